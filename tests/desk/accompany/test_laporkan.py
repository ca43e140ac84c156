"""Pak Slamet reports that Pak Karno has died."""

from datetime import date
from typing import Any

import pytest

from naungan.books.cases.models import Event, Pendampingan
from naungan.desk import accompany
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import catatan_terakhir, dilaporkan, petugas_lain
from tests.desk.tolak import ditolak


def laporkan(p: Pemeran, **lain: Any) -> Pendampingan:
    isi: dict[str, Any] = {
        "by": p.slamet, "person": p.karno, "tanggal": date(2023, 12, 4), "tempat": "Rumah", "kronologi": "Sakit.",
        "karena_kerja": False, "pelapor": "Bu Sulastri",
    }  # fmt: skip
    with pada(date(2023, 12, 6)):
        return accompany.laporkan(**isi | lain)


def test_pak_slamet_reports_a_death_in_his_village(pemeran: Pemeran) -> None:
    berkas = laporkan(pemeran)

    assert (berkas.status, berkas.peristiwa.jenis) == ("SINYAL", "meninggal")
    pemeran.karno.refresh_from_db()
    assert pemeran.karno.meninggal == date(2023, 12, 4)
    catatan = catatan_terakhir("pendampingan", berkas.pk)
    assert (catatan.act.verb, catatan.act.petugas, catatan.urutan) == ("laporkan", pemeran.slamet, 1)
    assert catatan_terakhir("person", pemeran.karno.pk).sesudah == {"meninggal": "2023-12-04"}


def test_sari_reports_for_any_village_of_the_regency(pemeran: Pemeran) -> None:
    assert laporkan(pemeran, by=pemeran.sari).pk


def test_a_death_at_work_is_another_kind_of_event(pemeran: Pemeran) -> None:
    assert laporkan(pemeran, karena_kerja=True).peristiwa.jenis == "meninggal_kk"


def test_a_long_story_is_kept_to_its_length(pemeran: Pemeran) -> None:
    berkas = laporkan(pemeran, tempat="R" * 300, pelapor="P" * 300, kronologi="K" * 5_000)

    assert len(berkas.peristiwa.tempat) == len(berkas.peristiwa.pelapor) == 120


def test_a_death_is_reported_once(pemeran: Pemeran) -> None:
    laporkan(pemeran)

    with ditolak("sudah_dilaporkan"):
        laporkan(pemeran, by=pemeran.sari)
    assert Event.objects.count() == 1


@pytest.mark.parametrize("siapa", ["budi", "ratna", "rina", "joko"])
def test_bpjs_and_payers_do_not_report(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("bukan_wewenang"):
        laporkan(pemeran, by=pemeran.semua[siapa])


@pytest.mark.parametrize(("peran", "aktif"), [("PEMANTAU", True), ("SISTEM", True), ("PEMBUAT", False)])
def test_an_onlooker_and_one_who_left_do_not_report(pemeran: Pemeran, peran: str, aktif: bool) -> None:
    with ditolak("bukan_wewenang"):
        laporkan(pemeran, by=petugas_lain(pemeran.sari, "Lama", peran=peran, aktif=aktif))


def test_the_head_of_another_village_is_refused(pemeran: Pemeran) -> None:
    with ditolak("bukan_wilayahnya"):
        laporkan(pemeran, by=pemeran.orang_asing)


def test_a_village_whose_code_only_begins_alike_is_another_village(pemeran: Pemeran) -> None:
    pemeran.slamet.kantor.wilayah = pemeran.karno.wilayah[:-1]

    with ditolak("bukan_wilayahnya"):
        laporkan(pemeran)


def test_nobody_dies_tomorrow(pemeran: Pemeran) -> None:
    with ditolak("tanggal_di_depan", "tanggal"):
        laporkan(pemeran, tanggal=date(2023, 12, 7))


def test_nobody_dies_before_being_born(pemeran: Pemeran) -> None:
    with ditolak("sebelum_lahir", "tanggal"):
        laporkan(pemeran, tanggal=date(1978, 2, 11))


@pytest.mark.parametrize("kolom", ["tempat", "kronologi", "pelapor"])
def test_a_report_says_where_how_and_by_whom(pemeran: Pemeran, kolom: str) -> None:
    with ditolak("kosong", kolom):
        laporkan(pemeran, **{kolom: "  "})


def test_the_reported_case_is_the_one_the_tests_begin_with(pemeran: Pemeran) -> None:
    assert dilaporkan(pemeran).status == "SINYAL"
