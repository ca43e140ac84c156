"""The lists of names: each office sees its own, and what waits for whoever looks."""

import pytest
from pytest_django import DjangoAssertNumQueries

from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import HARI, petugas_lain
from tests.face.web.desk.daftar_nama import csv, diajukan, dibaca
from tests.face.web.klien import masuk, teks


def test_sari_sees_her_list_and_that_two_rows_wait(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    isi = teks(masuk(pemeran.sari).get("/daftar-nama/"))

    assert "petani tembakau.csv" in isi and kiriman.kode in isi and "20 Desember 2023" in isi
    assert "Sudah diperiksa" in isi and "2 baris perlu diperbaiki" in isi and "Pemkab Mojokerto" in isi


def test_a_proposal_waits_for_wahyu_and_not_for_sari_who_made_it(pemeran: Pemeran) -> None:
    diajukan(pemeran)

    assert "Keputusan Anda" in teks(masuk(pemeran.wahyu).get("/daftar-nama/"))
    assert "Keputusan Anda" not in teks(masuk(pemeran.sari).get("/daftar-nama/"))


def test_the_stage_filters(pemeran: Pemeran) -> None:
    dibaca(pemeran)
    klien = masuk(pemeran.sari)

    assert "petani tembakau.csv" in teks(klien.get("/daftar-nama/?status=DIPERIKSA"))
    assert "Belum ada daftar di sini" in teks(klien.get("/daftar-nama/?status=DITERAPKAN"))
    assert "petani tembakau.csv" in teks(klien.get("/daftar-nama/?status=entah&hal=zzz"))


def test_the_regency_sees_a_villages_list_and_the_next_regency_does_not(pemeran: Pemeran) -> None:
    dibaca(pemeran, by=pemeran.slamet)

    assert "Desa Sumberwuluh" in teks(masuk(pemeran.sari).get("/daftar-nama/"))
    assert "petani tembakau" not in teks(masuk(pemeran.orang_asing).get("/daftar-nama/"))


def test_an_employers_list_is_hidden_from_the_regency_and_open_to_bpjs(pemeran: Pemeran) -> None:
    with pada(HARI):
        roster.kirim(csv(), "karyawan.csv", by=pemeran.rina)

    assert "karyawan.csv" in teks(masuk(pemeran.rina).get("/daftar-nama/"))
    assert "karyawan.csv" in teks(masuk(pemeran.budi).get("/daftar-nama/"))
    for nama in ("sari", "wahyu", "slamet"):
        assert "karyawan.csv" not in teks(masuk(pemeran.semua[nama]).get("/daftar-nama/"))


def test_a_villages_list_of_the_regencys_programme_is_hidden_from_the_regencys_villages(
    pemeran: Pemeran,
) -> None:
    dibaca(pemeran)

    assert "petani tembakau" not in teks(masuk(pemeran.slamet).get("/daftar-nama/"))


def test_whoever_only_watches_is_not_asked_for_anything(pemeran: Pemeran) -> None:
    dibaca(pemeran)
    isi = teks(masuk(petugas_lain(pemeran.sari, "Lia", peran="PEMANTAU")).get("/daftar-nama/"))

    assert "petani tembakau.csv" in isi and "perlu diperbaiki" not in isi and "/daftar-nama/kirim/" not in isi


def test_a_sponsor_has_no_lists(pemeran: Pemeran) -> None:
    assert masuk(pemeran.joko).get("/daftar-nama/").status_code == 403
    assert masuk().get("/daftar-nama/").status_code == 302


@pytest.mark.parametrize("nama", ["sari", "slamet", "rina", "budi"])
def test_the_menu_leads_there(pemeran: Pemeran, nama: str) -> None:
    assert 'href="/daftar-nama/"' in teks(masuk(pemeran.semua[nama]).get("/"))


def test_the_page_asks_the_books_a_bounded_number_of_questions(
    pemeran: Pemeran, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for ke in range(3):
        dibaca(pemeran, f"1;35169912029000{ke}1;Orang {ke};12-02-1990;L;Sumberwuluh\n")
    klien = masuk(pemeran.sari)

    with django_assert_max_num_queries(9):
        klien.get("/daftar-nama/")
