"""The shared texts of a workbook: each text stands once, cells name its place."""

import re
from html import unescape

import polars as pl

from naungan.desk.roster.baca.alir_xml import alir_xml
from naungan.desk.roster.baca.arsip import Arsip

__all__ = ["baca_kamus"]

BATAS_SEMUA = 300 << 20
"""Bytes of all texts in memory."""
BATAS_SATU = 4 << 20
"""Bytes of one text with its formatting."""
_UJUNG = re.compile(r"<si\s*/>|</si>")
_TEKS = re.compile(r"<t(?:\s[^<>]*)?>([^<]*)</t>")
_UKURAN_RUJUKAN = 16
"""Bytes Polars keeps for a text beside the text itself."""


def baca_kamus(arsip: Arsip, nama: str) -> pl.Series:
    """All shared texts in order; none where the workbook has no such table."""
    potongan = [pl.Series(dtype=pl.String)]
    sisa, ukuran = "", 0
    for xml in alir_xml(arsip, nama) if nama in arsip.anggota else ():
        try:
            *utuh, sisa = _UJUNG.split(sisa + xml.decode("utf-8"))
        except UnicodeDecodeError:
            raise arsip.rusak() from None
        if len(sisa) > BATAS_SATU:
            raise arsip.rusak()
        if utuh:
            teks = [_isi(satu) for satu in utuh]
            ukuran += sum(map(len, teks)) + _UKURAN_RUJUKAN * len(teks)
            if ukuran > BATAS_SEMUA:
                raise arsip.terlalu_besar()
            potongan.append(pl.Series(teks, dtype=pl.String))
    return pl.concat(potongan, rechunk=True)


def _isi(si: str) -> str:
    """The text of one entry, of all its differently formatted runs, without its reading aid."""
    awal = si.rfind("<si>")
    if si.startswith("<t>", awal + 4) and si.endswith("</t>") and si.find("<", awal + 7) == len(si) - 4:
        teks = si[awal + 7 : -4]
    else:
        polos, *berlafal = si.split("<rPh")
        teks = "".join(_TEKS.findall(polos + "".join(b.partition("</rPh>")[2] for b in berlafal)))
    return unescape(teks) if "&" in teks else teks
