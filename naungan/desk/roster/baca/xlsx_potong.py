"""A sheet of any length in slices, each handed to the reader as a small workbook of its own, so memory stays bounded.

The reader makes a table of everything between a sheet's first cell and its last, so a single cell that claims to
stand in the millionth row would cost gigabytes: no slice reaches further than ``MAKS_TINGGI`` rows.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from python_calamine import CalamineError, CalamineWorkbook

from naungan.desk.roster.baca.bingkai import MAKS_KOLOM, RUJUKAN, RUMUS, Sel
from naungan.desk.tolakan import MasukanKeliru

__all__ = ["Potongan", "TakTerbaca", "potong", "urai"]

UKURAN = 4 << 20
"""Bytes of a slice."""
MAKS_TINGGI = 20_000
_BARIS = re.compile(rb"<row\b([^<>]*)>")
_NOMOR = re.compile(rb"""\br\s*=\s*["']([0-9]+)["']""")
_NOMOR_BARIS = re.compile(rb"""<row\b[^<>]*?\sr\s*=\s*["']([0-9]{1,7})["']""")
_BARIS_KOSONG = re.compile(rb"<row\b[^<>]*/>")
_SEL_KOSONG = re.compile(rb'<c r="[A-Z]+[0-9]+"[^<>/]*/>')
_ACUAN = re.compile(rb"""<c\b[^<>]*?\br\s*=\s*["']([A-Za-z]+)([0-9]+)["']""")
_SEPULUH_RIBU = 4
_BERSAMA = re.compile(rb"""(<c\b[^<>]*?\bt\s*=\s*["'])s(["'][^<>]*>\s*<v(?:\s[^<>]*)?>)""")
_TANPA_HASIL = re.compile(
    rb"""<c((?:\s+[rs]="[^"]*")*)(?:\s+t="[^"]*")?\s*>(?:<f\b[^<>]*/>|<f\b[^<>]*>[^<]*</f>)(?:<v\s*/>|<v></v>)?</c>"""
)
_LAPIS = (
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>'
    b"</Relationships>"
)
_BUKU = (
    b'<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    b'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr%s/>'
    b'<sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>'
)
_LEMBAR = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'


class TakTerbaca(Exception):
    """The reader could not make sense of a slice."""


class Potongan(NamedTuple):
    """What the reader made of a slice."""

    baris: int
    """Number of its first row, from 1."""
    kolom: int
    """Place of its first column, from 0."""
    isi: Sequence[Sequence[Sel]]


def potong(xml: Iterator[bytes]) -> Iterator[bytes]:
    """The rows of a sheet in slices of whole rows, cells without content left out."""
    sisa, nomor = b"", 0
    for potongan in _isi(xml):
        sisa += potongan
        if len(sisa) < UKURAN or (batas := sisa.rfind(b"<row")) <= 0:
            if len(sisa) > 16 * UKURAN:  # one row of megabytes
                raise TakTerbaca
            continue
        utuh, sisa = sisa[:batas], sisa[batas:]
        utuh, nomor = _bernomor(utuh, nomor)
        yield _ringan(utuh)
    yield _ringan(_bernomor(sisa, nomor)[0])


def urai(xml: bytes, gaya: bytes, era_1904: bool, nama: str) -> Iterator[Potongan]:
    """Read a slice; its rows may stand far apart, then it is read in several."""
    if b"<c" not in xml:
        return
    xml = _rujukan(xml)
    for dekat in _berdekatan(xml, nama):
        yield _baca(dekat, gaya, era_1904)


def _isi(xml: Iterator[bytes]) -> Iterator[bytes]:
    """What stands between the start and the end of the sheet's data."""
    di_dalam = False
    for potongan in xml:
        if not di_dalam:
            if (awal := potongan.find(b"<sheetData")) < 0:
                continue
            ujung = potongan.find(b">", awal)
            if ujung < 0 or potongan[ujung - 1 : ujung] == b"/":
                return
            di_dalam, potongan = True, potongan[ujung + 1 :]
        if (akhir := potongan.find(b"</sheetData")) >= 0:
            yield potongan[:akhir]
            return
        yield potongan
    if di_dalam:
        raise TakTerbaca


def _bernomor(xml: bytes, nomor: int) -> tuple[bytes, int]:
    """Rows that do not say which they are, as some programs write them, are counted."""
    pertama = _BARIS.search(xml)
    if pertama is None or _NOMOR.search(pertama[1]):
        return xml, nomor

    def beri(cocok: re.Match[bytes]) -> bytes:
        nonlocal nomor
        nomor += 1
        return b'<row r="%d"%s>' % (nomor, cocok[1])

    return _BARIS.sub(beri, xml), nomor


def _ringan(xml: bytes) -> bytes:
    if b"/>" in xml:
        xml = _SEL_KOSONG.sub(b"", _BARIS_KOSONG.sub(b"", xml))
    if b"<f" in xml:
        xml = _TANPA_HASIL.sub(rb'<c\1 t="str"><v>' + RUMUS.encode() + b"</v></c>", xml)
    return xml


def _rujukan(xml: bytes) -> bytes:
    """Cells that name a shared text carry its number as text."""
    tanda = RUJUKAN.encode()
    xml = xml.replace(b' t="s"><v>', b' t="str"><v>' + tanda)
    if b't="s"' in xml or b"t='s'" in xml:
        xml = _BERSAMA.sub(rb"\1str\2" + tanda, xml)
    return xml


def _berdekatan(xml: bytes, nama: str) -> Iterator[bytes]:
    """The slice, halved until its rows stand close enough."""
    nomor = {int(n) for n in _NOMOR_BARIS.findall(xml)}
    if nomor and max(nomor) - min(nomor) < MAKS_TINGGI and _sel_di_barisnya(xml, nomor):
        yield xml
        return
    acuan = set(_ACUAN.findall(xml))
    if any(len(k) > 3 or len(b) > 7 for k, b in acuan):
        raise TakTerbaca
    if max((_ke_angka(k) for k, _ in acuan), default=0) > MAKS_KOLOM:
        raise MasukanKeliru("berkas_terlalu_lebar", kolom="berkas", nama=nama)
    nomor |= {int(b) for _, b in acuan}
    if not nomor or max(nomor) - min(nomor) < MAKS_TINGGI:
        yield xml
        return
    tengah = xml.find(b"<row", len(xml) // 2)
    tengah = tengah if tengah > 0 else xml.rfind(b"<row")
    if tengah <= 0 or b"<row" not in xml[:tengah]:
        raise TakTerbaca
    yield from _berdekatan(xml[:tengah], nama)
    yield from _berdekatan(xml[tengah:], nama)


def _sel_di_barisnya(xml: bytes, nomor: set[int]) -> bool:
    """Whether every cell says it stands near these rows, in a column not too far: found out without listing them."""
    awalan = {str(n)[:-_SEPULUH_RIBU] for n in nomor}
    baris = "|".join(f"{a}[0-9]{{4}}" if a else "[0-9]{1,4}" for a in awalan)
    lain = rb'<c\s(?!r="(?:[A-Z]|[A-H][A-Z]|I[A-V])(?:%s)")' % baris.encode()
    return re.search(lain, xml) is None


def _ke_angka(huruf: bytes) -> int:
    angka = 0
    for h in huruf.upper():
        angka = angka * 26 + h - 64
    return angka


def _baca(xml: bytes, gaya: bytes, era_1904: bool) -> Potongan:
    wadah = io.BytesIO()
    with zipfile.ZipFile(wadah, "w") as zip_:
        zip_.writestr("[Content_Types].xml", b"<Types/>")
        zip_.writestr("_rels/.rels", _LAPIS % (b"officeDocument", b"xl/workbook.xml"))
        zip_.writestr("xl/workbook.xml", _BUKU % (b' date1904="1"' if era_1904 else b""))
        zip_.writestr("xl/_rels/workbook.xml.rels", _LAPIS % (b"worksheet", b"worksheets/sheet1.xml"))
        zip_.writestr("xl/styles.xml", gaya)
        zip_.writestr("xl/worksheets/sheet1.xml", _LEMBAR % xml)
    wadah.seek(0)
    try:
        lembar = CalamineWorkbook.from_filelike(wadah).get_sheet_by_index(0)
        baris, kolom = lembar.start or (0, 0)
        return Potongan(baris + 1, kolom, lembar.to_python())
    except (CalamineError, ValueError, OverflowError, OSError):
        raise TakTerbaca from None
    except BaseException as galat:  # a panic of the reader comes as no Exception
        if type(galat).__name__ != "PanicException":
            raise
        raise TakTerbaca from None
