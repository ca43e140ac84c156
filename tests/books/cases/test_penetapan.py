"""Budi proposes, Ratna decides. Nobody else, nobody twice, and nothing but what was proposed."""

from datetime import date
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import IntegrityError, connections, transaction

from naungan.books.cases.models import Klaim, Penetapan, Relative
from tests import fakta
from tests.books.penolakan import ditolak, tanpa
from tests.cast import Pemeran, orang

BUKAN_BPJS = ["sari", "wahyu", "slamet", "rina", "joko", "orang_asing"]


def test_ratna_decides_what_budi_proposed(pemeran: Pemeran) -> None:
    assert fakta.penetapan(pemeran).total == 42_000_000


@pytest.mark.parametrize("siapa", BUKAN_BPJS)
def test_only_bpjs_proposes(pemeran: Pemeran, siapa: str) -> None:
    petugas = pemeran.semua[siapa]
    with ditolak("usulan_hanya_bpjs"):
        fakta.usulan(pemeran, pengusul=petugas, kantor_pengusul=petugas.kantor.jenis)


@pytest.mark.parametrize("siapa", BUKAN_BPJS)
def test_nobody_proposes_in_the_name_of_bpjs(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("cases_usulan_kantor_sendiri"):
        fakta.usulan(pemeran, pengusul=pemeran.semua[siapa])


@pytest.mark.parametrize("siapa", BUKAN_BPJS)
def test_only_bpjs_decides(pemeran: Pemeran, siapa: str) -> None:
    petugas = pemeran.semua[siapa]
    with ditolak("penetapan_hanya_bpjs"):
        fakta.penetapan(pemeran, pemutus=petugas, kantor_pemutus=petugas.kantor.jenis)


@pytest.mark.parametrize("siapa", BUKAN_BPJS)
def test_nobody_decides_in_the_name_of_bpjs(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("cases_penetapan_kantor_sendiri"):
        fakta.penetapan(pemeran, pemutus=pemeran.semua[siapa])


def test_budi_cannot_decide_what_he_proposed(pemeran: Pemeran) -> None:
    with ditolak("penetapan_pengusul_bukan_pemutus"):
        fakta.penetapan(pemeran, pemutus=pemeran.budi)


def test_ratna_cannot_decide_what_she_proposed(pemeran: Pemeran) -> None:
    usulan = fakta.usulan(pemeran, pengusul=pemeran.ratna)
    with ditolak("penetapan_pengusul_bukan_pemutus"):
        fakta.penetapan(pemeran, usulan)


def test_ratna_cannot_say_budi_proposed_what_she_did(pemeran: Pemeran) -> None:
    usulan = fakta.usulan(pemeran, pengusul=pemeran.ratna)
    with ditolak("cases_penetapan_sama_dengan_usulan"):
        fakta.penetapan(pemeran, usulan, pengusul=pemeran.budi)


@pytest.mark.parametrize("lain", [{"total": 41_000_000}, {"putusan": "TOLAK"}])
def test_the_decision_is_what_was_proposed(pemeran: Pemeran, lain: dict[str, Any]) -> None:
    with ditolak("cases_penetapan_sama_dengan_usulan"):
        fakta.penetapan(pemeran, **lain)


def test_an_overtaken_proposal_is_not_decided(pemeran: Pemeran) -> None:
    pertama = fakta.usulan(pemeran)
    fakta.usulan(pemeran, pertama.klaim, total=43_000_000)
    with ditolak("cases_penetapan_sama_dengan_usulan"):
        fakta.penetapan(pemeran, pertama)


def test_a_claim_returned_to_the_family_is_not_decided(pemeran: Pemeran) -> None:
    usulan = fakta.usulan(pemeran)
    Klaim.objects.update(status="DIKEMBALIKAN")
    with ditolak("cases_penetapan_sama_dengan_usulan"):
        fakta.penetapan(pemeran, usulan)


def test_a_proposal_is_numbered_once(pemeran: Pemeran) -> None:
    usulan = fakta.usulan(pemeran)
    with ditolak("usulan_sekali_per_versi"):
        fakta.usulan(pemeran, usulan.klaim, versi=1)


@pytest.mark.parametrize(
    "lain",
    [
        {"total": 0},
        {"total": -1},
        {"penerima": None},
        {"putusan": "TOLAK", "total": 0, "alasan": ""},
        {"putusan": "TOLAK", "alasan": "Lepas"},
        {"putusan": "NANTI"},
    ],
)
def test_a_grant_has_an_amount_and_a_payee_and_a_refusal_a_reason(
    pemeran: Pemeran, lain: dict[str, Any]
) -> None:
    with ditolak("usulan_kabul_berjumlah_tolak_beralasan"):
        fakta.usulan(pemeran, **lain)


def test_the_payee_is_of_the_familys_own(pemeran: Pemeran) -> None:
    lain = fakta.kematian(pemeran)
    lain.pk, lain.kode, lain.person = None, "LAIN", orang("Joyo", "3516990101700001", lahir=date(1970, 1, 1))
    lain.save()
    asing = Relative.objects.create(peristiwa=lain, nama="Wati", hubungan="istri", kelamin="P")
    klaim = fakta.klaim(pemeran, lain.__class__.objects.get(person=pemeran.karno))

    with ditolak("cases_usulan_untuk_keluarga_sendiri"):
        fakta.usulan(pemeran, klaim, penerima=asing)


def test_nothing_is_proposed_after_the_decision(pemeran: Pemeran) -> None:
    tolak = fakta.usulan(pemeran, putusan="TOLAK", total=0, penerima=None, alasan="Lepas")
    fakta.penetapan(pemeran, tolak)

    with ditolak("cases_usulan_sebelum_penetapan"):
        tolak.pk, tolak.versi = None, 2
        tolak.save()


def test_a_claim_is_decided_once(pemeran: Pemeran) -> None:
    """The unique columns are the last line: the stage of the claim refuses before them."""
    putus = fakta.penetapan(pemeran)
    putus.pk = None
    with ditolak("cases_penetapan_sama_dengan_usulan"):
        putus.save()


@pytest.mark.parametrize("kolom", ["cases_penetapan.klaim_id", "cases_penetapan.usulan_id"])
def test_a_decision_is_alone_with_its_claim_and_its_proposal(pemeran: Pemeran, kolom: str) -> None:
    putus = fakta.penetapan(pemeran)
    tanpa("cases_penetapan_sama_dengan_usulan")
    putus.pk = None
    if kolom.endswith("klaim_id"):  # leave only the column in question equal
        putus.usulan_id = putus.usulan_id + 1_000
    else:
        putus.klaim_id = putus.klaim_id + 1_000
    with ditolak(kolom):
        putus.save()


@pytest.mark.nyata
def test_two_heads_of_service_do_not_decide_one_claim(pemeran: Pemeran) -> None:
    usulan = fakta.usulan(pemeran)
    ratna_kedua = type(pemeran.ratna).objects.create(
        username="ratih", nama="Ratih", kantor=pemeran.ratna.kantor, peran="PIMPINAN"
    )
    serentak, kalah = Barrier(2), []

    def putuskan(pemutus: object) -> None:
        serentak.wait()
        try:
            with transaction.atomic():
                fakta.penetapan(pemeran, usulan, pemutus=pemutus)
        except IntegrityError as galat:
            kalah.append(galat)
        finally:
            connections.close_all()

    benang = [Thread(target=putuskan, args=(siapa,)) for siapa in (pemeran.ratna, ratna_kedua)]
    for b in benang:
        b.start()
    for b in benang:
        b.join()

    assert len(kalah) == 1
    assert Penetapan.objects.count() == 1


@pytest.mark.nyata
def test_a_claim_is_not_decided_while_a_newer_proposal_is_being_written(pemeran: Pemeran) -> None:
    usulan = fakta.usulan(pemeran)
    selesai: list[str] = []
    ditulis = Barrier(2)

    def putuskan() -> None:
        ditulis.wait()
        try:
            with transaction.atomic():
                fakta.penetapan(pemeran, usulan)
            selesai.append("diputuskan")
        except IntegrityError:
            selesai.append("ditolak")
        finally:
            connections.close_all()

    benang = Thread(target=putuskan)
    benang.start()
    with transaction.atomic():
        fakta.usulan(pemeran, usulan.klaim, total=43_000_000)
        ditulis.wait()
        benang.join(timeout=0.5)  # it must wait for this transaction
        assert selesai == []
    benang.join()

    assert selesai == ["ditolak"]
