"""How two birth dates agree, when they are not the same: the ways in which one date is written for another."""

from typing import NamedTuple

import polars as pl

__all__ = ["SELISIH", "Selisih", "selisih_lahir"]


class Selisih(NamedTuple):
    """How often one person's date is written so (``orang``), and how often another's is so by chance (``lain``)."""

    orang: float
    lain: float


_TANGGAL = 18_000
"""Birth dates that a roster of workers spreads over."""

SELISIH = {
    "lahir_tertukar": Selisih(0.02, 1 / _TANGGAL),
    "lahir_setahun": Selisih(0.012, 2 / _TANGGAL),
    "lahir_sepuluh_tahun": Selisih(0.006, 2 / _TANGGAL),
    "lahir_satu_angka": Selisih(0.02, 30 / _TANGGAL),
    "lahir_sebagian": Selisih(0.01, 80 / _TANGGAL),
    "lahir_tahun_saja": Selisih(0.015, 0.05 * 365 / _TANGGAL),
}
"""Day and month exchanged; a year off; ten years off; a digit wrong or two of them exchanged; two of day, month and
year the same; the year known and the day made up (1 January, 1 July, 31 December), as one in twenty dates is.
"""
_DIKARANG = ((1, 1), (1, 7), (31, 12))


def selisih_lahir(a: pl.Expr, b: pl.Expr) -> pl.Expr:
    """A code of ``SELISIH``, ``lahir_sama``, ``lahir_kosong`` where a date is missing; null: they have nothing in common."""
    hari, bulan, tahun = ((x(a), x(b)) for x in (_hari, _bulan, _tahun))
    sama = [p == q for p, q in (hari, bulan, tahun)]
    salah_angka = pl.sum_horizontal(
        [
            (p // satuan % 10 != q // satuan % 10).cast(pl.Int8)
            for (p, q), puluhan in ((hari, 2), (bulan, 2), (tahun, 4))
            for satuan in (10**i for i in range(puluhan))
        ]
    )
    tertukar = _dibalik(*hari) & sama[1] & sama[2] | _dibalik(*bulan) & sama[0] & sama[2]
    tertukar |= _dibalik(*(t % 100 for t in tahun)) & sama[0] & sama[1]
    dikarang = pl.any_horizontal(
        [(h == d) & (m == n) for h, m in ((hari[0], bulan[0]), (hari[1], bulan[1])) for d, n in _DIKARANG]
    )
    jarak = (tahun[0] - tahun[1]).abs()
    return (
        pl.when(a.is_null() | b.is_null()).then(pl.lit("lahir_kosong"))
        .when(a == b).then(pl.lit("lahir_sama"))
        .when((hari[0] == bulan[1]) & (bulan[0] == hari[1]) & sama[2]).then(pl.lit("lahir_tertukar"))
        .when(sama[0] & sama[1] & (jarak == 1)).then(pl.lit("lahir_setahun"))
        .when(sama[0] & sama[1] & (jarak == 10)).then(pl.lit("lahir_sepuluh_tahun"))
        .when((salah_angka == 1) | tertukar).then(pl.lit("lahir_satu_angka"))
        .when(sama[2] & dikarang).then(pl.lit("lahir_tahun_saja"))
        .when(pl.sum_horizontal([s.cast(pl.Int8) for s in sama]) == 2).then(pl.lit("lahir_sebagian"))
    )  # fmt: skip


def _hari(x: pl.Expr) -> pl.Expr:
    return x.dt.day().cast(pl.Int32)


def _bulan(x: pl.Expr) -> pl.Expr:
    return x.dt.month().cast(pl.Int32)


def _tahun(x: pl.Expr) -> pl.Expr:
    return x.dt.year()


def _dibalik(a: pl.Expr, b: pl.Expr) -> pl.Expr:
    """Two digits exchanged: 12 and 21."""
    return (a // 10 == b % 10) & (a % 10 == b // 10)
