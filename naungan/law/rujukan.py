"""Citations, and the regulations they must resolve to.

One YAML file per regulation in ``sumber/``: its id, short name, title, dates, and the articles we cite, each
with a stable id and whether its wording has been verified. A citation is written as lawyers write it,
``PP 44/2015 Pasal 34``; several are joined by ``jo.``; an article still unknown is ``(pasal belum
dipastikan)``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from naungan.law.berkas import baca_yaml

SUMBER = Path(__file__).with_name("sumber")
JENIS = {"uu": "UU", "pp": "PP", "perpres": "Perpres", "permenaker": "Permenaker", "perdir": "Perdir BPJS TK",
         "skb-3-menteri": "SKB 3 Menteri"}  # fmt: skip
"""The first part of a file's name, and how lawyers write it."""
BELUM_PASTI = "(pasal belum dipastikan)"
USULAN = "Usulan: "
"""Begins the citation of a number that is proposed and not law; no regulation answers to it."""


class Pasal(NamedTuple):
    """One article we lean on. ``terverifikasi``: its number and content were read, not recalled."""

    id: str
    sebutan: str
    isi: str
    terverifikasi: bool


class Peraturan(NamedTuple):
    """One regulation: ``id`` pp-44-2015, ``singkat`` PP 44/2015. ``catatan`` is for people, as a date in doubt."""

    id: str
    singkat: str
    judul: str
    berlaku: date
    sampai: date | None
    mengubah: tuple[str, ...]
    pasal: Mapping[str, Pasal]
    catatan: str = ""


@cache
def peraturan() -> Mapping[str, Peraturan]:
    """Every regulation by its id."""
    return {berkas.stem: satu(berkas.stem) for berkas in sorted(SUMBER.glob("*.yaml"))}


def sebutkan(sumber: str, pasal: str | None) -> str:
    """``pp-44-2015``, ``Pasal 34`` → ``PP 44/2015 Pasal 34``. Raises KeyError for an unknown regulation."""
    return f"{singkatan(sumber)} {pasal or BELUM_PASTI}"


def yang_berlaku(dasar: str, pada: date) -> list[str]:
    """The parts of a citation whose regulation is in force on a date; a later law explains no earlier event."""
    bagian = zip(dasar.split(" jo. "), telusuri(dasar), strict=True)
    return [b for b, (p, _) in bagian if p.berlaku <= pada and (p.sampai is None or pada <= p.sampai)]


def ringkas(bagian: Iterable[str]) -> str:
    """Citations joined once each; an article still unknown is left out where the same regulation names one."""
    unik = list(dict.fromkeys(bagian))
    bernomor = {
        b.rpartition(" Pasal ")[0] or b.rpartition(" Lampiran")[0] for b in unik if not b.startswith(USULAN)
    }
    return " jo. ".join(b for b in unik if b.removesuffix(f" {BELUM_PASTI}") not in bernomor) or " jo. ".join(
        unik
    )


def telusuri(dasar: str) -> list[tuple[Peraturan, Pasal | None]]:
    """Resolve a citation to its regulations and articles. Raises LookupError naming the part that fails."""
    return [_telusuri_satu(bagian.strip()) for bagian in dasar.rstrip(".").split(" jo. ")]


def _telusuri_satu(bagian: str) -> tuple[Peraturan, Pasal | None]:
    p, sebutan = _peraturan_dalam(bagian)
    if sebutan == BELUM_PASTI:
        return p, None
    for pasal in p.pasal.values():
        if pasal.sebutan == sebutan:
            return p, pasal
    raise LookupError(f"{p.singkat} tidak memuat {sebutan!r} di sumber/{p.id}.yaml")


def _peraturan_dalam(bagian: str) -> tuple[Peraturan, str]:
    """``PP 44/2015 Pasal 34`` → the regulation and ``Pasal 34``; only the file cited is opened."""
    for awalan, singkat in JENIS.items():
        if bagian.startswith(singkat + " "):
            nomor, _, sebutan = bagian.removeprefix(singkat + " ").partition(" ")
            try:
                return satu(f"{awalan}-{nomor.replace('/', '-')}"), sebutan
            except FileNotFoundError:
                break
    raise LookupError(f"tidak ada peraturan di sumber/ untuk rujukan {bagian!r}")


def singkatan(sumber: str) -> str:
    """``pp-44-2015`` → ``PP 44/2015``, without opening the file."""
    for awalan, singkat in JENIS.items():
        if sumber.startswith(awalan + "-"):
            return f"{singkat} {sumber.removeprefix(awalan + '-').replace('-', '/')}"
    raise KeyError(sumber)


@cache
def satu(id: str) -> Peraturan:
    """One regulation by its id. Raises FileNotFoundError."""
    return _baca(SUMBER / f"{id}.yaml")


def _baca(berkas: Path) -> Peraturan:
    isi = baca_yaml(berkas)
    pasal = {
        p["id"]: Pasal(p["id"], p["sebutan"], p["isi"], p["status"] == "terverifikasi")
        for p in isi.get("pasal") or ()
    }
    return Peraturan(
        isi["id"],
        isi["singkat"],
        isi["judul"],
        isi["berlaku"],
        isi.get("sampai"),
        tuple(isi.get("mengubah") or ()),
        pasal,
        isi.get("catatan", ""),
    )
