"""What a NIK of 16 digits cannot be."""

import gzip
from functools import cache
from importlib.resources import files

import polars as pl

from naungan.desk.roster.bentuk import Konteks
from naungan.desk.roster.rapikan.isi_nik import lahir_nik
from naungan.desk.roster.rapikan.nomor import samar
from naungan.desk.roster.temuan import temukan

__all__ = ["periksa_nik", "provinsi"]

_SATU_ANGKA = rf"^(?:{'|'.join(f'{d}+' for d in '0123456789')})$"
_ACUAN = "wilayah_indonesia_kepmendagri_2025.csv.gz"


@cache
def provinsi() -> frozenset[str]:
    """The codes of the provinces there are, by the territory the product ships."""
    with (files("naungan.books.wilayah") / "acuan" / _ACUAN).open("rb") as mentah:
        kode = pl.read_csv(
            gzip.decompress(mentah.read()), columns=["kode"], schema_overrides={"kode": pl.String}
        )
    return frozenset(kode.filter(pl.col("kode").str.len_bytes() == 2)["kode"])


def periksa_nik(rapi: pl.DataFrame, konteks: Konteks) -> list[pl.DataFrame]:
    """Structure: place, birth date, serial. Where somebody was first registered is a note only, for people move."""
    sel = rapi.select(
        "baris", "nik", "no_kk",
        contoh=pl.col("nik").str.contains(_SATU_ANGKA),
        provinsi=pl.col("nik").str.slice(0, 2).is_in(sorted(provinsi())),
        kecamatan=pl.col("nik").str.slice(0, 6),
        lahir=lahir_nik(pl.col("nik"), konteks.hari_ini),
    )  # fmt: skip
    ada = pl.col("nik").is_not_null() & ~pl.col("contoh")
    nilai = samar(pl.col("nik"))
    temuan = [
        temukan(sel, "nik_contoh", "nik", pl.col("contoh"), nilai=nilai),
        temukan(sel, "nik_provinsi", "nik", ada & ~pl.col("provinsi"), nilai=nilai),
        temukan(sel, "nik_tanggal", "nik", ada & pl.col("lahir").is_null(), nilai=nilai),
        temukan(sel, "nik_urut", "nik", ada & pl.col("nik").str.ends_with("0000"), nilai=nilai),
        temukan(sel, "kk_sama_nik", "no_kk", pl.col("nik") == pl.col("no_kk"), nilai=nilai),
    ]
    if konteks.kecamatan_nik:
        luar = pl.col("provinsi") & ~pl.col("kecamatan").is_in(sorted(konteks.kecamatan_nik))
        temuan.append(temukan(sel, "nik_luar_daerah", "nik", ada & luar, nilai=pl.col("kecamatan")))
    return temuan
