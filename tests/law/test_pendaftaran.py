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
    assert mulai_pelindungan("PROYEK", None, FORMULIR).menunggu == ("formulir",)


def test_a_project_has_its_number_one_working_day_later() -> None:
    jumat = date(2023, 11, 10)
    hasil = mulai_pelindungan("PROYEK", FORMULIR, jumat)
    assert hasil.nomor is not None and hasil.nomor.tanggal == date(2023, 11, 13)
    assert mulai_pelindungan("PEKERJA_BARU", FORMULIR, BAYAR).nomor is None


PP, PERMENAKER = "PP 44/2015 (pasal belum dipastikan)", "Permenaker 5/2021 (pasal belum dipastikan)"
JAKON = "Permenaker 44/2015 Pasal 3 ayat (4)"


@pytest.mark.parametrize(
    ("cara", "dasar"),
    [
        (
            "PROYEK",
            {
                date(2015, 12, 30): PP,
                date(2015, 12, 31): JAKON,
                date(2021, 3, 31): JAKON,
                date(2021, 4, 1): PERMENAKER,
            },
        ),
        ("PEMBERI_KERJA_BARU", {date(2021, 3, 31): PP, date(2021, 4, 1): PERMENAKER}),
        ("SENDIRI", {date(2021, 3, 31): PP, date(2021, 4, 1): PERMENAKER}),
        (
            "PEKERJA_BARU",
            {date(2022, 6, 30): PP, date(2022, 7, 1): "Perdir BPJS TK 22/2022 (pasal belum dipastikan)"},
        ),
    ],
)
def test_the_article_is_that_of_the_day(cara: Cara, dasar: dict[date, str]) -> None:
    assert {hari: mulai_pelindungan(cara, hari, hari).dasar for hari in dasar} == dasar


def test_the_number_of_a_project_cites_the_law_of_its_own_day() -> None:
    dasar = {date(2015, 12, 31): JAKON, date(2021, 3, 31): JAKON, date(2021, 4, 1): PERMENAKER}
    nomor = {hari: mulai_pelindungan("PROYEK", hari, hari).nomor for hari in (date(2015, 12, 30), *dasar)}
    assert {hari: n.dasar for hari, n in nomor.items() if n} == {
        date(2015, 12, 30): "sebelum Permenaker 44/2015 diingat sama",
        **dasar,
    }


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
    assert paruh_waktu.pertanyaan[0].bacaan[0].startswith("belum dijamin lewat skema aparatur")
    assert paruh_waktu.boleh and [p.kode for p in paruh_waktu.pertanyaan] == ["skema_pppk_paruh_waktu"]
    sakit = kelayakan("BPU", hari, mampu_bekerja=False)
    assert sakit.boleh and len(sakit.pertanyaan[0].bacaan) == 2
