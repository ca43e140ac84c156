"""Offices, officers, sealed numbers, frozen figures: the small verbs."""

from datetime import date

import pytest

from naungan.books.journal.models import Cuplikan, Seal
from naungan.books.staff.models import Petugas
from naungan.desk.buka import buka_nik
from naungan.desk.catatan import bekukan, cuplikan_terakhir, segel_hari
from naungan.desk.kantor import buka_kantor, daftarkan_petugas, petugas_sistem
from tests.cast import NIK_KARNO, Pemeran
from tests.desk.meja import catatan_terakhir, petugas_lain
from tests.desk.tolak import ditolak


def test_the_installation_itself_opens_offices_and_registers_officers(pemeran: Pemeran) -> None:
    sistem = petugas_sistem("35.16")
    assert petugas_sistem("35.16") == sistem
    assert not sistem.has_usable_password()
    for _ in range(2):
        kantor = buka_kantor(by=sistem, jenis="DESA", nama="Desa Contoh", wilayah="35.16.01.2001")
        baru = daftarkan_petugas(by=sistem, kantor=kantor, username="tini", nama="Tini", peran="PEMBUAT")
    assert not baru.has_usable_password()
    assert catatan_terakhir("petugas", baru.pk).sesudah == {
        "username": "tini",
        "peran": "PEMBUAT",
        "baru": False,
    }
    assert Petugas.objects.filter(username="tini").count() == 1


@pytest.mark.parametrize("siapa", ["sari", "ratna", "slamet", "joko", "orang_asing"])
def test_nobody_makes_officers_for_themselves(pemeran: Pemeran, siapa: str) -> None:
    by = pemeran.semua[siapa]
    with ditolak("bukan_wewenang"):
        buka_kantor(by=by, jenis="BPJS", nama="Cabang Palsu", wilayah="35.16")
    with ditolak("bukan_wewenang"):
        daftarkan_petugas(by=by, kantor=pemeran.budi.kantor, username="palsu", nama="Palsu", peran="PIMPINAN")


def test_opening_a_nik_leaves_a_trace(pemeran: Pemeran) -> None:
    assert buka_nik(pemeran.karno, by=pemeran.sari, tujuan="mencocokkan KTP") == NIK_KARNO
    act = catatan_terakhir("person", pemeran.karno.pk).act
    assert (act.verb, act.petugas, act.alasan) == ("buka_nik", pemeran.sari, "mencocokkan KTP")


def test_a_nik_is_not_opened_without_a_purpose(pemeran: Pemeran) -> None:
    with ditolak("kosong", "tujuan"):
        buka_nik(pemeran.karno, by=pemeran.sari, tujuan="  x ")


def test_a_nik_is_not_opened_by_strangers_or_payers(pemeran: Pemeran) -> None:
    with ditolak("bukan_wilayahnya"):
        buka_nik(pemeran.karno, by=pemeran.orang_asing, tujuan="ingin tahu")
    for siapa in ("rina", "joko"):
        with ditolak("bukan_wewenang"):
            buka_nik(pemeran.karno, by=pemeran.semua[siapa], tujuan="ingin tahu")
    with ditolak("bukan_wewenang"):
        buka_nik(pemeran.karno, by=petugas_lain(pemeran.sari, "Lama", aktif=False), tujuan="ingin tahu")


def test_figures_frozen_again_are_a_later_version(pemeran: Pemeran) -> None:
    for nilai in (1, 2):
        bekukan("laporan", "2023-12", {"nilai": nilai}, by=pemeran.sari)
    assert cuplikan_terakhir("laporan", "2023-12") == {"nilai": 2}
    assert cuplikan_terakhir("laporan", "2023-11") is None
    assert catatan_terakhir("cuplikan", Cuplikan.objects.latest("id").pk).act.verb == "bekukan"


@pytest.mark.parametrize("siapa", ["slamet", "rina", "joko", "orang_asing"])
def test_only_the_two_offices_freeze_figures(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("bukan_wewenang"):
        bekukan("laporan", "2023-12", {}, by=pemeran.semua[siapa])


@pytest.mark.usefixtures("pemeran")
def test_a_day_is_sealed_once() -> None:
    assert segel_hari(date(2023, 12, 31)) == segel_hari(date(2023, 12, 31))
    assert Seal.objects.count() == 1
