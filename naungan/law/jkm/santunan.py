"""Rules: what a family receives when a participant dies from a cause outside work."""

from __future__ import annotations

from datetime import date

from naungan.law.kosakata import awal_bulan_penuh, bulan_penuh, tambah_bulan


def masa_tunggu_dikenakan(segmen: str, bulan_tunggu_jkm: int, penerima_masa_tunggu: str) -> bool:
    """Permenaker 1/2025 (pasal belum dipastikan).

    Non-wage earners, whoever pays for them; nought months means there is no wait.
    """
    return bulan_tunggu_jkm > 0 and (segmen == penerima_masa_tunggu or penerima_masa_tunggu == "SEMUA")


def lewat_menurut_kalender(
    tanggal: date,
    mulai_kepesertaan: date,
    masa_iur: int,
    mulai_kepesertaan_diketahui: bool,
    bulan_tunggu_jkm: int,
    cara_hitung_masa_tunggu: str,
) -> bool:
    """Permenaker 1/2025 (pasal belum dipastikan).

    Three months of membership can be counted in four ways. Without the day cover began, months stand for
    days: three paid months never hold three full calendar months.
    """
    if cara_hitung_masa_tunggu == "iuran_dibayar":
        return masa_iur >= bulan_tunggu_jkm
    if not mulai_kepesertaan_diketahui and cara_hitung_masa_tunggu == "bulan_penuh_pertama":
        return masa_iur > bulan_tunggu_jkm + 1
    if not mulai_kepesertaan_diketahui:
        return masa_iur > bulan_tunggu_jkm
    if cara_hitung_masa_tunggu == "bulan_penuh_pertama":
        return tanggal >= tambah_bulan(awal_bulan_penuh(mulai_kepesertaan), bulan_tunggu_jkm)
    if cara_hitung_masa_tunggu == "lewat_tiga_bulan":
        return tanggal > tambah_bulan(mulai_kepesertaan, bulan_tunggu_jkm)
    return bulan_penuh(mulai_kepesertaan, tanggal) >= bulan_tunggu_jkm


def masa_tunggu_terpenuhi(
    masa_tunggu_dikenakan: bool,
    lewat_menurut_kalender: bool,
    masa_iur_diketahui: bool,
    masa_tunggu_tanpa_data: bool,
    pernah_lepas: bool,
    masa_tunggu_diulang: bool,
) -> bool:
    """Permenaker 1/2025 (pasal belum dipastikan).

    Inside the wait only the funeral is paid. Where the length of membership was not told, that is the
    question; and where so many months were missed that the worker had left the scheme, whether the wait
    began again.
    """
    if not masa_tunggu_dikenakan:
        return True
    if masa_tunggu_diulang and pernah_lepas:
        return False
    if not masa_iur_diketahui:
        return masa_tunggu_tanpa_data
    return lewat_menurut_kalender


def santunan_kematian_jkm(
    jkm_dibayar: bool,
    masa_tunggu_terpenuhi: bool,
    ada_ahli_waris: bool,
    santunan_sekaligus_jkm: int,
    kepesertaan_dibayar: int,
) -> int:
    """PP 44/2015 Pasal 34.

    The lump sum, once for each membership of the worker.
    """
    if jkm_dibayar and masa_tunggu_terpenuhi and ada_ahli_waris:
        return santunan_sekaligus_jkm * kepesertaan_dibayar
    return 0


def santunan_berkala_jkm(
    jkm_dibayar: bool,
    masa_tunggu_terpenuhi: bool,
    ada_ahli_waris: bool,
    santunan_berkala_sebulan_jkm: int,
    bulan_santunan_berkala_jkm: int,
    kepesertaan_dibayar: int,
) -> int:
    """PP 44/2015 Pasal 34.

    Named periodic, paid at once: a monthly amount times its months.
    """
    if jkm_dibayar and masa_tunggu_terpenuhi and ada_ahli_waris:
        return santunan_berkala_sebulan_jkm * bulan_santunan_berkala_jkm * kepesertaan_dibayar
    return 0


def biaya_pemakaman_jkm(jkm_dibayar: bool, besar_biaya_pemakaman_jkm: int, kepesertaan_dibayar: int) -> int:
    """PP 44/2015 Pasal 34.

    To whoever arranged the funeral where there is no heir; not held back by the waiting period.
    """
    if jkm_dibayar:
        return besar_biaya_pemakaman_jkm * kepesertaan_dibayar
    return 0
