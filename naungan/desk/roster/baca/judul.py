"""Where the header of a sheet stands: letterhead and titles above it, one to three rows of its own."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import polars as pl

from naungan.desk.roster.baca.bingkai import lebar
from naungan.desk.roster.baca.isi import MIRIP_NIK
from naungan.desk.roster.baca.kolom import ANAK, PANJANG_JUDUL, arti, lipat, nilai_judul

__all__ = ["Kepala", "cari_kepala"]

Baris = tuple[int, tuple[str | None, ...]]
_BARIS_JUDUL = 3
_CUKUP = 1.3
"""About: a field that names a person and any other."""
_NOMOR_PANJANG = re.compile(r"\d{5}")
_SPASI = re.compile(r"\s+")


class Kepala(NamedTuple):
    """A header: its first and last row, the title of each column, how much it looks like one."""

    dari: int
    sampai: int
    judul: tuple[str, ...]
    nilai: float


def cari_kepala(contoh: pl.DataFrame) -> Kepala | None:
    """The header among the first rows of a sheet; of a sheet without one, none but the columns (``sampai`` 0).

    None where nothing here looks like a list of people.
    """
    banyak = lebar(contoh)
    baris: list[Baris] = [(b[0], tuple(b[1:])) for b in contoh.select("baris", *_kolom(banyak)).iter_rows()]
    calon = [k for ke in range(len(baris)) if (k := _kepala_di(baris, ke, banyak))]
    if calon:
        terbaik = max(k.nilai for k in calon)
        return next(k for k in calon if k.nilai >= terbaik * 0.9 or k.nilai == terbaik)
    return _tanpa_judul(baris, banyak)


def _kolom(banyak: int) -> list[str]:
    return [f"k{k}" for k in range(banyak)]


def _kepala_di(baris: Sequence[Baris], ke: int, banyak: int) -> Kepala | None:
    """The header that begins in this row, if one does: of as many rows as make it better."""
    nomor, sel = baris[ke]
    if not any(sel):
        return None
    judul_halaman = sum(s is not None for s in sel) == 1
    terbaik: Kepala | None = None
    judul = tuple(_baku(s) for s in sel)
    for tambah in range(1 if judul_halaman else _BARIS_JUDUL):
        if tambah:
            if ke + tambah >= len(baris) or not _mungkin_judul(baris[ke + tambah], baris[ke + tambah - 1][0]):
                break
            judul = _tumpuk(judul, tuple(_baku(s) for s in baris[ke + tambah][1]))
        nilai = nilai_judul(judul)
        if tambah and terbaik is None and nilai_judul(baris[ke + tambah][1]) >= nilai:
            break  # the titles begin below
        cukup = nilai >= _CUKUP or (nilai >= 0.9 and _di_atas_nik(baris, ke + tambah, judul))
        if cukup and (terbaik is None or nilai > terbaik.nilai - 0.05):
            terbaik = Kepala(nomor, baris[ke + tambah][0], judul, nilai)
    return terbaik


def _mungkin_judul(baris: Baris, di_atas: int) -> bool:
    nomor, sel = baris
    isi = [s for s in sel if s]
    if nomor != di_atas + 1 or any(_NOMOR_PANJANG.search(s) for s in isi):
        return False
    kenal = sum(arti(_baku(s)) is not None for s in isi)
    return kenal * 2 >= len(isi) and kenal > 0


def _tumpuk(atas: Sequence[str], bawah: Sequence[str]) -> tuple[str, ...]:
    """Titles of two rows: a group's name stands over the first of its columns only."""
    hasil: list[str] = []
    kelompok = ""
    for a, b in zip(atas, bawah, strict=True):
        if a:
            kelompok = a if b else ""
        if not b:
            hasil.append(a)
        elif a or kelompok:
            hasil.append(f"{a or kelompok}{ANAK}{b}" if lipat(a or kelompok) != lipat(b) else b)
        else:
            hasil.append(b)
    return tuple(hasil)


def _di_atas_nik(baris: Sequence[Baris], ke: int, judul: Sequence[str]) -> bool:
    """Whether a single title of a list of numbers stands over such numbers."""
    for _, sel in baris[ke + 1 : ke + 4]:
        for j, s in zip(judul, sel, strict=True):
            if j and s and (a := arti(j)) and "nik" in a.bidang and _seperti_nik(s):
                return True
    return False


def _tanpa_judul(baris: Sequence[Baris], banyak: int) -> Kepala | None:
    """Titles nobody knows, or none, are told by the rows of numbers that follow."""
    pertama = next((ke for ke, (_, sel) in enumerate(baris) if any(s and _seperti_nik(s) for s in sel)), None)
    if pertama is None:
        return None
    isi = {k for k, s in enumerate(baris[pertama][1]) if s}
    for nomor, sel in reversed(baris[:pertama][-2:]):
        ada = {k for k, s in enumerate(sel) if s}
        teks = not any(_NOMOR_PANJANG.search(s) or s.isdigit() for s in sel if s)
        if teks and len(ada & isi) * 2 > len(isi) and len(ada) > 1:
            return Kepala(nomor, nomor, tuple(_baku(s) for s in sel), 0.5)
    return Kepala(0, 0, ("",) * banyak, 0.5)


def _seperti_nik(sel: str) -> bool:
    return re.fullmatch(MIRIP_NIK, re.sub(r"[\s.'’-]", "", sel)) is not None


def _baku(sel: str | None) -> str:
    return _SPASI.sub(" ", sel[:PANJANG_JUDUL]).strip() if sel else ""
