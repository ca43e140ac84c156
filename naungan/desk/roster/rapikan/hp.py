"""Telephone numbers as +62…, and e-mail addresses."""

import re

import polars as pl

from naungan.desk.roster.rapikan.sel import baca_tabel
from naungan.desk.roster.temuan import temukan

__all__ = ["rapikan_email", "rapikan_hp"]

_SELULER = r"^(?:\+?620?|0)?(8[1-9]\d{7,10})$"
_SATU = re.compile(_SELULER)
_PEMISAH = re.compile(r"[/;,&|]|\b(?:atau|dan)\b", re.IGNORECASE)
_RANGKAP = re.compile(r"(?<=\d)\s+(?=(?:\+62|62|0)8)")
_HIASAN = r"[\s.\-()']"
_ASAL = rf"^\+628\d?(?:{'|'.join(f'{d}{{7,}}' for d in '0123456789')})$"
_SKEMA: dict[str, pl.DataType] = {"lain": pl.String(), "dua": pl.Boolean()}


def rapikan_hp(tabel: pl.DataFrame) -> tuple[pl.Series, list[pl.DataFrame]]:
    """A mobile number; of two in a cell the first. One that cannot be is left out with a note."""
    if tabel["hp"].null_count() == tabel.height:
        return tabel["hp"], []
    sel = tabel.select("baris", "hp", teks=pl.col("hp").str.replace(r"\.0$", ""))
    sel = sel.with_columns(jadi="+62" + pl.col("teks").str.replace_all(_HIASAN, "").str.extract(_SELULER))
    lain = sel.select(pl.when(pl.col("jadi").is_null()).then("teks")).to_series()
    if lain.null_count() < lain.len():
        sel = pl.concat([sel, baca_tabel(lain, _baca, dict(_SKEMA))], how="horizontal")
        sel = sel.with_columns(jadi=pl.coalesce("jadi", "lain"))
    else:
        sel = sel.with_columns(dua=pl.lit(False))
    sel = sel.with_columns(jadi=pl.when(~pl.col("jadi").str.contains(_ASAL)).then("jadi"))
    samaran = pl.col("hp").str.replace(r"^(.{4}).*(.{2})$", "${1}••••••${2}")
    salah = pl.col("hp").is_not_null() & pl.col("jadi").is_null()
    return sel["jadi"].alias("hp"), [
        temukan(sel, "hp_dua", "hp", pl.col("dua") & pl.col("jadi").is_not_null(), nilai=samaran),
        temukan(sel, "hp_tak_masuk_akal", "hp", salah, nilai=samaran),
    ]


def rapikan_email(tabel: pl.DataFrame) -> tuple[pl.Series, list[pl.DataFrame]]:
    kecil = pl.col("email").str.to_lowercase().str.replace_all(" ", "")
    sah = kecil.str.contains(r"^[^@\s,;]+@[^@\s,;]+\.[a-z]{2,}$")
    email = tabel.select(email=pl.when(sah).then(kecil)).to_series()
    return email, [temukan(tabel, "email_keliru", "email", ~sah, nilai=pl.col("email"))]


def _baca(teks: str) -> tuple[str | None, bool]:
    """The first mobile number among several, and whether there were several."""
    potongan = [re.sub(_HIASAN, "", p) for bagian in _PEMISAH.split(teks) for p in _RANGKAP.split(bagian)]
    potongan = [p for p in potongan if p]
    nomor = next((m[1] for p in potongan if (m := _SATU.match(p))), None)
    return (f"+62{nomor}" if nomor else None), len(potongan) > 1
