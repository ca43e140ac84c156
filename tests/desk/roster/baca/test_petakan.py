"""Columns are known by their names, by what stands in them, and by what the sender said before."""

from pathlib import Path

import polars as pl
import pytest

from naungan.desk.roster.baca import buka, lipat, petakan, sidik_judul, tak_terpetakan
from naungan.desk.roster.baca.kolom import arti
from tests.desk.roster.baca.baca_siksa import baca, baca_siksa
from tests.desk.roster.baca.siksa import ORANG, SIKSA
from tests.desk.roster.baca.siksa.buku import xlsx

KOSONG = pl.DataFrame()


@pytest.mark.parametrize(
    ("judul", "bidang"),
    [
        ("NIK", "nik"), ("No. KTP", "nik"), ("Nomor Induk Kependudukan (NIK)", "nik"), ("N I K", "nik"), ("NO_IDENTITAS", "nik"),
        ("NOMOR_IDENTITAS", "nik"), ("Nomer KTP", "nik"), ("No.KK", "no_kk"), ("Nama\nLengkap", "nama"),
        ("Nama Penerima Manfaat (sesuai KTP)", "nama"), ("NAMA_LENGKAP", "nama"), ("Nama Buruh Tani Tembakau", "nama"),
        ("tanggallahir", "lahir"), ("Tangal Lahir", "lahir"), ("Tgl/Bln/Th", "lahir"), ("TGL. LAHIR (dd-mm-yyyy)", "lahir"),
        ("Tempat, Tanggal Lahir", "tempat_lahir lahir"), ("Tempat/Tgl. Lahir", "tempat_lahir lahir"), ("TTL", "tempat_lahir lahir"),
        ("Kelahiran › Tempat", "tempat_lahir"), ("Tempat/Tgl Lahir › Tanggal", "lahir"), ("Alamat › RT", "rt"),
        ("RT/RW", "rt rw"), ("L/P", "kelamin"), ("Jenis Kelamin (L/P)", "kelamin"), ("Sex", "kelamin"), ("Kelamin", "kelamin"),
        ("Jenis Kelamin › P", ""), ("Nama  Ibu", "ibu"), ("SHDK", "hubungan"), ("Stat Kwn", "kawin"), ("Desa/Kel", "desa"),
        ("No. HP/WA", "hp"), ("Jenis Pekerjaan", "pekerjaan"), ("Gaji per Bulan (Rp)", "upah"), ("TGL_AWAL_BEKERJA", "mulai"),
        ("NIK Ibu", ""), ("NIK Kepala Keluarga", ""), ("Nama Ayah", ""), ("Nama Kelompok Tani", ""), ("Tgl Entri", ""),
        ("KTP Berakhir", ""), ("No", ""), ("No Rekening", ""), ("STATUS_PEGAWAI", ""), ("TELEPON_RUMAH", ""),
    ],
)  # fmt: skip
def test_a_title_says_what_its_column_holds(judul: str, bidang: str) -> None:
    tahu = arti(judul)
    assert tahu is not None
    assert tahu.bidang == tuple(bidang.split())


@pytest.mark.parametrize("judul", ["Jumlah Tanggungan", "Warna", "Ukuran Baju", "x" * 5000, "NIKAH"])
def test_a_title_that_says_nothing_known(judul: str) -> None:
    tahu = arti(judul)
    assert tahu is None or "nik" not in tahu.bidang


def test_the_parents_are_not_the_person(tmp_path: Path) -> None:
    hasil = baca_siksa("orang_tua_di_kolom_sebelah", tmp_path)
    assert hasil.peta == {"nik": 4, "nama": 5, "lahir": 7, "ibu": 3}


def test_the_fuller_of_two_columns_wins(tmp_path: Path) -> None:
    assert baca_siksa("dua_kolom_nama_satu_kosong", tmp_path).peta["nama"] == 2


def test_place_and_date_share_a_column(tmp_path: Path) -> None:
    peta = baca_siksa("tempat_dan_tanggal_lahir_satu_kolom", tmp_path).peta
    assert peta["tempat_lahir"] == peta["lahir"] == 3


def test_a_status_is_what_it_says(tmp_path: Path) -> None:
    peta = baca_siksa("status_kawin_disebut_status", tmp_path).peta
    assert (peta["kawin"], peta["status"]) == (3, 4)


def test_notes_that_speak_of_nobody_leaving_are_notes(tmp_path: Path) -> None:
    isi = [
        ["NIK", "Nama", "Status", "Keterangan"],
        [ORANG[0].nik, "SULASTRI", "PERBAIKI", "NIK kurang satu angka"],
    ]
    assert "status" not in baca(xlsx(tmp_path / "a.xlsx", isi)).peta


@pytest.mark.parametrize(
    ("nama", "peta"),
    [
        ("tanpa_judul_sama_sekali", {"nik": 1, "no_kk": 0, "nama": 2, "lahir": 3, "kelamin": 4, "hp": 5}),
        ("csv_tanpa_judul", {"nik": 2, "no_kk": 3, "nama": 1, "lahir": 5, "kelamin": 6}),
        ("judul_bahasa_lain", {"nik": 0, "nama": 1, "lahir": 2, "kelamin": 3, "hp": 4}),
    ],
)
def test_without_a_title_the_content_says_it(nama: str, peta: dict[str, int], tmp_path: Path) -> None:
    assert baca_siksa(nama, tmp_path).peta == peta


@pytest.mark.parametrize(
    ("nama", "banyak", "sisa"),
    [("opensid", 15, 28), ("siak", 17, 20), ("bip_ektp", 10, 9), ("sipp_data_tk_baru", 16, 14)],
)
def test_the_columns_of_the_exports_are_known(nama: str, banyak: int, sisa: int, tmp_path: Path) -> None:
    hasil = baca_siksa(nama, tmp_path)
    assert len(hasil.peta) == banyak
    assert len(tak_terpetakan(hasil.lembar.judul, hasil.peta)) == sisa


def test_what_the_sender_said_before_counts_most() -> None:
    judul = ("Nama", "Panggilan", "NIK", "Tempat, Tanggal Lahir")
    ingatan = {lipat("PANGGILAN"): "nama", "Nama": "", "Tempat, Tanggal Lahir": "lahir"}
    assert petakan(judul, KOSONG, ingatan) == {"nik": 2, "nama": 1, "tempat_lahir": 3, "lahir": 3}


def test_a_field_nobody_knows_is_not_remembered() -> None:
    assert petakan(("Warna", "NIK"), KOSONG, {"Warna": "warna"}) == {"nik": 1}


def test_the_signature_of_a_header_minds_only_its_words() -> None:
    assert sidik_judul(("NIK", "Nama Lengkap", "")) == sidik_judul((" nik ", "NAMA\nLENGKAP"))
    assert sidik_judul(("NIK", "Nama")) != sidik_judul(("Nama", "NIK"))


def test_the_sheet_the_sender_chose_is_read(tmp_path: Path) -> None:
    jalan = SIKSA["satu_lembar_per_dusun"](tmp_path)
    lembar = buka(jalan, jalan.name)
    assert (lembar.nama, lembar.lain) == ("Krajan", ("Sawahan", "Ngemplak"))
    assert buka(jalan, jalan.name, "Ngemplak").nama == "Ngemplak"


@pytest.mark.parametrize(
    ("nama", "lembar"),
    [
        ("sipp_data_tk_baru", "data_tk_baru"),
        ("rekap_di_lembar_pertama", "Sheet3"),
        ("daftar_lama_di_lembar_tersembunyi", "Baru"),
    ],
)
def test_the_list_is_found_among_the_sheets(nama: str, lembar: str, tmp_path: Path) -> None:
    hasil = baca_siksa(nama, tmp_path).lembar
    assert (hasil.nama, hasil.lain) == (lembar, ())
