"""Candidates weighed: likeness of names, birth dates, place, mother, phone and NIK become a score with its reasons."""

from collections.abc import Callable

import polars as pl
from polars import selectors

from naungan.desk.roster.bentuk import PASANGAN
from naungan.desk.roster.cocok.calon import kecamatan
from naungan.desk.roster.cocok.kerap import Kerap
from naungan.desk.roster.cocok.lahir import selisih_lahir
from naungan.desk.roster.cocok.nik_dekat import nik_kode
from naungan.desk.roster.cocok.nilai import MUNGKIN, PASTI_BEDA, Keadaan, peluang, skor
from naungan.kit.nama import MUNGKIN as NAMA_MUNGKIN
from naungan.kit.nama import SAMA as NAMA_SAMA
from naungan.kit.nama import banding_nama, serupa

__all__ = ["Buka", "timbang"]

Buka = Callable[[pl.DataFrame], pl.DataFrame]
"""Adds what of the other side is only opened for few: ``ibu_lain``, ``hp_lain``, ``nik_lain``."""


def timbang(
    kiri: pl.DataFrame,
    kanan: pl.DataFrame,
    calon: pl.DataFrame,
    *,
    kerap: Kerap,
    keadaan: Keadaan,
    buka: Buka,
) -> pl.DataFrame:
    """PASANGAN of the candidates (places ``i``, ``j`` in the two frames) that may be one person, the surest first."""
    semua = _bersanding(kiri.drop("nama"), kanan.drop("nama"), _nama_mirip(kiri, kanan, calon))
    semua = semua.with_columns(
        selisih=selisih_lahir(pl.col("lahir"), pl.col("lahir_lain")),
        kecamatan_sama=kecamatan("wilayah") == kecamatan("wilayah_lain"),
    ).filter(pl.col("selisih").is_not_null())
    semua = peluang(kerap.tambahkan(semua), keadaan, kerap.banyak)
    semua = buka(semua.filter(100 * pl.col("peluang") >= PASTI_BEDA))
    semua = semua.with_columns(
        _ibu(semua["ibu"], semua["ibu_lain"]),
        nik_kode(semua["nik"], semua["nik_lain"]),
        hp_kode=pl.when(pl.col("hp") == pl.col("hp_lain")).then(pl.lit("hp_sama"))
        .when(pl.col("hp") != pl.col("hp_lain")).then(pl.lit("hp_beda")),
    ).filter(pl.col("nik_kode").ne_missing("nik_sama"))  # fmt: skip
    return (
        skor(semua, keadaan)
        .filter(pl.col("skor") >= MUNGKIN)
        .select(baris="nomor", lawan="nomor_lain", skor="skor", alasan=_alasan())
        .sort("skor", "baris", "lawan", descending=[True, False, False])
        .unique(["baris", "lawan"], keep="first", maintain_order=True)
        .cast(pl.Schema(PASANGAN))
    )


def _bersanding(kiri: pl.DataFrame, kanan: pl.DataFrame, pasangan: pl.DataFrame) -> pl.DataFrame:
    """The columns of both sides beside each other, those of the other side with ``_lain``."""
    teks = selectors.categorical().cast(pl.String)
    return pasangan.drop("i", "j").hstack(
        [
            *kiri[pasangan["i"]].get_columns(),
            *kanan[pasangan["j"]].with_columns(teks).rename(lambda kolom: f"{kolom}_lain").get_columns(),
        ]
    )


def _nama_mirip(kiri: pl.DataFrame, kanan: pl.DataFrame, calon: pl.DataFrame) -> pl.DataFrame:
    """The candidates whose names may be one, with ``mirip`` and ``nama_kode``."""
    nama = _bersanding(kiri.select("nama", "kunci"), kanan.select("nama", "kunci"), calon)
    sama = pl.col("kunci") == pl.col("kunci_lain")
    lain = nama.filter(~sama).select("nama", "nama_lain").unique(maintain_order=True)
    hasil = [banding_nama(a, b) for a, b in lain.iter_rows()]
    banding = lain.with_columns(
        mirip=pl.Series([h.nilai for h in hasil], dtype=pl.Int64),
        nama_kode=pl.Series([" ".join(h.alasan) for h in hasil], dtype=pl.String),
    )
    return (
        calon.hstack(nama.get_columns())
        .join(banding, on=["nama", "nama_lain"], how="left", maintain_order="left")
        .select(
            "i",
            "j",
            mirip=pl.when(sama).then(100).otherwise("mirip"),
            nama_kode=pl.when(sama).then(pl.lit("nama_sama")).otherwise("nama_kode"),
        )
        .filter(pl.col("mirip") >= NAMA_MUNGKIN)
    )


def _ibu(ibu: pl.Series, ibu_lain: pl.Series) -> pl.Series:
    def kode(a: str | None, b: str | None) -> str | None:
        if a is None or b is None:
            return None
        mirip = serupa(a, b)
        return "ibu_sama" if mirip >= NAMA_SAMA else "ibu_mirip" if mirip >= NAMA_MUNGKIN else "ibu_beda"

    return pl.Series("ibu_kode", map(kode, ibu, ibu_lain), dtype=pl.String)


def _alasan() -> pl.Expr:
    tempat = (
        pl.when(pl.col("wilayah") == pl.col("wilayah_lain")).then(pl.lit("desa_sama"))
        .when(pl.col("kecamatan_sama")).then(pl.lit("kecamatan_sama"))
        .when(pl.col("wilayah").is_not_null()).then(pl.lit("desa_beda"))
    )  # fmt: skip
    kelamin = pl.when(pl.col("kelamin") != pl.col("kelamin_lain")).then(pl.lit("kelamin_beda"))
    nik = pl.col("nik_kode").str.strip_suffix("_urut")
    return pl.concat_str(
        ["nama_kode", "selisih", tempat, kelamin, "ibu_kode", "hp_kode", nik],
        separator=" ",
        ignore_nulls=True,
    )
