"""Payers of every kind, their branches and the decisions on their risk."""

from datetime import date

import pytest

from naungan.books.registry.models import Payer
from tests.books.penolakan import ditolak, tanpa
from tests.books.registry.isi import risiko
from tests.cast import Pemeran


def pusat(p: Pemeran, kode: str = "PU-9") -> Payer:
    return Payer.objects.create(
        kode=kode, jenis="PERUSAHAAN", nama=f"PT {kode}", wilayah="35", sumber="PERUSAHAAN"
    )


@pytest.mark.parametrize("jenis", ["BADAN_DESA", "KOPERASI", "SEKOLAH", "OPD", "DESA", "MITRA"])
def test_payers_are_of_many_kinds(pemeran: Pemeran, jenis: str) -> None:
    assert Payer.objects.create(kode="X", jenis=jenis, nama="X", wilayah="35.16", sumber="APBD").pk


def test_a_company_has_branches(pemeran: Pemeran) -> None:
    induk = pusat(pemeran)
    Payer.objects.filter(pk=pemeran.pabrik.pk).update(induk=induk)
    assert induk.cabang.get() == pemeran.pabrik


def test_a_payer_is_not_its_own_branch(pemeran: Pemeran) -> None:
    tanpa("registry_payer_cabang_setingkat")
    with ditolak("payer_cabang_badan_usaha"):
        Payer.objects.filter(pk=pemeran.pabrik.pk).update(induk=pemeran.pabrik)


def test_a_regency_is_nobodys_branch(pemeran: Pemeran) -> None:
    with ditolak("payer_cabang_badan_usaha"):
        Payer.objects.filter(pk=pemeran.pemkab.pk).update(induk=pemeran.pabrik)


def test_a_branch_has_no_branches(pemeran: Pemeran) -> None:
    induk, lain = pusat(pemeran), pusat(pemeran, "PU-8")
    Payer.objects.filter(pk=pemeran.pabrik.pk).update(induk=induk)
    with ditolak("registry_payer_cabang_setingkat"):
        Payer.objects.filter(pk=lain.pk).update(induk=pemeran.pabrik)
    with ditolak("registry_payer_cabang_setingkat"):
        Payer.objects.filter(pk=induk.pk).update(induk=lain)


def test_a_risk_group_is_decided_once_from_a_day(pemeran: Pemeran) -> None:
    risiko(pemeran)
    assert risiko(pemeran, mulai=date(2023, 12, 1)).pk
    with ditolak("penetapanrisiko_sekali_per_mulai"):
        risiko(pemeran)


@pytest.mark.parametrize("kelompok", [0, 6])
def test_there_are_five_groups_to_decide_on(pemeran: Pemeran, kelompok: int) -> None:
    with ditolak("penetapanrisiko_kelompok_1_sampai_5"):
        risiko(pemeran, kelompok=kelompok)


def test_a_risk_group_has_a_reason(pemeran: Pemeran) -> None:
    with ditolak("penetapanrisiko_beralasan"):
        risiko(pemeran, alasan="")
