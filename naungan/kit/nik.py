"""The 16-digit personal number (NIK): its structure, its birth date, its mask.

Structure PP RR DD ddmmyy ssss: province, regency and district of *first registration*, birth date with 40 added to
the day for women, a serial from 0001. There is no check digit, so a well-formed NIK proves nothing about a person.
"""

from datetime import date
from typing import NamedTuple

__all__ = ["IsiNik", "NikSalah", "baca_nik", "samarkan"]


class NikSalah(ValueError):
    """Not a NIK; the message says, in a sentence, what is wrong and what would be right."""


class IsiNik(NamedTuple):
    kecamatan: str
    """Six digits, e.g. ``351699``."""
    lahir: date
    kelamin: str
    """``L`` or ``P``."""
    nomor: int


def baca_nik(nik: str, *, sampai_tahun: int) -> IsiNik:
    """Read a NIK; the century is the latest one that does not pass ``sampai_tahun``.

    Raises NikSalah.
    """
    if len(nik) != 16 or not (nik.isascii() and nik.isdigit()):
        raise NikSalah(f"NIK harus 16 angka tanpa spasi; yang diterima {len(nik)} karakter.")
    hari, bulan, tahun, nomor = int(nik[6:8]), int(nik[8:10]), int(nik[10:12]), int(nik[12:])
    kelamin = "P" if hari > 40 else "L"
    tahun += 2000 if tahun + 2000 <= sampai_tahun else 1900
    if nomor == 0:
        raise NikSalah("Empat angka terakhir NIK tidak boleh 0000.")
    try:
        lahir = date(tahun, bulan, hari - 40 if kelamin == "P" else hari)
    except ValueError:
        raise NikSalah(
            "Angka ke-7 sampai ke-12 NIK harus tanggal lahir (perempuan: tanggal ditambah 40)."
        ) from None
    return IsiNik(nik[:6], lahir, kelamin, nomor)


def samarkan(nik: str) -> str:
    """``3516991202780004`` → ``351699••••••0004``: enough to tell two people apart, not enough to misuse."""
    return f"{nik[:6]}••••••{nik[-4:]}"
