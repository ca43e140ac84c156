"""Reads a rule as a tree and refuses everything that is not of the closed kind.

A rule is ordinary Python: ``return``, assignment to a new name, ``if/elif/else``, ``and/or/not``,
comparisons, ``+ - *``, ``min``, ``max``, ``table[key]`` and the words of ``kosakata``. Loops, ``/``, floats,
keywords and calls out are refused with the rule and the line. What passes can be read into columns. This
runs in the tests and in the emitters, never while a claim is computed.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from naungan.law import kosakata

KATA = frozenset(kata.__name__ for kata in kosakata.KATA) | {"min", "max"}


class BukanBahasaHukum(ValueError):
    """The source of a rule is not of the closed kind; the message names the rule and the line."""


@dataclass(frozen=True, slots=True)
class Naskah:
    """One rule as read: its name, its arguments in order, its body after the docstring, and the fixed values
    of its file that it names.
    """

    nama: str
    argumen: tuple[str, ...]
    tubuh: tuple[ast.stmt, ...]
    tetapan: Mapping[str, Any]


def baca(aturan: Callable[..., object]) -> Naskah:
    """Read one rule from its source. Raises :class:`BukanBahasaHukum` at the first thing refused."""
    baris, awal = inspect.getsourcelines(aturan)
    tetapan = {n: v for n, v in inspect.getclosurevars(aturan).globals.items() if n.isupper()}
    return baca_naskah(textwrap.dedent("".join(baris)), awal, tetapan)


def baca_naskah(naskah: str, awal: int = 1, tetapan: Mapping[str, Any] | None = None) -> Naskah:
    """Read one rule from text; ``awal`` is the line it starts on, for the message; ``tetapan`` the fixed
    values of its file, in capitals.
    """
    pohon = ast.parse(naskah)
    fungsi = pohon.body[0]
    if len(pohon.body) != 1 or not isinstance(fungsi, ast.FunctionDef):
        raise BukanBahasaHukum(f"baris {awal}: sebuah aturan adalah satu fungsi")
    return _Pembaca(fungsi, awal, tetapan or {}).baca()


class _Pembaca:
    def __init__(self, fungsi: ast.FunctionDef, awal: int, tetapan: Mapping[str, Any]) -> None:
        self.fungsi, self.awal, self.tetapan = fungsi, awal, tetapan
        self.argumen = tuple(a.arg for a in fungsi.args.args)
        self.utuh = {
            a.arg
            for a in fungsi.args.args
            if isinstance(a.annotation, ast.Name) and a.annotation.id == "Baris"
        }

    def tolak(self, simpul: ast.AST, sebab: str) -> BukanBahasaHukum:
        baris = self.awal + getattr(simpul, "lineno", 1) - 1
        return BukanBahasaHukum(f"aturan {self.fungsi.name}, baris {baris}: {sebab}")

    def baca(self) -> Naskah:
        a = self.fungsi.args
        if a.vararg or a.kwarg or a.kwonlyargs or a.posonlyargs or a.defaults or self.fungsi.decorator_list:
            raise self.tolak(self.fungsi, "argumen hanya nama biasa, tanpa nilai bawaan dan tanpa dekorator")
        if not ast.get_docstring(self.fungsi):
            raise self.tolak(self.fungsi, "baris pertama docstring harus menyebut pasal")
        tubuh = tuple(self.fungsi.body[1:])
        if not self.blok(tubuh, {*self.argumen, *self.tetapan}):
            raise self.tolak(self.fungsi, "ada jalan yang berakhir tanpa return")
        return Naskah(self.fungsi.name, self.argumen, tubuh, self.tetapan)

    def blok(self, pernyataan: tuple[ast.stmt, ...], dikenal: set[str]) -> bool:
        """Check a block; true when every path through it returns."""
        for urutan, p in enumerate(pernyataan):
            match p:
                case ast.Return(value=ast.expr() as nilai):
                    self.ungkapan(nilai, dikenal)
                    if urutan + 1 < len(pernyataan):
                        raise self.tolak(
                            pernyataan[urutan + 1], "baris sesudah return tidak pernah dijalankan"
                        )
                    return True
                case ast.Assign(targets=[ast.Name(id=nama)], value=nilai):
                    self.ungkapan(nilai, dikenal)
                    if nama in dikenal or nama in KATA:
                        raise self.tolak(p, f"{nama} sudah ada; sebuah nama diberi nilai satu kali")
                    dikenal.add(nama)
                case ast.If(test=syarat, body=isi, orelse=lain):
                    self.ungkapan(syarat, dikenal)
                    kiri, kanan = set(dikenal), set(dikenal)
                    pulang = self.blok(tuple(isi), kiri), bool(lain) and self.blok(tuple(lain), kanan)
                    if all(pulang):
                        return True
                    dikenal |= kanan if pulang[0] else kiri if pulang[1] else kiri & kanan
                case _:
                    raise self.tolak(p, f"{type(p).__name__} tidak termasuk bahasa aturan")
        return False

    def ungkapan(self, u: ast.expr, dikenal: set[str]) -> None:
        match u:
            case ast.Name(id=nama):
                if nama not in dikenal:
                    raise self.tolak(u, f"{nama} bukan masukan, aturan, parameter, atau nama di atasnya")
                if nama in self.utuh:
                    raise self.tolak(u, f"{nama} berisi banyak baris; naikkan dahulu dengan jumlah")
            case ast.Constant(value=bool() | int() | str()):
                pass
            case ast.Constant(value=float()):
                raise self.tolak(u, "pecahan desimal dilarang; pakai pembilang dan penyebut bulat")
            case ast.BinOp(op=ast.Add() | ast.Sub() | ast.Mult()) | ast.UnaryOp(op=ast.Not() | ast.USub()):
                self.anak(u, dikenal)
            case ast.BinOp(op=ast.Div() | ast.FloorDiv() | ast.Mod()):
                raise self.tolak(
                    u, "pembagian harus menyebut pembulatannya: setengah_ke_atas, ke_bawah, ke_atas"
                )
            case ast.Compare(ops=operasi):
                if not all(
                    isinstance(
                        o, ast.Eq | ast.NotEq | ast.Lt | ast.LtE | ast.Gt | ast.GtE | ast.In | ast.NotIn
                    )
                    for o in operasi
                ):
                    raise self.tolak(u, "perbandingan ini tidak termasuk bahasa aturan")
                self.anak(u, dikenal)
            case ast.BoolOp() | ast.IfExp() | ast.Tuple():
                self.anak(u, dikenal)
            case ast.Subscript(value=ast.Name(), slice=ast.expr()):
                self.anak(u, dikenal)
            case ast.Call(func=ast.Name(id=kata), args=isi, keywords=[]) if kata in KATA:
                for satu in isi:
                    if kata in kosakata.KATA_NAIK and isinstance(satu, ast.Name) and satu.id in self.utuh:
                        continue
                    self.ungkapan(satu, dikenal)
            case ast.Call():
                raise self.tolak(u, "hanya kata di kosakata, min dan max yang boleh dipanggil")
            case _:
                raise self.tolak(u, f"{type(u).__name__} tidak termasuk bahasa aturan")

    def anak(self, u: ast.expr, dikenal: set[str]) -> None:
        for satu in _anak_ungkapan(u):
            self.ungkapan(satu, dikenal)


def _anak_ungkapan(u: ast.expr) -> Iterator[ast.expr]:
    return (satu for satu in ast.iter_child_nodes(u) if isinstance(satu, ast.expr))
