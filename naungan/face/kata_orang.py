"""The words for the refusals about persons and payers: requests, merges, families, jobs, risk groups."""

from collections.abc import Mapping

from django.utils.translation import gettext_noop as N_

__all__ = ["KATA_ORANG"]

KATA_ORANG: Mapping[str, str] = {
    "bukan_pengajunya": N_("Hanya orang yang mengajukan permintaan ini yang dapat menariknya kembali."),
    "cabang_bertingkat": N_(
        "%(nama)s sudah menjadi cabang atau mempunyai cabang; cabang hanya satu tingkat di bawah pusat."
    ),
    "hp_salah": N_("Nomor HP belum benar. Tulis seperti 0812 3456 7890."),
    "kepala_keluarga_sudah_ada": N_("Kartu keluarga ini sudah mempunyai kepala keluarga, yaitu %(nama)s."),
    "masih_menampung": N_(
        "Catatan lain sudah digabung ke %(nama)s. Pilih %(nama)s sebagai catatan yang tetap."
    ),
    "nik_salah": N_("NIK belum benar. %(sebab)s"),
    "nik_sudah_ada": N_("NIK itu sudah tercatat untuk orang lain. Bila orangnya sama, usulkan penggabungan."),
    "nomor_kk_salah": N_("Nomor KK harus 16 angka, seperti tertulis di kartu keluarga."),
    "pekerjaan_bertumpuk": N_(
        "Tanggal ini bertumpuk dengan pekerjaan pada pembayar yang sama yang mulai %(mulai)s."
    ),
    "permintaan_masih_terbuka": N_(
        "Masih ada permintaan tentang bagian ini yang belum diputuskan. Selesaikan dulu yang itu."
    ),
    "sudah_berubah": N_(
        "Data ini sudah berubah sejak permintaannya dibuat. Tolak permintaan ini dan buat yang baru."
    ),
    "sudah_dilebur": N_("Orang ini sudah digabung dengan %(nama)s. Buka catatan %(nama)s."),
    "sudah_ditetapkan": N_("Sudah ada penetapan sejak %(nilai)s. Pilih tanggal sesudahnya."),
    "sudah_meninggal": N_("%(nama)s sudah tercatat meninggal, jadi ini tidak dapat dicatat lagi."),
    "tak_berubah": N_("Isian ini sama dengan yang sudah tercatat; tidak ada yang perlu diubah."),
}
