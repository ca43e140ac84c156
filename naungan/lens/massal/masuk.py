"""From the columns of a file to the facts of the rules: what each value may be, and which rows look wrong.

A row that looks wrong is not refused here. It is read once more by the reader of a single case, which either
understands it after all or says in one sentence what is wrong, so that a file and a single case are refused
alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import polars as pl
from polars._typing import PolarsDataType

from naungan.law.bentuk import (
    TAHUN,
    Bentuk,
    Bilangan,
    Bulan,
    Himpunan,
    PerMil,
    Pilihan,
    Tanggal,
    TeksAtauYa,
    YaTidak,
)
from naungan.lens.massal.rupa import HARI_BERJAM, YA_TIDAK, Daun

_KALENDER = (date(TAHUN[0], 1, 1), date(TAHUN[-1], 12, 31))
_YA = list(YA_TIDAK)


class Terbaca(NamedTuple):
    """A leaf as read: the fact's value (null where not told), and whether what stands there is right."""

    nilai: dict[str, pl.Expr]
    diketahui: pl.Expr
    sah: pl.Expr


def baca(daun: Daun, kode: Mapping[str, int]) -> Terbaca:
    """How a leaf is read in columns. Anything unusual counts as wrong; the single reader then decides."""
    kategori = daun.jenis in (pl.Categorical, pl.Enum)
    jenis: PolarsDataType = pl.String() if kategori else daun.jenis
    isi = daun.sumber.cast(pl.String) if kategori else daun.sumber
    teks = jenis == pl.String
    isi = isi.replace("", None) if teks else isi
    kosong = isi.is_null()
    if not _terbaca(daun.bentuk, jenis):
        tak_terbaca = daun.bentuk.boleh if isinstance(daun.bentuk, Himpunan) else ()
        nama = [f"{daun.fakta}_{b}" for b in tak_terbaca] or [daun.fakta]
        return Terbaca(dict.fromkeys(nama, pl.lit(None)), ~kosong, kosong)
    match daun.bentuk:
        case Bilangan(terkecil, terbesar):
            angka = _bilangan(isi, jenis)
            nilai = {daun.fakta: angka}
            sah = angka.is_between(terkecil, terbesar)
        case PerMil():
            angka = _per_mil(isi, jenis)
            nilai, sah = {daun.fakta: angka}, angka.is_between(0, 1000)
        case Pilihan(boleh):
            sandi = isi.cast(pl.Enum(list(kode)), strict=False).to_physical().cast(pl.Int16)
            nilai, sah = {daun.fakta: sandi}, sandi.is_in([kode[b] for b in boleh])
        case YaTidak():
            benar = isi.replace_strict(YA_TIDAK, default=None, return_dtype=pl.Boolean) if teks else isi
            nilai, sah = {daun.fakta: benar}, benar.is_not_null()
        case Tanggal():
            hari = _hari(isi, jenis)
            nilai, sah = {daun.fakta: hari}, hari.is_between(*_KALENDER)
        case Bulan():
            hari = _bulan(isi, jenis)
            nilai, sah = {daun.fakta: hari}, hari.is_between(*_KALENDER)
        case Himpunan(boleh):
            anggota = isi.str.split(",") if teks else isi
            nilai = {f"{daun.fakta}_{b}": anggota.list.contains(pl.lit(b)) for b in boleh}
            sah = anggota.list.eval(pl.element().is_in(boleh)).list.all() & (anggota.list.len() <= len(boleh))
            return Terbaca(nilai, (anggota.list.len() > 0).fill_null(False), kosong | sah.fill_null(False))
        case TeksAtauYa():
            if jenis == pl.Boolean:
                nilai, sah = {daun.fakta: isi}, pl.lit(True)
            else:
                nilai = {daun.fakta: isi.is_not_null() & (isi != "false") & (isi != "tidak")}
                rapi = isi.str.strip_chars()
                sah = (rapi != "") & (isi.is_in(_YA) | ~rapi.str.to_lowercase().is_in(_YA))
        case _:
            nilai, sah = {}, isi.str.strip_chars() != ""
    return Terbaca(nilai, ~kosong, kosong | sah.fill_null(False))


def _terbaca(bentuk: Bentuk, jenis: PolarsDataType) -> bool:
    """Whether a column of this type can hold the shape at all; if not, every value is left to the single
    reader.
    """
    if jenis == pl.String:
        return True
    match bentuk:
        case Bilangan():
            return jenis.is_numeric()
        case PerMil():
            return jenis.is_integer() or jenis.is_float()
        case YaTidak() | TeksAtauYa():
            return bool(jenis == pl.Boolean)
        case Tanggal() | Bulan():
            return jenis == pl.Date or jenis in HARI_BERJAM
        case Himpunan():
            return bool(jenis == pl.List(pl.String))
    return False


def _bilangan(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        return pl.when(isi.str.contains(r"^[0-9]{1,18}$")).then(isi.cast(pl.Int64, strict=False))
    utuh = isi.cast(pl.Int64, strict=False)
    return utuh if jenis.is_integer() else pl.when(utuh.cast(jenis, strict=False) == isi).then(utuh)


def _per_mil(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        angka = pl.when(isi.str.contains(r"^[0-9]{1,3}(\.[0-9]?0*)?$")).then(
            isi.cast(pl.Float64, strict=False)
        )
        return (angka * 10).round().cast(pl.Int64)
    if jenis.is_float():
        bulat = (isi * 10).round()
        return pl.when((bulat / 10) == isi).then(bulat.cast(pl.Int64, strict=False))
    return isi.cast(pl.Int64, strict=False) * 10


def _hari(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        return pl.when(isi.str.contains(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")).then(
            isi.str.to_date("%Y-%m-%d", strict=False)
        )
    return isi.dt.date()


def _bulan(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        sebulan = pl.when(isi.str.len_bytes() == 7).then(isi + "-01").otherwise(isi)
        return _hari(sebulan, jenis).dt.month_start()
    return isi.dt.date().dt.month_start()
