"""The torture collection: files as real life makes them, each built by code and named by what was done to it.

``SIKSA`` holds every builder under its name; given a folder it writes one file there and returns its path. In all of
them stand the six people of ``ORANG``, or some of them, or nobody at all.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from tests.desk.roster.baca.siksa import bukan_daftar, ekspor, judul, kepala, lembar, sel, teks
from tests.desk.roster.baca.siksa.daftar import TERDAFTAR
from tests.desk.roster.baca.siksa.orang import JUDUL, ORANG, Orang

__all__ = [
    "JUDUL",
    "ORANG",
    "SIKSA",
    "Orang",
    "bukan_daftar",
    "ekspor",
    "judul",
    "kepala",
    "lembar",
    "sel",
    "teks",
]

SIKSA: Mapping[str, Callable[[Path], Path]] = TERDAFTAR
