"""The words for the refusals of selection: programmes, candidates, decrees by name, offers, yearly checks."""

from collections.abc import Mapping

from django.utils.translation import gettext_noop as N_

__all__ = ["KATA_SELEKSI"]

KATA_SELEKSI: Mapping[str, str] = {
    "antrean_kosong": N_("Belum ada calon di antrean %(nama)s yang dapat ditetapkan."),
    "belum_ada_aturan": N_("Program %(nama)s belum punya aturan yang disetujui dan sudah berlaku."),
    "belum_berlampiran": N_(
        "Keputusan %(nomor)s belum punya lampiran yang disetujui, jadi belum dapat diubah."
    ),
    "belum_dijawab": N_("Masih %(nilai)s nama yang belum dijawab."),
    "belum_diverifikasi": N_(
        "Lampiran %(nomor)s belum diverifikasi seluruhnya. Isi berita acara verifikasinya lebih dulu."
    ),
    "bidang_tak_dikenal": N_("Syarat tentang “%(nilai)s” tidak dikenal. Pilih salah satu dari daftar."),
    "bilangan_tak_positif": N_("Isi dengan bilangan lebih dari nol."),
    "bukan_baris_daftar": N_("Ada %(nilai)s nama yang bukan bagian daftar ini. Muat ulang halaman."),
    "bukan_baris_lampiran": N_("Ada %(nilai)s nama yang bukan bagian lampiran ini. Muat ulang halaman."),
    "bukan_calon_desa": N_("Ada %(nilai)s nama yang bukan calon dari desa ini yang menunggu musyawarah."),
    "bukan_dana_program": N_("Keputusan %(nilai)s bukan dari dana program ini."),
    "bulan_terbalik": N_("Bulan terakhir lebih awal daripada bulan pertama."),
    "calon_berubah": N_(
        "Keadaan %(nilai)s orang dalam lampiran %(nomor)s sudah berubah. Susun lagi, atau keluarkan lewat verifikasi."
    ),
    "dibayar_dana_lain": N_(
        "Ada %(nilai)s orang dalam lampiran %(nomor)s yang pada bulan yang sama sudah ditetapkan keputusan lain."
        " Susun lagi, atau keluarkan lewat verifikasi."
    ),
    "di_luar_masa_program": N_("Masa keputusan %(nilai)s harus berada di dalam masa programnya."),
    "jam_tak_wajar": N_("Jam kerja seminggu antara 1 dan 112; yang diisi %(nilai)s."),
    "kriteria_dua_kali": N_("Urutan “%(nilai)s” tertulis dua kali. Hapus salah satunya."),
    "kuota_bertumpang": N_(
        "Kuota untuk %(nilai)s bertumpang dengan kuota lain atau di luar wilayah program."
    ),
    "kuota_terpakai": N_("Kuota tidak dapat kurang dari %(nilai)s, karena sudah terpakai."),
    "lampiran_kosong": N_("Lampiran %(nomor)s tidak berisi siapa pun. Batalkan saja."),
    "melebihi_kuota": N_("Jumlahnya menjadi %(nilai)s tempat, melebihi kuota program: %(kuota)s."),
    "nilai_tak_cocok": N_("Isian “%(nilai)s” tidak cocok untuk %(bidang)s."),
    "nomor_sudah_dipakai": N_("Nomor %(nilai)s sudah dipakai. Isi nomor yang lain."),
    "operator_tak_dikenal": N_("Cara membandingkan “%(nilai)s” tidak dikenal untuk %(bidang)s."),
    "periksa_ditutup": N_("Daftar pemeriksaan tahun %(nilai)s sudah ditutup."),
    "program_sudah_ada": N_("Program “%(nilai)s” dari dana itu dan bulan itu sudah ada."),
    "rancangan_sudah_ada": N_(
        "Masih ada rancangan perubahan untuk keputusan %(nomor)s. Selesaikan itu lebih dulu."
    ),
    "sudah_disahkan": N_("Hasil musyawarah ini sudah disahkan."),
    "tawaran_lewat": N_("Tawaran ini harus dijawab paling lambat %(nilai)s, jadi sudah lewat."),
    "terlalu_banyak": N_("Paling banyak %(nilai)s."),
    "tidak_ada_perubahan": N_("Belum ada yang berubah pada penerima keputusan %(nomor)s."),
    "wilayah_tak_dikenal": N_("Kode wilayah %(nilai)s tidak dikenal di sini. Pilih salah satu dari daftar."),
}
