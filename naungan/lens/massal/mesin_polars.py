"""The rules over one part of a file with Polars, a layer of columns at a time.

What depends on an uncertain number is run again under its other readings, but only for the rows where the
number is felt at all, so that questions cost little.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

import numpy as np
import polars as pl

from naungan.law.pohon import Kata, Nama
from naungan.lens.massal.hasil import BEASISWA
from naungan.lens.massal.naik import Larik, naik
from naungan.lens.massal.siap_polars import ASAL, Lapis, Penyiap, SiapCoba, nama_akhir
from naungan.lens.massal.susunan import Kelompok
from naungan.lens.massal.tulis_polars import PenulisPolars

Rangka = dict[str, pl.DataFrame]
"""The rows of each level; ``_i`` numbers the cases, and names the case of a lower row."""
SEBULAN = "bulan_bayar_di_muka"


class JawabanKelompok(NamedTuple):
    """The rows of one group (their places in the part), the columns they have, the bits of their questions."""

    baris: Larik
    kolom: Mapping[str, Larik]
    bit: Larik


class MesinKelompok:
    """One group of rows made ready: expressions built once, run for every part of the file."""

    def __init__(
        self, k: Kelompok, komponen: Sequence[str], bendera: Mapping[str, int], penulis: PenulisPolars
    ):
        self.k, self.komponen, self.bendera, self.penulis = k, komponen, bendera, penulis
        siap = Penyiap(k, penulis)
        self.lapis, self.daftar = siap.lapis(k.kolom), siap.daftar()
        self.tujuan = {aturan: nama for nama, aturan in k.tujuan.komponen}
        self.tujuan |= dict(zip(k.tujuan.beasiswa, BEASISWA, strict=False))
        self.coba = [siap.siapkan(c) for c in k.coba]
        self.seandainya = siap.siapkan(k.seandainya)

    def hitung(self, rangka: Rangka) -> JawabanKelompok:
        """The amounts and flags of the cases of ``rangka``; ``_b`` is the row each of them is."""
        if SEBULAN in rangka["kasus"].columns and self.k.kunci["kejadian"] == "iuran":
            return self._tiap_bulan(rangka["kasus"])
        return self._sekali(rangka)

    def _tiap_bulan(self, kasus: pl.DataFrame) -> JawabanKelompok:
        """Months paid at once, each by its own law, then summed."""
        tanggal = self.penulis.tulis(Kata("tambah_bulan", (Nama("tanggal"), Nama("_ke"))))
        bulan = (
            kasus.with_columns(pl.int_ranges(0, pl.max_horizontal(1, SEBULAN)).alias("_ke"))
            .explode("_ke")
            .with_columns(tanggal.alias("tanggal"), pl.int_range(pl.len(), dtype=pl.UInt32).alias("_i"))
        )
        jawaban = self._sekali({"kasus": bulan})
        awal = np.flatnonzero(bulan["_ke"].to_numpy() == 0)
        return JawabanKelompok(
            jawaban.baris[awal],
            {nama: np.add.reduceat(isi, awal) for nama, isi in jawaban.kolom.items()},
            np.bitwise_or.reduceat(jawaban.bit, awal),
        )

    def _sekali(self, rangka: Rangka) -> JawabanKelompok:
        jalankan(rangka, self.lapis)
        kasus = rangka["kasus"]
        jadi = kasus.select("_b", **{n: self._isi(a) for a, n in self.tujuan.items() if self._mungkin(a)})
        kolom = {n: jadi[n].to_numpy() for n in jadi.columns[1:]}
        bit = np.zeros(kasus.height, dtype=np.int64)
        for coba, terkena in self._terkena(rangka, self.coba):
            kena = self._ulangi(rangka, coba, terkena)
            beda = [pl.col(n) != pl.col(ASAL + n) for n in self.tujuan if ASAL + n in kena.columns]
            bit[kena.filter(reduce(or_, beda))["_i"].to_numpy()] |= self.bendera[coba.nama]
        if self.k.kunci["kejadian"] != "iuran":
            kolom["ditanggung_pemberi_kerja"] = self._ditanggung(rangka)
        return JawabanKelompok(jadi["_b"].to_numpy(), kolom, bit)

    def _ditanggung(self, rangka: Rangka) -> Larik:
        """What would have been paid had the employer done its duty, above what is."""
        ditanggung = np.zeros(rangka["kasus"].height, dtype=np.int64)
        for coba, terkena in self._terkena(rangka, [self.seandainya]):
            kena = self._ulangi(rangka, coba, terkena)
            berubah = [a for _, a in self.k.tujuan.komponen if a in coba.berubah]
            selisih = [pl.lit(0), *(pl.col(a) - pl.col(ASAL + a) for a in berubah)]
            kurang = kena.select(k=pl.sum_horizontal(*selisih).clip(0))["k"]
            ditanggung[kena["_i"].to_numpy()] = kurang.to_numpy()
        return ditanggung

    def _mungkin(self, aturan: str) -> bool:
        """Whether a rule ever gives anything for these rows."""
        return bool(self.k.tetap.get(aturan, True))

    def _isi(self, aturan: str) -> pl.Expr:
        return self.penulis.tetap(self.k.tetap[aturan]) if aturan in self.k.tetap else pl.col(aturan)

    def _terkena(self, rangka: Rangka, semua: Sequence[SiapCoba]) -> Iterator[tuple[SiapCoba, pl.Series]]:
        """The readings that some case feels, each with which: where a first column comes out differently."""
        kasus = rangka["kasus"]
        beda = kasus.select(**{str(i): c.uji for i, c in enumerate(semua) if c.uji is not None})
        for i, coba in enumerate(semua):
            terkena = beda[str(i)] if coba.uji is not None else pl.repeat(False, kasus.height, eager=True)
            if coba.uji_naik is not None:
                lapis, uji = coba.uji_naik
                ringan: Rangka = {**rangka, "kasus": kasus.select("_i", *lapis.perlu)}
                jalankan(ringan, [lapis])
                terkena |= ringan["kasus"].select(u=uji)["u"]
            for tingkat, uji in coba.uji_bawah.items():
                baris = rangka[tingkat].filter(uji)["_i"].unique()
                terkena = terkena.scatter(baris, True) if len(baris) else terkena
            if terkena.any():
                yield coba, terkena

    def _ulangi(self, rangka: Rangka, coba: SiapCoba, terkena: pl.Series) -> pl.DataFrame:
        """Those cases under the other reading; the goals as they were stand beside."""
        lama = {ASAL + a: self._isi(a) for a in self.tujuan if a in coba.berubah}
        kasus = rangka["kasus"].select("_i", *coba.perlu, **lama).filter(terkena)
        bawah = {
            t: rangka[t].join(kasus.select("_i"), on="_i", how="semi", maintain_order="left")
            for t in coba.tingkat
        }
        sebagian: Rangka = {"kasus": kasus, **bawah}
        jalankan(sebagian, coba.lapis)
        return sebagian["kasus"]


def jalankan(rangka: Rangka, lapis: Sequence[Lapis]) -> None:
    """Compute the layers in place."""
    for satu in lapis:
        df = rangka[satu.tingkat]
        for nama, (bawah, kata) in satu.naik.items():
            baris = rangka[bawah]
            isi = baris[nama_akhir(kata)].to_numpy(), baris["_i"].to_numpy(), df["_i"].to_numpy()
            df = df.with_columns(pl.Series(nama, naik(kata.kata, kata.isi, *isi)))
        if satu.turun:
            df = df.drop(*satu.turun, strict=False).join(
                rangka["kasus"].select("_i", *satu.turun), on="_i", how="left", maintain_order="left"
            )
        rangka[satu.tingkat] = df.with_columns(satu.ungkapan)
