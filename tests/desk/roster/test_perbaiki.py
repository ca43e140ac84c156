"""Rows repaired on a phone, one at a time, or by a second file."""

import pytest

from naungan.books.intake.models import Baris
from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.roster.daftar import HARI, KASTURI, SITI, csv, diperiksa, efek, kode
from tests.desk.tolak import ditolak

pytestmark = pytest.mark.django_db
SITI_KURANG = (SITI[0][:-1], *SITI[1:])
SITI_LAIN = (KASTURI[0], *SITI[1:])
"""Bu Siti under the NIK of Pak Kasturi."""


def test_a_nik_mended_on_the_phone_makes_the_row_good(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI_KURANG, KASTURI)
    assert efek(kiriman) == ["PERBAIKI", "BARU"] and "nik_kurang_angka" in kode(kiriman, 2)

    with pada(HARI):
        roster.perbaiki_baris(
            Baris.objects.get(kiriman=kiriman, nomor=2), by=pemeran.slamet, nilai={"nik": SITI[0]}
        )

    assert efek(kiriman) == ["BARU", "BARU"]


def test_who_shared_a_nik_is_free_once_the_other_has_his_own(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, KASTURI, SITI_LAIN)
    assert "nik_ganda_berkas" in kode(kiriman, 2)

    with pada(HARI):
        roster.perbaiki_baris(
            Baris.objects.get(kiriman=kiriman, nomor=3), by=pemeran.slamet, nilai={"nik": SITI[0]}
        )

    assert efek(kiriman) == ["BARU", "BARU"]


def test_the_same_happens_when_the_repair_comes_as_a_file(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, KASTURI, SITI_LAIN)
    with pada(HARI):
        kiriman = roster.kirim_perbaikan(kiriman, csv([KASTURI, SITI]), "diperbaiki.csv", by=pemeran.slamet)
        kiriman = roster.olah(kiriman, by=pemeran.slamet)

    assert (kiriman.status, efek(kiriman)) == ("DIPERIKSA", ["BARU", "BARU"])


def test_a_later_file_does_not_undo_what_was_mended_on_the_phone(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI_KURANG, KASTURI)
    with pada(HARI):
        roster.perbaiki_baris(
            Baris.objects.get(kiriman=kiriman, nomor=2), by=pemeran.slamet, nilai={"nik": SITI[0]}
        )
        kiriman = roster.kirim_perbaikan(
            kiriman, csv([SITI_KURANG, KASTURI, ("x",)]), "lagi.csv", by=pemeran.slamet
        )
        kiriman = roster.olah(kiriman, by=pemeran.slamet)

    assert efek(kiriman)[:2] == ["BARU", "BARU"]


def test_a_repair_file_that_cannot_be_read_leaves_the_list_as_it_was(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI_KURANG, KASTURI)
    with pada(HARI):
        kiriman = roster.kirim_perbaikan(kiriman, csv([], ("%PDF-1.7",)), "surat.pdf", by=pemeran.slamet)
        kiriman = roster.olah(kiriman, by=pemeran.slamet)
        assert kiriman.status == "DIPERIKSA" and kiriman.sebab
        kiriman = roster.kirim_perbaikan(kiriman, csv([SITI, KASTURI]), "benar.csv", by=pemeran.slamet)
        kiriman = roster.olah(kiriman, by=pemeran.slamet)

    assert efek(kiriman) == ["BARU", "BARU"]


def test_an_unknown_field_is_refused(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI_KURANG)
    with ditolak("pilihan_tak_dikenal", "bidang"), pada(HARI):
        roster.perbaiki_baris(Baris.objects.get(kiriman=kiriman), by=pemeran.slamet, nilai={"warna": "biru"})


def test_another_village_repairs_nothing_here(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI_KURANG)
    with ditolak("bukan_wilayahnya"), pada(HARI):
        roster.perbaiki_baris(
            Baris.objects.get(kiriman=kiriman), by=pemeran.orang_asing, nilai={"nik": SITI[0]}
        )


def test_taking_a_row_in_needs_a_reason(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI)
    with ditolak("kosong", "alasan"), pada(HARI):
        roster.ikutkan(Baris.objects.get(kiriman=kiriman), by=pemeran.slamet, alasan=" ")
    with ditolak("tidak_dapat_diikutkan"), pada(HARI):
        roster.ikutkan(Baris.objects.get(kiriman=kiriman), by=pemeran.slamet, alasan="Orangnya benar")
