"""The words for every refusal of the desk: one sentence that says what is wrong and what would be right."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.desk.accompany.berkas import BERKAS
from naungan.desk.tolakan import Tolakan
from naungan.face.kata_berkas import KATA_BERKAS
from naungan.face.kata_orang import KATA_ORANG
from naungan.face.kata_seleksi import KATA_SELEKSI
from naungan.face.temuan import NAMA_BIDANG
from naungan.face.tulisan import tanggal_panjang

__all__ = ["KATA", "kalimat"]

KATA: Mapping[str, str] = {
    "bukan_wewenang": N_("Tindakan ini bukan wewenang Anda di %(kantor)s."),
    "bukan_wilayahnya": N_("Orang atau berkas ini di luar wilayah %(kantor)s."),
    "bukan_tahapnya": N_(
        "Berkas sudah berpindah tahap. Muat ulang halaman untuk melihat keadaan terbarunya."
    ),
    "orang_yang_sama": N_("Tidak boleh: yang membuat dan yang menyetujui harus dua orang yang berbeda."),
    "tanggal_di_depan": N_("Tanggal %(nilai)s belum terjadi. Isi tanggal hari ini atau sebelumnya."),
    "sebelum_lahir": N_("Tanggal %(nilai)s lebih awal daripada tanggal lahir orang ini (%(lahir)s)."),
    "sebelum_diajukan": N_("Tanggal %(nilai)s lebih awal daripada tanggal berkas diajukan ke BPJS."),
    "kosong": N_("Bagian ini harus diisi."),
    "sudah_dilaporkan": N_(
        "Kematian %(nama)s sudah pernah dilaporkan. Cari berkasnya di daftar pendampingan."
    ),
    "hubungan_tak_dikenal": N_("Hubungan keluarga “%(nilai)s” tidak dikenal. Pilih salah satu dari daftar."),
    "kerabat_dua_kali": N_("Satu orang tertulis dua kali. Hapus salah satunya."),
    "berkas_kurang": N_("Masih kurang: %(berkas)s."),
    "berkas_belum_sah": N_(
        "Belum dinyatakan sah: %(berkas)s. Kembalikan klaim bila ada yang perlu diperbaiki."
    ),
    "belum_diputuskan": N_("BPJS Ketenagakerjaan belum memutuskan klaim ini."),
    "belum_dibayar": N_("Belum ada bukti pembayaran dari BPJS Ketenagakerjaan."),
    "belum_diajukan": N_("Berkas ini belum diajukan oleh pemerintah daerah."),
    "belum_diajukan_lagi": N_("Pemerintah daerah belum mengajukan lagi berkas yang dikembalikan."),
    "belum_terbukti": N_("Pembayaran belum terbukti untuk: %(nama)s."),
    "pilihan_tak_dikenal": N_("Pilihan “%(nilai)s” tidak dikenal. Pilih salah satu dari daftar."),
    "jumlah_tak_positif": N_("Jumlah harus lebih dari nol rupiah."),
    "hasil_sudah_dicatat": N_("Hasil ini sudah dicatat. Minta orang kedua mengonfirmasinya."),
    "sudah_dikonfirmasi": N_("Hasil ini sudah dikonfirmasi."),
    "sudah_disetujui": N_("Keputusan ini sudah disetujui."),
    "bukan_peserta": N_(
        "%(nama)s tidak pernah terdaftar sebagai peserta, jadi tidak ada klaim yang dapat diterima."
    ),
    "klaim_sudah_ada": N_("Klaim untuk %(nama)s sudah diterima."),
    "tidak_tercakup": N_(
        "Kepesertaan %(nama)s tidak aktif pada hari kejadian. Usulkan penolakan dengan alasannya."
    ),
    "perlu_jawaban": N_("Jawab dulu secara tertulis: %(pertanyaan)s"),
    "tanpa_ahli_waris": N_("Belum ada ahli waris yang hidup di dalam berkas. Kembalikan untuk dilengkapi."),
    "bukan_ahli_waris": N_("%(nilai)s bukan ahli waris pada urutan pertama menurut PP 44/2015 Pasal 37."),
    "batch_kosong": N_("Pilih sedikitnya satu klaim yang sudah diputuskan."),
    "isi_batch_berubah": N_(
        "Isi daftar bayar tidak sama dengan saat disusun. Jangan dirilis; laporkan ke pengelola sistem."
    ),
    "hasil_bank_kurang": N_("Hasil bank belum diisi untuk: %(nomor)s."),
    "akhir_sebelum_mulai": N_("Tanggal akhir lebih awal daripada tanggal mulai."),
    "kolom_wajib_kurang": N_("Kolom yang wajib ada belum ditemukan: %(bidang)s. Tunjukkan kolomnya."),
    "tidak_ada_yang_diterapkan": N_(
        "Belum ada baris yang dapat diterapkan. Perbaiki dahulu baris yang menunggu."
    ),
    "baris_berubah_sejak_diajukan": N_(
        "Isi daftar sudah berubah sejak diajukan. Kembalikan, supaya diajukan lagi dengan isi yang sekarang."
    ),
    "sudah_diterapkan": N_("Baris ini sudah diterapkan. Ajukan perubahan data orangnya."),
    "tidak_dapat_diikutkan": N_("Baris ini tidak dapat diikutkan; perbaiki isinya."),
    **KATA_BERKAS,
    **KATA_ORANG,
    **KATA_SELEKSI,
}
"""Code of the refusal → sentence. A test compares the codes with those the desk raises."""


_NAMA: Mapping[str, str] = {**BERKAS, **NAMA_BIDANG}
"""A paper by its kind, a field of a list by its name."""


def kalimat(tolakan: Tolakan) -> str:
    """The refusal in the reader's language."""
    isi = {kunci: _tulis(nilai) for kunci, nilai in tolakan.isi.items()}
    return _(KATA[tolakan.kode]) % isi


def _tulis(nilai: object) -> str:
    if isinstance(nilai, list):
        return ", ".join(_(_NAMA[n]) if n in _NAMA else str(n) for n in nilai)
    return tanggal_panjang(nilai) if hasattr(nilai, "isoformat") else str(nilai)
