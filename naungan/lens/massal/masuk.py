"""From the columns of a file to the facts of the rules: what each value may be, and which rows look wrong.

A row that looks wrong is not refused here. It is read once more by the reader of a single case, which either
understands it after all or says in one sentence what is wrong, so that a file and a single case are refused
alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import polars as pl
from polars._typing import PolarsDataType

from naungan.law.bentuk import (
    Bilangan,
    Bulan,
    Himpunan,
    PerMil,
    Pilihan,
    Tanggal,
    TeksAtauYa,
    YaTidak,
)
from naungan.lens.massal.rupa import YA_TIDAK, Daun


class Terbaca(NamedTuple):
    """A leaf as read: the fact's value (null where not told), and whether what stands there is right."""

    nilai: dict[str, pl.Expr]
    diketahui: pl.Expr
    sah: pl.Expr


def baca(daun: Daun, kode: Mapping[str, int]) -> Terbaca:
    """How a leaf is read in columns. Anything unusual counts as wrong; the single reader then decides."""
    teks = daun.jenis == pl.String
    isi = daun.sumber.replace("", None) if teks else daun.sumber
    kosong = isi.is_null()
    match daun.bentuk:
        case Bilangan(terkecil, terbesar):
            angka = _bilangan(isi, daun.jenis)
            nilai = {daun.fakta: angka}
            sah = angka.is_between(terkecil, terbesar)
        case PerMil():
            angka = _per_mil(isi, daun.jenis)
            nilai, sah = {daun.fakta: angka}, angka.is_between(0, 1000)
        case Pilihan(boleh):
            sandi = isi.cast(pl.Enum(list(kode)), strict=False).to_physical().cast(pl.Int16)
            nilai, sah = {daun.fakta: sandi}, sandi.is_in([kode[b] for b in boleh])
        case YaTidak():
            benar = isi.replace_strict(YA_TIDAK, default=None, return_dtype=pl.Boolean) if teks else isi
            nilai, sah = {daun.fakta: benar}, benar.is_not_null() & (teks or daun.jenis == pl.Boolean)
        case Tanggal():
            hari = _hari(isi, daun.jenis)
            nilai, sah = {daun.fakta: hari}, hari.is_not_null()
        case Bulan():
            hari = _bulan(isi, daun.jenis)
            nilai, sah = {daun.fakta: hari}, hari.is_not_null()
        case Himpunan(boleh):
            anggota = isi.str.split(",") if teks else isi
            nilai = {f"{daun.fakta}_{b}": anggota.list.contains(pl.lit(b)) for b in boleh}
            sah = anggota.list.eval(pl.element().is_in(boleh)).list.all() & (anggota.list.len() <= len(boleh))
            return Terbaca(nilai, (anggota.list.len() > 0).fill_null(False), kosong | sah.fill_null(False))
        case TeksAtauYa():
            if daun.jenis == pl.Boolean:
                nilai, sah = {daun.fakta: isi}, pl.lit(True)
            else:
                nilai = {daun.fakta: isi.is_not_null() & (isi != "false") & (isi != "tidak")}
                sah = isi.str.strip_chars() != ""
        case _:
            nilai = {}
            sah = isi.str.strip_chars() != "" if teks else pl.lit(False)
    return Terbaca(nilai, ~kosong, kosong | sah.fill_null(False))


def _bilangan(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        return pl.when(isi.str.contains(r"^[0-9]{1,18}$")).then(isi.cast(pl.Int64, strict=False))
    if jenis.is_float():
        utuh = isi.cast(pl.Int64, strict=False)
        return pl.when(utuh.cast(jenis) == isi).then(utuh)
    return isi.cast(pl.Int64, strict=False) if jenis.is_integer() else pl.lit(None, dtype=pl.Int64)


def _per_mil(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        angka = pl.when(isi.str.contains(r"^[0-9]{1,3}(\.[0-9]?0*)?$")).then(
            isi.cast(pl.Float64, strict=False)
        )
        return (angka * 10).round().cast(pl.Int64)
    if jenis.is_float():
        bulat = (isi * 10).round()
        return pl.when((bulat / 10) == isi).then(bulat.cast(pl.Int64, strict=False))
    return isi.cast(pl.Int64, strict=False) * 10 if jenis.is_integer() else pl.lit(None, dtype=pl.Int64)


def _hari(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        return pl.when(isi.str.contains(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")).then(
            isi.str.to_date("%Y-%m-%d", strict=False)
        )
    return isi.cast(pl.Date) if jenis.is_temporal() else pl.lit(None, dtype=pl.Date)


def _bulan(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        bentuk = isi.str.contains(r"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$")
        return pl.when(bentuk).then((isi.str.head(7) + "-01").str.to_date("%Y-%m-%d", strict=False))
    return isi.cast(pl.Date).dt.month_start() if jenis.is_temporal() else pl.lit(None, dtype=pl.Date)
