"""What a list is checked against, gathered once before its rows are read."""

import polars as pl

from naungan.books.intake.models import Kiriman
from naungan.books.wilayah.models import UpahMinimum, Wilayah
from naungan.desk.roster.bentuk import Konteks
from naungan.kit.jam import hari_ini

__all__ = ["konteks"]

_KABUPATEN = len("35.16")
_KECAMATAN = len("35.16.01")


def konteks(kiriman: Kiriman) -> Konteks:
    """Today, the villages of the sender's regency, the minimum wage where the payer is."""
    return Konteks(
        hari_ini=hari_ini(),
        wilayah=kiriman.wilayah,
        desa=_desa(kiriman.wilayah[:_KABUPATEN]),
        kecamatan_nik=frozenset(),
        untuk=kiriman.untuk,
        segmen=kiriman.segmen,
        upah_minimum=_upah_minimum(kiriman),
    )


def _desa(kabupaten: str) -> pl.DataFrame:
    dalam = Wilayah.objects.filter(kode__startswith=f"{kabupaten}.")
    kecamatan = dict(dalam.filter(tingkat="kecamatan").values_list("kode", "nama"))
    baris = [
        (kode, nama, kecamatan.get(kode[:_KECAMATAN], ""), kode[:_KECAMATAN])
        for kode, nama in dalam.filter(tingkat="desakel").values_list("kode", "nama")
    ]
    return pl.DataFrame(
        baris, schema=dict.fromkeys(("kode", "nama", "kecamatan", "kode_kecamatan"), pl.String), orient="row"
    )


def _upah_minimum(kiriman: Kiriman) -> int:
    if kiriman.payer is None or kiriman.mulai is None:
        return 0
    berlaku = UpahMinimum.objects.filter(
        wilayah=kiriman.payer.wilayah[:_KABUPATEN], mulai__lte=kiriman.mulai, sampai__gte=kiriman.mulai
    )
    return berlaku.values_list("nilai", flat=True).first() or 0
