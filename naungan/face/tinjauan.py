"""What the law leaves open, in the reader's language: the question, and what each reading would pay.

The sentences stand in the law's own files; the catalogue of translations is made from there too.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from django.utils.translation import gettext as _

from naungan.face.uraian import tulis_dasar
from naungan.kit.rupiah import rupiah
from naungan.law.perhitungan import Tinjauan

__all__ = ["Bacaan", "Tanya", "tanyakan"]

BEASISWA = re.compile(r"(.*) \(beasiswa paling banyak (\d+) rupiah\)")


class Bacaan(NamedTuple):
    """One reading, what it would pay, and whether the amount shown follows it."""

    bunyi: str
    total: int
    dipakai: bool


class Tanya(NamedTuple):
    """One open question with its readings, the one used first."""

    pertanyaan: str
    dasar: str
    bacaan: list[Bacaan]


def tanyakan(perlu_tinjau: Sequence[Tinjauan]) -> list[Tanya]:
    """Each question a person must still answer."""
    return [
        Tanya(
            _(t.pertanyaan),
            tulis_dasar(t.dasar),
            [Bacaan(_bunyi(b.bunyi), b.total, ke == 0) for ke, b in enumerate(t.bacaan)],
        )
        for t in perlu_tinjau
    ]


def _bunyi(bunyi: str) -> str:
    dengan_beasiswa = BEASISWA.fullmatch(bunyi)
    if dengan_beasiswa is None:
        return _kapital(_(bunyi))
    return _("%(bunyi)s; beasiswa paling banyak %(n)s") % {
        "bunyi": _kapital(_(dengan_beasiswa[1])),
        "n": rupiah(int(dengan_beasiswa[2])),
    }


def _kapital(kalimat: str) -> str:
    return kalimat[:1].upper() + kalimat[1:]
