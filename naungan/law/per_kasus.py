"""What law applied to one case at a time needs: a number on a day, and the question it leaves open.

The ladder of sanctions, the checklists and the deadlines run outside the graph of rules. They read the same
dated numbers, and where a number is less than sure they hand on its question with the readings, the one used
first.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from naungan.kit.bulan import NAMA_BULAN
from naungan.law import parameter
from naungan.law.parameter import NilaiBertanggal
from naungan.law.tolakan import BelumTersedia


class Pertanyaan(NamedTuple):
    """A question a person must answer in writing; ``bacaan[0]`` is the reading that was used.

    ``dasar``: the citation, or why there is none.
    """

    kode: str
    pertanyaan: str
    dasar: str
    bacaan: tuple[str, ...]


class Batas(NamedTuple):
    """The last day of a duty or a right, which may rest on an open question."""

    nama: str
    tanggal: date
    dasar: str
    pertanyaan: Pertanyaan | None = None


def nilai_pada(nama: str, pada: date) -> NilaiBertanggal:
    """The value of a parameter on a day. Raises :class:`BelumTersedia` where the law here has none."""
    nilai = parameter.semua()[nama].pada(pada)
    if nilai is None:
        raise BelumTersedia("tanggal", f"{parameter.semua()[nama].sebutan.lower()} pada {sebut_hari(pada)}")
    return nilai


def tanyakan(nama: str, nilai: NilaiBertanggal) -> Pertanyaan | None:
    """The question of a value that is less than sure."""
    if nilai.pasti:
        return None
    lain = tuple(b.bunyi for b in nilai.bacaan)
    return Pertanyaan(nama, nilai.pertanyaan, nilai.dasar or nilai.alasan, (nilai.bunyi, *lain))


def sebut_hari(hari: date) -> str:
    """``22 November 2026``."""
    return f"{hari.day} {NAMA_BULAN[hari.month - 1]} {hari.year}"
