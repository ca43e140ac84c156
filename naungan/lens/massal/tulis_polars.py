"""A rule's tree as a Polars expression: the same whole numbers, a column at a time."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import date
from functools import reduce
from operator import add, and_, eq, ge, gt, le, lt, mul, ne, or_, sub
from typing import Any

import polars as pl

from naungan.law.kosakata import KATA_NAIK
from naungan.law.pohon import Ambil, Jika, Kata, Konst, MenurutHari, Nama, Operasi, Pohon

_DUA = {"+": add, "-": sub, "*": mul, "==": eq, "!=": ne, "<": lt, "<=": le, ">": gt, ">=": ge,
        "and": and_, "or": or_}  # fmt: skip


class PenulisPolars:
    """``kode``: every word with its number; columns of words hold numbers."""

    def __init__(self, kode: Mapping[str, int]) -> None:
        self.kode = kode

    def tetap(self, nilai: Any) -> pl.Expr:
        """One value as a literal of the width its column has."""
        if isinstance(nilai, bool) or nilai is None:
            return pl.lit(nilai)
        if isinstance(nilai, str):
            return pl.lit(self.kode[nilai], dtype=pl.Int16)
        return pl.lit(nilai, dtype=pl.Date if isinstance(nilai, date) else pl.Int64)

    def tulis(self, p: Pohon) -> pl.Expr:
        match p:
            case Konst(nilai):
                return self.tetap(nilai)
            case Nama(nama):
                return pl.col(nama)
            case Jika(syarat, ya, tidak):
                return pl.when(self.tulis(syarat)).then(self.tulis(ya)).otherwise(self.tulis(tidak))
            case MenurutHari(pilihan):
                return self._menurut_hari(pilihan)
            case Ambil(Konst(tabel), kunci):
                return self._ambil(tabel, self.tulis(kunci))
            case Operasi("in", (kiri, Konst(isi))):
                return reduce(or_, [self.tulis(kiri) == self.tetap(satu) for satu in isi])
            case Operasi("not", (isi_saja,)):
                return ~self.tulis(isi_saja)
            case Operasi("neg", (isi_saja,)):
                return -self.tulis(isi_saja)
            case Operasi("min", isi_semua):
                return pl.min_horizontal(*map(self.tulis, isi_semua))
            case Operasi("max", isi_semua):
                return pl.max_horizontal(*map(self.tulis, isi_semua))
            case Operasi(op, isi_semua):
                return reduce(_DUA[op], map(self.tulis, isi_semua))
            case Kata(kata, argumen) if kata in KATA_NAIK:
                return pl.col(nama_naik(kata, argumen))
            case Kata(kata, argumen):
                return self._kata(kata, argumen)
        raise NotImplementedError(p)

    def _menurut_hari(self, pilihan: tuple[tuple[date, Pohon], ...]) -> pl.Expr:
        hasil = self.tulis(pilihan[0][1])
        rantai: Any = pl
        for (_, sebelum), (mulai, _) in itertools.pairwise(pilihan):
            rantai = rantai.when(pl.col("tanggal") < pl.lit(mulai)).then(self.tulis(sebelum))
        return rantai.otherwise(self.tulis(pilihan[-1][1])) if len(pilihan) > 1 else hasil

    def _ambil(self, tabel: Mapping[Any, int], kunci: pl.Expr) -> pl.Expr:
        """A table of one value for every key it does not hold is never asked for one; it then gives nought."""
        rantai: Any = pl
        for satu, nilai in tabel.items():
            rantai = rantai.when(kunci == self.tetap(satu)).then(self.tetap(nilai))
        hasil: pl.Expr = rantai.otherwise(pl.lit(0, dtype=pl.Int64))
        return hasil

    def _kata(self, kata: str, argumen: tuple[Pohon, ...]) -> pl.Expr:
        if kata in ("pita", "berlapis"):
            tabel = argumen[0]
            assert isinstance(tabel, Konst)
            return (
                _pita(tabel.nilai, self.tulis(argumen[1]))
                if kata == "pita"
                else _berlapis(tabel.nilai, self.tulis(argumen[1]))
            )
        a = [self.tulis(satu) for satu in argumen]
        match kata:
            case "setengah_ke_atas":
                return (a[0] + a[1] // 2) // a[1]
            case "ke_bawah":
                return a[0] // a[1]
            case "ke_atas":
                return -(-a[0] // a[1])
            case "bulatkan":
                return (
                    pl.when(a[2] == self.kode["setengah_ke_atas"])
                    .then((a[0] + a[1] // 2) // a[1])
                    .when(a[2] == self.kode["ke_bawah"])
                    .then(a[0] // a[1])
                    .otherwise(-(-a[0] // a[1]))
                )
            case "hari_antara":
                return (a[1] - a[0]).dt.total_days()
            case "nomor_bulan":
                return _nomor_bulan(a[0])
            case "tambah_bulan" if isinstance(bulan := argumen[1], Konst):
                return a[0].dt.offset_by(f"{bulan.nilai}mo")
            case "tambah_bulan":
                return _tambah_bulan(a[0], a[1])
            case "bulan_penuh":
                return _bulan_penuh(a[0], a[1])
            case "awal_bulan_penuh":
                maju = a[0].dt.days_in_month().cast(pl.Int32) - a[0].dt.day().cast(pl.Int32) + 1
                return (
                    pl.when(a[0].dt.day() == 1)
                    .then(a[0])
                    .otherwise((a[0].to_physical() + maju).cast(pl.Date))
                )
        raise NotImplementedError(kata)


def nama_naik(kata: str, argumen: tuple[Pohon, ...]) -> str:
    """The column that holds what rose: ``jumlah_terbesar(2,beasiswa_anak)``."""
    return f"{kata}({','.join(str(a.nilai) if isinstance(a, Konst) else a.nama for a in argumen)})"  # type: ignore[union-attr]


def _pita(tabel: tuple[tuple[int, int], ...], nilai: pl.Expr) -> pl.Expr:
    rantai: Any = pl
    for (_, isi), (atas, _) in itertools.pairwise(tabel):
        rantai = rantai.when(nilai < atas).then(pl.lit(isi, dtype=pl.Int64))
    hasil: pl.Expr = rantai.otherwise(pl.lit(tabel[-1][1], dtype=pl.Int64))
    return hasil


def _berlapis(tabel: tuple[tuple[int, int], ...], nilai: pl.Expr) -> pl.Expr:
    atas: list[int | None] = [*(bawah for bawah, _ in tabel[1:]), None]
    return reduce(
        add,
        [
            (nilai.clip(bawah, sampai) - bawah) * tarif
            for (bawah, tarif), sampai in zip(tabel, atas, strict=True)
        ],
    )


def _nomor_bulan(hari: pl.Expr) -> pl.Expr:
    return hari.dt.year().cast(pl.Int64) * 12 + hari.dt.month().cast(pl.Int64)


def _tambah_bulan(hari: pl.Expr, bulan: pl.Expr) -> pl.Expr:
    nomor = _nomor_bulan(hari) - 1 + bulan
    awal = pl.date(nomor // 12, nomor % 12 + 1, 1)
    ke = pl.min_horizontal(hari.dt.day().cast(pl.Int64), awal.dt.month_end().dt.day().cast(pl.Int64))
    return awal + pl.duration(days=ke - 1)


def _bulan_penuh(dari: pl.Expr, sampai: pl.Expr) -> pl.Expr:
    """The last month counts only from the same day on, or from its last day where it has no such day."""
    ke = pl.min_horizontal(dari.dt.day(), sampai.dt.days_in_month())
    return _nomor_bulan(sampai) - _nomor_bulan(dari) - (sampai.dt.day() < ke).cast(pl.Int64)
