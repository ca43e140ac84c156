"""How large an employer is, and what it must join."""

from datetime import date
from typing import Any

import pytest

from naungan.law import iuran_sebulan
from naungan.law.pemberi_kerja import UkuranUsaha, jkp_wajib, program_wajib, ukuran_usaha
from naungan.law.tolakan import BelumTersedia, KolomKurang
from tests.law.bacaan_lain import nilai_bacaan_lain

HARI_INI = date(2023, 12, 1)
MILIAR = 1_000_000_000


@pytest.mark.parametrize(
    ("modal", "ukuran"),
    [
        (0, "MIKRO"),
        (MILIAR, "MIKRO"),
        (MILIAR + 1, "KECIL"),
        (5 * MILIAR, "KECIL"),
        (5 * MILIAR + 1, "MENENGAH"),
        (10 * MILIAR, "MENENGAH"),
        (10 * MILIAR + 1, "BESAR"),
    ],
)
def test_a_new_enterprise_is_measured_by_its_capital(modal: int, ukuran: str) -> None:
    hasil = ukuran_usaha(modal, None, pada=HARI_INI)
    assert (hasil.ukuran, hasil.patokan, hasil.dasar) == (ukuran, "modal", "PP 7/2021 Pasal 35 ayat (3)")


@pytest.mark.parametrize(
    ("penjualan", "ukuran"),
    [
        (2 * MILIAR, "MIKRO"),
        (2 * MILIAR + 1, "KECIL"),
        (15 * MILIAR, "KECIL"),
        (15 * MILIAR + 1, "MENENGAH"),
        (50 * MILIAR, "MENENGAH"),
        (50 * MILIAR + 1, "BESAR"),
    ],
)
def test_an_enterprise_older_than_the_rule_is_measured_by_its_sales(penjualan: int, ukuran: str) -> None:
    hasil = ukuran_usaha(0, penjualan, pada=HARI_INI, berdiri=date(2021, 2, 1))
    assert (hasil.ukuran, hasil.patokan) == (ukuran, "penjualan")


def test_an_enterprise_founded_on_the_day_of_the_rule_is_new() -> None:
    assert ukuran_usaha(0, 60 * MILIAR, pada=HARI_INI, berdiri=date(2021, 2, 2)).ukuran == "MIKRO"


def test_where_capital_and_sales_disagree_the_question_stands() -> None:
    tanya = ukuran_usaha(0, 60 * MILIAR, pada=HARI_INI).pertanyaan
    assert tanya is not None and len(tanya.bacaan) == 2
    assert ukuran_usaha(0, 0, pada=HARI_INI).pertanyaan is None


def test_the_figure_that_is_known_decides() -> None:
    assert ukuran_usaha(None, 3 * MILIAR, pada=HARI_INI).ukuran == "KECIL"
    assert ukuran_usaha(3 * MILIAR, None, pada=HARI_INI, berdiri=date(2010, 1, 1)).ukuran == "KECIL"


def test_under_the_other_reading_the_other_figure_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("naungan.law.pemberi_kerja.nilai_pada", nilai_bacaan_lain)
    assert ukuran_usaha(0, 60 * MILIAR, pada=HARI_INI).patokan == "penjualan"
    assert ukuran_usaha(0, 60 * MILIAR, pada=HARI_INI, berdiri=date(2010, 1, 1)).patokan == "modal"


def test_sizes_are_computed_from_the_first_day_of_the_rule() -> None:
    hari = date(2021, 2, 2)
    assert ukuran_usaha(MILIAR, None, pada=hari).ukuran == "MIKRO"
    assert ukuran_usaha(None, MILIAR, pada=hari, berdiri=date(2010, 1, 1)).ukuran == "MIKRO"


def test_without_a_figure_there_is_no_size() -> None:
    with pytest.raises(KolomKurang):
        ukuran_usaha(None, None, pada=HARI_INI)


def test_sizes_before_2021_are_not_computed() -> None:
    with pytest.raises(BelumTersedia):
        ukuran_usaha(MILIAR, None, pada=date(2021, 2, 1))


@pytest.mark.parametrize(
    ("ukuran", "program"),
    [
        ("MIKRO", {"jkk", "jkm"}),
        ("KECIL", {"jkk", "jkm", "jht"}),
        ("MENENGAH", {"jkk", "jkm", "jht", "jp"}),
        ("BESAR", {"jkk", "jkm", "jht", "jp"}),
    ],
)
def test_larger_employers_must_join_more(ukuran: UkuranUsaha, program: set[str]) -> None:
    assert set(program_wajib(ukuran, HARI_INI).program) == program


def test_day_labourers_in_construction_have_accident_and_death_cover_whatever_the_size() -> None:
    hasil = program_wajib("BESAR", HARI_INI, pekerja_lepas_konstruksi=True)
    assert hasil == (("jkk", "jkm"), "Perpres 109/2013 Pasal 6 ayat (4)")


def jkp(
    ukuran: UkuranUsaha, *program: str, pada: date = HARI_INI, umur: int = 30, wni: bool = True
) -> tuple[str, ...]:
    return jkp_wajib(
        ukuran,
        program,
        pada,
        warga_negara_indonesia=wni,
        umur_saat_daftar=umur,
        hubungan_kerja=True,
        peserta_jkn=True,
    ).kurang


def test_job_loss_cover_asks_for_the_programmes_of_the_size() -> None:
    assert jkp("KECIL", "jkk", "jkm", "jht") == ()
    assert jkp("MENENGAH", "jkk", "jkm", "jht") == ("ikut program JP",)
    assert jkp("MIKRO", "jkk", "jkm") == ("ikut program JHT",)


@pytest.mark.parametrize(
    ("ukuran", "program"),
    [
        ("MIKRO", ["JKK", "JKM", "JHT"]),
        ("KECIL", ["JKK", "JKM", "JHT"]),
        ("MENENGAH", ["JKK", "JKM", "JHT", "JP"]),
        ("BESAR", ["JKK", "JKM", "JHT", "JP"]),
    ],
)
@pytest.mark.parametrize("pada", [date(2021, 2, 2), date(2025, 2, 7)])
def test_who_is_in_no_programme_lacks_all_of_its_size(
    ukuran: UkuranUsaha, program: list[str], pada: date
) -> None:
    assert jkp(ukuran, pada=pada) == tuple(f"ikut program {p}" for p in program)


def test_job_loss_cover_cites_the_amendment_from_its_day_on() -> None:
    sama: dict[str, Any] = {
        "warga_negara_indonesia": True,
        "umur_saat_daftar": 30,
        "hubungan_kerja": True,
        "peserta_jkn": True,
    }
    dasar = [jkp_wajib("KECIL", (), date(2025, 2, hari), **sama).dasar for hari in (6, 7)]
    assert dasar == ["PP 37/2021 Pasal 4", "PP 6/2025 Pasal 4"]


def test_job_loss_cover_is_for_indonesians_below_fifty_four() -> None:
    lengkap = ("jkk", "jkm", "jht", "jp")
    assert jkp("BESAR", *lengkap, umur=53) == ()
    assert jkp("BESAR", *lengkap, umur=54) == ("belum berumur 54 tahun saat mendaftar",)
    assert jkp("BESAR", *lengkap, wni=False) == ("warga negara Indonesia",)


def test_everything_missing_is_named_and_then_it_is_not_compulsory() -> None:
    hasil = jkp_wajib(
        "BESAR",
        (),
        date(2025, 3, 1),
        warga_negara_indonesia=False,
        umur_saat_daftar=60,
        hubungan_kerja=False,
        peserta_jkn=False,
    )
    assert not hasil.wajib and len(hasil.kurang) == 8 and hasil.dasar == "PP 6/2025 Pasal 4"


def test_there_was_no_job_loss_cover_before_2021() -> None:
    with pytest.raises(BelumTersedia):
        jkp("BESAR", pada=date(2021, 2, 1))


@pytest.mark.parametrize("ukuran", ["MIKRO", "KECIL", "MENENGAH", "BESAR"])
def test_a_bill_that_names_no_programme_holds_those_compulsory_for_its_size(ukuran: UkuranUsaha) -> None:
    tagihan = iuran_sebulan(
        bulan="2026-03", segmen="PU", upah=4_000_000, kelompok_risiko=2, ukuran_usaha=ukuran
    )
    assert set(tagihan.komponen) == set(program_wajib(ukuran, date(2026, 3, 1)).program)
