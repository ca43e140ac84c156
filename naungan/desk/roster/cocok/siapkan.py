"""What of a list's row is compared."""

import polars as pl

from naungan.kit.nama import kunci_banyak

__all__ = ["siapkan"]


def siapkan(rapi: pl.DataFrame) -> pl.DataFrame:
    """The rows that have a name: nomor, nama, kunci, lahir, kelamin, wilayah, ibu, hp, nik; null where unknown."""
    baris = rapi.filter(pl.col("nama").str.strip_chars() != "")
    return baris.select(
        pl.col("baris").cast(pl.Int64).alias("nomor"),
        "nama",
        pl.Series("kunci", kunci_banyak(baris["nama"].to_list()), pl.String),
        "lahir",
        "kelamin",
        pl.when(pl.col("wilayah") != "").then("wilayah"),
        pl.when(pl.col("ibu").str.strip_chars() != "").then("ibu"),
        pl.when(pl.col("hp") != "").then("hp"),
        pl.when(pl.col("nik") != "").then("nik"),
    )
