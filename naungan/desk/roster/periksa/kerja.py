"""Who a payer may cover: somebody alive, living there, working; with the village's word for it, and a wage that can be."""

import polars as pl

from naungan.desk.roster.bentuk import Konteks
from naungan.desk.roster.rapikan.pekerjaan import daftar_pekerjaan
from naungan.desk.roster.rapikan.sel import hari_sebagai_teks
from naungan.desk.roster.temuan import temukan
from naungan.law.kosakata import tambah_bulan

__all__ = ["periksa_peserta", "periksa_status"]

_BUKAN_PEKERJA = ("1", "3", "4")
_RUMAH_TANGGA = ("2",)
_APARATUR = ("5", "6", "7", "48", "49", *map(str, range(51, 62)))
"""Civil servants, army, police, and officials of the State: insured by a scheme of their own."""
_PPPK = r"(?i)^(?:pppk|p3k|pegawai pemerintah dengan perjanjian kerja)$"
_PERNYATAAN = ("uraian_kerja", "tempat_kerja", "jam_kerja", "mampu_bekerja", "tanggal_pernyataan")
_UPAH_WAJAR = (100_000, 500_000_000)
"""Rupiah a month: below, a wage in thousands; above, one digit too many."""


def periksa_status(rapi: pl.DataFrame, konteks: Konteks) -> list[pl.DataFrame]:
    """Alive and living in the sender's territory; where a company's workers live is theirs."""
    desa = pl.concat_str("wilayah", pl.lit("."))
    luar = ~desa.str.starts_with(f"{konteks.wilayah}.") & pl.lit(konteks.segmen != "PU")
    return [
        temukan(rapi, "status_mati", "status", pl.col("status") == "MATI"),
        temukan(rapi, "status_pindah", "status", pl.col("status") == "PINDAH"),
        temukan(rapi, "desa_luar_wilayah", "desa", luar, nilai=pl.coalesce("desa", "wilayah")),
    ]


def periksa_peserta(rapi: pl.DataFrame, konteks: Konteks, upah_daftar: int) -> list[pl.DataFrame]:
    """What only matters where a payer will cover the person."""
    if konteks.untuk != "PESERTA":
        return []
    kerja = pl.col("pekerjaan")
    aparatur = _salah_satu(_APARATUR) | kerja.str.contains(_PPPK)
    terbalik = pl.col("akhir") < pl.col("mulai")
    temuan = [
        temukan(rapi, "bukan_pekerja", "pekerjaan", _salah_satu(_BUKAN_PEKERJA), nilai=kerja),
        temukan(rapi, "mengurus_rumah_tangga", "pekerjaan", _salah_satu(_RUMAH_TANGGA), nilai=kerja),
        temukan(rapi, "aparatur", "pekerjaan", aparatur, nilai=kerja),
        temukan(rapi, "akhir_sebelum_mulai", "akhir", terbalik, nilai=hari_sebagai_teks(pl.col("akhir"))),
    ]
    return temuan + (
        _upah(rapi, konteks, upah_daftar) if konteks.segmen == "PU" else _pernyataan(rapi, konteks)
    )


def _salah_satu(kode: tuple[str, ...]) -> pl.Expr:
    daftar = daftar_pekerjaan()
    return pl.col("pekerjaan").is_in([daftar[k] for k in kode])


def _upah(rapi: pl.DataFrame, konteks: Konteks, upah_daftar: int) -> list[pl.DataFrame]:
    """A wage below the minimum is a note: workers must be insured by what they are paid."""
    upah, (kecil, besar) = pl.col("upah"), _UPAH_WAJAR
    janggal = ~upah.is_between(kecil, besar)
    ribuan = pl.when((upah < kecil) & (upah * 1000).is_between(kecil, besar)).then(upah * 1000)
    return [
        temukan(rapi, "upah_kosong", "upah", upah.is_null() & pl.lit(upah_daftar <= 0)),
        temukan(rapi, "upah_janggal", "upah", janggal, nilai=upah, saran=ribuan),
        temukan(rapi, "upah_di_bawah_minimum", "upah", ~janggal & (upah < konteks.upah_minimum), nilai=upah),
    ]


def _pernyataan(rapi: pl.DataFrame, konteks: Konteks) -> list[pl.DataFrame]:
    """The village's statement that the person works and is fit, renewed yearly; ``nilai`` names what is missing.

    Its lack stops nobody from being enrolled, and is the commonest real ground on which claims are refused.
    """
    tanggal = pl.col("tanggal_pernyataan")
    kurang = pl.concat_str(
        [pl.when(pl.col(bidang).is_null()).then(pl.lit(bidang)) for bidang in _PERNYATAAN],
        separator=" ",
        ignore_nulls=True,
    )
    setahun_lalu = tambah_bulan(konteks.hari_ini, -12)
    nilai = hari_sebagai_teks(tanggal)
    return [
        temukan(rapi, "pernyataan_belum_ada", "tanggal_pernyataan", kurang != "", nilai=kurang),
        temukan(rapi, "pernyataan_lama", "tanggal_pernyataan", tanggal < setahun_lalu, nilai=nilai),
        temukan(rapi, "pernyataan_di_depan", "tanggal_pernyataan", tanggal > konteks.hari_ini, nilai=nilai),
        temukan(rapi, "tidak_mampu_bekerja", "mampu_bekerja", ~pl.col("mampu_bekerja")),
    ]
