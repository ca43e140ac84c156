"""The rows of a list: found by what they do, what was found, and by name; who may be whom, side by side."""

from datetime import date

import pytest

from naungan.books.intake.models import Kiriman
from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import DESA_ASING, NIK_KARNO, Pemeran, orang
from tests.desk.meja import HARI
from tests.face.web.desk.daftar_nama import NIK_WARNI, baris, csv, diajukan, dibaca
from tests.face.web.klien import masuk, teks

SENAMA = "1;3516991202780099;Karno;12-02-1978;L;Sumberwuluh\n"


def alamat(kiriman: Kiriman, saring: str = "") -> str:
    return f"/daftar-nama/{kiriman.kode}/baris/?{saring}"


def test_a_row_says_what_was_found_and_hides_the_nik(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    isi = teks(masuk(pemeran.sari).get(alamat(kiriman)))

    assert "Sutikno" in isi and "kurang dari 16 angka. Salin lagi dari KTP." in isi
    assert "Tanggal lahir 01-08-1985 tidak sesuai dengan NIK, yang menyebut 01-07-1985" in isi
    assert "351699••••••0011" in isi and NIK_WARNI not in isi and "Sumberwuluh, Dawarblandong" in isi


@pytest.mark.parametrize(
    ("saring", "ada", "tidak"),
    [
        ("q=sut", {"Sutikno", "Bambang Sutejo"}, {"Warni", "Paimin"}),
        ("efek=USIA", {"Mbah Sastro"}, {"Warni", "Sutikno"}),
        ("temuan=nik_kurang_angka", {"Sutikno"}, {"Paimin", "Warni"}),
        ("terap=TUNGGU&q=pai", {"Paimin"}, {"Sutikno", "Bambang"}),
        ("terap=SUDAH", {"Tidak ada baris yang cocok"}, {"Warni"}),
    ],
)
def test_rows_are_found(pemeran: Pemeran, saring: str, ada: set[str], tidak: set[str]) -> None:
    isi = teks(masuk(pemeran.sari).get(alamat(dibaca(pemeran), saring)))

    assert {n for n in ada | tidak if n in isi} == ada


@pytest.mark.parametrize("saring", ["efek=entah", "temuan=';DROP", "terap=x", "hal=abc"])
def test_a_filter_that_means_nothing_breaks_nothing(pemeran: Pemeran, saring: str) -> None:
    assert masuk(pemeran.sari).get(alamat(dibaca(pemeran), saring)).status_code == 200


def test_somebody_who_may_be_karno_stands_beside_karno(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran, SENAMA)
    isi = teks(masuk(pemeran.sari).get(alamat(kiriman)))

    assert "Sudah tercatat: nama sama, tanggal lahir sama, desa sama" in isi
    assert "351699••••••0099" in isi and "351699••••••0004" in isi and NIK_KARNO not in isi
    assert f"/baris/{baris(kiriman, 1).pk}/ikutkan/" in isi


def test_of_a_person_beyond_the_officers_territory_nothing_is_told(pemeran: Pemeran) -> None:
    jauh = orang("Sumarni Jauh", "3516995503800077", lahir=date(1980, 3, 15), kelamin="P", wilayah=DESA_ASING)
    kiriman = dibaca(pemeran, "1;3516995503800077;Warni;15-03-1980;P;Sumberwuluh\n")
    assert baris(kiriman, 1).person == jauh
    isi = teks(masuk(pemeran.sari).get(alamat(kiriman)))

    assert "Orang di luar wilayah Anda" in isi and "1980, Jantiganggong" not in isi


def test_a_list_under_decision_offers_no_repair(pemeran: Pemeran) -> None:
    isi = teks(masuk(pemeran.sari).get(alamat(diajukan(pemeran))))

    assert "Sutikno" in isi and "/perbaiki/" not in isi


def test_an_employers_rows_are_hidden_from_the_regency(pemeran: Pemeran) -> None:
    with pada(HARI):
        kiriman = roster.olah(roster.kirim(csv(), "karyawan.csv", by=pemeran.rina), by=pemeran.rina)

    assert "Warni" in teks(masuk(pemeran.rina).get(alamat(kiriman)))
    assert "Warni" in teks(masuk(pemeran.budi).get(alamat(kiriman)))
    for nama in ("sari", "wahyu", "slamet", "orang_asing"):
        assert masuk(pemeran.semua[nama]).get(alamat(kiriman)).status_code == 404
    assert masuk(pemeran.joko).get(alamat(kiriman)).status_code == 403
