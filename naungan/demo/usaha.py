"""Kinds of business: classification, risk group with its line in PP 82/2019 Annex I, and who works there.

The table is ``usaha.csv``. Its pairing of KBLI and risk group is judgement (there is no official table); the
share of women, the weights by size and the occupations are invented.
"""

import csv
from importlib.resources import files
from typing import NamedTuple

__all__ = ["UKURAN", "USAHA", "Usaha", "ukuran_dari"]

UKURAN = ("MIKRO", "KECIL", "MENENGAH", "BESAR")


class Usaha(NamedTuple):
    """One kind of business."""

    kata: str
    """The word for it in the employer's name."""
    kbli: str
    risiko: int
    nomor_risiko: int
    """Risk group, and the number of the business within that group of the annex."""
    wanita: float
    bobot: tuple[float, ...]
    """How often among micro, small, medium and large employers."""
    kerja: tuple[str, ...]
    """Four occupations, the most frequent first."""


def ukuran_dari(pekerja: int) -> str:
    """Size by number of workers, as statisticians count it; the law's own measure is capital or sales."""
    return UKURAN[0 if pekerja < 5 else 1 if pekerja < 20 else 2 if pekerja < 100 else 3]


def _baca() -> tuple[Usaha, ...]:
    isi = (files("naungan.demo") / "usaha.csv").read_text(encoding="utf-8")
    return tuple(
        Usaha(
            b["kata"],
            b["kbli"],
            int(b["kelompok_risiko"]),
            int(b["nomor_risiko"]),
            float(b["wanita"]),
            tuple(float(b[u.lower()]) for u in UKURAN),
            tuple(b[f"kerja{i}"] for i in range(1, 5)),
        )
        for b in csv.DictReader(isi.splitlines())
    )


USAHA = _baca()
"""Factories first, as far as ``Garmen``; the industrial park takes only those."""
