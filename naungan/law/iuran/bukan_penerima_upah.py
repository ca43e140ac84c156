"""Rules: contributions of non-wage earners, on the nominal base of their income band."""

from __future__ import annotations

from naungan.law.kosakata import setengah_ke_atas


def iuran_jkk_bpu(ikut_jkk: bool, upah_dasar: int, tarif_jkk_bpu: int, bagian_bpu: int) -> int:
    """PP 44/2015 Pasal 17.

    One percent of the band's base. Every base is a multiple of 50,000, so even half of it is whole.
    """
    if ikut_jkk:
        return setengah_ke_atas(upah_dasar * tarif_jkk_bpu * bagian_bpu, 10000 * 100)
    return 0


def iuran_jkm_bpu(ikut_jkm: bool, besar_iuran_jkm_bpu: int, bagian_bpu: int) -> int:
    """PP 44/2015 Pasal 19.

    One flat amount for everybody.
    """
    if ikut_jkm:
        return setengah_ke_atas(besar_iuran_jkm_bpu * bagian_bpu, 100)
    return 0


def iuran_jht_bpu(ikut_jht: bool, upah_dasar: int, tarif_jht_bpu: int) -> int:
    """PP 46/2015 Lampiran.

    Optional; never reduced by a relief.
    """
    if ikut_jht:
        return setengah_ke_atas(upah_dasar * tarif_jht_bpu, 10000)
    return 0
