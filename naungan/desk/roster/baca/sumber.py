"""What every kind of file offers once it is open: its sheets, and the rows of each as frames of text."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

import polars as pl

__all__ = ["Halaman", "Sumber", "Ukuran"]


class Halaman(NamedTuple):
    """A sheet of a workbook."""

    nama: str
    tersembunyi: bool


class Ukuran(NamedTuple):
    """A sheet at a glance."""

    baris: int
    """Rows, about."""
    gabung: Sequence[tuple[int, int, int]]
    """Cells merged downwards: (column from 0, first row, last row)."""


class Sumber(Protocol):
    """A file of a kind that can be read."""

    @property
    def halaman(self) -> Sequence[Halaman]: ...

    def bingkai(self, halaman: str) -> Iterator[pl.DataFrame]:
        """Rows that hold anything, in order, each call from the start: ``bingkai.bingkai``."""
        ...

    def ukur(self, halaman: str) -> Ukuran:
        """How long the sheet is, and what is merged in it."""
        ...
