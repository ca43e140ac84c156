"""Showing which column is which, where the titles did not tell."""

from collections.abc import Callable
from typing import Any

import pytest

from naungan.books.intake.models import Baris, Kiriman, PetaKolom
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import HARI, petugas_lain
from tests.face.web.desk.daftar_nama import BERKAS, NIK_WARNI, diajukan, dibaca, langsung
from tests.face.web.klien import masuk, teks

__all__ = ["langsung"]
TANPA_NIK = "No;Nama;Kapan;Jenis;Desa;Kode\n"
KODE = "1;Warni;15-03-1980;P;Sumberwuluh;AB-1\n2;Paimin;01-08-1985;L;Sumberwuluh;AB-2\n"
PETA = {"nama": "1", "lahir": "2", "kelamin": "3", "desa": "4", "nik": "5"}
Tangkap = Callable[..., Any]


def alamat(kiriman: Kiriman) -> str:
    return f"/daftar-nama/{kiriman.kode}/kolom/"


def test_the_columns_are_shown_with_what_stands_in_them_and_no_whole_nik(pemeran: Pemeran) -> None:
    isi = teks(masuk(pemeran.sari).get(alamat(dibaca(pemeran))))

    assert "B: NIK (351699••••••0011)" in isi and "C: Nama Lengkap (Warni)" in isi and NIK_WARNI not in isi
    assert '<option value="2" selected>C: Nama Lengkap' in isi


def test_titles_nobody_understands_are_said_and_set_by_hand(
    pemeran: Pemeran, langsung: None, django_capture_on_commit_callbacks: Tangkap
) -> None:
    kiriman = dibaca(pemeran, KODE, kepala=TANPA_NIK)
    klien = masuk(pemeran.sari)
    isi = teks(klien.get(f"/daftar-nama/{kiriman.kode}/"))
    assert (
        kiriman.status == "TAK_TERBACA"
        and "Kolom yang wajib ada belum ditemukan" in isi
        and "Atur kolom" in isi
    )

    with pada(HARI), django_capture_on_commit_callbacks(execute=True):
        klien.post(alamat(kiriman), PETA)
    assert Kiriman.objects.get().status == "DIPERIKSA"
    assert set(Baris.objects.values_list("nama", flat=True)) == {"Warni", "Paimin"}
    assert PetaKolom.objects.get().kantor == pemeran.sari.kantor


@pytest.mark.parametrize("nik", ["", "99", "x"])
def test_without_the_nik_nothing_is_read_again(pemeran: Pemeran, nik: str) -> None:
    kiriman = dibaca(pemeran)
    isi = teks(masuk(pemeran.sari).post(alamat(kiriman), PETA | {"nik": nik}))

    assert "perlu diperbaiki" in isi and Baris.objects.count() == BERKAS.count("\n")


def test_a_list_under_decision_keeps_its_columns(pemeran: Pemeran) -> None:
    kiriman = diajukan(pemeran)

    assert masuk(pemeran.sari).post(alamat(kiriman), PETA)["Location"] == f"/daftar-nama/{kiriman.kode}/"
    assert Kiriman.objects.get().status == "DIAJUKAN"


def test_whoever_only_watches_sets_no_columns(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)

    assert masuk(petugas_lain(pemeran.sari, "Lia", peran="PEMANTAU")).get(alamat(kiriman)).status_code == 403
    assert masuk(pemeran.orang_asing).post(alamat(kiriman), PETA).status_code == 404
