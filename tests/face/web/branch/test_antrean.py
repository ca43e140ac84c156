"""Budi's queue: what came in, how long BPJS still has, and nothing for other offices to press."""

from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries, Settings

from naungan.books.cases.models import Klaim
from naungan.desk import accompany, claims
from naungan.face.web.branch.tenggat import batas_bayar
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk import meja
from tests.face.web.klien import masuk, teks


def test_a_submission_waits_to_be_received(pemeran: Pemeran) -> None:
    berkas = meja.diajukan(pemeran)
    halaman = teks(masuk(pemeran.budi).get("/klaim/"))

    assert "Pengajuan masuk" in halaman and "Karno" in halaman
    assert f"/pengajuan/{berkas.peristiwa.kode}/terima/" in halaman
    assert "/terima/" not in teks(masuk(pemeran.ratna).get("/klaim/"))  # only a claims officer receives
    assert "Pengajuan masuk" not in teks(masuk(pemeran.sari).get("/klaim/"))


def test_receiving_opens_the_claim(pemeran: Pemeran) -> None:
    berkas = meja.diajukan(pemeran)
    jawaban = masuk(pemeran.budi).post(f"/pengajuan/{berkas.peristiwa.kode}/terima/")

    klaim = Klaim.objects.get()
    assert jawaban["Location"] == f"/klaim/{klaim.nomor}/" and klaim.program == "JKM"
    assert "Pengajuan masuk" not in teks(masuk(pemeran.budi).get("/klaim/"))


@pytest.mark.parametrize(
    ("nama", "kode"), [("sari", 403), ("wahyu", 403), ("ratna", 403), ("slamet", 403), ("orang_asing", 404)]
)
def test_nobody_else_receives(pemeran: Pemeran, nama: str, kode: int) -> None:
    berkas = meja.diajukan(pemeran)

    assert masuk(pemeran.semua[nama]).post(f"/pengajuan/{berkas.peristiwa.kode}/terima/").status_code == kode
    assert not Klaim.objects.exists()


@pytest.mark.parametrize("nama", ["slamet", "rina", "joko", "orang_asing"])
def test_other_offices_have_no_queue(pemeran: Pemeran, nama: str) -> None:
    assert masuk(pemeran.semua[nama]).get("/klaim/").status_code == 403


def test_where_bpjs_works_elsewhere_there_is_no_queue(pemeran: Pemeran, settings: Settings) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    settings.NAUNGAN_PENYELENGGARA = "di_luar"

    for petugas in (pemeran.budi, pemeran.ratna, pemeran.sari, pemeran.wahyu):
        klien = masuk(petugas)
        assert klien.get("/klaim/").status_code == 404
        assert klien.post(f"/klaim/{klaim.nomor}/putuskan/").status_code == 404
        assert klien.get(f"/klaim/{klaim.nomor}/usulkan/").status_code == 404


def test_the_clock_starts_with_complete_papers_and_counts_working_days(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)  # complete on Wednesday 13 December 2023

    for hari, sisa in ((13, 3), (15, 1), (18, 0), (19, -1)):
        with pada(date(2023, 12, hari)):
            batas = batas_bayar(klaim)
        assert batas is not None and (batas.tanggal, batas.sisa) == (date(2023, 12, 18), sisa)
    assert "lewat 2 hari kerja" in teks(masuk(pemeran.budi).get("/klaim/"))
    assert "2 hari kerja lagi" in teks(masuk(pemeran.budi, date(2023, 12, 14)).get("/klaim/"))


def test_an_accident_at_work_has_seven_working_days(pemeran: Pemeran) -> None:
    with pada(date(2023, 12, 13)):
        batas = batas_bayar(meja.diperiksa(pemeran, karena_kerja=True))

    assert batas is not None and (batas.tanggal, batas.sisa) == (date(2023, 12, 22), 7)


def test_no_clock_runs_before_and_after(pemeran: Pemeran) -> None:
    assert batas_bayar(meja.diterima(pemeran)) is None


def test_claims_are_filtered_by_stage_and_name(pemeran: Pemeran) -> None:
    klaim = meja.dibayar(pemeran)
    klien = masuk(pemeran.sari)

    assert klaim.nomor not in teks(klien.get("/klaim/"))
    assert klaim.nomor in teks(klien.get("/klaim/?status=DIBAYAR"))
    assert klaim.nomor in teks(klien.get("/klaim/?status=SEMUA&q=kar"))
    assert klaim.nomor not in teks(klien.get("/klaim/?status=SEMUA&q=zzz"))


def test_a_returned_claim_is_taken_up_again_once_submitted_again(pemeran: Pemeran) -> None:
    klaim = meja.diterima(pemeran)
    berkas = klaim.peristiwa.pendampingan
    with pada(meja.HARI):
        claims.kembalikan(klaim, by=pemeran.budi, alasan="KK kurang jelas.")
        accompany.terima_kembali(berkas, by=pemeran.sari, alasan="KK kurang jelas.")
    budi = masuk(pemeran.budi)
    assert "belum mengajukan lagi" in teks(budi.post(f"/klaim/{klaim.nomor}/terima-lagi/", follow=True))

    with pada(meja.HARI):
        accompany.lengkapi(berkas, by=pemeran.sari, nomor={"KK": "BARU"})
        accompany.ajukan(berkas, by=pemeran.sari)
    budi.post(f"/klaim/{klaim.nomor}/terima-lagi/")
    klaim.refresh_from_db()
    assert klaim.status == "DITERIMA"


def test_the_queue_asks_the_books_a_bounded_number_of_questions(
    pemeran: Pemeran, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    meja.diperiksa(pemeran)
    budi = masuk(pemeran.budi)

    with django_assert_max_num_queries(9):
        budi.get("/klaim/?status=SEMUA")
