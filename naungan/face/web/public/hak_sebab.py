"""Berapa haknya?, the whys: nothing from the insurer, something from the employer, no scholarship yet."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

__all__ = ["sebab_beasiswa", "sebab_nol", "sebab_pemberi_kerja"]

Isi = Mapping[str, Any]


def sebab_nol(isi: Isi) -> str:
    """Why nothing comes from the insurer: the first condition that is not met."""
    nilai = _nilai(isi)
    if _dengan(isi, "dapat_menjadi_peserta").get("terdaftar") is False:
        return _("Menurut jawaban ini ia belum terdaftar sebagai peserta, jadi BPJS tidak membayar.")
    if nilai.get("status_iuran") == "LEPAS":
        return _("Menurut jawaban ini iurannya sudah menunggak terlalu lama, jadi ia tidak lagi terlindungi.")
    if nilai.get("pelindungan_berlaku") is False:
        return _("Menurut jawaban ini ia belum atau tidak lagi terlindungi pada hari itu.")
    if nilai.get("dibayar_dahulu_pemberi_kerja"):
        return _("Karena terlambat dilaporkan, pemberi kerja yang membayar dahulu.")
    if nilai.get("hak_jkk") is False:
        return _("Menurut jawaban ini batas waktu mengajukan klaim sudah lewat.")
    return _("Menurut jawaban ini tidak ada santunan uang. Periksa lagi jawabannya.")


def sebab_pemberi_kerja(isi: Isi) -> str:
    """Why the employer owes it."""
    nilai = _nilai(isi)
    if nilai.get("dibayar_dahulu_pemberi_kerja"):
        return _("Dibayar dahulu karena terlambat melapor; sesudah itu ditagihnya kepada BPJS.")
    if not (nilai.get("dapat_menjadi_peserta", True) and nilai.get("pelindungan_berlaku", True)):
        return _("Karena pekerja ini tidak didaftarkan.")
    return _("Karena upah yang dilaporkan lebih kecil daripada yang sebenarnya.")


def sebab_beasiswa(isi: Isi, kasus: Isi) -> str:
    """Why children who were named get no scholarship; empty where none was named."""
    if not kasus.get("anak"):
        return ""
    if _nilai(isi).get("masa_iur_beasiswa_terpenuhi", True):
        return _("Beasiswa untuk anak di bawah batas umur yang belum menikah dan belum bekerja.")
    syarat = _dengan(isi, "masa_iur_beasiswa_terpenuhi")
    angka = {"perlu": syarat["masa_iur_beasiswa_jkm"], "masa": syarat["masa_iur"]}
    if "masa_iur_bulan" in kasus or "mulai_kepesertaan" in kasus:
        return _("Syaratnya iuran %(perlu)s bulan; menurut jawaban ini baru %(masa)s bulan.") % angka
    return _("Syaratnya iuran %(perlu)s bulan. Berapa bulan yang sudah dibayar belum disebut.") % angka


def _nilai(isi: Isi) -> dict[str, Any]:
    return {langkah["nama"]: langkah["nilai"] for langkah in isi["langkah"]}


def _dengan(isi: Isi, nama: str) -> Isi:
    return next((langkah["dengan"] for langkah in isi["langkah"] if langkah["nama"] == nama), {})
