"""A calendar month, the unit in which cover is bought."""

from __future__ import annotations

import calendar
from datetime import date
from typing import NamedTuple

__all__ = ["NAMA_BULAN", "Bulan"]

NAMA_BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip


class Bulan(NamedTuple):
    """A month of a year. In the books it is the whole number ``kode``: 202312."""

    tahun: int
    ke: int

    @classmethod
    def dari_kode(cls, kode: int) -> Bulan:
        return cls(kode // 100, kode % 100)

    @classmethod
    def dari_tanggal(cls, tanggal: date) -> Bulan:
        return cls(tanggal.year, tanggal.month)

    @classmethod
    def baca(cls, teks: str) -> Bulan:
        """``2023-12`` → Bulan(2023, 12). Raises ValueError when it is not a month."""
        tahun, _, ke = teks.partition("-")
        if (
            len(tahun) == 4
            and len(ke) == 2
            and teks.isascii()
            and (tahun + ke).isdigit()
            and 1 <= int(ke) <= 12
        ):
            return cls(int(tahun), int(ke))
        raise ValueError(f"{teks!r} bukan bulan; tulis tahun dan bulan seperti 2023-12")

    @property
    def kode(self) -> int:
        return self.tahun * 100 + self.ke

    @property
    def pertama(self) -> date:
        return date(self.tahun, self.ke, 1)

    @property
    def terakhir(self) -> date:
        return date(self.tahun, self.ke, calendar.monthrange(self.tahun, self.ke)[1])

    @property
    def nama(self) -> str:
        return f"{NAMA_BULAN[self.ke - 1]} {self.tahun}"

    def maju(self, n: int) -> Bulan:
        """The month ``n`` months later (earlier when negative)."""
        sejak_nol = self.tahun * 12 + self.ke - 1 + n
        return Bulan(sejak_nol // 12, sejak_nol % 12 + 1)

    def __str__(self) -> str:
        return f"{self.tahun:04d}-{self.ke:02d}"
