"""What a file really is, by its content; its name is only what somebody called it."""

import re
from enum import StrEnum
from pathlib import Path

from naungan.desk.roster.baca.arsip import Arsip
from naungan.desk.tolakan import MasukanKeliru

__all__ = ["BATAS_BERKAS", "Rupa", "kenali"]

BATAS_BERKAS = 512 << 20
"""Bytes of any file."""
BATAS_LAMA = 128 << 20
"""Bytes of an old or open workbook (XLS, XLSB, ODS), which is read whole by a process of its own."""
_AWAL = 1 << 13
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_GAMBAR = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"RIFF")
_PADAT = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_KENDALI = bytes(range(1, 9)) + b"\x0e\x0f" + bytes(range(16, 27)) + b"\x1c\x1d\x1e\x1f\x7f"


class Rupa(StrEnum):
    """How a file that can be read is read."""

    XLSX = "xlsx"
    XLS = "xls"
    XLSB = "xlsb"
    ODS = "ods"
    TEKS = "teks"


def kenali(jalan: Path, nama: str) -> Rupa:
    """Which of the readable kinds this is. Raises MasukanKeliru for everything else, saying what it is."""
    ukuran = jalan.stat().st_size
    with jalan.open("rb") as berkas:
        awal = berkas.read(_AWAL)
    if not awal.strip(b"\0\r\n\t \xef\xbb\xbf\xff\xfe"):
        if ukuran > _AWAL:  # nothing but blanks for pages: a copy that failed
            raise MasukanKeliru("berkas_rusak", kolom="berkas", nama=nama)
        raise MasukanKeliru("berkas_kosong", kolom="berkas", nama=nama)
    if ukuran > BATAS_BERKAS:
        raise MasukanKeliru("berkas_terlalu_besar", kolom="berkas", nama=nama)
    if awal.startswith(_OLE):
        rupa = _kenali_ole(jalan, nama)
    elif awal.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        rupa = _kenali_zip(jalan, nama)
    else:
        _tolak_lain(awal, nama)
        return Rupa.TEKS
    if rupa is not Rupa.XLSX and ukuran > BATAS_LAMA:
        raise MasukanKeliru("berkas_terlalu_besar", kolom="berkas", nama=nama)
    return rupa


def _kenali_ole(jalan: Path, nama: str) -> Rupa:
    """The container of Office 97; the names of its streams stand in it as UTF-16."""
    ada = set()
    cari = {n: n.encode("utf-16-le") for n in ("EncryptedPackage", "WordDocument", "Workbook", "Book")}
    with jalan.open("rb") as berkas:
        sisa = b""
        while potongan := berkas.read(1 << 20):
            sisa = sisa[-64:] + potongan
            ada |= {n for n, tanda in cari.items() if tanda in sisa}
    if "EncryptedPackage" in ada:
        raise MasukanKeliru("berkas_bersandi", kolom="berkas", nama=nama)
    if "Workbook" in ada or "Book" in ada:
        return Rupa.XLS
    if "WordDocument" in ada:
        raise MasukanKeliru("berkas_word", kolom="berkas", nama=nama)
    raise MasukanKeliru("berkas_rusak", kolom="berkas", nama=nama)  # the names come last: most likely cut off


def _kenali_zip(jalan: Path, nama: str) -> Rupa:
    arsip = Arsip(jalan, nama)
    isi = arsip.anggota
    if "xl/workbook.bin" in isi:
        return Rupa.XLSB
    if any(n.startswith("xl/") for n in isi) and "_rels/.rels" in isi:
        return Rupa.XLSX
    if "content.xml" in isi and "meta-inf/manifest.xml" in isi:
        if any(n == "encryption-data" for n, _ in arsip.unsur("meta-inf/manifest.xml")):
            raise MasukanKeliru("berkas_bersandi", kolom="berkas", nama=nama)
        if "mimetype" in isi and b"spreadsheet" in arsip.baca("mimetype"):
            return Rupa.ODS
        raise MasukanKeliru("berkas_word", kolom="berkas", nama=nama)
    if any(n.startswith("word/") for n in isi):
        raise MasukanKeliru("berkas_word", kolom="berkas", nama=nama)
    if any(n.startswith(("ppt/", "index/")) for n in isi):
        raise MasukanKeliru("berkas_tak_dikenal", kolom="berkas", nama=nama)
    raise MasukanKeliru("berkas_arsip", kolom="berkas", nama=nama)


def _tolak_lain(awal: bytes, nama: str) -> None:
    """Refuse what is neither a workbook nor a table of text."""
    if b"%PDF-" in awal[:1024]:
        raise MasukanKeliru("berkas_pdf", kolom="berkas", nama=nama)
    if awal.startswith(_GAMBAR) or awal[4:12] in (b"ftypheic", b"ftypmif1", b"ftypavif"):
        raise MasukanKeliru("berkas_gambar", kolom="berkas", nama=nama)
    if awal.startswith(_PADAT):
        raise MasukanKeliru("berkas_arsip", kolom="berkas", nama=nama)
    teks = awal.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe\r\n\t ").lower()
    if teks.startswith(b"mime-version") or re.match(
        rb"<(!doctype html|html|head|body|table|style|meta)", teks
    ):
        raise MasukanKeliru("berkas_html", kolom="berkas", nama=nama)
    if teks.startswith(b"<"):
        if re.search(rb"<(html|table)[\s>]", teks):
            raise MasukanKeliru("berkas_html", kolom="berkas", nama=nama)
        raise MasukanKeliru("berkas_xml", kolom="berkas", nama=nama)
    if teks.startswith(rb"{\rtf"):
        raise MasukanKeliru("berkas_word", kolom="berkas", nama=nama)
    if re.match(rb"[\[{]\s*[\"{\[]", teks):
        raise MasukanKeliru("berkas_tak_dikenal", kolom="berkas", nama=nama)
    asing = len(teks) - len(teks.translate(None, _KENDALI))
    if asing * 50 > len(teks):
        raise MasukanKeliru("berkas_tak_dikenal", kolom="berkas", nama=nama)
