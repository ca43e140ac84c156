"""The words of the law's language: what each gives at its edges."""

from datetime import date

import pytest

from naungan.law.kosakata import (
    awal_bulan_penuh,
    berlapis,
    bulan_penuh,
    bulatkan,
    jumlah_pertama,
    jumlah_terbesar,
    ke_atas,
    ke_bawah,
    pita,
    setengah_ke_atas,
    tambah_bulan,
)


@pytest.mark.parametrize(("rupiah", "bulat"), [(149, 1), (150, 2), (199, 2), (200, 2), (-150, -1)])
def test_a_half_rounds_up(rupiah: int, bulat: int) -> None:
    assert setengah_ke_atas(rupiah, 100) == bulatkan(rupiah, 100, "setengah_ke_atas") == bulat


@pytest.mark.parametrize(("rupiah", "turun", "naik"), [(101, 1, 2), (199, 1, 2), (200, 2, 2), (-1, -1, 0)])
def test_the_other_directions_are_named(rupiah: int, turun: int, naik: int) -> None:
    assert ke_bawah(rupiah, 100) == bulatkan(rupiah, 100, "ke_bawah") == turun
    assert ke_atas(rupiah, 100) == bulatkan(rupiah, 100, "ke_atas") == naik


def test_a_direction_nobody_knows_is_an_error() -> None:
    with pytest.raises(ValueError, match="ke_samping"):
        bulatkan(1, 2, "ke_samping")


TABEL = ((0, 7), (100, 5), (300, 2))


@pytest.mark.parametrize(("nilai", "isi"), [(0, 7), (99, 7), (100, 5), (299, 5), (300, 2), (9_999, 2)])
def test_a_band_begins_at_its_lower_bound(nilai: int, isi: int) -> None:
    assert pita(TABEL, nilai) == isi


@pytest.mark.parametrize(("nilai", "jumlah"), [(0, 0), (100, 700), (101, 705), (300, 1_700), (301, 1_702)])
def test_slices_are_each_counted_at_their_own_rate(nilai: int, jumlah: int) -> None:
    assert berlapis(TABEL, nilai) == jumlah


@pytest.mark.parametrize(
    ("dari", "bulan", "hari"),
    [
        (date(2024, 1, 28), 1, date(2024, 2, 28)),
        (date(2024, 1, 29), 1, date(2024, 2, 29)),
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 1, 30), 2, date(2024, 3, 30)),
        (date(2023, 12, 31), -10, date(2023, 2, 28)),
        (date(2023, 11, 15), 2, date(2024, 1, 15)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_one(dari: date, bulan: int, hari: date) -> None:
    assert tambah_bulan(dari, bulan) == hari


@pytest.mark.parametrize(
    ("sampai", "bulan"),
    [
        (date(2024, 2, 28), 0),
        (date(2024, 2, 29), 1),
        (date(2024, 3, 30), 1),
        (date(2024, 3, 31), 2),
        (date(2024, 1, 30), -1),
    ],
)
def test_a_month_is_full_on_the_same_day_or_the_last_one(sampai: date, bulan: int) -> None:
    assert bulan_penuh(date(2024, 1, 31), sampai) == bulan


@pytest.mark.parametrize(
    ("dari", "awal"),
    [
        (date(2023, 12, 1), date(2023, 12, 1)),
        (date(2023, 12, 2), date(2024, 1, 1)),
        (date(2023, 12, 31), date(2024, 1, 1)),
    ],
)
def test_a_month_lived_in_full_begins_on_a_first(dari: date, awal: date) -> None:
    assert awal_bulan_penuh(dari) == awal


def test_the_greatest_and_the_first_of_a_list_are_not_the_same() -> None:
    assert (jumlah_terbesar(2, [5, 0, 9, 7]), jumlah_pertama(2, [5, 0, 9, 7])) == (16, 14)
