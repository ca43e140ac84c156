"""Every row that is nobody's is named with why; every row that may be somebody's is kept."""

from pathlib import Path

import pytest

from naungan.desk.roster.baca import buka
from tests.desk.roster.baca.baca_siksa import baca, baca_siksa
from tests.desk.roster.baca.siksa import JUDUL, ORANG, SIKSA
from tests.desk.roster.baca.siksa.buku import csv_teks, xlsx

HARAPAN: dict[str, dict[int, str]] = {
    "judul_digabung_di_atas_tiga_baris": {1: "KOP", 2: "KOP", 3: "KOP", 5: "JUDUL"},
    "judul_dua_baris": {1: "KOP", 2: "JUDUL", 3: "JUDUL"},
    "nomor_kolom_dalam_kurung_di_bawah_judul": {1: "JUDUL", 2: "NOMOR_KOLOM"},
    "angka_kolom_di_bawah_judul": {1: "JUDUL", 2: "NOMOR_KOLOM"},
    "judul_berulang_tiap_halaman": {1: "JUDUL", 4: "JUDUL", 7: "JUDUL"},
    "nama_dusun_di_antara_baris": {1: "JUDUL", 2: "BAGIAN", 5: "BAGIAN", 8: "BAGIAN"},
    "jumlah_dan_tanda_tangan_di_bawah": {
        1: "JUDUL", 5: "JUMLAH", 9: "JUMLAH", 11: "PENUTUP", 12: "PENUTUP", 13: "PENUTUP", 16: "PENUTUP", 17: "PENUTUP",
        18: "PENUTUP",
    },
    "nomor_urut_dan_desa_sudah_disiapkan": {1: "JUDUL", **dict.fromkeys(range(8, 52), "TANPA_ORANG")},
    "tabel_kedua_di_bawah_daftar": {1: "JUDUL", 9: "JUMLAH", 10: "TANPA_ORANG", 11: "JUMLAH"},
    "bip_ektp": {1: "KOP", 2: "KOP", 3: "JUDUL"},
    "sel_nyasar_di_baris_terakhir": {1: "JUDUL", 1_048_576: "TANPA_ORANG"},
    "tanpa_judul_sama_sekali": {},
}  # fmt: skip


@pytest.mark.parametrize("nama", HARAPAN)
def test_what_was_passed_over_and_why(nama: str, tmp_path: Path) -> None:
    assert baca_siksa(nama, tmp_path).lewat() == HARAPAN[nama]


def test_the_text_of_a_row_passed_over_is_told(tmp_path: Path) -> None:
    lewat = baca_siksa("nama_dusun_di_antara_baris", tmp_path).lembar.dilewati()
    assert lewat["isi"].to_list()[1:] == ["DUSUN KRAJAN", "B. DUSUN SAWAHAN", "NGEMPLAK"]


def test_it_can_be_asked_before_the_rows_are_read(tmp_path: Path) -> None:
    assert buka(SIKSA["judul_dua_baris"](tmp_path), "dua.xlsx").dilewati().height == 3


@pytest.mark.parametrize(
    "baris",
    [
        ["", "", "TOTOK SUGIARTO"],
        ["", "", "JUMLAHWATI"],
        ["7", "", "SUMBERI"],
        ["", ORANG[0].nik, ""],
        ["", "351699", ""],
        ["7", "", "KETUT"],
        ["", "", "DESAK MADE"],
        ["7", ORANG[0].nik, "JUMLAH", "MOJOKERTO"],
        ["7", "", "SULASTRI", "MOJOKERTO, 15 Maret 1980"],
    ],
)
def test_a_row_that_may_be_somebody_is_kept(baris: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(csv_teks(";") + ";".join(baris) + "\n")
    assert baca(tmp_path / "a.csv").df["baris"].to_list()[-1] == 8


def test_people_after_a_signature_are_people_again(tmp_path: Path) -> None:
    satu, dua = ([n, o.nik, o.nama] for n, o in enumerate(ORANG[:2], 1))
    isi = [JUDUL[:3], satu, [None, "Mengetahui,"], [None, None, "PAK CONTOH"], dua, [3, None, "KARNO"]]
    hasil = baca(xlsx(tmp_path / "a.xlsx", isi))
    assert hasil.df["baris"].to_list() == [2, 5, 6]
    assert hasil.lewat() == {1: "JUDUL", 3: "PENUTUP", 4: "PENUTUP"}
