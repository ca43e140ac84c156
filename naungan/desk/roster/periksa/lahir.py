"""Birth date and sex against the NIK, and age by the law."""

from bisect import bisect_left
from collections.abc import Callable
from datetime import date

import polars as pl

from naungan.desk.roster.bentuk import Konteks
from naungan.desk.roster.rapikan.isi_nik import kelamin_nik, lahir_nik
from naungan.desk.roster.rapikan.sel import hari_sebagai_teks
from naungan.desk.roster.temuan import temukan
from naungan.law.kepesertaan import boleh_mendaftar_bpu
from naungan.law.kosakata import bulan_penuh, tambah_bulan

__all__ = ["UMUR_KTP", "periksa_lahir"]

UMUR_KTP = 17
"""From this age everybody holds an identity card. The law of membership sets no least age; a payer may set a higher one."""
_TERTUA = 110


def periksa_lahir(rapi: pl.DataFrame, konteks: Konteks, umur_terendah: int) -> list[pl.DataFrame]:
    """A birth date that contradicts the NIK is not judged for age: one of the two is wrong."""
    hari_ini = konteks.hari_ini
    sel = rapi.select(
        "baris", "lahir", "kelamin",
        nik=lahir_nik(pl.col("nik"), hari_ini),
        kelamin_nik=kelamin_nik(pl.col("nik")),
    ).with_columns(
        beda=pl.col("lahir").dt.to_string("%d%m%y") != pl.col("nik").dt.to_string("%d%m%y"),
        tertukar=pl.col("lahir").dt.to_string("%y%d%m") == pl.col("nik").dt.to_string("%y%m%d"),
    )  # fmt: skip
    beda = pl.col("beda") & pl.col("nik").is_not_null()
    lama = pl.col("lahir") < tambah_bulan(hari_ini, -12 * _TERTUA)
    di_depan = pl.col("lahir") > hari_ini
    wajar = ~(beda.fill_null(False) | lama | di_depan)
    tertulis, menurut_nik = hari_sebagai_teks(pl.col("lahir")), hari_sebagai_teks(pl.col("nik"))
    beda_kelamin = pl.col("kelamin") != pl.col("kelamin_nik")
    isi = {"nilai": tertulis, "saran": menurut_nik}
    return [
        temukan(sel, "lahir_di_depan", "lahir", di_depan, **isi),
        temukan(sel, "lahir_terlalu_lama", "lahir", lama, **isi),
        temukan(sel, "lahir_tertukar", "lahir", beda & pl.col("tertukar"), **isi),
        temukan(sel, "lahir_beda_nik", "lahir", beda & ~pl.col("tertukar") & ~di_depan & ~lama, **isi),
        temukan(
            sel, "kelamin_beda_nik", "kelamin", beda_kelamin, nilai=pl.col("kelamin"), saran=pl.col("kelamin_nik")
        ),
        *_umur(sel.filter(wajar), konteks, umur_terendah),
    ]  # fmt: skip


def _umur(sel: pl.DataFrame, konteks: Konteks, umur_terendah: int) -> list[pl.DataFrame]:
    """Non-wage earners: the age at which they may join. Children a company pays wages to are a note."""
    if konteks.untuk != "PESERTA":
        return []
    hari_ini, tertulis = konteks.hari_ini, hari_sebagai_teks(pl.col("lahir"))
    if konteks.segmen != "BPU":
        anak = pl.col("lahir") > _lahir_terakhir(hari_ini, UMUR_KTP)
        return [temukan(sel, "pekerja_anak", "lahir", anak, nilai=tertulis)]
    lewat = pl.col("lahir") < _lahir_pertama(hari_ini, lambda lahir: boleh_mendaftar_bpu(lahir, hari_ini))
    belum = pl.col("lahir") > _lahir_terakhir(hari_ini, umur_terendah)
    return [
        temukan(sel, "umur_lewat", "lahir", lewat, nilai=tertulis),
        temukan(sel, "umur_belum_cukup", "lahir", belum, nilai=tertulis),
    ]


def _lahir_pertama(hari_ini: date, boleh: Callable[[date], bool]) -> date:
    """The first birth date of which a rule that holds for the younger is true: the rule is asked, not written again."""
    hari = range(tambah_bulan(hari_ini, -12 * _TERTUA).toordinal(), hari_ini.toordinal() + 1)
    return date.fromordinal(hari[0] + bisect_left(hari, True, key=lambda h: boleh(date.fromordinal(h))))


def _lahir_terakhir(hari_ini: date, umur: int) -> date:
    """The last birth date of those who have reached an age."""
    terlalu_muda = _lahir_pertama(hari_ini, lambda lahir: bulan_penuh(lahir, hari_ini) < umur * 12)
    return date.fromordinal(terlalu_muda.toordinal() - 1)
