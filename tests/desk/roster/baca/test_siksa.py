"""Every ugly file that can be read gives its people, each in the row its sender sees."""

import re
from collections.abc import Callable
from functools import cache

import polars as pl
import pytest

from tests.desk.roster.baca.baca_siksa import Terbaca, baca_siksa
from tests.desk.roster.baca.siksa import ORANG, SIKSA
from tests.desk.roster.baca.test_ditolak import SEBAB

DUA = [2, 3, 4, 5, 6, 7]
LETAK: dict[str, list[int]] = {
    "judul_digabung_di_atas_tiga_baris": [6, 7, 8, 9, 10, 11],
    "kop_surat_desa_dengan_isian": [12, 13, 14, 15, 16, 17],
    "judul_dua_baris": [4, 5, 6, 7, 8, 9],
    "nomor_kolom_dalam_kurung_di_bawah_judul": [3, 4, 5, 6, 7, 8],
    "angka_kolom_di_bawah_judul": [3, 4, 5, 6, 7, 8],
    "judul_berulang_tiap_halaman": [2, 3, 5, 6, 8, 9],
    "kolom_kosong_di_kiri_dan_baris_kosong_di_sela": [5, 7, 9, 11, 13, 15],
    "nama_dusun_di_antara_baris": [3, 4, 6, 7, 9, 10],
    "jumlah_dan_tanda_tangan_di_bawah": [2, 3, 4, 6, 7, 8],
    "nomor_urut_dan_desa_sudah_disiapkan": DUA,
    "orang_tanpa_nik": DUA,
    "perangkat_desa_dengan_jabatan": [2, 3, 4],
    "catatan_pengisian_di_atas": [7, 8, 9, 10, 11, 12],
    "tabel_kedua_di_bawah_daftar": DUA,
    "tanpa_judul_sama_sekali": [1, 2, 3, 4, 5, 6],
    "hanya_baris_pertama_bernomor": [2],
    "judul_salah_ketik": DUA,
    "judul_dengan_baris_baru_dan_keterangan": DUA,
    "tempat_dan_tanggal_lahir_satu_kolom": DUA,
    "kelamin_dua_kolom_centang": [3, 4, 5, 6, 7, 8],
    "dua_kolom_nama_satu_kosong": DUA,
    "orang_tua_di_kolom_sebelah": DUA,
    "status_kawin_disebut_status": DUA,
    "judul_bahasa_lain": DUA,
    "opensid": DUA,
    "siak": DUA,
    "bip_ektp": [4, 5, 6, 7, 8, 9],
    "nik_diketik_sebagai_angka": DUA,
    "nik_berapostrof_dan_berspasi": DUA,
    "spasi_tak_terputus_dan_huruf_tak_tampak": DUA,
    "tanggal_sungguhan_dan_teks_bercampur": DUA,
    "rumus_dengan_dan_tanpa_hasil": DUA,
    "sel_digabung_ke_bawah": DUA,
    "baris_disaring_tersembunyi": DUA,
    "sel_nyasar_di_baris_terakhir": DUA,
    "sebagian_huruf_berwarna": DUA,
    "ditulis_program_dengan_awalan": DUA,
    "ditulis_program_dengan_garis_miring_terbalik": DUA,
    "benar_salah_dan_jam": DUA,
    "xls_lama": [4, 5, 6, 7, 8, 9],
    "ods_libreoffice": [5, 6, 7, 8, 9, 10],
    "ods_bernama_xls": DUA,
    "sipp_data_tk_baru": DUA,
    "daftar_lama_di_lembar_tersembunyi": DUA,
    "satu_lembar_per_dusun": [2, 3],
    "rekap_di_lembar_pertama": DUA,
    "csv_titik_koma_windows": DUA,
    "csv_utf16_teks_unicode": DUA,
    "csv_utf16_tanpa_tanda": DUA,
    "csv_utf8_bertanda": DUA,
    "csv_garis_tegak": DUA,
    "csv_baris_baru_dalam_kutipan": DUA,
    "csv_kutipan_tak_ditutup": DUA,
    "csv_dua_kutipan_tak_ditutup": DUA,
    "csv_baris_tak_sama_panjang": DUA,
    "csv_byte_nol": DUA,
    "csv_baris_sep": DUA,
    "csv_mac_lama": DUA,
    "csv_tiap_baris_dikutip_utuh": DUA,
    "csv_seluruhnya_di_kolom_a": DUA,
    "csv_bernama_xlsx": DUA,
    "csv_tanpa_judul": [1, 2, 3, 4, 5, 6],
    "csv_huruf_bercampur": DUA,
}
"""Name of the file → the rows in which people stand, in the order of ``ORANG``."""

NAMA = [o.nama for o in ORANG]
NIK = [o.nik for o in ORANG]
ORANG_LAIN = {"perangkat_desa_dengan_jabatan": [ORANG[1], ORANG[2], ORANG[5]]}
NIK_LAIN: dict[str, list[str | None]] = {
    "orang_tanpa_nik": [*NIK[:2], None, *NIK[3:5], None],
    "perangkat_desa_dengan_jabatan": [None, NIK[2], None],
    "nik_diketik_sebagai_angka": [*(n[:15] + "0" for n in NIK[:5]), NIK[5]],
    "xls_lama": [NIK[0], "3516991708650000", *NIK[2:]],
}
NAMA_LAIN: dict[str, list[str | None]] = {"rumus_dengan_dan_tanpa_hasil": [NAMA[0], None, *NAMA[2:]]}


@pytest.fixture(scope="module")
def terbaca(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Terbaca]:
    """Each file built and read once."""
    return cache(lambda nama: baca_siksa(nama, tmp_path_factory.mktemp("siksa")))


def test_every_ugliness_has_its_verdict() -> None:
    assert len(SIKSA) >= 40
    assert set(LETAK) | set(SEBAB) == set(SIKSA)
    assert not set(LETAK) & set(SEBAB)


@pytest.mark.parametrize("nama", LETAK)
def test_the_people_are_read_and_their_rows_named(nama: str, terbaca: Callable[[str], Terbaca]) -> None:
    hasil = terbaca(nama)
    orang = ORANG_LAIN.get(nama, ORANG)[: len(LETAK[nama])]
    assert hasil.df["baris"].to_list() == LETAK[nama]
    assert hasil.kolom("nama") == NAMA_LAIN.get(nama, [o.nama for o in orang])
    nik = [n if n is None else re.sub(r"[ .]", "", n) for n in hasil.kolom("nik")]
    assert nik == NIK_LAIN.get(nama, [o.nik for o in orang])


@pytest.mark.parametrize("nama", LETAK)
def test_the_day_of_birth_is_in_its_column(nama: str, terbaca: Callable[[str], Terbaca]) -> None:
    hasil = terbaca(nama)
    orang = {o.nama: o for o in ORANG}
    for siapa, lahir in zip(hasil.kolom("nama"), hasil.kolom("lahir"), strict=True):
        if siapa and lahir:
            o = orang[siapa]
            garis_miring = o.lahir.strftime("%d/%m/%Y")
            assert lahir in {o.tanggal, o.lahir.isoformat(), garis_miring, f"{o.tempat}, {o.tanggal}"}


@pytest.mark.parametrize("nama", LETAK)
def test_reading_again_gives_the_same(nama: str, terbaca: Callable[[str], Terbaca]) -> None:
    hasil = terbaca(nama)
    assert pl.concat(list(hasil.lembar.bagian()), how="diagonal").equals(hasil.df)
