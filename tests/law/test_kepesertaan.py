"""Whether a worker is active on a day."""

from datetime import date

import pytest

from naungan.kit.bulan import Bulan
from naungan.law.kepesertaan import (
    Segmen,
    boleh_mendaftar_bpu,
    bulan_wajib_lunas,
    gabungan,
    masih_menunggu,
    mulai_manfaat_penuh,
    status,
)

AKHIR_2023 = date(2023, 12, 31)


@pytest.mark.parametrize(
    ("segmen", "pada", "wajib"),
    [
        ("PU", AKHIR_2023, Bulan(2023, 11)),
        ("JAKON", AKHIR_2023, Bulan(2023, 11)),
        ("BPU", AKHIR_2023, Bulan(2023, 12)),
        ("PU", date(2023, 12, 15), Bulan(2023, 10)),
        ("PU", date(2023, 12, 16), Bulan(2023, 11)),
        ("PU", date(2020, 11, 20), Bulan(2020, 9)),
    ],
)
def test_the_month_that_must_be_paid(segmen: Segmen, pada: date, wajib: Bulan) -> None:
    assert bulan_wajib_lunas(segmen, pada) == wajib


@pytest.mark.parametrize(
    ("segmen", "lunas", "keadaan"),
    [
        ("BPU", Bulan(2023, 12), "AKTIF"),
        ("BPU", Bulan(2024, 3), "AKTIF"),
        ("BPU", Bulan(2023, 11), "TENGGANG"),
        ("BPU", Bulan(2023, 9), "TENGGANG"),
        ("BPU", Bulan(2023, 8), "LEPAS"),
        ("BPU", None, "TERTUNDA"),
        ("PU", Bulan(2023, 11), "AKTIF"),
        ("PU", Bulan(2023, 10), "TENGGANG"),
        ("PU", Bulan(2023, 7), "TERTUNDA"),
    ],
)
def test_the_state_on_new_years_eve(segmen: Segmen, lunas: Bulan | None, keadaan: str) -> None:
    assert status(segmen, lunas, AKHIR_2023).keadaan == keadaan


def test_cover_ends_the_day_after_the_last_day() -> None:
    assert status("PU", Bulan(2023, 12), AKHIR_2023, akhir=AKHIR_2023).keadaan == "AKTIF"
    assert status("PU", Bulan(2023, 12), date(2024, 1, 1), akhir=AKHIR_2023).keadaan == "BERAKHIR"


def test_a_self_employed_worker_registers_before_turning_sixty_five() -> None:
    assert boleh_mendaftar_bpu(date(1958, 12, 31), date(2023, 12, 30))
    assert not boleh_mendaftar_bpu(date(1958, 12, 31), AKHIR_2023)


def test_full_cover_waits_three_months_only_for_the_self_employed_and_only_since_2025() -> None:
    assert mulai_manfaat_penuh("BPU", date(2025, 7, 1)) == date(2025, 10, 1)
    assert mulai_manfaat_penuh("BPU", date(2023, 10, 1)) == date(2023, 10, 1)
    assert mulai_manfaat_penuh("PU", date(2025, 7, 1)) == date(2025, 7, 1)


def test_one_active_membership_among_several_is_cover() -> None:
    pabrik = status("PU", Bulan(2023, 7), AKHIR_2023)
    warung = status("BPU", Bulan(2023, 12), AKHIR_2023)
    lama = status("PU", Bulan(2023, 1), AKHIR_2023, akhir=date(2023, 1, 31))
    assert gabungan([pabrik, warung, lama]) == warung
    assert gabungan([lama, pabrik]).keadaan == "TERTUNDA"


def test_a_project_is_in_grace_and_then_suspended_like_any_employer() -> None:
    assert status("JAKON", Bulan(2023, 10), AKHIR_2023).keadaan == "TENGGANG"
    assert status("JAKON", Bulan(2023, 7), AKHIR_2023).keadaan == "TERTUNDA"


def test_the_wait_follows_the_law_of_the_day_also_for_who_was_there_before_it() -> None:
    mulai = date(2025, 2, 1)
    assert not masih_menunggu("BPU", mulai, date(2025, 2, 23))
    assert masih_menunggu("BPU", mulai, date(2025, 2, 24))
    assert masih_menunggu("BPU", mulai, date(2025, 4, 30))
    assert not masih_menunggu("BPU", mulai, date(2025, 5, 1))
    assert not masih_menunggu("PU", mulai, date(2025, 2, 24))
    assert not masih_menunggu("BPU", mulai, date(2025, 1, 31))
