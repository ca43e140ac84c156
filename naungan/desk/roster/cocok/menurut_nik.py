"""Whom the registry knows under a NIK, and whether the name beside it is theirs."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import polars as pl

from naungan.books.kolom import segel
from naungan.books.registry.models import Person
from naungan.kit.nama import MUNGKIN, banding_nama

__all__ = ["KENAL", "Orang", "kenali", "menurut_nik"]

_SEKALI = 500

KENAL = {
    "baris": pl.Int32,
    "person": pl.Int64,
    "nama": pl.String,
    "lahir": pl.Date,
    "kelamin": pl.String,
    "wilayah": pl.String,
    "meninggal": pl.Date,
    "mirip": pl.Int16,
    "alasan": pl.String,
}
"""A row whose NIK the registry knows: the person there, the likeness of the two names (0 to 100) and its reasons;
``nama_beda_daftar`` where the NIK belongs to somebody of quite another name.
"""


class Orang(NamedTuple):
    """A person of the registry."""

    id: int
    nama: str
    lahir: date
    kelamin: str
    wilayah: str
    meninggal: date | None


def menurut_nik(indeks: Sequence[bytes]) -> dict[bytes, Orang]:
    """The persons behind these blind indexes, each once; who is unknown is left out."""
    hasil: dict[bytes, Orang] = {}
    for awal in range(0, len(indeks), _SEKALI):
        for kunci, nomor, nama, lahir, kelamin, wilayah, meninggal in Person.objects.filter(
            nik_indeks__in=indeks[awal : awal + _SEKALI]
        ).values_list("nik_indeks", "id", "nama", "lahir", "kelamin", "wilayah", "meninggal"):
            hasil[bytes(kunci)] = Orang(nomor, nama, lahir, kelamin, wilayah, meninggal)
    return hasil


def kenali(rapi: pl.DataFrame) -> pl.DataFrame:
    """KENAL of the rows (baris, nik, nama) whose NIK the registry knows."""
    s = segel()
    baris = rapi.select("baris", "nik", "nama").drop_nulls("nik")
    indeks = [s.indeks(n, "nik") for n in baris["nik"]]
    orang = menurut_nik(indeks)
    isi = []
    for nomor, nama, kunci in zip(baris["baris"], baris["nama"], indeks, strict=True):
        if dia := orang.get(kunci):
            mirip = banding_nama(nama or "", dia.nama)
            alasan = mirip.alasan if mirip.nilai >= MUNGKIN else ("nama_beda_daftar",)
            isi.append((nomor, *dia, mirip.nilai, " ".join(alasan)))
    return pl.DataFrame(isi, schema=KENAL, orient="row")
