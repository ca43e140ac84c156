"""Budi composes the list, Ratna releases it, the bank answers; nobody does two of these."""

import pytest

from naungan.books.cases.models import Batch, Klaim
from naungan.desk.disbursement import susun_batch
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk import meja
from tests.face.web.branch.test_surat import isi_pdf
from tests.face.web.klien import masuk, teks


def test_decided_claims_are_chosen_into_a_list(pemeran: Pemeran) -> None:
    klaim = meja.diputuskan(pemeran).klaim
    budi = masuk(pemeran.budi)
    assert klaim.nomor in teks(budi.get("/batch/")) and klaim.nomor not in teks(
        masuk(pemeran.ratna).get("/batch/")
    )

    jawaban = budi.post("/batch/susun/", {"klaim": [klaim.nomor]})
    batch = Batch.objects.get()
    assert jawaban["Location"] == f"/batch/{batch.kode}/"
    halaman = teks(budi.get(f"/batch/{batch.kode}/"))
    assert "Rp42.000.000" in halaman and "empat puluh dua juta rupiah" in halaman and "Sulastri" in halaman
    assert batch.sidik_isi in halaman.replace("<wbr>", "") and "rilis/" not in halaman


def test_an_empty_choice_is_said_so(pemeran: Pemeran) -> None:
    assert "Pilih sedikitnya satu klaim" in teks(masuk(pemeran.budi).post("/batch/susun/", follow=True))


@pytest.mark.parametrize("nama", ["sari", "wahyu", "ratna"])
def test_nobody_else_composes(pemeran: Pemeran, nama: str) -> None:
    klaim = meja.diputuskan(pemeran).klaim

    assert masuk(pemeran.semua[nama]).post("/batch/susun/", {"klaim": [klaim.nomor]}).status_code == 403
    assert not Batch.objects.exists()


@pytest.mark.parametrize("nama", ["sari", "wahyu", "slamet", "rina", "joko", "orang_asing"])
def test_the_lists_are_bpjs_own(pemeran: Pemeran, nama: str) -> None:
    batch = meja.disusun(pemeran)
    klien = masuk(pemeran.semua[nama])

    assert klien.get("/batch/").status_code == 403
    assert [
        klien.get(f"/batch/{batch.kode}/{akhir}").status_code for akhir in ("", "hasil/", "daftar.pdf")
    ] == [404] * 3
    assert klien.post(f"/batch/{batch.kode}/rilis/").status_code == 404
    batch.refresh_from_db()
    assert batch.status == "DISUSUN"


def test_ratna_releases_and_budi_may_not(pemeran: Pemeran) -> None:
    batch = meja.disusun(pemeran)
    assert masuk(pemeran.budi).post(f"/batch/{batch.kode}/rilis/").status_code == 403
    assert f"/batch/{batch.kode}/rilis/" in teks(masuk(pemeran.ratna).get(f"/batch/{batch.kode}/"))

    masuk(pemeran.ratna).post(f"/batch/{batch.kode}/rilis/")
    batch.refresh_from_db()
    assert batch.status == "DIRILIS" and batch.perilis == pemeran.ratna


def test_whoever_composed_does_not_release_even_as_head(pemeran: Pemeran) -> None:
    batch = meja.disusun(pemeran)
    pemeran.budi.peran = "PIMPINAN"
    pemeran.budi.save()

    jawaban = masuk(pemeran.budi).post(f"/batch/{batch.kode}/rilis/")
    assert jawaban.status_code == 403 and "dua orang yang berbeda" in teks(jawaban)


def test_the_bank_paid(pemeran: Pemeran) -> None:
    batch = meja.dirilis(pemeran)
    item = batch.item.get()
    budi = masuk(pemeran.budi)
    halaman = teks(budi.post(f"/batch/{batch.kode}/hasil/", {f"hasil_{item.pk}": "DIBAYAR"}))
    assert f'href="#id_bukti_{item.pk}"' in halaman

    budi.post(f"/batch/{batch.kode}/hasil/", {f"hasil_{item.pk}": "DIBAYAR", f"bukti_{item.pk}": "TRX-9"})
    assert Klaim.objects.get().status == "DIBAYAR"
    assert "TRX-9" in teks(budi.get(f"/batch/{batch.kode}/"))


def test_the_bank_failed_and_the_claim_can_be_listed_again(pemeran: Pemeran) -> None:
    batch = meja.dirilis(pemeran)
    item = batch.item.get()
    masuk(pemeran.budi).post(f"/batch/{batch.kode}/hasil/", {f"hasil_{item.pk}": "GAGAL"})

    klaim = Klaim.objects.get()
    assert klaim.status == "DIPUTUSKAN"
    with pada(meja.HARI):
        assert susun_batch([klaim], by=pemeran.budi).item.count() == 1


def test_the_answer_is_entered_by_a_claims_officer(pemeran: Pemeran) -> None:
    batch = meja.dirilis(pemeran)

    assert masuk(pemeran.ratna).get(f"/batch/{batch.kode}/hasil/").status_code == 403


def test_the_list_prints_for_two_signatures(pemeran: Pemeran) -> None:
    batch = meja.dirilis(pemeran)
    daftar = isi_pdf(masuk(pemeran.ratna).get(f"/batch/{batch.kode}/daftar.pdf").content)

    assert batch.kode in daftar and "Rp42.000.000" in daftar and "empat puluh dua juta rupiah" in daftar
    assert "istri alm. Karno" in daftar and "•••• 1122" in daftar and "0099001122" not in daftar
    assert "18 Desember 2023 oleh Budi" in daftar and "18 Desember 2023 oleh Ratna" in daftar
