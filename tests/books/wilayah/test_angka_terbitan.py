"""Published figures are there once, by name, and are not nothing."""

from datetime import date
from typing import Any

import pytest

from naungan.books.wilayah.models import AngkatanKerja, UpahMinimum, Wilayah
from tests.books.penolakan import ditolak

pytestmark = pytest.mark.django_db


def upah(**lain: Any) -> UpahMinimum:
    isi = {
        "wilayah": "35.16",
        "mulai": date(2023, 1, 1),
        "sampai": date(2023, 12, 31),
        "nilai": 4_504_787,
        "dasar": "SK",
    }
    return UpahMinimum.objects.create(**isi | lain)


def angkatan(**lain: Any) -> AngkatanKerja:
    isi = {
        "wilayah": "35.16",
        "nama": "BPS Sakernas Agustus 2023",
        "per": date(2023, 8, 31),
        "nilai": 617_533,
    }
    return AngkatanKerja.objects.create(**isi | {"sumber": "BPS"} | lain)


def test_two_denominators_stand_side_by_side() -> None:
    angkatan()
    assert angkatan(nama="Pemkab/BPJS, 31-12-2023", nilai=486_404).pk


def test_a_denominator_is_published_once_under_its_name() -> None:
    angkatan()
    with ditolak("angkatan_kerja_sekali_per_nama"):
        angkatan(nilai=617_534)


def test_nobody_is_covered_out_of_no_workers() -> None:
    with ditolak("angkatan_kerja_positif"):
        angkatan(nilai=0)


def test_a_minimum_wage_begins_once_a_day() -> None:
    upah()
    with ditolak("upah_minimum_sekali_per_tanggal"):
        upah(nilai=1)


def test_a_minimum_wage_is_money() -> None:
    with ditolak("upah_minimum_positif"):
        upah(nilai=0)


def test_codes_sort_byte_by_byte() -> None:
    Wilayah.objects.bulk_create(
        Wilayah(kode=k, nama=k, tingkat="x", jenis="x", induk="")
        for k in ("35.16.01", "35.16", "35.16-1", "35.17")
    )
    assert [w.kode for w in Wilayah.objects.order_by("kode")] == ["35.16", "35.16-1", "35.16.01", "35.17"]
