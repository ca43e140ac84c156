"""How sure it is that two are one person: what they share, against how many strangers would share as much by chance.

Each agreement has two shares: how often it is seen in two records of one person, and how often in two strangers. The
second is counted in the people at hand: a rare name says much, SITI AMINAH little; so do a common birth date and a
large village. Twins, and namesakes within a family, are no strangers to each other and are counted apart.

The shares are judgement, set on invented lists; ``bench/kembar.py`` measures what comes of them on others.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import polars as pl

from naungan.desk.roster.cocok.lahir import SELISIH, Selisih

__all__ = ["Keadaan", "MUNGKIN", "PASTI_BEDA", "SANGAT_MUNGKIN", "peluang", "skor"]

SANGAT_MUNGKIN = 90
"""Nine in ten such pairs are one person."""
MUNGKIN = 40
"""More likely one person than two; below, no pair is given."""
PASTI_BEDA = 0.2
"""Below this nothing else they may share could make it a pair, and it is not looked at."""
DUA_NIK = 80
"""The most two different well-formed NIKs leave: a person must look."""

_DEKAT = 88
"""Name likeness from here on is one slip of the keys."""
_NAMA = {"sama": 0.8, "dekat": 0.1, "mirip": 0.05}
_NAMA_LAIN = {"sama": 0.0, "dekat": 0.0005, "mirip": 0.002}
_LAHIR_SAMA = 0.9
_DESA, _KECAMATAN, _LUAR = 0.9, 0.07, 0.03
_KECAMATAN_LAIN = 1 / 18
_NAMA_KEMBAR = {"sama": 0.001, "dekat": 0.02, "mirip": 0.05}
"""Twins' names are hardly ever spelled alike, and seldom nearly."""
_SENAMA_SEKELUARGA = 0.02
"""For one twin so many of the same name in one family with another birth date."""
_DUA_NAMA = 5
"""A name at least so many carry is a name of its own, not a slip in writing another."""
_BUKAN_KETIK = 0.2
_SALAH_KELAMIN = 0.15
_IBU = {"ibu_sama": 10.0, "ibu_mirip": 5.0, "ibu_beda": 0.15}
_HP = {"hp_sama": 15.0, "hp_beda": 0.7}
"""A family shares its mother and often its phone, so they prove less than they seem to."""
_NIK = {"nik_satu_angka": 300.0, "nik_satu_angka_urut": 8.0}
"""Serial numbers of people registered on one day differ in a digit; the twelve digits before it do not."""


class Keadaan(NamedTuple):
    """What a row is held against: how often the person (``ada``), and how often the person's twin (``kembar``), is among
    the others; ``bersaing``: a row is at most one of them, so what speaks for one speaks against the rest.
    """

    ada: float
    kembar: float
    bersaing: bool


def peluang(pasangan: pl.DataFrame, keadaan: Keadaan, banyak: int) -> pl.DataFrame:
    """With ``peluang``, the odds that each pair is one person, before mother, phone and NIK.

    ``pasangan``: the columns of both sides (``x``, ``x_lain``), ``mirip`` (likeness of the names; 100 for one key),
    ``selisih`` (``lahir.py``) and what ``kerap.py`` adds. ``banyak``: how many others there are.
    """
    sama = pl.col("kunci") == pl.col("kunci_lain")
    dua_nama = ~sama & (pl.min_horizontal("n_kunci", "n_kunci_lain") >= _DUA_NAMA)
    desa = (pl.col("wilayah") == pl.col("wilayah_lain")).fill_null(False)
    serumah = keadaan.kembar * (
        pl.when(desa & (pl.col("selisih") == "lahir_sama")).then(_kamus("tingkat", _NAMA_KEMBAR))
        .when(desa & sama).then(_SENAMA_SEKELUARGA)
        .otherwise(0.0)
    )  # fmt: skip
    seorang = (
        keadaan.ada
        * _kamus("tingkat", _NAMA)
        * pl.when(dua_nama).then(_BUKAN_KETIK).otherwise(1.0)
        * _lahir(lambda s: s.orang, pl.lit(_LAHIR_SAMA))
        * _tempat(pl.lit(_DESA), _KECAMATAN, _LUAR)
    )
    orang_lain = (
        banyak
        * pl.when(sama).then("f_kunci").otherwise(pl.max_horizontal("f_kunci", _kamus("tingkat", _NAMA_LAIN)))
        * _lahir(lambda s: s.lain, pl.col("f_lahir"))
        * _tempat(pl.col("f_wilayah"), _KECAMATAN_LAIN, 1.0)
        + serumah
    )
    kelamin = pl.when(pl.col("kelamin") != pl.col("kelamin_lain")).then(_SALAH_KELAMIN).otherwise(1.0)
    tingkat = pl.when(sama).then(pl.lit("sama")).when(pl.col("mirip") >= _DEKAT).then(pl.lit("dekat"))
    return pasangan.with_columns(tingkat=tingkat.otherwise(pl.lit("mirip"))).with_columns(
        peluang=seorang / orang_lain * kelamin
    )


def skor(pasangan: pl.DataFrame, keadaan: Keadaan) -> pl.DataFrame:
    """With ``skor``, 0 to 100: how many of a hundred such pairs are one person.

    ``pasangan``: with ``ibu_kode``, ``hp_kode`` and ``nik_kode``, null where a side has none.
    """
    lebih = _kamus("ibu_kode", _IBU) * _kamus("hp_kode", _HP) * _kamus("nik_kode", _NIK)
    dua_nik = pl.col("nik_kode") == "nik_beda"
    kuat = (
        (pl.col("kunci") == pl.col("kunci_lain"))
        & (pl.col("selisih") == "lahir_sama")
        & (pl.col("wilayah") == pl.col("wilayah_lain"))
    )
    pasangan = pasangan.filter(~dua_nik.fill_null(False) | kuat.fill_null(False)).with_columns(
        peluang=pl.col("peluang") * lebih
    )
    lawan = pl.col("peluang").sum().over("nomor") if keadaan.bersaing else pl.col("peluang")
    nilai = (100 * pl.col("peluang") / (1 + lawan)).round().cast(pl.Int16)
    return pasangan.with_columns(
        skor=pl.when(dua_nik).then(pl.min_horizontal(nilai, pl.lit(DUA_NIK, pl.Int16))).otherwise(nilai)
    )


def _kamus(kolom: str, isi: Mapping[str, float]) -> pl.Expr:
    """The number of each code; 1 where there is none."""
    return pl.col(kolom).replace_strict(isi, default=1.0, return_dtype=pl.Float64)


def _lahir(berapa: Callable[[Selisih], float], sama: pl.Expr) -> pl.Expr:
    lain = _kamus("selisih", {kode: berapa(s) for kode, s in SELISIH.items()})
    return pl.when(pl.col("selisih") == "lahir_sama").then(sama).otherwise(lain)


def _tempat(desa: pl.Expr, kecamatan: float, luar: float) -> pl.Expr:
    tanpa = pl.col("wilayah").is_null() | pl.col("wilayah_lain").is_null()
    return (
        pl.when(tanpa).then(1.0)
        .when(pl.col("wilayah") == pl.col("wilayah_lain")).then(desa)
        .when(pl.col("kecamatan_sama")).then(kecamatan)
        .otherwise(luar)
    )  # fmt: skip
