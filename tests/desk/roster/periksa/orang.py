"""Somebody whose row has nothing to repair, and what a check finds once something in it is another."""

from datetime import date
from typing import Any

import polars as pl

from naungan.desk.roster.bentuk import RAPI, TEMUAN, Konteks
from naungan.desk.roster.periksa import periksa
from tests.desk.roster.rapikan.lembar import KARNO, konteks

__all__ = ["BPU", "PU", "nik", "orang", "rapi", "temuan"]

BPU = konteks(untuk="PESERTA", segmen="BPU")
PU = konteks(untuk="PESERTA", segmen="PU", upah_minimum=4_504_787)

_KARNO = {
    "baris": 2, "nik": KARNO, "nama": "KARNO", "lahir": date(1978, 2, 12), "kelamin": "L", "wilayah": "35.16.08.2001",
    "desa": "Watesnegoro", "pekerjaan": "PETANI/PEKEBUN", "upah": 5_000_000, "uraian_kerja": "menanam tembakau",
    "tempat_kerja": "sawah", "jam_kerja": "7 jam", "mampu_bekerja": True, "tanggal_pernyataan": date(2023, 11, 1),
}  # fmt: skip


def orang(**lain: Any) -> dict[str, Any]:
    """Pak Karno, with these values instead."""
    return {**_KARNO, **lain}


def rapi(*baris: dict[str, Any]) -> pl.DataFrame:
    return pl.DataFrame(baris, schema=dict(RAPI))


def temuan(acuan: Konteks, /, *, umur_terendah: int | None = None, upah_daftar: int = 0, **lain: Any) -> Any:
    """Code → (field, what stood there, proposal) of Pak Karno with these values."""
    umur = {} if umur_terendah is None else {"umur_terendah": umur_terendah}
    hasil = periksa(rapi(orang(**lain)), acuan, upah_daftar=upah_daftar, **umur)
    assert dict(hasil.schema) == dict(TEMUAN)
    assert hasil["kode"].is_unique().all()
    return {kode: tuple(isi) for _, kode, *isi in hasil.iter_rows()}


def nik(lahir: date, kelamin: str = "L", nomor: int = 4) -> str:
    """A NIK that says this birthday and sex."""
    return f"351699{lahir.day + 40 * (kelamin == 'P'):02d}{lahir:%m%y}{nomor:04d}"
