"""Everybody may read the statement of the month; only the offices that work with families see their names."""

import json
import re

import pytest
from pytest_django import DjangoAssertNumQueries

from naungan.desk.catatan import terbitan
from naungan.face.web.public.terbitan import _ATURAN
from naungan.lens.coverage import ATURAN
from tests.cast import DESA_SLAMET, Pemeran
from tests.face.web.klien import masuk, teks
from tests.lens.kampung import TERBIT, hidupkan, terbitkan
from tests.lens.penyerahan import serahkan


@pytest.fixture
def laporan(pemeran: Pemeran) -> Pemeran:
    hidupkan(pemeran)
    serahkan(pemeran)
    terbitkan(pemeran)
    return pemeran


def test_without_a_statement_the_page_says_what_is_missing(pemeran: Pemeran) -> None:
    isi = teks(masuk().get("/"))

    assert "Belum ada laporan yang diterbitkan" in isi
    assert masuk().get("/laporan/2023-12/").status_code == 404


def test_a_rate_stands_beside_the_workers_it_is_out_of(laporan: Pemeran) -> None:
    isi = teks(masuk(hari=TERBIT).get("/"))

    assert "14,40%" in isi and "70 peserta aktif dari 486 pekerja" in isi and "Pemkab/BPJS, 31-12-2023" in isi
    assert "11,35%" in isi and "dari 617 pekerja" in isi and "BPS Sakernas Agustus 2023" in isi


def test_contributions_and_the_warning_are_told_in_whole_rupiah(laporan: Pemeran) -> None:
    isi = teks(masuk(hari=TERBIT).get("/"))

    assert "Rp1.008.000" in isi  # sixty farmers, December
    assert "Rp3.024.000" in isi  # the same for three months
    assert "59 peserta dibayar hanya sampai Desember 2023" in isi


def test_a_passer_by_reads_amounts_but_no_name_code_or_way_to_a_row(laporan: Pemeran) -> None:
    isi = teks(masuk(hari=TERBIT).get("/"))

    assert "Rp42.000.000 untuk 1 keluarga" in isi and "Keluarga 1" in isi
    assert "Karno" not in isi and "/peserta/" not in isi and "/tagihan/" not in isi
    assert not re.search(r"/pendampingan/\w", isi)


@pytest.mark.parametrize("nama", ["sari", "wahyu", "budi", "ratna"])
def test_the_regency_and_the_insurer_see_who_it_was_and_go_to_the_rows(laporan: Pemeran, nama: str) -> None:
    isi = teks(masuk(laporan.semua[nama], TERBIT).get("/"))

    assert "Karno" in isi and "/pendampingan/" in isi
    assert "/peserta/?kelompok=DBHCHT&pada=2023-12-31" in isi
    assert "/tagihan/?jenis=PEMDA&sumber=DBHCHT&bulan=2023-12&per=2024-01-31" in isi


@pytest.mark.parametrize("nama", ["slamet", "rina", "joko", "orang_asing"])
def test_others_who_sign_in_see_no_more_of_families_than_a_passer_by(laporan: Pemeran, nama: str) -> None:
    isi = teks(masuk(laporan.semua[nama], TERBIT).get("/"))

    assert "Rp42.000.000" in isi and "Karno" not in isi and "?kelompok=" not in isi


def test_each_number_of_the_statement_is_the_number_of_its_list(laporan: Pemeran) -> None:
    klien = masuk(laporan.sari, TERBIT)
    isi = teks(klien.get("/"))
    tautan = re.findall(r'href="(/peserta/\?[^"]+)">([\d.]+)</a>', isi)

    assert len(tautan) == 3
    for alamat, angka in tautan:
        berkas = klien.get("/peserta.csv?" + alamat.partition("?")[2]).getvalue().decode()
        assert len(berkas.splitlines()) - 1 == int(angka.replace(".", ""))


def test_each_sum_of_the_statement_is_the_sum_of_its_bills(laporan: Pemeran) -> None:
    klien = masuk(laporan.budi, TERBIT)
    isi = teks(klien.get("/"))
    tautan = re.findall(r'href="(/tagihan/\?[^"]+)">(Rp[\d.]+)</a>', isi)

    assert len(tautan) >= 6
    for alamat, rupiah in tautan:
        assert rupiah in teks(klien.get(alamat))


def test_the_map_counts_people_by_district_and_by_village(laporan: Pemeran) -> None:
    klien = masuk(hari=TERBIT)

    assert "Peserta aktif per kecamatan" in teks(klien.get("/"))
    desa = teks(klien.get("/?peta=desa"))
    assert "Sumberwuluh: 62 peserta aktif" in desa
    assert "62 peserta aktif pada akhir Desember 2023" in teks(klien.get("/peta/35.16.17/"))
    assert klien.get("/peta/35.17.01/").status_code == klien.get("/peta/35.16/").status_code == 404


def test_villages_of_the_map_lead_to_their_people_for_those_who_may(laporan: Pemeran) -> None:
    alamat = f"/peserta/?pada=2023-12-31&wilayah={DESA_SLAMET}"

    assert alamat in teks(masuk(laporan.sari, TERBIT).get("/peta/35.16.17/"))
    assert alamat not in teks(masuk(hari=TERBIT).get("/peta/35.16.17/"))


def test_a_month_has_its_own_page_and_unknown_months_have_none(laporan: Pemeran) -> None:
    klien = masuk(hari=TERBIT)

    assert "Perlindungan pekerja, Desember 2023" in teks(klien.get("/laporan/2023-12/"))
    assert {klien.get(f"/laporan/{b}/").status_code for b in ("2023-11", "2023-13", "kapan")} == {404}


def test_the_figures_are_given_to_programs_of_those_who_may_see_names(laporan: Pemeran) -> None:
    jawaban = masuk(laporan.sari, TERBIT).get("/laporan/2023-12.json")
    terbit = terbitan("laporan")

    assert terbit is not None and json.loads(jawaban.content) == terbit.isi
    for nama in ("slamet", "rina", "joko", "orang_asing"):
        assert masuk(laporan.semua[nama], TERBIT).get("/laporan/2023-12.json").status_code == 403
    assert masuk(hari=TERBIT).get("/laporan/2023-12.json").status_code == 302


def test_the_page_stays_as_published_when_the_books_move_on(laporan: Pemeran) -> None:
    sebelum = teks(masuk(hari=TERBIT).get("/laporan/2023-12/"))
    laporan.karno.nama = "Orang Lain"
    laporan.karno.save()

    assert teks(masuk(hari=TERBIT).get("/laporan/2023-12/")) == sebelum


def test_the_rule_shown_is_the_rule_counted_by() -> None:
    assert _ATURAN == ATURAN


def test_the_first_page_asks_few_questions(
    laporan: Pemeran, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    klien = masuk(hari=TERBIT)
    with django_assert_max_num_queries(6):
        klien.get("/?peta=desa")


def test_the_catalogue_of_components_is_open(pemeran: Pemeran) -> None:
    assert masuk().get("/komponen/").status_code == 200
