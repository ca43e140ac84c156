"""The duties of those who pay, and their last days."""

from collections.abc import Callable
from datetime import date

import pytest

from naungan.law.kewajiban import (
    daftarkan_pekerja,
    daftarkan_proyek,
    laporkan_perubahan_data,
    laporkan_perubahan_pekerja_proyek,
    serahkan_formulir_non_asn,
    teruskan_perubahan_data,
)
from naungan.law.per_kasus import Batas
from naungan.law.rujukan import telusuri
from naungan.law.tolakan import BelumTersedia
from tests.law.bacaan_lain import nilai_bacaan_lain

SENIN = date(2023, 11, 6)


@pytest.mark.parametrize(
    ("kewajiban", "akhir"),
    [
        (laporkan_perubahan_data, date(2023, 11, 15)),
        (teruskan_perubahan_data, date(2023, 11, 15)),
        (daftarkan_proyek, date(2023, 11, 24)),
        (laporkan_perubahan_pekerja_proyek, date(2023, 11, 15)),
    ],
)
def test_duties_run_in_working_days(kewajiban: Callable[[date], Batas], akhir: date) -> None:
    hasil = kewajiban(SENIN)
    assert hasil.tanggal == akhir and hasil.pertanyaan is None
    assert telusuri(hasil.dasar)


def test_collective_leave_is_no_working_day_for_an_employer_either() -> None:
    assert laporkan_perubahan_data(date(2023, 12, 20)).tanggal == date(2024, 1, 3)


def test_how_soon_a_worker_is_registered_is_an_open_question() -> None:
    hasil = daftarkan_pekerja(SENIN)
    assert hasil.tanggal == date(2023, 12, 6)
    assert hasil.pertanyaan is not None and len(hasil.pertanyaan.bacaan) == 2


def test_under_the_other_reading_a_worker_is_registered_on_the_first_day(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("naungan.law.kewajiban.nilai_pada", nilai_bacaan_lain)
    assert daftarkan_pekerja(SENIN).tanggal == SENIN


def test_the_duties_of_a_project_begin_with_the_rule_on_projects() -> None:
    for kewajiban in (daftarkan_proyek, laporkan_perubahan_pekerja_proyek):
        with pytest.raises(BelumTersedia):
            kewajiban(date(2015, 12, 30))
        assert kewajiban(date(2015, 12, 31)).dasar == "Permenaker 44/2015 (pasal belum dipastikan)"


def test_agencies_return_the_form_of_their_staff_in_thirty_working_days_since_2025() -> None:
    assert serahkan_formulir_non_asn(date(2025, 2, 24)).tanggal == date(2025, 4, 16)
    with pytest.raises(BelumTersedia):
        serahkan_formulir_non_asn(date(2025, 2, 23))


def test_a_project_begun_before_the_new_rule_cites_the_old_one() -> None:
    for kewajiban in (daftarkan_proyek, laporkan_perubahan_pekerja_proyek):
        assert kewajiban(date(2021, 3, 31)).dasar.startswith("Permenaker 44/2015")
        assert kewajiban(date(2021, 4, 1)).dasar.startswith("Permenaker 5/2021")
