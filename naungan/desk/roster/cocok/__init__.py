"""Finding the same person without a NIK, or under a mistyped one: within a list and in the registry.

Candidates come from joins (``calon.py``); names, birth dates, place, mother, phone and NIK are weighed against chance
(``timbang.py``, ``nilai.py``) into a score with its reasons.
"""

from naungan.desk.roster.cocok.berkas import dalam_berkas
from naungan.desk.roster.cocok.daftar import Daftar, dengan_daftar
from naungan.desk.roster.cocok.menurut_nik import KENAL, Orang, kenali, menurut_nik
from naungan.desk.roster.cocok.nilai import MUNGKIN, PASTI_BEDA, SANGAT_MUNGKIN
from naungan.kit.nama import serupa

__all__ = [
    "KENAL",
    "MUNGKIN",
    "PASTI_BEDA",
    "SANGAT_MUNGKIN",
    "Daftar",
    "Orang",
    "dalam_berkas",
    "dengan_daftar",
    "kenali",
    "menurut_nik",
    "serupa",
]
