"""The journal names the officer's own office, and its chains have no branches."""

from datetime import date

import pytest

from naungan.books.journal.models import Act, BulkRun, Entry, Seal
from naungan.kit.jam import sekarang
from tests import fakta
from tests.books.penolakan import ditolak
from tests.cast import Pemeran


def catat(p: Pemeran, urutan: int) -> Entry:
    return Entry.objects.create(
        act=fakta.act(p.sari), subjek="klaim", subjek_id=7, urutan=urutan, hash="0" * 64
    )


def test_sari_acts_for_her_own_office(pemeran: Pemeran) -> None:
    assert fakta.act(pemeran.sari).kantor == pemeran.sari.kantor


def test_sari_does_not_act_in_the_name_of_bpjs(pemeran: Pemeran) -> None:
    with ditolak("journal_act_kantor_sendiri"):
        Act.objects.create(
            verb="putuskan", petugas=pemeran.sari, kantor=pemeran.ratna.kantor, saat=sekarang()
        )


def test_a_chain_goes_on(pemeran: Pemeran) -> None:
    assert catat(pemeran, 1).pk < catat(pemeran, 2).pk


def test_a_chain_has_no_branches(pemeran: Pemeran) -> None:
    catat(pemeran, 1)
    with ditolak("entry_rantai_tanpa_cabang"):
        catat(pemeran, 1)


def test_a_chain_begins_with_one(pemeran: Pemeran) -> None:
    with ditolak("entry_urutan_dari_satu"):
        catat(pemeran, 0)


@pytest.mark.django_db
def test_a_day_is_sealed_once() -> None:
    Seal.objects.create(tanggal=date(2023, 12, 31), entri=0, hash="0" * 64)
    with ditolak("journal_seal.tanggal"):
        Seal.objects.create(tanggal=date(2023, 12, 31), entri=0, hash="1" * 64)


@pytest.mark.django_db
def test_a_bulk_run_has_one_cursor() -> None:
    BulkRun.objects.create(kunci="tagihan:202312")
    with ditolak("journal_bulkrun.kunci"):
        BulkRun.objects.create(kunci="tagihan:202312")
