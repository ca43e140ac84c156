"""Columns known by name: which column of a sheet holds which field of a person."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

import polars as pl

from naungan.desk.roster.baca.bingkai import lebar
from naungan.desk.roster.baca.isi import isi_kolom, sebut_status, terisi
from naungan.desk.roster.baca.kolom import arti, lipat
from naungan.desk.roster.bentuk import BIDANG, Peta

__all__ = ["petakan", "sidik_judul", "tak_terpetakan"]

_INGATAN = 100.0
_MENURUT_ISI = 1.0
_STATUS = ("status",)


class _Calon(NamedTuple):
    nilai: float
    kolom: int
    bidang: str


def petakan(judul: Sequence[str], contoh: pl.DataFrame, ingatan: Mapping[str, str] = {}) -> Peta:
    """Field → column. ``contoh``: some rows of the sheet, as ``Lembar.bagian`` gives them.

    ``ingatan``: what the same sender said before, title → field, or → "" for a column to be left aside; titles are the
    same however they are spelt (``lipat``).
    Of two columns that claim one field the one that says it better and holds more wins; a column that holds two
    (place and date of birth) stands for both.
    """
    banyak = max(len(judul), lebar(contoh))
    utuh = [*judul, *([""] * (banyak - len(judul)))]
    peta: dict[str, int] = {}
    ingat = {lipat(j): b for j, b in ingatan.items()}
    for calon in sorted(_calon(utuh, contoh, ingat), key=lambda c: (-c.nilai, c.kolom)):
        peta.setdefault(calon.bidang, calon.kolom)
    return {bidang: peta[bidang] for bidang in BIDANG if bidang in peta}


def tak_terpetakan(judul: Sequence[str], peta: Peta) -> tuple[int, ...]:
    """Columns with a title that stand for no field."""
    terpakai = set(peta.values())
    return tuple(k for k, j in enumerate(judul) if j and k not in terpakai)


def sidik_judul(judul: Sequence[str]) -> str:
    """A signature of a header, the same however its capitals, blanks and signs change; 16 hex digits."""
    lipatan = [lipat(j) for j in judul]
    while lipatan and not lipatan[-1]:
        lipatan.pop()
    return sha256("|".join(lipatan).encode()).hexdigest()[:16]


def _calon(judul: Sequence[str], contoh: pl.DataFrame, ingatan: Mapping[str, str]) -> Iterator[_Calon]:
    tanpa_nama: list[int] = []
    for k, satu in enumerate(judul):
        isi = 0.2 + terisi(contoh, k)
        tahu = arti(satu) if satu else None
        if satu and (diingat := ingatan.get(lipat(satu))) is not None:
            semua = tahu.bidang if tahu and diingat in tahu.bidang else (diingat,)
            yield from (_Calon(_INGATAN * isi, k, b) for b in semua if b in BIDANG)
            continue
        if tahu is None:
            tanpa_nama.append(k)
            continue
        bidang = tahu.bidang
        if bidang == _STATUS and tahu.yakin < 3:
            bidang = sebut_status(contoh, k, lipat(satu).startswith("status"))
        yield from (_Calon(tahu.yakin * isi, k, b) for b in bidang)
    for k, jenis in isi_kolom(contoh, tanpa_nama).items():
        yield from (
            _Calon(_MENURUT_ISI * jenis.cocok * (0.2 + terisi(contoh, k)), k, b) for b in jenis.bidang
        )
