"""The words of enforcement: kinds of breach, and the rungs of the ladder with their offices and articles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

Jenis: TypeAlias = Literal["PWBD", "PDS_TK", "PDS_UPAH", "PDS_PROGRAM"]
Pihak: TypeAlias = Literal["PEMBERI_KERJA", "PERORANGAN", "PENYELENGGARA_NEGARA"]
Kantor: TypeAlias = Literal["SIAPA_SAJA", "BPJS", "PEMERINTAH", "KEJAKSAAN", "PEMBAYAR"]
"""``PEMERINTAH``: the public-service unit of the ministry, province or regency that grants the service."""
Langkah: TypeAlias = Literal["DUGAAN", "TEMUAN", "TEGURAN_1", "TEGURAN_2", "DENDA", "DENDA_LUNAS", "PERMINTAAN_TMP2T",
                             "TMP2T", "GUGATAN", "LAPORAN_PIDANA", "TIDAK_TERBUKTI", "PATUH", "TMP2T_DICABUT"]  # fmt: skip


class Pelanggaran(NamedTuple):
    """A kind of breach, and the duty that is broken."""

    sebutan: str
    dasar: str


_PP = "PP 86/2013 Pasal"
TATA_CARA_TMP2T = "Permenaker 4/2018 (pasal belum dipastikan)"
"""How an employer is denied services and gets them back; it does not speak of persons."""
PELANGGARAN: Mapping[Jenis, Pelanggaran] = {
    "PWBD": Pelanggaran("wajib mendaftar tetapi belum mendaftar", f"{_PP} 3 ayat (1) huruf a"),
    "PDS_TK": Pelanggaran("mendaftarkan sebagian pekerja", f"{_PP} 3 ayat (1) huruf a"),
    "PDS_PROGRAM": Pelanggaran("mengikuti sebagian program", f"{_PP} 3 ayat (1) huruf a"),
    "PDS_UPAH": Pelanggaran("melaporkan sebagian upah", f"{_PP} 3 ayat (1) huruf b"),
}
PELANGGARAN_DATA: frozenset[Jenis] = frozenset({"PDS_UPAH"})
"""Breaches of the duty to give full and correct data (huruf b); the others are breaches of registration."""


class AnakTangga(NamedTuple):
    """A rung: its name, how far along it stands, from which rungs it is reached, by which office and article."""

    sebutan: str
    tingkat: int
    dari: tuple[Langkah, ...]
    kantor: Kantor
    dasar: str


TERBUKA: tuple[Langkah, ...] = ("DUGAAN", "TEMUAN", "TEGURAN_1", "TEGURAN_2", "DENDA", "PERMINTAAN_TMP2T", "TMP2T",
                                "GUGATAN", "LAPORAN_PIDANA")  # fmt: skip
"""The states of a case that is not over."""
SANKSI: tuple[Langkah, ...] = ("TEGURAN_1", "TEGURAN_2", "DENDA", "PERMINTAAN_TMP2T", "TMP2T")
JALUR_HUKUM: tuple[Langkah, ...] = ("GUGATAN", "LAPORAN_PIDANA")
TANGGA: Mapping[Langkah, AnakTangga] = {
    "DUGAAN": AnakTangga("dugaan", 1, (), "SIAPA_SAJA", f"{_PP} 13 ayat (4)"),
    "TEMUAN": AnakTangga("temuan pemeriksaan", 2, ("DUGAAN",), "BPJS", f"{_PP} 13 ayat (3)"),
    "TEGURAN_1": AnakTangga("teguran tertulis pertama", 3, ("TEMUAN",), "BPJS", f"{_PP} 6 ayat (2)"),
    "TEGURAN_2": AnakTangga("teguran tertulis kedua", 4, ("TEGURAN_1",), "BPJS", f"{_PP} 6 ayat (2)"),
    "DENDA": AnakTangga("denda administratif", 5, ("TEGURAN_2", "DENDA"), "BPJS", f"{_PP} 7 ayat (2)"),
    "DENDA_LUNAS": AnakTangga(
        "penyetoran denda", 5, (*TERBUKA, "PATUH", "TMP2T_DICABUT"), "PEMBAYAR", f"{_PP} 10 ayat (5)"
    ),
    "PERMINTAAN_TMP2T": AnakTangga("permintaan TMP2T", 6, ("DENDA",), "BPJS", f"{_PP} 10 ayat (6)"),
    "TMP2T": AnakTangga(
        "TMP2T", 7, ("PERMINTAAN_TMP2T",), "PEMERINTAH", f"{_PP} 8 ayat (1) jo. {TATA_CARA_TMP2T}"
    ),
    "GUGATAN": AnakTangga("gugatan perdata", 8, TERBUKA, "KEJAKSAAN", "UU 16/2004 Pasal 30 ayat (2)"),
    "LAPORAN_PIDANA": AnakTangga("laporan pidana", 8, TERBUKA, "BPJS", "UU 24/2011 Pasal 55"),
    "TIDAK_TERBUKTI": AnakTangga("tidak terbukti", 9, ("DUGAAN",), "BPJS", f"{_PP} 13 ayat (3)"),
    "PATUH": AnakTangga("kewajiban dipenuhi", 9, TERBUKA, "BPJS", f"{_PP} 10 ayat (7)"),
    "TMP2T_DICABUT": AnakTangga(
        "TMP2T dicabut", 10, ("PATUH",), "PEMERINTAH", f"{_PP} 10 ayat (7) jo. {TATA_CARA_TMP2T}"
    ),
}
"""The rungs in order; none is left for one of a lower ``tingkat``.

The prosecutor acts under a special power of attorney (SKK) from BPJS. Paying a fine (``DENDA_LUNAS``) changes no
state: it takes away the ground for denying services.
"""
