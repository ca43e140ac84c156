"""Rules: wages while the worker cannot work (STMB)."""

from __future__ import annotations

from naungan.law.kosakata import Pita, berlapis, ke_atas, setengah_ke_atas


def hari_stmb_dihitung(hari_stmb: int, hitungan_hari_stmb: str) -> int:
    """PP 44/2015 (pasal belum dipastikan).

    A part of a month by its days, thirty to the month; or, by another reading, as a whole month.
    """
    if hitungan_hari_stmb == "bulan_dibulatkan":
        return ke_atas(hari_stmb, 30) * 30
    return hari_stmb


def stmb(jkk_dibayar: bool, upah_dasar_jkk: int, hari_stmb_dihitung: int, tahap_stmb: Pita) -> int:
    """PP 44/2015 Pasal 25.

    The monthly base for each thirty days: in full at first, then a lower share.
    """
    if jkk_dibayar:
        return setengah_ke_atas(upah_dasar_jkk * berlapis(tahap_stmb, hari_stmb_dihitung), 30 * 100)
    return 0
