"""Birth date and sex beside the NIK, and age on both sides of every boundary."""

from datetime import date

import pytest

from naungan.law.kepesertaan import boleh_mendaftar_bpu
from tests.desk.roster.periksa.orang import BPU, PU, nik, temuan
from tests.desk.roster.rapikan.lembar import HARI_INI, SULASTRI, konteks


def lahir(hari: date, acuan: object = BPU, **lain: object) -> set[str]:
    """Codes for somebody born that day, whose NIK says so too."""
    return set(temuan(acuan, lahir=hari, nik=nik(hari), **lain))  # type: ignore[arg-type]


def test_a_birthday_the_nik_contradicts_is_proposed_from_the_nik() -> None:
    assert temuan(BPU, lahir=date(1978, 2, 13)) == {"lahir_beda_nik": ("lahir", "13-02-1978", "12-02-1978")}


def test_day_and_month_changed_places() -> None:
    assert temuan(BPU, lahir=date(1978, 12, 2)) == {"lahir_tertukar": ("lahir", "02-12-1978", "12-02-1978")}


def test_a_nik_says_no_century() -> None:
    acuan = konteks()

    assert lahir(date(1921, 2, 12), acuan) == set()
    assert lahir(date(2021, 2, 12), acuan) == set()


def test_the_nik_knows_a_woman_by_her_day() -> None:
    assert temuan(BPU, nik=SULASTRI, lahir=date(1980, 3, 15)) == {"kelamin_beda_nik": ("kelamin", "L", "P")}
    assert temuan(BPU, nik=SULASTRI, lahir=date(1980, 3, 15), kelamin="P") == {}


@pytest.mark.parametrize(("hari", "ada"), [(date(2023, 11, 20), False), (date(2023, 11, 21), True)])
def test_nobody_is_born_after_today(hari: date, ada: bool) -> None:
    assert ("lahir_di_depan" in temuan(konteks(), lahir=hari, nik=None)) == ada


@pytest.mark.parametrize(("hari", "ada"), [(date(1913, 11, 20), False), (date(1913, 11, 19), True)])
def test_nobody_is_older_than_a_hundred_and_ten(hari: date, ada: bool) -> None:
    assert ("lahir_terlalu_lama" in temuan(konteks(), lahir=hari, nik=None)) == ada


@pytest.mark.parametrize(("hari", "boleh"), [(date(1958, 11, 21), True), (date(1958, 11, 20), False)])
def test_a_farmer_joins_until_the_day_before_the_age_of_the_law(hari: date, boleh: bool) -> None:
    assert boleh_mendaftar_bpu(hari, HARI_INI) == boleh
    assert lahir(hari) == (set() if boleh else {"umur_lewat"})


def test_the_age_of_the_law_is_reached_on_the_last_of_february_by_those_born_on_the_29th() -> None:
    """1960 + 65: 2025 has no 29 February."""
    for hari_ini in (date(2025, 2, 27), date(2025, 2, 28)):
        kode = lahir(date(1960, 2, 29), BPU._replace(hari_ini=hari_ini), tanggal_pernyataan=hari_ini)
        assert ("umur_lewat" in kode) == (not boleh_mendaftar_bpu(date(1960, 2, 29), hari_ini))


@pytest.mark.parametrize(("hari", "cukup"), [(date(2006, 11, 20), True), (date(2006, 11, 21), False)])
def test_a_farmer_has_an_identity_card(hari: date, cukup: bool) -> None:
    assert lahir(hari) == (set() if cukup else {"umur_belum_cukup"})


@pytest.mark.parametrize(("hari", "cukup"), [(date(2005, 11, 20), True), (date(2005, 11, 21), False)])
def test_a_payer_may_ask_for_more_years(hari: date, cukup: bool) -> None:
    assert lahir(hari, umur_terendah=18) == (set() if cukup else {"umur_belum_cukup"})


@pytest.mark.parametrize(("hari", "anak"), [(date(2006, 11, 20), False), (date(2006, 11, 21), True)])
def test_a_child_in_a_factory_is_noted_and_covered(hari: date, anak: bool) -> None:
    assert lahir(hari, PU) == ({"pekerja_anak"} if anak else set())


def test_the_old_of_a_factory_have_no_limit() -> None:
    assert lahir(date(1950, 1, 1), PU) == set()


def test_residents_have_any_age() -> None:
    assert lahir(date(1950, 1, 1), konteks()) == lahir(date(2023, 1, 1), konteks()) == set()


def test_a_birthday_in_doubt_is_not_judged_for_age() -> None:
    assert set(temuan(BPU, lahir=date(1938, 2, 12))) == {"lahir_beda_nik"}
