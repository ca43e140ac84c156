"""Rules: the share of a contribution that remains payable while a relief runs, in hundredths."""

from __future__ import annotations


def bagian_jkk_pu(sektor: str, bagian_covid: int, bagian_padat_karya: int) -> int:
    """PP 7/2025 Pasal 4 jo. PP 49/2020 Pasal 9.

    Wage earners' work-accident contribution: pandemic months, or a labour-intensive firm meeting all
    conditions.
    """
    if sektor == "padat_karya":
        return min(bagian_covid, bagian_padat_karya)
    return bagian_covid


def dibayar_anggaran_negara(pembayar: str, dbh_dihitung_apbd: bool, apbdes_dihitung_apbd: bool) -> bool:
    """PP 50/2025 Pasal 2.

    The relief is not for contributions the State or regional budget pays.
    """
    if pembayar in ("DBHCHT", "DBH_SAWIT"):
        return dbh_dihitung_apbd
    if pembayar == "APBDES":
        return apbdes_dihitung_apbd
    return pembayar in ("APBN", "APBD")


def bagian_bpu(
    sektor: str,
    dibayar_anggaran_negara: bool,
    bagian_covid: int,
    bagian_bpu_transportasi: int,
    bagian_bpu_lain: int,
) -> int:
    """PP 50/2025 Pasal 3 jo. PP 49/2020 Pasal 9.

    Non-wage earners: pandemic months for all; since 2026 half, except where a government budget pays.
    """
    if dibayar_anggaran_negara:
        return bagian_covid
    if sektor == "transportasi":
        return min(bagian_covid, bagian_bpu_transportasi)
    return min(bagian_covid, bagian_bpu_lain)
