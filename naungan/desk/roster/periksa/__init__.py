"""Checking rows put in order: against themselves, against the law, against the sender's territory."""

import polars as pl

from naungan.desk.roster.bentuk import Konteks
from naungan.desk.roster.periksa.kerja import periksa_peserta, periksa_status
from naungan.desk.roster.periksa.lahir import UMUR_KTP, periksa_lahir
from naungan.desk.roster.periksa.mutu import nilai_mutu
from naungan.desk.roster.periksa.nama import periksa_nama
from naungan.desk.roster.periksa.nik import periksa_nik
from naungan.desk.roster.temuan import satukan

__all__ = ["nilai_mutu", "periksa"]


def periksa(
    rapi: pl.DataFrame, konteks: Konteks, *, umur_terendah: int = UMUR_KTP, upah_daftar: int = 0
) -> pl.DataFrame:
    """TEMUAN of RAPI rows, each by itself; what rows share is found once all are read.

    ``umur_terendah``: the least age in years of non-wage earners by the payer's own rule. ``upah_daftar``: rupiah a
    month the sender states for rows that name no wage.
    """
    return satukan(
        [
            *periksa_nik(rapi, konteks),
            *periksa_nama(rapi),
            *periksa_lahir(rapi, konteks, umur_terendah),
            *periksa_status(rapi, konteks),
            *periksa_peserta(rapi, konteks, upah_daftar),
        ]
    )
