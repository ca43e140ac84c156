"""Intervals of whole numbers, and what the operations and words of a rule make of them.

A yes or no lies in 0..1, a day is its ordinal; words and tables have no interval.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import reduce
from typing import Any, NamedTuple

from naungan.law.kosakata import awal_bulan_penuh, bulan_penuh, nomor_bulan, tambah_bulan

BATAS = 2**63


class Rentang(NamedTuple):
    """All whole numbers from ``bawah`` to ``atas``, both included."""

    bawah: int
    atas: int

    @property
    def muat(self) -> bool:
        """A column of 64 bits holds all of it."""
        return self.bawah > -BATAS and self.atas < BATAS

    def gabung(self, lain: Rentang | None) -> Rentang:
        """Both, and all between."""
        return self if lain is None else Rentang(min(self.bawah, lain.bawah), max(self.atas, lain.atas))

    def iris(self, lain: Rentang) -> Rentang | None:
        """What lies in the other as well; None where nothing does."""
        sisa = Rentang(max(self.bawah, lain.bawah), min(self.atas, lain.atas))
        return sisa if sisa.bawah <= sisa.atas else None


RAGU, TIDAK, YA = Rentang(0, 1), Rentang(0, 0), Rentang(1, 1)
TAK_TERBATAS = Rentang(-(10**99), 10**99)
KALENDER = Rentang(date.min.toordinal(), date(9998, 12, 31).toordinal())
LAWAN = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}
"""Each comparison with the one that is true where it is false."""


def tetap(nilai: Any) -> Rentang | None:
    """The interval of one value."""
    if isinstance(nilai, date):
        nilai = nilai.toordinal()
    return Rentang(int(nilai), int(nilai)) if isinstance(nilai, int) else None


def gabungan(rentang: Sequence[Rentang | None]) -> Rentang | None:
    """All of them, and all between."""
    ada = [r for r in rentang if r is not None]
    return reduce(Rentang.gabung, ada) if ada else None


def banding(op: str, a: Rentang, b: Rentang) -> Rentang:
    """A comparison: yes, no, or either."""
    match op:
        case "<":
            return YA if a.atas < b.bawah else TIDAK if a.bawah >= b.atas else RAGU
        case ">":
            return banding("<", b, a)
        case "==":
            return TIDAK if a.iris(b) is None else YA if a.bawah == a.atas == b.bawah == b.atas else RAGU
    return operasi("not", [banding(LAWAN[op], a, b)])


def operasi(op: str, isi: Sequence[Rentang]) -> Rentang:
    """``+ - * neg``, ``min max``, ``not and or``."""
    bawah, atas = [r.bawah for r in isi], [r.atas for r in isi]
    match op:
        case "+":
            return Rentang(sum(bawah), sum(atas))
        case "-":
            return Rentang(bawah[0] - atas[1], atas[0] - bawah[1])
        case "*":
            ujung = [a * b for a in isi[0] for b in isi[1]]
            return Rentang(min(ujung), max(ujung))
        case "neg":
            return Rentang(-atas[0], -bawah[0])
        case "not":
            return Rentang(1 - atas[0], 1 - bawah[0])
        case "min" | "and":
            return Rentang(min(bawah), min(atas))
        case "max" | "or":
            return Rentang(max(bawah), max(atas))
    raise NotImplementedError(op)


def kata(nama: str, isi: Sequence[Rentang]) -> Rentang:
    """A word of ``kosakata`` that takes numbers and days."""
    a = isi[0]
    match nama:
        case "ke_bawah" if isi[1].bawah <= 0:
            return TAK_TERBATAS
        case "ke_bawah":
            ujung = [x // y for x in a for y in isi[1]]
            return Rentang(min(ujung), max(ujung))
        case "hari_antara":
            return operasi("-", [isi[1], a])
    hari = [_hari(x) for x in a]
    match nama:
        case "nomor_bulan":
            return Rentang(*map(nomor_bulan, hari))
        case "awal_bulan_penuh":
            return Rentang(*[awal_bulan_penuh(h).toordinal() for h in hari])
        case "bulan_penuh":
            sampai = [_hari(x) for x in isi[1]]
            return Rentang(bulan_penuh(hari[1], sampai[0]), bulan_penuh(hari[0], sampai[1]))
        case "tambah_bulan":
            bulan = [nomor_bulan(h) + n for h, n in zip(hari, isi[1], strict=True)]
            if bulan[0] < nomor_bulan(date.min) or bulan[1] > nomor_bulan(date.max):
                return TAK_TERBATAS
            return Rentang(*[tambah_bulan(h, n).toordinal() for h, n in zip(hari, isi[1], strict=True)])
    raise NotImplementedError(nama)


def _hari(ordinal: int) -> date:
    return date.fromordinal(min(max(ordinal, KALENDER.bawah), KALENDER.atas))
