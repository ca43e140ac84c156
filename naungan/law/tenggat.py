"""Legal deadlines of claims, and the working days they are counted in.

The calendar of holidays is dated data by the yearly joint decree; outside the years loaded only weekends
rest. The duties of those who pay contributions stand in ``kewajiban``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from naungan.kit.bulan import Bulan
from naungan.law import parameter
from naungan.law.berkas import RUMAH, baca_yaml
from naungan.law.jadwal import BULAN_AWAL_TAHUN_AJARAN
from naungan.law.kosakata import setengah_ke_atas, tambah_bulan
from naungan.law.per_kasus import Batas, nilai_pada, tanyakan
from naungan.law.perhitungan import Tenggat

SEHARI = timedelta(days=1)


@cache
def hari_libur() -> Mapping[date, str]:
    """National holidays and collective leave by date, with their names."""
    kalender = baca_yaml(RUMAH / "hari_libur.yaml")
    return {hari: nama for tahun in kalender.values() for hari, nama in tahun["hari"].items()}


@cache
def tahun_kalender() -> frozenset[int]:
    """The years whose holidays are loaded."""
    return frozenset(baca_yaml(RUMAH / "hari_libur.yaml"))


def hari_kerja(hari: date) -> bool:
    """Monday to Friday, not a holiday and not collective leave."""
    return hari.weekday() < 5 and hari not in hari_libur()


def tambah_hari_kerja(dari: date, banyak: int) -> date:
    """The working day ``banyak`` working days after ``dari``; the day itself does not count."""
    while banyak > 0:
        dari += SEHARI
        if hari_kerja(dari):
            banyak -= 1
    return dari


def jatuh_tempo_iuran(bulan: Bulan) -> date:
    """The day contributions of a month are due: the 15th of the next, or the working day before a holiday."""
    berlaku = parameter.zaman(bulan.pertama)
    berikutnya = bulan.maju(1)
    ke: int = berlaku["tanggal_jatuh_tempo_pu"].nilai
    hari = min(berikutnya.terakhir, berikutnya.pertama + SEHARI * (ke - 1))
    langkah = -SEHARI if berlaku["pergeseran_jatuh_tempo"].nilai == "hari_kerja_sebelumnya" else SEHARI
    while not hari_kerja(hari):
        hari += langkah
    return hari


def bayar_jkm(berkas_lengkap: date) -> Tenggat:
    """UU 40/2004 Pasal 45: three working days from complete papers."""
    return _hari_kerja("pembayaran JKM", "hari_kerja_bayar_jkm", berkas_lengkap)


def bayar_jkk(berkas_lengkap: date) -> Tenggat:
    """PP 44/2015 Pasal 37: seven working days once the requirements are met."""
    return _hari_kerja("pembayaran JKK", "hari_kerja_bayar_jkk", berkas_lengkap)


def _hari_kerja(nama: str, aturan: str, dari: date) -> Tenggat:
    nilai = parameter.zaman(dari)[aturan]
    return Tenggat(nama, tambah_hari_kerja(dari, nilai.nilai), nilai.dasar)


def lapor_tahap_1(kejadian: date) -> Tenggat:
    """Twice 24 hours from the accident or the diagnosis; counted in days, because hours are not recorded."""
    nilai = parameter.zaman(kejadian)["jam_lapor_tahap_1"]
    return Tenggat("laporan tahap I", kejadian + timedelta(hours=nilai.nilai), nilai.dasar)


def lapor_tahap_2(keadaan_akhir: date) -> Tenggat:
    """Twice 24 hours after recovery, disability or death is declared."""
    nilai = parameter.zaman(keadaan_akhir)["jam_lapor_tahap_2"]
    return Tenggat("laporan tahap II", keadaan_akhir + timedelta(hours=nilai.nilai), nilai.dasar)


def kedaluwarsa_jkk(kejadian: date) -> Tenggat:
    """The last day to claim, by the law in force on the day of the accident or diagnosis."""
    nilai = parameter.zaman(kejadian)["bulan_kedaluwarsa_jkk"]
    return Tenggat("pengajuan klaim JKK", tambah_bulan(kejadian, nilai.nilai), nilai.dasar)


def ganti_rugi_keterlambatan(manfaat: int, tenggat: date, dibayar: date) -> int:
    """PP 44/2015 Pasal 37: 1% of the benefit for each calendar day after the deadline, in rupiah, half up."""
    hari = max(0, (dibayar - tenggat).days)
    return setengah_ke_atas(manfaat * hari * parameter.zaman(tenggat)["persen_ganti_rugi_sehari"].nilai, 100)


def putusan_dugaan(laporan_tahap_1: date) -> Tenggat:
    """PP 44/2015 Pasal 25A: a suspected accident or disease is decided within thirty days of the stage I report.

    Until then BPJS bears the treatment. Raises BelumTersedia before 6 October 2023.
    """
    nilai = nilai_pada("hari_putusan_dugaan", laporan_tahap_1)
    return Tenggat("putusan atas dugaan", laporan_tahap_1 + SEHARI * nilai.nilai, nilai.dasar)


def batas_timbul_pak(hubungan_kerja_berakhir: date) -> Tenggat:
    """Perpres 7/2019 Pasal 2 ayat (2): the last day on which an occupational disease may appear and still be paid."""
    nilai = nilai_pada("bulan_timbul_pak", hubungan_kerja_berakhir)
    akhir = tambah_bulan(hubungan_kerja_berakhir, nilai.nilai)
    return Tenggat("timbulnya penyakit akibat kerja", akhir, nilai.dasar)


def klaim_jkp(pemutusan_hubungan_kerja: date) -> Tenggat:
    """PP 37/2021 Pasal 40 jo. PP 6/2025 Pasal 40: the last day to claim, by the law on the day the job was lost."""
    nilai = nilai_pada("bulan_klaim_jkp", pemutusan_hubungan_kerja)
    return Tenggat("pengajuan klaim JKP", tambah_bulan(pemutusan_hubungan_kerja, nilai.nilai), nilai.dasar)


def pengaduan(diterima: date) -> Tenggat:
    """UU 24/2011 Pasal 48: a complaint is handled within five working days."""
    nilai = nilai_pada("hari_kerja_pengaduan", diterima)
    return Tenggat("penanganan pengaduan", tambah_hari_kerja(diterima, nilai.nilai), nilai.dasar)


def mediasi(mediator_disepakati: date) -> Tenggat:
    """UU 24/2011 Pasal 49: mediation takes at most thirty working days; after it the court is open (Pasal 50)."""
    nilai = nilai_pada("hari_kerja_mediasi", mediator_disepakati)
    return Tenggat("mediasi", tambah_hari_kerja(mediator_disepakati, nilai.nilai), nilai.dasar)


def klaim_beasiswa(pada: date) -> Batas:
    """PP 82/2019 Lampiran: the scholarship is claimed anew each year; until when is not written."""
    nilai = nilai_pada("akhir_klaim_beasiswa", pada)
    akhir = akhir_tahun_ajaran(pada) if nilai.nilai == "tahun_ajaran" else date(pada.year, 12, 31)
    return Batas("pengajuan beasiswa tahun ini", akhir, nilai.dasar, tanyakan("akhir_klaim_beasiswa", nilai))


def akhir_tahun_ajaran(pada: date) -> date:
    """The last day of the school year running on a day: 30 June."""
    return date(pada.year + (pada.month >= BULAN_AWAL_TAHUN_AJARAN), BULAN_AWAL_TAHUN_AJARAN, 1) - SEHARI
