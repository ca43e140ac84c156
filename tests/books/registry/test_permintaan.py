"""A request to change a person is decided once, by somebody else, for an office that may."""

from typing import Any

import pytest

from naungan.books.registry.models import Permintaan
from tests.books.penolakan import ditolak, jalankan
from tests.books.registry.isi import HARI, permintaan
from tests.cast import Pemeran


def putus(p: Pemeran, **lain: Any) -> None:
    isi: dict[str, Any] = {
        "status": "DISETUJUI",
        "pemutus": p.wahyu,
        "kantor_pemutus": "PEMDA",
        "diputus_pada": HARI,
    }
    Permintaan.objects.update(**isi | lain)


def test_wahyu_decides_what_sari_asked(pemeran: Pemeran) -> None:
    permintaan(pemeran)
    putus(pemeran)


def test_sari_does_not_decide_what_she_asked(pemeran: Pemeran) -> None:
    permintaan(pemeran)
    with ditolak("permintaan_pengaju_bukan_pemutus"):
        putus(pemeran, pemutus=pemeran.sari)


def test_sari_does_not_put_another_name_on_her_request(pemeran: Pemeran) -> None:
    permintaan(pemeran)
    with ditolak("registry_permintaan_diputus_sekali"):
        putus(pemeran, pengaju=pemeran.wahyu, pemutus=pemeran.sari)


def test_one_request_on_a_field_is_open(pemeran: Pemeran) -> None:
    permintaan(pemeran)
    with ditolak("permintaan_satu_terbuka_per_bagian"):
        permintaan(pemeran)


def test_after_a_decision_the_field_may_be_asked_about_again(pemeran: Pemeran) -> None:
    permintaan(pemeran)
    putus(pemeran)
    assert permintaan(pemeran).pk


def test_a_kind_of_request_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    with ditolak("permintaan_jenis_dikenal"):
        permintaan(pemeran, jenis="HAPUS")


@pytest.mark.parametrize("lain", [{"alasan": ""}, {"bukti": ""}])
def test_a_request_has_a_reason_and_evidence(pemeran: Pemeran, lain: dict[str, str]) -> None:
    with ditolak("permintaan_beralasan"):
        permintaan(pemeran, **lain)


@pytest.mark.parametrize(
    "lain",
    [
        {"pemutus": None},
        {"diputus_pada": None},
        {"status": "DITOLAK"},
        {"status": "DITARIK"},
        {"status": "DIAJUKAN"},
        {"status": "ENTAH"},
    ],
    ids=str,
)
def test_a_decision_has_somebody_behind_it(pemeran: Pemeran, lain: dict[str, Any]) -> None:
    permintaan(pemeran)
    with ditolak("permintaan_diputus_oleh_seseorang"):
        putus(pemeran, **lain)


@pytest.mark.parametrize(
    ("siapa", "kantor"), [("ratna", "BPJS"), ("joko", "MITRA"), ("rina", "PEMBERI_KERJA")]
)
def test_bpjs_and_sponsors_do_not_ask_and_an_employer_only_about_jobs(
    pemeran: Pemeran, siapa: str, kantor: str
) -> None:
    with ditolak("permintaan_kantor_berhak"):
        permintaan(pemeran, pengaju=pemeran.semua[siapa], kantor_pengaju=kantor)


def test_an_officer_asks_for_their_own_office(pemeran: Pemeran) -> None:
    with ditolak("registry_permintaan_kantor_sendiri"):
        permintaan(pemeran, pengaju=pemeran.slamet)


def test_an_officer_decides_for_their_own_office(pemeran: Pemeran) -> None:
    permintaan(pemeran)
    with ditolak("registry_permintaan_diputus_sekali"):
        putus(pemeran, pemutus=pemeran.ratna)


def test_a_request_is_not_born_decided(pemeran: Pemeran) -> None:
    with ditolak("registry_permintaan_kantor_sendiri"):
        permintaan(pemeran, status="DITARIK", diputus_pada=HARI)


def test_a_decision_stands(pemeran: Pemeran) -> None:
    permintaan(pemeran)
    putus(pemeran)
    with ditolak("registry_permintaan_diputus_sekali"):
        jalankan("UPDATE registry_permintaan SET catatan = 'lain'")


@pytest.mark.parametrize(
    "lain", [{"sesudah": {"nama": "Lain"}}, {"isi_segel": b"x"}, {"medan": "hp"}], ids=str
)
def test_what_was_asked_is_what_is_decided(pemeran: Pemeran, lain: dict[str, Any]) -> None:
    permintaan(pemeran)
    with ditolak("registry_permintaan_diputus_sekali"):
        putus(pemeran, **lain)
