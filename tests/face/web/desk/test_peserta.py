"""The list of members: who may open it, whom they find in it, and that it counts what it shows."""

import re

import pytest
from pytest_django import DjangoAssertNumQueries

from naungan.books.membership.models import Membership
from tests.cast import DESA_SLAMET, NIK_KARNO, Pemeran
from tests.face.web.klien import Klien, masuk, teks
from tests.lens.kampung import TERBIT, hidupkan, terbitkan


@pytest.fixture
def kampung(pemeran: Pemeran) -> Pemeran:
    hidupkan(pemeran)
    terbitkan(pemeran)
    return pemeran


def daftar(klien: Klien, saring: str = "") -> list[str]:
    """Every name on every page, by pressing "Berikutnya" until there is none."""
    nama: list[str] = []
    alamat = f"/peserta/?{saring}"
    while alamat:
        isi = teks(klien.get(alamat))
        nama += re.findall(r'<a href="/orang/\d+/">([^<]+)</a>', isi)
        lanjut = re.search(r'rel="next" href="(\?[^"]+)"', isi)
        alamat = f"/peserta/{lanjut[1]}" if lanjut else ""
    return nama


def test_the_regency_pages_through_everybody_active(kampung: Pemeran) -> None:
    klien = masuk(kampung.sari, TERBIT)
    isi = teks(klien.get("/peserta/"))

    assert "<strong>71</strong>" in isi and "peserta aktif pada 31 Desember 2023" in isi
    assert "angka laporan yang terbit" in isi
    nama = daftar(klien)
    assert len(nama) == len(set(nama)) == 71 and nama == sorted(nama)


def test_one_goes_back_to_where_one_came_from(kampung: Pemeran) -> None:
    klien = masuk(kampung.sari, TERBIT)
    pertama = teks(klien.get("/peserta/"))
    lanjut = re.search(r'rel="next" href="(\?[^"]+)"', pertama)
    assert lanjut
    kedua = teks(klien.get(f"/peserta/{lanjut[1]}"))
    kembali = re.search(r'rel="prev" href="(\?[^"]+)"', kedua)
    assert kembali

    orang = r'href="/orang/(\d+)/"'
    assert re.findall(orang, teks(klien.get(f"/peserta/{kembali[1]}"))) == re.findall(orang, pertama)


@pytest.mark.parametrize(
    ("saring", "jumlah"),
    [
        ("kelompok=DBHCHT", 60),
        ("segmen=PU", 8),
        ("wilayah=35.16.18", 8),
        (f"wilayah={DESA_SLAMET}", 63),
        ("keadaan=tidak", 2),
        ("keadaan=semua", 73),
        ("q=karno", 1),
        ("q=PESERTA++10", 8),
        (f"q={NIK_KARNO}", 1),
        ("q=3516+9912+0278+0004", 1),
        ("q=3516991202780009", 0),
        ("pada=2023-09-30", 0),
        ("urut=wilayah", 71),
    ],
)
def test_a_filter_counts_what_it_lists(kampung: Pemeran, saring: str, jumlah: int) -> None:
    klien = masuk(kampung.sari, TERBIT)

    assert len(daftar(klien, saring)) == jumlah
    assert f"<strong>{jumlah}</strong>" in teks(klien.get(f"/peserta/?{saring}"))


def test_a_village_sees_its_own_people_only(kampung: Pemeran) -> None:
    klien = masuk(kampung.slamet, TERBIT)

    assert len(daftar(klien)) == 63
    assert "Peserta 101" not in daftar(klien, "keadaan=semua")
    assert daftar(klien, "wilayah=35.16.18") == daftar(klien)


def test_a_factory_sees_its_own_workers_only(kampung: Pemeran) -> None:
    klien = masuk(kampung.rina, TERBIT)

    assert daftar(klien) == [f"Peserta {ke}" for ke in range(101, 109)]
    assert daftar(klien, f"q={NIK_KARNO}") == []


def test_a_factory_does_not_see_its_workers_other_cover(kampung: Pemeran) -> None:
    dia = Membership.objects.get(person__nama="Peserta 101").person
    Membership.objects.create(person=dia, payer=kampung.mitra, segmen="BPU", kelompok="MITRA", mulai=TERBIT)

    assert len(daftar(masuk(kampung.rina, TERBIT), "keadaan=semua")) == 8


def test_a_stranger_finds_nobody(kampung: Pemeran) -> None:
    klien = masuk(kampung.orang_asing, TERBIT)

    assert daftar(klien) == daftar(klien, "keadaan=semua") == daftar(klien, f"q={NIK_KARNO}") == []
    assert "Tidak ada peserta yang cocok" in teks(klien.get(f"/peserta/?wilayah={DESA_SLAMET}"))


def test_a_sponsor_counts_places_and_sees_no_names(kampung: Pemeran) -> None:
    klien = masuk(kampung.joko, TERBIT)

    assert klien.get("/peserta/").status_code == klien.get("/peserta.csv").status_code == 403


def test_nobody_signed_in_is_asked_to_sign_in(kampung: Pemeran) -> None:
    assert masuk().get("/peserta/").status_code == masuk().get("/peserta.csv").status_code == 302


def test_a_payer_of_others_is_not_a_way_to_their_people(kampung: Pemeran) -> None:
    isi = teks(masuk(kampung.rina, TERBIT).get(f"/peserta/?pembayar={kampung.pemkab.pk}"))

    assert "Pembayar ini tidak ditemukan" in isi and "Karno" not in isi


def test_no_list_ever_shows_a_whole_nik(kampung: Pemeran) -> None:
    klien = masuk(kampung.sari, TERBIT)
    berkas = klien.get("/peserta.csv?q=karno").getvalue().decode()

    assert "351699••••••0004" in teks(klien.get("/peserta/?q=karno")) and "351699••••••0004" in berkas
    assert NIK_KARNO not in teks(klien.get("/peserta/?q=karno")) + berkas


def test_the_file_holds_the_whole_list_and_no_formula(kampung: Pemeran) -> None:
    Membership.objects.get(person__nama="Karno")
    kampung.karno.nama = "=1+1"
    kampung.karno.save()
    baris = masuk(kampung.sari, TERBIT).get("/peserta.csv").getvalue().decode("utf-8-sig").splitlines()

    assert len(baris) == 1 + 71
    assert baris[0].startswith("Nama;NIK;") and baris[1].startswith("'=1+1;")


def test_a_wrong_filter_is_told_beside_its_field(kampung: Pemeran) -> None:
    jawaban = masuk(kampung.sari, TERBIT).get("/peserta/?pada=kapan&kelompok=ZZ&sesudah=abc")

    assert jawaban.status_code == 200 and "Tulis tanggal seperti 20-11-2023" in teks(jawaban)
    assert masuk(kampung.sari, TERBIT).get("/peserta.csv?pada=kapan").status_code == 400


def test_a_page_asks_few_questions(
    kampung: Pemeran, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    klien = masuk(kampung.sari, TERBIT)
    with django_assert_max_num_queries(12):
        klien.get("/peserta/")
