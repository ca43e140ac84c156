"""A row stands once, does what was approved, and once applied never moves again."""

import pytest

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.kolom import segel
from naungan.kit.nik import samarkan
from tests.books.intake.daftar import baris, kiriman
from tests.books.penolakan import ditolak
from tests.cast import NIK_KARNO, Pemeran


def test_a_row_of_the_sheet_stands_once(pemeran: Pemeran) -> None:
    k = kiriman(pemeran)
    baris(k)
    with ditolak("baris_sekali_per_nomor"):
        baris(k, nama="Karno yang lain")


def test_two_lists_have_rows_of_the_same_number(pemeran: Pemeran) -> None:
    assert baris(kiriman(pemeran)).nomor == baris(kiriman(pemeran)).nomor


def test_an_effect_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    with ditolak("baris_efek_dikenal"):
        baris(kiriman(pemeran), efek="MUNGKIN")


def test_a_row_is_applied_passed_over_or_neither(pemeran: Pemeran) -> None:
    with ditolak("baris_terap_dikenal"):
        baris(kiriman(pemeran), terap="COBA")


def test_cover_never_costs_less_than_nothing(pemeran: Pemeran) -> None:
    with ditolak("baris_iuran_tak_negatif"):
        baris(kiriman(pemeran), iuran=-1)


def test_a_row_is_applied_to_somebody(pemeran: Pemeran) -> None:
    b = baris(kiriman(pemeran, status="DISETUJUI"))
    with ditolak("baris_terap_pada_orang"):
        Baris.objects.filter(pk=b.pk).update(terap="SUDAH")


def test_a_row_of_an_approved_list_is_applied(pemeran: Pemeran) -> None:
    b = baris(kiriman(pemeran, status="DISETUJUI"))
    assert Baris.objects.filter(pk=b.pk).update(terap="SUDAH", person=pemeran.karno)


@pytest.mark.parametrize("terap", ["SUDAH", "LEWAT"])
@pytest.mark.parametrize("status", ["DITERIMA", "DIPERIKSA", "DIAJUKAN", "DITERAPKAN", "DIBATALKAN"])
def test_no_row_is_applied_that_nobody_approved(pemeran: Pemeran, status: str, terap: str) -> None:
    b = baris(kiriman(pemeran, status=status))
    with ditolak("intake_baris_terap_disetujui"):
        Baris.objects.filter(pk=b.pk).update(terap=terap, person=pemeran.karno)


@pytest.mark.parametrize("kolom", ["efek", "nama", "iuran", "terap"])
def test_an_applied_row_never_moves_again(pemeran: Pemeran, kolom: str) -> None:
    b = baris(kiriman(pemeran, status="DISETUJUI"), terap="SUDAH", person=pemeran.karno)
    lain = {"efek": "TOLAK", "nama": "Orang lain", "iuran": 1, "terap": ""}
    with ditolak("intake_baris_diterapkan_tetap"):
        Baris.objects.filter(pk=b.pk).update(**{kolom: lain[kolom]})


def test_a_row_passed_over_may_be_tried_again(pemeran: Pemeran) -> None:
    k = kiriman(pemeran, status="DISETUJUI")
    b = baris(k, terap="LEWAT")
    Kiriman.objects.filter(pk=k.pk).update(status="DIPERIKSA")
    assert Baris.objects.filter(pk=b.pk).update(terap="", efek="LAMA")


def test_a_row_keeps_its_number(pemeran: Pemeran) -> None:
    b = baris(kiriman(pemeran))
    with ditolak("intake_baris_diterapkan_tetap"):
        Baris.objects.filter(pk=b.pk).update(nomor=3)


def test_a_row_stays_on_its_list(pemeran: Pemeran) -> None:
    b = baris(kiriman(pemeran))
    with ditolak("intake_baris_diterapkan_tetap"):
        Baris.objects.filter(pk=b.pk).update(kiriman=kiriman(pemeran))


@pytest.mark.parametrize("status", ["DIPERIKSA", "DIAJUKAN", "DISETUJUI", "DITERAPKAN", "DIBATALKAN"])
def test_a_row_that_was_checked_is_not_taken_away(pemeran: Pemeran, status: str) -> None:
    b = baris(kiriman(pemeran, status=status))
    with ditolak("intake_baris_dihapus_sebelum_dibaca"):
        b.delete()


def test_an_applied_row_is_not_taken_away_even_while_the_list_is_read_again(pemeran: Pemeran) -> None:
    b = baris(kiriman(pemeran, status="DITERIMA"), terap="SUDAH", person=pemeran.karno)
    with ditolak("intake_baris_dihapus_sebelum_dibaca"):
        b.delete()


def test_rows_are_read_anew_when_the_columns_were_mapped_again(pemeran: Pemeran) -> None:
    b = baris(kiriman(pemeran, status="DITERIMA"))
    assert b.delete()[0] == 1


def test_what_a_row_says_is_sealed(pemeran: Pemeran) -> None:
    b = baris(
        kiriman(pemeran),
        isi_segel=segel().tutup(f'{{"nik": "{NIK_KARNO}"}}', "isi"),
        nik_indeks=segel().indeks(NIK_KARNO, "nik"),
        temuan=[["nik_urut", "nik", samarkan(NIK_KARNO), ""]],
    )
    b.refresh_from_db()
    tersimpan = bytes(b.isi_segel) + bytes(b.nik_indeks or b"") + repr(b.temuan).encode()

    assert NIK_KARNO.encode() not in tersimpan
    assert segel().buka(bytes(b.isi_segel), "isi") == f'{{"nik": "{NIK_KARNO}"}}'
