"""How good a row's personal data are, in one number, so that a village cleans the worst first."""

import polars as pl

from naungan.desk.roster.periksa.nama import skor_nama
from naungan.desk.roster.temuan import TEMUAN_BERAT, Berat

__all__ = ["nilai_mutu"]

_POTONGAN = {Berat.TOLAK: 60, Berat.PERBAIKI: 30, Berat.CATATAN: 5}
_BIDANG = ("nik", "no_kk", "nama", "lahir", "kelamin", "ibu", "desa")


def nilai_mutu(rapi: pl.DataFrame, temuan: pl.DataFrame) -> pl.Series:
    """0 to 100 (Int16) for each row of ``rapi``: 100 less what each finding about the person costs, at most the
    plausibility of the name.
    """
    potongan = {kode: _POTONGAN[berat] for kode, berat in TEMUAN_BERAT.items()}
    per_baris = (
        temuan.filter(pl.col("kolom").is_in(_BIDANG))
        .group_by("baris")
        .agg(potong=pl.col("kode").replace_strict(potongan, return_dtype=pl.Int32).sum())
    )
    return (
        rapi.select("baris", skor=skor_nama(pl.col("nama")).fill_null(0))
        .join(per_baris, on="baris", how="left", maintain_order="left")
        .select(
            mutu=pl.min_horizontal("skor", 100 - pl.col("potong").fill_null(0)).clip(0, 100).cast(pl.Int16)
        )
        .to_series()
    )
