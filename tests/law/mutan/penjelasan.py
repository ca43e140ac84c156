"""Survivors that change nothing, each with the reason; read from ``penjelasan.yaml``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from naungan.law.berkas import baca_yaml
from tests.law.mutan.mutan import Mutan
from tests.law.mutan.uji import Hasil

BERKAS = Path(__file__).with_suffix(".yaml")


class Putusan(NamedTuple):
    """What a run found: how many were noticed, the survivors explained and not, and the explanations gone stale."""

    mati: int
    dijelaskan: list[Mutan]
    hidup: list[Mutan]
    basi: list[str]


def baca(berkas: Path = BERKAS) -> dict[str, str]:
    """The reason by name of the mutant."""
    return {nama: satu["sebab"] for satu in baca_yaml(berkas) for nama in satu["mutan"]}


def putuskan(hasil: Iterable[Hasil], sebab: Mapping[str, str], semua: Iterable[Mutan]) -> Putusan:
    """Sort what came out. An explanation is stale when its mutant is noticed, or is not made any more."""
    hasil = list(hasil)
    lewat = [h.mutan for h in hasil if not h.pembunuh]
    mati = {h.mutan.nama for h in hasil if h.pembunuh}
    ada = {m.nama for m in semua}
    return Putusan(
        len(mati),
        [m for m in lewat if m.nama in sebab],
        sorted((m for m in lewat if m.nama not in sebab), key=lambda m: (str(m.berkas), m.baris)),
        [nama for nama in sebab if nama in mati or nama not in ada],
    )
