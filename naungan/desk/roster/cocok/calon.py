"""Who is worth comparing with whom: people who share enough that they may be one, found by joins instead of all pairs."""

from collections.abc import Callable, Iterator
from functools import partial

import polars as pl
from rapidfuzz import fuzz
from rapidfuzz.process import cpdist

from naungan.desk.roster.cocok.lahir import selisih_lahir
from naungan.kit.gelar import MUHAMAD

__all__ = ["calon", "kecamatan"]

_SEPOTONG = 50_000
_TERBESAR = 20_000
"""Pairs of one block beyond which it tells nobody apart (a date everybody has, a name that is a heading)."""
_MIRIP_KECAMATAN = 50
_MIRIP_KABUPATEN = 60
"""Likeness of two keys, 0 to 100, below which their names are not looked at."""

_DESA = pl.col("wilayah").cast(pl.String)
_AWAL = pl.col("kunci").str.strip_prefix(MUHAMAD).str.slice(0, 3)
_TAHUN, _BULAN, _HARI = pl.col("lahir").dt.year(), pl.col("lahir").dt.month(), pl.col("lahir").dt.day()


def calon(kiri: pl.DataFrame, kanan: pl.DataFrame, *, sesudah: bool = False) -> pl.DataFrame:
    """Places in the two frames (``i``, ``j``; with ``sesudah`` only where i is after j) of those who share

    - the birth date and the district, and have keys not unlike;
    - the birth date anywhere, and keys that begin alike;
    - village and key, with birth dates that one slip makes the same, or without one;
    - the village and a part of the birth date, with keys that begin alike and dates that one slip makes the same.
    """
    hasil = [pl.DataFrame(schema={"i": pl.UInt32, "j": pl.UInt32})]
    for blok, *saring in _BLOK:
        for pasangan in _berpasangan(kiri, kanan, blok):
            if sesudah:
                pasangan = pasangan.filter(pl.col("i") > pl.col("j"))
            for patut in saring:
                pasangan = pasangan.filter(patut(kiri, kanan, pasangan))
            hasil.append(pasangan)
    return pl.concat(hasil).unique(maintain_order=True)


def kecamatan(wilayah: str) -> pl.Expr:
    """The district in a column of village codes."""
    return pl.col(wilayah).cast(pl.String).str.slice(0, len("35.16.17"))


def _berpasangan(kiri: pl.DataFrame, kanan: pl.DataFrame, blok: list[pl.Expr]) -> Iterator[pl.DataFrame]:
    """Pairs that agree in ``blok``, but for blocks too large to mean anything.

    Joined on a hash of it: two values of one hash would only be one pair more to look at.
    """
    a, b = _kunci_blok(kiri, blok, "i"), _kunci_blok(kanan, blok, "j")
    p = a.group_by("blok").len("p")
    q = b.join(p, on="blok", how="semi").group_by("blok").len("q")
    besar = p.join(q, on="blok").filter(pl.col("p").cast(pl.Int64) * pl.col("q") > _TERBESAR)
    if besar.height:
        a = a.join(besar, on="blok", how="anti")
    for bagian in b.iter_slices(_SEPOTONG):
        yield bagian.join(a, on="blok").select("i", "j")


def _kunci_blok(orang: pl.DataFrame, blok: list[pl.Expr], nama: str) -> pl.DataFrame:
    hasil = [pl.DataFrame(schema={"blok": pl.UInt64, "ada": pl.Boolean})]
    for bagian in orang.iter_slices(_SEPOTONG):
        nilai = bagian.select(b.alias(str(ke)) for ke, b in enumerate(blok))
        ada = nilai.select(ada=pl.all_horizontal(pl.all().is_not_null()))
        hasil.append(ada.select(nilai.hash_rows().alias("blok"), "ada"))
    return pl.concat(hasil).with_row_index(nama).filter("ada").drop("ada")


def _nama_mirip(kiri: pl.DataFrame, kanan: pl.DataFrame, pasangan: pl.DataFrame, batas: int) -> pl.Series:
    """Those whose keys are not unlike; one that begins or ends the other is a name with a word left out."""
    tabel = pl.DataFrame(
        {"a": kiri["kunci"].gather(pasangan["i"]), "b": kanan["kunci"].gather(pasangan["j"])}
    )
    nilai = cpdist(tabel["a"].to_list(), tabel["b"].to_list(), scorer=fuzz.ratio, score_cutoff=batas)
    a, b = pl.col("a"), pl.col("b")
    sebagian = a.str.starts_with(b) | b.str.starts_with(a) | a.str.ends_with(b) | b.str.ends_with(a)
    return tabel.select(pl.Series(nilai >= batas) | sebagian).to_series()


def _lahir_mirip(kiri: pl.DataFrame, kanan: pl.DataFrame, pasangan: pl.DataFrame) -> pl.Series:
    tabel = pl.DataFrame(
        {"a": kiri["lahir"].gather(pasangan["i"]), "b": kanan["lahir"].gather(pasangan["j"])}
    )
    return tabel.select(selisih_lahir(pl.col("a"), pl.col("b")).is_not_null()).to_series()


Saring = Callable[[pl.DataFrame, pl.DataFrame, pl.DataFrame], pl.Series]

_BLOK: tuple[tuple[list[pl.Expr], *tuple[Saring, ...]], ...] = (
    ([pl.col("lahir"), kecamatan("wilayah")], partial(_nama_mirip, batas=_MIRIP_KECAMATAN)),
    ([pl.col("lahir"), _AWAL], partial(_nama_mirip, batas=_MIRIP_KABUPATEN)),
    ([_DESA, pl.col("kunci")], _lahir_mirip),
    ([_DESA, _AWAL, _TAHUN], _lahir_mirip, partial(_nama_mirip, batas=_MIRIP_KABUPATEN)),
    ([_DESA, _AWAL, _BULAN, _HARI], _lahir_mirip, partial(_nama_mirip, batas=_MIRIP_KABUPATEN)),
)
