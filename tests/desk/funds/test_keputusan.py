"""Sari drafts the decree, Wahyu approves it; approval commits the money."""

from datetime import date
from typing import Any

import pytest

from naungan.books.funds.models import Decree
from naungan.books.ledger.neraca import akun, saldo
from naungan.desk.funds import buat_keputusan, setujui_keputusan
from naungan.kit.bulan import Bulan
from tests.cast import Pemeran
from tests.desk.meja import catatan_terakhir, petugas_lain
from tests.desk.tolak import ditolak


def buat(p: Pemeran, **lain: Any) -> Decree:
    isi: dict[str, Any] = {
        "by": p.sari, "nomor": "188.45/1", "tanggal": date(2023, 9, 25), "payer": p.pemkab, "mulai": Bulan(2023, 10),
        "sampai": Bulan(2023, 12), "kuota": 1, "pagu": 50_400,
    }  # fmt: skip
    return buat_keputusan(**isi | lain)


def test_a_decree_commits_its_ceiling_when_approved(pemeran: Pemeran) -> None:
    keputusan = buat(pemeran)
    komitmen = akun(pemeran.pemkab.kode, "KOMITMEN", "188.45/1")
    assert saldo(komitmen) == 0

    assert setujui_keputusan(keputusan, by=pemeran.wahyu).disetujui_oleh == pemeran.wahyu
    assert saldo(komitmen) == 50_400
    catatan = catatan_terakhir("keputusan", keputusan.pk)
    assert (catatan.act.verb, catatan.urutan, catatan.baris["ledger_transfer"][:2]) == (
        "setujui_keputusan", 2, [1, 50_400],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("isi", "kode", "kolom"),
    [
        ({"nomor": " "}, "kosong", "nomor"),
        ({"kuota": 0}, "jumlah_tak_positif", "kuota"),
        ({"pagu": -1}, "jumlah_tak_positif", "pagu"),
    ],
)
def test_a_decree_of_nothing_is_refused(pemeran: Pemeran, isi: dict[str, Any], kode: str, kolom: str) -> None:
    with ditolak(kode, kolom):
        buat(pemeran, **isi)


@pytest.mark.parametrize("siapa", ["wahyu", "budi", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_nobody_but_sari_drafts(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("bukan_wewenang"):
        buat(pemeran, by=pemeran.semua[siapa])


@pytest.mark.parametrize("siapa", ["sari", "budi", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_nobody_but_wahyu_approves(pemeran: Pemeran, siapa: str) -> None:
    keputusan = buat(pemeran)
    with ditolak("bukan_wewenang"):
        setujui_keputusan(keputusan, by=pemeran.semua[siapa])


def test_sari_promoted_does_not_approve_her_own_draft(pemeran: Pemeran) -> None:
    keputusan = buat(pemeran)
    pemeran.sari.peran = "PIMPINAN"
    pemeran.sari.save()
    with ditolak("orang_yang_sama"):
        setujui_keputusan(keputusan, by=pemeran.sari)


def test_a_decree_is_approved_once(pemeran: Pemeran) -> None:
    keputusan = buat(pemeran)
    setujui_keputusan(keputusan, by=pemeran.wahyu)
    with ditolak("sudah_disetujui"):
        setujui_keputusan(keputusan, by=petugas_lain(pemeran.wahyu, "Yuli"))


def test_another_regency_neither_drafts_nor_approves(pemeran: Pemeran) -> None:
    keputusan = buat(pemeran)
    for petugas in (pemeran.sari, pemeran.wahyu):
        petugas.kantor.wilayah = "35.17"
    with ditolak("bukan_wilayahnya"):
        buat(pemeran, nomor="2")
    with ditolak("bukan_wilayahnya"):
        setujui_keputusan(keputusan, by=pemeran.wahyu)
