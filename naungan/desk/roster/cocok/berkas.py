"""The same person twice in one list, under no NIK or another."""

import polars as pl

from naungan.desk.roster.cocok.calon import calon
from naungan.desk.roster.cocok.kerap import Kerap
from naungan.desk.roster.cocok.nilai import Keadaan
from naungan.desk.roster.cocok.siapkan import siapkan
from naungan.desk.roster.cocok.timbang import timbang

__all__ = ["dalam_berkas"]

_KEADAAN = Keadaan(ada=0.03, kembar=0.002, bersaing=False)


def dalam_berkas(rapi: pl.DataFrame) -> pl.DataFrame:
    """PASANGAN of rows of one list that may be one person; ``baris`` comes after ``lawan``.

    ``rapi``: columns of RAPI, of which baris, nik, nama, lahir, kelamin, wilayah, ibu, hp are used. Rows that agree
    in name, birth date and village are each held against the first of them only. Rows of one NIK are no pair here.
    """
    orang = siapkan(rapi).sort("nomor").with_row_index("i")
    orang = orang.with_columns(j=pl.col("i").first().over("kunci", "lahir", "wilayah"))
    wakil = orang.filter(pl.col("i") == pl.col("j"))
    mirip = calon(wakil.drop("i", "j"), wakil.drop("i", "j"), sesudah=True)
    mirip = mirip.select(wakil["i"].gather(mirip["i"]), wakil["j"].gather(mirip["j"]))
    semua = pl.concat([mirip, orang.filter(pl.col("i") > pl.col("j")).select("i", "j")])
    orang = orang.drop("i", "j")
    return timbang(
        orang,
        orang,
        semua,
        kerap=Kerap(wakil, wakil.height),
        keadaan=_KEADAAN,
        buka=lambda pasangan: pasangan,
    )
