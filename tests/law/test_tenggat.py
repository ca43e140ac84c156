"""Deadlines, and the working days they are counted in."""

from datetime import date

import pytest

from naungan.kit.bulan import Bulan
from naungan.law.parameter import memakai
from naungan.law.tenggat import (
    akhir_tahun_ajaran,
    batas_timbul_pak,
    bayar_jkk,
    bayar_jkm,
    ganti_rugi_keterlambatan,
    hari_kerja,
    hari_libur,
    jatuh_tempo_iuran,
    kedaluwarsa_jkk,
    klaim_beasiswa,
    klaim_jkp,
    lapor_tahap_1,
    lapor_tahap_2,
    mediasi,
    pengaduan,
    putusan_dugaan,
    tahun_kalender,
    tambah_hari_kerja,
)
from naungan.law.tolakan import BelumTersedia
from tests.law.bacaan_lain import edisi_bacaan_lain, nilai_bacaan_lain


def test_christmas_and_its_collective_leave_are_no_working_days() -> None:
    assert [hari_kerja(date(2023, 12, h)) for h in (22, 23, 24, 25, 26, 27)] == [
        True,
        False,
        False,
        False,
        False,
        True,
    ]


def test_eight_years_of_holidays_are_loaded() -> None:
    assert tahun_kalender() == frozenset(range(2019, 2027))
    assert all(
        any(h.year == t and "Idul Fitri" in n for h, n in hari_libur().items()) for t in tahun_kalender()
    )


@pytest.mark.parametrize(
    ("bulan", "tempo"),
    [
        (Bulan(2023, 11), date(2023, 12, 15)),
        (Bulan(2023, 12), date(2024, 1, 15)),
        (Bulan(2023, 9), date(2023, 10, 13)),  # the 15th is a Sunday
        (Bulan(2024, 5), date(2024, 6, 14)),  # a Saturday
        (Bulan(2020, 9), date(2020, 10, 27)),  # the 30th, moved before the Prophet's birthday and its leave
        (Bulan(2015, 7), date(2015, 8, 14)),  # a Saturday
        (Bulan(2018, 2), date(2018, 3, 15)),
        (Bulan(2020, 7), date(2020, 8, 14)),  # a Saturday, still the 15th
        (Bulan(2021, 1), date(2021, 2, 26)),  # no 30th in February, the 28th is a Sunday
    ],
)
def test_contributions_are_due_in_the_middle_of_the_next_month(bulan: Bulan, tempo: date) -> None:
    assert jatuh_tempo_iuran(bulan) == tempo


def test_under_the_other_reading_a_due_day_on_a_holiday_waits_for_the_next_working_day() -> None:
    with memakai(edisi_bacaan_lain("pergeseran_jatuh_tempo")):
        assert jatuh_tempo_iuran(Bulan(2023, 9)) == date(2023, 10, 16)
        assert jatuh_tempo_iuran(Bulan(2023, 11)) == date(2023, 12, 15)


def test_a_death_benefit_is_paid_in_three_working_days_and_an_accident_in_seven() -> None:
    assert bayar_jkm(date(2023, 12, 22)).tanggal == date(2023, 12, 29)
    assert bayar_jkk(date(2023, 12, 22)).tanggal == date(2024, 1, 5)
    assert bayar_jkm(date(2023, 12, 22)).dasar == "UU 40/2004 Pasal 45"


def test_working_days_start_to_count_the_day_after() -> None:
    assert tambah_hari_kerja(date(2023, 11, 24), 1) == date(2023, 11, 27)


def test_late_payment_costs_one_percent_a_day() -> None:
    assert ganti_rugi_keterlambatan(42_000_000, date(2023, 12, 29), date(2024, 1, 2)) == 1_680_000
    assert ganti_rugi_keterlambatan(42_000_000, date(2023, 12, 29), date(2023, 12, 28)) == 0


def test_reports_are_due_in_twice_twenty_four_hours_and_claims_in_five_years() -> None:
    assert lapor_tahap_1(date(2023, 11, 20)).tanggal == date(2023, 11, 22)
    assert [lapor_tahap_1(date(2025, 2, hari)).dasar for hari in (23, 24)] == [
        "Permenaker 5/2021 (pasal belum dipastikan)",
        "Permenaker 1/2025 Pasal 8",
    ]
    assert lapor_tahap_2(date(2025, 3, 3)).tanggal == date(2025, 3, 5)
    assert lapor_tahap_2(date(2025, 3, 3)).dasar == "Permenaker 5/2021 (pasal belum dipastikan)"
    for lapor in (lapor_tahap_1, lapor_tahap_2):
        assert [lapor(hari).dasar for hari in (date(2021, 3, 31), date(2021, 4, 1))] == [
            "PP 44/2015 (pasal belum dipastikan)",
            "Permenaker 5/2021 (pasal belum dipastikan)",
        ]
    assert kedaluwarsa_jkk(date(2019, 12, 1)).tanggal == date(2021, 12, 1)
    assert kedaluwarsa_jkk(date(2019, 12, 2)).tanggal == date(2024, 12, 2)


def test_a_suspected_accident_is_decided_in_thirty_days_since_october_2023() -> None:
    assert putusan_dugaan(date(2023, 10, 6)).tanggal == date(2023, 11, 5)
    assert putusan_dugaan(date(2023, 10, 6)).dasar == "PP 44/2015 Pasal 25A"
    with pytest.raises(BelumTersedia):
        putusan_dugaan(date(2023, 10, 5))


def test_an_occupational_disease_may_appear_three_years_after_the_job() -> None:
    assert batas_timbul_pak(date(2024, 2, 29)).tanggal == date(2027, 2, 28)
    assert batas_timbul_pak(date(2019, 1, 29)).dasar == "Perpres 7/2019 Pasal 2 ayat (2)"
    assert batas_timbul_pak(date(2019, 1, 28)) == ("timbulnya penyakit akibat kerja", date(2022, 1, 28), "")


def test_job_loss_is_claimed_in_three_months_and_since_2025_in_six() -> None:
    assert klaim_jkp(date(2025, 2, 6)).tanggal == date(2025, 5, 6)
    assert klaim_jkp(date(2025, 2, 7)).tanggal == date(2025, 8, 7)
    assert klaim_jkp(date(2025, 2, 7)).dasar == "PP 6/2025 Pasal 40"
    assert klaim_jkp(date(2021, 2, 2)).tanggal == date(2021, 5, 2)
    with pytest.raises(BelumTersedia):
        klaim_jkp(date(2021, 2, 1))


def test_a_complaint_is_handled_in_five_working_days_and_mediated_in_thirty() -> None:
    assert pengaduan(date(2023, 11, 6)).tanggal == date(2023, 11, 13)
    assert mediasi(date(2023, 11, 6)) == ("mediasi", date(2023, 12, 18), "UU 24/2011 Pasal 49")


def test_the_scholarship_is_claimed_each_school_year_and_until_when_is_asked() -> None:
    batas = klaim_beasiswa(date(2024, 2, 1))
    assert batas.tanggal == date(2024, 6, 30)
    assert batas.pertanyaan is not None and batas.pertanyaan.kode == "akhir_klaim_beasiswa"
    assert batas.pertanyaan.bacaan[1] == "sampai 31 Desember tahun berjalan"


def test_the_scholarship_is_claimed_yearly_since_the_amendment() -> None:
    assert klaim_beasiswa(date(2019, 12, 2)).tanggal == date(2020, 6, 30)
    with pytest.raises(BelumTersedia):
        klaim_beasiswa(date(2019, 12, 1))


def test_under_the_other_reading_the_scholarship_is_claimed_until_new_year(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("naungan.law.tenggat.nilai_pada", nilai_bacaan_lain)
    assert klaim_beasiswa(date(2024, 2, 1)).tanggal == date(2024, 12, 31)


@pytest.mark.parametrize(
    ("pada", "akhir"),
    [
        (date(2024, 6, 30), date(2024, 6, 30)),
        (date(2024, 7, 1), date(2025, 6, 30)),
        (date(2024, 12, 31), date(2025, 6, 30)),
    ],
)
def test_a_school_year_ends_in_june(pada: date, akhir: date) -> None:
    assert akhir_tahun_ajaran(pada) == akhir
