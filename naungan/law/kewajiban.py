"""The duties of those who pay contributions, each with its last day.

Registering workers, reporting changes, registering a construction project, returning the form of staff who
are not civil servants. Working days are counted from the day after; the day itself does not count.
"""

from __future__ import annotations

from datetime import date, timedelta

from naungan.law.per_kasus import Batas, nilai_pada, tanyakan
from naungan.law.tenggat import tambah_hari_kerja


def daftarkan_pekerja(mulai_bekerja: date) -> Batas:
    """UU 24/2011 Pasal 15 ayat (1): an employer registers its workers; how soon is not written."""
    nilai = nilai_pada("hari_daftar_pekerja", mulai_bekerja)
    akhir = mulai_bekerja + timedelta(days=nilai.nilai)
    return Batas("pendaftaran pekerja", akhir, nilai.dasar, tanyakan("hari_daftar_pekerja", nilai))


def laporkan_perubahan_data(terjadi: date) -> Batas:
    """PP 44/2015 Pasal 9 ayat (3): a change of wage, number of workers or address, from the day it happened."""
    return _hari_kerja("laporan perubahan data", "hari_kerja_ubah_data", terjadi)


def teruskan_perubahan_data(diterima: date) -> Batas:
    """PP 44/2015 Pasal 9 ayat (2): a participant's own change, from the day the employer was told."""
    return _hari_kerja("penerusan perubahan data peserta", "hari_kerja_teruskan_data", diterima)


def daftarkan_proyek(surat_perintah_kerja: date) -> Batas:
    """Permenaker 5/2021 (pasal belum dipastikan): a construction project, from its work order."""
    return _hari_kerja("pendaftaran proyek jasa konstruksi", "hari_kerja_daftar_proyek", surat_perintah_kerja)


def laporkan_perubahan_pekerja_proyek(terjadi: date) -> Batas:
    """Permenaker 5/2021 (pasal belum dipastikan): a change of a project's workers."""
    return _hari_kerja("laporan perubahan pekerja proyek", "hari_kerja_ubah_pekerja_proyek", terjadi)


def serahkan_formulir_non_asn(diterima: date) -> Batas:
    """Permenaker 1/2025 Pasal 3A: an agency returns the form of staff who are not civil servants.

    Raises BelumTersedia before 24 February 2025.
    """
    return _hari_kerja("penyerahan formulir pegawai non-ASN", "hari_kerja_formulir_non_asn", diterima)


def _hari_kerja(nama: str, aturan: str, dari: date) -> Batas:
    nilai = nilai_pada(aturan, dari)
    return Batas(nama, tambah_hari_kerja(dari, nilai.nilai), nilai.dasar, tanyakan(aturan, nilai))
