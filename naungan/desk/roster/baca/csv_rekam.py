"""The records of a CSV as its own rules have it; a quotation mark nobody closed harms one row only."""

import csv
from collections import deque
from collections.abc import Iterator
from io import StringIO
from typing import TextIO

__all__ = ["BATAS_BARIS", "BarisTerlaluPanjang", "rekam"]

BATAS_BARIS = 1 << 20
"""Letters of one line."""


class BarisTerlaluPanjang(Exception):
    """A line without end: no table."""


def rekam(awal: str, lanjutan: TextIO, pemisah: str, lebar: int) -> Iterator[list[str]]:
    """Every record that begins in ``awal``, blank ones too; the last may end in ``lanjutan``, read no further than that.

    ``lebar``: how many cells most records have.
    """
    sejak: list[str] = []
    antre = deque(StringIO(awal, newline=""))

    def baris() -> Iterator[str]:
        while teks := antre.popleft() if antre else lanjutan.readline(BATAS_BARIS):
            if len(teks) >= BATAS_BARIS:
                raise BarisTerlaluPanjang
            sejak.append(teks)
            yield teks.replace("\0", "") if "\0" in teks else teks

    pembaca = csv.reader(baris(), delimiter=pemisah)
    while antre:
        sejak.clear()
        try:
            satu = next(pembaca, [])
        except csv.Error:  # a text without end
            satu = None
        if (len(sejak) > 1 or satu is None or len(satu) != lebar) and _petik_lepas(
            satu, sejak, pemisah, lebar
        ):
            antre.extendleft(reversed(sejak[1:]))
            satu = _polos(sejak[0], pemisah)
            pembaca = csv.reader(baris(), delimiter=pemisah)
        yield satu or []


def _petik_lepas(satu: list[str] | None, sejak: list[str], pemisah: str, lebar: int) -> bool:
    """Whether a quotation mark swallowed whole rows: the lines taken apart are rows on their own."""
    if satu is None:
        return True
    if sejak[0].count('"') % 2 == 0 or lebar < 2:
        return False
    return all(len(_polos(b, pemisah)) == lebar for b in sejak[:2])


def _polos(baris: str, pemisah: str) -> list[str]:
    """A line cut at every separator."""
    return [sel.strip().strip('"') for sel in baris.replace("\0", "").rstrip("\r\n").split(pemisah)]
