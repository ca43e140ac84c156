"""Wages and incomes as whole rupiah: ``Rp 1.500.000,-``, ``1,5 juta``, ``1500000.00``."""

import re
from decimal import Decimal

import polars as pl

from naungan.desk.roster.rapikan.sel import per_nilai
from naungan.desk.roster.temuan import temukan

__all__ = ["baca_rupiah", "rapikan_upah"]

_HIASAN = re.compile(r"rp\.?|idr|,-+|\.-+|\s|(?:/|per)\s*(?:bulan|bln|bl)\b\.?|(?:se|tiap)bulan")
_ANGKA = re.compile(r"^(\d[\d.,]*?)(juta|jt|ribu|rb|k)?$")
_KALI = {"juta": 1_000_000, "jt": 1_000_000, "ribu": 1_000, "rb": 1_000, "k": 1_000, None: 1}
_TERBESAR = 10**12


def rapikan_upah(tabel: pl.DataFrame, segmen: str) -> tuple[pl.Series, list[pl.DataFrame]]:
    """``upah``: rupiah a month. For a wage earner it is what contributions are computed from; for others a note."""
    polos = pl.col("upah").str.contains(r"^[1-9]\d{0,11}$")
    sel = tabel.select(
        "baris", "upah", jadi=pl.when(polos).then(pl.col("upah").cast(pl.Int64, strict=False)),
        lain=pl.when(~polos).then("upah"),
    )  # fmt: skip
    sel = sel.with_columns(jadi=sel["jadi"].fill_null(per_nilai(sel["lain"], baca_rupiah, pl.Int64)))
    kode = "upah_tak_terbaca" if segmen == "PU" else "penghasilan_tak_terbaca"
    salah = pl.col("upah").is_not_null() & pl.col("jadi").is_null()
    return sel.select(upah=pl.when(pl.col("jadi") > 0).then("jadi")).to_series(), [
        temukan(sel, kode, "upah", salah, nilai=pl.col("upah"))
    ]


def baca_rupiah(teks: str) -> int | None:
    """Whole rupiah, sen cut off; null for what is no single amount."""
    cocok = _ANGKA.match(_HIASAN.sub("", teks.casefold()))
    nilai = _bilangan(cocok[1], pendek=cocok[2] is not None) if cocok else None
    if cocok is None or nilai is None:
        return None
    rupiah = int(nilai * _KALI[cocok[2]])
    return rupiah if rupiah < _TERBESAR else None


def _bilangan(angka: str, *, pendek: bool) -> Decimal | None:
    """A number whose points and commas are told apart by what follows them. ``pendek``: of millions or thousands."""
    titik, koma = angka.count("."), angka.count(",")
    if (titik and koma) or (titik + koma == 1 and (pendek or not re.search(r"[.,]\d{3}$", angka))):
        pecahan = max(angka.rfind("."), angka.rfind(","))
    else:
        pecahan = len(angka)
    utuh = angka[:pecahan]
    if not re.fullmatch(r"\d+|\d{1,3}(?:[.,]\d{3})+", utuh):
        return None
    return Decimal(f"{re.sub('[.,]', '', utuh)}.{angka[pecahan + 1 :] or 0}")
