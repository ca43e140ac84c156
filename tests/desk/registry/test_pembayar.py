"""Branches of one company, and its size by the law."""

from datetime import date

import pytest

from naungan.books.registry.models import Payer
from naungan.desk import registry
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import catatan_terakhir
from tests.desk.tolak import ditolak


def perusahaan(kode: str, jenis: str = "PERUSAHAAN") -> Payer:
    return Payer.objects.create(
        kode=kode, jenis=jenis, nama=f"PT {kode}", wilayah="35.16", sumber="PERUSAHAAN"
    )


def test_a_branch_is_made_and_let_go(pemeran: Pemeran) -> None:
    pusat = perusahaan("PU-9")
    cabang = registry.tetapkan_cabang(pemeran.pabrik, by=pemeran.sari, induk=pusat, alasan="Akta cabang")
    assert list(pusat.cabang.all()) == [cabang]
    catatan = catatan_terakhir("pembayar", cabang.pk)
    assert (catatan.sebelum, catatan.sesudah) == ({"induk": None}, {"induk": pusat.pk})
    assert (
        registry.tetapkan_cabang(cabang, by=pemeran.budi, induk=None, alasan="Berdiri sendiri").induk is None
    )


def test_branches_are_one_step_deep(pemeran: Pemeran) -> None:
    pusat, lain = perusahaan("PU-9"), perusahaan("PU-8")
    registry.tetapkan_cabang(pemeran.pabrik, by=pemeran.sari, induk=pusat, alasan="Akta")
    with ditolak("cabang_bertingkat"):
        registry.tetapkan_cabang(lain, by=pemeran.sari, induk=pemeran.pabrik, alasan="Akta")
    with ditolak("cabang_bertingkat"):
        registry.tetapkan_cabang(pusat, by=pemeran.sari, induk=lain, alasan="Akta")


def test_a_payer_is_a_branch_of_its_own_kind_and_not_of_itself(pemeran: Pemeran) -> None:
    for anak, induk in (
        (pemeran.pabrik, pemeran.mitra), (pemeran.pemkab, pemeran.pemkab), (pemeran.pabrik, pemeran.pabrik),
        (pemeran.pabrik, perusahaan("KOP-1", "KOPERASI")),
    ):  # fmt: skip
        with ditolak("pilihan_tak_dikenal", "induk"):
            registry.tetapkan_cabang(anak, by=pemeran.sari, induk=induk, alasan="Akta")
    with ditolak("kosong", "alasan"):
        registry.tetapkan_cabang(pemeran.pabrik, by=pemeran.sari, induk=None, alasan=" ")


def test_the_law_says_how_large_a_payer_is(pemeran: Pemeran) -> None:
    with pada(date(2023, 12, 20)):
        ukuran = registry.tetapkan_ukuran(
            pemeran.pabrik, by=pemeran.sari, modal=6_000_000_000, penjualan=None
        )
    pemeran.pabrik.refresh_from_db()
    assert (ukuran.ukuran, pemeran.pabrik.ukuran) == ("MENENGAH", "MENENGAH")
    sesudah = catatan_terakhir("pembayar", pemeran.pabrik.pk).sesudah
    assert sesudah == {"ukuran": "MENENGAH", "patokan": "modal", "dasar": ukuran.dasar}


def test_without_a_figure_the_law_says_nothing(pemeran: Pemeran) -> None:
    with ditolak("kosong", "modal"):
        registry.tetapkan_ukuran(pemeran.pabrik, by=pemeran.sari, modal=None, penjualan=None)
    with ditolak("jumlah_tak_positif", "penjualan"):
        registry.tetapkan_ukuran(pemeran.pabrik, by=pemeran.sari, modal=None, penjualan=-1)


@pytest.mark.parametrize("siapa", ["slamet", "rina", "joko", "orang_asing"])
def test_only_bpjs_and_the_regency_decide_about_payers(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("bukan_wewenang"):
        registry.tetapkan_cabang(pemeran.pabrik, by=pemeran.semua[siapa], induk=None, alasan="Ya")
    with ditolak("bukan_wewenang"):
        registry.tetapkan_ukuran(pemeran.pabrik, by=pemeran.semua[siapa], modal=1, penjualan=None)
