"""From which day each dated number is known; and the lists no rule computes with, typed here a second time."""

from datetime import date

from naungan.law.kepatuhan import layanan_tmp2t
from naungan.law.parameter import semua

MULAI_HUKUM = date(2015, 7, 1)
PP_82_2019 = date(2019, 12, 2)
PP_37_2021 = date(2021, 2, 2)
PERMENAKER_4_2023 = date(2023, 2, 1)
PERMENAKER_44_2015 = date(2015, 12, 31)
KEMUDIAN = {
    "akhir_klaim_beasiswa": PP_82_2019,
    "awal_lunas_jp_ditunda": date(2020, 8, 1),
    "akhir_lunas_jp_ditunda": date(2020, 8, 1),
    "batas_modal_usaha": PP_37_2021,
    "batas_penjualan_usaha": PP_37_2021,
    "patokan_usaha_baru": PP_37_2021,
    "patokan_usaha_lama": PP_37_2021,
    "program_syarat_jkp": PP_37_2021,
    "umur_daftar_jkp": PP_37_2021,
    "bulan_klaim_jkp": PP_37_2021,
    "hari_putusan_dugaan": date(2023, 10, 6),
    "hari_kerja_daftar_proyek": PERMENAKER_44_2015,
    "hari_kerja_ubah_pekerja_proyek": PERMENAKER_44_2015,
    "hari_kerja_formulir_non_asn": date(2025, 2, 24),
    "iuran_sebelum_bekerja_pmi": PERMENAKER_4_2023,
    "jenjang_kontrak_pmi": PERMENAKER_4_2023,
    "iuran_jenjang_pmi": PERMENAKER_4_2023,
    "iuran_jenjang_berikutnya_pmi": PERMENAKER_4_2023,
    "iuran_sebulan_pmi": PERMENAKER_4_2023,
    "cara_kontrak_pmi": PERMENAKER_4_2023,
    "jalur_bila_tak_disebut": PERMENAKER_4_2023,
    "besar_iuran_jht_pmi": PERMENAKER_4_2023,
}
"""Duties and rights that came after the first day of the law; PP 7/2021 is of the same day as PP 37/2021."""


def test_every_number_is_known_from_the_first_day_of_its_law() -> None:
    assert {p.nama: p.nilai[0].mulai for p in semua().values() if p.nilai[0].mulai != MULAI_HUKUM} == KEMUDIAN


def test_the_services_denied_are_those_of_the_regulation() -> None:
    assert layanan_tmp2t("PEMBERI_KERJA", MULAI_HUKUM) == (
        "perizinan terkait usaha",
        "izin yang diperlukan dalam mengikuti tender proyek",
        "izin mempekerjakan tenaga kerja asing",
        "izin perusahaan penyedia jasa pekerja/buruh",
        "izin mendirikan bangunan (IMB)",
    )
    assert layanan_tmp2t("PERORANGAN", MULAI_HUKUM) == (
        "izin mendirikan bangunan (IMB)",
        "surat izin mengemudi (SIM)",
        "sertifikat tanah",
        "paspor",
        "surat tanda nomor kendaraan (STNK)",
    )
