"""The administrative fine of PP 86/2013: a thousandth of the contributions due for each month.

It punishes not registering or not giving true data after two warnings. The fine for paying late, two per cent
under PP 44/2015, is another instrument; the two are never added up here.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from naungan.law.kosakata import bulan_penuh, bulatkan, tambah_bulan
from naungan.law.per_kasus import Pertanyaan, nilai_pada, tanyakan


class DendaAdministratif(NamedTuple):
    """The fine in rupiah, the months it covers, its article, and the questions that would change it."""

    jumlah: int
    bulan: int
    dasar: str
    pertanyaan: tuple[Pertanyaan, ...] = ()


def denda_administratif(
    iuran_seharusnya: int, teguran_kedua_berakhir: date, pada: date
) -> DendaAdministratif:
    """PP 86/2013 Pasal 10 ayat (4): 0,1% a month of the contributions due, from the end of the second warning.

    ``iuran_seharusnya``: the contributions that should have been paid, in rupiah, as the examiner found them.
    """
    tarif = nilai_pada("per_mil_denda_administratif", teguran_kedua_berakhir)
    hitung = nilai_pada("bulan_denda_administratif", teguran_kedua_berakhir)
    bulat = nilai_pada("pembulatan_denda_administratif", teguran_kedua_berakhir)
    penuh = max(0, bulan_penuh(teguran_kedua_berakhir, pada))
    bersisa = pada > tambah_bulan(teguran_kedua_berakhir, penuh)
    bulan = penuh + (bersisa and hitung.nilai == "bulan_dimulai")
    per_mil = iuran_seharusnya * tarif.nilai * bulan
    ragu = []
    if bersisa:
        ragu.append(tanyakan("bulan_denda_administratif", hitung))
    if per_mil % 1000:
        ragu.append(tanyakan("pembulatan_denda_administratif", bulat))
    return DendaAdministratif(
        bulatkan(per_mil, 1000, bulat.nilai), bulan, tarif.dasar, tuple(p for p in ragu if p)
    )
