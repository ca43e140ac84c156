"""Budi puts decided claims into a batch, Ratna releases it, the bank answers."""

import pytest

from naungan.books.cases.models import BatchItem, Klaim, Relative
from naungan.books.kolom import segel
from naungan.books.ledger.models import BPJS, Transfer
from naungan.books.ledger.neraca import akun, saldo
from naungan.books.staff.models import Kantor
from naungan.desk import disbursement
from naungan.desk.disbursement import HasilBank
from tests.books.penolakan import jalankan, tanpa
from tests.cast import Pemeran
from tests.desk import meja
from tests.desk.meja import catatan_terakhir, petugas_lain
from tests.desk.tolak import ditolak


def test_budi_composes_a_batch(pemeran: Pemeran) -> None:
    batch = meja.disusun(pemeran)

    item = batch.item.get()
    assert (batch.status, batch.total, item.penerima.nama) == ("DISUSUN", 42_000_000, "Sulastri")
    assert item.penetapan.klaim.status == "DALAM_BATCH"
    catatan = catatan_terakhir("batch", batch.pk)
    assert (catatan.act.verb, catatan.act.petugas) == ("susun_batch", pemeran.budi)


def test_a_claim_ticked_twice_is_in_the_batch_once(pemeran: Pemeran) -> None:
    klaim = meja.diputuskan(pemeran).klaim
    batch = disbursement.susun_batch([klaim, Klaim.objects.get()], by=pemeran.budi)

    assert batch.total == 42_000_000
    assert batch.item.count() == 1


def test_an_empty_batch_is_refused(pemeran: Pemeran) -> None:
    with ditolak("batch_kosong"):
        disbursement.susun_batch([], by=pemeran.budi)


def test_an_undecided_claim_is_not_paid(pemeran: Pemeran) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    with ditolak("bukan_tahapnya"):
        disbursement.susun_batch([klaim], by=pemeran.budi)


def test_a_claim_is_in_one_batch(pemeran: Pemeran) -> None:
    klaim = meja.disusun(pemeran).item.get().penetapan.klaim
    with ditolak("bukan_tahapnya"):
        disbursement.susun_batch([klaim], by=pemeran.budi)


@pytest.mark.parametrize("siapa", ["sari", "wahyu", "ratna", "slamet", "rina", "joko"])
def test_nobody_but_budi_composes(pemeran: Pemeran, siapa: str) -> None:
    klaim = meja.diputuskan(pemeran).klaim
    with ditolak("bukan_wewenang"):
        disbursement.susun_batch([klaim], by=pemeran.semua[siapa])


def test_ratna_releases_and_the_money_is_pending(pemeran: Pemeran) -> None:
    batch = meja.dirilis(pemeran)

    assert (batch.status, batch.perilis) == ("DIRILIS", pemeran.ratna)
    assert Transfer.objects.get(jenis="TUNDA").jumlah == 42_000_000
    assert saldo(akun(BPJS, "KAS")) == 0  # pending is not yet paid
    assert catatan_terakhir("batch", batch.pk).act.verb == "rilis"


def test_budi_promoted_does_not_release_his_own_batch(pemeran: Pemeran) -> None:
    batch = meja.disusun(pemeran)
    with ditolak("bukan_wewenang"):
        disbursement.rilis(batch, by=pemeran.budi)
    pemeran.budi.peran = "PIMPINAN"
    pemeran.budi.save()
    with ditolak("orang_yang_sama"):
        disbursement.rilis(batch, by=pemeran.budi)


@pytest.mark.parametrize("siapa", ["sari", "wahyu", "slamet", "rina", "joko", "orang_asing"])
def test_nobody_outside_bpjs_releases(pemeran: Pemeran, siapa: str) -> None:
    batch = meja.disusun(pemeran)
    with ditolak("bukan_wewenang"):
        disbursement.rilis(batch, by=pemeran.semua[siapa])


def test_another_branch_neither_releases_nor_enters_results(pemeran: Pemeran) -> None:
    lain = Kantor.objects.create(jenis="BPJS", nama="BPJS Jombang", wilayah="35.17")
    dewi = petugas_lain(pemeran.ratna, "Dewi")
    dewi.kantor = lain
    dewi.save()
    batch = meja.disusun(pemeran)
    with ditolak("bukan_wilayahnya"):
        disbursement.rilis(batch, by=dewi)
    disbursement.rilis(batch, by=pemeran.ratna)
    dewi.peran = "PEMBUAT"
    dewi.save()
    with ditolak("bukan_wilayahnya"):
        disbursement.catat_hasil_bank(batch, by=dewi, hasil={})


def test_a_batch_is_released_once(pemeran: Pemeran) -> None:
    batch = meja.dirilis(pemeran)
    with ditolak("bukan_tahapnya"):
        disbursement.rilis(batch, by=pemeran.ratna)
    assert Transfer.objects.filter(jenis="TUNDA").count() == 1


def test_a_batch_whose_content_changed_is_not_released(pemeran: Pemeran) -> None:
    batch = meja.disusun(pemeran)
    tanpa("cases_batchitem_tetap")
    jalankan("UPDATE cases_batchitem SET penerima_id = penerima_id + 1")  # somebody got past the fences
    with ditolak("isi_batch_berubah"):
        disbursement.rilis(batch, by=pemeran.ratna)


def test_an_account_exchanged_after_the_batch_was_made_is_not_paid_into(pemeran: Pemeran) -> None:
    """Another sealed number is copied over the widow's: the seal opens, the batch does not."""
    batch = meja.disusun(pemeran)
    Relative.objects.filter(nama="Sulastri").update(rekening_segel=segel().tutup("666", "rekening"))
    with ditolak("isi_batch_berubah"):
        disbursement.rilis(batch, by=pemeran.ratna)


def test_the_bank_paid_bu_sulastri(pemeran: Pemeran) -> None:
    klaim = meja.dibayar(pemeran)

    item = BatchItem.objects.get()
    assert (klaim.status, item.status, item.bukti, item.batch.status) == (
        "DIBAYAR",
        "DIBAYAR",
        "TRX-1",
        "SELESAI",
    )
    assert saldo(akun(BPJS, "UTANG_MANFAAT", klaim.nomor)) == 0
    assert catatan_terakhir("klaim", klaim.pk).sesudah == {"status": "DIBAYAR", "bukti": "TRX-1"}
    assert catatan_terakhir("batch", item.batch_id).act.verb == "catat_hasil_bank"


def test_a_failed_payment_is_tried_again_in_another_batch(pemeran: Pemeran) -> None:
    batch = meja.dirilis(pemeran)
    item = batch.item.get()
    disbursement.catat_hasil_bank(batch, by=pemeran.budi, hasil={item.pk: HasilBank(False, "REKENING TUTUP")})
    klaim = Klaim.objects.get()
    assert klaim.status == "DIPUTUSKAN"
    assert saldo(akun(BPJS, "UTANG_MANFAAT", klaim.nomor)) == -42_000_000

    kedua = disbursement.rilis(disbursement.susun_batch([klaim], by=pemeran.budi), by=pemeran.ratna)
    hasil = {kedua.item.get().pk: HasilBank(True, "TRX-2")}
    disbursement.catat_hasil_bank(kedua, by=pemeran.budi, hasil=hasil)
    assert Klaim.objects.get().status == "DIBAYAR"
    assert saldo(akun(BPJS, "UTANG_MANFAAT", klaim.nomor)) == 0


def test_every_payment_needs_the_banks_answer(pemeran: Pemeran) -> None:
    batch = meja.dirilis(pemeran)
    with ditolak("hasil_bank_kurang"):
        disbursement.catat_hasil_bank(batch, by=pemeran.budi, hasil={})


def test_an_answer_about_another_batch_is_refused(pemeran: Pemeran) -> None:
    batch = meja.dirilis(pemeran)
    hasil = {batch.item.get().pk: HasilBank(True, "TRX-1"), 999: HasilBank(True, "TRX-2")}
    with ditolak("pilihan_tak_dikenal", "hasil"):
        disbursement.catat_hasil_bank(batch, by=pemeran.budi, hasil=hasil)


def test_a_payment_has_a_transaction_number(pemeran: Pemeran) -> None:
    batch = meja.dirilis(pemeran)
    with ditolak("kosong", "bukti"):
        disbursement.catat_hasil_bank(
            batch, by=pemeran.budi, hasil={batch.item.get().pk: HasilBank(True, " ")}
        )
    assert not Transfer.objects.filter(jenis="SAHKAN").exists()


def test_the_banks_answer_is_entered_once(pemeran: Pemeran) -> None:
    meja.dibayar(pemeran)
    batch = BatchItem.objects.get().batch
    with ditolak("bukan_tahapnya"):
        disbursement.catat_hasil_bank(batch, by=pemeran.budi, hasil={})


def test_no_answer_is_entered_before_the_release(pemeran: Pemeran) -> None:
    batch = meja.disusun(pemeran)
    with ditolak("bukan_tahapnya"):
        disbursement.catat_hasil_bank(batch, by=pemeran.budi, hasil={})


@pytest.mark.parametrize("siapa", ["sari", "wahyu", "ratna", "slamet", "rina", "joko"])
def test_nobody_but_budi_enters_the_banks_answer(pemeran: Pemeran, siapa: str) -> None:
    batch = meja.dirilis(pemeran)
    with ditolak("bukan_wewenang"):
        disbursement.catat_hasil_bank(batch, by=pemeran.semua[siapa], hasil={})
