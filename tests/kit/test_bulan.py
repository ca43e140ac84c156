"""Months of cover."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naungan.kit.bulan import Bulan

DESEMBER = Bulan(2023, 12)
bulan = st.builds(Bulan, st.integers(1990, 2100), st.integers(1, 12))


def test_a_month_is_read_and_written() -> None:
    assert Bulan.baca("2023-12") == DESEMBER
    assert (str(DESEMBER), DESEMBER.kode, DESEMBER.nama) == ("2023-12", 202312, "Desember 2023")
    assert Bulan.dari_kode(202312) == Bulan.dari_tanggal(date(2023, 12, 4)) == DESEMBER


def test_a_month_has_its_first_and_last_day() -> None:
    assert (DESEMBER.pertama, DESEMBER.terakhir) == (date(2023, 12, 1), date(2023, 12, 31))
    assert Bulan(2024, 2).terakhir == date(2024, 2, 29)


@pytest.mark.parametrize(
    "teks", ["2023-13", "2023-00", "2023-1", "23-12", "2023/12", "Desember 2023", "", "2023-1２"]
)
def test_what_is_no_month_is_refused_by_its_own_words(teks: str) -> None:
    with pytest.raises(ValueError, match="seperti 2023-12") as galat:
        Bulan.baca(teks)
    assert repr(teks) in str(galat.value)


@given(bulan, st.integers(-600, 600))
def test_forward_and_back_is_where_one_was(b: Bulan, n: int) -> None:
    assert b.maju(n).maju(-n) == b


@given(bulan)
def test_the_day_after_the_last_is_the_first_of_the_next(b: Bulan) -> None:
    assert b.maju(1).pertama.toordinal() == b.terakhir.toordinal() + 1
    assert b < b.maju(1)
    assert Bulan.baca(str(b)) == b
