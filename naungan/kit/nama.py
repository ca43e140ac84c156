"""Indonesian names: the key that finds a name in any spelling, and how alike two names are.

The key is written without blanks, because blanks are the least stable part of a name (NURHAYATI, NUR HAYATI).
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from naungan.kit.ejaan import lebur, lebur_kata, lebur_tegas
from naungan.kit.gelar import MUHAMAD, kata_nama

__all__ = ["MUNGKIN", "SAMA", "Serupa", "banding_nama", "kunci_banyak", "kunci_nama", "serupa"]

SAMA = 95
"""From here on two names are one name; whether they are one person, other facts must say."""
MUNGKIN = 75
"""Below this they are two names."""

_PANJANG_KUNCI = 60
_UMUM = frozenset(
    (MUHAMAD, "SITI", "SRI", "NUR", "ABDUL", "AHMAD", "DWI", "TRI", "EKO", "EKA", "DEWI", "AGUS")
)
"""Words so many carry that they tell little."""
_LAIN, _KATA_BEDA = 0.55, 70
"""Two words less alike than the first are two; then the names are no more alike than the second."""
_VOKAL = frozenset("AIUEO")
_VOKAL_DEKAT = {frozenset("EI"): 0.85, frozenset("OU"): 0.85, frozenset("AO"): 0.78, frozenset("AE"): 0.7}
"""Vowels written for one another; A for I makes another name (WAGIMAN, WAGIMIN)."""
_SALING = frozenset(
    map(frozenset, ("MN", "BP", "DT", "GK", "RL", "SC", "JS", "HK", "NG", "VW", "WU", "FP", "JY"))
)
"""Consonants heard or typed for one another."""


class Serupa(NamedTuple):
    """How alike two names are, 0 to 100, and why: nama_sama, nama_ejaan (one by sound), nama_ketik (a slip of the
    keys), nama_singkat (an initial), nama_sebagian (a word is missing), nama_urutan, nama_beda."""

    nilai: int
    alasan: tuple[str, ...]


def kunci_nama(nama: str) -> str:
    """The name in one spelling, capital letters without blanks, at most 60; empty only for a blank name."""
    kata = kata_nama(nama)
    return (lebur(kata) if kata else "".join(nama.upper().split()))[:_PANJANG_KUNCI]


def kunci_banyak(nama: Iterable[str]) -> list[str]:
    """The keys of many names, in their order."""
    sudah: dict[str, str] = {}
    hasil = []
    for n in nama:
        kunci = sudah.get(n)
        if kunci is None:
            kunci = sudah[n] = kunci_nama(n)
        hasil.append(kunci)
    return hasil


def serupa(a: str, b: str) -> int:
    """How alike two names are: from ``SAMA`` one name, below ``MUNGKIN`` two names."""
    return banding_nama(a, b).nilai


def banding_nama(a: str, b: str) -> Serupa:
    """The likeness of two names with its reasons."""
    (kiri, rapat), (kanan, rapat_lain) = sorted((_urai(a), _urai(b)), key=_panjang)
    if not kiri:
        return Serupa(0, ("nama_beda",))
    if rapat == rapat_lain:
        tegas = lebur_tegas("".join(kiri)) == lebur_tegas("".join(kanan))
        return Serupa(100, ("nama_sama",)) if tegas else Serupa(92, ("nama_ejaan",))
    hasil = _per_kata(kiri, kanan)
    if hasil.nilai < MUNGKIN and len(kiri) != len(kanan) and min(len(rapat), len(rapat_lain)) > 7:
        hasil = max(hasil, Serupa(round(100 * _satu_kata(rapat, rapat_lain)) - 4, ("nama_ketik",)))
    return hasil if hasil.nilai >= MUNGKIN else Serupa(hasil.nilai, ("nama_beda",))


@lru_cache(16_384)
def _urai(nama: str) -> tuple[tuple[str, ...], str]:
    kata = kata_nama(nama)
    return kata, lebur(kata)


def _panjang(urai: tuple[tuple[str, ...], str]) -> tuple[int, str]:
    return len(urai[0]), urai[1]


def _per_kata(kiri: Sequence[str], kanan: Sequence[str]) -> Serupa:
    """Words paired best first; ``kiri`` has no more of them than ``kanan``."""
    calon = [(_mirip(a, b), -abs(i - j), i, j) for i, a in enumerate(kiri) for j, b in enumerate(kanan)]
    calon.sort(reverse=True)
    pasangan: dict[int, int] = {}
    bebas = set(range(len(kanan)))
    jumlah = bobot = 0.0
    beda = False
    alasan = set()
    for nilai, _, i, j in calon:
        if i in pasangan or j not in bebas:
            continue
        pasangan[i] = j
        bebas.discard(j)
        a, b = kiri[i], kanan[j]
        singkat = len(a) == 1 or len(b) == 1
        berat = max(_bobot(a), _bobot(b)) / (2 if singkat else 1)
        jumlah += nilai * berat
        bobot += berat
        beda |= nilai < _LAIN
        if nilai < 1:
            alasan.add("nama_singkat" if singkat else "nama_ketik")
    hasil = 100 * jumlah / bobot
    if beda:
        hasil = min(hasil, _KATA_BEDA)
    if bebas:
        sisa = sum(_bobot(kanan[j]) for j in bebas)
        hasil -= 36 * sisa / (sisa + bobot)
        alasan.add("nama_sebagian")
    if any(pasangan[i] > pasangan[i + 1] for i in range(len(kiri) - 1)):
        alasan.add("nama_urutan")
        hasil -= 6
    return Serupa(max(0, min(round(hasil), SAMA - 1)), tuple(sorted(alasan)))


def _bobot(kata: str) -> float:
    return min(len(kata), 6) / (2 if kata in _UMUM else 1)


@lru_cache(16_384)
def _mirip(a: str, b: str) -> float:
    """Two words as spelled."""
    if 1 in (len(a), len(b)):
        return 1 if a == b else 0.85 if a[0] == b[0] else 0
    return max(_satu_kata(lebur_kata(a), lebur_kata(b)), _satu_kata(a, b))


def _satu_kata(a: str, b: str) -> float:
    """Two words: one, one with a slip of the keys, or two words."""
    jarak = OSA.distance(a, b, score_cutoff=2)
    panjang = max(len(a), len(b))
    if jarak == 0:
        return 1
    if jarak == 1 and panjang > 3:
        if len(a) != len(b):
            return 0.88
        beda = [frozenset(x) for x in zip(a, b, strict=True) if x[0] != x[1]]
        if len(beda) > 1:
            return 0.9
        if beda[0] <= _VOKAL:
            return _VOKAL_DEKAT.get(beda[0], 0.6)
        return 0.6 if beda[0] & _VOKAL else 0.84 if beda[0] in _SALING else 0.76
    if jarak == 2 and panjang > 8:
        return 0.76
    return max(0.0, 0.6 - 0.1 * OSA.distance(a, b))
