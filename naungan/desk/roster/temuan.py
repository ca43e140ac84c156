"""Every finding a check can make about a row: its code and what follows from it. The words are the face's."""

from collections.abc import Mapping
from enum import StrEnum

import polars as pl

from naungan.desk.roster.bentuk import TEMUAN

__all__ = ["TEMUAN_BERAT", "Berat", "satukan", "temukan"]

_TERPANJANG = 120
"""Characters of what stood there; more tells nobody more."""
_KOSONG = pl.lit(None, dtype=pl.String)


class Berat(StrEnum):
    """What a finding does to its row."""

    TOLAK = "TOLAK"
    """Nobody can repair this: the row will not be taken."""
    PERBAIKI = "PERBAIKI"
    """Whoever knows the person can: the row waits."""
    CATATAN = "CATATAN"
    """Worth knowing; the row goes on."""


_PERBAIKI = (
    "nik_kosong", "nik_angka_hilang", "nik_kurang_angka", "nik_lebih_angka", "nik_huruf", "nik_contoh",
    "nik_provinsi", "nik_tanggal", "nik_urut", "nik_ganda_berkas",
    "nama_kosong", "nama_contoh", "nama_angka", "nama_panjang",
    "lahir_kosong", "lahir_mustahil", "lahir_tahun_saja", "lahir_tak_terbaca", "lahir_di_depan",
    "lahir_terlalu_lama", "lahir_beda_nik", "lahir_tertukar",
    "kelamin_kosong", "kelamin_tak_dikenal", "kelamin_beda_nik",
    "desa_kosong", "desa_tak_dikenal", "desa_ganda", "desa_beda_kecamatan", "desa_luar_wilayah",
    "umur_belum_cukup", "bukan_pekerja", "tidak_mampu_bekerja", "status_pindah",
    "upah_kosong", "upah_tak_terbaca", "upah_janggal", "akhir_sebelum_mulai",
    "mungkin_sama_berkas", "mungkin_sama_daftar", "nama_beda_daftar", "lahir_beda_daftar",
)  # fmt: skip
_CATATAN = (
    "nik_luar_daerah", "kk_angka_hilang", "kk_keliru", "kk_sama_nik", "kpj_keliru",
    "nama_janggal", "nama_bin", "ibu_kosong", "lahir_dari_nik", "lahir_bulan_hari", "kelamin_dari_nik",
    "tanggal_tak_terbaca", "hp_dua", "hp_tak_masuk_akal", "email_keliru", "rt_rw_tak_terbaca",
    "desa_belum_dikenal", "kawin_tak_dikenal", "hubungan_tak_dikenal", "status_tak_dikenal", "jawaban_tak_dikenal",
    "pekerjaan_tak_dikenal", "mengurus_rumah_tangga", "pekerja_anak",
    "upah_di_bawah_minimum", "penghasilan_tak_terbaca",
    "pernyataan_belum_ada", "pernyataan_lama", "pernyataan_di_depan",
    "baris_sama", "sudah_dilindungi", "sudah_dibayar_sama",
)  # fmt: skip
_TOLAK = ("umur_lewat", "aparatur", "status_mati", "sudah_meninggal", "dua_anggaran")

TEMUAN_BERAT: Mapping[str, Berat] = {
    kode: berat
    for berat, daftar in ((Berat.TOLAK, _TOLAK), (Berat.PERBAIKI, _PERBAIKI), (Berat.CATATAN, _CATATAN))
    for kode in daftar
}
"""Closed: a code not here cannot be raised."""


def temukan(
    tabel: pl.DataFrame,
    kode: str,
    kolom: str,
    mana: pl.Expr,
    *,
    nilai: pl.Expr = _KOSONG,
    saran: pl.Expr = _KOSONG,
) -> pl.DataFrame:
    """The finding ``kode`` for the rows of a table (with ``baris``) where ``mana`` holds. Raises KeyError for a code
    the catalogue does not have.
    """
    TEMUAN_BERAT[kode]
    return (
        tabel.lazy()
        .filter(mana)
        .select(
            pl.col("baris").cast(pl.Int32),
            kode=pl.lit(kode),
            kolom=pl.lit(kolom),
            nilai=nilai.cast(pl.String).str.slice(0, _TERPANJANG),
            saran=saran.cast(pl.String),
        )
        .collect()
    )


def satukan(temuan: list[pl.DataFrame]) -> pl.DataFrame:
    """Findings of many checks as one table, in the order of the rows."""
    return pl.concat([pl.DataFrame(schema=TEMUAN), *temuan]).sort("baris", maintain_order=True)
