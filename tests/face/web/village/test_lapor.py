"""Pak Kades Slamet finds one of his own people and reports the news, on a telephone."""

from datetime import date

import pytest

from naungan.books.cases.models import Event, Pendampingan
from naungan.books.journal.models import Act
from tests.cast import DESA_ASING, NIK_KARNO, Pemeran, orang
from tests.desk.meja import dilaporkan
from tests.face.web.klien import masuk, teks

KABAR = {
    "tanggal": "2023-12-04",
    "karena_kerja": "tidak",
    "tempat": "di rumah",
    "kronologi": "Sakit sejak kemarin.",
    "pelapor": "Sulastri, istri",
}


def test_a_piece_of_the_name_finds_him_with_a_masked_nik(pemeran: Pemeran) -> None:
    halaman = teks(masuk(pemeran.slamet).get("/lapor/?q=karn"))

    assert "Karno" in halaman and "12 Februari 1978" in halaman and "Sumberwuluh, Dawarblandong" in halaman
    assert "351699••••••0004" in halaman and NIK_KARNO not in halaman


def test_a_posted_name_becomes_an_address(pemeran: Pemeran) -> None:
    assert masuk(pemeran.slamet).post("/lapor/", {"q": "karno"})["Location"] == "/lapor/?q=karno"


def test_a_whole_nik_leads_to_the_person_and_never_stands_in_an_address(pemeran: Pemeran) -> None:
    jawaban = masuk(pemeran.sari).post("/lapor/", {"q": "3516 9912 0278 0004"})

    assert jawaban["Location"] == f"/lapor/{pemeran.karno.pk}/"


def test_a_nik_nobody_here_has_is_said_so(pemeran: Pemeran) -> None:
    assert "Tidak ada orang dengan NIK ini" in teks(
        masuk(pemeran.slamet).post("/lapor/", {"q": "3516991202780009"})
    )


def test_people_of_another_village_are_not_found(pemeran: Pemeran) -> None:
    jauh = orang("Karnoto", "3516991202780005", lahir=date(1978, 2, 12), wilayah=DESA_ASING)

    assert "Karnoto" not in teks(masuk(pemeran.slamet).get("/lapor/?q=karn"))
    assert masuk(pemeran.slamet).get(f"/lapor/{jauh.pk}/").status_code == 404


@pytest.mark.parametrize("nama", ["budi", "ratna", "rina", "joko"])
def test_other_offices_do_not_report(pemeran: Pemeran, nama: str) -> None:
    klien = masuk(pemeran.semua[nama])

    assert klien.get("/lapor/").status_code == 403
    assert klien.post(f"/lapor/{pemeran.karno.pk}/", KABAR).status_code == 403
    assert not Event.objects.exists()


def test_a_stranger_does_not_find_him_and_nobody_is_asked_to_sign_in(pemeran: Pemeran) -> None:
    assert "Karno" not in teks(masuk(pemeran.orang_asing).get("/lapor/?q=arn"))
    assert masuk(pemeran.orang_asing).get(f"/lapor/{pemeran.karno.pk}/").status_code == 404
    assert masuk().get("/lapor/")["Location"].startswith("/masuk/")


@pytest.mark.parametrize("nama", ["slamet", "sari"])
def test_the_report_opens_the_file_of_the_family(pemeran: Pemeran, nama: str) -> None:
    jawaban = masuk(pemeran.semua[nama]).post(f"/lapor/{pemeran.karno.pk}/", KABAR)

    berkas = Pendampingan.objects.get()
    assert jawaban["Location"] == f"/pendampingan/{berkas.peristiwa.kode}/"
    assert berkas.peristiwa.jenis == "meninggal" and berkas.peristiwa.tanggal == date(2023, 12, 4)
    assert Act.objects.get(verb="laporkan").petugas == pemeran.semua[nama]


def test_an_accident_at_work_is_told_apart(pemeran: Pemeran) -> None:
    masuk(pemeran.slamet).post(f"/lapor/{pemeran.karno.pk}/", KABAR | {"karena_kerja": "ya"})

    assert Event.objects.get().jenis == "meninggal_kk"


def test_what_is_missing_is_listed_with_links_to_the_fields(pemeran: Pemeran) -> None:
    halaman = teks(masuk(pemeran.slamet).post(f"/lapor/{pemeran.karno.pk}/", {}))

    for kolom in KABAR:
        assert f'href="#id_{kolom}' in halaman
    assert not Event.objects.exists()


def test_a_day_that_has_not_come_is_refused_beside_its_field(pemeran: Pemeran) -> None:
    halaman = teks(
        masuk(pemeran.slamet).post(f"/lapor/{pemeran.karno.pk}/", KABAR | {"tanggal": "2023-12-24"})
    )

    assert "Tanggal 24 Desember 2023 belum terjadi" in halaman
    assert 'id="id_tanggal_error"' in halaman and "Sakit sejak kemarin." in halaman


def test_a_death_already_reported_leads_to_its_file(pemeran: Pemeran) -> None:
    berkas = dilaporkan(pemeran)

    assert f"/pendampingan/{berkas.peristiwa.kode}/" in teks(
        masuk(pemeran.sari).get(f"/lapor/{pemeran.karno.pk}/")
    )
    assert masuk(pemeran.sari).post(f"/lapor/{pemeran.karno.pk}/", KABAR).status_code == 200
    assert Event.objects.count() == 1
