"""Budi receives what Sari submitted, checks it, sends it to the field or back."""

from datetime import date

import pytest

from naungan.books.cases.models import Klaim
from naungan.books.documents.models import Document
from naungan.books.membership.models import Membership
from naungan.desk import accompany, claims
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk import meja
from tests.desk.meja import HARI, catatan_terakhir, petugas_lain
from tests.desk.tolak import ditolak


def test_budi_receives_the_claim(pemeran: Pemeran) -> None:
    klaim = meja.diterima(pemeran)

    assert (klaim.status, klaim.program, klaim.diterima_pada) == ("DITERIMA", "JKM", date(2023, 12, 12))
    catatan = catatan_terakhir("klaim", klaim.pk)
    assert (catatan.act.verb, catatan.act.petugas) == ("terima_klaim", pemeran.budi)


def test_a_death_at_work_is_a_claim_under_jkk(pemeran: Pemeran) -> None:
    assert meja.diterima(pemeran, karena_kerja=True).program == "JKK"


def test_a_member_who_never_paid_is_received_so_that_the_refusal_can_be_written(pemeran: Pemeran) -> None:
    assert meja.diterima(pemeran, lunas=False).membership == pemeran.kepesertaan


def test_a_claim_is_received_once(pemeran: Pemeran) -> None:
    berkas = meja.diterima(pemeran).peristiwa.pendampingan
    with ditolak("klaim_sudah_ada"):
        claims.terima(berkas, by=pemeran.budi)
    assert Klaim.objects.count() == 1


def test_nothing_is_received_before_it_is_submitted(pemeran: Pemeran) -> None:
    berkas = meja.siap(pemeran)
    with ditolak("belum_diajukan"):
        claims.terima(berkas, by=pemeran.budi)


def test_a_submission_taken_back_meanwhile_is_not_received(pemeran: Pemeran) -> None:
    lama = meja.diajukan(pemeran)
    accompany.terima_kembali(lama, by=pemeran.sari, alasan="Salah kirim")
    with ditolak("belum_diajukan"):
        claims.terima(lama, by=pemeran.budi)


def test_somebody_who_never_was_a_member_has_no_claim(pemeran: Pemeran) -> None:
    berkas = meja.diajukan(pemeran)
    Membership.objects.update(mulai=date(2024, 1, 1))
    with ditolak("bukan_peserta"):
        claims.terima(berkas, by=pemeran.budi)


@pytest.mark.parametrize("siapa", ["sari", "wahyu", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_only_budi_receives(pemeran: Pemeran, siapa: str) -> None:
    berkas = meja.diajukan(pemeran)
    with ditolak("bukan_wewenang"):
        claims.terima(berkas, by=pemeran.semua[siapa])


def test_another_branch_does_not_receive(pemeran: Pemeran) -> None:
    berkas = meja.diajukan(pemeran)
    pemeran.budi.kantor.wilayah = "35.17"
    with ditolak("bukan_wilayahnya"):
        claims.terima(berkas, by=pemeran.budi)


def test_an_officer_who_left_does_not_receive(pemeran: Pemeran) -> None:
    berkas = meja.diajukan(pemeran)
    with ditolak("bukan_wewenang"):
        claims.terima(berkas, by=petugas_lain(pemeran.budi, "Lama", aktif=False))


def test_budi_finds_all_papers_valid_and_the_clock_starts(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)

    assert (klaim.status, klaim.lengkap_pada) == ("DIPERIKSA", date(2023, 12, 13))
    assert set(Document.objects.values_list("putusan", "diperiksa_oleh")) == {("SAH", pemeran.budi.pk)}
    assert catatan_terakhir("klaim", klaim.pk).sesudah == {"status": "DIPERIKSA", "lengkap": "2023-12-13"}


@pytest.mark.parametrize("putusan", ["KURANG", None])
def test_a_paper_not_found_valid_stops_the_check(pemeran: Pemeran, putusan: str | None) -> None:
    klaim = meja.diterima(pemeran)
    isi = {j: n for j, n in (meja.sah(klaim) | {"KK": putusan}).items() if n}
    with ditolak("berkas_belum_sah"):
        claims.periksa_berkas(klaim, by=pemeran.budi, putusan=isi)
    assert set(Document.objects.values_list("putusan", flat=True)) == {"MENUNGGU"}


@pytest.mark.parametrize("lain", [{"KK": "MUNGKIN"}, {"PASPOR": "SAH"}])
def test_an_unknown_paper_or_verdict_is_refused(pemeran: Pemeran, lain: dict[str, str]) -> None:
    klaim = meja.diterima(pemeran)
    with ditolak("pilihan_tak_dikenal", next(iter(lain))):
        claims.periksa_berkas(klaim, by=pemeran.budi, putusan=meja.sah(klaim) | lain)


def test_sari_does_not_check_her_own_papers(pemeran: Pemeran) -> None:
    klaim = meja.diterima(pemeran)
    with ditolak("bukan_wewenang"):
        claims.periksa_berkas(klaim, by=pemeran.sari, putusan={})


def test_a_claim_goes_to_the_field_and_back(pemeran: Pemeran) -> None:
    klaim = claims.cek_kasus(meja.diterima(pemeran), by=pemeran.budi, temuan="Tanya tetangga")
    assert (klaim.status, klaim.catatan) == ("CEK_KASUS", "Tanya tetangga")

    klaim = claims.periksa_berkas(klaim, by=pemeran.budi, putusan=meja.sah(klaim))
    assert klaim.status == "DIPERIKSA"


def test_a_returned_claim_is_taken_up_again_when_submitted_again(pemeran: Pemeran) -> None:
    klaim = claims.kembalikan(meja.diperiksa(pemeran), by=pemeran.budi, alasan="KK buram")
    assert (klaim.status, klaim.lengkap_pada) == ("DIKEMBALIKAN", None)
    with ditolak("belum_diajukan_lagi"):  # the regency's file still says submitted, but that was before
        claims.terima_lagi(klaim, by=pemeran.budi)
    berkas = accompany.terima_kembali(klaim.peristiwa.pendampingan, by=pemeran.sari, alasan="KK buram")
    with ditolak("belum_diajukan_lagi"):
        claims.terima_lagi(klaim, by=pemeran.budi)
    berkas = accompany.lengkapi(berkas, by=pemeran.sari, nomor={"KK": "UJI-2"})
    with pada(HARI):
        accompany.ajukan(berkas, by=pemeran.sari)

    assert claims.terima_lagi(klaim, by=pemeran.budi).status == "DITERIMA"
    assert catatan_terakhir("klaim", klaim.pk).act.verb == "terima_lagi"


@pytest.mark.parametrize(
    ("verb", "kolom"),
    [(claims.cek_kasus, "temuan"), (claims.kembalikan, "alasan"), (claims.minta_ulang, "alasan")],
)
def test_a_claim_is_not_sent_away_without_a_word(pemeran: Pemeran, verb: object, kolom: str) -> None:
    klaim = meja.diterima(pemeran)
    with ditolak("kosong", kolom):
        verb(klaim, by=pemeran.budi, **{kolom: "  "})  # type: ignore[operator]


def test_a_decided_claim_is_not_returned(pemeran: Pemeran) -> None:
    klaim = meja.diputuskan(pemeran).klaim
    with ditolak("bukan_tahapnya"):
        claims.kembalikan(klaim, by=pemeran.budi, alasan="Ragu")
