"""The list behind a count holds as many people as the count says, however it is filtered, ordered and turned."""

from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from naungan.books.kolom import segel
from naungan.books.membership.models import Membership
from naungan.lens import peserta as modul
from naungan.lens import urutan_peserta
from naungan.lens.coverage import cakupan
from naungan.lens.peserta import Saringan, halaman, semua
from tests.cast import DESA_SLAMET, NIK_KARNO, Pemeran
from tests.lens.kampung import AKHIR, DESA_LAIN, hidupkan

SEMUA = Membership.objects.all


@pytest.fixture
def kampung(pemeran: Pemeran) -> dict[str, list[Membership]]:
    return hidupkan(pemeran)


def nama(s: Saringan) -> list[str]:
    return [b.membership.person.nama for b in semua(s, SEMUA())]


def test_everybody_active_is_on_the_list_once(kampung: dict[str, list[Membership]]) -> None:
    terhitung = cakupan("35.16", AKHIR).peserta_aktif

    assert len({b.membership.person_id for b in semua(Saringan(AKHIR), SEMUA())}) == terhitung == 60 + 8 + 3
    assert halaman(Saringan(AKHIR), SEMUA(), hitung=True).jumlah == terhitung


@pytest.mark.parametrize(
    ("saring", "jumlah"),
    [
        ({"kelompok": "DBHCHT"}, 60),
        ({"kelompok": "MITRA"}, 3),
        ({"segmen": "PU"}, 8),
        ({"wilayah": DESA_LAIN}, 8),
        ({"wilayah": "35.16.18"}, 8),
        ({"wilayah": DESA_SLAMET}, 63),
        ({"wilayah": "35.16"}, 71),
        ({"wilayah": "35.17"}, 0),
        ({"keadaan": "tidak"}, 2),
        ({"keadaan": "semua"}, 73),
        ({"keadaan": "tidak", "kelompok": "DBHCHT"}, 0),
        ({"nama": "peserta 10"}, 8),
        ({"nama": "karno"}, 1),
        ({"kelompok": "DBHCHT", "segmen": "PU"}, 0),
    ],
)
@pytest.mark.parametrize("sabar", [0, 2_000])
def test_every_filter_counts_what_it_lists(
    kampung: dict[str, list[Membership]],
    monkeypatch: pytest.MonkeyPatch,
    saring: dict[str, Any],
    jumlah: int,
    sabar: int,
) -> None:
    monkeypatch.setattr(urutan_peserta, "_SABAR", sabar)
    monkeypatch.setattr(urutan_peserta, "_LANGKAH_PERTAMA", 3)

    s = Saringan(AKHIR, **saring)

    assert len(nama(s)) == halaman(s, SEMUA(), hitung=True).jumlah == jumlah


def test_a_whole_nik_finds_its_one_person(kampung: dict[str, list[Membership]]) -> None:
    s = Saringan(AKHIR, nik_indeks=segel().indeks(NIK_KARNO, "nik"))

    assert nama(s) == ["Karno"]


def test_a_payer_lists_its_members(kampung: dict[str, list[Membership]], pemeran: Pemeran) -> None:
    assert len(nama(Saringan(AKHIR, pembayar=pemeran.pabrik.pk))) == 8


@pytest.mark.parametrize("urut", ["nama", "wilayah"])
@pytest.mark.parametrize("pembayar", [False, True])
def test_pages_follow_each_other_without_gap_or_overlap(
    kampung: dict[str, list[Membership]], pemeran: Pemeran, urut: Any, pembayar: bool
) -> None:
    s = Saringan(AKHIR, urut=urut, pembayar=pemeran.pemkab.pk if pembayar else None)
    maju: list[int] = []
    lembar = halaman(s, SEMUA(), banyak=7)
    kembali = []
    while True:
        maju += [b.membership.pk for b in lembar.baris]
        kembali.append([b.membership.pk for b in lembar.baris])
        if lembar.sesudah is None:
            break
        lembar = halaman(s, SEMUA(), sesudah=lembar.sesudah, banyak=7)

    assert maju == [b.membership.pk for b in semua(s, SEMUA())]
    for lalu in reversed(kembali[:-1]):
        assert lembar.sebelum is not None
        lembar = halaman(s, SEMUA(), sebelum=lembar.sebelum, banyak=7)
        assert [b.membership.pk for b in lembar.baris] == lalu
    assert lembar.sebelum is None


def test_two_memberships_of_one_person_are_not_torn_apart_by_a_page(
    kampung: dict[str, list[Membership]], pemeran: Pemeran
) -> None:
    dia = kampung["petani"][1].person
    Membership.objects.create(
        person=dia, payer=pemeran.pabrik, segmen="PU", kelompok="PERUSAHAAN", mulai=AKHIR
    )
    s = Saringan(AKHIR, keadaan="semua", nama=dia.nama)
    satu = halaman(s, SEMUA(), banyak=1)
    assert satu.sesudah is not None
    dua = halaman(s, SEMUA(), sesudah=satu.sesudah, banyak=1)

    assert {satu.baris[0].membership.person_id, dua.baris[0].membership.person_id} == {dia.pk}
    assert satu.baris[0].membership.pk < dua.baris[0].membership.pk
    assert dua.sesudah is None


def test_the_length_is_the_same_on_every_page(kampung: dict[str, list[Membership]]) -> None:
    for s in (Saringan(AKHIR), Saringan(AKHIR, nama="peserta"), Saringan(AKHIR, keadaan="tidak")):
        pertama = halaman(s, SEMUA(), banyak=1, hitung=True)
        assert pertama.sesudah is not None
        assert halaman(s, SEMUA(), sesudah=pertama.sesudah, banyak=1, hitung=True).jumlah == pertama.jumlah


def test_counting_stops_where_nobody_reads_on(
    kampung: dict[str, list[Membership]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(modul, "BATAS_HITUNG", 10)

    assert halaman(Saringan(AKHIR), SEMUA(), hitung=True).jumlah == 11
    assert halaman(Saringan(AKHIR, nama="peserta"), SEMUA(), banyak=5, hitung=True).jumlah == 11


def test_no_row_leaves_that_the_reader_may_not_see(kampung: dict[str, list[Membership]]) -> None:
    milik = Membership.objects.filter(kelompok="MITRA")

    assert {b.membership.kelompok for b in halaman(Saringan(AKHIR), milik).baris} <= {"MITRA"}


def test_each_row_says_until_when_it_is_paid(kampung: dict[str, list[Membership]]) -> None:
    keadaan = {b.membership.kelompok: b.keadaan for b in semua(Saringan(AKHIR, keadaan="semua"), SEMUA())}

    assert str(keadaan["DBHCHT"].lunas_sampai) == "2023-12"
    assert str(keadaan["PERUSAHAAN"].lunas_sampai) == "2023-11"
    assert keadaan["PERUSAHAAN"].kode == "AKTIF"  # December falls due in January
    assert keadaan["MANDIRI"].kode == "TERTUNDA"


def test_a_page_asks_the_books_a_fixed_number_of_questions(
    kampung: dict[str, list[Membership]], django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(5):
        halaman(Saringan(AKHIR), SEMUA(), banyak=50)
