"""The written cases of the law, computed: which events they hold, and which questions they raise."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from naungan.law import hitung
from naungan.law.berkas import baca_yaml
from naungan.law.kasus import Kasus, baca_kasus
from naungan.law.parameter import NilaiBertanggal
from naungan.law.perhitungan import Perhitungan


class Tertulis(NamedTuple):
    """One case file: its path below the folder of cases, what it tells, what the law answers."""

    berkas: str
    kasus: Kasus
    jawaban: Perhitungan

    @property
    def program(self) -> str:
        """The folder it stands in: ``iuran``, ``jkk``, ``jkm``."""
        return self.berkas.partition("/")[0]


@cache
def kasus_tertulis(folder: Path) -> tuple[Tertulis, ...]:
    """Every case below a folder, in the order of their names."""
    return tuple(_hitung(berkas, folder) for berkas in sorted(folder.rglob("*.yaml")))


def yang_bertanya(kasus: Sequence[Tertulis], kode: str, nilai: NilaiBertanggal) -> list[Tertulis]:
    """The cases whose answer carries this question, in these words, about this reading."""
    return [
        k
        for k in kasus
        if any(
            (t.kode, t.pertanyaan, t.bacaan[0].bunyi) == (kode, nilai.pertanyaan, nilai.bunyi)
            for t in k.jawaban.perlu_tinjau
        )
    ]


def _hitung(berkas: Path, folder: Path) -> Tertulis:
    diketahui = baca_yaml(berkas)["diketahui"]
    return Tertulis(berkas.relative_to(folder).as_posix(), baca_kasus(diketahui), hitung(diketahui))
