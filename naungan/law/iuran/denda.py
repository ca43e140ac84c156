"""Rules: the fine of an employer who pays late. A non-wage earner pays none."""

from __future__ import annotations

from naungan.law.kosakata import bulatkan


def iuran_terutang_pu(iuran_jkk_pu: int, iuran_jkm_pu: int, iuran_jht_pu: int, iuran_jp_pu: int) -> int:
    """UU 24/2011 Pasal 19 ayat (1).

    Everything the employer has to hand over for the month.
    """
    return iuran_jkk_pu + iuran_jkm_pu + iuran_jht_pu + iuran_jp_pu


def denda_keterlambatan(
    iuran_terutang_pu: int,
    bulan_terlambat: int,
    sektor: str,
    tarif_denda: int,
    tarif_denda_padat_karya: int,
    pembulatan_iuran: str,
) -> int:
    """PP 44/2015 (pasal belum dipastikan).

    A share of the contribution due for each month of delay; lower while a relief says so.
    """
    if sektor == "padat_karya":
        return bulatkan(
            iuran_terutang_pu * min(tarif_denda, tarif_denda_padat_karya) * bulan_terlambat,
            1000,
            pembulatan_iuran,
        )
    return bulatkan(iuran_terutang_pu * tarif_denda * bulan_terlambat, 1000, pembulatan_iuran)
