"""Mutants of the rules, read from their source: each function, and each constant a rule leans on."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from naungan.law.berkas import RUMAH
from naungan.law.graf import RUANG
from tests.law.mutan.mutan import Mutan
from tests.law.mutan.rupa import lain
from tests.law.mutan.tanam import tanam_fungsi, tanam_tetapan

DI_LUAR_GRAF = ("wajib", "seandainya", "kosakata", "ahli_waris", "tenggat", "jadwal")
"""Modules of rules that the graph does not run, and the words of its language."""
BUKAN_HUKUM = frozenset({"__all__", "KATA", "KATA_NAIK"})
PANJANG = 100
Lubang = tuple[ast.AST, str, int | None]


def berkas_aturan() -> list[Path]:
    """The files that hold rules."""
    dasar = [RUMAH / nama.replace(".", "/") for nama in (*RUANG, *DI_LUAR_GRAF)]
    return [b for d in dasar for b in (sorted(d.glob("*.py")) if d.is_dir() else [d.with_suffix(".py")])]


def mutan_aturan() -> Iterator[Mutan]:
    """Every mutant of every rule."""
    for berkas in berkas_aturan():
        ruang = ".".join(berkas.relative_to(RUMAH).with_suffix("").parts)
        yield from mutan_naskah(berkas.read_text(), ruang, berkas)


def mutan_naskah(naskah: str, ruang: str, berkas: Path) -> Iterator[Mutan]:
    """Every mutant of one module's text."""
    for pernyataan in ast.parse(naskah).body:
        match pernyataan:
            case ast.FunctionDef(name=nama):
                tanam = tanam_fungsi
            case ast.Assign(targets=[ast.Name(id=nama)]) if nama not in BUKAN_HUKUM:
                tanam = tanam_tetapan
            case ast.AnnAssign(target=ast.Name(id=nama), value=ast.expr()):
                if ast.unparse(pernyataan.annotation) == "TypeAlias":
                    continue
                tanam = tanam_tetapan
            case _:
                continue
        for baris, perubahan, pohon in _mutan_pernyataan(pernyataan):
            yield Mutan(
                berkas, f"{ruang}.{nama}", baris, perubahan, partial(tanam, f"naungan.law.{ruang}", pohon)
            )


def _mutan_pernyataan(pernyataan: ast.stmt) -> Iterator[tuple[int, str, ast.stmt]]:
    pernah = {ast.dump(pernyataan)}
    for lubang in _lubang(pernyataan):
        asli = _isi(lubang)
        for baru in lain(asli, lubang[0], lubang[1]):
            # A lone number or name says little: the expression around it is shown.
            tampak = lubang[0] if isinstance(asli, ast.Constant) and isinstance(lubang[0], ast.expr) else None
            sebelum = ast.unparse(tampak or asli)
            _taruh(lubang, baru)
            sesudah, pohon = ast.unparse(tampak or baru), copy.deepcopy(pernyataan)
            _taruh(lubang, asli)
            sidik = ast.dump(pohon)
            if sidik not in pernah:
                pernah.add(sidik)
                yield asli.lineno, ringkas(sebelum, sesudah), ast.fix_missing_locations(pohon)


def ringkas(sebelum: str, sesudah: str) -> str:
    """Before and after on one line; of a long text the part that differs, with a little around it."""
    if len(sebelum) < PANJANG:
        return f"{sebelum} → {sesudah}"
    depan = _sama_depan(sebelum, sesudah)
    belakang = _sama_depan(sebelum[depan:][::-1], sesudah[depan:][::-1])
    depan, belakang = max(0, depan - PANJANG // 4), max(0, belakang - PANJANG // 4)
    return " → ".join(f"…{teks[depan : len(teks) - belakang]}…" for teks in (sebelum, sesudah))


def _lubang(pohon: ast.AST) -> Iterator[Lubang]:
    """Every place of a statement where an expression stands; not its arguments, annotations and docstring."""
    for medan, isi in ast.iter_fields(pohon):
        if medan in ("args", "returns", "decorator_list") and isinstance(pohon, ast.FunctionDef):
            continue
        if medan in ("annotation", "targets", "target", "func", "ops", "op", "ctx"):
            continue
        for ke, satu in enumerate(isi if isinstance(isi, list) else [isi]):
            if not isinstance(satu, ast.AST) or isinstance(satu, ast.JoinedStr) or _tetap(satu):
                continue
            if isinstance(satu, ast.expr):
                yield pohon, medan, ke if isinstance(isi, list) else None
            yield from _lubang(satu)


def _tetap(simpul: ast.AST) -> bool:
    """A docstring, and the word ``strict`` of a zip, which only guards."""
    return (isinstance(simpul, ast.Expr) and isinstance(simpul.value, ast.Constant)) or (
        isinstance(simpul, ast.keyword) and simpul.arg == "strict"
    )


def _isi(lubang: Lubang) -> ast.expr:
    di, medan, ke = lubang
    isi = getattr(di, medan)
    hasil: ast.expr = isi if ke is None else isi[ke]
    return hasil


def _taruh(lubang: Lubang, baru: ast.expr) -> None:
    di, medan, ke = lubang
    if ke is None:
        setattr(di, medan, baru)
    else:
        getattr(di, medan)[ke] = baru


def _sama_depan(a: str, b: str) -> int:
    """How many letters two texts share from the start."""
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
