"""The ways in which one birth date is written for another."""

from datetime import date

import polars as pl
import pytest

from naungan.desk.roster.cocok.lahir import selisih_lahir

TANGGAL = date(1976, 3, 12)


@pytest.mark.parametrize(
    ("lain", "kode"),
    [
        (date(1976, 3, 12), "lahir_sama"),
        (None, "lahir_kosong"),
        (date(1976, 12, 3), "lahir_tertukar"),
        (date(1977, 3, 12), "lahir_setahun"),
        (date(1966, 3, 12), "lahir_sepuluh_tahun"),
        (date(1976, 3, 17), "lahir_satu_angka"),
        (date(1976, 3, 21), "lahir_satu_angka"),
        (date(1967, 3, 12), "lahir_satu_angka"),
        (date(1976, 1, 1), "lahir_tahun_saja"),
        (date(1976, 12, 31), "lahir_tahun_saja"),
        (date(1976, 3, 29), "lahir_sebagian"),
        (date(1949, 3, 12), "lahir_sebagian"),
        (date(1976, 5, 29), None),
        (date(2001, 11, 5), None),
    ],
)
def test_two_birth_dates_agree_in_one_named_way(lain: date | None, kode: str | None) -> None:
    tabel = pl.DataFrame({"a": [TANGGAL, lain], "b": [lain, TANGGAL]}, schema={"a": pl.Date, "b": pl.Date})

    assert tabel.select(selisih_lahir(pl.col("a"), pl.col("b"))).to_series().to_list() == [kode, kode]
