"""Chance from a seed: one stream per subject, and only plain uniform numbers, which numpy keeps stable.

A stream per subject means that a change in how names are drawn moves nobody's birthday.
"""

from collections.abc import Sequence
from zlib import crc32

import numpy as np
import numpy.typing as npt

__all__ = ["Bulat", "Pecahan", "alur", "bagi", "pilih"]

Bulat = npt.NDArray[np.int64]
Pecahan = npt.NDArray[np.float64]


def alur(seed: int, hal: str) -> np.random.Generator:
    """The stream for one subject; use only ``random()`` of it."""
    return np.random.Generator(np.random.PCG64([seed, crc32(hal.encode())]))


def pilih(u: Pecahan, bobot: Sequence[float] | Pecahan) -> Bulat:
    """For each uniform number the index of a weight."""
    batas = np.cumsum(np.asarray(bobot, dtype=np.float64))
    ke: Bulat = np.searchsorted(batas, u * batas[-1], side="right")
    return np.minimum(ke, len(batas) - 1)


def bagi(jumlah: int, bobot: Sequence[float] | Pecahan) -> Bulat:
    """Whole parts in proportion to the weights that sum to ``jumlah`` exactly (largest remainders)."""
    b = np.asarray(bobot, dtype=np.float64)
    ideal = b * (jumlah / b.sum())
    bagian: Bulat = np.floor(ideal).astype(np.int64)
    sisa = jumlah - int(bagian.sum())
    bagian[np.argsort(bagian - ideal, kind="stable")[:sisa]] += 1
    return bagian
