"""The regency's file has a date for what it sent and a reason for what it did not; evidence needs a second person."""

from datetime import date
from typing import Any

import pytest

from naungan.books.cases.models import Handover, HandoverItem, HasilLuar, Pendampingan
from tests import fakta
from tests.books.penolakan import ditolak
from tests.cast import Pemeran


def hasil(p: Pemeran, **lain: Any) -> HasilLuar:
    isi = {
        "pendampingan": Pendampingan.objects.first() or fakta.kematian(p).pendampingan, "jenis": "KEPUTUSAN",
        "program": "JKM", "nomor": "B/1/122023", "tanggal": date(2023, 12, 14), "jumlah": 42_000_000,
        "dicatat_oleh": p.sari,
    }  # fmt: skip
    return HasilLuar.objects.create(**isi | lain)


def test_an_event_has_one_file_of_the_regency(pemeran: Pemeran) -> None:
    peristiwa = fakta.kematian(pemeran)
    with ditolak("cases_pendampingan.peristiwa_id"):
        Pendampingan.objects.create(peristiwa=peristiwa)


def test_what_is_not_claimed_has_a_reason(pemeran: Pemeran) -> None:
    fakta.kematian(pemeran)
    with ditolak("pendampingan_tidak_diklaim_beralasan"):
        Pendampingan.objects.update(status="TIDAK_DIKLAIM")


@pytest.mark.parametrize(
    "status", ["DIAJUKAN", "DIKEMBALIKAN", "HASIL_DIKETAHUI", "PEMBAYARAN_TERBUKTI", "SELESAI"]
)
def test_what_was_submitted_has_its_day(pemeran: Pemeran, status: str) -> None:
    fakta.kematian(pemeran)
    Pendampingan.objects.update(status=status, diajukan_pada=date(2023, 12, 11))
    with ditolak("pendampingan_diajukan_bertanggal"):
        Pendampingan.objects.update(diajukan_pada=None)


def test_a_stage_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    fakta.kematian(pemeran)
    with ditolak("pendampingan_diajukan_bertanggal"):
        Pendampingan.objects.update(status="BERES", diajukan_pada=date(2023, 12, 11))


def test_wahyu_confirms_what_sari_recorded(pemeran: Pemeran) -> None:
    hasil(pemeran)
    HasilLuar.objects.update(dikonfirmasi_oleh=pemeran.wahyu)


def test_sari_does_not_confirm_what_she_recorded(pemeran: Pemeran) -> None:
    hasil(pemeran)
    with ditolak("hasil_luar_pencatat_bukan_pengonfirmasi"):
        HasilLuar.objects.update(dikonfirmasi_oleh=pemeran.sari)


@pytest.mark.parametrize("isi", [{"jumlah": 43_000_000}, {"nomor": "B/2"}, {"program": "JKK"}])
def test_evidence_is_confirmed_as_it_was_recorded(pemeran: Pemeran, isi: dict[str, object]) -> None:
    hasil(pemeran)
    with ditolak("cases_hasilluar_tetap"):
        HasilLuar.objects.update(dikonfirmasi_oleh=pemeran.wahyu, **isi)


def test_sari_does_not_put_another_name_on_her_record_to_confirm_it(pemeran: Pemeran) -> None:
    hasil(pemeran)
    with ditolak("cases_hasilluar_tetap"):
        HasilLuar.objects.update(dicatat_oleh=pemeran.wahyu, dikonfirmasi_oleh=pemeran.sari)


def test_confirmed_evidence_stays_confirmed(pemeran: Pemeran) -> None:
    hasil(pemeran, dikonfirmasi_oleh=pemeran.wahyu)
    with ditolak("cases_hasilluar_tetap"):
        HasilLuar.objects.update(dikonfirmasi_oleh=None)


def test_a_result_is_recorded_once(pemeran: Pemeran) -> None:
    hasil(pemeran)
    with ditolak("hasil_luar_sekali_per_jenis"):
        hasil(pemeran)


def test_a_kind_of_result_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    with ditolak("hasil_luar_jenis_dikenal"):
        hasil(pemeran, jenis="KABAR")


def test_bpjs_grants_nothing_less_than_nothing(pemeran: Pemeran) -> None:
    with ditolak("hasil_luar_tak_negatif"):
        hasil(pemeran, jumlah=-1)


def test_a_family_is_invited_to_one_handover(pemeran: Pemeran) -> None:
    peristiwa = fakta.kematian(pemeran)
    for tanggal in (date(2024, 1, 31), date(2024, 2, 29)):
        Handover.objects.create(nama="Penyerahan santunan", tanggal=tanggal, lingkup="pekerja rentan")
    pertama, kedua = Handover.objects.order_by("tanggal")
    HandoverItem.objects.create(handover=pertama, peristiwa=peristiwa)

    with ditolak("cases_handoveritem.peristiwa_id"):
        HandoverItem.objects.create(handover=kedua, peristiwa=peristiwa)


@pytest.mark.django_db
def test_a_handover_is_held_once_a_day() -> None:
    Handover.objects.create(nama="Penyerahan santunan", tanggal=date(2024, 1, 31), lingkup="pekerja rentan")
    with ditolak("handover_sekali"):
        Handover.objects.create(nama="Penyerahan santunan", tanggal=date(2024, 1, 31), lingkup="semua")
