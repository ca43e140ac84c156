"""How cells of a workbook given back look. Every cell is text; a colour never speaks alone, its word stands beside it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.format import Format

__all__ = ["WARNA", "Rupa"]

WARNA: Mapping[str, str] = {
    "SIAP": "#E2F0D9",
    "CUKUP": "#EDEDED",
    "PERBAIKI": "#FFF2CC",
    "PUTUSAN": "#E8DFF5",
    "TIDAK": "#F8D7DA",
    "SELESAI": "#DDEBF7",
}
"""Tone of a row → its ground; black on the darkest of them has a contrast above 14 to 1."""
_SALAH = "#FFD27F"
_TEKS: dict[str, Any] = {"num_format": "@", "valign": "top"}


class Warna(NamedTuple):
    """The formats of one tone."""

    kunci: Format
    buka: Format
    salah: Format
    catatan: Format


class Rupa:
    """All formats of one workbook."""

    def __init__(self, buku: Workbook) -> None:
        def gaya(**isi: Any) -> Format:
            return buku.add_format(_TEKS | isi)

        self.polos = gaya()
        self.judul = gaya(bold=True, bottom=1, text_wrap=True)
        self.judul_naungan = gaya(
            bold=True, bottom=1, text_wrap=True, bg_color="#1F4E5F", font_color="#FFFFFF"
        )
        self.petunjuk = gaya(text_wrap=True)
        self.petunjuk_judul = gaya(bold=True, font_size=14)
        self.nada = {
            nada: Warna(
                kunci=gaya(bg_color=latar),
                buka=gaya(bg_color=latar, locked=False, border=1, border_color="#BFBFBF"),
                salah=gaya(bg_color=_SALAH, locked=False, border=2, bold=True),
                catatan=gaya(bg_color=latar, text_wrap=True),
            )
            for nada, latar in WARNA.items()
        }
