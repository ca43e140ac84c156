"""What stages, acts and relations are called in front of people. A test compares them with the tables of the desk."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.desk.accompany.berkas import BERKAS

__all__ = ["AKSI", "HUBUNGAN", "TAHAP", "TINDAKAN", "aksi", "hubungan", "nama_berkas", "tahap", "tindakan"]

TAHAP: Mapping[str, Mapping[str, str]] = {
    "pendampingan": {
        "SINYAL": N_("Kabar diterima"),
        "DIKUNJUNGI": N_("Keluarga dikunjungi"),
        "BERKAS_SIAP": N_("Berkas siap"),
        "DIAJUKAN": N_("Diajukan ke BPJS"),
        "DIKEMBALIKAN": N_("Dikembalikan BPJS"),
        "HASIL_DIKETAHUI": N_("Hasil diketahui"),
        "PEMBAYARAN_TERBUKTI": N_("Pembayaran terbukti"),
        "SELESAI": N_("Selesai"),
        "TIDAK_DIKLAIM": N_("Tidak diklaim"),
    },
    "klaim": {
        "DITERIMA": N_("Diterima"),
        "DIPERIKSA": N_("Berkas lengkap"),
        "CEK_KASUS": N_("Cek kasus"),
        "DIKEMBALIKAN": N_("Dikembalikan"),
        "DIUSULKAN": N_("Menunggu keputusan"),
        "DIPUTUSKAN": N_("Diputuskan"),
        "DALAM_BATCH": N_("Dalam daftar bayar"),
        "DIBAYAR": N_("Dibayar"),
        "DITOLAK": N_("Ditolak"),
    },
    "batch": {"DISUSUN": N_("Disusun"), "DIRILIS": N_("Dirilis ke bank"), "SELESAI": N_("Selesai")},
    "item": {"MENUNGGU": N_("Menunggu"), "DIBAYAR": N_("Dibayar"), "GAGAL": N_("Gagal")},
    "kepesertaan": {
        "AKTIF": N_("Aktif"),
        "TENGGANG": N_("Masa tenggang"),
        "LEPAS": N_("Tidak aktif"),
        "BERAKHIR": N_("Sudah berakhir"),
        "TERTUNDA": N_("Tertunda"),
    },
    "kiriman": {
        "DITERIMA": N_("Sedang dibaca"),
        "DIPERIKSA": N_("Sudah diperiksa"),
        "DIAJUKAN": N_("Menunggu persetujuan"),
        "DISETUJUI": N_("Sedang diterapkan"),
        "DITERAPKAN": N_("Sudah diterapkan"),
        "TAK_TERBACA": N_("Tidak dapat dibaca"),
        "DIBATALKAN": N_("Dibatalkan"),
    },
    "berkas": {
        "BELUM": N_("Belum ada"),
        "MENUNGGU": N_("Belum diperiksa"),
        "SAH": N_("Sah"),
        "KURANG": N_("Perlu diperbaiki"),
    },
}

AKSI: Mapping[str, str] = {
    "kunjungi": N_("Catat kunjungan"),
    "lengkapi": N_("Lengkapi berkas"),
    "ajukan": N_("Ajukan ke BPJS Ketenagakerjaan"),
    "terima_kembali": N_("Catat: dikembalikan BPJS"),
    "ketahui_hasil": N_("Catat hasil dari BPJS"),
    "buktikan_bayar": N_("Catat bukti pembayaran"),
    "tutup": N_("Selesaikan pendampingan"),
    "tidak_diklaim": N_("Tutup tanpa klaim"),
    "periksa": N_("Periksa berkas"),
    "cek_kasus": N_("Kirim cek kasus"),
    "kembalikan": N_("Kembalikan"),
    "terima_lagi": N_("Terima lagi"),
    "usulkan": N_("Usulkan pembayaran"),
    "usulkan_tolak": N_("Usulkan penolakan"),
    "minta_ulang": N_("Minta usulan ulang"),
    "putuskan": N_("Tetapkan"),
    "putuskan_tolak": N_("Tetapkan penolakan"),
    "masukkan_batch": N_("Masukkan ke daftar bayar"),
    "gagal_bayar": N_("Catat gagal bayar"),
    "bayar": N_("Catat dibayar"),
    "rilis": N_("Rilis ke bank"),
    "catat_hasil_bank": N_("Isi hasil bank"),
}
"""Action of a flow table → what its button says."""

TINDAKAN: Mapping[str, str] = {
    "laporkan": N_("Kabar duka dilaporkan"),
    "kunjungi": N_("Keluarga dikunjungi"),
    "lengkapi": N_("Berkas dilengkapi"),
    "ajukan": N_("Diajukan ke BPJS Ketenagakerjaan"),
    "terima_kembali": N_("Berkas dikembalikan BPJS"),
    "ketahui_hasil": N_("Hasil dari BPJS diketahui"),
    "buktikan_bayar": N_("Bukti pembayaran dicatat"),
    "tutup": N_("Pendampingan selesai"),
    "tidak_diklaim": N_("Ditutup tanpa klaim"),
    "terima_klaim": N_("Pengajuan diterima"),
    "periksa_berkas": N_("Berkas diperiksa, semuanya sah"),
    "cek_kasus": N_("Dikirim untuk cek kasus"),
    "kembalikan": N_("Klaim dikembalikan"),
    "terima_lagi": N_("Diterima lagi"),
    "usulkan": N_("Pembayaran diusulkan"),
    "usulkan_tolak": N_("Penolakan diusulkan"),
    "minta_ulang": N_("Usulan diminta diulang"),
    "putuskan": N_("Diputuskan"),
    "susun_batch": N_("Masuk daftar bayar"),
    "rilis": N_("Dirilis ke bank"),
    "catat_hasil_bank": N_("Hasil bank dicatat"),
    "kirim_daftar": N_("Daftar nama dikirim"),
    "kirim_perbaikan": N_("Berkas perbaikan dikirim"),
    "petakan_kolom": N_("Kolom diatur"),
    "olah": N_("Daftar dibaca dan diperiksa"),
    "gagal_dibaca": N_("Berkas tidak dapat dibaca"),
    "ajukan_daftar": N_("Diajukan untuk disetujui"),
    "setujui_daftar": N_("Disetujui orang kedua"),
    "kembalikan_daftar": N_("Pengajuan dikembalikan"),
    "batalkan_daftar": N_("Daftar dibatalkan"),
    "terapkan_daftar": N_("Daftar diterapkan"),
}
"""Verb of the journal → what happened."""

HUBUNGAN: Mapping[str, str] = {
    "istri": N_("istri"),
    "suami": N_("suami"),
    "anak": N_("anak"),
    "ibu": N_("ibu"),
    "ayah": N_("ayah"),
    "cucu": N_("cucu"),
    "kakek": N_("kakek"),
    "nenek": N_("nenek"),
    "saudara": N_("saudara kandung"),
    "mertua": N_("mertua"),
}


def tahap(alur: str, kode: str) -> str:
    """("klaim", "DIUSULKAN") → Menunggu keputusan."""
    return _(TAHAP[alur][kode])


def nama_berkas(jenis: str) -> str:
    """A paper in the reader's language."""
    return _(BERKAS[jenis])


def aksi(nama: str) -> str:
    """What the button of this action says."""
    return _(AKSI[nama])


def tindakan(verb: str) -> str:
    """What happened by this verb; an unknown one is shown by its own name."""
    return _(TINDAKAN[verb]) if verb in TINDAKAN else verb.replace("_", " ")


def hubungan(kode: str) -> str:
    """The relation to the deceased."""
    return _(HUBUNGAN[kode]) if kode in HUBUNGAN else kode
