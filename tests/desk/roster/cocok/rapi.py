"""Rows of a list as the matcher takes them, and people of the registry to hold them against."""

from collections.abc import Iterator
from datetime import date
from itertools import count

import polars as pl

from naungan.books.registry.models import Person
from tests.cast import DESA_SLAMET, orang

__all__ = ["DESA_LAIN", "KECAMATAN_LAIN", "LAHIR", "baris", "rapi", "warga"]

DESA_LAIN = "35.16.17.2004"
KECAMATAN_LAIN = "35.16.05.2001"
LAHIR = date(1978, 2, 13)
_SKEMA = {
    "baris": pl.Int32, "nik": pl.String, "nama": pl.String, "lahir": pl.Date, "kelamin": pl.String,
    "wilayah": pl.String, "ibu": pl.String, "hp": pl.String,
}  # fmt: skip
_urut: Iterator[int] = count(1)


def baris(
    nama: str | None,
    lahir: date | None = LAHIR,
    *,
    desa: str | None = DESA_SLAMET,
    kelamin: str | None = "L",
    nik: str | None = None,
    ibu: str | None = None,
    hp: str | None = None,
) -> dict[str, object]:
    """One row without its number."""
    return {
        "nik": nik,
        "nama": nama,
        "lahir": lahir,
        "kelamin": kelamin,
        "wilayah": desa,
        "ibu": ibu,
        "hp": hp,
    }


def rapi(*semua: dict[str, object]) -> pl.DataFrame:
    """Rows numbered from 2, below a header."""
    return pl.DataFrame([{"baris": ke} | b for ke, b in enumerate(semua, start=2)], schema=_SKEMA)


def warga(
    nama: str, lahir: date = LAHIR, *, nik: str = "", kelamin: str = "L", desa: str = DESA_SLAMET
) -> Person:
    """A person of the registry, with a NIK of no one else."""
    nik = nik or f"351699{lahir.day + 40 * (kelamin == 'P'):02d}{lahir:%m%y}{7000 + next(_urut):04d}"
    return orang(nama, nik, lahir=lahir, kelamin=kelamin, wilayah=desa)
