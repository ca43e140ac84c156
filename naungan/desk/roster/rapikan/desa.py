"""The village of each row; what several rows write alike is looked for once."""

import polars as pl

from naungan.desk.roster.bentuk import Konteks
from naungan.desk.roster.rapikan.desa_kunci import PencariDesa
from naungan.desk.roster.rapikan.sel import BANYAK
from naungan.desk.roster.temuan import temukan

__all__ = ["rapikan_desa"]

_KUNCI = ["kode_wilayah", "desa", "kecamatan"]
_DESA_DI_ALAMAT = (
    r"(?i)\b(?:desa|ds|kelurahan|kel)\b[.\s:]+([a-z' ]+?)(?:\s*[,(/\-.]|\s+(?:kec|kab|rt|rw|dusun|dsn)\b|$)"
)
_KECAMATAN_DI_ALAMAT = (
    r"(?i)\b(?:kecamatan|kec)\b[.\s:]+([a-z' ]+?)(?:\s*[,(/\-.]|\s+(?:kab|prov|desa|ds)\b|$)"
)
_JENIS = ("desa_kosong", "desa_tak_dikenal", "desa_ganda", "desa_beda_kecamatan")


def rapikan_desa(tabel: pl.DataFrame, konteks: Konteks) -> tuple[pl.Series, list[pl.DataFrame]]:
    """``wilayah``, the village's code. Where a worker of a company lives is a note, for it changes nothing."""
    sel = tabel.select("baris", "alamat", *_KUNCI)
    if sel["desa"].null_count() == sel.height and sel["alamat"].null_count() < sel.height:
        sel = sel.with_columns(
            desa=pl.col("alamat").str.extract(_DESA_DI_ALAMAT),
            kecamatan=pl.col("kecamatan").fill_null(pl.col("alamat").str.extract(_KECAMATAN_DI_ALAMAT)),
        )
    berbeda = sel.select(_KUNCI).unique()
    pencari = PencariDesa(konteks, menyarankan=berbeda.height <= BANYAK)
    letak = [pencari.cari(*tiga) for tiga in berbeda.iter_rows()]
    kolom = {
        n: pl.Series([x[i] for x in letak], dtype=pl.String)
        for i, n in enumerate(("wilayah", "kode", "nilai", "saran"))
    }
    sel = sel.join(
        berbeda.with_columns(**kolom), on=_KUNCI, how="left", nulls_equal=True, maintain_order="left"
    )
    isi = {"nilai": pl.col("nilai"), "saran": pl.col("saran")}
    if konteks.segmen == "PU":
        belum = pl.col("kode").is_not_null() & (pl.col("kode") != "desa_kosong")
        return sel["wilayah"], [temukan(sel, "desa_belum_dikenal", "desa", belum, **isi)]
    return sel["wilayah"], [temukan(sel, kode, "desa", pl.col("kode") == kode, **isi) for kode in _JENIS]
