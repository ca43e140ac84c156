"""A claim is about its own person, is decided only by a decision, and never goes back behind it."""

from datetime import date
from typing import Any

import pytest

from naungan.books.cases.models import Event, Klaim, Relative
from naungan.books.membership.models import Membership
from tests import fakta
from tests.books.penolakan import ditolak, jalankan
from tests.cast import NIK_SULASTRI, Pemeran, orang


def ubah(k: Klaim, **isi: Any) -> None:
    Klaim.objects.filter(pk=k.pk).update(**isi)


def terima(p: Pemeran, peristiwa: Event, **lain: Any) -> Klaim:
    isi = {
        "peristiwa": peristiwa, "membership": p.kepesertaan, "program": "JKM", "nomor": "UJI",
        "diterima_pada": date(2023, 12, 12),
    }  # fmt: skip
    return Klaim.objects.create(**isi | lain)


@pytest.mark.parametrize("status", ["DIPERIKSA", "CEK_KASUS", "DIKEMBALIKAN", "DITERIMA", "DIUSULKAN"])
def test_an_undecided_claim_moves_between_its_stages(pemeran: Pemeran, status: str) -> None:
    ubah(fakta.klaim(pemeran), status=status)


def test_a_claim_is_born_received(pemeran: Pemeran) -> None:
    with ditolak("cases_klaim_lahir_diterima"):
        terima(pemeran, fakta.kematian(pemeran), status="DIUSULKAN")


def test_a_stage_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    with ditolak("klaim_status_dikenal"):
        ubah(fakta.klaim(pemeran), status="BERES")


def test_a_programme_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    with ditolak("klaim_program_dikenal"):
        terima(pemeran, fakta.kematian(pemeran), program="JHT")


def test_a_cover_has_one_open_claim(pemeran: Pemeran) -> None:
    k = fakta.klaim(pemeran)
    with ditolak("klaim_satu_terbuka_per_kepesertaan"):
        terima(pemeran, k.peristiwa, program="JKK")


def test_after_a_refusal_the_family_may_claim_again(pemeran: Pemeran) -> None:
    tolak = fakta.penetapan(
        pemeran, fakta.usulan(pemeran, putusan="TOLAK", total=0, penerima=None, alasan="Bukan JKM")
    )
    assert terima(pemeran, tolak.klaim.peristiwa).pk


def test_a_receipt_number_is_given_once(pemeran: Pemeran) -> None:
    k = fakta.klaim(pemeran)
    lain = Membership.objects.create(
        person=pemeran.karno, payer=pemeran.mitra, segmen="BPU", kelompok="MITRA", mulai=date(2023, 11, 1)
    )
    with ditolak("cases_klaim.nomor"):
        terima(pemeran, k.peristiwa, membership=lain, nomor=k.nomor)


def test_pak_karnos_death_is_not_claimed_on_his_wifes_cover(pemeran: Pemeran) -> None:
    sulastri = orang("Sulastri", NIK_SULASTRI, lahir=date(1980, 3, 15), kelamin="P")
    istri = Membership.objects.create(
        person=sulastri, payer=pemeran.pemkab, segmen="BPU", kelompok="DBHCHT", mulai=date(2023, 10, 1)
    )
    with ditolak("cases_klaim_kepesertaan_sendiri"):
        terima(pemeran, fakta.kematian(pemeran), membership=istri)


@pytest.mark.parametrize("kolom", ["peristiwa_id", "membership_id"])
def test_a_claim_does_not_pass_to_someone_else(pemeran: Pemeran, kolom: str) -> None:
    fakta.klaim(pemeran)
    with ditolak("cases_klaim_tetap"):
        jalankan(f"UPDATE cases_klaim SET {kolom} = {kolom} + 1")


@pytest.mark.parametrize("status", ["DIPUTUSKAN", "DALAM_BATCH", "DITOLAK"])
def test_a_claim_is_not_decided_without_a_decision(pemeran: Pemeran, status: str) -> None:
    with ditolak("cases_klaim_perlu_penetapan"):
        ubah(fakta.klaim(pemeran), status=status)


def test_a_granted_claim_does_not_become_a_refused_one(pemeran: Pemeran) -> None:
    with ditolak("cases_klaim_perlu_penetapan"):
        ubah(fakta.penetapan(pemeran).klaim, status="DITOLAK")


def test_a_refused_claim_does_not_become_a_granted_one(pemeran: Pemeran) -> None:
    tolak = fakta.penetapan(
        pemeran, fakta.usulan(pemeran, putusan="TOLAK", total=0, penerima=None, alasan="Lepas")
    )
    with ditolak("cases_klaim_perlu_penetapan"):
        ubah(tolak.klaim, status="DIPUTUSKAN")


@pytest.mark.parametrize("isi", [{"status": "DIPERIKSA"}, {"program": "JKK"}])
def test_a_decided_claim_is_not_opened_again(pemeran: Pemeran, isi: dict[str, str]) -> None:
    with ditolak("cases_klaim_tetap"):
        ubah(fakta.penetapan(pemeran).klaim, **isi)


def test_a_claim_is_not_paid_without_a_payment(pemeran: Pemeran) -> None:
    with ditolak("cases_klaim_dibayar_berbukti"):
        ubah(fakta.batch_dirilis(pemeran).penetapan.klaim, status="DIBAYAR")


def test_a_paid_claim_stays_paid(pemeran: Pemeran) -> None:
    with ditolak("cases_klaim_dibayar_berbukti"):
        ubah(fakta.dibayar(pemeran).penetapan.klaim, status="DIPUTUSKAN")


def test_a_death_does_not_pass_to_someone_else(pemeran: Pemeran) -> None:
    fakta.kematian(pemeran)
    with ditolak("cases_event_tetap"):
        jalankan("UPDATE cases_event SET person_id = person_id + 1")


def test_nobody_dies_twice(pemeran: Pemeran) -> None:
    e = fakta.kematian(pemeran)
    e.pk, e.kode, e.jenis = None, "LAIN", "meninggal_kk"
    with ditolak("event_orang_meninggal_sekali"):
        e.save()


def test_an_event_code_is_given_once(pemeran: Pemeran) -> None:
    e = fakta.kematian(pemeran)
    e.pk, e.person = None, orang("Joyo", "3516990101700001", lahir=date(1970, 1, 1))
    with ditolak("cases_event.kode"):
        e.save()


def test_a_kind_of_event_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    fakta.kematian(pemeran)
    with ditolak("event_jenis_dikenal"):
        Event.objects.update(jenis="hilang")


def test_nothing_is_reported_before_it_happens(pemeran: Pemeran) -> None:
    fakta.kematian(pemeran)
    with ditolak("event_dilaporkan_setelah_terjadi"):
        Event.objects.update(dilaporkan_pada=date(2023, 12, 3))


def test_a_relative_is_named_once(pemeran: Pemeran) -> None:
    with ditolak("relative_sekali"):
        Relative.objects.create(
            peristiwa=fakta.kematian(pemeran), nama="Sulastri", hubungan="istri", kelamin="P"
        )


def test_a_relative_is_a_man_or_a_woman(pemeran: Pemeran) -> None:
    with ditolak("relative_kelamin_dikenal"):
        Relative.objects.create(peristiwa=fakta.kematian(pemeran), nama="Catur", hubungan="anak", kelamin="")
