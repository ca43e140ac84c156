"""What a NIK says, and the sentence when it says nothing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naungan.kit.nik import NikSalah, baca_nik, samarkan


def test_pak_karnos_nik_says_where_when_and_man() -> None:
    assert baca_nik("3516991202780004", sampai_tahun=2023) == ("351699", date(1978, 2, 12), "L", 4)


def test_forty_is_added_to_the_day_of_bu_sulastri() -> None:
    assert baca_nik("3516995503800002", sampai_tahun=2023) == ("351699", date(1980, 3, 15), "P", 2)


@pytest.mark.parametrize(("sampai", "tahun"), [(2023, 2023), (2022, 1923)])
def test_the_century_is_the_latest_possible(sampai: int, tahun: int) -> None:
    assert baca_nik("3516990101230001", sampai_tahun=sampai).lahir.year == tahun


@pytest.mark.parametrize(
    ("nik", "kata"),
    [
        ("351699120278000", "16 angka"),
        ("35169912027800045", "16 angka"),
        ("3516991202780A04", "16 angka"),
        ("3516991202780００４"[:16], "16 angka"),  # full-width digits
        ("3516991202780000", "0000"),
        ("3516993102780004", "tanggal lahir"),
        ("3516994002780004", "tanggal lahir"),
        ("3516991213780004", "tanggal lahir"),
        ("3516990002780004", "tanggal lahir"),
    ],
)
def test_what_is_no_nik_is_told_why(nik: str, kata: str) -> None:
    with pytest.raises(NikSalah, match=kata):
        baca_nik(nik, sampai_tahun=2023)


@given(st.dates(date(1924, 1, 1), date(2023, 12, 31)), st.sampled_from("LP"), st.integers(1, 9999))
def test_every_birthday_and_serial_can_be_read_back(lahir: date, kelamin: str, nomor: int) -> None:
    hari = lahir.day + (40 if kelamin == "P" else 0)
    nik = f"351699{hari:02d}{lahir:%m%y}{nomor:04d}"

    assert baca_nik(nik, sampai_tahun=2023) == ("351699", lahir, kelamin, nomor)


def test_a_masked_nik_tells_people_apart_and_no_birthday() -> None:
    assert samarkan("3516991202780004") == "351699••••••0004"
