"""XLSX and XLSM: sheets in the order of the workbook, read a slice at a time. Nothing in them is ever executed."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path, PurePosixPath

import polars as pl

from naungan.desk.roster.baca.alir_xml import alir_xml
from naungan.desk.roster.baca.arsip import Arsip
from naungan.desk.roster.baca.bingkai import bersihkan, bingkai
from naungan.desk.roster.baca.sumber import Halaman, Ukuran
from naungan.desk.roster.baca.xlsx_kamus import baca_kamus
from naungan.desk.roster.baca.xlsx_potong import TakTerbaca, potong, urai

__all__ = ["Xlsx"]

BATAS_GAYA = 64 << 20
"""Bytes of the styles; years of copying between workbooks leave tens of thousands of them."""
BATAS_EKOR = 8 << 20
"""Bytes after the data of a sheet that are looked through for merged cells."""
_GABUNG = re.compile(
    rb"""<mergeCell\b[^<>]*\bref\s*=\s*["']([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})["']"""
)


class Xlsx:
    """A workbook by its path; raises MasukanKeliru where it is not whole."""

    def __init__(self, jalan: Path, nama: str) -> None:
        self._arsip = Arsip(jalan, nama)
        self._nama = nama
        buku = self._tujuan("", "officedocument").get("", "xl/workbook.xml")
        unsur = self._arsip.unsur(buku)
        self._era_1904 = any(a.get("date1904") in ("1", "true") for n, a in unsur if n == "workbookPr")
        self._jalan_kamus = self._tujuan(buku, "sharedstrings").get("", "xl/sharedstrings.xml")
        self._jalan_gaya = self._tujuan(buku, "styles").get("", "xl/styles.xml")
        ada = self._tujuan(buku, "worksheet", per_id=True)
        lembar = {ada[a["id"]]: a.get("name", "") for n, a in unsur if n == "sheet" and a.get("id") in ada}
        self._jalan_lembar = {h: jalan for jalan, h in lembar.items() if jalan in self._arsip.anggota}
        sembunyi = {
            a.get("name", "") for n, a in unsur if n == "sheet" and a.get("state", "visible") != "visible"
        }
        self.halaman = tuple(Halaman(h, h in sembunyi) for h in self._jalan_lembar)

    def _tujuan(self, dari: str, jenis: str, *, per_id: bool = False) -> Mapping[str, str]:
        """Members a member points to, by their id or (one of a kind) under the empty name."""
        induk = PurePosixPath(dari)
        rels = str(induk.parent / "_rels" / f"{induk.name}.rels") if dari else "_rels/.rels"
        if rels not in self._arsip.anggota:
            return {}
        tujuan: dict[str, str] = {}
        for n, a in self._arsip.unsur(rels):
            if n == "Relationship" and a.get("Type", "").lower().endswith("/" + jenis):
                target = a.get("Target", "").replace("\\", "/").lower()
                utuh = target.lstrip("/") if target.startswith("/") else str(induk.parent / target)
                tujuan[a.get("Id", "") if per_id else ""] = utuh
        return tujuan

    @cached_property
    def _kamus(self) -> pl.Series:
        return baca_kamus(self._arsip, self._jalan_kamus)

    @cached_property
    def _gaya(self) -> bytes:
        """Only what says which numbers are dates."""
        if self._jalan_gaya not in self._arsip.anggota:
            return b"<styleSheet/>"
        isi = b"".join(alir_xml(self._arsip, self._jalan_gaya, BATAS_GAYA))
        bagian = (_potong(isi, b"<numFmts", b"</numFmts>"), _potong(isi, b"<cellXfs", b"</cellXfs>"))
        return b"<styleSheet>%s%s</styleSheet>" % bagian

    def bingkai(self, halaman: str) -> Iterator[pl.DataFrame]:
        """The rows of a sheet that hold anything."""
        try:
            for xml in potong(alir_xml(self._arsip, self._jalan_lembar[halaman])):
                for p in urai(xml, self._gaya, self._era_1904, self._nama):
                    nomor = range(p.baris, p.baris + len(p.isi))
                    yield bersihkan(bingkai(nomor, p.isi, mulai=p.kolom), self._kamus)
        except TakTerbaca:
            raise self._arsip.rusak() from None

    def ukur(self, halaman: str) -> Ukuran:
        """Read the sheet through without making sense of it: how many rows, which cells are merged downwards."""
        baris, ekor, dalam_ekor = 0, b"", False
        for xml in alir_xml(self._arsip, self._jalan_lembar[halaman]):
            baris += xml.count(b"<row ") + xml.count(b"<row>")
            if (akhir := xml.find(b"</sheetData")) >= 0:
                dalam_ekor, xml = True, xml[akhir:]
            if dalam_ekor and len(ekor) < BATAS_EKOR:
                ekor += xml
        gabung = [(_kolom(k), int(a), int(b)) for k, a, b in _GABUNG.findall(ekor) if int(b) > int(a)]
        return Ukuran(baris, gabung)


def _potong(isi: bytes, awal: bytes, akhir: bytes) -> bytes:
    dari = isi.find(awal)
    sampai = isi.find(akhir, dari)
    return isi[dari : sampai + len(akhir)] if 0 <= dari < sampai else b""


def _kolom(huruf: bytes) -> int:
    angka = 0
    for h in huruf:
        angka = angka * 26 + h - 64
    return angka - 1
