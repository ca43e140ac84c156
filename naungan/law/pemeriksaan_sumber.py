"""Checks the files of the regulations: their keys, their dates, what they amend, one id for one article for ever."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from naungan.law import rujukan
from naungan.law.berkas import baca_yaml

WAJIB = {"id", "singkat", "judul", "berlaku", "pasal"}
BOLEH = WAJIB | {"sampai", "mengubah", "catatan"}
KUNCI_PASAL = {"id", "sebutan", "isi", "status"}
STATUS = ("terverifikasi", "belum")


def periksa_sumber() -> list[str]:
    """Every file in ``sumber/``; the sentences of what is wrong."""
    semua = {berkas.stem: baca_yaml(berkas) for berkas in sorted(rujukan.SUMBER.glob("*.yaml"))}
    return [
        f"sumber/{id}.yaml: {salah}" for id, isi in semua.items() for salah in periksa_satu(id, isi, semua)
    ]


def periksa_satu(id: str, isi: Any, semua: Mapping[str, Any]) -> Iterator[str]:
    """One regulation as it stands in its file, among all of them by the name of their files."""
    if not isinstance(isi, dict) or not WAJIB <= set(isi) <= BOLEH:
        yield f"harus memuat {sorted(WAJIB)}, dan boleh {sorted(BOLEH - WAJIB)}"
        return
    if isi["id"] != id:
        yield f"id {isi['id']!r} bukan nama berkasnya"
    if isi["singkat"] != _singkatan(id):
        yield f"singkat {isi['singkat']!r} bukan {_singkatan(id)!r}"
    if not all(isinstance(isi.get(k, "-"), str) and isi.get(k, "-").strip() for k in ("judul", "catatan")):
        yield "judul dan catatan harus berisi kata"
    yield from _tanggal(isi, semua)
    yield from _pasal(isi["pasal"])


def sebutan_ke_id(sebutan: str) -> str:
    """``Pasal 3 ayat (1) huruf a`` → ``pasal-3-ayat-1-huruf-a``."""
    return "-".join(re.findall(r"\w+", sebutan.lower()))


def _singkatan(id: str) -> str:
    try:
        return rujukan.singkatan(id)
    except KeyError:
        return "sebutan yang dikenal"


def _tanggal(isi: Mapping[str, Any], semua: Mapping[str, Any]) -> Iterator[str]:
    berlaku, sampai = isi["berlaku"], isi.get("sampai")
    if type(berlaku) is not date or (sampai is not None and type(sampai) is not date):
        yield "berlaku dan sampai harus tanggal"
        return
    if sampai is not None and sampai < berlaku:
        yield f"sampai {sampai} mendahului berlaku {berlaku}"
    diubah = isi.get("mengubah", [isi["id"]])
    if not isinstance(diubah, list) or not diubah:
        yield "mengubah harus daftar id peraturan"
        return
    for lain in diubah if "mengubah" in isi else ():
        if lain not in semua:
            yield f"mengubah {lain}, yang tidak ada di sumber/"
        elif semua[lain]["berlaku"] >= berlaku:
            yield f"mengubah {lain}, yang baru berlaku {semua[lain]['berlaku']}"


def _pasal(pasal: Any) -> Iterator[str]:
    if not isinstance(pasal, list) or any(not isinstance(p, dict) or set(p) != KUNCI_PASAL for p in pasal):
        yield f"pasal harus daftar, tiap baris tepat {sorted(KUNCI_PASAL)}"
        return
    terlihat: set[str] = set()
    for p in pasal:
        if p["id"] != sebutan_ke_id(str(p["sebutan"])):
            yield f"id {p['id']!r} bukan {sebutan_ke_id(str(p['sebutan']))!r}, dari {p['sebutan']!r}"
        if p["id"] in terlihat:
            yield f"{p['id']} ditulis dua kali"
        terlihat.add(p["id"])
        if p["status"] not in STATUS:
            yield f"status {p['status']!r} bukan salah satu dari {STATUS}"
        if not str(p["isi"] or "").strip():
            yield f"{p['id']} tidak menyebut isinya"
