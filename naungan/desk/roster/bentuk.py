"""The shapes a list of names passes through: sheet → columns known by name → values → findings.

Rows travel in Polars frames, a part at a time, and carry ``baris``: the row of the sheet as its sender sees it.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

import polars as pl

__all__ = ["BIDANG", "PASANGAN", "RAPI", "TEMUAN", "Konteks", "Lembar", "Peta"]

Peta = Mapping[str, int]
"""Field of ``BIDANG`` → place of its column in the sheet, from 0."""


class Lembar(NamedTuple):
    """A sheet as it was read, nothing interpreted."""

    nama: str
    """Of the sheet; empty for CSV."""
    kepala: int
    """The row the header ends in, from 1."""
    judul: tuple[str, ...]
    """The header of every column, as written; empty where there is none."""
    baris: int
    """How many rows of data there are; an estimate where counting would mean reading twice."""
    bagian: Callable[[], Iterator[pl.DataFrame]]
    """The data rows, in parts of bounded size; each call reads from the start.

    Columns: ``baris`` (Int32), ``k0`` … ``kN`` (String; null where blank), and ``k3_angka`` (Boolean) beside each
    column in which a cell was a number, not text; ``k3_rumus`` where a formula came without its result (the cell is
    blank); ``lebih`` where a row has text beyond the last column. Dates stand as 2023-11-20.
    """
    dilewati: Callable[[], pl.DataFrame]
    """The rows that are nobody: ``baris``, ``sebab`` (a code of ``baca.Lewat``), ``isi``; blank rows are not named."""
    semua: Callable[[], Iterator[pl.DataFrame]]
    """Every row that holds anything, title and header too, as written (merged cells filled); columns as in ``bagian``."""
    lain: tuple[str, ...] = ()
    """Other sheets of the workbook that look like lists too."""


BIDANG: Mapping[str, type[pl.DataType]] = {
    "nik": pl.String,
    "no_kk": pl.String,
    "kpj": pl.String,
    "nomor_pegawai": pl.String,
    "nama": pl.String,
    "gelar": pl.String,
    "tempat_lahir": pl.String,
    "lahir": pl.Date,
    "kelamin": pl.String,
    "ibu": pl.String,
    "hubungan": pl.String,
    "kawin": pl.String,
    "alamat": pl.String,
    "rt": pl.String,
    "rw": pl.String,
    "dusun": pl.String,
    "desa": pl.String,
    "kecamatan": pl.String,
    "kode_wilayah": pl.String,
    "hp": pl.String,
    "email": pl.String,
    "pekerjaan": pl.String,
    "kategori": pl.String,
    "upah": pl.Int64,
    "mulai": pl.Date,
    "akhir": pl.Date,
    "uraian_kerja": pl.String,
    "tempat_kerja": pl.String,
    "jam_kerja": pl.String,
    "mampu_bekerja": pl.Boolean,
    "tanggal_pernyataan": pl.Date,
    "status": pl.String,
}
"""The fields a list may hold. ``uraian_kerja`` to ``tanggal_pernyataan``: what, where and how many hours the person
works, and the village's word that the person works and is fit, with its date. ``status``: alive, dead, moved.
"""

RAPI: Mapping[str, type[pl.DataType]] = {"baris": pl.Int32, **BIDANG, "wilayah": pl.String}
"""A row put in order: ``nik`` 16 digits or null, ``kelamin`` L or P, ``hp`` +62…, ``wilayah`` the code of the village
found. What could not be understood is null, and a finding says so.
"""

TEMUAN: Mapping[str, type[pl.DataType]] = {
    "baris": pl.Int32,
    "kode": pl.String,
    "kolom": pl.String,
    "nilai": pl.String,
    "saran": pl.String,
}
"""One finding: its code (``temuan.py``), the field, the text that stood there (a NIK masked), the value proposed."""

PASANGAN: Mapping[str, type[pl.DataType]] = {
    "baris": pl.Int32,
    "lawan": pl.Int64,
    "skor": pl.Int16,
    "alasan": pl.String,
}
"""Likely the same person: ``lawan`` is another row of the file or a person of the registry; ``skor`` 0 to 100;
``alasan`` codes joined by blanks.
"""


class Konteks(NamedTuple):
    """What a list is checked against."""

    hari_ini: date
    wilayah: str
    """The sender's territory: a prefix of the Kemendagri code."""
    desa: pl.DataFrame
    """Villages and wards of that territory's regency: kode, nama, kecamatan (its name), kode_kecamatan."""
    kecamatan_nik: frozenset[str]
    """District codes a NIK may begin with, six digits; empty: not checked."""
    untuk: str
    """WARGA: people only; PESERTA: a payer will cover them."""
    segmen: str
    """PU or BPU; empty for WARGA."""
    upah_minimum: int
    """Rupiah a month where the payer is; 0 where unknown."""
