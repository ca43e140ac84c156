"""Workbooks made by hand: XLSX by its writer or byte by byte, XLS, ODS, text."""

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter
import xlwt

from tests.desk.roster.baca.siksa.orang import JUDUL, semua

__all__ = ["NS", "csv_teks", "ganti_anggota", "ods", "xls", "xlsx", "xlsx_mentah", "zip_isi"]

NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PAKET = "http://schemas.openxmlformats.org/package/2006/relationships"
Isi = Sequence[Sequence[object]]


def xlsx(jalan: Path, lembar: Isi | Mapping[str, Isi], **pilihan: Any) -> Path:
    """A workbook as Excel would write it; None leaves a cell out, numbers stay numbers."""
    with xlsxwriter.Workbook(jalan, {"strings_to_formulas": False, **pilihan}) as buku:
        semua_lembar = lembar if isinstance(lembar, Mapping) else {"Sheet1": lembar}
        for nama, isi in semua_lembar.items():
            halaman = buku.add_worksheet(nama)
            for b, sel in enumerate(isi):
                for k, nilai in enumerate(sel):
                    if nilai is not None:
                        halaman.write(b, k, nilai)
    return jalan


def zip_isi(jalan: Path, anggota: Mapping[str, str | bytes]) -> Path:
    """A zip of these members."""
    with zipfile.ZipFile(jalan, "w", zipfile.ZIP_DEFLATED) as zip_:
        for nama, isi in anggota.items():
            zip_.writestr(nama, isi)
    return jalan


def xlsx_mentah(jalan: Path, lembar: str | bytes, *, kamus: str = "", awalan: str = "") -> Path:
    """A workbook whose only sheet is exactly this XML; ``awalan`` stands before the parts' names in the zip."""
    buku = f'<workbook {NS} xmlns:r="{_REL}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>'
    rel = '<Relationship Id="{}" Type="{}/{}" Target="{}"/>'
    rels = rel.format("rId1", _REL, "worksheet", "worksheets/sheet1.xml")
    anggota: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{_PAKET}">'
        + rel.format("rId1", _REL, "officeDocument", "xl/workbook.xml")
        + "</Relationships>",
        "xl/workbook.xml": buku,
        "xl/worksheets/sheet1.xml": lembar,
    }
    if kamus:
        rels += rel.format("rId2", _REL, "sharedStrings", "sharedStrings.xml")
        anggota["xl/sharedStrings.xml"] = kamus
    anggota["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{_PAKET}">{rels}</Relationships>'
    return zip_isi(jalan, {(n.replace("/", awalan) if awalan else n): isi for n, isi in anggota.items()})


def ganti_anggota(jalan: Path, nama: str, lama: bytes, baru: bytes) -> Path:
    """The same zip with some bytes of one member replaced."""
    with zipfile.ZipFile(jalan) as zip_:
        isi = {n: zip_.read(n) for n in zip_.namelist()}
    assert lama in isi[nama]
    isi[nama] = isi[nama].replace(lama, baru)
    return zip_isi(jalan, isi)


def xls(jalan: Path, isi: Isi) -> Path:
    """A workbook as Excel 97 would write it."""
    buku = xlwt.Workbook()
    halaman = buku.add_sheet("Sheet1")
    for b, sel in enumerate(isi):
        for k, nilai in enumerate(sel):
            if nilai is not None:
                halaman.write(b, k, nilai)
    buku.save(str(jalan))
    return jalan


def ods(jalan: Path, isi: Isi, *, sebelum: str = "", sandi: bool = False) -> Path:
    """A workbook as LibreOffice would write it."""
    sel = "".join(f"<table:table-row>{''.join(map(_sel_ods, b))}</table:table-row>" for b in isi)
    isi_xml = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Lembar1">{sebelum}{sel}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    terkunci = '<manifest:encryption-data manifest:checksum="x"/>' if sandi else ""
    manifes = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="content.xml">{terkunci}</manifest:file-entry></manifest:manifest>'
    )
    return zip_isi(
        jalan,
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": isi_xml,
            "META-INF/manifest.xml": manifes,
        },
    )


def _sel_ods(nilai: object) -> str:
    if nilai is None:
        return "<table:table-cell/>"
    if isinstance(nilai, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{nilai}"><text:p>{nilai}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(str(nilai))}</text:p></table:table-cell>'


def csv_teks(pemisah: str = ",", akhir: str = "\n", isi: Isi | None = None) -> str:
    """The six under their titles as plain text, nothing quoted."""
    semua_baris = isi if isi is not None else [JUDUL, *semua()]
    return akhir.join(pemisah.join("" if s is None else str(s) for s in b) for b in semua_baris) + akhir
