"""One part of a file through the rules: told values to facts, rows to their groups, what is odd to the single
reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import reduce
from operator import and_
from typing import Any, NamedTuple

import numpy as np
import polars as pl
import polars.selectors as cs

from naungan.law import hitung
from naungan.law.bentuk import Daftar
from naungan.law.kolom import KOLOM
from naungan.law.masukan import MASUKAN
from naungan.law.parameter import Edisi
from naungan.law.pohon import Konst, lipat, nama_dalam, pohon
from naungan.law.tolakan import BelumTersedia, MasukanSalah
from naungan.law.wajib import SYARAT
from naungan.lens.massal.hasil import BARIS, JUMLAH, TINJAUAN, bendera, dari_satu, komponen, sebut_tinjauan
from naungan.lens.massal.kata import kode
from naungan.lens.massal.masuk import baca
from naungan.lens.massal.mesin_polars import JawabanKelompok, MesinKelompok, Rangka
from naungan.lens.massal.naik import Larik
from naungan.lens.massal.rupa import HARI_BERJAM, Rupa, satu_kasus
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


class Jawaban:
    """The answer of a part while it is put together: a column exists once something stands in it."""

    def __init__(self, banyak: int) -> None:
        self.nol: Larik = np.zeros(banyak, dtype=np.int64)
        self.kolom: dict[str, Larik] = {}
        self.terjawab: Larik = np.zeros(banyak, dtype=np.bool_)

    def terima(self, kelompok: JawabanKelompok) -> None:
        for nama, isi in {**kelompok.kolom, "bit": kelompok.bit}.items():
            self.kolom.setdefault(nama, self.nol.copy())[kelompok.baris] = isi
        self.terjawab[kelompok.baris] = True

    def terima_satu(self, baris: int, isi: Mapping[str, int]) -> None:
        for nama, nilai in isi.items():
            if nilai:
                self.kolom.setdefault(nama, self.nol.copy())[baris] = nilai
        self.terjawab[baris] = True


class MesinPolars:
    """A file's layout and an edition of the law, made ready once; then part after part."""

    def __init__(self, rupa: Rupa, edisi: Edisi) -> None:
        self.rupa, self.edisi = rupa, edisi
        kelompok = susun(edisi, rupa.ada, rupa.tak_ada)
        self.kode, self.bendera, self.komponen = kode(edisi), bendera(edisi), komponen(kelompok)
        for nama in {*self.komponen, *JUMLAH, *TINJAUAN}.intersection(rupa.bawaan):
            raise MasukanSalah(nama, None, "nama kolom ini dipakai untuk jawaban; ganti sebelum dibawa")
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
            return Bagian(self._rapikan(Jawaban(0), mentah), [])
        nomor = mentah.with_columns(pl.int_range(pl.len(), dtype=pl.UInt32).alias("_b"))
        rangka, aneh = self._fakta(nomor)
        jawaban = Jawaban(mentah.height)
        for mesin in self.mesin:
            self._kelompok(mesin, rangka, aneh, jawaban)
        tolakan = self._satu_satu(nomor.filter(~pl.Series(jawaban.terjawab)), jawaban)
        return Bagian(self._rapikan(jawaban, mentah), tolakan)

    def _rapikan(self, jawaban: Jawaban, mentah: pl.DataFrame) -> pl.DataFrame:
        """The columns as they are given out: the row, what was carried along, the amounts, the questions."""
        isi = [jawaban.kolom.get(n, jawaban.nol) for n in self.komponen]
        bit = pl.Series(jawaban.kolom.get("bit", jawaban.nol))
        sebutan = {b: sebut_tinjauan(b, self.bendera) for b in bit.unique()}
        jadi = mentah.select(BARIS, *self.rupa.bawaan).with_columns(
            total=pl.Series(sum(isi, start=jawaban.nol)),
            **{n: pl.Series(v) for n, v in zip(self.komponen, isi, strict=True)},
            **{n: pl.Series(jawaban.kolom.get(n, jawaban.nol)) for n in JUMLAH[1:]},
            tinjauan=bit.replace_strict(sebutan, return_dtype=pl.String),
            banyak_tinjauan=bit.bitwise_count_ones().cast(pl.Int64),
        )
        return jadi if jawaban.terjawab.all() else jadi.filter(pl.Series(jawaban.terjawab))

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
            baris = pl.concat(bagian, how="diagonal_relaxed").sort("_b", maintain_order=True)
            utuh = pl.lit(True)
        elif not any(d.daftar == nama for d in self.rupa.daun):
            baris, utuh = mentah.select("_b").clear(), pl.lit(True)
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

    def _kelompok(self, mesin: MesinKelompok, rangka: Rangka, aneh: pl.Series, jawaban: Jawaban) -> None:
        """The rows of one group, if the part holds any."""
        k, semua = mesin.k, rangka["kasus"]
        if any(n not in semua.columns and MASUKAN[n].kosong != v for n, v in k.kunci.items()):
            return
        milik = [pl.col(n) == self.penulis.tetap(v) for n, v in k.kunci.items() if n in semua.columns]
        milik += [pl.col("tanggal") >= k.mulai]
        pilih = semua.select(m=reduce(and_, milik))["m"] & ~aneh
        if not pilih.any():
            return
        fakta = dict.fromkeys(n for n in (*k.fakta, "bulan_bayar_di_muka") if n in semua.columns)
        kasus = semua.select("_b", *fakta).filter(pilih)
        isi: Rangka = {"kasus": kasus.with_columns(pl.int_range(pl.len(), dtype=pl.UInt32).alias("_i"))}
        tempat = np.zeros(semua.height, dtype=np.uint32)
        tempat[kasus["_b"].to_numpy()] = np.arange(kasus.height, dtype=np.uint32)
        for nama in mesin.daftar.intersection(self.rupa.daftar):
            baris = rangka[nama].filter(pl.Series(pilih.to_numpy()[rangka[nama]["_b"].to_numpy()]))
            isi[nama] = baris.with_columns(_i=pl.Series(tempat[baris["_b"].to_numpy()])).drop("_b")
        jawaban.terima(mesin.hitung(isi))

    def _satu_satu(self, mentah: pl.DataFrame, jawaban: Jawaban) -> list[Tolakan]:
        """The rows that looked odd, by the reader of a single case."""
        tolakan = []
        hari = mentah.with_columns(cs.by_dtype(*HARI_BERJAM).dt.date())
        tertulis = hari.with_columns(cs.date().clip(date.min, date.max))
        for baris in tertulis.iter_rows(named=True):
            nomor, b = baris.pop(BARIS), baris.pop("_b")
            try:
                hasil = hitung(satu_kasus(baris, self.rupa), self.edisi)
            except (MasukanSalah, BelumTersedia) as e:
                nilai = getattr(e, "nilai", None)
                tolakan.append(Tolakan(nomor, e.kolom, "" if nilai is None else str(nilai)[:200], e.pesan))
            else:
                jawaban.terima_satu(b, dari_satu(hasil, self.bendera))
        return tolakan


def _tingkat(nama: Iterable[str]) -> str:
    """The level of a condition: the list it goes through, or the case."""
    return next((MASUKAN[n].tingkat for n in nama if MASUKAN[n].tingkat != "kasus"), "kasus")
