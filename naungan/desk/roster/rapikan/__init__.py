"""Putting rows in order: each cell read as what its column is, and a finding for what could not be understood."""

import polars as pl

from naungan.desk.roster.bentuk import RAPI, Konteks, Peta
from naungan.desk.roster.rapikan.desa import rapikan_desa
from naungan.desk.roster.rapikan.hp import rapikan_email, rapikan_hp
from naungan.desk.roster.rapikan.isi_nik import kelamin_nik, lahir_nik
from naungan.desk.roster.rapikan.nama import rapikan_ibu, rapikan_nama
from naungan.desk.roster.rapikan.nomor import rapikan_kk, rapikan_kpj, rapikan_nik
from naungan.desk.roster.rapikan.pekerjaan import rapikan_pekerjaan
from naungan.desk.roster.rapikan.rt_rw import rapikan_rt_rw
from naungan.desk.roster.rapikan.sandi import rapikan_kelamin, rapikan_sandi
from naungan.desk.roster.rapikan.sel import susun
from naungan.desk.roster.rapikan.tanggal import rapikan_lahir, rapikan_tanggal
from naungan.desk.roster.rapikan.uang import rapikan_upah
from naungan.desk.roster.temuan import satukan

__all__ = ["rapikan"]


def rapikan(bagian: pl.DataFrame, peta: Peta, konteks: Konteks) -> tuple[pl.DataFrame, pl.DataFrame]:
    """A part of a sheet as RAPI rows, in the order they came, and TEMUAN for what was not understood or was filled in.

    ``bagian``: ``baris``, ``k0`` … (String), where known ``k0_angka`` … (Boolean). Fields may share a column.
    """
    hari_ini = konteks.hari_ini
    tabel = susun(bagian, peta)
    nik, temuan = rapikan_nik(tabel)
    lahir, kelamin = nik.to_frame().select(
        lahir=lahir_nik(pl.col("nik"), hari_ini), kelamin=kelamin_nik(pl.col("nik"))
    )
    nama, wafat, t_nama = rapikan_nama(tabel)
    tabel = tabel.with_columns(status=pl.col("status").fill_null(pl.when(pl.lit(wafat)).then(pl.lit("MATI"))))
    kolom, lain = [nik, *nama], [temuan, t_nama]
    for isi, t in (
        rapikan_lahir(tabel, lahir, hari_ini),
        rapikan_rt_rw(tabel),
        rapikan_sandi(tabel),
    ):
        kolom += isi
        lain.append(t)
    for satu, t in (
        rapikan_kk(tabel),
        rapikan_kpj(tabel),
        rapikan_kelamin(tabel, kelamin),
        rapikan_ibu(tabel, "ibu" in peta),
        rapikan_desa(tabel, konteks),
        rapikan_hp(tabel),
        rapikan_email(tabel),
        rapikan_pekerjaan(tabel),
        rapikan_upah(tabel, konteks.segmen),
        *(rapikan_tanggal(tabel, k, hari_ini) for k in ("mulai", "akhir", "tanggal_pernyataan")),
    ):
        kolom.append(satu)
        lain.append(t)
    rapi = tabel.with_columns(kolom).select(pl.col(nama).cast(jenis) for nama, jenis in RAPI.items())
    return rapi, satukan([satu for t in lain for satu in t])
