"""Every refusal of the desk has its words, every word its refusal, and each is reached by some test."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import naungan
from naungan.face.kata import KATA

TOLAKAN = {"BelumLengkap", "BukanTahapnya", "MasukanKeliru", "TidakBerwenang", "Tolakan"}
MEJA = Path(naungan.__file__).parent / "desk"
DI_SINI = Path(__file__).parent


def tolakan() -> Iterator[tuple[str, str, set[str]]]:
    """Where, which code, with which facts."""
    for berkas in sorted(MEJA.rglob("*.py")):
        for simpul in ast.walk(ast.parse(berkas.read_text(encoding="utf-8"))):
            if isinstance(simpul, ast.Call) and getattr(simpul.func, "id", "") in TOLAKAN:
                kode = simpul.args[0]
                assert isinstance(kode, ast.Constant), f"{berkas.name}:{simpul.lineno} names no code"
                yield (
                    f"{berkas.name}:{simpul.lineno}",
                    str(kode.value),
                    {k.arg or "**" for k in simpul.keywords},
                )


def test_the_words_are_for_exactly_the_refusals_there_are() -> None:
    assert {kode for _, kode, _ in tolakan()} == set(KATA)


def test_every_refusal_brings_the_facts_its_sentence_names() -> None:
    kurang = {
        di: lubang
        for di, kode, isi in tolakan()
        if (lubang := set(re.findall(r"%\((\w+)\)", KATA[kode])) - isi)
    }
    assert kurang == {}


def test_every_refusal_is_reached_by_some_test() -> None:
    teks = {
        simpul.value
        for berkas in DI_SINI.rglob("test_*.py")
        for simpul in ast.walk(ast.parse(berkas.read_text(encoding="utf-8")))
        if isinstance(simpul, ast.Constant) and isinstance(simpul.value, str)
    }
    assert set(KATA) - teks == set()
