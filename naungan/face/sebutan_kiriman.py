"""What lists of names, what their rows would do, and likeness of two people are called in front of people."""

import re
from collections.abc import Iterable, Mapping, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.desk.roster.temuan import TEMUAN_BERAT, Berat
from naungan.face.sebutan_peserta import sebut
from naungan.face.temuan import KATA_TEMUAN, kalimat_temuan

__all__ = [
    "AKSI_KIRIMAN",
    "ARTI_EFEK",
    "EFEK",
    "NADA_EFEK",
    "NADA_KIRIMAN",
    "SERUPA",
    "UNTUK",
    "alasan_serupa",
    "jenis_temuan",
    "kata_temuan",
]

UNTUK: Mapping[str, str] = {
    "WARGA": N_("Data warga saja"),
    "PESERTA": N_("Didaftarkan sebagai peserta"),
}

NADA_KIRIMAN: Mapping[str, str] = {
    "DITERIMA": "jalan",
    "DIPERIKSA": "jalan",
    "DIAJUKAN": "awas",
    "DISETUJUI": "jalan",
    "DITERAPKAN": "baik",
    "TAK_TERBACA": "bahaya",
    "DIBATALKAN": "netral",
}
"""The tone of a list's stage. A proposal waits for somebody; elsewhere DIAJUKAN means that it moves."""

AKSI_KIRIMAN: Mapping[str, str] = {
    "olah": N_("Lanjutkan membaca"),
    "petakan": N_("Atur kolom"),
    "kirim_perbaikan": N_("Perbaiki lewat Excel"),
    "ajukan": N_("Ajukan untuk disetujui"),
    "kembalikan": N_("Kembalikan"),
    "setujui": N_("Setujui dan terapkan"),
    "terapkan": N_("Lanjutkan menerapkan"),
    "batalkan": N_("Batalkan daftar ini"),
}
"""Action of the flow table → what its button says. Rows are repaired on their own pages, and that a
file cannot be read is nobody's button."""

EFEK: Mapping[str, str] = {
    "BARU": N_("Orang baru"),
    "LAMA": N_("Sudah dikenal"),
    "BERUBAH": N_("Data berubah"),
    "PINDAH": N_("Pindah desa"),
    "SAMA": N_("Tidak ada yang berubah"),
    "SUDAH": N_("Sudah dilindungi"),
    "USIA": N_("Di luar batas umur"),
    "BENTROK": N_("Perlu keputusan"),
    "PERBAIKI": N_("Perlu diperbaiki"),
    "TOLAK": N_("Ditolak"),
}

ARTI_EFEK: Mapping[str, str] = {
    "BARU": N_("Belum pernah tercatat; akan ditambahkan."),
    "LAMA": N_("Orangnya sudah tercatat; akan didaftarkan lewat pembayar ini."),
    "BERUBAH": N_("Sudah tercatat; datanya akan diperbarui."),
    "PINDAH": N_("Sudah tercatat di desa lain; tempat tinggalnya akan diperbarui."),
    "SAMA": N_("Sudah tercatat persis begini, atau tertulis dua kali; dilewati."),
    "SUDAH": N_("Sudah dibayar pihak lain; disisihkan, kecuali Anda mengikutkannya dengan alasan."),
    "USIA": N_("Terlalu tua atau terlalu muda menurut aturan; tidak didaftarkan."),
    "BENTROK": N_("Mungkin orang yang sama dengan orang lain; seseorang harus memastikan."),
    "PERBAIKI": N_("Ada isian yang kurang atau keliru; menunggu diperbaiki."),
    "TOLAK": N_("Tidak dapat didaftarkan dan tidak dapat diperbaiki."),
}
"""Effect of a row → what will happen to it."""

NADA_EFEK: Mapping[str, str] = {
    "BARU": "baik",
    "LAMA": "baik",
    "BERUBAH": "baik",
    "PINDAH": "baik",
    "BENTROK": "awas",
    "PERBAIKI": "awas",
    "USIA": "bahaya",
    "TOLAK": "bahaya",
}

SERUPA: Mapping[str, str] = {
    "nama_sama": N_("nama sama"),
    "nama_ejaan": N_("nama sama, lain ejaan"),
    "nama_ketik": N_("nama hampir sama, mungkin salah ketik"),
    "nama_singkat": N_("nama disingkat"),
    "nama_sebagian": N_("sebagian nama sama"),
    "nama_urutan": N_("urutan nama terbalik"),
    "lahir_sama": N_("tanggal lahir sama"),
    "lahir_tertukar": N_("tanggal dan bulan lahir tertukar"),
    "lahir_setahun": N_("tahun lahir selisih satu"),
    "lahir_sepuluh_tahun": N_("tahun lahir selisih sepuluh"),
    "lahir_satu_angka": N_("tanggal lahir beda satu angka"),
    "lahir_sebagian": N_("sebagian tanggal lahir sama"),
    "lahir_tahun_saja": N_("tahun lahir sama"),
    "lahir_kosong": N_("tanggal lahir tidak diketahui"),
    "desa_sama": N_("desa sama"),
    "kecamatan_sama": N_("kecamatan sama"),
    "desa_beda": N_("desa berbeda"),
    "kelamin_beda": N_("jenis kelamin berbeda"),
    "ibu_sama": N_("nama ibu sama"),
    "ibu_mirip": N_("nama ibu mirip"),
    "ibu_beda": N_("nama ibu berbeda"),
    "hp_sama": N_("nomor HP sama"),
    "hp_beda": N_("nomor HP berbeda"),
    "nik_satu_angka": N_("NIK beda satu angka"),
    "nik_beda": N_("NIK berbeda"),
}
"""Why two are likely one person, or not."""


_DISISIHKAN = frozenset({"baris_sama", "sudah_dilindungi", "sudah_dibayar_sama"})
"""Notes that decide about the row all the same: there is nothing to do with it."""


def alasan_serupa(kode: str) -> str:
    """``nama_sama desa_sama`` → nama sama, desa sama; a code nobody named is left out."""
    return ", ".join(sebut(SERUPA, k) for k in kode.split() if k in SERUPA)


def kata_temuan(temuan: Iterable[Sequence[str]], *, catatan: bool = False) -> list[str]:
    """Findings of a row in words: those that decide about it, or with ``catatan`` those only worth knowing."""
    return [
        kalimat_temuan(kode, nilai, saran)
        for kode, _bidang, nilai, saran in temuan
        if (TEMUAN_BERAT[kode] is Berat.CATATAN and kode not in _DISISIHKAN) is catatan
    ]


def jenis_temuan(kode: str) -> str:
    """What a finding says of any row: its first sentence, with … where the row's own values stand."""
    kalimat = _(KATA_TEMUAN[kode]) % {"nilai": "…", "saran": "…"}
    pertama = kalimat.partition(". ")[0].rstrip(".")
    return re.sub(r"[,:;][^,:;]*…$", "", pertama)
