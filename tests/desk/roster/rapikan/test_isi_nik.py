"""NIKs read in columns say the same as the one reader of a single NIK."""

from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naungan.desk.roster.rapikan.isi_nik import kelamin_nik, lahir_nik
from naungan.kit.nik import NikSalah, baca_nik

AKHIR_TAHUN = date(2023, 12, 31)


def baca(nik: str, hari_ini: date = AKHIR_TAHUN) -> tuple[date | None, str | None]:
    kolom = pl.DataFrame({"nik": [nik]}).select(
        lahir=lahir_nik(pl.col("nik"), hari_ini), kelamin=kelamin_nik(pl.col("nik"))
    )
    return kolom.row(0)


@settings(deadline=None)
@given(st.integers(0, 99), st.integers(0, 19), st.integers(0, 99))
def test_whatever_the_digits_both_readers_agree(hari: int, bulan: int, tahun: int) -> None:
    nik = f"351699{hari:02d}{bulan:02d}{tahun:02d}0001"
    try:
        harapan = baca_nik(nik, sampai_tahun=AKHIR_TAHUN.year)
    except NikSalah:
        assert baca(nik)[0] is None
    else:
        assert baca(nik) == (harapan.lahir, harapan.kelamin)


@pytest.mark.parametrize(
    ("hari_ini", "lahir"), [(date(2023, 2, 12), date(2023, 2, 12)), (date(2023, 2, 11), date(1923, 2, 12))]
)
def test_nobody_is_born_tomorrow(hari_ini: date, lahir: date) -> None:
    assert baca("3516991202230001", hari_ini)[0] == lahir
