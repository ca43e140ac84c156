"""The bills of a month: sums are exact, filters narrow them, and small sums do not give a company's wages away."""

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.cast import Pemeran
from tests.face.web.klien import masuk, teks
from tests.lens.kampung import TERBIT, hidupkan


@pytest.fixture
def kampung(pemeran: Pemeran) -> Pemeran:
    hidupkan(pemeran)
    return pemeran


def test_the_latest_month_is_shown_with_its_exact_sums(kampung: Pemeran) -> None:
    isi = teks(masuk(kampung.budi, TERBIT).get("/tagihan/"))

    assert "Tagihan iuran Desember 2023" in isi
    assert "Rp1.192.800" in isi and "untuk 71 peserta" in isi  # 71 × Rp16.800
    assert "Diterima sampai 31 Januari 2024" in isi and "Rp1.058.400" in isi  # without the factory's eight


@pytest.mark.parametrize(
    ("saring", "ada", "tidak"),
    [
        ("sumber=DBHCHT", "Pemkab", "PT Alas Kaki"),
        ("jenis=PERUSAHAAN", "PT Alas Kaki", "Pemkab"),
        ("lunas=ya", "Pemkab", "PT Alas Kaki"),
        ("lunas=belum", "PT Alas Kaki", "Pemkab"),
        ("lunas=lewat", "PT Alas Kaki", "Pemkab"),
        ("q=alas", "PT Alas Kaki", "Pemkab"),
        ("bulan=2023-11&lunas=ya", "PT Alas Kaki", "PT Ternama"),
    ],
)
def test_bills_are_filtered(kampung: Pemeran, saring: str, ada: str, tidak: str) -> None:
    isi = teks(masuk(kampung.budi, TERBIT).get(f"/tagihan/?{saring}"))

    assert ada in isi and tidak not in isi


def test_several_months_are_added_up(kampung: Pemeran) -> None:
    isi = teks(masuk(kampung.sari, TERBIT).get("/tagihan/?sejak=2023-10&bulan=2023-12&sumber=DBHCHT"))

    assert "Tagihan iuran Oktober 2023 sampai Desember 2023" in isi and "Rp3.024.000" in isi


def test_what_was_received_can_be_read_as_of_an_earlier_day(kampung: Pemeran) -> None:
    isi = teks(masuk(kampung.budi, TERBIT).get("/tagihan/?per=2023-12-30&lunas=ya"))

    assert "Tidak ada tagihan yang cocok" in isi


@pytest.mark.parametrize("saring", ["q=alas", "jenis=PERUSAHAAN", "lunas=lewat", ""])
def test_the_regency_cannot_narrow_a_sum_down_to_one_company(kampung: Pemeran, saring: str) -> None:
    isi = teks(masuk(kampung.sari, TERBIT).get(f"/tagihan/?{saring}"))

    assert "Rp134.400" not in isi and "Rp1.192.800" not in isi
    assert "sedikitnya 5 pembayar" in isi


def test_the_regency_reads_the_money_it_pays_itself(kampung: Pemeran) -> None:
    assert "Rp1.008.000" in teks(masuk(kampung.sari, TERBIT).get("/tagihan/?sumber=DBHCHT"))


@pytest.mark.parametrize(("nama", "jumlah"), [("rina", "Rp134.400"), ("joko", "Rp50.400")])
def test_a_payer_sees_its_own_bills_only(kampung: Pemeran, nama: str, jumlah: str) -> None:
    isi = teks(masuk(kampung.semua[nama], TERBIT).get("/tagihan/"))

    assert jumlah in isi and "Pemkab" not in isi


def test_a_stranger_sees_no_bill(kampung: Pemeran) -> None:
    assert "Tidak ada tagihan yang cocok" in teks(masuk(kampung.orang_asing, TERBIT).get("/tagihan/"))
    assert masuk().get("/tagihan/").status_code == 302


def test_before_anything_was_billed_the_page_is_calm(pemeran: Pemeran) -> None:
    assert "Tidak ada tagihan yang cocok" in teks(masuk(pemeran.budi, TERBIT).get("/tagihan/"))


def test_a_page_asks_few_questions(
    kampung: Pemeran, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    klien = masuk(kampung.budi, TERBIT)
    with django_assert_max_num_queries(12):
        klien.get("/tagihan/")
