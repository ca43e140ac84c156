"""What comes out of a bulk run: whole or not at all.

Parts are written beside the answer, each complete before it has its name. A run that was cut off finds them
and goes on after the last one; only when all are there do they become the answer.
"""

from __future__ import annotations

import csv
import fcntl
import json
import os
import re
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
from naungan.lens.massal.sumber import AKHIRAN, Masukan

_BAGIAN = re.compile(r"bagian-[0-9]+\.parquet")


class Keluaran:
    """Where the answer goes: a ``.parquet`` or ``.csv`` file, or a folder of parts; rejects beside it."""

    def __init__(self, tempat: Path) -> None:
        if tempat.name in ("", ".."):
            raise MasukanSalah("keluaran", str(tempat), "beri nama berkas atau folder baru")
        self.tempat = tempat
        self.folder = tempat.with_name(tempat.name + ".bagian")
        self.tolak = tempat.with_name(
            (tempat.stem if tempat.suffix in AKHIRAN else tempat.name) + ".tolak.csv"
        )
        if tempat.suffix not in (*AKHIRAN, ""):
            raise MasukanSalah("keluaran", str(tempat), "pakai akhiran .parquet atau .csv, atau nama folder")
        if not tempat.parent.is_dir():
            raise MasukanSalah("keluaran", str(tempat), "folder tempat menulisnya belum ada")
        if tempat.exists() and tempat.is_dir() == bool(tempat.suffix):
            raise MasukanSalah(
                "keluaran", str(tempat), "nama ini sudah dipakai folder atau berkas lain; pilih nama lain"
            )
        if tempat.is_dir() and any(not _BAGIAN.fullmatch(b.name) for b in tempat.iterdir()):
            raise MasukanSalah("keluaran", str(tempat), "folder ini berisi berkas lain; pilih folder kosong")

    def jauhi(self, sumber: Masukan) -> None:
        """The input is never written over, nor the answer into it, where the next run would read it."""
        masuk = sumber.tempat.resolve()
        for tempat in (p.resolve() for p in (self.tempat, self.tolak, self.folder)):
            sama = tempat.exists() and tempat.samefile(masuk)
            if sama or tempat == masuk or masuk in tempat.parents or tempat in masuk.parents:
                raise MasukanSalah(
                    "keluaran", str(self.tempat), "akan menimpa berkas masukan; pilih nama atau folder lain"
                )

    def muat(self, bawaan: Mapping[str, PolarsDataType]) -> None:
        """A cell of a CSV holds one value."""
        for nama, jenis in bawaan.items():
            if self.tempat.suffix == ".csv" and (jenis.is_nested() or jenis == pl.Binary):
                raise MasukanSalah(nama, None, "kolom ini tidak muat di sel CSV; pilih keluaran .parquet")

    @contextmanager
    def sendirian(self) -> Iterator[None]:
        """Two runs into one answer would overwrite each other."""
        milik = self.folder / "gembok"
        if self.folder.exists() and not milik.exists() and any(self.folder.iterdir()):
            raise MasukanSalah(
                "keluaran", str(self.folder), "folder ini bukan dari pekerjaan ini; pindahkan dulu"
            )
        self.folder.mkdir(exist_ok=True)
        with milik.open("w") as gembok:
            try:
                fcntl.flock(gembok, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if os.fstat(gembok.fileno()).st_nlink == 0:  # the other run has just finished
                    raise BlockingIOError
            except BlockingIOError:
                raise MasukanSalah(
                    "keluaran", str(self.tempat), "sedang ditulis oleh pekerjaan lain"
                ) from None
            yield

    def mulai(self, rencana: Mapping[str, Any]) -> None:
        """Keep the parts of an earlier run of the same work; throw those of any other away."""
        catatan = self.folder / "rencana.json"
        teks = json.dumps(rencana, sort_keys=True)
        for lama in self.folder.glob("sementara-*"):
            lama.unlink()
        if not catatan.exists() or catatan.read_text() != teks:
            for lama in self.folder.glob("bagian-*"):
                lama.unlink()
            with self._tertulis():
                catatan.write_text(teks)

    def titip(self, isi: pl.LazyFrame) -> Path:
        """The input as Parquet, kept beside the parts."""
        with self._tertulis():
            isi.sink_parquet(tempat := self.folder / "masuk.parquet")
        return tempat

    def ada(self, nomor: int) -> bool:
        return self._bagian(nomor).exists()

    def tulis(self, nomor: int, hasil: pl.DataFrame, tolakan: Sequence[Tolakan]) -> None:
        """One part: its rejects first, then its rows; the name of the rows says that it is complete."""
        sementara = self.folder / f"sementara-{nomor}-{os.getpid()}-{threading.get_ident()}"
        with self._tertulis():
            with sementara.open("w", newline="", encoding="utf-8") as berkas:
                csv.writer(berkas).writerows(tolakan)
            sementara.rename(self._tolakan(nomor))
            hasil.write_parquet(sementara)
            sementara.rename(self._bagian(nomor))

    def selesaikan(self, nomor: Sequence[int]) -> int:
        """These parts are all: make the answer of them. Returns how many rows were rejected."""
        bagian = [self._bagian(n) for n in nomor]
        with self._tertulis():
            ditolak = self._gabung_tolakan(nomor)
            if self.tempat.suffix == "":
                self._jadikan_folder(bagian)
            else:
                self._jadikan_berkas(bagian)
        shutil.rmtree(self.folder)
        return ditolak

    def _jadikan_berkas(self, bagian: Sequence[Path]) -> None:
        sementara = self.folder / "jadi"
        isi = pl.scan_parquet(list(bagian), glob=False)
        if self.tempat.suffix == ".csv":
            isi.sink_csv(sementara)
        else:
            isi.sink_parquet(sementara)
        sementara.rename(self.tempat)

    def _jadikan_folder(self, bagian: Sequence[Path]) -> None:
        """The folder takes its name when all is in it."""
        jadi, lama = self.folder / "jadi", self.folder / "lama"
        for sisa in (jadi, lama):
            shutil.rmtree(sisa, ignore_errors=True)
        jadi.mkdir()
        for satu in bagian:
            satu.rename(jadi / satu.name)
        if self.tempat.exists():
            self.tempat.rename(lama)
        jadi.rename(self.tempat)

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

    @contextmanager
    def _tertulis(self) -> Iterator[None]:
        """A full disk is the same error whoever met it, and names the answer it stopped."""
        try:
            yield
        except (pl.exceptions.PolarsError, OSError) as e:
            cocok = re.search(r"os error ([0-9]+)", str(e))
            nomor = int(cocok[1]) if cocok else getattr(e, "errno", None)
            if nomor is None:
                raise
            raise OSError(nomor, os.strerror(nomor), str(self.tempat)) from None

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
