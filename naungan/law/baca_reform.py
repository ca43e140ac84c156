"""Reads a proposal: which numbers of the law it would change, from when, until when, to what.

The file is written as the law's own YAML is, and held to the same: whole numbers, dates in order, a value of
the law's own kind, a question wherever it is less than sure.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from naungan.law import parameter, rujukan
from naungan.law.bentuk import Peta, Pilihan, Tanggal, Teks, baca_kolom, saran
from naungan.law.berkas_masuk import baca_berkas
from naungan.law.nilai_reform import baca_bacaan, baca_nilai
from naungan.law.parameter import NilaiBertanggal, Parameter
from naungan.law.tolakan import KolomKurang, MasukanSalah


class Reform(NamedTuple):
    """A proposal as read. ``nilai``: by parameter, ascending; ``keterangan`` and ``sumber`` are for people."""

    nama: str
    nilai: Mapping[str, tuple[NilaiBertanggal, ...]]
    keterangan: str = ""
    sumber: str = ""


class Mentah(NamedTuple):
    """A value left as it stands, to be read beside the law's own."""

    def baca(self, kolom: str, nilai: Any) -> Any:
        return nilai


KEPALA: Mapping[str, Any] = {"nama": Teks(), "keterangan": Teks(), "sumber": Teks(), "nilai": Mentah()}
BARIS: Mapping[str, Any] = {
    "mulai": Tanggal(),
    "sampai": Tanggal(),
    "nilai": Mentah(),
    "dasar": Peta({"sumber": Teks(), "pasal": Teks(), "alasan": Teks()}),
    "keyakinan": Pilihan(("tinggi", "sedang", "rendah")),
    "bunyi": Teks(),
    "pertanyaan": Teks(),
    "bacaan": Mentah(),
}
DIWARISI = ("dasar", "keyakinan", "nilai")
"""What a line leaves unsaid is as in the line before it."""


def baca(usulan: str | Path | Mapping[str, Any]) -> Reform:
    """A proposal from its file, or from what such a file holds.

    Raises :class:`MasukanSalah`; its ``kolom`` is ``berkas`` or a place in the file, such as
    ``nilai.santunan_sekaligus_jkm.1.mulai``.
    """
    isi = usulan if isinstance(usulan, Mapping) else baca_berkas(Path(usulan))
    if not isinstance(isi, Mapping) or not isi:
        raise MasukanSalah("berkas", isi or None, "isinya harus nama usulan dan nilai yang diubahnya")
    kepala = baca_kolom(isi, KEPALA)
    if "nama" not in kepala:
        raise KolomKurang("nama", "sebutkan nama usulan ini, misalnya Santunan JKM 25 juta")
    nama = " ".join(kepala["nama"].split())
    sebutan = rujukan.USULAN + nama
    if " jo. " in sebutan:
        raise MasukanSalah("nama", nama, "tulis nama tanpa kata jo. yang memisahkan rujukan")
    if "nilai" not in kepala:
        raise KolomKurang("nilai", "sebutkan angka hukum yang diubah, misalnya santunan_sekaligus_jkm")
    angka = kepala["nilai"]
    if not isinstance(angka, Mapping) or not angka:
        raise MasukanSalah("nilai", angka, "isilah sebagai kelompok dengan nama angka hukum yang diubah")
    nilai = {n: _baca_angka(n, baris, sebutan) for n, baris in angka.items()}
    return Reform(nama, nilai, kepala.get("keterangan", ""), kepala.get("sumber", ""))


def _baca_angka(nama: Any, daftar: Any, sebutan: str) -> tuple[NilaiBertanggal, ...]:
    kolom, hukum = f"nilai.{nama}", parameter.semua()
    if nama not in hukum:
        raise MasukanSalah(kolom, daftar, f"hukum tidak mengenal angka ini, {saran(nama, hukum)}")
    if not isinstance(daftar, list | tuple) or not daftar:
        raise MasukanSalah(kolom, daftar, "isilah sebagai daftar, tiap baris dengan mulai dan nilai")
    hasil: list[NilaiBertanggal] = []
    sekarang: dict[str, Any] = {"keyakinan": "tinggi"}
    for ke, baris in enumerate(daftar, 1):
        if not isinstance(baris, Mapping):
            raise MasukanSalah(f"{kolom}.{ke}", baris, "isilah sebagai kelompok dengan kolom mulai dan nilai")
        warisan = {k: sekarang[k] for k in DIWARISI if k in sekarang}
        sekarang = warisan | baca_kolom(baris, BARIS, f"{kolom}.{ke}.")
        hasil.append(_baca_baris(f"{kolom}.{ke}", sekarang, hukum[nama], sebutan))
    for ke, (satu, berikut) in enumerate(pairwise(hasil), 2):
        if berikut.mulai <= (satu.sampai or satu.mulai):
            raise MasukanSalah(
                f"{kolom}.{ke}.mulai", berikut.mulai, "isilah tanggal sesudah masa baris sebelumnya"
            )
    return tuple(hasil)


def _baca_baris(kolom: str, isi: Mapping[str, Any], p: Parameter, sebutan: str) -> NilaiBertanggal:
    for kunci, sebab in (("mulai", "sebutkan sejak kapan"), ("nilai", "sebutkan nilai yang diusulkan")):
        if kunci not in isi:
            raise KolomKurang(f"{kolom}.{kunci}", sebab)
    mulai, sampai = isi["mulai"], isi.get("sampai")
    if sampai is not None and sampai < mulai:
        raise MasukanSalah(f"{kolom}.sampai", sampai, "isilah tanggal yang tidak mendahului mulai")
    if isi["keyakinan"] != "tinggi":
        for kunci in ("pertanyaan", "bunyi", "bacaan"):
            if kunci not in isi:
                raise KolomKurang(
                    f"{kolom}.{kunci}",
                    f"keyakinan {isi['keyakinan']} perlu pertanyaan, bunyi, dan bacaan lain",
                )
    return NilaiBertanggal(
        mulai=mulai,
        sampai=sampai,
        nilai=baca_nilai(f"{kolom}.nilai", isi["nilai"], p),
        dasar=sebutan,
        alasan=_alasan(f"{kolom}.dasar", isi.get("dasar", {})),
        keyakinan=isi["keyakinan"],
        bunyi=isi.get("bunyi", ""),
        pertanyaan=isi.get("pertanyaan", ""),
        bacaan=baca_bacaan(f"{kolom}.bacaan", isi.get("bacaan", ()), p),
    )


def _alasan(kolom: str, dasar: Mapping[str, str]) -> str:
    """What the proposal leans on, in words: an article it would change, a reason, or both."""
    alasan = dasar.get("alasan", "")
    if "sumber" not in dasar:
        return alasan
    peraturan = rujukan.peraturan()
    if dasar["sumber"] not in peraturan:
        raise MasukanSalah(
            f"{kolom}.sumber",
            dasar["sumber"],
            f"peraturan ini tidak ada di antara sumber, {saran(dasar['sumber'], peraturan)}",
        )
    if "pasal" not in dasar and not alasan:
        raise KolomKurang(f"{kolom}.pasal", "sebutkan pasalnya, atau alasan mengapa belum ada")
    sebutan = rujukan.sebutkan(dasar["sumber"], dasar.get("pasal"))
    try:
        rujukan.telusuri(sebutan)
    except LookupError:
        raise MasukanSalah(
            f"{kolom}.pasal", dasar.get("pasal"), f"pasal ini tidak tercatat pada {dasar['sumber']}"
        ) from None
    return f"{sebutan}; {alasan}" if alasan else sebutan
