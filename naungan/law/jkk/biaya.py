"""Rules: costs repaid after a work accident, each up to its own ceiling."""

from __future__ import annotations


def biaya_pengangkutan(
    hak_jkk: bool,
    biaya_pengangkutan_darat: int,
    biaya_pengangkutan_laut: int,
    biaya_pengangkutan_udara: int,
    batas_angkutan_darat: int,
    batas_angkutan_laut: int,
    batas_angkutan_udara: int,
) -> int:
    """PP 44/2015 Pasal 25.

    What was spent to bring the injured to care or home, each way of travel up to its ceiling, then added.
    """
    if hak_jkk:
        return (
            min(biaya_pengangkutan_darat, batas_angkutan_darat)
            + min(biaya_pengangkutan_laut, batas_angkutan_laut)
            + min(biaya_pengangkutan_udara, batas_angkutan_udara)
        )
    return 0


def alat_bantu(
    hak_jkk: bool,
    alat_bantu_kacamata: int,
    alat_bantu_gigi: int,
    alat_bantu_dengar: int,
    batas_kacamata: int,
    batas_gigi: int,
    batas_alat_dengar: int,
) -> int:
    """PP 44/2015 Pasal 25.

    Glasses, dentures and hearing aids, each up to its ceiling.
    """
    if hak_jkk:
        return (
            min(alat_bantu_kacamata, batas_kacamata)
            + min(alat_bantu_gigi, batas_gigi)
            + min(alat_bantu_dengar, batas_alat_dengar)
        )
    return 0


def perawatan_di_rumah(hak_jkk: bool, biaya_perawatan_rumah: int, batas_perawatan_rumah: int) -> int:
    """PP 82/2019 Pasal 25 ayat (2).

    Care at home for at most a year, up to a ceiling; nothing before the amendment.
    """
    if hak_jkk:
        return min(biaya_perawatan_rumah, batas_perawatan_rumah)
    return 0
