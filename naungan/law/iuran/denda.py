"""Rules: the fine of an employer who pays late. A non-wage earner pays none.

The fine for late payment runs by itself. The administrative fine of PP 86/2013 punishes who did not register
or gave untrue data, and is imposed by decision after two warnings. Two instruments, never one sum.
"""

from __future__ import annotations

from naungan.law.kosakata import bulatkan


def iuran_terutang_pu(iuran_jkk_pu: int, iuran_jkm_pu: int, iuran_jht_pu: int, iuran_jp_pu: int) -> int:
    """UU 24/2011 Pasal 19 ayat (1).

    Everything the employer has to hand over for the month.
    """
    return iuran_jkk_pu + iuran_jkm_pu + iuran_jht_pu + iuran_jp_pu


def denda_keterlambatan(
    iuran_terutang_pu: int,
    iuran_jkk_pu: int,
    bulan_terlambat: int,
    sektor: str,
    tarif_denda: int,
    tarif_denda_padat_karya: int,
    denda_ringan_semua_program: bool,
    pembulatan_iuran: str,
) -> int:
    """PP 44/2015 (pasal belum dipastikan).

    A share of the contribution due for each month of delay; lower while a relief says so.
    """
    penuh = iuran_terutang_pu * tarif_denda
    ringan = iuran_terutang_pu * min(tarif_denda, tarif_denda_padat_karya)
    if sektor != "padat_karya":
        return bulatkan(penuh * bulan_terlambat, 1000, pembulatan_iuran)
    if denda_ringan_semua_program:
        return bulatkan(ringan * bulan_terlambat, 1000, pembulatan_iuran)
    lebih_ringan = iuran_jkk_pu * max(0, tarif_denda - tarif_denda_padat_karya)
    return bulatkan((penuh - lebih_ringan) * bulan_terlambat, 1000, pembulatan_iuran)


def denda_keterlambatan_jakon_upah(
    iuran_jkk_jakon_upah: int,
    iuran_jkm_jakon_upah: int,
    bulan_terlambat: int,
    tarif_denda_jakon: int,
    pembulatan_iuran: str,
) -> int:
    """Permenaker 5/2021 (pasal belum dipastikan).

    No fine for construction projects was found; whether the employer's fine holds for them is a question.
    """
    terutang = iuran_jkk_jakon_upah + iuran_jkm_jakon_upah
    return bulatkan(terutang * tarif_denda_jakon * bulan_terlambat, 1000, pembulatan_iuran)


def denda_keterlambatan_jakon_kontrak(
    iuran_jkk_jakon_kontrak: int,
    iuran_jkm_jakon_kontrak: int,
    bulan_terlambat: int,
    tarif_denda_jakon: int,
    pembulatan_iuran: str,
) -> int:
    """Permenaker 5/2021 (pasal belum dipastikan).

    The same for a contribution by contract.
    """
    terutang = iuran_jkk_jakon_kontrak + iuran_jkm_jakon_kontrak
    return bulatkan(terutang * tarif_denda_jakon * bulan_terlambat, 1000, pembulatan_iuran)


def denda_administratif_sebulan(
    terdaftar: bool,
    iuran_terutang_pu: int,
    pembayar: str,
    per_mil_denda_administratif: int,
    pembulatan_denda_administratif: str,
) -> int:
    """PP 86/2013 Pasal 10 ayat (4).

    What one month of the administrative fine would be for who never registered the worker, were it imposed; a
    state body cannot be fined. From which month it counts is said by the ladder of sanctions.
    """
    if terdaftar or pembayar in ("APBN", "APBD", "APBDES"):
        return 0
    return bulatkan(iuran_terutang_pu * per_mil_denda_administratif, 1000, pembulatan_denda_administratif)
