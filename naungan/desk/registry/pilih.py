"""Which of several lists is believed about a person; a pure rule, the same for a hundred thousand rows and for one."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

__all__ = ["BAWAAN", "PERCAYA", "Calon", "pilih_nilai", "sama"]

PERCAYA: Mapping[str, int] = {
    "DUKCAPIL": 5,
    "PERBAIKAN": 5,
    "BPJS": 4,
    "DESA": 3,
    "PEMBERI_KERJA": 2,
    "DAFTAR": 1,
}
"""How far each kind of source is trusted. A correction two officers agreed on weighs as much as Dukcapil."""

BAWAAN = frozenset({"nama", "lahir", "kelamin"})
"""What a person keeps for life; the rest changes as they live."""


class Calon(NamedTuple):
    """What one source says: the value as text, kind and date of the source, and in which order it was recorded."""

    nilai: str
    jenis: str
    tanggal: date | None
    urutan: int


def pilih_nilai(medan: str, calon: Iterable[Calon]) -> Calon:
    """The value the registry shows. Blank values say nothing. Raises ValueError when nobody says anything.

    What a person keeps for life: the most trusted source wins, among equals the newer. What changes (village,
    telephone, occupation, category): the newer wins among sources that know the person; an unknown list only fills
    what they leave open. A source without a date is older than any with one; the last word is the later recorded.
    """

    def bobot(c: Calon) -> tuple[object, ...]:
        hari, percaya = c.tanggal or date.min, PERCAYA[c.jenis]
        return (
            (percaya, hari, c.urutan) if medan in BAWAAN else (c.jenis != "DAFTAR", hari, percaya, c.urutan)
        )

    return max((c for c in calon if c.nilai), key=bobot)


def sama(medan: str, kiri: str, kanan: str) -> bool:
    """Whether two values mean the same; capitals and blanks are no difference in words."""
    if medan in ("nama", "pekerjaan"):
        return kiri.casefold().split() == kanan.casefold().split()
    return kiri == kanan
