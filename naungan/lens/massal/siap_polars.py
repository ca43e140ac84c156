"""What a group of rows needs, made ready once: expressions in layers, and how to find who feels a reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

import polars as pl

from naungan.law.kosakata import KATA_NAIK
from naungan.law.masukan import MASUKAN
from naungan.law.pohon import Kata, Konst, Nama, Operasi, Pohon, bagian, nama_dalam
from naungan.lens.massal.susunan import Coba, Kelompok, Kolom, lapisan
from naungan.lens.massal.tulis_polars import PenulisPolars, nama_naik

ASAL, BARU = "asal ", "baru "


class Lapis(NamedTuple):
    """Columns of one level that can be computed side by side, what must rise to them and come down first."""

    tingkat: str
    ungkapan: list[pl.Expr]
    naik: Mapping[str, tuple[str, Kata]]
    turun: tuple[str, ...]
    perlu: tuple[str, ...]


class SiapCoba(NamedTuple):
    """Another reading made ready: what changes, and three ways to see which cases feel it: on the case itself,
    after something rose, and on the rows below.
    """

    nama: str
    berubah: frozenset[str]
    perlu: tuple[str, ...]
    tingkat: frozenset[str]
    lapis: list[Lapis]
    uji: pl.Expr | None
    uji_naik: tuple[Lapis, pl.Expr] | None
    uji_bawah: Mapping[str, pl.Expr]


class Penyiap:
    """Turns the columns of a group into layers of expressions."""

    def __init__(self, k: Kelompok, penulis: PenulisPolars) -> None:
        self.k, self.penulis = k, penulis
        self.tingkat = {n: m.tingkat for n, m in MASUKAN.items()} | {c.nama: c.tingkat for c in k.kolom}
        for coba in (*k.coba, k.seandainya):
            self.tingkat |= {c.nama: c.tingkat for c in coba.kolom}
        self.berkolom = frozenset((*k.fakta, *(c.nama for c in k.kolom)))

    def daftar(self) -> frozenset[str]:
        """The lists whose rows some column reads."""
        semua = (*self.k.kolom, *(c for coba in (*self.k.coba, self.k.seandainya) for c in coba.kolom))
        naik_dari = {t for t, _ in self._naik([c.pohon for c in semua]).values()}
        return frozenset(naik_dari | {c.tingkat for c in semua}) - {"kasus"}

    def siapkan(self, coba: Coba) -> SiapCoba:
        """How to find the cases that feel a reading, at each level."""
        kasus: list[pl.Expr] = []
        berkala: list[Kolom] = []
        bawah: dict[str, pl.Expr] = {}
        for k in coba.pangkal:
            lama = Konst(self.k.tetap[k.nama]) if k.nama in self.k.tetap else Nama(k.nama)
            beda = self.penulis.tulis(k.pohon) != self.penulis.tulis(lama)
            if k.tingkat != "kasus":
                bawah[k.tingkat] = bawah[k.tingkat] | beda if k.tingkat in bawah else beda
            elif self._naik([k.pohon]):
                berkala.append(Kolom(BARU + k.nama, "kasus", Operasi("!=", (k.pohon, lama))))
            else:
                kasus.append(beda)
        naik_dulu = None
        if berkala:
            (pertama,) = self.lapis(berkala)
            naik_dulu = pertama, pl.any_horizontal(*[k.nama for k in berkala])
        semua = self.lapis(coba.kolom)
        return SiapCoba(
            coba.nama,
            frozenset(k.nama for k in coba.kolom),
            tuple(n for n in self._perlu(coba.kolom) if n in self.berkolom),
            frozenset(satu.tingkat for satu in semua if satu.tingkat != "kasus")
            | {t for satu in semua for t, _ in satu.naik.values()},
            semua,
            reduce(or_, kasus) if kasus else None,
            naik_dulu,
            bawah,
        )

    def _tingkat_naik(self, kata: Kata) -> str:
        return self.tingkat[nama_akhir(kata)]

    def lapis(self, kolom: Sequence[Kolom]) -> list[Lapis]:
        hasil = []
        for lapis in lapisan(kolom):
            for tingkat in dict.fromkeys(k.tingkat for k in lapis):
                setingkat = [k for k in lapis if k.tingkat == tingkat]
                hasil.append(
                    Lapis(
                        tingkat,
                        [self.penulis.tulis(k.pohon).alias(k.nama) for k in setingkat],
                        self._naik([k.pohon for k in setingkat]),
                        self._turun(tingkat, setingkat),
                        self._perlu(setingkat),
                    )
                )
        return hasil

    def _naik(self, pohon: Sequence[Pohon]) -> dict[str, tuple[str, Kata]]:
        """Each column that must rise, with the level it rises from."""
        return {
            nama_naik(satu.kata, satu.isi): (self._tingkat_naik(satu), satu)
            for p in pohon
            for satu in bagian(p)
            if isinstance(satu, Kata) and satu.kata in KATA_NAIK
        }

    def _perlu(self, kolom: Sequence[Kolom]) -> tuple[str, ...]:
        perlu = {n for k in kolom for n in nama_dalam(k.pohon)}
        return tuple(sorted(n for n in perlu if self.tingkat[n] == "kasus"))

    def _turun(self, tingkat: str, kolom: Sequence[Kolom]) -> tuple[str, ...]:
        if tingkat == "kasus":
            return ()
        return self._perlu(kolom)


def nama_akhir(kata: Kata) -> str:
    """The column whose rows rise."""
    baris = kata.isi[-1]
    assert isinstance(baris, Nama)
    return baris.nama
