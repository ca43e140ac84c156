"""Every word a rule can meet, as a small number: columns compare numbers, not text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from naungan.law import graf
from naungan.law.bentuk import Daftar, Peta, Pilihan
from naungan.law.kolom import KOLOM
from naungan.law.parameter import Edisi
from naungan.law.pohon import Konst, Pohon, bagian, pohon
from naungan.law.sekolah import JENJANG
from naungan.law.wajib import SYARAT


@cache
def kode(edisi: Edisi) -> Mapping[str, int]:
    """Each word with its number, the empty word first."""
    kata = {""} | set(JENJANG) | set(_dalam_kolom(KOLOM))
    for p in edisi.parameter.values():
        for n in p.nilai:
            for nilai in (n.nilai, *(b.nilai for b in n.bacaan)):
                kata |= set(_dalam_nilai(nilai))
    for fungsi in (*(a.fungsi for a in graf.semua_aturan().values()), *(s.aturan for s in SYARAT)):
        kata |= set(_dalam_pohon(pohon(fungsi)))
    return {satu: nomor for nomor, satu in enumerate(sorted(kata))}


def _dalam_kolom(isi: Mapping[str, Any]) -> Iterator[str]:
    for bentuk in isi.values():
        match bentuk:
            case Pilihan(boleh):
                yield from boleh
            case Peta(dalam):
                yield from _dalam_kolom(dalam)
            case Daftar(satu):
                yield from _dalam_kolom({"": satu})


def _dalam_nilai(nilai: Any) -> Iterator[str]:
    if isinstance(nilai, str):
        yield nilai
    elif isinstance(nilai, Mapping):
        yield from (k for k in nilai if isinstance(k, str))
    elif isinstance(nilai, tuple):
        for satu in nilai:
            yield from _dalam_nilai(satu)


def _dalam_pohon(p: Pohon) -> Iterator[str]:
    for satu in bagian(p):
        if isinstance(satu, Konst):
            yield from _dalam_nilai(satu.nilai)
