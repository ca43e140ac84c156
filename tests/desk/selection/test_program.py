"""Sari drafts a programme and shares out its places, Wahyu opens it."""

from typing import Any

import pytest

from naungan.books.selection.models import Kuota
from naungan.desk import selection
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.cast import DESA_ASING, DESA_SLAMET, Pemeran
from tests.desk.meja import catatan_terakhir
from tests.desk.selection import balai
from tests.desk.tolak import ditolak


def rancang(p: Pemeran, **lain: Any) -> Any:
    isi: dict[str, Any] = {
        "by": p.sari, "nama": "Nelayan", "payer": p.pemkab, "dasar": "Perbup", "mulai": Bulan(2024, 1),
        "sampai": Bulan(2024, 12), "upah": 1_000_000, "kuota": 10,
    }  # fmt: skip
    return selection.rancang_program(**isi | lain)


def test_a_programme_is_drafted_opened_and_closed(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    assert (prog.status, prog.sumber, prog.wilayah, prog.dibuka_oleh) == (
        "BERJALAN",
        "DBHCHT",
        "35.16",
        pemeran.wahyu,
    )
    tutup = selection.tutup_program(prog, by=pemeran.wahyu, alasan="Anggaran habis")
    assert tutup.status == "DITUTUP"
    assert catatan_terakhir("program", prog.pk).act.alasan == "Anggaran habis"


@pytest.mark.parametrize(
    ("isi", "kode", "kolom"),
    [
        ({"nama": " "}, "kosong", "nama"),
        ({"dasar": ""}, "kosong", "dasar"),
        ({"kuota": 0}, "bilangan_tak_positif", "kuota"),
        ({"upah": -1}, "bilangan_tak_positif", "upah"),
        ({"sampai": Bulan(2023, 12)}, "bulan_terbalik", "sampai"),
    ],
)
def test_a_programme_of_nothing_is_refused(
    pemeran: Pemeran, isi: dict[str, Any], kode: str, kolom: str
) -> None:
    with ditolak(kode, kolom):
        rancang(pemeran, **isi)


def test_the_same_programme_twice_is_refused(pemeran: Pemeran) -> None:
    rancang(pemeran)
    with ditolak("program_sudah_ada", "nama"):
        rancang(pemeran)


def test_a_programme_without_rules_does_not_open(pemeran: Pemeran) -> None:
    prog = rancang(pemeran)
    with ditolak("belum_ada_aturan"):
        selection.buka_program(prog, by=pemeran.wahyu)


@pytest.mark.parametrize("siapa", ["wahyu", "budi", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_nobody_but_sari_drafts(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("bukan_wewenang"):
        rancang(pemeran, by=pemeran.semua[siapa])


@pytest.mark.parametrize("siapa", ["sari", "budi", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_nobody_but_wahyu_opens_and_closes(pemeran: Pemeran, siapa: str) -> None:
    prog = balai.program(pemeran, buka=False)
    by = pemeran.semua[siapa]
    with ditolak("bukan_wewenang"):
        selection.buka_program(prog, by=by)
    with ditolak("bukan_wewenang"):
        selection.tutup_program(prog, by=by, alasan="Habis")
    with ditolak("bukan_wewenang"):
        selection.ubah_kuota_program(prog, by=by, kuota=20, alasan="Tambah")


def test_sari_promoted_does_not_open_her_own(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran, buka=False)
    pemeran.sari.peran = "PIMPINAN"
    with ditolak("orang_yang_sama"):
        selection.buka_program(prog, by=pemeran.sari)


def test_a_programme_opens_once_and_closes_once(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    with ditolak("bukan_tahapnya"):
        selection.buka_program(prog, by=pemeran.wahyu)
    selection.tutup_program(prog, by=pemeran.wahyu, alasan="Habis")
    with ditolak("bukan_tahapnya"):
        selection.tutup_program(prog, by=pemeran.wahyu, alasan="Habis")
    with ditolak("bukan_tahapnya"):
        selection.atur_kuota(prog, by=pemeran.sari, wilayah=DESA_SLAMET, banyak=1)
    with ditolak("bukan_tahapnya"):
        selection.ubah_kuota_program(prog, by=pemeran.wahyu, kuota=20, alasan="Tambah")


def test_places_are_shared_out_changed_and_given_back(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    for banyak in (3, 5):
        selection.atur_kuota(
            prog, by=pemeran.sari, wilayah=DESA_SLAMET, banyak=banyak, kategori="PETANI_TEMBAKAU"
        )
    assert list(Kuota.objects.values_list("wilayah", "kategori", "banyak")) == [
        (DESA_SLAMET, "PETANI_TEMBAKAU", 5)
    ]
    selection.atur_kuota(prog, by=pemeran.sari, wilayah=DESA_SLAMET, banyak=0, kategori="PETANI_TEMBAKAU")
    assert not Kuota.objects.exists()


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"banyak": 11}, "melebihi_kuota"),
        ({"banyak": -1}, "bilangan_tak_positif"),
        ({"wilayah": "35.16.17", "banyak": 1}, "kuota_bertumpang"),
        ({"wilayah": DESA_ASING, "banyak": 1}, "kuota_bertumpang"),
        ({"wilayah": "99", "banyak": 1}, "wilayah_tak_dikenal"),
        ({"kategori": "petani", "banyak": 1}, "nilai_tak_cocok"),
    ],
    ids=lambda x: str(x),
)
def test_a_quota_that_cannot_be_is_refused(pemeran: Pemeran, isi: dict[str, Any], kode: str) -> None:
    prog = balai.program(pemeran)
    selection.atur_kuota(prog, by=pemeran.sari, wilayah=DESA_SLAMET, banyak=2)
    with ditolak(kode):
        selection.atur_kuota(prog, by=pemeran.sari, **{"wilayah": DESA_SLAMET} | isi)


def test_a_quota_does_not_fall_below_those_named(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    selection.atur_kuota(prog, by=pemeran.sari, wilayah=DESA_SLAMET, banyak=3)
    balai.antre(pemeran, prog, balai.petani(3))
    balai.lampiran(pemeran, prog)
    for banyak in (2, 0):
        with ditolak("kuota_terpakai"):
            selection.atur_kuota(prog, by=pemeran.sari, wilayah=DESA_SLAMET, banyak=banyak)


def test_the_programme_grows_and_shrinks_with_a_reason(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    selection.atur_kuota(prog, by=pemeran.sari, wilayah=DESA_SLAMET, banyak=8)
    assert selection.ubah_kuota_program(prog, by=pemeran.wahyu, kuota=20, alasan="APBD perubahan").kuota == 20
    with ditolak("kuota_terpakai"):
        selection.ubah_kuota_program(prog, by=pemeran.wahyu, kuota=7, alasan="Kurang")
    with ditolak("kosong", "alasan"):
        selection.ubah_kuota_program(prog, by=pemeran.wahyu, kuota=9, alasan="")


def test_another_regency_does_nothing_here(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    pemeran.sari.kantor.wilayah = "35.17"
    with ditolak("bukan_wilayahnya"), pada(balai.HARI):
        selection.atur_kuota(prog, by=pemeran.sari, wilayah=DESA_SLAMET, banyak=1)
    with ditolak("bukan_wilayahnya"):
        rancang(pemeran)
