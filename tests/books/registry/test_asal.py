"""Lists and what they said of a person; categories with their evidence."""

from typing import Any

import pytest

from naungan.books.registry.models import KategoriOrang
from tests.books.penolakan import ditolak
from tests.books.registry.isi import HARI, daftar, kategori, nilai
from tests.cast import Pemeran


def test_a_list_is_recorded_once(pemeran: Pemeran) -> None:
    daftar(pemeran)
    with ditolak("registry_asal.kunci"):
        daftar(pemeran)


def test_a_kind_of_list_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    with ditolak("asal_jenis_dikenal"):
        daftar(pemeran, jenis="KABAR")


def test_a_list_speaks_of_a_person_once(pemeran: Pemeran) -> None:
    asal = daftar(pemeran)
    nilai(pemeran, asal)
    with ditolak("nilaiasal_sekali_per_daftar"):
        nilai(pemeran, asal)


@pytest.mark.parametrize(
    "lain", [{"medan": 0}, {"beda": -1}, {"beda": 2}, {"beda": 1, "diputus": 2}, {"diputus": -1}], ids=str
)
def test_a_list_differs_only_in_what_it_says(pemeran: Pemeran, lain: dict[str, Any]) -> None:
    with ditolak("nilaiasal_medan_dikenal"):
        nilai(pemeran, daftar(pemeran), **lain)


def test_a_category_is_held_once_at_a_time(pemeran: Pemeran) -> None:
    asal = daftar(pemeran)
    kategori(pemeran, asal)
    with ditolak("kategoriorang_terbuka_sekali"):
        kategori(pemeran, asal, mulai=HARI.replace(month=12))


def test_a_category_begins_once_a_day(pemeran: Pemeran) -> None:
    asal = daftar(pemeran)
    kategori(pemeran, asal, akhir=HARI)
    with ditolak("kategoriorang_sekali_per_mulai"):
        kategori(pemeran, asal)


def test_a_person_may_belong_to_two_categories(pemeran: Pemeran) -> None:
    asal = daftar(pemeran)
    kategori(pemeran, asal)
    assert kategori(pemeran, asal, kategori="NELAYAN").pk


@pytest.mark.parametrize("lain", [{"bukti": ""}, {"kategori": ""}])
def test_a_category_has_evidence(pemeran: Pemeran, lain: dict[str, str]) -> None:
    with ditolak("kategoriorang_berbukti"):
        kategori(pemeran, daftar(pemeran), **lain)


def test_a_category_does_not_end_before_it_begins(pemeran: Pemeran) -> None:
    with ditolak("kategoriorang_akhir_setelah_mulai"):
        kategori(pemeran, daftar(pemeran), akhir=HARI.replace(month=10))


def test_a_category_is_closed_and_never_changed(pemeran: Pemeran) -> None:
    kategori(pemeran, daftar(pemeran))
    with ditolak("registry_kategoriorang_tetap"):
        KategoriOrang.objects.update(bukti="Lain")
    KategoriOrang.objects.update(akhir=HARI)
    with ditolak("registry_kategoriorang_tetap"):
        KategoriOrang.objects.update(akhir=None)
