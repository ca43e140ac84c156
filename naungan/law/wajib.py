"""What makes a case impossible to compute: a fact its event needs, two facts that exclude each other.

Written as rules of the closed kind, true where the case is refused, so that one case and a column of a
million rows are refused by the same words.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from naungan.law.kolom import UPAH_TERBESAR
from naungan.law.tolakan import BelumTersedia, KolomKurang, MasukanSalah
from naungan.law.tubuh import BERSISI, OLEH_DOKTER

PERLU_UPAH = ("meninggal_kk", "hilang", "cacat_total_tetap", "cacat_sebagian_anatomis", "cacat_sebagian_fungsi",
              "stmb")  # fmt: skip
BUKAN_JKK = ("meninggal", "iuran")
MULAI_HUKUM = date(2015, 7, 1)


def tanpa_bulan(kejadian: str, bulan_diketahui: bool) -> bool:
    """A contribution belongs to a month."""
    return kejadian == "iuran" and not bulan_diketahui


def tanpa_tanggal(kejadian: str, tanggal_diketahui: bool) -> bool:
    """The date chooses the law."""
    return kejadian != "iuran" and not tanggal_diketahui


def sebelum_hukum(tanggal: date, tanggal_diketahui: bool, bulan_diketahui: bool) -> bool:
    """PP 44/2015 is the first regulation written here."""
    return (tanggal_diketahui or bulan_diketahui) and tanggal < MULAI_HUKUM


def tanpa_segmen(segmen_diketahui: bool) -> bool:
    """The segment chooses the rules."""
    return not segmen_diketahui


def tanpa_rata_upah(cara_upah: str, rata_upah_diketahui: bool) -> bool:
    """Daily and piece pay are told as an average."""
    return cara_upah != "BULANAN" and not rata_upah_diketahui


def tanpa_upah(
    kejadian: str,
    hari_stmb: int,
    banyak_cacat: int,
    upah_diketahui: bool,
    rata_upah_diketahui: bool,
    upah_sebenarnya_diketahui: bool,
) -> bool:
    """Cash benefits of a work accident follow the wage."""
    if upah_diketahui or rata_upah_diketahui or upah_sebenarnya_diketahui:
        return False
    return kejadian in PERLU_UPAH or (kejadian != "iuran" and (hari_stmb > 0 or banyak_cacat > 0))


def upah_terlalu_besar(kejadian: str, upah: int, upah_sebenarnya: int) -> bool:
    """Above this a product would not fit a column; no worker earns it."""
    return kejadian != "iuran" and (upah > UPAH_TERBESAR or upah_sebenarnya > UPAH_TERBESAR)


def lapor_sebelum(tanggal_lapor: date, tanggal_lapor_diketahui: bool, tanggal: date) -> bool:
    """No report before the event."""
    return tanggal_lapor_diketahui and tanggal_lapor < tanggal


def kontrak_bukan_pmi(segmen: str, kontrak_bulan_diketahui: bool) -> bool:
    """The contract of a migrant worker."""
    return segmen != "PMI" and kontrak_bulan_diketahui


def jalur_bukan_pmi(segmen: str, jalur_diketahui: bool) -> bool:
    """The way a migrant worker was placed."""
    return segmen != "PMI" and jalur_diketahui


def tanpa_hari_stmb(kejadian: str, hari_stmb_diketahui: bool) -> bool:
    """Incapacity is counted in days."""
    return kejadian == "stmb" and not hari_stmb_diketahui


def tanpa_cacat(kejadian: str, banyak_cacat: int) -> bool:
    """Partial disability needs the injury."""
    return kejadian in ("cacat_sebagian_anatomis", "cacat_sebagian_fungsi") and banyak_cacat == 0


def hari_stmb_bukan_jkk(kejadian: str, hari_stmb: int) -> bool:
    """Belongs to a work accident."""
    return kejadian in BUKAN_JKK and hari_stmb > 0


def cacat_bukan_jkk(kejadian: str, banyak_cacat: int) -> bool:
    """Belongs to a work accident."""
    return kejadian in BUKAN_JKK and banyak_cacat > 0


def angkutan_bukan_jkk(
    kejadian: str,
    biaya_pengangkutan_darat: int,
    biaya_pengangkutan_laut: int,
    biaya_pengangkutan_udara: int,
) -> bool:
    """Belongs to a work accident."""
    biaya = biaya_pengangkutan_darat + biaya_pengangkutan_laut + biaya_pengangkutan_udara
    return kejadian in BUKAN_JKK and biaya > 0


def alat_bantu_bukan_jkk(
    kejadian: str,
    alat_bantu_kacamata: int,
    alat_bantu_gigi: int,
    alat_bantu_dengar: int,
    alat_bantu_protesa: int,
) -> bool:
    """Belongs to a work accident."""
    biaya = alat_bantu_kacamata + alat_bantu_gigi + alat_bantu_dengar + alat_bantu_protesa
    return kejadian in BUKAN_JKK and biaya > 0


def perawatan_bukan_jkk(kejadian: str, biaya_perawatan_rumah: int) -> bool:
    """Belongs to a work accident."""
    return kejadian in BUKAN_JKK and biaya_perawatan_rumah > 0


def lahir_sesudah(lahir: date, lahir_diketahui: bool, tanggal: date) -> bool:
    """Nobody is born after the event."""
    return lahir_diketahui and lahir > tanggal


def klaim_sebelum(tanggal_klaim: date, tanggal_klaim_diketahui: bool, tanggal: date) -> bool:
    """No claim before the event."""
    return tanggal_klaim_diketahui and tanggal_klaim < tanggal


def tanpa_kelompok_risiko(
    kejadian: str,
    segmen: str,
    program_jkk: bool,
    program_diketahui: bool,
    kelompok_risiko_diketahui: bool,
) -> bool:
    """The JKK rate of a wage earner is that of the risk class."""
    return (
        kejadian == "iuran"
        and segmen == "PU"
        and (program_jkk or not program_diketahui)
        and not kelompok_risiko_diketahui
    )


def tanpa_upah_iuran(kejadian: str, segmen: str, upah_diketahui: bool, rata_upah_diketahui: bool) -> bool:
    """A wage earner's contribution is a share of the wage."""
    return kejadian == "iuran" and segmen == "PU" and not upah_diketahui and not rata_upah_diketahui


def tanpa_nilai_kontrak(
    kejadian: str,
    segmen: str,
    upah_diketahui: bool,
    rata_upah_diketahui: bool,
    nilai_kontrak_diketahui: bool,
) -> bool:
    """A project's contribution is a share of the contract, or of its wages."""
    return (
        kejadian == "iuran"
        and segmen == "JAKON"
        and not upah_diketahui
        and not rata_upah_diketahui
        and not nilai_kontrak_diketahui
    )


def jp_bukan_pu(kejadian: str, segmen: str, program_jp: bool) -> bool:
    """The pension programme is for wage earners."""
    return kejadian == "iuran" and segmen != "PU" and program_jp


def jht_jakon(kejadian: str, segmen: str, program_jht: bool) -> bool:
    """A construction project takes part in two programmes."""
    return kejadian == "iuran" and segmen == "JAKON" and program_jht


def jkp_bukan_pu(kejadian: str, segmen: str, program_jkp: bool) -> bool:
    """The job-loss programme is for wage earners."""
    return kejadian == "iuran" and segmen != "PU" and program_jkp


def tanpa_kontrak_bulan(kejadian: str, segmen: str, kontrak_bulan_diketahui: bool) -> bool:
    """A migrant worker's contribution follows the length of the contract."""
    return kejadian == "iuran" and segmen == "PMI" and not kontrak_bulan_diketahui


def di_muka_sekali_bayar(
    kejadian: str, segmen: str, nilai_kontrak_diketahui: bool, bulan_bayar_di_muka: int
) -> bool:
    """What is paid once for a whole contract is not paid again for a month."""
    sekali = segmen == "PMI" or (segmen == "JAKON" and nilai_kontrak_diketahui)
    return kejadian == "iuran" and sekali and bulan_bayar_di_muka > 1


def di_muka_terlambat(kejadian: str, bulan_terlambat: int, bulan_bayar_di_muka: int) -> bool:
    """A month paid ahead is not late."""
    return kejadian == "iuran" and bulan_terlambat > 0 and bulan_bayar_di_muka > 1


def belum_denda_pmi(kejadian: str, segmen: str, bulan_terlambat: int) -> bool:
    """No fine of migrant workers was found."""
    return kejadian == "iuran" and segmen == "PMI" and bulan_terlambat > 0


def belum_pmi(kejadian: str, segmen: str) -> bool:
    """A migrant worker's benefits have a regulation of their own."""
    return kejadian != "iuran" and segmen == "PMI"


def tanpa_jenjang(anak_jenjang_diketahui: bool) -> bool:
    """The school level chooses the amount."""
    return not anak_jenjang_diketahui


def kelas_di_luar_jenjang(anak_jenjang: str, anak_kelas: int) -> bool:
    """Each level has its classes."""
    if anak_jenjang == "TK":
        return anak_kelas > 2
    if anak_jenjang == "SD":
        return anak_kelas > 6
    if anak_jenjang == "SMP":
        return anak_kelas in (4, 5, 6, 10, 11, 12)
    if anak_jenjang == "SMA":
        return anak_kelas > 3 and anak_kelas < 10
    return anak_jenjang == "PT" and anak_kelas > 5


def tanpa_bagian(cacat_bagian_diketahui: bool, cacat_persen_tabel_diketahui: bool) -> bool:
    """The part of the body, or the doctor's percentage."""
    return not cacat_bagian_diketahui and not cacat_persen_tabel_diketahui


def tanpa_persen_dokter(cacat_bagian: str, cacat_persen_tabel_diketahui: bool) -> bool:
    """Where the table gives a range the doctor states the percentage."""
    return cacat_bagian in OLEH_DOKTER and not cacat_persen_tabel_diketahui


def persen_kulit_kepala(
    cacat_bagian: str, cacat_persen_tabel: int, cacat_persen_tabel_diketahui: bool
) -> bool:
    """The table gives a range; the doctor stays within it."""
    return (
        cacat_bagian == "kulit_kepala"
        and cacat_persen_tabel_diketahui
        and not 100 <= cacat_persen_tabel <= 300
    )


def tanpa_sisi(cacat_bagian: str, cacat_sisi_diketahui: bool, cacat_persen_tabel_diketahui: bool) -> bool:
    """The better hand is worth more."""
    return cacat_bagian in BERSISI and not cacat_sisi_diketahui and not cacat_persen_tabel_diketahui


class Syarat(NamedTuple):
    """A rule of this file, the key it is about, and what to say: a refusal of its kind."""

    aturan: Callable[..., bool]
    tolakan: type[MasukanSalah] | type[BelumTersedia]
    kunci: str
    kalimat: str


_HANYA_JKK = "kolom ini hanya untuk kecelakaan kerja"

SYARAT: tuple[Syarat, ...] = (
    Syarat(tanpa_bulan, KolomKurang, "bulan", "sebutkan bulan iuran, seperti 2023-12"),
    Syarat(
        tanpa_tanggal,
        KolomKurang,
        "tanggal",
        "sebutkan tanggal meninggal, kecelakaan, atau diagnosis, seperti 2023-11-20",
    ),
    Syarat(sebelum_hukum, BelumTersedia, "tanggal", "peristiwa dan iuran sebelum 1 Juli 2015"),
    Syarat(tanpa_segmen, KolomKurang, "segmen", "sebutkan PU, BPU, JAKON, atau PMI"),
    Syarat(tanpa_rata_upah, KolomKurang, "rata_upah", "upah harian atau borongan dihitung dari rata-ratanya"),
    Syarat(
        tanpa_upah,
        KolomKurang,
        "upah",
        "manfaat JKK dihitung dari upah sebulan yang dilaporkan; bila upah pekerja proyek tidak tercatat, isilah upah minimum",
    ),
    Syarat(upah_terlalu_besar, MasukanSalah, "upah", "upah seorang pekerja paling banyak 5000000000 sebulan"),
    Syarat(tanpa_hari_stmb, KolomKurang, "hari_stmb", "sebutkan berapa hari tidak mampu bekerja"),
    Syarat(tanpa_cacat, KolomKurang, "cacat", "sebutkan bagian tubuh atau persen tabel dari dokter"),
    Syarat(hari_stmb_bukan_jkk, MasukanSalah, "hari_stmb", _HANYA_JKK),
    Syarat(cacat_bukan_jkk, MasukanSalah, "cacat", _HANYA_JKK),
    Syarat(angkutan_bukan_jkk, MasukanSalah, "biaya_pengangkutan", _HANYA_JKK),
    Syarat(alat_bantu_bukan_jkk, MasukanSalah, "alat_bantu", _HANYA_JKK),
    Syarat(perawatan_bukan_jkk, MasukanSalah, "biaya_perawatan_rumah", _HANYA_JKK),
    Syarat(lahir_sesudah, MasukanSalah, "lahir", "tanggal lahir harus sebelum tanggal kejadian"),
    Syarat(
        klaim_sebelum, MasukanSalah, "tanggal_klaim", "klaim tidak dapat diajukan sebelum tanggal kejadian"
    ),
    Syarat(
        lapor_sebelum, MasukanSalah, "tanggal_lapor", "laporan tidak dapat masuk sebelum tanggal kejadian"
    ),
    Syarat(kontrak_bukan_pmi, MasukanSalah, "kontrak_bulan", "kolom ini hanya untuk PMI"),
    Syarat(jalur_bukan_pmi, MasukanSalah, "jalur", "kolom ini hanya untuk PMI"),
    Syarat(
        tanpa_kelompok_risiko,
        KolomKurang,
        "kelompok_risiko",
        "iuran JKK penerima upah dihitung menurut kelompok risiko 1 sampai 5",
    ),
    Syarat(tanpa_upah_iuran, KolomKurang, "upah", "iuran penerima upah dihitung dari upah sebulan"),
    Syarat(
        tanpa_nilai_kontrak,
        KolomKurang,
        "nilai_kontrak",
        "iuran jasa konstruksi dihitung dari nilai kontrak atau upah",
    ),
    Syarat(jp_bukan_pu, MasukanSalah, "program", "jaminan pensiun hanya ada pada segmen PU"),
    Syarat(jht_jakon, MasukanSalah, "program", "proyek jasa konstruksi hanya mengikuti jkk dan jkm"),
    Syarat(belum_pmi, BelumTersedia, "segmen", "manfaat pekerja migran (PMI)"),
    Syarat(
        belum_denda_pmi, BelumTersedia, "bulan_terlambat", "denda keterlambatan iuran pekerja migran (PMI)"
    ),
    Syarat(jkp_bukan_pu, MasukanSalah, "program", "jaminan kehilangan pekerjaan hanya ada pada segmen PU"),
    Syarat(
        tanpa_kontrak_bulan,
        KolomKurang,
        "kontrak_bulan",
        "iuran pekerja migran dihitung dari lama perjanjian kerja",
    ),
    Syarat(
        di_muka_sekali_bayar,
        MasukanSalah,
        "bulan_bayar_di_muka",
        "iuran ini dibayar sekali untuk seluruh kontrak",
    ),
    Syarat(
        di_muka_terlambat,
        MasukanSalah,
        "bulan_bayar_di_muka",
        "iuran yang dibayar di muka tidak mungkin terlambat",
    ),
    Syarat(tanpa_jenjang, KolomKurang, "anak.jenjang", "sebutkan BELUM, TK, SD, SMP, SMA, atau PT"),
    Syarat(
        kelas_di_luar_jenjang,
        MasukanSalah,
        "anak.kelas",
        "kelas TK 1 sampai 2, SD 1 sampai 6, SMP 7 sampai 9, SMA 10 sampai 12, PT 1 sampai 5",
    ),
    Syarat(tanpa_bagian, KolomKurang, "cacat.bagian", "sebutkan bagian tubuh, atau persen_tabel dari dokter"),
    Syarat(
        tanpa_persen_dokter,
        KolomKurang,
        "cacat.persen_tabel",
        "untuk bagian tubuh ini dokter menyebut persennya",
    ),
    Syarat(
        persen_kulit_kepala,
        MasukanSalah,
        "cacat.persen_tabel",
        "menurut tabel kulit kepala yang terkelupas 10 sampai 30 persen",
    ),
    Syarat(tanpa_sisi, KolomKurang, "cacat.sisi", "untuk bagian tubuh ini sebutkan kanan atau kiri"),
)
