"""What well-formed NIKs say, in columns: birth date and sex. The same reading as ``kit.nik.baca_nik``."""

from datetime import date

import polars as pl

__all__ = ["kelamin_nik", "lahir_nik"]


def lahir_nik(nik: pl.Expr, hari_ini: date) -> pl.Expr:
    """The birth date in 16 digits, of the latest century that is not in the future; null where there is none."""
    hari = nik.str.slice(6, 2).cast(pl.Int16, strict=False)
    hari = pl.when(hari > 40).then(hari - 40).otherwise(hari)
    tahun = nik.str.slice(10, 2).cast(pl.Int16, strict=False)
    tahun += pl.when(tahun + 2000 <= hari_ini.year).then(2000).otherwise(1900)
    bulan = nik.str.slice(8, 2).cast(pl.Int16, strict=False)
    teks = pl.format("{}-{}-{}", tahun, bulan, hari).str.to_date("%Y-%m-%d", strict=False)
    return pl.when(teks > hari_ini).then(teks.dt.offset_by("-100y")).otherwise(teks)


def kelamin_nik(nik: pl.Expr) -> pl.Expr:
    """L or P; null where the digits of the birth date make no sense."""
    hari = nik.str.slice(6, 2).cast(pl.Int16, strict=False)
    return pl.when(hari.is_between(1, 31)).then(pl.lit("L")).when(hari.is_between(41, 71)).then(pl.lit("P"))
