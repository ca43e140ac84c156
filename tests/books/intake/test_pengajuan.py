"""What was proposed is frozen, decided once, by somebody else, and sent back only with a reason."""

from typing import Any

import pytest

from naungan.books.intake.models import Pengajuan
from tests.books.intake.daftar import ajuan, kiriman
from tests.books.penolakan import ditolak, jalankan
from tests.cast import Pemeran


def putus(a: Pengajuan, **lain: Any) -> int:
    return Pengajuan.objects.filter(pk=a.pk).update(**lain)


def test_wahyu_approves_what_sari_proposed(pemeran: Pemeran) -> None:
    assert putus(ajuan(pemeran, kiriman(pemeran)), putusan="SETUJU", diputus_oleh=pemeran.wahyu)


def test_sari_does_not_approve_what_she_proposed(pemeran: Pemeran) -> None:
    a = ajuan(pemeran, kiriman(pemeran))
    with ditolak("pengajuan_pengaju_bukan_pemutus"):
        putus(a, putusan="SETUJU", diputus_oleh=pemeran.sari)


def test_sari_does_not_put_another_name_on_her_proposal_to_approve_it(pemeran: Pemeran) -> None:
    a = ajuan(pemeran, kiriman(pemeran))
    with ditolak("intake_pengajuan_tetap"):
        putus(a, diajukan_oleh=pemeran.wahyu, putusan="SETUJU", diputus_oleh=pemeran.sari)


@pytest.mark.parametrize("putusan", ["SETUJU", "KEMBALI"])
def test_nobody_in_particular_decides_nothing(pemeran: Pemeran, putusan: str) -> None:
    a = ajuan(pemeran, kiriman(pemeran))
    with ditolak("pengajuan_putusan_oleh_seseorang"):
        putus(a, putusan=putusan, alasan="data berubah")


def test_a_decision_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    a = ajuan(pemeran, kiriman(pemeran))
    with ditolak("pengajuan_putusan_oleh_seseorang"):
        putus(a, putusan="MUNGKIN", diputus_oleh=pemeran.wahyu)


def test_nobody_is_named_before_deciding(pemeran: Pemeran) -> None:
    a = ajuan(pemeran, kiriman(pemeran))
    with ditolak("pengajuan_putusan_oleh_seseorang"):
        putus(a, diputus_oleh=pemeran.wahyu)


def test_a_proposal_is_sent_back_with_a_reason(pemeran: Pemeran) -> None:
    a = ajuan(pemeran, kiriman(pemeran))
    with ditolak("pengajuan_kembali_beralasan"):
        putus(a, putusan="KEMBALI", diputus_oleh=pemeran.wahyu)


def test_a_proposal_is_for_somebody(pemeran: Pemeran) -> None:
    with ditolak("pengajuan_tidak_kosong"):
        ajuan(pemeran, kiriman(pemeran), banyak=0)


def test_one_proposal_waits_at_a_time(pemeran: Pemeran) -> None:
    k = kiriman(pemeran)
    ajuan(pemeran, k)
    with ditolak("pengajuan_satu_yang_menunggu"):
        ajuan(pemeran, k, ke=2)


def test_after_it_was_sent_back_the_list_is_proposed_again(pemeran: Pemeran) -> None:
    k = kiriman(pemeran)
    putus(ajuan(pemeran, k), putusan="KEMBALI", diputus_oleh=pemeran.wahyu, alasan="dua desa tertukar")
    assert ajuan(pemeran, k, ke=2).pk


def test_proposals_are_counted(pemeran: Pemeran) -> None:
    k = kiriman(pemeran)
    putus(ajuan(pemeran, k), putusan="SETUJU", diputus_oleh=pemeran.wahyu)
    with ditolak("pengajuan_sekali_per_nomor"):
        ajuan(pemeran, k)


@pytest.mark.parametrize("kolom", ["banyak", "iuran"])
def test_what_is_proposed_does_not_grow_while_it_waits(pemeran: Pemeran, kolom: str) -> None:
    ajuan(pemeran, kiriman(pemeran))
    with ditolak("intake_pengajuan_tetap"):
        jalankan(f"UPDATE intake_pengajuan SET {kolom} = {kolom} + 1")


def test_what_is_proposed_is_not_exchanged(pemeran: Pemeran) -> None:
    a = ajuan(pemeran, kiriman(pemeran))
    with ditolak("intake_pengajuan_tetap"):
        putus(a, sidik="c" * 64)


@pytest.mark.parametrize("putusan", ["SETUJU", "KEMBALI"])
def test_a_decision_stands(pemeran: Pemeran, putusan: str) -> None:
    a = ajuan(pemeran, kiriman(pemeran))
    putus(a, putusan=putusan, diputus_oleh=pemeran.wahyu, alasan="dua desa tertukar")
    with ditolak("intake_pengajuan_tetap"):
        putus(a, putusan="", diputus_oleh=None)
