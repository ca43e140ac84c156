"""The words for every finding about a row of a list: what is wrong and what would be right."""

import re
from collections.abc import Mapping
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.face.tulisan import tanggal_panjang
from naungan.kit.bulan import Bulan
from naungan.kit.nik import samarkan
from naungan.kit.rupiah import rupiah

__all__ = ["KATA_TEMUAN", "NAMA_BIDANG", "kalimat_temuan"]

NAMA_BIDANG: Mapping[str, str] = {
    "nik": N_("NIK"),
    "no_kk": N_("Nomor KK"),
    "kpj": N_("Nomor KPJ"),
    "nomor_pegawai": N_("Nomor pegawai"),
    "nama": N_("Nama"),
    "gelar": N_("Gelar"),
    "tempat_lahir": N_("Tempat lahir"),
    "lahir": N_("Tanggal lahir"),
    "kelamin": N_("Jenis kelamin"),
    "ibu": N_("Nama ibu kandung"),
    "hubungan": N_("Hubungan dalam keluarga"),
    "kawin": N_("Status perkawinan"),
    "alamat": N_("Alamat"),
    "rt": N_("RT"),
    "rw": N_("RW"),
    "dusun": N_("Dusun"),
    "desa": N_("Desa atau kelurahan"),
    "kecamatan": N_("Kecamatan"),
    "kode_wilayah": N_("Kode wilayah"),
    "hp": N_("Nomor HP"),
    "email": N_("Surel"),
    "pekerjaan": N_("Pekerjaan"),
    "kategori": N_("Kategori"),
    "upah": N_("Upah sebulan"),
    "mulai": N_("Tanggal mulai"),
    "akhir": N_("Tanggal akhir"),
    "uraian_kerja": N_("Uraian kerja"),
    "tempat_kerja": N_("Tempat kerja"),
    "jam_kerja": N_("Jam kerja"),
    "mampu_bekerja": N_("Bekerja dan mampu bekerja"),
    "tanggal_pernyataan": N_("Tanggal pernyataan desa"),
    "status": N_("Status penduduk"),
}

KATA_TEMUAN: Mapping[str, str] = {
    "nik_kosong": N_("NIK belum diisi. Salin 16 angka dari KTP atau kartu keluarga."),
    "nik_angka_hilang": N_(
        "NIK %(nilai)s disimpan sebagai bilangan sehingga angka belakangnya hilang. Ubah kolomnya menjadi teks,"
        " lalu ketik ulang dari KTP."
    ),
    "nik_kurang_angka": N_("NIK %(nilai)s kurang dari 16 angka. Salin lagi dari KTP."),
    "nik_lebih_angka": N_("NIK %(nilai)s lebih dari 16 angka. Salin lagi dari KTP."),
    "nik_huruf": N_(
        "NIK %(nilai)s memuat huruf. NIK hanya angka; huruf O biasanya angka 0, huruf l angka 1."
    ),
    "nik_contoh": N_("NIK %(nilai)s hanya contoh. Isi NIK yang sebenarnya."),
    "nik_provinsi": N_("Dua angka pertama NIK %(nilai)s bukan kode provinsi mana pun. Cocokkan dengan KTP."),
    "nik_tanggal": N_(
        "Angka ke-7 sampai ke-12 NIK %(nilai)s bukan tanggal lahir (perempuan: tanggal ditambah 40). Cocokkan dengan KTP."
    ),
    "nik_urut": N_("Empat angka terakhir NIK %(nilai)s tidak boleh 0000. Cocokkan dengan KTP."),
    "nik_ganda_berkas": N_(
        "NIK ini juga tertulis atas nama orang lain pada baris %(saran)s. Perbaiki NIK yang keliru."
    ),
    "nik_luar_daerah": N_(
        "NIK diterbitkan di luar daerah ini (kode %(nilai)s). Tidak apa-apa bila ia pindahan."
    ),
    "kk_angka_hilang": N_(
        "Nomor KK %(nilai)s disimpan sebagai bilangan sehingga angka belakangnya hilang. Nomor KK tidak dipakai."
    ),
    "kk_keliru": N_("Nomor KK %(nilai)s bukan 16 angka. Cocokkan dengan kartu keluarga."),
    "kk_sama_nik": N_("Nomor KK sama dengan NIK %(nilai)s; salah satunya pasti keliru."),
    "kpj_keliru": N_("Nomor KPJ “%(nilai)s” bukan 11 angka, jadi tidak dipakai."),
    "nama_kosong": N_("Nama belum diisi. Tulis seperti di KTP."),
    "nama_contoh": N_("“%(nilai)s” bukan nama orang. Tulis nama seperti di KTP."),
    "nama_angka": N_("Nama “%(nilai)s” memuat angka. Tulis seperti di KTP."),
    "nama_panjang": N_("Nama “%(nilai)s” terlalu panjang. Tulis satu nama saja seperti di KTP."),
    "nama_janggal": N_("Nama “%(nilai)s” tampak janggal. Cocokkan dengan KTP."),
    "nama_bin": N_("Nama “%(nilai)s” memuat nama ayah. Biarkan bila di KTP memang tertulis begitu."),
    "ibu_kosong": N_("Nama ibu kandung belum diisi. BPJS Ketenagakerjaan menanyakannya."),
    "lahir_kosong": N_("Tanggal lahir belum diisi. Tulis seperti 12-02-1978."),
    "lahir_dari_nik": N_("Tanggal lahir diambil dari NIK: %(saran)s."),
    "lahir_mustahil": N_("Tanggal lahir %(nilai)s tidak ada dalam kalender."),
    "lahir_tahun_saja": N_(
        "Tanggal lahir hanya berisi tahun (%(nilai)s). Lengkapi tanggal dan bulannya dari KTP."
    ),
    "lahir_tak_terbaca": N_("Tanggal lahir “%(nilai)s” tidak terbaca. Tulis seperti 12-02-1978."),
    "lahir_bulan_hari": N_("Tanggal lahir %(nilai)s ditulis bulan lebih dulu; dibaca sebagai %(saran)s."),
    "lahir_di_depan": N_("Tanggal lahir %(nilai)s belum terjadi. Periksa tahunnya."),
    "lahir_terlalu_lama": N_(
        "Tanggal lahir %(nilai)s terlalu lama berlalu untuk orang yang masih hidup. Periksa tahunnya."
    ),
    "lahir_beda_nik": N_(
        "Tanggal lahir %(nilai)s tidak sesuai dengan NIK, yang menyebut %(saran)s. Perbaiki yang keliru."
    ),
    "lahir_tertukar": N_("Tanggal dan bulan lahir %(nilai)s tampaknya tertukar; menurut NIK %(saran)s."),
    "kelamin_kosong": N_("Jenis kelamin belum diisi. Tulis L atau P."),
    "kelamin_dari_nik": N_("Jenis kelamin diambil dari NIK: %(saran)s."),
    "kelamin_tak_dikenal": N_("Jenis kelamin “%(nilai)s” tidak dikenal. Tulis L atau P."),
    "kelamin_beda_nik": N_(
        "Jenis kelamin %(nilai)s tidak sesuai dengan NIK, yang menyebut %(saran)s. Perbaiki yang keliru."
    ),
    "tanggal_tak_terbaca": N_(
        "Tanggal “%(nilai)s” tidak terbaca dan tidak dipakai. Tulis seperti 12-02-2024."
    ),
    "desa_kosong": N_("Desa tempat tinggal belum diisi."),
    "desa_tak_dikenal": N_("Desa “%(nilai)s” tidak ada di kabupaten ini. Periksa ejaannya."),
    "desa_ganda": N_("Ada beberapa desa bernama sama: %(nilai)s. Tulis juga kecamatannya."),
    "desa_beda_kecamatan": N_(
        "Desa “%(nilai)s” tidak ada di kecamatan yang tertulis. Perbaiki desa atau kecamatannya."
    ),
    "desa_luar_wilayah": N_(
        "Desa %(nilai)s di luar wilayah pengirim. Hanya warga sendiri yang dapat diusulkan."
    ),
    "desa_belum_dikenal": N_("Desa “%(nilai)s” belum dikenali. Daftar pekerja tetap dapat diproses."),
    "rt_rw_tak_terbaca": N_("RT atau RW “%(nilai)s” tidak terbaca. Tulis seperti 001 dan 002."),
    "hp_dua": N_("Ada lebih dari satu nomor HP (%(nilai)s); yang dipakai nomor pertama."),
    "hp_tak_masuk_akal": N_(
        "Nomor HP %(nilai)s tidak mungkin dan tidak dipakai. Tulis seperti 081234567890."
    ),
    "email_keliru": N_("Surel “%(nilai)s” tidak lengkap dan tidak dipakai."),
    "kawin_tak_dikenal": N_(
        "Status perkawinan “%(nilai)s” tidak dikenal. Tulis belum kawin, kawin, cerai hidup, atau cerai mati."
    ),
    "hubungan_tak_dikenal": N_(
        "Hubungan dalam keluarga “%(nilai)s” tidak dikenal. Tulis seperti di kartu keluarga."
    ),
    "status_tak_dikenal": N_("Status penduduk “%(nilai)s” tidak dikenal. Tulis hidup, mati, atau pindah."),
    "jawaban_tak_dikenal": N_("Jawaban “%(nilai)s” tidak dikenal. Tulis ya atau tidak."),
    "pekerjaan_tak_dikenal": N_(
        "Pekerjaan “%(nilai)s” tidak ada dalam daftar KTP; tetap dipakai seperti tertulis."
    ),
    "bukan_pekerja": N_(
        "Menurut pekerjaannya (%(nilai)s) ia tidak bekerja. Tulis pekerjaannya yang sekarang."
    ),
    "mengurus_rumah_tangga": N_(
        "Pekerjaan tertulis %(nilai)s. Tulis pekerjaan yang menghasilkan uang, bila ada, supaya klaim kelak tidak ditolak."
    ),
    "aparatur": N_("%(nilai)s dijamin lewat skema aparatur negara, jadi tidak dapat didaftarkan di sini."),
    "umur_lewat": N_(
        "Lahir %(nilai)s: sudah mencapai batas umur untuk mendaftar sebagai pekerja bukan penerima upah."
    ),
    "umur_belum_cukup": N_("Lahir %(nilai)s: belum cukup umur untuk didaftarkan. Periksa tanggal lahirnya."),
    "pekerja_anak": N_("Lahir %(nilai)s: masih anak-anak. Periksa tanggal lahirnya dan izin kerjanya."),
    "status_mati": N_("Menurut daftar ini ia sudah meninggal, jadi tidak dapat didaftarkan."),
    "status_pindah": N_(
        "Menurut daftar ini ia sudah pindah. Bila masih tinggal di desa ini, ubah statusnya."
    ),
    "tidak_mampu_bekerja": N_(
        "Desa menyatakan ia tidak mampu bekerja. Peserta harus bekerja dan mampu bekerja saat didaftarkan."
    ),
    "pernyataan_belum_ada": N_(
        "Pernyataan desa tentang kerjanya belum lengkap: %(nilai)s. Ia tetap dapat didaftarkan, tetapi tanpa itu klaim"
        " sering ditolak."
    ),
    "pernyataan_lama": N_("Pernyataan desa %(nilai)s sudah lebih dari setahun. Perbarui setiap tahun."),
    "pernyataan_di_depan": N_("Tanggal pernyataan desa %(nilai)s belum terjadi."),
    "upah_kosong": N_("Upah belum diisi atau tidak terbaca. Tulis upah sebulan seperti 2500000."),
    "upah_tak_terbaca": N_("Upah “%(nilai)s” tidak terbaca. Tulis upah sebulan seperti 2500000."),
    "upah_janggal": N_("Upah sebulan %(nilai)s tidak wajar. Tulis lengkap dalam rupiah."),
    "upah_di_bawah_minimum": N_("Upah sebulan %(nilai)s di bawah upah minimum. Dilaporkan apa adanya."),
    "penghasilan_tak_terbaca": N_("Penghasilan “%(nilai)s” tidak terbaca dan tidak dipakai."),
    "akhir_sebelum_mulai": N_("Tanggal akhir %(nilai)s lebih awal daripada tanggal mulai."),
    "baris_sama": N_("Orang ini sudah tertulis pada baris %(saran)s; baris ini dilewati."),
    "mungkin_sama_berkas": N_("Mungkin orang yang sama dengan baris %(nilai)s. Pastikan keduanya."),
    "mungkin_sama_daftar": N_(
        "Mungkin sudah terdaftar dengan NIK lain. Bandingkan dengan orang yang sudah ada."
    ),
    "nama_beda_daftar": N_(
        "NIK ini sudah terdaftar atas nama %(saran)s, bukan %(nilai)s. Cocokkan keduanya dengan KTP."
    ),
    "lahir_beda_daftar": N_(
        "Tanggal lahir %(nilai)s berbeda dari yang terdaftar, %(saran)s. Cocokkan dengan KTP."
    ),
    "sudah_meninggal": N_("Menurut catatan ia sudah meninggal pada %(nilai)s, jadi tidak dapat didaftarkan."),
    "sudah_dilindungi": N_("Sudah dilindungi oleh %(nilai)s. Baris ini disisihkan."),
    "dua_anggaran": N_(
        "Sudah dibayar %(nilai)s dari anggaran publik. Dua anggaran publik tidak boleh membayar orang yang sama."
    ),
    "sudah_dibayar_sama": N_("Sudah menjadi peserta lewat %(nilai)s; tidak ada yang berubah."),
}
"""Code of the finding → sentence. A test compares the codes with the catalogue of the desk."""

_SARAN = N_("Saran: %(saran)s.")
_LUNAS = N_("Lunas sampai %(saran)s.")
_SUSULAN: Mapping[str, str] = {
    "sudah_dilindungi": _LUNAS,
    "dua_anggaran": _LUNAS,
    "sudah_dibayar_sama": _LUNAS,
    "mungkin_sama_berkas": "",
    "mungkin_sama_daftar": "",
}
"""What the second value of a finding is, where it is no proposal; of likely pairs it is reasons, told elsewhere."""
_UANG = frozenset({"upah_janggal", "upah_di_bawah_minimum"})


def kalimat_temuan(kode: str, nilai: str | None, saran: str | None) -> str:
    """The finding in the reader's language, with the proposal where there is one. A whole NIK is masked."""
    kata = KATA_TEMUAN[kode]
    isi = {"nilai": _tulis(kode, nilai or ""), "saran": _tulis(kode, saran or "")}
    kalimat = _(kata) % isi
    susulan = _SUSULAN.get(kode, _SARAN)
    return f"{kalimat} {_(susulan) % isi}" if saran and susulan and "%(saran)s" not in kata else kalimat


def _tulis(kode: str, teks: str) -> str:
    if kode == "pernyataan_belum_ada":
        return ", ".join(_(NAMA_BIDANG[bidang]) for bidang in teks.split())
    if kode in _UANG and teks:
        return rupiah(int(teks))
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", teks):
        return tanggal_panjang(date.fromisoformat(teks))
    if re.fullmatch(r"\d{4}-\d{2}", teks):
        return Bulan.baca(teks).nama
    return re.sub(r"\d{16}", lambda nik: samarkan(nik.group()), teks)
