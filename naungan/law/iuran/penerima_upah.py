"""Rules: contributions of wage earners, per worker and programme, billed gross."""

from __future__ import annotations

from naungan.law.kosakata import Tabel, bulatkan


def iuran_jkk_pu(
    ikut_jkk: bool,
    upah_dasar: int,
    kelompok_risiko: int,
    tarif_jkk_pu: Tabel,
    bagian_jkk_pu: int,
    pembulatan_iuran: str,
) -> int:
    """PP 44/2015 Pasal 16 ayat (1).

    The employer pays by the risk class of the workplace, on the whole wage, without a ceiling.
    """
    if ikut_jkk:
        return bulatkan(
            upah_dasar * tarif_jkk_pu[kelompok_risiko] * bagian_jkk_pu, 10000 * 100, pembulatan_iuran
        )
    return 0


def iuran_jkm_pu(
    ikut_jkm: bool, upah_dasar: int, tarif_jkm_pu: int, bagian_covid: int, pembulatan_iuran: str
) -> int:
    """PP 44/2015 Pasal 18.

    The employer pays, on the whole wage, without a ceiling.
    """
    if ikut_jkm:
        return bulatkan(upah_dasar * tarif_jkm_pu * bagian_covid, 10000 * 100, pembulatan_iuran)
    return 0


def iuran_jht_pu(
    ikut_jht: bool,
    upah_dasar: int,
    tarif_jht_pemberi_kerja: int,
    tarif_jht_pekerja: int,
    pembulatan_iuran: str,
) -> int:
    """PP 46/2015 (pasal belum dipastikan).

    The employer's and the worker's part together, as billed.
    """
    if ikut_jht:
        return bulatkan(upah_dasar * (tarif_jht_pemberi_kerja + tarif_jht_pekerja), 10000, pembulatan_iuran)
    return 0


def iuran_jp_pu(
    ikut_jp: bool,
    upah_dasar: int,
    batas_upah_jp: int,
    tarif_jp_pemberi_kerja: int,
    tarif_jp_pekerja: int,
    pembulatan_iuran: str,
) -> int:
    """PP 45/2015 Pasal 28.

    Both parts together, on the wage up to the year's ceiling.
    """
    if ikut_jp:
        dasar_jp = min(upah_dasar, batas_upah_jp)
        return bulatkan(dasar_jp * (tarif_jp_pemberi_kerja + tarif_jp_pekerja), 10000, pembulatan_iuran)
    return 0


def potongan_jht(ikut_jht: bool, upah_dasar: int, tarif_jht_pekerja: int, pembulatan_iuran: str) -> int:
    """UU 24/2011 Pasal 19 ayat (1).

    The worker's own part of old age, which the employer takes from the wage and hands over.
    """
    if ikut_jht:
        return bulatkan(upah_dasar * tarif_jht_pekerja, 10000, pembulatan_iuran)
    return 0


def potongan_jp(
    ikut_jp: bool, upah_dasar: int, batas_upah_jp: int, tarif_jp_pekerja: int, pembulatan_iuran: str
) -> int:
    """UU 24/2011 Pasal 19 ayat (1).

    The worker's own part of the pension contribution.
    """
    if ikut_jp:
        return bulatkan(min(upah_dasar, batas_upah_jp) * tarif_jp_pekerja, 10000, pembulatan_iuran)
    return 0
