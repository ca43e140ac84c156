"""Rules: costs repaid after a work accident, each up to its own ceiling."""

from __future__ import annotations

from naungan.law.kosakata import setengah_ke_atas


def biaya_pengangkutan(
    jkk_dibayar: bool,
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
    if jkk_dibayar:
        return (
            min(biaya_pengangkutan_darat, batas_angkutan_darat)
            + min(biaya_pengangkutan_laut, batas_angkutan_laut)
            + min(biaya_pengangkutan_udara, batas_angkutan_udara)
        )
    return 0


def biaya_protesa(
    alat_bantu_protesa: int,
    alat_bantu_protesa_rujukan: int,
    alat_bantu_protesa_rujukan_diketahui: bool,
    persen_harga_protesa: int,
    protesa_tanpa_harga_rujukan: str,
) -> int:
    """PP 44/2015 Pasal 25.

    An artificial limb: what was spent, up to the price in the government's rehabilitation hospital and forty
    percent more. Where that price was not told nothing of it is certain.
    """
    if alat_bantu_protesa_rujukan_diketahui:
        batas = setengah_ke_atas(alat_bantu_protesa_rujukan * persen_harga_protesa, 100)
        return min(alat_bantu_protesa, batas)
    if protesa_tanpa_harga_rujukan == "seluruhnya":
        return alat_bantu_protesa
    return 0


def alat_bantu(
    jkk_dibayar: bool,
    alat_bantu_kacamata: int,
    alat_bantu_gigi: int,
    alat_bantu_dengar: int,
    biaya_protesa: int,
    batas_kacamata: int,
    batas_gigi: int,
    batas_alat_dengar: int,
) -> int:
    """PP 44/2015 Pasal 25.

    Glasses, dentures and hearing aids, each up to its ceiling, and the artificial limb.
    """
    if jkk_dibayar:
        return (
            min(alat_bantu_kacamata, batas_kacamata)
            + min(alat_bantu_gigi, batas_gigi)
            + min(alat_bantu_dengar, batas_alat_dengar)
            + biaya_protesa
        )
    return 0


def perawatan_di_rumah(jkk_dibayar: bool, biaya_perawatan_rumah: int, batas_perawatan_rumah: int) -> int:
    """PP 82/2019 Pasal 25 ayat (2).

    Care at home for at most a year, up to a ceiling; nothing before the amendment.
    """
    if jkk_dibayar:
        return min(biaya_perawatan_rumah, batas_perawatan_rumah)
    return 0
