"""The words a rule may call: roundings that name their direction, bands, calendar months, rising a level.

Nothing else can be called from a rule. Every word is exact on integers and dates, so each can be written
once more as a column expression without changing a rupiah.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeAlias

from naungan.kit.bulan import Bulan

Tabel: TypeAlias = Mapping[str | int, int]
"""A dated table read with ``tabel[kunci]``."""

Pita: TypeAlias = Sequence[tuple[int, int]]
"""Bands, ascending: (lower bound, value); a band runs up to the next lower bound."""

Baris: TypeAlias = Sequence[int]
"""All rows of the level below, seen from the level above; only a rising word may take it."""


def setengah_ke_atas(pembilang: int, penyebut: int) -> int:
    """Divide, a half rounds up."""
    return (pembilang + penyebut // 2) // penyebut


def ke_bawah(pembilang: int, penyebut: int) -> int:
    """Divide, the remainder is dropped."""
    return pembilang // penyebut


def ke_atas(pembilang: int, penyebut: int) -> int:
    """Divide, any remainder counts as one."""
    return -(-pembilang // penyebut)


def bulatkan(pembilang: int, penyebut: int, cara: str) -> int:
    """Divide in the direction a dated parameter names: setengah_ke_atas, ke_bawah or ke_atas."""
    if cara == "setengah_ke_atas":
        return setengah_ke_atas(pembilang, penyebut)
    if cara == "ke_bawah":
        return ke_bawah(pembilang, penyebut)
    if cara == "ke_atas":
        return ke_atas(pembilang, penyebut)
    raise ValueError(f"cara pembulatan tidak dikenal: {cara}")


def pita(tabel: Pita, nilai: int) -> int:
    """The value of the band in which ``nilai`` lies."""
    return tabel[bisect_right(tabel, nilai, key=lambda baris: baris[0]) - 1][1]


def berlapis(tabel: Pita, nilai: int) -> int:
    """Each slice of ``nilai`` times the rate of its own band, summed (unrounded, in the table's unit)."""
    jumlah_lapisan = 0
    for urutan, (bawah, tarif) in enumerate(tabel):
        if nilai <= bawah:
            break
        atas = tabel[urutan + 1][0] if urutan + 1 < len(tabel) else nilai
        jumlah_lapisan += (min(nilai, atas) - bawah) * tarif
    return jumlah_lapisan


def bulan_penuh(dari: date, sampai: date) -> int:
    """Whole calendar months from one date to another; negative when ``sampai`` comes first."""
    selisih = (sampai.year - dari.year) * 12 + sampai.month - dari.month
    return selisih if sampai >= tambah_bulan(dari, selisih) else selisih - 1


def tambah_bulan(dari: date, bulan: int) -> date:
    """The same day ``bulan`` months later, or the last day of that month where it has no such day."""
    tahun, ke = divmod(dari.year * 12 + dari.month - 1 + bulan, 12)
    if dari.day <= 28:
        return date(tahun, ke + 1, dari.day)
    return _hari_ke(Bulan(tahun, ke + 1), dari.day)


def awal_bulan_penuh(dari: date) -> date:
    """The first day of the first month lived in full: the date itself on a first, else the next first."""
    return dari if dari.day == 1 else Bulan(dari.year, dari.month).maju(1).pertama


def nomor_bulan(hari: date) -> int:
    """Months counted from year nought, so that months can be subtracted."""
    return hari.year * 12 + hari.month


def hari_antara(dari: date, sampai: date) -> int:
    """Days from one date to another; negative when ``sampai`` comes first."""
    return (sampai - dari).days


def jumlah(baris: Baris) -> int:
    """The sum over the rows below."""
    return sum(baris)


def jumlah_terbesar(n: int, baris: Baris) -> int:
    """The sum of the ``n`` greatest rows below."""
    return sum(sorted(baris, reverse=True)[:n])


def jumlah_pertama(n: int, baris: Baris) -> int:
    """The sum of the first ``n`` rows below, in the order they were given, rows of nought passed over."""
    return sum([nilai for nilai in baris if nilai][:n])


def ada(baris: Baris) -> bool:
    """True when any row below is true."""
    return any(baris)


KATA = (
    setengah_ke_atas, ke_bawah, ke_atas, bulatkan, pita, berlapis,
    bulan_penuh, tambah_bulan, awal_bulan_penuh, nomor_bulan, hari_antara, jumlah, jumlah_terbesar,
    jumlah_pertama, ada,
)  # fmt: skip
KATA_NAIK = frozenset({"jumlah", "jumlah_terbesar", "jumlah_pertama", "ada"})
"""The words by which a lower level rises to the one above."""


def _hari_ke(bulan: Bulan, hari: int) -> date:
    return date(bulan.tahun, bulan.ke, min(hari, bulan.terakhir.day))
