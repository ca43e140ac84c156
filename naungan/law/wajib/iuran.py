"""A contribution: what a bill of its segment needs, and what it cannot hold."""

from __future__ import annotations

from naungan.law.tolakan import BelumTersedia, KolomKurang, MasukanSalah
from naungan.law.wajib.syarat import Syarat


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


def belum_denda_pmi(kejadian: str, segmen: str, bulan_terlambat: int) -> bool:
    """No fine of migrant workers was found."""
    return kejadian == "iuran" and segmen == "PMI" and bulan_terlambat > 0


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


SYARAT: tuple[Syarat, ...] = (
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
)
