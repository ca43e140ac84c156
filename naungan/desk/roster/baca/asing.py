"""XLS, XLSB and ODS, read by ``terpisah.py`` in a process of its own whose death is an answer too."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

import polars as pl

from naungan.desk.roster.baca.bingkai import MAKS_KOLOM, bersihkan, bingkai
from naungan.desk.roster.baca.kenali import Rupa
from naungan.desk.roster.baca.sumber import Halaman, Ukuran
from naungan.desk.roster.baca.terpisah import BERSANDI, RUSAK
from naungan.desk.tolakan import MasukanKeliru

__all__ = ["Asing"]

_PEMBACA = Path(__file__).with_name("terpisah.py")
_BAGIAN = 5_000
_BERAT = 8 << 20
"""Bytes of a file that may well be too much for the reader; a smaller one that was too much is damaged."""


class Asing:
    """A workbook by its path; raises MasukanKeliru where it is locked or not whole."""

    def __init__(self, jalan: Path, nama: str, rupa: Rupa) -> None:
        self._jalan = jalan
        self._nama = nama
        self._rupa = rupa
        with self._dibaca() as keluaran:
            lembar = [json.loads(teks) for teks in keluaran]
        self.halaman = tuple(Halaman(isi["nama"], isi["tersembunyi"]) for isi in lembar)
        self._ukuran = {
            isi["nama"]: Ukuran(isi["baris"], [(k, a, b) for k, a, b in isi["gabung"]]) for isi in lembar
        }
        self._ke = {isi["nama"]: i for i, isi in enumerate(lembar)}

    def ukur(self, halaman: str) -> Ukuran:
        return self._ukuran[halaman]

    def bingkai(self, halaman: str) -> Iterator[pl.DataFrame]:
        """The rows of a sheet that hold anything."""
        with self._dibaca(str(self._ke[halaman])) as keluaran:
            while potongan := [json.loads(teks) for teks in islice(keluaran, _BAGIAN)]:
                nomor = [n for n, _ in potongan]
                isi = [sel for _, sel in potongan]
                if max(map(len, isi)) > MAKS_KOLOM:
                    raise MasukanKeliru("berkas_terlalu_lebar", kolom="berkas", nama=self._nama)
                yield bersihkan(bingkai(nomor, isi))

    @contextmanager
    def _dibaca(self, *halaman: str) -> Iterator[IO[str]]:
        with (
            TemporaryDirectory() as folder,
            subprocess.Popen(
                [sys.executable, "-I", str(_PEMBACA), str(self._tautan(Path(folder))), *halaman],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
            ) as proses,
        ):
            assert proses.stdout is not None
            try:
                yield proses.stdout
                self._pastikan_utuh(proses.wait())
            except ValueError:  # a line it could not finish
                self._pastikan_utuh(proses.wait() or RUSAK)
            finally:
                proses.kill()

    def _tautan(self, folder: Path) -> Path:
        """The reader believes a file's name: it gets one that says what the file is."""
        tautan = folder / f"berkas.{self._rupa}"
        tautan.symlink_to(self._jalan.resolve())
        return tautan

    def _pastikan_utuh(self, hasil: int) -> None:
        if hasil == BERSANDI:
            raise MasukanKeliru("berkas_bersandi", kolom="berkas", nama=self._nama)
        if hasil < 0 and self._jalan.stat().st_size > _BERAT:
            raise MasukanKeliru("berkas_terlalu_besar", kolom="berkas", nama=self._nama)
        if hasil:
            raise MasukanKeliru("berkas_rusak", kolom="berkas", nama=self._nama)
