"""Budi makes the batch, Ratna releases it; what is in it is what was decided, and nobody is paid twice."""

from datetime import date
from typing import Any

import pytest

from naungan.books.cases.models import Batch, BatchItem, Relative
from tests import fakta
from tests.books.penolakan import ditolak, jalankan, tanpa
from tests.cast import Pemeran

RILIS = {"status": "DIRILIS", "kantor_perilis": "BPJS", "dirilis_pada": date(2023, 12, 15)}


def batch(p: Pemeran, **lain: Any) -> Batch:
    isi = {
        "kode": "UJI",
        "pembuat": p.budi,
        "kantor_pembuat": "BPJS",
        "total": 42_000_000,
        "sidik_isi": "0" * 64,
    }
    return Batch.objects.create(**isi | lain)


def isi_batch(item: BatchItem, **lain: Any) -> BatchItem:
    """One more payment like this one."""
    isi = {"act": item.act, "batch": item.batch, "penetapan": item.penetapan, "penerima": item.penerima}
    return BatchItem.objects.create(**isi | {"jumlah": item.jumlah} | lain)


def test_bu_sulastri_is_paid(pemeran: Pemeran) -> None:
    assert fakta.dibayar(pemeran).penetapan.klaim.status == "DIBAYAR"


def test_a_batch_is_of_money(pemeran: Pemeran) -> None:
    with ditolak("batch_positif"):
        batch(pemeran, total=0)


def test_a_batch_code_is_given_once(pemeran: Pemeran) -> None:
    batch(pemeran)
    with ditolak("cases_batch.kode"):
        batch(pemeran)


@pytest.mark.parametrize("siapa", ["sari", "slamet"])
def test_only_bpjs_makes_a_batch(pemeran: Pemeran, siapa: str) -> None:
    petugas = pemeran.semua[siapa]
    with ditolak("batch_hanya_bpjs"):
        batch(pemeran, pembuat=petugas, kantor_pembuat=petugas.kantor.jenis)


def test_sari_does_not_make_a_batch_in_the_name_of_bpjs(pemeran: Pemeran) -> None:
    with ditolak("cases_batch_kantor_sendiri"):
        batch(pemeran, pembuat=pemeran.sari)


def test_a_batch_is_not_born_released(pemeran: Pemeran) -> None:
    with ditolak("cases_batch_kantor_sendiri"):
        batch(pemeran, perilis=pemeran.ratna, **RILIS)


def test_budi_does_not_release_what_he_made(pemeran: Pemeran) -> None:
    fakta.disusun(pemeran)
    with ditolak("batch_pembuat_bukan_perilis"):
        Batch.objects.update(perilis=pemeran.budi, **RILIS)


def test_sari_does_not_release(pemeran: Pemeran) -> None:
    fakta.disusun(pemeran)
    with ditolak("batch_hanya_bpjs"):
        Batch.objects.update(perilis=pemeran.sari, **RILIS | {"kantor_perilis": "PEMDA"})


def test_sari_does_not_release_in_the_name_of_bpjs(pemeran: Pemeran) -> None:
    fakta.disusun(pemeran)
    with ditolak("cases_batch_isi_beku"):
        Batch.objects.update(perilis=pemeran.sari, **RILIS)


@pytest.mark.parametrize("lain", [{"perilis": None}, {"dirilis_pada": None}, {"status": "ENTAH"}])
def test_a_release_is_somebodys_on_a_day(pemeran: Pemeran, lain: dict[str, object]) -> None:
    fakta.disusun(pemeran)
    with ditolak("batch_dirilis_oleh_seseorang"):
        Batch.objects.update(**{"perilis": pemeran.ratna} | RILIS | lain)


@pytest.mark.parametrize("isi", [{"total": 1}, {"sidik_isi": "1" * 64}])
def test_a_batch_is_frozen_when_made(pemeran: Pemeran, isi: dict[str, object]) -> None:
    fakta.disusun(pemeran)
    with ditolak("cases_batch_isi_beku"):
        Batch.objects.update(**isi)


def test_a_release_is_not_taken_back(pemeran: Pemeran) -> None:
    fakta.batch_dirilis(pemeran)
    with ditolak("cases_batch_isi_beku"):
        Batch.objects.update(status="DISUSUN", perilis=None, kantor_perilis="", dirilis_pada=None)


def test_a_finished_batch_stays_finished(pemeran: Pemeran) -> None:
    fakta.dibayar(pemeran)
    Batch.objects.update(status="SELESAI")
    with ditolak("cases_batch_isi_beku"):
        Batch.objects.update(status="DIRILIS")


def test_a_batch_is_released_for_exactly_what_is_in_it(pemeran: Pemeran) -> None:
    batch(pemeran)  # of forty-two million, and empty
    with ditolak("cases_batch_total_sama_dengan_isi"):
        Batch.objects.update(perilis=pemeran.ratna, **RILIS)


def test_a_decision_is_paid_once(pemeran: Pemeran) -> None:
    item = fakta.disusun(pemeran)
    with ditolak("batchitem_tak_dibayar_dua_kali"):
        isi_batch(item)


def test_a_failed_payment_may_be_tried_again(pemeran: Pemeran) -> None:
    item = fakta.batch_dirilis(pemeran)
    assert item.transfer
    fakta.transfer(
        pemeran, item.transfer.debit, item.transfer.kredit, item.jumlah, jenis="BATALKAN", atas=item.transfer
    )
    BatchItem.objects.update(status="GAGAL")

    assert isi_batch(item, batch=batch(pemeran)).pk


def test_the_proof_of_a_payment_stays(pemeran: Pemeran) -> None:
    fakta.dibayar(pemeran)
    with ditolak("cases_batchitem_tetap"):
        BatchItem.objects.update(bukti="TRX-2")


@pytest.mark.parametrize("kolom", ["jumlah", "penerima_id", "penetapan_id", "batch_id", "act_id"])
def test_a_payment_is_not_rewritten(pemeran: Pemeran, kolom: str) -> None:
    fakta.disusun(pemeran)
    with ditolak("cases_batchitem_tetap"):
        jalankan(f"UPDATE cases_batchitem SET {kolom} = {kolom} + 1")


def test_a_payment_is_of_the_decided_amount(pemeran: Pemeran) -> None:
    item = fakta.disusun(pemeran)
    with ditolak("cases_batchitem_sama_dengan_penetapan"):
        isi_batch(item, jumlah=43_000_000)


def test_a_payment_is_to_the_decided_payee(pemeran: Pemeran) -> None:
    item = fakta.disusun(pemeran)
    with ditolak("cases_batchitem_sama_dengan_penetapan"):
        isi_batch(item, penerima=Relative.objects.get(nama="Dwi"))


def test_nothing_is_slipped_into_a_released_batch(pemeran: Pemeran) -> None:
    item = fakta.batch_dirilis(pemeran)
    with ditolak("cases_batchitem_sama_dengan_penetapan"):
        isi_batch(item)


@pytest.mark.parametrize("status", ["DIBAYAR", "GAGAL"])
def test_a_payment_is_not_born_with_its_result(pemeran: Pemeran, status: str) -> None:
    item = fakta.disusun(pemeran)
    with ditolak("cases_batchitem_sama_dengan_penetapan"):
        isi_batch(item, status=status, dibayar_pada=date(2023, 12, 18), bukti="TRX-1")


@pytest.mark.parametrize("status", ["DIBAYAR", "GAGAL"])
def test_nothing_is_paid_before_the_release(pemeran: Pemeran, status: str) -> None:
    fakta.disusun(pemeran)
    with ditolak("cases_batchitem_hasil_sesuai_buku_besar"):
        BatchItem.objects.update(status=status, dibayar_pada=date(2023, 12, 18), bukti="TRX-1")


@pytest.mark.parametrize("status", ["DIBAYAR", "GAGAL"])
def test_a_result_has_its_money_behind_it(pemeran: Pemeran, status: str) -> None:
    fakta.batch_dirilis(pemeran)
    with ditolak("cases_batchitem_hasil_sesuai_buku_besar"):
        BatchItem.objects.update(status=status, dibayar_pada=date(2023, 12, 18), bukti="TRX-1")


@pytest.mark.parametrize("lain", [{"dibayar_pada": None}, {"bukti": ""}])
def test_a_payment_has_a_day_and_a_proof(pemeran: Pemeran, lain: dict[str, object]) -> None:
    tunda = fakta.batch_dirilis(pemeran).transfer
    assert tunda
    fakta.transfer(pemeran, tunda.debit, tunda.kredit, tunda.jumlah, jenis="SAHKAN", atas=tunda)
    with ditolak("batchitem_dibayar_berbukti"):
        BatchItem.objects.update(
            **{"status": "DIBAYAR", "dibayar_pada": date(2023, 12, 18), "bukti": "TRX-1"} | lain
        )


def test_a_result_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    tunda = fakta.batch_dirilis(pemeran).transfer
    assert tunda
    fakta.transfer(pemeran, tunda.debit, tunda.kredit, tunda.jumlah, jenis="BATALKAN", atas=tunda)
    with ditolak("batchitem_status_dikenal"):
        BatchItem.objects.update(status="ENTAH")


def test_a_payment_is_of_money(pemeran: Pemeran) -> None:
    """No decision grants nothing, so the fence refuses first; past it the amount must still be positive."""
    item = fakta.disusun(pemeran)
    with ditolak("cases_batchitem_sama_dengan_penetapan"):
        isi_batch(item, jumlah=0)
    tanpa("cases_batchitem_tetap")
    with ditolak("batchitem_positif"):
        BatchItem.objects.update(jumlah=0)
