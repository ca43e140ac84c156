"""Cells merged downwards hold their text in the first row only; the rows below it mean the same."""

from collections import defaultdict
from collections.abc import Collection, Sequence

import polars as pl

__all__ = ["Gabungan"]


class Gabungan:
    """Fills merged cells in one reading of a sheet, part after part."""

    def __init__(self, gabung: Sequence[tuple[int, int, int]], kecuali: Collection[int]) -> None:
        per_kolom: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for kolom, awal, akhir in gabung:
            if kolom not in kecuali:
                per_kolom[kolom].append((awal, akhir))
        self._rentang = {
            f"k{k}": pl.DataFrame(sorted(r), schema={"awal": pl.Int32, "akhir": pl.Int32}, orient="row")
            for k, r in per_kolom.items()
        }
        self._bawa: dict[str, tuple[int, str]] = {}

    def isi(self, df: pl.DataFrame) -> pl.DataFrame:
        """The part with its merged cells filled."""
        for kolom, rentang in self._rentang.items():
            if kolom in df.columns and df[kolom].null_count():
                df = df.with_columns(self._satu(df.select("baris", kolom), kolom, rentang))
            if kolom in df.columns:
                self._ingat(df, kolom)
        return df

    def _satu(self, df: pl.DataFrame, kolom: str, rentang: pl.DataFrame) -> pl.Series:
        if kolom in self._bawa:
            baris, teks = self._bawa[kolom]
            df = pl.concat([pl.DataFrame([(baris, teks)], schema=df.schema, orient="row"), df])
        asal = df.with_columns(asal=pl.when(pl.col(kolom).is_not_null()).then("baris").forward_fill())
        dalam = asal.set_sorted("baris").join_asof(
            rentang, left_on="baris", right_on="awal", strategy="backward"
        )
        terisi = dalam.select(
            pl.when((pl.col("baris") <= pl.col("akhir")) & (pl.col("asal") >= pl.col("awal")))
            .then(pl.col(kolom).forward_fill())
            .otherwise(pl.col(kolom))
            .alias(kolom)
        ).to_series()
        return terisi.slice(1) if kolom in self._bawa else terisi

    def _ingat(self, df: pl.DataFrame, kolom: str) -> None:
        ada = df.select("baris", kolom).drop_nulls(kolom)
        if ada.height:
            self._bawa[kolom] = ada.row(-1)
