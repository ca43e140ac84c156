"""The words for a file that cannot be read, and for the rows of one that are nobody."""

from collections.abc import Mapping

from django.utils.translation import gettext_noop as N_

from naungan.desk.roster.baca import Lewat

__all__ = ["KATA_BERKAS", "KATA_DILEWATI"]

KATA_BERKAS: Mapping[str, str] = {
    "berkas_arsip": N_("Ini berkas terkompresi (ZIP atau RAR). Buka dahulu, lalu kirim daftar di dalamnya."),
    "berkas_bersandi": N_("Berkas ini terkunci kata sandi. Simpan lagi tanpa kata sandi, lalu kirim ulang."),
    "berkas_gambar": N_(
        "Ini gambar atau foto. Ketik daftarnya di Excel, atau minta berkas aslinya dari pembuatnya."
    ),
    "berkas_hanya_judul": N_(
        "Di berkas ini hanya ada judul kolom; belum ada satu orang pun di bawahnya. Isi dahulu, lalu kirim ulang."
    ),
    "berkas_html": N_(
        "Ini halaman web yang diberi nama seperti Excel. Buka di Excel, simpan ulang sebagai Excel (.xlsx), "
        "lalu kirim ulang."
    ),
    "berkas_kosong": N_("Berkas ini kosong. Periksa apakah yang dipilih berkas yang benar."),
    "berkas_mengembang": N_(
        "Isi berkas ini jauh lebih besar daripada ukurannya, jadi tidak dibuka. Simpan lagi sebagai .xlsx atau .csv."
    ),
    "berkas_pdf": N_("Ini berkas PDF. Kirim berkas Excel atau CSV yang menjadi asalnya."),
    "berkas_rusak": N_(
        "Berkas ini rusak atau terpotong. Buka di Excel, simpan lagi sebagai .xlsx, lalu kirim ulang."
    ),
    "berkas_tak_dikenal": N_("Berkas ini bukan daftar yang dapat dibaca. Kirim berkas Excel, ODS, atau CSV."),
    "berkas_tanpa_daftar": N_(
        "Tidak ditemukan daftar orang di berkas ini. Beri judul pada kolomnya, sedikitnya NIK dan Nama, "
        "lalu kirim ulang."
    ),
    "berkas_terlalu_besar": N_(
        "Berkas ini terlalu besar. Bagi menjadi beberapa berkas, atau simpan sebagai .csv."
    ),
    "berkas_terlalu_lebar": N_(
        "Lembar ini memuat terlalu banyak kolom. Hapus kolom yang tidak dipakai, lalu kirim ulang."
    ),
    "berkas_word": N_("Ini berkas Word. Salin tabelnya ke Excel, simpan sebagai .xlsx, lalu kirim ulang."),
    "berkas_xml": N_(
        "Ini berkas XML, bukan daftar. Buka di Excel, simpan ulang sebagai Excel (.xlsx), lalu kirim ulang."
    ),
}
"""Code of the refusal → sentence, part of ``kata.KATA``."""

KATA_DILEWATI: Mapping[str, str] = {
    Lewat.KOP: N_("di atas judul kolom"),
    Lewat.JUDUL: N_("judul kolom"),
    Lewat.NOMOR_KOLOM: N_("nomor kolom"),
    Lewat.BAGIAN: N_("nama bagian"),
    Lewat.JUMLAH: N_("jumlah"),
    Lewat.PENUTUP: N_("di bawah daftar: tanggal, tanda tangan, atau catatan"),
    Lewat.TANPA_ORANG: N_("tidak menyebut orang"),
}
"""Why a row was passed over → words."""
