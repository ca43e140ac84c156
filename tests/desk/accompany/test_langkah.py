"""Visiting the family, bringing the papers, submitting them."""

from datetime import date
from typing import Any

import pytest

from naungan.books.cases.models import Relative
from naungan.books.documents.models import Document
from naungan.books.kolom import segel
from naungan.desk import accompany, claims
from naungan.desk.accompany import KerabatBaru
from naungan.desk.accompany.langkah import HUBUNGAN, SEKOLAH
from naungan.kit.jam import pada
from naungan.law import kolom as kolom_hukum
from tests.cast import Pemeran
from tests.desk import meja
from tests.desk.meja import DWI, HARI, KELUARGA, catatan_terakhir
from tests.desk.tolak import ditolak


def test_sari_visits_and_notes_the_family(pemeran: Pemeran) -> None:
    berkas = meja.dikunjungi(pemeran)

    istri = Relative.objects.get(hubungan="istri")
    assert berkas.status == "DIKUNJUNGI"
    assert segel().buka(bytes(istri.rekening_segel), "rekening") == "0099001122"
    catatan = catatan_terakhir("pendampingan", berkas.pk)
    assert catatan.act.verb == "kunjungi"
    assert (catatan.sebelum, catatan.sesudah) == (
        {"status": "SINYAL"},
        {"status": "DIKUNJUNGI", "kerabat": 2},
    )


def test_pak_slamet_may_visit_too(pemeran: Pemeran) -> None:
    assert accompany.kunjungi(meja.dilaporkan(pemeran), by=pemeran.slamet, kerabat=KELUARGA).pk


@pytest.mark.parametrize("siapa", ["budi", "ratna", "rina", "joko"])
def test_only_region_and_village_visit(pemeran: Pemeran, siapa: str) -> None:
    berkas = meja.dilaporkan(pemeran)
    with ditolak("bukan_wewenang"):
        accompany.kunjungi(berkas, by=pemeran.semua[siapa], kerabat=KELUARGA)


def test_the_stranger_does_not_visit(pemeran: Pemeran) -> None:
    berkas = meja.dilaporkan(pemeran)
    with ditolak("bukan_wilayahnya"):
        accompany.kunjungi(berkas, by=pemeran.orang_asing, kerabat=KELUARGA)


def test_a_visit_names_somebody(pemeran: Pemeran) -> None:
    berkas = meja.dilaporkan(pemeran)
    with ditolak("kosong", "nama"):
        accompany.kunjungi(berkas, by=pemeran.sari, kerabat=[])


@pytest.mark.parametrize(
    ("isi", "kode", "kolom"),
    [
        ({"nama": " "}, "kosong", "nama"),
        ({"hubungan": "tetangga"}, "hubungan_tak_dikenal", "hubungan"),
        ({"kelamin": "X"}, "pilihan_tak_dikenal", "kelamin"),
        ({"sekolah": "S3"}, "pilihan_tak_dikenal", "sekolah"),
        ({"lahir": date(2030, 1, 1)}, "tanggal_di_depan", "lahir"),
    ],
)
def test_a_relative_the_law_could_not_read_is_refused_at_the_door(
    pemeran: Pemeran, isi: dict[str, Any], kode: str, kolom: str
) -> None:
    berkas = meja.dilaporkan(pemeran)
    with pada(HARI), ditolak(kode, kolom):
        accompany.kunjungi(berkas, by=pemeran.sari, kerabat=[DWI._replace(**isi)])


def test_what_the_visit_accepts_the_law_can_read() -> None:
    assert set(HUBUNGAN) == set(kolom_hukum.HUBUNGAN)
    for sekolah in SEKOLAH:
        kolom_hukum.KOLOM["anak"].baca("anak", [{"jenjang": sekolah or "BELUM", "usia": 10}])


def test_one_relative_is_not_named_twice(pemeran: Pemeran) -> None:
    berkas = meja.dilaporkan(pemeran)
    with ditolak("kerabat_dua_kali", "nama"):
        accompany.kunjungi(berkas, by=pemeran.sari, kerabat=[DWI, DWI._replace(nama=" Dwi ")])


def test_a_returned_file_is_visited_again_to_name_who_was_missed(pemeran: Pemeran) -> None:
    berkas = accompany.terima_kembali(
        meja.diajukan(pemeran), by=pemeran.sari, alasan="Satu anak belum tertulis"
    )

    berkas = accompany.kunjungi(berkas, by=pemeran.sari, kerabat=[KerabatBaru("Tri", "anak", "L")])

    assert berkas.status == "DIKUNJUNGI"
    assert set(Relative.objects.values_list("nama", flat=True)) == {"Sulastri", "Dwi", "Tri"}


def test_a_second_visit_does_not_change_the_widows_account(pemeran: Pemeran) -> None:
    berkas = accompany.terima_kembali(meja.diajukan(pemeran), by=pemeran.sari, alasan="Rekening")
    with ditolak("kerabat_dua_kali", "nama"):
        accompany.kunjungi(berkas, by=pemeran.sari, kerabat=[meja.SULASTRI._replace(rekening="666")])


def test_the_papers_are_brought(pemeran: Pemeran) -> None:
    berkas = meja.siap(pemeran)

    assert berkas.status == "BERKAS_SIAP"
    kk = Document.objects.get(jenis="KK")
    assert (kk.putusan, kk.dibawa_oleh) == ("MENUNGGU", pemeran.sari)
    assert segel().buka(bytes(kk.nomor_segel), "berkas") == "UJI-KK"
    assert catatan_terakhir("pendampingan", berkas.pk).act.verb == "lengkapi"


def test_a_death_at_work_needs_four_papers_more(pemeran: Pemeran) -> None:
    berkas = meja.dikunjungi(pemeran, karena_kerja=True)
    assert meja.nomor_berkas(berkas).keys() >= {"KK1", "KK2", "KK3", "KRONOLOGI", "BUKU_NIKAH"}


def test_a_missing_paper_is_named(pemeran: Pemeran) -> None:
    berkas = meja.dikunjungi(pemeran)
    with ditolak("berkas_kurang"):
        accompany.lengkapi(berkas, by=pemeran.sari, nomor=meja.nomor_berkas(berkas) | {"KK": "  "})


def test_a_stranger_is_not_even_told_which_papers_are_missing(pemeran: Pemeran) -> None:
    berkas = meja.dikunjungi(pemeran)
    with ditolak("bukan_wilayahnya"):
        accompany.lengkapi(berkas, by=pemeran.orang_asing, nomor={})
    with ditolak("bukan_wewenang"):
        accompany.lengkapi(berkas, by=pemeran.budi, nomor={})


def test_sari_submits_and_bpjs_clock_begins(pemeran: Pemeran) -> None:
    berkas = meja.diajukan(pemeran)

    assert (berkas.status, berkas.diajukan_pada, berkas.pengajuan_ke) == ("DIAJUKAN", date(2023, 12, 11), 1)
    assert catatan_terakhir("pendampingan", berkas.pk).sesudah == {
        "status": "DIAJUKAN",
        "tanggal": "2023-12-11",
        "ke": 1,
    }


def test_pak_slamet_does_not_submit(pemeran: Pemeran) -> None:
    berkas = meja.siap(pemeran)
    with ditolak("bukan_wewenang"):
        accompany.ajukan(berkas, by=pemeran.slamet)


def test_nothing_is_submitted_twice(pemeran: Pemeran) -> None:
    berkas = meja.diajukan(pemeran)
    with ditolak("bukan_tahapnya"):
        accompany.ajukan(berkas, by=pemeran.sari)


def test_a_page_left_open_does_not_move_the_file_back(pemeran: Pemeran) -> None:
    lama = meja.dilaporkan(pemeran)  # as the page showed it
    accompany.kunjungi(lama, by=pemeran.sari, kerabat=KELUARGA)
    with ditolak("bukan_tahapnya"):
        accompany.kunjungi(lama, by=pemeran.slamet, kerabat=KELUARGA)


def test_papers_brought_again_are_no_longer_proposed_upon(pemeran: Pemeran) -> None:
    """Sari takes the file back and changes a number after Budi has checked it."""
    klaim = meja.diperiksa(pemeran)
    berkas = accompany.terima_kembali(klaim.peristiwa.pendampingan, by=pemeran.sari, alasan="Ganti KK")
    accompany.lengkapi(berkas, by=pemeran.sari, nomor={"KK": "LAIN"})

    with pada(HARI), ditolak("berkas_belum_sah"):
        claims.usulkan(klaim, by=pemeran.budi, jawaban="Ya.")
