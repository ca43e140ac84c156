"""Dates of a list: where and when somebody was born, and the days of work and statement."""

from datetime import date

import polars as pl

from naungan.desk.roster.rapikan.sel import baca_tabel, hari_sebagai_teks
from naungan.desk.roster.rapikan.tanggal_teks import BUKAN_TEMPAT, baca_hari
from naungan.desk.roster.temuan import temukan
from naungan.law.kosakata import tambah_bulan

__all__ = ["rapikan_lahir", "rapikan_tanggal"]

_SKEMA: dict[str, pl.DataType] = {"hari": pl.Date(), "sebab": pl.String(), "tahun": pl.Int32()}
_TEMPAT = r"^([^\d]*?[A-Za-z]{3}[^\d]*?)[\s,.:;/\-]*\d"
_KE_DEPAN = 50 * 12
"""Contracts end in the future; a year of two digits may lie this many months ahead."""


def rapikan_lahir(
    tabel: pl.DataFrame, dari_nik: pl.Series, hari_ini: date
) -> tuple[list[pl.Series], list[pl.DataFrame]]:
    """``tempat_lahir`` and ``lahir``. ``dari_nik``: the birth date in the NIK of each row.

    A blank, or a year alone that the NIK confirms, is filled from the NIK, and a finding says so.
    """
    sel = tabel.select("baris", "tempat_lahir", "lahir", nik=dari_nik)
    if sel["tempat_lahir"].equals(sel["lahir"].alias("tempat_lahir"), null_equal=True):
        sel = sel.with_columns(
            tempat_lahir=pl.when(~pl.col("lahir").str.contains(r"\d")).then("tempat_lahir")
        )
        sel = sel.with_columns(lahir=pl.when(pl.col("lahir").str.contains(r"\d")).then("lahir"))
    sel = _pisahkan_tempat(sel)
    sel = pl.concat([sel, _baca(sel["sisa"], hari_ini)], how="horizontal").with_columns(
        sebab=pl.when(pl.col("lahir").is_null()).then(pl.lit("kosong")).otherwise("sebab")
    )
    ada_nik = pl.col("nik").is_not_null()
    kosong = pl.col("sebab") == "kosong"
    setahun = (pl.col("sebab") == "tahun") & (pl.col("nik").dt.year() == pl.col("tahun"))
    terisi = (kosong & ada_nik) | setahun
    tertulis, menurut_nik = pl.col("lahir"), hari_sebagai_teks(pl.col("nik"))
    temuan = [
        temukan(sel, "lahir_dari_nik", "lahir", terisi, nilai=tertulis, saran=menurut_nik),
        temukan(sel, "lahir_kosong", "lahir", kosong & ~ada_nik),
        temukan(
            sel, "lahir_tahun_saja", "lahir", (pl.col("sebab") == "tahun") & ~setahun.fill_null(False),
            nilai=tertulis, saran=menurut_nik,
        ),
        temukan(sel, "lahir_mustahil", "lahir", pl.col("sebab") == "mustahil", nilai=tertulis, saran=menurut_nik),
        temukan(
            sel, "lahir_tak_terbaca", "lahir", pl.col("sebab") == "tak_terbaca", nilai=tertulis, saran=menurut_nik
        ),
        temukan(
            sel, "lahir_bulan_hari", "lahir", pl.col("sebab") == "bulan_hari",
            nilai=tertulis, saran=hari_sebagai_teks(pl.col("hari")),
        ),
    ]  # fmt: skip
    lahir = sel.select(lahir=pl.when(terisi).then("nik").otherwise("hari")).to_series()
    return [sel["tempat_lahir"], lahir], temuan


def rapikan_tanggal(tabel: pl.DataFrame, kolom: str, hari_ini: date) -> tuple[pl.Series, list[pl.DataFrame]]:
    """A day other than the birth date; what cannot be read stays blank with a note."""
    if tabel[kolom].null_count() == tabel.height:
        return tabel[kolom].cast(pl.Date), []
    baca = _baca(tabel[kolom], tambah_bulan(hari_ini, _KE_DEPAN))
    sel = pl.concat([tabel.select("baris", kolom), baca], how="horizontal")
    salah = pl.col("hari").is_null() & pl.col(kolom).is_not_null() & (pl.col("sebab") != "kosong")
    return sel["hari"].alias(kolom), [temukan(sel, "tanggal_tak_terbaca", kolom, salah, nilai=pl.col(kolom))]


def _pisahkan_tempat(sel: pl.DataFrame) -> pl.DataFrame:
    """``sisa``: the date without the place written before it."""
    if not sel["lahir"].str.contains("^[^0-9]").any():
        return sel.with_columns(sisa="lahir")
    awalan = pl.col("lahir").str.extract(_TEMPAT)
    kata = awalan.str.to_lowercase().str.extract(r"^([a-z']+)")
    tempat = pl.when(~kata.is_in(list(BUKAN_TEMPAT))).then(awalan)
    return sel.with_columns(_tempat=tempat).select(
        "baris",
        pl.col("tempat_lahir").fill_null(pl.col("_tempat").str.strip_chars(" ,.:;/-")),
        "lahir",
        "nik",
        sisa=pl.when(pl.col("_tempat").is_not_null())
        .then(pl.col("lahir").str.slice(pl.col("_tempat").str.len_chars()).str.strip_chars_start(" ,.:;/-"))
        .otherwise("lahir"),
    )


def _baca(teks: pl.Series, terakhir: date) -> pl.DataFrame:
    """The usual two forms in columns; every other distinct text once, by itself."""
    rata = pl.col("teks").str.replace_all("[/.]", "-")
    sel = teks.alias("teks").to_frame()
    sel = sel.with_columns(
        hari=pl.coalesce(
            pl.when(pl.col("teks").str.contains(r"^\d{4}-\d{2}-\d{2}$")).then(
                pl.col("teks").str.to_date("%Y-%m-%d", strict=False)
            ),
            pl.when(rata.str.contains(r"^\d{1,2}-\d{1,2}-(?:1[89]|2[01])\d{2}$")).then(
                rata.str.to_date("%d-%m-%Y", strict=False)
            ),
        )
    )
    lain = sel.select(pl.when(pl.col("hari").is_null()).then("teks")).to_series()
    if lain.null_count() == lain.len():
        return sel.select("hari", sebab=pl.lit(""), tahun=pl.lit(None, dtype=pl.Int32))
    baca = baca_tabel(lain, lambda satu: baca_hari(satu, terakhir), dict(_SKEMA))
    return baca.with_columns(hari=sel["hari"].fill_null(baca["hari"]))
