"""Ratna decides as proposed, or sends it back."""

from datetime import date

import pytest
from pytest_django import Settings

from naungan.books.cases.models import Penetapan
from naungan.books.ledger.models import BPJS
from naungan.books.ledger.neraca import akun, neraca_saldo, saldo
from naungan.desk import claims
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk import meja
from tests.desk.meja import HARI, catatan_terakhir, petugas_lain
from tests.desk.tolak import ditolak


def test_ratna_decides_and_bpjs_owes_the_family(pemeran: Pemeran) -> None:
    penetapan = meja.diputuskan(pemeran)

    assert (penetapan.total, penetapan.pemutus, penetapan.pengusul) == (
        42_000_000,
        pemeran.ratna,
        pemeran.budi,
    )
    assert penetapan.klaim.status == "DIPUTUSKAN"
    assert saldo(akun(BPJS, "UTANG_MANFAAT", penetapan.klaim.nomor)) == -42_000_000
    assert sum(neraca_saldo(BPJS).values()) == 0
    catatan = catatan_terakhir("klaim", penetapan.klaim_id)
    assert (catatan.act.verb, catatan.act.petugas) == ("putuskan", pemeran.ratna)
    assert {t: b[:2] for t, b in catatan.baris.items()} == {
        "cases_penetapan": [1, 42_000_000],
        "ledger_transfer": [1, 42_000_000],
    }


def test_ratna_decides_a_refusal_and_nothing_is_owed(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    claims.usulkan_tolak(klaim, by=pemeran.budi, alasan="Bukan peserta")
    penetapan = claims.putuskan(klaim, by=pemeran.ratna)

    assert (penetapan.putusan, penetapan.total, penetapan.klaim.status) == ("TOLAK", 0, "DITOLAK")
    assert neraca_saldo(BPJS) == {}


def test_a_refused_claim_may_be_raised_again_by_an_objection(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    claims.usulkan_tolak(klaim, by=pemeran.budi, alasan="Bukan peserta")
    claims.putuskan(klaim, by=pemeran.ratna)

    assert claims.terima(klaim.peristiwa.pendampingan, by=pemeran.budi)[0].pk != klaim.pk


def test_ratna_sends_a_proposal_back_and_decides_the_next(pemeran: Pemeran) -> None:
    usulan = meja.diusulkan(pemeran)
    klaim = claims.minta_ulang(usulan.klaim, by=pemeran.ratna, alasan="Lampirkan jawaban")
    assert klaim.status == "DIPERIKSA"
    with pada(HARI):
        kedua = claims.usulkan(klaim, by=pemeran.budi, jawaban="Terlampir.")
        penetapan = claims.putuskan(klaim, by=pemeran.ratna)

    assert kedua.versi == 2
    assert penetapan.usulan == kedua


def test_budi_does_not_decide_what_he_proposed(pemeran: Pemeran) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    with ditolak("orang_yang_sama"):
        claims.putuskan(klaim, by=pemeran.budi)


def test_budi_promoted_still_does_not_decide_what_he_proposed(pemeran: Pemeran) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    pemeran.budi.peran = "PIMPINAN"
    pemeran.budi.save()
    with ditolak("orang_yang_sama"):
        claims.putuskan(klaim, by=pemeran.budi)


def test_another_proposer_does_not_decide_either(pemeran: Pemeran) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    with ditolak("bukan_wewenang"):
        claims.putuskan(klaim, by=petugas_lain(pemeran.budi, "Bambang"))


@pytest.mark.parametrize("mode", ["di_dalam", "di_luar"])
@pytest.mark.parametrize("siapa", ["sari", "wahyu", "slamet", "rina", "joko"])
def test_nobody_outside_bpjs_decides(pemeran: Pemeran, settings: Settings, mode: str, siapa: str) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    settings.NAUNGAN_PENYELENGGARA = mode
    for verb in (claims.putuskan, claims.usulkan):
        with ditolak("bukan_wewenang"):
            verb(klaim, by=pemeran.semua[siapa])
    with ditolak("bukan_wewenang"):
        claims.minta_ulang(klaim, by=pemeran.semua[siapa], alasan="Ragu")
    assert not Penetapan.objects.exists()


def test_even_ratna_decides_nothing_here_when_bpjs_works_elsewhere(
    pemeran: Pemeran, settings: Settings
) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    settings.NAUNGAN_PENYELENGGARA = "di_luar"
    with ditolak("bukan_wewenang"):
        claims.putuskan(klaim, by=pemeran.ratna)


def test_the_head_of_another_branch_does_not_decide(pemeran: Pemeran) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    pemeran.ratna.kantor.wilayah = "35.17"
    with ditolak("bukan_wilayahnya"):
        claims.putuskan(klaim, by=pemeran.ratna)


def test_a_head_who_left_does_not_decide(pemeran: Pemeran) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    with ditolak("bukan_wewenang"):
        claims.putuskan(klaim, by=petugas_lain(pemeran.ratna, "Lama", aktif=False))


def test_nothing_is_decided_before_it_is_proposed(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    with ditolak("bukan_tahapnya"):
        claims.putuskan(klaim, by=pemeran.ratna)


def test_a_claim_is_decided_once(pemeran: Pemeran) -> None:
    klaim = meja.diputuskan(pemeran).klaim
    with ditolak("bukan_tahapnya"):
        claims.putuskan(klaim, by=pemeran.ratna)
    assert Penetapan.objects.get().tanggal == date(2023, 12, 15)
