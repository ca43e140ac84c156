"""Columns that do not say what they are: somebody says it once, and the next file is understood."""

import pytest

from naungan.books.intake.models import Baris, Kiriman
from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.roster.daftar import HARI, KASTURI, SITI, csv, diperiksa, diterapkan, efek
from tests.desk.tolak import ditolak

pytestmark = pytest.mark.django_db
ANEH = ("NIK", "Kolom B", "Tanggal Lahir", "JK", "Desa", "Pekerjaan")
PETA = {"nik": 0, "nama": 1, "lahir": 2, "kelamin": 3, "desa": 4, "pekerjaan": 5}
WARGA = tuple((nik, "?", *lain) for nik, _nama, *lain in (SITI, KASTURI))
"""Rows whose second column looks like nothing."""


def tak_terbaca(p: Pemeran) -> Kiriman:
    with pada(HARI):
        kiriman = roster.kirim(csv(WARGA, ANEH), "aneh.csv", by=p.slamet)
        return roster.olah(kiriman, by=p.slamet)


def test_a_list_without_a_column_of_names_says_what_is_missing(pemeran: Pemeran) -> None:
    kiriman = tak_terbaca(pemeran)

    assert (kiriman.status, kiriman.sebab) == ("TAK_TERBACA", "kolom_wajib_kurang")
    assert not Baris.objects.filter(kiriman=kiriman).exists()


def test_once_somebody_names_the_column_the_list_is_read(pemeran: Pemeran) -> None:
    kiriman = tak_terbaca(pemeran)
    with pada(HARI):
        kiriman = roster.petakan_kolom(kiriman, by=pemeran.slamet, peta=PETA)
        kiriman = roster.olah(kiriman, by=pemeran.slamet)

    assert kiriman.status == "DIPERIKSA"
    assert Baris.objects.filter(kiriman=kiriman).count() == 2


def test_the_senders_next_file_with_the_same_header_needs_no_help(pemeran: Pemeran) -> None:
    kiriman = tak_terbaca(pemeran)
    with pada(HARI):
        roster.petakan_kolom(kiriman, by=pemeran.slamet, peta=PETA)
        berikut = roster.kirim(csv([SITI, KASTURI], ANEH), "lagi.csv", by=pemeran.slamet)
        berikut = roster.olah(berikut, by=pemeran.slamet)

    assert efek(berikut) == ["BARU", "BARU"]


def test_a_mapping_without_the_nik_is_refused(pemeran: Pemeran) -> None:
    kiriman = tak_terbaca(pemeran)
    with ditolak("kolom_wajib_kurang", "berkas"), pada(HARI):
        roster.petakan_kolom(kiriman, by=pemeran.slamet, peta={"nama": 1})


@pytest.mark.parametrize("peta", [{**PETA, "nama": 9}, {**PETA, "warna": 1}])
def test_a_column_or_field_that_is_not_there_is_refused(pemeran: Pemeran, peta: dict[str, int]) -> None:
    kiriman = tak_terbaca(pemeran)
    with ditolak("pilihan_tak_dikenal", "peta"), pada(HARI):
        roster.petakan_kolom(kiriman, by=pemeran.slamet, peta=peta)


def test_reading_again_forgets_nothing_but_the_rows(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI, KASTURI)
    with pada(HARI):
        roster.petakan_kolom(kiriman, by=pemeran.slamet, peta=PETA)
        kiriman = roster.olah(kiriman, by=pemeran.slamet)

    assert efek(kiriman) == ["BARU", "BARU"]


def test_a_row_already_applied_is_not_repaired_here(pemeran: Pemeran) -> None:
    kiriman = diterapkan(pemeran, SITI)
    with ditolak("sudah_diterapkan"), pada(HARI):
        roster.perbaiki_baris(Baris.objects.get(kiriman=kiriman), by=pemeran.slamet, nilai={"nama": "Siti"})
