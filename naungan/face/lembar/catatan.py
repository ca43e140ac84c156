"""What stands beside a row given back: what it will do, why, what to write instead, which cells are at fault."""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from naungan.books.intake.models import Baris
from naungan.books.kolom import segel
from naungan.desk.roster.temuan import TEMUAN_BERAT, Berat
from naungan.face.sebutan_kiriman import EFEK, alasan_serupa
from naungan.face.temuan import KATA_TEMUAN, NAMA_BIDANG, kalimat_temuan

__all__ = ["KOLOM", "Catatan", "Pencatat"]

KOLOM = ("id", "nomor", "efek", "terap", "ikut", "temuan", "isi_segel")
"""The columns of ``Baris`` that are read."""
_DAPAT_DIPERBAIKI = (Baris.Efek.PERBAIKI, Baris.Efek.BENTROK, Baris.Efek.USIA)
_TENTANG_BARIS_LAIN = frozenset({"nik_ganda_berkas", "mungkin_sama_berkas", "mungkin_sama_daftar"})
"""Their second value is no proposal for the cell."""
_URUT = (Berat.TOLAK, Berat.PERBAIKI, Berat.CATATAN)
_SAMARAN = "••"
_HILANG = "_angka_hilang"


class Catatan(NamedTuple):
    """One row's three texts."""

    nada: str
    """SIAP, CUKUP, PERBAIKI, PUTUSAN, TIDAK or SELESAI: how the row is coloured."""
    status: str
    alasan: str
    saran: str
    terbuka: bool
    """Whether the sender may repair it."""
    sel: frozenset[str]
    """The fields at fault."""
    hilang: frozenset[str]
    """The fields whose number lost its last digit in a spreadsheet."""


_NADA: Mapping[str, str] = {
    "BARU": "SIAP", "LAMA": "SIAP", "BERUBAH": "SIAP", "PINDAH": "SIAP", "SAMA": "CUKUP", "SUDAH": "CUKUP",
    "USIA": "TIDAK", "TOLAK": "TIDAK", "BENTROK": "PUTUSAN", "PERBAIKI": "PERBAIKI",
}  # fmt: skip


class Pencatat:
    """Says it for row after row of one list. ``peta``: field → column of its sheet."""

    def __init__(self, peta: Mapping[str, int]) -> None:
        self._peta = peta
        self._alasan = lru_cache(5_000)(_alasan)  # the same few are said of most rows

    def catat(self, baris: Baris) -> Catatan:
        berat = [t for t in baris.temuan if TEMUAN_BERAT[t[0]] is Berat.PERBAIKI]
        terbuka = not baris.terap and baris.efek in _DAPAT_DIPERBAIKI and bool(berat)
        temuan = sorted(baris.temuan, key=lambda t: _URUT.index(TEMUAN_BERAT[t[0]]))
        return Catatan(
            nada="SELESAI" if baris.terap == Baris.Terap.SUDAH else _NADA[baris.efek],
            status=_status(baris),
            alasan="\n".join(self._alasan(*t) for t in temuan),
            saran="\n".join(_saran(baris, berat, self._peta)) if terbuka else "",
            terbuka=terbuka,
            sel=frozenset(t[1] for t in berat) if terbuka else frozenset(),
            hilang=frozenset(t[1] for t in baris.temuan if t[0].endswith(_HILANG)),
        )


def _status(baris: Baris) -> str:
    if baris.terap == Baris.Terap.SUDAH:
        return "Sudah diterapkan"
    if baris.terap == Baris.Terap.LEWAT:
        return "Dilewati karena keadaan sudah berubah"
    return f"Diikutkan: {EFEK[baris.efek].lower()}" if baris.ikut else EFEK[baris.efek]


def _alasan(kode: str, kolom: str, nilai: str, saran: str) -> str:
    if kode in _TENTANG_BARIS_LAIN - {"nik_ganda_berkas"}:
        serupa = alasan_serupa(saran)
        return (
            f"{kalimat_temuan(kode, nilai, saran)} ({serupa})"
            if serupa
            else kalimat_temuan(kode, nilai, saran)
        )
    usul = TEMUAN_BERAT[kode] is Berat.PERBAIKI and "%(saran)s" not in KATA_TEMUAN[kode]
    return kalimat_temuan(kode, nilai, "" if usul else saran)  # what is proposed stands in its own column


def _saran(baris: Baris, berat: Sequence[Sequence[str]], peta: Mapping[str, int]) -> list[str]:
    """A sentence for each field that something is proposed for; at least one."""
    usul = {t[1]: t[3] for t in berat if t[3] and t[1] in NAMA_BIDANG and t[0] not in _TENTANG_BARIS_LAIN}
    tak_ada = sorted(NAMA_BIDANG[t[1]] for t in berat if t[1] in NAMA_BIDANG and t[1] not in peta)
    hasil = [
        f"{NAMA_BIDANG[kolom]}: {_tulis(baris, kolom, nilai)}"
        for kolom, nilai in usul.items()
        if kolom in peta
    ]
    hasil += [
        f"Lembar ini tidak mempunyai kolom {nama}; isilah di Naungan." for nama in dict.fromkeys(tak_ada)
    ]
    if baris.efek == Baris.Efek.BENTROK:
        hasil.append("Bila keliru, perbaiki. Bila sudah benar, biarkan; petugas memutuskannya di Naungan.")
    return hasil or ["Perbaiki sel yang bergaris tebal."]


def _tulis(baris: Baris, kolom: str, nilai: str) -> str:
    """A proposal as it may be typed into the cell. A masked number is opened: the sheet is its sender's own."""
    if _SAMARAN in nilai:
        isi: dict[str, Any] = json.loads(segel().buka(bytes(baris.isi_segel), "isi"))
        return str(isi.get(kolom) or nilai)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", nilai):
        return date.fromisoformat(nilai).strftime("%d-%m-%Y")
    return nilai
