"""One part of a file through the rules: told values to facts, rows to their groups, what is odd to the single
reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import and_
from typing import Any, NamedTuple

import polars as pl

from naungan.law import hitung
from naungan.law.bentuk import Daftar
from naungan.law.kolom import KOLOM
from naungan.law.masukan import MASUKAN
from naungan.law.parameter import Edisi
from naungan.law.pohon import Konst, lipat, nama_dalam, pohon
from naungan.law.tolakan import BelumTersedia, MasukanSalah
from naungan.law.wajib import SYARAT
from naungan.lens.massal.hasil import BARIS, BEASISWA, bendera, dari_satu, komponen, sebut_tinjauan
from naungan.lens.massal.kata import kode
from naungan.lens.massal.masuk import Rupa, baca, satu_kasus
from naungan.lens.massal.mesin_polars import MesinKelompok, Rangka
from naungan.lens.massal.susunan import susun
from naungan.lens.massal.tulis_polars import PenulisPolars

__all__ = ["Bagian", "MesinPolars", "Tolakan"]


class Tolakan(NamedTuple):
    """A row that cannot be computed: its number, the field, what stood there, why in one sentence."""

    baris: int
    kolom: str
    nilai: str
    sebab: str


class Bagian(NamedTuple):
    hasil: pl.DataFrame
    tolakan: list[Tolakan]


class MesinPolars:
    """A file's layout and an edition of the law, made ready once; then part after part."""

    def __init__(self, rupa: Rupa, edisi: Edisi) -> None:
        self.rupa, self.edisi = rupa, edisi
        kelompok = susun(edisi, rupa.ada, rupa.tak_ada)
        self.kode, self.bendera, self.komponen = kode(edisi), bendera(edisi), komponen(kelompok)
        penulis = PenulisPolars(self.kode)
        self.mesin = [MesinKelompok(k, self.komponen, self.bendera, penulis) for k in kelompok]
        self.syarat = [
            isi
            for s in SYARAT
            if _tingkat(nama_dalam(pohon(s.aturan))) in ("kasus", *rupa.daftar)
            and (isi := lipat(pohon(s.aturan), rupa.tak_ada)) != Konst(False)
        ]
        self.perlu = frozenset(
            {"kejadian", "tanggal", "segmen", "nilai_kontrak_diketahui", "bulan_bayar_di_muka"}
        )
        self.perlu |= frozenset().union(*[k.fakta for k in kelompok], *map(nama_dalam, self.syarat))
        self.penulis = penulis

    def hitung(self, mentah: pl.DataFrame) -> Bagian:
        """``mentah``: the rows as told, with their number in ``baris``. Answers come in the same order."""
        if mentah.is_empty():
            return Bagian(self._kosong(mentah), [])
        nomor = mentah.with_columns(pl.int_range(pl.len(), dtype=pl.UInt32).alias("_b"))
        rangka, aneh = self._fakta(nomor)
        hasil = [self._kelompok(m, rangka, aneh) for m in self.mesin]
        jadi = pl.concat([h for h in hasil if h is not None]) if any(h is not None for h in hasil) else None
        sisa = (
            nomor
            if jadi is None
            else nomor.join(jadi.select("_b"), on="_b", how="anti", maintain_order="left")
        )
        satu_satu, tolakan = self._satu_satu(sisa)
        semua = [h for h in (jadi, satu_satu) if h is not None]
        if not semua:
            return Bagian(self._kosong(mentah), tolakan)
        urut = pl.concat(semua, how="diagonal").sort("_b")
        return Bagian(self._rapikan(urut, mentah), tolakan)

    def _kosong(self, mentah: pl.DataFrame) -> pl.DataFrame:
        """No rows, but every column."""
        angka = dict.fromkeys(
            ("total", *self.komponen, *BEASISWA, "ditanggung_pemberi_kerja", "bit"), pl.Int64
        )
        return self._rapikan(pl.DataFrame(schema={"_b": pl.UInt32, **angka}), mentah.clear())

    def _rapikan(self, hasil: pl.DataFrame, mentah: pl.DataFrame) -> pl.DataFrame:
        """The columns as they are given out: the row, what was carried along, the amounts, the questions."""
        asal = mentah.select(BARIS, *self.rupa.bawaan)
        if hasil.height < mentah.height and hasil.height:
            asal = asal[hasil["_b"]]
        sebutan = {b: sebut_tinjauan(b, self.bendera) for b in hasil["bit"].unique()}
        return pl.concat(
            [
                asal,
                hasil.select(
                    "total",
                    *self.komponen,
                    *BEASISWA,
                    "ditanggung_pemberi_kerja",
                    pl.col("bit").replace_strict(sebutan, return_dtype=pl.String).alias("tinjauan"),
                    pl.col("bit").bitwise_count_ones().cast(pl.Int64).alias("banyak_tinjauan"),
                ),
            ],
            how="horizontal",
        )

    def _fakta(self, mentah: pl.DataFrame) -> tuple[Rangka, pl.Series]:
        """The facts of every level, and which rows look odd."""
        kolom: dict[str, pl.Expr] = {}
        sah: list[pl.Expr] = []
        for daun in self.rupa.daun:
            if not daun.daftar:
                self._baca(daun, kolom, sah)
        for nama, slot in self.rupa.daftar.items():
            banyak = pl.col(nama).list.len() if not slot else pl.sum_horizontal(*self._terisi(nama, slot))
            kolom[f"banyak_{nama}"] = banyak.cast(pl.Int64).fill_null(0)
            kolom[f"{nama}_diketahui"] = pl.col(nama).is_not_null() if not slot else banyak > 0
            bentuk = KOLOM[nama]
            assert isinstance(bentuk, Daftar)
            sah.append(kolom[f"banyak_{nama}"] <= bentuk.paling_banyak)
        if "bulan" in kolom:
            hari = kolom.get("tanggal", pl.lit(None, dtype=pl.Date))
            kolom["tanggal"] = (
                pl.when(kolom["kejadian"] == self.kode["iuran"]).then(kolom["bulan"]).otherwise(hari)
            )
        ambil = {n: e for n, e in kolom.items() if n in self.perlu}
        kasus = mentah.select("_b", sah=reduce(and_, sah), **ambil)
        rangka: Rangka = {"kasus": kasus}
        aneh = ~kasus["sah"] | (kasus["kejadian"] == self.kode[""])
        for nama, slot in self.rupa.daftar.items():
            rangka[nama] = self._fakta_daftar(mentah, nama, slot)
        for isi in self.syarat:
            tingkat = _tingkat(nama_dalam(isi))
            salah = rangka[tingkat].select(_b="_b", salah=self.penulis.tulis(isi)).filter("salah")["_b"]
            if len(salah):
                aneh = aneh.scatter(salah, True)
        for nama in self.rupa.daftar:
            salah = rangka[nama].filter(~pl.col("sah"))["_b"]
            if len(salah):
                aneh = aneh.scatter(salah, True)
        return rangka, aneh

    def _baca(self, daun: Any, kolom: dict[str, pl.Expr], sah: list[pl.Expr]) -> None:
        terbaca = baca(daun, self.kode)
        for fakta, nilai in terbaca.nilai.items():
            kolom[fakta] = nilai.fill_null(self.penulis.tetap(MASUKAN[fakta].kosong))
        kolom[f"{daun.fakta}_diketahui"] = terbaca.diketahui
        sah.append(terbaca.sah)

    def _terisi(self, nama: str, slot: Mapping[int, Sequence[str]]) -> list[pl.Expr]:
        return [
            pl.any_horizontal(
                *[pl.col(f"{nama}.{ke}.{m}").cast(pl.String).fill_null("") != "" for m in medan]
            )
            for ke, medan in slot.items()
        ]

    def _fakta_daftar(
        self, mentah: pl.DataFrame, nama: str, slot: Mapping[int, Sequence[str]]
    ) -> pl.DataFrame:
        if slot:
            bagian = [
                mentah.filter(terisi).select("_b", **{m: pl.col(f"{nama}.{ke}.{m}") for m in medan})
                for (ke, medan), terisi in zip(slot.items(), self._terisi(nama, slot), strict=True)
            ]
            baris = pl.concat(bagian, how="diagonal").sort("_b", maintain_order=True)
            utuh = pl.lit(True)
        else:
            baris = mentah.select("_b", nama).filter(pl.col(nama).list.len() > 0).explode(nama)
            baris = baris.with_columns(utuh=pl.col(nama).is_not_null()).unnest(nama)
            utuh = pl.col("utuh")
        kolom: dict[str, pl.Expr] = {}
        sah: list[pl.Expr] = [utuh]
        for daun in self.rupa.daun:
            if daun.daftar == nama:
                self._baca(daun, kolom, sah)
        for fakta in (f for f in self.perlu if MASUKAN[f].tingkat == nama and f not in kolom):
            kolom[fakta] = self.penulis.tetap(MASUKAN[fakta].kosong)
        ambil = {n: e for n, e in kolom.items() if n in self.perlu}
        return baris.select("_b", sah=reduce(and_, sah), **ambil)

    def _kelompok(self, mesin: MesinKelompok, rangka: Rangka, aneh: pl.Series) -> pl.DataFrame | None:
        k = mesin.k
        milik = [
            pl.col(n) == self.penulis.tetap(v) for n, v in k.kunci.items() if n in rangka["kasus"].columns
        ]
        if any(n not in rangka["kasus"].columns and MASUKAN[n].kosong != v for n, v in k.kunci.items()):
            return None
        kasus = rangka["kasus"].filter(~aneh & reduce(and_, milik) & (pl.col("tanggal") >= k.mulai))
        if kasus.is_empty():
            return None
        fakta = [n for n in (*k.fakta, "bulan_bayar_di_muka") if n in kasus.columns]
        kasus = kasus.select("_b", *dict.fromkeys(fakta)).with_columns(
            pl.int_range(pl.len(), dtype=pl.UInt32).alias("_i")
        )
        isi: Rangka = {"kasus": kasus}
        for nama in self.rupa.daftar:
            isi[nama] = rangka[nama].join(kasus.select("_b", "_i"), on="_b", maintain_order="left").drop("_b")
        return mesin.hitung(isi)

    def _satu_satu(self, mentah: pl.DataFrame) -> tuple[pl.DataFrame | None, list[Tolakan]]:
        """The rows that looked odd, by the reader of a single case."""
        jadi, tolakan = [], []
        for baris in mentah.iter_rows(named=True):
            nomor, b = baris.pop(BARIS), baris.pop("_b")
            try:
                hasil = hitung(satu_kasus(baris, self.rupa), self.edisi)
            except (MasukanSalah, BelumTersedia) as e:
                nilai = getattr(e, "nilai", None)
                tolakan.append(Tolakan(nomor, e.kolom, "" if nilai is None else str(nilai)[:200], e.pesan))
            else:
                jadi.append({"_b": b, **dari_satu(hasil, self.komponen, self.bendera)})
        if not jadi:
            return None, tolakan
        return pl.DataFrame(jadi, schema_overrides={"_b": pl.UInt32}), tolakan


def _tingkat(nama: Iterable[str]) -> str:
    """The level of a condition: the list it goes through, or the case."""
    return next((MASUKAN[n].tingkat for n in nama if MASUKAN[n].tingkat != "kasus"), "kasus")
