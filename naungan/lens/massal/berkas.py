"""The files of a bulk run: what goes in, part by part, and what comes out, whole or not at all.

Parts are written beside the answer, each complete before it has its name. A run that was cut off finds them
and goes on after the last one; only when all are there do they become the answer.
"""

from __future__ import annotations

import csv
import fcntl
import json
import os
import shutil
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import polars as pl
from polars._typing import PolarsDataType

from naungan.law.tolakan import MasukanSalah
from naungan.lens.massal.bagian_polars import Tolakan
from naungan.lens.massal.hasil import BARIS

AKHIRAN = (".parquet", ".csv")


class Masukan:
    """A CSV or Parquet file, or a folder of Parquet files, read in parts of so many rows."""

    def __init__(self, tempat: Path) -> None:
        self.tempat = tempat
        if not tempat.exists():
            raise MasukanSalah("masukan", str(tempat), "berkas ini tidak ada")
        if tempat.is_dir():
            self.berkas = sorted(tempat.rglob("*.parquet"))
        else:
            self.berkas = [tempat] if tempat.suffix.lower() in AKHIRAN else []
        if not self.berkas:
            raise MasukanSalah(
                "masukan", str(tempat), "pakai berkas .csv atau .parquet, atau folder berisi .parquet"
            )
        self.csv = self.berkas[0].suffix.lower() == ".csv"
        try:
            self.skema: Mapping[str, PolarsDataType] = dict(self._pindai().collect_schema())
            self.baris = int(self._pindai().select(pl.len()).collect().item())
        except (pl.exceptions.PolarsError, OSError, UnicodeDecodeError) as e:
            raise MasukanSalah(
                "masukan", str(tempat), f"isinya tidak dapat dibaca ({str(e).splitlines()[0]})"
            ) from None
        if BARIS in self.skema:
            raise MasukanSalah(BARIS, None, "nama kolom ini dipakai untuk nomor baris; ganti namanya")

    def _pindai(self) -> pl.LazyFrame:
        if self.csv:
            return pl.scan_csv(self.berkas, infer_schema=False)
        return pl.scan_parquet(self.berkas)

    def bagian(self, mulai: int, ukuran: int) -> Iterator[pl.DataFrame]:
        """Parts of ``ukuran`` rows from row ``mulai`` on (counted from nought), with their row numbers."""
        sisa: list[pl.DataFrame] = []
        terkumpul, nomor = 0, mulai + 1
        for potong in self._pindai().slice(mulai).collect_batches(chunk_size=ukuran, maintain_order=True):
            sisa.append(potong)
            terkumpul += potong.height
            while terkumpul >= ukuran:
                utuh = pl.concat(sisa)
                yield _bernomor(utuh.head(ukuran), nomor)
                nomor, sisa, terkumpul = nomor + ukuran, [utuh.slice(ukuran)], terkumpul - ukuran
        if terkumpul:
            yield _bernomor(pl.concat(sisa), nomor)

    def sidik(self) -> list[list[Any]]:
        """Whether it is still the same input."""
        return [[b.name, b.stat().st_size, b.stat().st_mtime_ns] for b in self.berkas]


def _bernomor(df: pl.DataFrame, mulai: int) -> pl.DataFrame:
    return df.with_columns(pl.int_range(mulai, mulai + pl.len(), dtype=pl.Int64).alias(BARIS))


class Keluaran:
    """Where the answer goes: a ``.parquet`` or ``.csv`` file, or a folder of parts; rejects beside it."""

    def __init__(self, tempat: Path) -> None:
        self.tempat = tempat
        self.folder = tempat.with_name(tempat.name + ".bagian")
        self.tolak = tempat.with_name(
            (tempat.stem if tempat.suffix in AKHIRAN else tempat.name) + ".tolak.csv"
        )
        if tempat.suffix not in (*AKHIRAN, ""):
            raise MasukanSalah("keluaran", str(tempat), "pakai akhiran .parquet atau .csv, atau nama folder")
        if not tempat.parent.is_dir():
            raise MasukanSalah("keluaran", str(tempat), "folder tempat menulisnya belum ada")

    @contextmanager
    def sendirian(self) -> Iterator[None]:
        """Two runs into one answer would overwrite each other."""
        self.folder.mkdir(exist_ok=True)
        with (self.folder / "gembok").open("w") as gembok:
            try:
                fcntl.flock(gembok, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise MasukanSalah(
                    "keluaran", str(self.tempat), "sedang ditulis oleh pekerjaan lain"
                ) from None
            yield

    def mulai(self, rencana: Mapping[str, Any]) -> None:
        """Keep the parts of an earlier run of the same work; throw those of any other away."""
        catatan = self.folder / "rencana.json"
        teks = json.dumps(rencana, sort_keys=True)
        if not catatan.exists() or catatan.read_text() != teks:
            for lama in (*self.folder.glob("bagian-*"), *self.folder.glob("sementara-*")):
                lama.unlink()
            catatan.write_text(teks)

    def ada(self, nomor: int) -> bool:
        return self._bagian(nomor).exists()

    def tulis(self, nomor: int, hasil: pl.DataFrame, tolakan: Sequence[Tolakan]) -> None:
        """One part: its rejects first, then its rows; the name of the rows says that it is complete."""
        sementara = self.folder / f"sementara-{nomor}-{os.getpid()}-{threading.get_ident()}"
        with sementara.open("w", newline="", encoding="utf-8") as berkas:
            csv.writer(berkas).writerows(tolakan)
        sementara.rename(self._tolakan(nomor))
        hasil.write_parquet(sementara)
        sementara.rename(self._bagian(nomor))

    def selesaikan(self, nomor: Sequence[int]) -> int:
        """These parts are all: make the answer of them. Returns how many rows were rejected."""
        bagian = [self._bagian(n) for n in nomor]
        ditolak = self._gabung_tolakan(nomor)
        if self.tempat.suffix == "":
            self._jadikan_folder(bagian)
        else:
            sementara = self.folder / "jadi"
            isi = pl.scan_parquet(bagian)
            if self.tempat.suffix == ".csv":
                isi.sink_csv(sementara)
            else:
                isi.sink_parquet(sementara)
            sementara.rename(self.tempat)
        shutil.rmtree(self.folder)
        return ditolak

    def _jadikan_folder(self, bagian: Sequence[Path]) -> None:
        self.tempat.mkdir(exist_ok=True)
        for lama in self.tempat.glob("bagian-*.parquet"):
            lama.unlink()
        for satu in bagian:
            satu.rename(self.tempat / satu.name)

    def _gabung_tolakan(self, semua: Sequence[int]) -> int:
        sementara = self.folder / "tolak"
        ditolak = 0
        with sementara.open("w", newline="", encoding="utf-8") as keluar:
            csv.writer(keluar).writerow(Tolakan._fields)
            for nomor in semua:
                with self._tolakan(nomor).open(newline="", encoding="utf-8") as masuk:
                    ditolak += _salin(masuk, keluar)
        if ditolak:
            sementara.rename(self.tolak)
        else:
            self.tolak.unlink(missing_ok=True)
        return ditolak

    def _bagian(self, nomor: int) -> Path:
        return self.folder / f"bagian-{nomor:08}.parquet"

    def _tolakan(self, nomor: int) -> Path:
        return self.folder / f"bagian-{nomor:08}.tolak.csv"


def _salin(masuk: IO[str], keluar: IO[str]) -> int:
    """Copy records, which may hold line breaks, and count them."""
    banyak = 0
    tulis = csv.writer(keluar)
    for baris in csv.reader(masuk):
        tulis.writerow(baris)
        banyak += 1
    return banyak
