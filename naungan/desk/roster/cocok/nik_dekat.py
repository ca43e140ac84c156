"""How two NIKs that are not the same stand to each other."""

from collections.abc import Sequence

import polars as pl
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

__all__ = ["nik_kode", "nik_utuh"]

_URUT = len("351699") + len("ddmmyy")


def nik_utuh(nik: pl.Expr) -> pl.Expr:
    """Whether it can be a NIK at all: sixteen digits, a day (of a woman 40 more), a month, a serial."""
    hari = pl.coalesce(nik.str.slice(6, 2).cast(pl.Int32, strict=False), pl.lit(0)) % 40
    bulan = pl.coalesce(nik.str.slice(8, 2).cast(pl.Int32, strict=False), pl.lit(0))
    return (
        nik.str.contains(r"^[0-9]{16}$")
        & hari.is_between(1, 31)
        & bulan.is_between(1, 12)
        & ~nik.str.ends_with("0000")
    ).fill_null(False)


def nik_kode(a: pl.Series, b: pl.Series) -> pl.Series:
    """``nik_sama``; ``nik_satu_angka``, one digit wrong or two exchanged, ``…_urut`` when in the serial number;
    ``nik_beda`` for two well-formed ones; null where one is missing or is none.
    """
    jarak = cpdist(_teks(a), _teks(b), scorer=OSA.distance, score_cutoff=1)
    tabel = pl.DataFrame({"a": a, "b": b, "jarak": pl.Series(jarak, dtype=pl.Int32)})
    depan_sama = pl.col("a").str.slice(0, _URUT) == pl.col("b").str.slice(0, _URUT)
    return tabel.select(
        pl.when(pl.col("a").is_null() | pl.col("b").is_null()).then(None)
        .when(pl.col("a") == pl.col("b")).then(pl.lit("nik_sama"))
        .when((pl.col("jarak") == 1) & depan_sama).then(pl.lit("nik_satu_angka_urut"))
        .when(pl.col("jarak") == 1).then(pl.lit("nik_satu_angka"))
        .when(nik_utuh(pl.col("a")) & nik_utuh(pl.col("b"))).then(pl.lit("nik_beda"))
        .alias("nik_kode")
    )["nik_kode"]  # fmt: skip


def _teks(nik: pl.Series) -> Sequence[str]:
    return nik.fill_null("").to_list()
