"""Rules: the job-loss programme (JKP). Nobody is billed for it: the State pays one part, and BPJS moves the rest
out of what the employer already pays for JKK and JKM. Shown beside the bill, never in its sum.
"""

from __future__ import annotations

from naungan.law.kosakata import bulatkan


def upah_jkp(ikut_jkp: bool, upah_dasar: int, batas_upah_jkp: int) -> int:
    """PP 37/2021 Pasal 11.

    The wage up to the cap of the programme; nought for who is not in it.
    """
    if ikut_jkp:
        return min(upah_dasar, batas_upah_jkp)
    return 0


def iuran_jkp_pemerintah(upah_jkp: int, tarif_jkp_pemerintah: int, pembulatan_iuran: str) -> int:
    """PP 37/2021 Pasal 11.

    Paid by the State.
    """
    return bulatkan(upah_jkp * tarif_jkp_pemerintah, 10000, pembulatan_iuran)


def rekomposisi_jkk(
    iuran_jkk_pu: int, upah_jkp: int, tarif_rekomposisi_jkk: int, pembulatan_iuran: str
) -> int:
    """PP 37/2021 Pasal 11.

    The part of the work-accident contribution that BPJS moves to JKP; nobody pays more or less for it.
    """
    return min(iuran_jkk_pu, bulatkan(upah_jkp * tarif_rekomposisi_jkk, 10000, pembulatan_iuran))


def rekomposisi_jkm(
    iuran_jkm_pu: int, upah_jkp: int, tarif_rekomposisi_jkm: int, pembulatan_iuran: str
) -> int:
    """PP 37/2021 Pasal 11.

    The same for the death contribution, until PP 6/2025 ended it.
    """
    return min(iuran_jkm_pu, bulatkan(upah_jkp * tarif_rekomposisi_jkm, 10000, pembulatan_iuran))


def iuran_jkp(iuran_jkp_pemerintah: int, rekomposisi_jkk: int, rekomposisi_jkm: int) -> int:
    """PP 37/2021 Pasal 11.

    All that reaches the programme for one worker and month.
    """
    return iuran_jkp_pemerintah + rekomposisi_jkk + rekomposisi_jkm


def iuran_jkk_pu_bersih(ikut_jkp: bool, iuran_jkk_pu: int, rekomposisi_jkk: int) -> int:
    """PP 44/2015 Pasal 16A ayat (1).

    What stays in the work-accident fund of a JKP participant; the bill remains gross.
    """
    if ikut_jkp:
        return iuran_jkk_pu - rekomposisi_jkk
    return 0


def iuran_jkm_pu_bersih(ikut_jkp: bool, iuran_jkm_pu: int, rekomposisi_jkm: int) -> int:
    """PP 44/2015 Pasal 18A.

    What stays in the death fund of a JKP participant; the bill remains gross.
    """
    if ikut_jkp:
        return iuran_jkm_pu - rekomposisi_jkm
    return 0
