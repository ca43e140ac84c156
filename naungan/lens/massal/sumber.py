"""What goes into a bulk run: a CSV or Parquet file, or a folder of Parquet files, read in parts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import polars as pl
from polars._typing import PolarsDataType

from naungan.law.kolom import KOLOM
from naungan.law.tolakan import MasukanSalah
from naungan.lens.massal.hasil import BARIS

__all__ = ["AKHIRAN", "Masukan"]

AKHIRAN = (".parquet", ".csv")
_KEMBAR = re.compile(r"_duplicated_[0-9]+$")
"""What the reader adds to a title that stands there twice."""
_PEMISAH = (",", ";", "\t")
_SEBAB = (
    ("invalid utf-8", "hurufnya bukan UTF-8; simpan ulang sebagai CSV UTF-8"),
    ("found more fields", "ada baris yang selnya lebih banyak daripada judul kolom"),
    ("empty csv", "berkasnya kosong"),
    ("malformed", "tanda petiknya tidak berpasangan"),
    ("could not parse", "tanda petiknya tidak berpasangan"),
    ("permission", "tidak boleh dibaca oleh pengguna ini"),
)
"""A word of the reader's own message, and what is wrong."""


class Masukan:
    """A CSV or Parquet file, or a folder of Parquet files, read in parts of so many rows."""

    def __init__(self, tempat: Path) -> None:
        self.tempat = tempat
        if not tempat.exists():
            raise MasukanSalah("masukan", str(tempat), "berkas ini tidak ada")
        if tempat.is_dir():
            dalam = (b for b in tempat.rglob("*") if b.suffix.lower() == ".parquet")
            self.berkas = sorted(b for b in dalam if b.is_file())
        else:
            self.berkas = [tempat] if tempat.suffix.lower() in AKHIRAN else []
        if not self.berkas:
            raise MasukanSalah(
                "masukan", str(tempat), "pakai berkas .csv atau .parquet, atau folder berisi .parquet"
            )
        self.csv = self.berkas[0].suffix.lower() == ".csv"
        with self._terbaca():
            self.pindai = self._pindai_csv() if self.csv else self._pindai_parquet()
            self.skema: Mapping[str, PolarsDataType] = dict(self.pindai.collect_schema())
            self.baris = int(self.pindai.select(pl.len()).collect().item())
        if BARIS in self.skema:
            raise MasukanSalah(BARIS, None, "nama kolom ini dipakai untuk nomor baris; ganti namanya")

    def _pindai_parquet(self) -> pl.LazyFrame:
        awal, *lain = self.berkas
        skema = _skema(awal)
        for satu in lain:
            if beda := _skema(satu).items() ^ skema.items():
                kolom = min(nama for nama, _ in beda)
                raise MasukanSalah(kolom, None, f"kolom ini di {satu.name} tidak sama dengan di {awal.name}")
        return pl.scan_parquet(self.berkas, glob=False)

    def _pindai_csv(self) -> pl.LazyFrame:
        """Columns under the names of the law, whatever their capitals and spaces; empty ones without a name
        left out.
        """
        isi = pl.scan_csv(self.tempat, separator=_pemisah(self.tempat), infer_schema=False, glob=False)
        kolom = isi.collect_schema().names()
        judul = {k: _judul(k) for k in kolom}
        kembar = [j for j, banyak in Counter(judul.values()).items() if j and banyak > 1]
        if kembar:
            raise MasukanSalah(kembar[0], None, "ada dua kolom berjudul ini; ganti atau hapus salah satu")
        lepas = [k for k, j in judul.items() if not j]
        if lepas:
            terisi = isi.select(pl.col(lepas).is_not_null().any()).collect().row(0)
            if any(terisi):
                ke = kolom.index(lepas[terisi.index(True)]) + 1
                raise MasukanSalah(f"ke-{ke}", None, "kolom ini berisi tetapi tidak berjudul; beri judul")
        return isi.select(pl.col(k).alias(j) for k, j in judul.items() if j)

    def bagian(self, mulai: int, ukuran: int) -> Iterator[pl.DataFrame]:
        """Parts of ``ukuran`` rows from row ``mulai`` on (counted from nought), with their row numbers."""
        sisa: list[pl.DataFrame] = []
        terkumpul, nomor = 0, mulai + 1
        potongan = self.pindai.slice(mulai).collect_batches(chunk_size=ukuran, maintain_order=True)
        while (potong := self._berikut(potongan)) is not None:
            sisa.append(potong)
            terkumpul += potong.height
            while terkumpul >= ukuran:
                utuh = pl.concat(sisa)
                yield _bernomor(utuh.head(ukuran), nomor)
                nomor, sisa, terkumpul = nomor + ukuran, [utuh.slice(ukuran)], terkumpul - ukuran
        if terkumpul:
            yield _bernomor(pl.concat(sisa), nomor)

    def _berikut(self, potongan: Iterator[pl.DataFrame]) -> pl.DataFrame | None:
        with self._terbaca():
            return next(potongan, None)

    def sidik(self) -> list[list[Any]]:
        """Whether it is still the same input."""
        tanda = ((b.resolve(), b.stat()) for b in self.berkas)
        return [[str(b), s.st_size, s.st_mtime_ns] for b, s in tanda]

    def pastikan_tetap(self, sidik: list[list[Any]]) -> None:
        """An input changed while it was read is neither the old one nor the new."""
        with self._terbaca():
            sama = self.sidik() == sidik
        if not sama:
            raise MasukanSalah("masukan", str(self.tempat), "berkas ini berubah selagi dihitung; ulangi")

    def cari(self, nama: Sequence[str]) -> set[str]:
        """Columns as they are called here."""
        ada = {n: n if n in self.skema else _judul(n) for n in nama}
        for n, di_sini in ada.items():
            if di_sini not in self.skema:
                raise MasukanSalah(n, None, "kolom yang hendak dibawa ini tidak ada di berkas")
        return set(ada.values())

    @contextmanager
    def _terbaca(self) -> Iterator[None]:
        try:
            yield
        except (pl.exceptions.PolarsError, OSError, UnicodeDecodeError) as e:
            pesan = str(e).lower()
            baku = "isinya rusak" if self.csv else "isinya bukan Parquet yang utuh"
            sebab = next((kalimat for kata, kalimat in _SEBAB if kata in pesan), baku)
            raise MasukanSalah("masukan", str(self.tempat), sebab) from None


def _skema(berkas: Path) -> dict[str, PolarsDataType]:
    with berkas.open("rb") as isi:
        return dict(pl.read_parquet_schema(isi))


def _pemisah(berkas: Path) -> str:
    """The separator of a CSV: the first of comma, semicolon and tab its header holds."""
    with berkas.open("rb") as masuk:
        awal = masuk.read(1 << 16).lstrip(b"\r\n")
    if awal.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise MasukanSalah("masukan", str(berkas), "hurufnya bukan UTF-8; simpan ulang sebagai CSV UTF-8")
    judul = awal.partition(b"\n")[0].decode("utf-8", errors="replace")
    return next((p for p in _PEMISAH if p in judul), ",")


def _judul(kolom: str) -> str:
    """A title as it stands in the file; a key of the law without its spaces and capitals."""
    rapi = _KEMBAR.sub("", kolom).strip()
    baku = rapi.lower()
    return baku if baku == "id" or baku.partition(".")[0] in KOLOM else rapi


def _bernomor(df: pl.DataFrame, mulai: int) -> pl.DataFrame:
    return df.with_columns(pl.int_range(mulai, mulai + pl.len(), dtype=pl.Int64).alias(BARIS))
