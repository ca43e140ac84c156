"""A paper is judged by someone other than who brought it."""

from typing import Any

import pytest

from naungan.books.documents.models import Document
from tests import fakta
from tests.books.penolakan import ditolak, jalankan
from tests.cast import Pemeran


@pytest.fixture
def kk(pemeran: Pemeran) -> Document:
    """The family card, brought by Pak Kades Slamet."""
    return Document.objects.create(
        peristiwa=fakta.kematian(pemeran), jenis="KK", nomor_segel=b"x", dibawa_oleh=pemeran.slamet
    )


def ubah(**isi: Any) -> None:
    Document.objects.update(**isi)


@pytest.mark.parametrize("putusan", ["SAH", "KURANG"])
def test_budi_judges_what_pak_kades_brought(pemeran: Pemeran, kk: Document, putusan: str) -> None:
    ubah(putusan=putusan, diperiksa_oleh=pemeran.budi)


def test_pak_kades_does_not_judge_what_he_brought(pemeran: Pemeran, kk: Document) -> None:
    with ditolak("document_pembawa_bukan_pemeriksa"):
        ubah(putusan="SAH", diperiksa_oleh=pemeran.slamet)


def test_pak_kades_does_not_say_sari_brought_it_to_judge_it(pemeran: Pemeran, kk: Document) -> None:
    with ditolak("documents_document_pembawa_tetap"):
        ubah(putusan="SAH", diperiksa_oleh=pemeran.slamet, dibawa_oleh=pemeran.sari)


def test_sari_brings_a_returned_paper_again(pemeran: Pemeran, kk: Document) -> None:
    ubah(putusan="KURANG", diperiksa_oleh=pemeran.budi)
    ubah(putusan="MENUNGGU", diperiksa_oleh=None, dibawa_oleh=pemeran.sari)


def test_a_paper_does_not_become_another_paper(kk: Document) -> None:
    with ditolak("documents_document_pembawa_tetap"):
        ubah(jenis="KTP_PESERTA")


@pytest.mark.parametrize(("putusan", "oleh"), [("SAH", False), ("MENUNGGU", True), ("BOLEH", True)])
def test_a_verdict_is_somebodys(pemeran: Pemeran, kk: Document, putusan: str, oleh: bool) -> None:
    with ditolak("document_putusan_oleh_seseorang"):
        ubah(putusan=putusan, diperiksa_oleh=pemeran.budi if oleh else None)


def test_a_kind_of_paper_is_there_once(pemeran: Pemeran, kk: Document) -> None:
    with ditolak("document_sekali_per_jenis"):
        jalankan(
            "INSERT INTO documents_document (peristiwa_id, jenis, nomor_segel, dibawa_oleh_id, putusan, catatan)"
            " SELECT peristiwa_id, jenis, nomor_segel, dibawa_oleh_id, putusan, catatan FROM documents_document"
        )
