"""Rising a level: from the rows of a list to the case they belong to, on whole arrays.

The rows of one case stand together, in the order they were told; ``milik`` says for each row which case.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from naungan.law.pohon import Konst, Pohon

Larik = npt.NDArray[Any]
TERKECIL = np.iinfo(np.int64).min


def naik(kata: str, argumen: tuple[Pohon, ...], isi: Larik, milik: Larik, kasus: Larik) -> Larik:
    """One value for each of ``kasus`` (ascending, as ``milik``): nought or no where a case has no rows."""
    jadi: Larik = np.zeros(len(kasus), dtype=np.bool_ if kata == "ada" else np.int64)
    if not len(isi):
        return jadi
    awal = np.flatnonzero(np.concatenate(([True], milik[1:] != milik[:-1])))
    tempat = np.searchsorted(kasus, milik[awal])
    if kata == "ada":
        jadi[tempat] = np.logical_or.reduceat(isi, awal)
        return jadi
    if len(argumen) == 2:
        n = argumen[0]
        assert isinstance(n, Konst)
        if kata == "jumlah_terbesar":
            jadi[tempat] = _terbesar(int(n.nilai), isi, awal)
            return jadi
        isi = _pertama(int(n.nilai), isi, awal)
    jadi[tempat] = np.add.reduceat(isi, awal)
    return jadi


def _terbesar(n: int, isi: Larik, awal: Larik) -> Larik:
    """The greatest of each case taken out, n times over."""
    isi = isi.copy()
    banyak = np.diff(np.append(awal, len(isi)))
    jumlah = np.zeros(len(awal), dtype=np.int64)
    for ke in range(n):
        puncak = np.maximum.reduceat(isi, awal)
        jumlah += np.where(banyak > ke, puncak, 0)
        sama = np.flatnonzero(isi == np.repeat(puncak, banyak))
        milik = np.searchsorted(awal, sama, side="right")
        satu = np.flatnonzero(np.concatenate(([True], milik[1:] != milik[:-1])))
        isi[sama[satu]] = TERKECIL
    return jumlah


def _pertama(n: int, isi: Larik, awal: Larik) -> Larik:
    """Only the first n of each case that are not nought."""
    terisi = (isi != 0).astype(np.int64)
    hitung = np.cumsum(terisi)
    banyak = np.diff(np.append(awal, len(isi)))
    ke = hitung - np.repeat(hitung[awal] - terisi[awal], banyak)
    return np.where(ke <= n, isi, 0)
