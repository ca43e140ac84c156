"""CSV and its kin as a workbook of one sheet without a name."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TextIO

import polars as pl

from naungan.desk.roster.baca.bingkai import MAKS_KOLOM, bersihkan, bingkai
from naungan.desk.roster.baca.csv_rekam import BATAS_BARIS, BarisTerlaluPanjang, rekam
from naungan.desk.roster.baca.kolom import nilai_judul
from naungan.desk.roster.baca.sumber import Halaman, Ukuran
from naungan.desk.roster.baca.teks import baca_ragam, terbuka
from naungan.desk.tolakan import MasukanKeliru

__all__ = ["Csv"]

_HURUF = 2 << 20
"""Letters read at once."""
_REKAM = 10_000


class Csv:
    """A text file by its path; raises MasukanKeliru where it is no table."""

    halaman = (Halaman("", False),)

    def __init__(self, jalan: Path, nama: str) -> None:
        self._jalan = jalan
        self._nama = nama
        self._ragam = baca_ragam(jalan, nilai_judul)

    def ukur(self, halaman: str) -> Ukuran:
        """An estimate from the length of the first rows."""
        with self._jalan.open("rb") as berkas:
            awal = berkas.read(1 << 20)
        baris = max(awal.count(b"\n"), awal.count(b"\r"), 1)
        return Ukuran(round(baris * self._jalan.stat().st_size / len(awal)), ())

    def bingkai(self, halaman: str) -> Iterator[pl.DataFrame]:
        """The rows that hold anything, numbered as Excel would number them."""
        sebelum = 0
        try:
            with terbuka(self._jalan, self._ragam.sandi) as isi:
                for _ in range(self._ragam.lewati):
                    isi.readline(BATAS_BARIS)
                while teks := isi.read(_HURUF) + isi.readline(BATAS_BARIS):
                    cepat = self._cepat(teks, sebelum)
                    for df in self._teliti(teks, isi, sebelum) if cepat is None else (cepat,):
                        sebelum += df.height
                        yield bersihkan(df)
        except (BarisTerlaluPanjang, UnicodeError):
            raise MasukanKeliru("berkas_rusak", kolom="berkas", nama=self._nama) from None

    def _cepat(self, teks: str, sebelum: int) -> pl.DataFrame | None:
        """Plain lines, each of the usual width, none blank; None where it is not as simple as that."""
        banyak = teks.count("\n")
        if (
            self._ragam.lebar > MAKS_KOLOM
            or '"' in teks
            or "\0" in teks
            or not banyak
            or teks.count("\r") != teks.count("\r\n")
        ):
            return None
        try:
            df = pl.read_csv(
                teks.encode(),
                has_header=False,
                separator=self._ragam.pemisah,
                quote_char=None,
                schema={f"k{k}": pl.String for k in range(self._ragam.lebar)},
                raise_if_empty=False,
            )
        except pl.exceptions.PolarsError:
            return None
        if df.height != banyak + (not teks.endswith("\n")):
            return None
        return df.with_row_index("baris", sebelum + 1).cast({"baris": pl.Int32})

    def _teliti(self, teks: str, isi: TextIO, sebelum: int) -> Iterator[pl.DataFrame]:
        """Whatever else; a text in quotation marks may go on beyond ``teks``."""
        semua = rekam(teks, isi, self._ragam.pemisah, self._ragam.lebar)
        while baris := list(islice(semua, _REKAM)):
            if max(map(len, baris)) > MAKS_KOLOM:
                raise MasukanKeliru("berkas_terlalu_lebar", kolom="berkas", nama=self._nama)
            yield bingkai(range(sebelum + 1, sebelum + 1 + len(baris)), baris)
            sebelum += len(baris)
