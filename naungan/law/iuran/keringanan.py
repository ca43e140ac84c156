"""Rules: the share of a contribution that remains payable while a relief runs, in hundredths."""

from __future__ import annotations

from datetime import date

from naungan.law.kosakata import bulatkan, nomor_bulan


def bagian_covid(
    segmen: str,
    nilai_kontrak_diketahui: bool,
    tanggal: date,
    mulai_kepesertaan: date,
    mulai_kepesertaan_diketahui: bool,
    lunas_sampai: date,
    lunas_sampai_diketahui: bool,
    bagian_pandemi: int,
    batas_lunas_pandemi: date,
    bulan_penuh_peserta_baru: int,
) -> int:
    """PP 49/2020 Pasal 13.

    One percent for who had paid up to July 2020; a newer participant pays its first two months in full. What
    was not told counts as fulfilled: the relief came without an application. A project pays by its contract.
    """
    if bagian_pandemi == 100 or (segmen == "JAKON" and nilai_kontrak_diketahui):
        return bagian_pandemi
    baru = mulai_kepesertaan_diketahui and nomor_bulan(mulai_kepesertaan) > nomor_bulan(batas_lunas_pandemi)
    if baru and nomor_bulan(tanggal) < nomor_bulan(mulai_kepesertaan) + bulan_penuh_peserta_baru:
        return 100
    if not baru and lunas_sampai_diketahui and nomor_bulan(lunas_sampai) < nomor_bulan(batas_lunas_pandemi):
        return 100
    return bagian_pandemi


def bagian_jkk_pu(
    sektor: str,
    bagian_covid: int,
    bagian_padat_karya: int,
    tanggal_bayar: date,
    tanggal_bayar_diketahui: bool,
    akhir_bayar_padat_karya: date,
) -> int:
    """PP 7/2025 Pasal 4 jo. PP 49/2020 Pasal 9.

    Wage earners' work-accident contribution: pandemic months, or a labour-intensive firm meeting all
    conditions that pays before the relief's last day.
    """
    if sektor != "padat_karya" or (tanggal_bayar_diketahui and tanggal_bayar > akhir_bayar_padat_karya):
        return bagian_covid
    return min(bagian_covid, bagian_padat_karya)


def iuran_jp_dapat_ditunda(iuran_jp_pu: int, bagian_jp_dibayar: int, pembulatan_iuran: str) -> int:
    """PP 49/2020 Pasal 17 ayat (1).

    Part of the pension contribution BPJS let a troubled employer pay later. Put off, not forgiven: the bill
    keeps it, and the last days to pay stand among the deadlines.
    """
    return iuran_jp_pu - bulatkan(iuran_jp_pu * bagian_jp_dibayar, 100, pembulatan_iuran)


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
    """PP 50/2025 Pasal 4 ayat (1) jo. PP 49/2020 Pasal 9.

    Non-wage earners: pandemic months for all; since 2026 half, except where a government budget pays.
    """
    if dibayar_anggaran_negara:
        return bagian_covid
    if sektor == "transportasi":
        return min(bagian_covid, bagian_bpu_transportasi)
    return min(bagian_covid, bagian_bpu_lain)
