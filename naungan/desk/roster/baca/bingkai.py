"""Cells of any kind become a frame of text, beside it which of them were numbers."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import zip_longest
from typing import Any

import polars as pl

__all__ = ["MAKS_KOLOM", "RUJUKAN", "RUMUS", "Sel", "bersihkan", "bingkai", "lebar"]

Sel = str | int | float | bool | date | datetime | time | timedelta | None
MAKS_KOLOM = 256
"""Columns a list may have; as many as old Excel."""
RUJUKAN = "\ufdd0"
"""Stands before a number: the cell's text is that entry of the table given."""
RUMUS = "\ufdd1"
"""Stands for a formula of which no result was kept."""

_TEKS = pl.String()
_TAK_TAMPAK = r"[\x00\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufdd0\ufdd1]|(?:_x005[fF])?_x000[dD]_"
_SPASI = r"[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_PETIK = r"^['’‘`´]+\s*(.*?)['’‘`´]?$"
_GALAT = ("#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!")
_PERLU = r"^[\s'`#]|\s$|[^ -~]|_x00|^$"
"""Text in which anything of the above may be."""


def bingkai(nomor: Sequence[int], baris: Sequence[Sequence[Sel]], *, mulai: int = 0) -> pl.DataFrame:
    """Rows as ``baris``, ``k0`` … ``kN``, and ``kN_angka`` where any cell was a number.

    ``mulai`` is the column the first cell stands in.
    """
    rata = len({len(b) for b in baris}) <= 1
    kolom = zip(*baris, strict=True) if rata else zip_longest(*baris)
    kosong = pl.Series([None] * len(baris), dtype=_TEKS)
    isi = dict.fromkeys((f"k{k}" for k in range(mulai)), kosong)
    for k, satu in enumerate(kolom, mulai):
        isi |= _kolom(f"k{k}", satu)
    return pl.DataFrame({"baris": pl.Series(nomor, dtype=pl.Int32), **isi})


def bersihkan(df: pl.DataFrame, rujukan: pl.Series | None = None) -> pl.DataFrame:
    """The rows that hold anything, without what nobody sees; ``kN_rumus`` where a formula came without its result.

    ``rujukan`` is what ``RUJUKAN`` points into.
    """
    teks = [f"k{k}" for k in range(lebar(df))]
    if not teks or not df.height:
        return df.clear()
    if rujukan is not None:
        df = df.with_columns(_rujuk(k, rujukan) for k in teks)
    return _rapi(df, teks).filter(pl.any_horizontal(pl.col(k).is_not_null() for k in teks))


def lebar(df: pl.DataFrame) -> int:
    """How many columns of cells a frame has."""
    return sum(k.startswith("k") and "_" not in k for k in df.columns)


def _kolom(nama: str, sel: Sequence[Any]) -> dict[str, pl.Series]:
    """A column as text, and which of its cells were numbers."""
    jenis = set(map(type, sel))
    if jenis <= {str, type(None)}:
        return {nama: pl.Series(nama, sel, dtype=_TEKS)}
    if jenis == {float}:
        angka = pl.Series(nama, sel, dtype=pl.Float64)
        bulat = angka.cast(pl.Int64, strict=False)
        if (bulat == angka).all(ignore_nulls=False):
            return {nama: bulat.cast(_TEKS), f"{nama}_angka": pl.repeat(True, len(sel), eager=True)}
    hasil = {nama: pl.Series(nama, [v if type(v) is str else _teks_sel(v) for v in sel], dtype=_TEKS)}
    if jenis & {int, float}:
        hasil[f"{nama}_angka"] = pl.Series([type(v) in (int, float) for v in sel], dtype=pl.Boolean)
    return hasil


def _rujuk(kolom: str, rujukan: pl.Series) -> pl.Expr:
    """Text that points into the table becomes the text that stands there."""
    teks = pl.col(kolom)
    ke = teks.str.strip_prefix(RUJUKAN).str.to_integer(strict=False, dtype=pl.UInt32)
    di_dalam = teks.str.starts_with(RUJUKAN) & (ke < len(rujukan))
    return (
        pl.when(di_dalam)
        .then(pl.lit(rujukan).gather(pl.when(di_dalam).then(ke)))
        .otherwise(teks)
        .alias(kolom)
    )


def _rapi(df: pl.DataFrame, teks: Sequence[str]) -> pl.DataFrame:
    """Without what nobody sees: blanks at the ends, signs without width, the apostrophe that forced a text."""
    perlu = df.select(pl.col(k).str.contains(_PERLU).any() for k in teks).row(0)
    kotor = [k for k, ya in zip(teks, perlu, strict=True) if ya]
    if not kotor:
        return df
    rumus = df.select(pl.col(k).eq(RUMUS).fill_null(False).name.suffix("_rumus") for k in kotor)
    ada_rumus = [s for s in rumus if s.any()]
    return df.with_columns(map(_bersih, kotor)).with_columns(ada_rumus)


def _bersih(kolom: str) -> pl.Expr:
    bersih = pl.col(kolom).str.replace_all(_TAK_TAMPAK, "").str.replace_all(_SPASI, " ").str.strip_chars(" ")
    polos = bersih.str.replace(_PETIK, "${1}").str.strip_chars(" ")
    rapi = pl.when(bersih.str.contains(r"^['’‘`´]")).then(polos).otherwise(bersih)
    return pl.when(rapi.str.len_bytes().gt(0) & ~rapi.is_in(_GALAT)).then(rapi).alias(kolom)


def _teks_sel(sel: Sel) -> str | None:
    """One cell as text: whole numbers without point and exponent, dates as 2023-11-20."""
    if sel is None or isinstance(sel, str):
        return sel
    if isinstance(sel, bool):
        return "Ya" if sel else "Tidak"
    if isinstance(sel, datetime | date):
        return sel.isoformat()[:10]
    if isinstance(sel, time):
        return sel.strftime("%H:%M")
    if isinstance(sel, timedelta):
        menit = round(sel.total_seconds() / 60)
        return f"{menit // 60:02}:{menit % 60:02}"
    return _angka(sel)


def _angka(nilai: float) -> str | None:
    if isinstance(nilai, int):
        return str(nilai)
    if nilai != nilai or nilai in (float("inf"), float("-inf")):
        return None
    return str(int(nilai)) if nilai.is_integer() else format(Decimal(repr(nilai)), "f")
