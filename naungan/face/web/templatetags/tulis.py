"""How pages write money, numbers, dates, states. Money has one form; month names follow the language."""

from datetime import date

from django import template
from django.utils.formats import date_format
from django.utils.translation import get_language
from num2words import num2words

from naungan.face.web.nada import nada_status
from naungan.kit import rupiah as tulisan
from naungan.kit.bulan import Bulan

__all__ = ["angka", "bulan", "nada", "persen", "rupiah", "tanggal", "terbilang"]

register = template.Library()

TAK_ADA = "–"
"""What stands where there is no value; never a nought that nobody counted."""


@register.filter
def rupiah(nilai: int | None) -> str:
    """42000000 → Rp42.000.000"""
    return tulisan.rupiah(nilai) if isinstance(nilai, int) else TAK_ADA


@register.filter
def angka(nilai: int | None) -> str:
    """187344 → 187.344"""
    return tulisan.angka(nilai) if isinstance(nilai, int) else TAK_ADA


@register.filter
def persen(nilai: int | None) -> str:
    """Hundredths of a percent: 3852 → 38,52%"""
    if not isinstance(nilai, int):
        return TAK_ADA
    tanda, nilai = ("-", -nilai) if nilai < 0 else ("", nilai)
    return f"{tanda}{tulisan.angka(nilai // 100)},{nilai % 100:02d}%"


@register.filter
def tanggal(nilai: date | None) -> str:
    """31 Januari 2024; a moment gives its calendar day."""
    return date_format(nilai, "j F Y") if isinstance(nilai, date) else TAK_ADA


@register.filter
def bulan(nilai: Bulan | int | date | None) -> str:
    """202312 → Desember 2023"""
    if isinstance(nilai, int):
        nilai = Bulan.dari_kode(nilai)
    if isinstance(nilai, Bulan):
        nilai = nilai.pertama
    return date_format(nilai, "F Y") if isinstance(nilai, date) else TAK_ADA


@register.filter
def terbilang(nilai: int | None) -> str:
    """42000000 → empat puluh dua juta rupiah; in English, forty-two million rupiah."""
    if not isinstance(nilai, int):
        return TAK_ADA
    if (get_language() or "id").startswith("en"):
        return f"{num2words(nilai, lang='en')} rupiah"
    return tulisan.terbilang(nilai)


@register.filter
def nada(kode: object) -> str:
    """DIBAYAR → baik: the tone in which a state is shown."""
    return nada_status(str(kode))
