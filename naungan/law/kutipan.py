"""Every citation the files of the law make, and who makes it: rules, numbers, papers, sanctions, plain words.

Read by the checks and by the document about the law; never while a claim is computed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from naungan.law import graf, parameter, rujukan, sanksi
from naungan.law.berkas import RUMAH, baca_yaml
from naungan.law.rujukan import Pasal, Peraturan

SEBUTAN = re.compile(
    rf"(?:{'|'.join(map(re.escape, rujukan.JENIS.values()))}) \d+(?:/\d{{4}})?"
    r" (?:Pasal \d+[A-Z]?(?: ayat \(\w+\))?(?: huruf [a-z]\b)?|Lampiran(?: [IVX]+)?|\(pasal belum dipastikan\))"
)
"""A citation somewhere in a text."""


class Kutipan(NamedTuple):
    """A citation. ``jenis``: ``aturan`` and ``angka`` (``oleh`` is the name), ``surat``, ``libur``, ``sanksi``, or
    ``kata`` for one found in the words of a file, which may name an article whose paragraphs alone are recorded.
    """

    jenis: str
    oleh: str
    dasar: str


def semua_kutipan() -> Iterator[Kutipan]:
    """All of them, as they stand in the files."""
    for a in graf.semua_aturan().values():
        if a.dasar:
            yield Kutipan("aturan", a.nama, a.dasar)
    for p in parameter.semua().values():
        yield from (Kutipan("angka", p.nama, n.dasar) for n in p.nilai if n.dasar)
    for baris in baca_yaml(RUMAH / "kelengkapan.yaml")["perlu"]:
        yield Kutipan("surat", ", ".join(baris["klaim"]), _sebut(baris["dasar"]))
    for tahun, isi in baca_yaml(RUMAH / "hari_libur.yaml").items():
        yield Kutipan("libur", str(tahun), _sebut(isi["dasar"]))
    yield from (Kutipan("sanksi", nama, p.dasar) for nama, p in sanksi.PELANGGARAN.items())
    yield from (Kutipan("sanksi", nama, a.dasar) for nama, a in sanksi.TANGGA.items())
    for berkas in sorted(RUMAH.rglob("*.py")):
        nama = berkas.relative_to(RUMAH).with_suffix("").as_posix()
        yield from (Kutipan("kata", nama, dasar) for dasar in dalam_naskah(berkas))


def dalam_naskah(berkas: Path) -> Iterator[str]:
    """The citations in the texts of a Python file, docstrings among them."""
    for simpul in ast.walk(ast.parse(berkas.read_bytes())):
        if isinstance(simpul, ast.Constant) and isinstance(simpul.value, str):
            yield from dalam_kata(simpul.value)


def dalam_kata(kata: str) -> list[str]:
    """The citations in a text, wherever its lines break."""
    return SEBUTAN.findall(" ".join(kata.split()))


def dirujuk(kutipan: Kutipan) -> list[tuple[Peraturan, tuple[Pasal, ...]]]:
    """What a citation leads to: each regulation with its article, or with none where that is still unknown; words
    may name an article as a whole and lead to all its paragraphs. Raises LookupError naming the part that fails.
    """
    if kutipan.jenis != "kata":
        return [(p, () if pasal is None else (pasal,)) for p, pasal in rujukan.telusuri(kutipan.dasar)]
    try:
        return dirujuk(kutipan._replace(jenis=""))
    except LookupError:
        singkat, _, sebutan = kutipan.dasar.partition(" Pasal ")
        for p in rujukan.peraturan().values():
            ayat = tuple(x for x in p.pasal.values() if x.sebutan.startswith(f"Pasal {sebutan} "))
            if p.singkat == singkat and ayat:
                return [(p, ayat)]
        raise


def _sebut(dasar: dict[str, str]) -> str:
    return rujukan.sebutkan(dasar["sumber"], dasar["pasal"])
