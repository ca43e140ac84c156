"""A risk group is suggested by likeness and decided by a person of BPJS."""

from datetime import date
from typing import Any

import pytest
from pytest_django import Settings

from naungan.books.registry.models import Job, KelompokRisiko, PenetapanRisiko
from naungan.desk import registry
from naungan.desk.acuan import _kbli, _kelompok_risiko
from naungan.desk.registry.mirip import kata_pokok
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.billing.orang import pekerja, peserta
from tests.desk.meja import HARI, catatan_terakhir
from tests.desk.tolak import ditolak

NOV = date(2023, 11, 1)


def tetapkan(p: Pemeran, **lain: Any) -> PenetapanRisiko:
    isi: dict[str, Any] = {"by": p.ratna, "kelompok": 3, "mulai": NOV, "alasan": "Memakai mesin pres"}
    with pada(HARI):
        return registry.tetapkan_kelompok_risiko(p.pabrik, **isi | lain)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("nama", "kbli", "kelompok", "baris"),
    [
        ("CV Penjahit Sumber Rejeki", "", 1, "Penjahitan/konveksi"),
        ("UD Bata Merah Jaya", "23921", 3, "Pabrik bata merah dan genteng"),
        ("PT Sigaret Kretek Contoh", "12011", 2, "Pabrik rokok"),
        ("Rumah Makan Bu Siti", "56101", 2, "Rumah makan dan minuman"),
    ],
)
def test_the_right_line_is_among_the_five_suggested(nama: str, kbli: str, kelompok: int, baris: str) -> None:
    _kbli()
    _kelompok_risiko()
    usul = registry.usulkan_kelompok(nama, kbli)

    assert len(usul) <= 5
    assert [u.skor for u in usul] == sorted((u.skor for u in usul), reverse=True)
    assert any(u.nama.startswith(baris) and u.yang.kelompok == kelompok for u in usul), usul


@pytest.mark.django_db
def test_of_a_name_that_says_nothing_nothing_is_suggested() -> None:
    _kelompok_risiko()
    assert registry.usulkan_kelompok("PT Xyz") == []


def test_words_are_taken_by_their_root() -> None:
    assert kata_pokok("Pabrik penjahitan") == kata_pokok("PT Jahit") == ("jahit",)
    assert kata_pokok("pengangkutan") == kata_pokok("angkutan")


def test_ratna_decides_and_the_workers_follow(pemeran: Pemeran) -> None:
    lama = pekerja(pemeran, upah=3_000_000).person
    kantor = peserta(pemeran.pabrik, segmen="PU", upah=4_000_000, kelompok_risiko=1).person
    baru = pekerja(pemeran, upah=3_100_000, mulai=date(2023, 11, 15)).person
    tetapkan(pemeran)

    pemeran.pabrik.refresh_from_db()
    assert pemeran.pabrik.kelompok_risiko == 3

    def baris(person: Any) -> list[tuple[int, date, date | None, int]]:
        return list(
            Job.objects.filter(person=person)
            .order_by("mulai")
            .values_list("kelompok_risiko", "mulai", "akhir", "upah")
        )

    assert baris(lama) == [(2, date(2023, 1, 1), date(2023, 10, 31), 3_000_000), (3, NOV, None, 3_000_000)]
    assert baris(kantor) == [(1, date(2023, 1, 1), None, 4_000_000)]
    assert baris(baru) == [(3, date(2023, 11, 15), None, 3_100_000)]
    catatan = catatan_terakhir("pembayar", pemeran.pabrik.pk)
    assert (catatan.act.alasan, catatan.sebelum) == ("Memakai mesin pres", {"kelompok_risiko": 2})
    assert catatan.sesudah == {"kelompok_risiko": 3, "mulai": "2023-11-01", "pekerjaan": 2}


def test_the_line_of_the_annex_is_kept_with_the_decision(pemeran: Pemeran) -> None:
    usaha = KelompokRisiko.objects.create(nomor=39, kelompok=3, nama="Pabrik keperluan kaki")
    assert tetapkan(pemeran, usaha=usaha).usaha == usaha
    with ditolak("pilihan_tak_dikenal", "kelompok"):
        tetapkan(pemeran, usaha=usaha, kelompok=2)


@pytest.mark.parametrize(
    ("isi", "kode", "kolom"),
    [
        ({"kelompok": 0}, "pilihan_tak_dikenal", "kelompok"),
        ({"alasan": " "}, "kosong", "alasan"),
        ({"mulai": date(2031, 1, 1)}, "tanggal_di_depan", "mulai"),
    ],
    ids=str,
)
def test_a_decision_that_cannot_be_is_refused(
    pemeran: Pemeran, isi: dict[str, Any], kode: str, kolom: str
) -> None:
    with ditolak(kode, kolom):
        tetapkan(pemeran, **isi)


def test_decisions_follow_each_other_in_time(pemeran: Pemeran) -> None:
    tetapkan(pemeran)
    with ditolak("sudah_ditetapkan", "mulai"):
        tetapkan(pemeran, kelompok=2)
    assert tetapkan(pemeran, kelompok=2, mulai=date(2023, 12, 1)).pk


@pytest.mark.parametrize("siapa", ["sari", "wahyu", "slamet", "rina", "joko", "orang_asing"])
def test_only_bpjs_decides(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("bukan_wewenang"):
        tetapkan(pemeran, by=pemeran.semua[siapa])


def test_where_bpjs_works_elsewhere_the_regency_enters_what_it_decided(
    pemeran: Pemeran, settings: Settings
) -> None:
    settings.NAUNGAN_PENYELENGGARA = "di_luar"
    assert tetapkan(pemeran, by=pemeran.sari).oleh == pemeran.sari


def test_another_branch_does_not_decide_here(pemeran: Pemeran) -> None:
    pemeran.ratna.kantor.wilayah = "35.17"
    with ditolak("bukan_wilayahnya"):
        tetapkan(pemeran)
