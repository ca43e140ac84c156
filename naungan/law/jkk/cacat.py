"""Rules: what a lasting injury is worth, by the percentage table of Annex III."""

from __future__ import annotations

from naungan.law.kosakata import Baris, Tabel, jumlah, setengah_ke_atas


def per_mil_cacat(
    cacat_persen_tabel: int,
    cacat_persen_tabel_diketahui: bool,
    cacat_bagian: str,
    cacat_sisi: str,
    tangan_dominan: str,
    per_mil_bagian_kanan: Tabel,
    per_mil_bagian_kiri: Tabel,
    per_mil_impotensi: int,
) -> int:
    """PP 44/2015 Lampiran III.

    What the doctor states, or the table by part of the body; for a left-handed worker the sides are exchanged.
    """
    if cacat_persen_tabel_diketahui:
        return cacat_persen_tabel
    if cacat_bagian == "impotensi":
        return per_mil_impotensi
    if cacat_sisi == tangan_dominan:
        return per_mil_bagian_kanan[cacat_bagian]
    return per_mil_bagian_kiri[cacat_bagian]


def bobot_cacat(per_mil_cacat: int, cacat_persen_fungsi: int) -> int:
    """PP 44/2015 Lampiran III.

    The table's percentage times the share of function lost, both per mille; a loss of the part itself is
    1000.
    """
    return per_mil_cacat * cacat_persen_fungsi


def bobot_cacat_kasus(
    cacat_total: bool, bobot_cacat: Baris, per_mil_cacat_total: int, per_mil_cacat_terbanyak: int
) -> int:
    """PP 44/2015 Lampiran III.

    Several injuries of one accident are added, up to the level of total disability.
    """
    if cacat_total:
        return per_mil_cacat_total * 1000
    return min(jumlah(bobot_cacat), per_mil_cacat_terbanyak * 1000)


def santunan_cacat(jkk_dibayar: bool, upah_dasar_jkk: int, pengali_upah: int, bobot_cacat_kasus: int) -> int:
    """PP 44/2015 Lampiran III.

    Percentage × 80 × the monthly base.
    """
    if jkk_dibayar:
        return setengah_ke_atas(upah_dasar_jkk * pengali_upah * bobot_cacat_kasus, 1000 * 1000)
    return 0
