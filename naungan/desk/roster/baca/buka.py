"""A file becomes the sheet of it that is a list of people."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import polars as pl

from naungan.desk.roster.baca.asing import Asing
from naungan.desk.roster.baca.bacaan import Bacaan, samakan
from naungan.desk.roster.baca.belah import belah, perlu_dibelah
from naungan.desk.roster.baca.berkas_csv import Csv
from naungan.desk.roster.baca.bingkai import lebar
from naungan.desk.roster.baca.isi import terisi
from naungan.desk.roster.baca.judul import Kepala, cari_kepala
from naungan.desk.roster.baca.kenali import Rupa, kenali
from naungan.desk.roster.baca.padan import petakan
from naungan.desk.roster.baca.sumber import Sumber
from naungan.desk.roster.baca.xlsx import Xlsx
from naungan.desk.roster.bentuk import Lembar
from naungan.desk.tolakan import MasukanKeliru

__all__ = ["buka"]

CONTOH = 400
"""Rows at the top of a sheet among which its header must stand."""
HALAMAN = 100
"""Sheets looked at."""
_BUKAN_DAFTAR = re.compile(
    r"petunjuk|panduan|instruksi|contoh|referensi|lokasi|kode|pilihan|master|rekap", re.IGNORECASE
)
_UTAMA = "data_tk_baru"
_JARANG = 0.2
"""A column without a title beyond the last one, filled in fewer rows than this, holds what strayed there."""


class _Calon(NamedTuple):
    """A sheet that looks like a list of people."""

    nama: str
    nilai: float
    kepala: Kepala
    contoh: pl.DataFrame
    bingkai: Callable[[], Iterator[pl.DataFrame]]


def buka(jalan: Path, nama: str, lembar: str = "") -> Lembar:
    """The list in a file; ``nama`` is what its sender calls the file, ``lembar`` a sheet the sender chose.

    Of several sheets the one whose header says most is taken, never a hidden one; ``Lembar.lain`` names others that
    look like lists too. Raises MasukanKeliru where there is nothing to read, with the reason.
    """
    sumber = _sumber(jalan, nama)
    terlihat = [h.nama for h in sumber.halaman if not h.tersembunyi and lembar in ("", h.nama)][:HALAMAN]
    contoh = {h: _contoh(sumber.bingkai(h)) for h in terlihat}
    if not any(c.height for c in contoh.values()):
        raise MasukanKeliru("berkas_kosong", kolom="berkas", nama=nama)
    calon = [c for h, isi in contoh.items() if (c := _calon(sumber, h, isi))]
    if not calon:
        raise MasukanKeliru("berkas_tanpa_daftar", kolom="berkas", nama=nama)
    terpilih = max(calon, key=lambda c: c.nilai)
    lain = tuple(c.nama for c in calon if c is not terpilih and c.nilai > 0.6 * terpilih.nilai)
    return _lembar(sumber, terpilih, nama, lain)


def _sumber(jalan: Path, nama: str) -> Sumber:
    rupa = kenali(jalan, nama)
    if rupa is Rupa.XLSX:
        return Xlsx(jalan, nama)
    return Csv(jalan, nama) if rupa is Rupa.TEKS else Asing(jalan, nama, rupa)


def _contoh(bagian: Iterator[pl.DataFrame]) -> pl.DataFrame:
    terkumpul = [pl.DataFrame(schema={"baris": pl.Int32})]
    banyak = 0
    for df in bagian:
        terkumpul.append(df.head(CONTOH - banyak))
        banyak += terkumpul[-1].height
        if banyak >= CONTOH:
            break
    return pl.concat(terkumpul, how="diagonal")


def _calon(sumber: Sumber, halaman: str, contoh: pl.DataFrame) -> _Calon | None:
    bingkai = partial(sumber.bingkai, halaman)
    if potong := perlu_dibelah(contoh):

        def bingkai_terbelah() -> Iterator[pl.DataFrame]:
            return belah(sumber.bingkai(halaman), *potong)

        bingkai = bingkai_terbelah  # type: ignore[assignment]
        contoh = _contoh(bingkai())
    contoh = samakan(contoh, lebar(contoh))
    kepala = cari_kepala(contoh)
    if kepala is None:
        return None
    berisi = contoh.filter(pl.col("baris") > kepala.sampai).height > 0
    nilai = kepala.nilai * (0.2 if _BUKAN_DAFTAR.search(halaman) else 1) * (1 if berisi else 0.3)
    return _Calon(halaman, 100 if halaman.lower() == _UTAMA else nilai, kepala, contoh, bingkai)


def _lembar(sumber: Sumber, calon: _Calon, nama: str, lain: tuple[str, ...]) -> Lembar:
    kepala, contoh = calon.kepala, calon.contoh
    isi = contoh.filter(pl.col("baris") > kepala.sampai)
    judul = list(kepala.judul)
    while judul and not judul[-1] and terisi(isi, len(judul) - 1) < _JARANG:
        judul.pop()
    ukuran = sumber.ukur(calon.nama)
    bacaan = Bacaan(calon.bingkai, kepala, judul, petakan(judul, samakan(isi, len(judul))), ukuran.gabung)
    if bacaan.kosong(isi):
        raise MasukanKeliru("berkas_hanya_judul", kolom="berkas", nama=nama)
    return Lembar(
        nama=calon.nama,
        kepala=kepala.sampai,
        judul=tuple(judul),
        baris=max(ukuran.baris - kepala.sampai, 1),
        bagian=bacaan.bagian,
        dilewati=bacaan.dilewati,
        semua=bacaan.semua,
        lain=lain,
    )
