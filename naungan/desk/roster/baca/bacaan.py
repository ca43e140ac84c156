"""One sheet read from its first row to its last: the rows that are people, and what was passed over."""

from collections.abc import Callable, Iterator, Sequence

import polars as pl

from naungan.desk.roster.baca.bingkai import lebar
from naungan.desk.roster.baca.gabung import Gabungan
from naungan.desk.roster.baca.judul import Kepala
from naungan.desk.roster.baca.kolom import ANAK, lipat
from naungan.desk.roster.baca.saring import DILEWATI, Lewat, Saringan, ringkas
from naungan.desk.roster.bentuk import Peta

__all__ = ["Bacaan", "samakan"]

BAGIAN = 20_000
"""Rows of a part, at most."""


class Bacaan:
    """How a sheet is read, as often as it is asked for."""

    def __init__(
        self,
        bingkai: Callable[[], Iterator[pl.DataFrame]],
        kepala: Kepala,
        judul: Sequence[str],
        peta: Peta,
        gabung: Sequence[tuple[int, int, int]],
    ) -> None:
        self._bingkai = bingkai
        self._kepala = kepala
        self._judul = judul
        self._peta = peta
        self._gabung = [g for g in gabung if g[1] > kepala.sampai]
        self._dilewati: pl.DataFrame | None = None

    def semua(self) -> Iterator[pl.DataFrame]:
        """Every row that holds anything, as written, merged cells filled: to write the sheet again."""
        gabungan = self._gabungan()
        for mentah in self._bingkai():
            yield gabungan.isi(samakan(mentah, len(self._judul)))

    def _gabungan(self) -> Gabungan:
        return Gabungan(self._gabung, {self._peta[b] for b in ("nik", "nama") if b in self._peta})

    def bagian(self) -> Iterator[pl.DataFrame]:
        """The rows that are people."""
        lewat = [pl.DataFrame(schema=DILEWATI)]
        saringan = Saringan(self._judul, self._peta)
        gabungan = self._gabungan()
        for mentah in self._bingkai():
            df = samakan(mentah, len(self._judul))
            lewat.append(self._kop(df))
            df = _dua_kolom_kelamin(
                gabungan.isi(df.filter(pl.col("baris") > self._kepala.sampai)), self._judul
            )
            orang, bukan = saringan.pilah(df)
            lewat.append(bukan)
            yield from (b for b in orang.iter_slices(BAGIAN) if b.height)
        self._dilewati = pl.concat(lewat)

    def kosong(self, contoh: pl.DataFrame) -> bool:
        """Whether nobody stands in the sheet; its first rows, where they say so, save reading it."""
        orang, _ = Saringan(self._judul, self._peta).pilah(samakan(contoh, len(self._judul)))
        return not orang.height and next(self.bagian(), None) is None

    def dilewati(self) -> pl.DataFrame:
        """The rows that are not, each with why; reads the sheet unless that was done before."""
        if self._dilewati is None:
            for _ in self.bagian():
                pass
        assert self._dilewati is not None
        return self._dilewati

    def _kop(self, df: pl.DataFrame) -> pl.DataFrame:
        atas = df.filter(pl.col("baris") <= self._kepala.sampai)
        sebab = [Lewat.JUDUL if b >= self._kepala.dari else Lewat.KOP for b in atas["baris"]]
        return ringkas(
            atas, pl.Series("sebab", sebab, dtype=pl.String), [f"k{k}" for k in range(len(self._judul))]
        )


def samakan(df: pl.DataFrame, banyak: int) -> pl.DataFrame:
    """With exactly so many columns of cells; text beyond them, which a stray separator brings, stands in ``lebih``."""
    ada = lebar(df)
    kurang = [pl.lit(None, dtype=pl.String).alias(f"k{k}") for k in range(ada, banyak)]
    lebih = [f"k{k}" for k in range(banyak, ada)]
    if lebih:
        teks = pl.concat_str(lebih, separator=" | ", ignore_nulls=True)
        df = df.with_columns(lebih=pl.when(teks != "").then(teks))
        df = df.drop("lebih") if df["lebih"].null_count() == df.height else df
    sel = [f"k{k}" for k in range(banyak)]
    tanda = [k for k in df.columns if k == "lebih" or ("_" in k and k.partition("_")[0] in sel)]
    return df.with_columns(kurang).select("baris", *sel, *tanda)


def _dua_kolom_kelamin(df: pl.DataFrame, judul: Sequence[str]) -> pl.DataFrame:
    """Where the sex is a mark in one of two columns, L or P, the first of them says which."""
    anak = [lipat(j.rpartition(ANAK)[2]) for j in judul]
    for k in range(len(anak) - 1):
        if anak[k : k + 2] == ["l", "p"]:
            l_, p = (pl.col(f"k{i}").is_not_null() & (pl.col(f"k{i}") != "-") for i in (k, k + 1))
            tertulis = pl.when(l_ & ~p).then(pl.lit("L")).when(p & ~l_).then(pl.lit("P"))
            return df.with_columns(tertulis.alias(f"k{k}"))
    return df
