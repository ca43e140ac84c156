"""A list saved with each row in a single cell: the cells are cut at the separator that stands in them."""

import csv
from collections.abc import Iterator

import polars as pl

from naungan.desk.roster.baca.bingkai import MAKS_KOLOM, bersihkan, bingkai, lebar
from naungan.desk.roster.baca.kolom import nilai_judul
from naungan.desk.roster.baca.teks import pilih_pemisah

__all__ = ["belah", "perlu_dibelah"]

_PANJANG = 10_000
"""Letters of a row; no list has longer ones."""


def perlu_dibelah(contoh: pl.DataFrame) -> tuple[int, str] | None:
    """The only column that holds anything and the separator in it, or None."""
    isi = [k for k in range(lebar(contoh)) if contoh[f"k{k}"].null_count() < contoh.height]
    if len(isi) != 1:
        return None
    pemisah, banyak = pilih_pemisah(_sebaris(contoh[f"k{isi[0]}"]), nilai_judul)
    return (isi[0], pemisah) if banyak > 2 else None


def belah(bagian: Iterator[pl.DataFrame], kolom: int, pemisah: str) -> Iterator[pl.DataFrame]:
    """The same rows with their one cell cut."""
    for df in bagian:
        isi = [next(csv.reader([t], delimiter=pemisah), [])[:MAKS_KOLOM] for t in _sebaris(df[f"k{kolom}"])]
        yield bersihkan(bingkai(df["baris"].to_list(), isi))


def _sebaris(kolom: pl.Series) -> list[str]:
    return kolom.fill_null("").str.head(_PANJANG).str.replace_all(r"[\r\n]", " ").to_list()
