"""Mutants of the dated numbers: one more or less, a day earlier or later, the other reading, yes for no."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any

from naungan.law.berkas import RUMAH, baca_yaml
from naungan.law.kosakata import awal_bulan_penuh, tambah_bulan
from naungan.law.parameter import BERKAS
from tests.law.mutan.mutan import Mutan
from tests.law.mutan.tanam import tanam_angka

MULAI_HUKUM = date(2015, 7, 1)
SEHARI = timedelta(days=1)
Jalan = tuple[str | int, ...]


def mutan_angka() -> Iterator[Mutan]:
    """Every mutant of every dated parameter."""
    for nama_berkas in BERKAS:
        berkas = RUMAH / nama_berkas
        naskah = berkas.read_text().splitlines()
        for nama, isi in baca_yaml(berkas).items():
            baris = naskah.index(f"{nama}:") + 1
            for ke, nilai in enumerate(isi["nilai"]):
                for jalan, sebelum, sesudah in _mutan_nilai(nilai, isi["menurut"]):
                    letak = f"{nilai['mulai']} {'.'.join(map(str, jalan))}"
                    yield Mutan(
                        berkas,
                        f"{nama_berkas} {nama}",
                        baris,
                        f"{letak} {sebelum} → {sesudah}",
                        partial(tanam_angka, berkas, (nama, "nilai", ke, *jalan), sesudah),
                    )


def _mutan_nilai(nilai: dict[str, Any], menurut: str) -> Iterator[tuple[Jalan, Any, Any]]:
    for batas in ("mulai", "sampai"):
        if batas in nilai:
            for hari in _geser(nilai[batas], menurut, awal=batas == "mulai"):
                yield (batas,), nilai[batas], hari
    bacaan = nilai.get("bacaan", [])
    if "nilai" in nilai:
        yield from _isi(nilai["nilai"], ("nilai",), [b["nilai"] for b in bacaan])
    for ke, satu in enumerate(bacaan):
        yield from _isi(satu["nilai"], ("bacaan", ke, "nilai"), [nilai["nilai"]])


def _geser(hari: date, menurut: str, *, awal: bool) -> Iterator[date]:
    """A day earlier and later. Contributions ask on the first of a month, so there it is the month before and
    after; and nothing asks before the first day of the law.
    """
    if menurut == "bulan_iuran":
        pertama = awal_bulan_penuh(hari if awal else hari + SEHARI)
        geseran = [tambah_bulan(pertama, n) - SEHARI * (not awal) for n in (-1, 1)]
    else:
        geseran = [hari - SEHARI, hari + SEHARI]
    return (g for g in geseran if g >= MULAI_HUKUM)


def _isi(nilai: Any, jalan: Jalan, bacaan: list[Any]) -> Iterator[tuple[Jalan, Any, Any]]:
    match nilai:
        case bool():
            yield jalan, nilai, not nilai
        case int():
            yield jalan, nilai, nilai + 1
            yield jalan, nilai, nilai - 1
        case date():
            yield jalan, nilai, nilai + SEHARI
            yield jalan, nilai, nilai - SEHARI
        case str():
            for lain in bacaan or [""]:
                yield jalan, nilai, lain
        case dict():
            for kunci, satu in nilai.items():
                yield from _isi(satu, (*jalan, kunci), [])
        case list():
            for ke, satu in enumerate(nilai):
                yield from _isi(satu, (*jalan, ke), [])
            if all(isinstance(satu, str) for satu in nilai):
                for ke in range(len(nilai)):
                    yield jalan, nilai, nilai[:ke] + nilai[ke + 1 :]
