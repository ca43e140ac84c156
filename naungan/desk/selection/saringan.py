"""Rules as SQL over the registry: each condition an expression that is true, false, or null where the fact is unknown.

SQL's own three-valued logic then combines them: alternatives by OR, the whole by AND.
"""

from collections.abc import Sequence
from datetime import date
from itertools import count
from typing import Any, NamedTuple

from naungan.desk.selection.bidang import SUSUN, Konteks
from naungan.desk.selection.kosakata import Ketentuan
from naungan.law import parameter

__all__ = ["Saringan", "baku", "kelompokkan", "saring"]


class Saringan(NamedTuple):
    """Rules as SQL over ``registry_person p``."""

    bagian: tuple[str, ...]
    """One three-valued expression for each group of alternatives, in the order of ``kelompokkan``."""
    isi: dict[str, Any]
    """The named parameters."""

    @property
    def layak(self) -> str:
        """True, false, or null: not known."""
        return " AND ".join(f"({b})" for b in self.bagian)

    @property
    def nilai(self) -> str:
        """All groups in one number, a digit of base 3 each: 0 yes, 1 no, 2 not known; the first is the lowest."""
        return " + ".join(
            f"CASE ({b}) WHEN TRUE THEN 0 WHEN FALSE THEN {3**n} ELSE {2 * 3**n} END"
            for n, b in enumerate(self.bagian)
        )


def baku(pada: date) -> list[Ketentuan]:
    """What every programme asks: to be alive, and to be under the law's age of entry for non-wage earners."""
    batas = parameter.zaman(pada)["umur_daftar_bpu"]
    return [
        Ketentuan("hidup", "adalah", (True,)),
        Ketentuan("umur", "kurang_dari", (batas.nilai,), batas.dasar or batas.alasan),
    ]


def kelompokkan(semua: Sequence[Ketentuan]) -> list[list[Ketentuan]]:
    """Groups of alternatives, in the order of their first condition; a condition of group 0 stands alone."""
    hasil: list[list[Ketentuan]] = []
    ke: dict[int, list[Ketentuan]] = {}
    for k in semua:
        if k.kelompok and k.kelompok in ke:
            ke[k.kelompok].append(k)
        else:
            hasil.append([k])
            if k.kelompok:
                ke[k.kelompok] = hasil[-1]
    return hasil


def saring(semua: Sequence[Ketentuan], konteks: Konteks) -> Saringan:
    """Compile conditions that ``periksa_ketentuan`` has accepted."""
    isi: dict[str, Any] = {"pada": konteks.pada, "payer": konteks.payer}
    nomor = count(1)

    def tanda(nilai: object) -> str:
        nama = f"s{next(nomor)}"
        isi[nama] = nilai
        return f"%({nama})s"

    bagian = tuple(
        " OR ".join(f"({SUSUN[k.bidang](k, konteks, tanda)})" for k in kelompok)
        for kelompok in kelompokkan(semua)
    )
    return Saringan(bagian, isi)
