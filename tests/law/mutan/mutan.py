"""One mutant: the law with one small mistake in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from naungan.law.berkas import RUMAH

AKAR = RUMAH.parent.parent


class Mutan(NamedTuple):
    """Where it is, what was changed, and how to bring it into the law loaded in this process."""

    berkas: Path
    tempat: str
    baris: int
    perubahan: str
    tanam: Callable[[], None]

    @property
    def nama(self) -> str:
        """The name by which a survivor is explained; it holds no line, so that other changes do not move it."""
        return f"{self.tempat}: {self.perubahan}"

    def __str__(self) -> str:
        return f"{self.berkas.relative_to(AKAR)}:{self.baris}  {self.nama}"


def beda_nama(semua: Iterable[Mutan]) -> Iterator[Mutan]:
    """The same change made twice in one rule is numbered."""
    pernah: Counter[str] = Counter()
    for satu in semua:
        pernah[satu.nama] += 1
        ke = pernah[satu.nama]
        yield satu if ke == 1 else satu._replace(perubahan=f"{satu.perubahan} ({ke})")


def acak(semua: Iterable[Mutan]) -> list[Mutan]:
    """One fixed order in which neighbours have nothing to do with each other, so that any part is a fair sample."""
    return sorted(semua, key=lambda m: sha256(m.nama.encode()).digest())
