"""What is no list is refused with its own reason, before anything in it is expanded or run."""

from pathlib import Path

import pytest

from naungan.desk.roster.baca import buka
from naungan.desk.tolakan import MasukanKeliru
from naungan.face.kata import kalimat
from tests.desk.roster.baca.siksa import SIKSA

SEBAB: dict[str, str] = {
    "halaman_web_bernama_xls": "berkas_html",
    "xml_excel_2003": "berkas_xml",
    "pdf_bernama_xlsx": "berkas_pdf",
    "foto_bernama_xlsx": "berkas_gambar",
    "word_bernama_xlsx": "berkas_word",
    "word_lama_bernama_xls": "berkas_word",
    "arsip_zip_bernama_xlsx": "berkas_arsip",
    "arsip_rar_bernama_xlsx": "berkas_arsip",
    "bersandi": "berkas_bersandi",
    "xls_bersandi": "berkas_bersandi",
    "ods_bersandi": "berkas_bersandi",
    "nol_byte": "berkas_kosong",
    "buku_tanpa_isi": "berkas_kosong",
    "hanya_judul": "berkas_hanya_judul",
    "surat_tanpa_daftar": "berkas_tanpa_daftar",
    "pintasan_penyimpanan_awan": "berkas_tak_dikenal",
    "isi_acak": "berkas_tak_dikenal",
    "bom_zip": "berkas_mengembang",
    "daftar_isi_zip_raksasa": "berkas_mengembang",
    "bom_zip_yang_berbohong": "berkas_rusak",
    "ods_yang_diulang_sejuta_kali": "berkas_rusak",
    "salinan_gagal_berisi_nol": "berkas_rusak",
    "terpotong": "berkas_rusak",
    "xls_terpotong": "berkas_rusak",
    "isi_rusak": "berkas_rusak",
    "entitas_bertingkat": "berkas_rusak",
    "satu_baris_tanpa_akhir": "berkas_rusak",
    "sel_di_kolom_terjauh": "berkas_terlalu_lebar",
}
"""Name of the file → the code of its refusal."""


@pytest.mark.parametrize("nama", SEBAB)
def test_the_refusal_says_what_the_file_is(nama: str, tmp_path: Path) -> None:
    with pytest.raises(MasukanKeliru) as tolakan:
        next(buka(SIKSA[nama](tmp_path), f"{nama}.xlsx").bagian())
    assert tolakan.value.kode == SEBAB[nama]
    assert tolakan.value.kolom == "berkas"
    assert kalimat(tolakan.value).endswith(".")


def test_a_file_beyond_half_a_gigabyte_is_not_even_looked_into(tmp_path: Path) -> None:
    jalan = tmp_path / "besar.csv"
    with jalan.open("wb") as keluar:
        keluar.write(b"NIK,Nama\n")
        keluar.truncate(600 << 20)
    with pytest.raises(MasukanKeliru) as tolakan:
        buka(jalan, "besar.csv")
    assert tolakan.value.kode == "berkas_terlalu_besar"
