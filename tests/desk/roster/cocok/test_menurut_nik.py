"""Whom the registry knows under a NIK."""

import pytest

from naungan.books.kolom import segel
from naungan.desk.roster.cocok import kenali, menurut_nik
from tests.cast import NIK_KARNO, NIK_SULASTRI, Pemeran
from tests.desk.roster.cocok.rapi import baris, rapi, warga

pytestmark = pytest.mark.django_db


def test_pak_karno_is_known_by_his_nik(pemeran: Pemeran) -> None:
    kunci, asing = (segel().indeks(nik, "nik") for nik in (NIK_KARNO, NIK_SULASTRI))

    karno = pemeran.karno

    assert menurut_nik([kunci, asing, kunci]) == {
        kunci: (karno.pk, "Karno", karno.lahir, "L", karno.wilayah, None)
    }


def test_the_name_beside_the_nik_is_held_against_the_registrys(pemeran: Pemeran) -> None:
    hasil = kenali(
        rapi(
            baris("H. KARNO", nik=NIK_KARNO),
            baris("Karno Hadi", nik=NIK_KARNO),
            baris("Sulastri", nik=NIK_KARNO),
            baris(None, nik=NIK_KARNO),
            baris("Karno"),
            baris("Sulastri", nik=NIK_SULASTRI),
        )
    )

    assert hasil.select("baris", "person", "alasan").rows() == [
        (2, pemeran.karno.pk, "nama_sama"),
        (3, pemeran.karno.pk, "nama_sebagian"),
        (4, pemeran.karno.pk, "nama_beda_daftar"),
        (5, pemeran.karno.pk, "nama_beda_daftar"),
    ]


def test_more_niks_than_one_question_holds_are_all_answered() -> None:
    orang = [warga(f"Warga {ke}") for ke in range(3)]
    kunci = [bytes(o.nik_indeks) for o in orang] + [bytes([ke % 256, ke // 256]) * 8 for ke in range(1_200)]

    assert {k: o.id for k, o in menurut_nik(kunci[::-1]).items()} == {
        bytes(o.nik_indeks): o.pk for o in orang
    }
