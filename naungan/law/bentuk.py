"""The shapes a value of a case can have: what is allowed, how it is read, and what to say when it is wrong.

A shape is data, so the same declaration reads one case, describes the API, and becomes the checks of a column
of a million rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple, TypeAlias

from naungan.kit.bulan import Bulan as BulanKalender
from naungan.law.tolakan import MasukanSalah

TAHUN = range(1900, 2200)
"""Years a day or a month may lie in: wide enough for any case, and no rule runs out of calendar."""


class Pilihan(NamedTuple):
    """One of some words; ``padanan`` are other spellings accepted for them."""

    boleh: tuple[str, ...]
    padanan: Mapping[str, str] = {}
    seharusnya: str = ""

    def baca(self, kolom: str, nilai: Any) -> str:
        if isinstance(nilai, str):
            if nilai in self.boleh:
                return nilai
            if nilai in self.padanan:
                return self.padanan[nilai]
        raise MasukanSalah(kolom, nilai, self.seharusnya or f"isilah salah satu dari {', '.join(self.boleh)}")


class Bilangan(NamedTuple):
    """A whole number within bounds."""

    terkecil: int
    terbesar: int
    satuan: str

    def baca(self, kolom: str, nilai: Any) -> int:
        if type(nilai) is int and self.terkecil <= nilai <= self.terbesar:
            return nilai
        raise MasukanSalah(
            kolom,
            nilai,
            f"isilah {self.satuan} sebagai bilangan bulat dari {self.terkecil} sampai {self.terbesar} tanpa titik",
        )


class YaTidak(NamedTuple):
    """True or false."""

    def baca(self, kolom: str, nilai: Any) -> bool:
        if isinstance(nilai, bool):
            return nilai
        raise MasukanSalah(kolom, nilai, "isilah true atau false")


class Teks(NamedTuple):
    """Any words; no rule reads them."""

    def baca(self, kolom: str, nilai: Any) -> str:
        if isinstance(nilai, str) and nilai.strip():
            return nilai.strip()
        raise MasukanSalah(kolom, nilai, "isilah dengan teks")


class TeksAtauYa(NamedTuple):
    """True or false, or words that count as true: the name in a will."""

    def baca(self, kolom: str, nilai: Any) -> bool | str:
        return nilai if isinstance(nilai, bool) else Teks().baca(kolom, nilai)


class Tanggal(NamedTuple):
    """A day, as a date or as ``2023-11-20``."""

    def baca(self, kolom: str, nilai: Any) -> date:
        hari = nilai if isinstance(nilai, date) and not isinstance(nilai, datetime) else None
        if isinstance(nilai, str) and len(nilai) == 10 and nilai[4] == nilai[7] == "-" and nilai[5] != "W":
            try:
                hari = date.fromisoformat(nilai)
            except ValueError:
                pass
        if hari is not None and hari.year in TAHUN:
            return hari
        raise MasukanSalah(kolom, nilai, "isilah tanggal yang ada di kalender, seperti 2023-11-20")


class Bulan(NamedTuple):
    """A month, ``2023-12``; a full date is taken as its month."""

    def baca(self, kolom: str, nilai: Any) -> BulanKalender:
        try:
            hari = Tanggal().baca(kolom, nilai)
            return BulanKalender(hari.year, hari.month)
        except MasukanSalah:
            pass
        if isinstance(nilai, str):
            try:
                bulan = BulanKalender.baca(nilai)
            except ValueError:
                bulan = None
            if bulan is not None and bulan.tahun in TAHUN:
                return bulan
        raise MasukanSalah(kolom, nilai, "isilah tahun dan bulan, seperti 2023-12")


class PerMil(NamedTuple):
    """A percentage with at most one decimal, kept as per mille: 4.5 → 45. Read from its digits, never
    multiplied.
    """

    def baca(self, kolom: str, nilai: Any) -> int:
        if isinstance(nilai, int | float | str) and not isinstance(nilai, bool):
            utuh, _, pecahan = str(nilai).partition(".")
            if (
                utuh.isascii()
                and utuh.isdigit()
                and len(utuh) <= 3
                and pecahan.rstrip("0") in ("", *"123456789")
            ):
                hasil = int(utuh) * 10 + int(pecahan[:1] or 0)
                if hasil <= 1000:
                    return hasil
        raise MasukanSalah(
            kolom, nilai, "isilah persen dari 0 sampai 100, paling banyak satu angka di belakang titik"
        )


class Himpunan(NamedTuple):
    """Some of a few words, as a list."""

    boleh: tuple[str, ...]

    def baca(self, kolom: str, nilai: Any) -> list[str]:
        baris = Daftar(Pilihan(self.boleh), len(self.boleh)).baca(kolom, nilai)
        return [b for b in self.boleh if b in baris]


class Peta(NamedTuple):
    """A group of named values."""

    isi: Mapping[str, Bentuk]

    def baca(self, kolom: str, nilai: Any) -> dict[str, Any]:
        if not isinstance(nilai, Mapping):
            raise MasukanSalah(kolom, nilai, f"isilah sebagai kelompok dengan kolom {', '.join(self.isi)}")
        return baca_kolom(nilai, self.isi, f"{kolom}.")


class Daftar(NamedTuple):
    """A list of values of one shape, not longer than ``paling_banyak``."""

    satu: Peta | Pilihan
    paling_banyak: int

    def baca(self, kolom: str, nilai: Any) -> list[Any]:
        if not isinstance(nilai, list | tuple) or len(nilai) > self.paling_banyak:
            raise MasukanSalah(
                kolom, nilai, f"isilah sebagai daftar, paling banyak {self.paling_banyak} baris"
            )
        return [self.satu.baca(f"{kolom}.{urutan}", isi) for urutan, isi in enumerate(nilai, 1)]


Bentuk: TypeAlias = (
    Pilihan | Bilangan | YaTidak | Teks | TeksAtauYa | Tanggal | Bulan | PerMil | Himpunan | Peta | Daftar
)


def baca_kolom(isi: Mapping[Any, Any], dikenal: Mapping[str, Bentuk], awalan: str = "") -> dict[str, Any]:
    """Read every key; a key with an empty value counts as absent. Raises :class:`MasukanSalah`."""
    hasil: dict[str, Any] = {}
    for kunci, nilai in isi.items():
        bentuk = dikenal.get(kunci) if isinstance(kunci, str) else None
        if bentuk is None:
            raise MasukanSalah(
                f"{awalan}{kunci}", nilai, f"kolom ini tidak dikenal, {saran(kunci, dikenal, awalan)}"
            )
        if nilai is not None:
            hasil[kunci] = bentuk.baca(awalan + kunci, nilai)
    return hasil


def saran(kunci: Any, dikenal: Mapping[str, Any], awalan: str = "") -> str:
    """What a mistyped name most likely meant, as the end of a sentence."""
    from difflib import get_close_matches  # only a mistyped case pays for it

    mirip = get_close_matches(str(kunci), dikenal, n=1)
    return f"mungkin maksudnya {awalan}{mirip[0]}" if mirip else "hapus atau periksa ejaannya"
