"""Reading one file of the torture collection to its end."""

from pathlib import Path
from typing import NamedTuple

import polars as pl

from naungan.desk.roster.baca import buka, petakan
from naungan.desk.roster.bentuk import Lembar, Peta
from tests.desk.roster.baca.siksa import SIKSA

__all__ = ["Terbaca", "baca", "baca_siksa"]


class Terbaca(NamedTuple):
    """A file read whole."""

    lembar: Lembar
    df: pl.DataFrame
    peta: Peta

    def kolom(self, bidang: str) -> list[str | None]:
        """What stands in the column of a field; nothing where there is none."""
        return self.df[f"k{self.peta[bidang]}"].to_list() if bidang in self.peta else [None] * self.df.height

    def lewat(self) -> dict[int, str]:
        """Row passed over → why."""
        return {b: sebab for b, sebab, _ in self.lembar.dilewati().iter_rows()}


def baca(jalan: Path) -> Terbaca:
    """All of a file."""
    lembar = buka(jalan, jalan.name)
    df = pl.concat(list(lembar.bagian()), how="diagonal")
    return Terbaca(lembar, df, petakan(lembar.judul, df))


def baca_siksa(nama: str, folder: Path) -> Terbaca:
    """All of the file of that name."""
    return baca(SIKSA[nama](folder))
