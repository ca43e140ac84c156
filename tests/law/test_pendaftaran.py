"""Who may become a participant, and from which day cover starts."""

from datetime import date

import pytest

from naungan.law.pendaftaran import Cara, kelayakan, mulai_pelindungan
from naungan.law.rujukan import telusuri

FORMULIR, BAYAR = date(2023, 11, 1), date(2023, 11, 10)


@pytest.mark.parametrize(
    ("cara", "mulai"),
    [
        ("PEMBERI_KERJA_BARU", BAYAR),
        ("PEKERJA_BARU", FORMULIR),
        ("DONATUR", FORMULIR),
        ("WADAH", FORMULIR),
        ("SENDIRI", BAYAR),
        ("PROYEK", BAYAR),
    ],
)
def test_cover_starts_with_the_form_or_with_the_first_contribution(cara: Cara, mulai: date) -> None:
    hasil = mulai_pelindungan(cara, FORMULIR, BAYAR)
    assert (hasil.tanggal, hasil.menunggu) == (mulai, ())
    assert telusuri(hasil.dasar)


@pytest.mark.parametrize(
    ("cara", "menunggu"),
    [("PEMBERI_KERJA_BARU", ("iuran",)), ("PROYEK", ("iuran",)), ("SENDIRI", ("iuran",))],
)
def test_a_form_alone_covers_nobody_who_must_also_pay(cara: Cara, menunggu: tuple[str, ...]) -> None:
    hasil = mulai_pelindungan(cara, FORMULIR, None)
    assert (hasil.tanggal, hasil.menunggu) == (None, menunggu)


def test_paying_before_the_form_is_complete_waits_for_the_form() -> None:
    assert mulai_pelindungan("PEMBERI_KERJA_BARU", BAYAR, FORMULIR).tanggal == BAYAR
    assert mulai_pelindungan("PEMBERI_KERJA_BARU", None, FORMULIR).menunggu == ("formulir",)


def test_a_project_has_its_number_one_working_day_later() -> None:
    jumat = date(2023, 11, 10)
    hasil = mulai_pelindungan("PROYEK", FORMULIR, jumat)
    assert hasil.nomor is not None and hasil.nomor.tanggal == date(2023, 11, 13)
    assert mulai_pelindungan("PEKERJA_BARU", FORMULIR, BAYAR).nomor is None


def test_the_article_is_that_of_the_day() -> None:
    proyek = {
        hari: mulai_pelindungan("PROYEK", hari, hari).dasar
        for hari in (date(2015, 12, 30), date(2015, 12, 31), date(2021, 4, 1))
    }
    assert list(proyek.values()) == [
        "PP 44/2015 (pasal belum dipastikan)",
        "Permenaker 44/2015 Pasal 3 ayat (4)",
        "Permenaker 5/2021 (pasal belum dipastikan)",
    ]


def test_a_self_employed_worker_of_sixty_four_joins_and_of_sixty_five_is_a_question() -> None:
    lahir = date(1958, 11, 2)
    assert kelayakan("BPU", date(2023, 11, 1), lahir=lahir).boleh
    terlambat = kelayakan("BPU", date(2023, 11, 2), lahir=lahir)
    assert not terlambat.boleh and [p.kode for p in terlambat.pertanyaan] == ["umur_daftar_bpu"]


def test_since_july_2022_the_first_contribution_too_is_paid_before_sixty_five() -> None:
    lahir, sesudah = date(1957, 7, 10), date(2022, 7, 11)
    assert not kelayakan("BPU", date(2022, 7, 1), lahir=lahir, iuran_pertama=sesudah).boleh
    assert kelayakan("BPU", date(2022, 6, 30), lahir=lahir, iuran_pertama=sesudah).boleh
    assert kelayakan("BPU", date(2022, 7, 1), lahir=lahir, iuran_pertama=date(2022, 7, 9)).boleh


def test_a_wage_earner_has_no_age_limit() -> None:
    assert kelayakan("PU", date(2023, 11, 1), lahir=date(1950, 1, 1)).boleh


def test_a_foreigner_joins_from_six_months_of_work_on() -> None:
    assert kelayakan("PU", date(2023, 11, 1), wna_bulan=6).boleh
    ((alasan, dasar),) = kelayakan("PU", date(2023, 11, 1), wna_bulan=5).halangan
    assert "6 bulan" in alasan and dasar == "UU 24/2011 Pasal 14"


def test_civil_servants_are_insured_elsewhere_for_their_work_but_may_join_as_self_employed() -> None:
    hari = date(2023, 11, 1)
    assert not kelayakan("PU", hari, pekerjaan="PNS").boleh
    assert kelayakan("PU", hari, pekerjaan="NON_ASN").boleh
    assert kelayakan("BPU", hari, pekerjaan="PNS").boleh


def test_a_part_time_contract_servant_and_a_sick_newcomer_are_questions() -> None:
    hari = date(2025, 11, 1)
    paruh_waktu = kelayakan("PU", hari, pekerjaan="PPPK_PARUH_WAKTU")
    assert paruh_waktu.boleh and [p.kode for p in paruh_waktu.pertanyaan] == ["skema_pppk_paruh_waktu"]
    sakit = kelayakan("BPU", hari, mampu_bekerja=False)
    assert sakit.boleh and len(sakit.pertanyaan[0].bacaan) == 2
