"""Indonesian spelling folded to one: old and new letters, Arabic sounds as Javanese write them, doubled letters.

Two strengths. The *firm* fold joins spellings of one word (SOEPARNO, SUPARNO); the *wide* one also those that mostly
are (SUGIYONO, SUGIONO; SYARIF, SARIP). Blanks never matter: words fold as if written together.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

__all__ = ["lebur", "lebur_kata", "lebur_tegas"]

Ganti = Sequence[tuple[str, str]]

_LAMA: Ganti = (
    ("CHANDRA", "CANDRA"), ("CHRIST", "KRIST"), ("HOER", "HOIR"), ("OE", "U"),
    # J was Y before 1972. Only where no modern name has it: JANAH, HARJO, PAIJO and WIJAYA stay.
    ("JUSU", "YUSU"), ("JUNUS", "YUNUS"), ("RIJAD", "RIYAD"), ("SURJ", "SURY"), ("LJ", "LY"), ("SETIJ", "SETIY"),
    ("DJAJA", "JAYA"), ("RAHAJU", "RAHAYU"),
    ("DJ", "J"), ("TJ", "C"), ("SJ", "SY"), ("NJO", "NYO"),
)  # fmt: skip
_ARAB: Ganti = (
    ("KH", "H"), ("CH", "H"), ("SY", "S"), ("SH", "S"), ("TH", "T"), ("DH", "D"), ("GH", "G"), ("BH", "B"),
    ("DZ", "Z"), ("PH", "F"), ("Q", "K"), ("X", "KS"),
)  # fmt: skip
_LUAS: Ganti = (
    ("V", "F"), ("F", "P"), ("Z", "J"), ("TS", "S"),
    ("AE", "AI"), ("RAHM", "ROHM"), ("RAHI", "ROHI"), ("HAIR", "HOIR"), ("STAPA", "STOPA"), ("RAMAD", "ROMAD"),
    ("RASID", "ROSID"), ("SALEH", "SOLEH"),
    ("UWA", "UA"), ("UWI", "UI"), ("UWO", "UO"), ("ABDUL", "ABDU"), ("Y", "I"),
)  # fmt: skip
_KEMBAR = re.compile(r"(.)\1+")
_BERTAUT = frozenset(lama[:2] for g in (_LAMA, _ARAB, _LUAS) for lama, _ in g if len(lama) < 4)
"""Letters that fold together where two words meet."""


@lru_cache(16_384)
def lebur_tegas(huruf: str) -> str:
    """The firm fold of capital letters."""
    return _KEMBAR.sub(r"\1", _ganti(huruf, _LAMA, _ARAB).replace("IY", "Y"))


def lebur(kata: Sequence[str]) -> str:
    """The wide fold of words in capitals, written together; what is one under the firm fold is one here.

    Each word folds once and is remembered; only where two meet in letters that fold together is the whole looked at.
    """
    hasil = ""
    kiri, asal = "", ""
    for k in kata:
        lebur = lebur_kata(k)
        kanan = lebur[0]
        if kiri == kanan or kiri + kanan in _BERTAUT or asal + k[0] in _BERTAUT:
            return _akhir(_luas("".join(kata)))
        hasil += lebur
        kiri, asal = lebur[-1], k[-1]
    return _akhir(hasil)


@lru_cache(16_384)
def lebur_kata(huruf: str) -> str:
    """The wide fold of one word inside a name."""
    return _luas(huruf)


def _luas(huruf: str) -> str:
    return _KEMBAR.sub(r"\1", _ganti(huruf, _LAMA, _ARAB, _LUAS))


def _akhir(huruf: str) -> str:
    """What is heard alike at the end of a name: KHOTIMAH and KHOTIMA, ASTUTIK and ASTUTI, RAHMAD and RAHMAT."""
    if huruf.endswith(("AH", "TIK")):
        return huruf[:-1]
    return huruf[:-1] + "T" if huruf.endswith("D") else huruf


def _ganti(huruf: str, *daftar: Ganti) -> str:
    for ganti in daftar:
        for lama, baru in ganti:
            if lama in huruf:
                huruf = huruf.replace(lama, baru)
    return huruf
