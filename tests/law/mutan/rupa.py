"""Every small mistake an expression can hold: another comparison, a bound off by one, a condition forgotten."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

BANDING: Mapping[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
HITUNG: Mapping[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add,),
    ast.FloorDiv: (ast.Mult,),
}
KATA: Mapping[str, tuple[str, ...]] = {
    "min": ("max",),
    "max": ("min",),
    "any": ("all",),
    "setengah_ke_atas": ("ke_bawah", "ke_atas"),
    "ke_bawah": ("setengah_ke_atas", "ke_atas"),
    "ke_atas": ("ke_bawah",),
    "bulatkan": ("ke_bawah", "setengah_ke_atas", "ke_atas"),
    "pita": ("berlapis",),
    "berlapis": ("pita",),
    "jumlah": ("ada",),
    "jumlah_terbesar": ("jumlah_pertama",),
    "jumlah_pertama": ("jumlah_terbesar",),
    "bisect_right": ("bisect_left",),
}
DIBUANG = frozenset({"min", "max", "awal_bulan_penuh", "sorted"})
"""Words that can be forgotten: what they were given stands without them."""


def lain(u: ast.expr, di: ast.AST, medan: str) -> Iterator[ast.expr]:
    """What may stand in the place of ``u``, which is the field ``medan`` of ``di``."""
    if medan == "test":
        yield from _syarat(u, di)
    match u:
        case ast.Compare(left=kiri, ops=operasi, comparators=kanan):
            for i, op in enumerate(operasi):
                for baru in BANDING[type(op)]:
                    yield ast.Compare(kiri, [*operasi[:i], baru(), *operasi[i + 1 :]], kanan)
        case ast.BinOp(left=kiri, op=op, right=satu):
            for tanda in HITUNG.get(type(op), ()):
                yield ast.BinOp(kiri, tanda(), satu)
        case ast.BoolOp(op=op, values=isi):
            yield ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), isi)
            for sisa in _kurang_satu(isi):
                yield ast.BoolOp(op, sisa) if len(sisa) > 1 else sisa[0]
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=isi_tanda):
            yield isi_tanda
        case ast.IfExp(test=syarat, body=ya, orelse=tidak):
            yield ast.IfExp(syarat, tidak, ya)
        case ast.Constant(value=nilai):
            for lain_nilai in _tetapan(nilai):
                yield ast.Constant(lain_nilai)  # type: ignore[arg-type]
        case ast.Tuple(elts=isi) | ast.List(elts=isi) | ast.Set(elts=isi) if len(isi) > 1:
            for sisa in _kurang_satu(isi):
                yield type(u)(sisa, ast.Load())  # type: ignore[call-arg, arg-type]
        case ast.Dict(keys=kunci, values=isi):
            for i in range(len(kunci)):
                yield ast.Dict([*kunci[:i], *kunci[i + 1 :]], [*isi[:i], *isi[i + 1 :]])
        case ast.Call(func=ast.Name(id=kata), args=argumen, keywords=bernama):
            for kata_lain in KATA.get(kata, ()):
                dua = argumen[:2] if kata == "bulatkan" else argumen
                yield ast.Call(ast.Name(kata_lain, ast.Load()), dua, bernama)
            if kata in DIBUANG:
                yield from argumen


def _syarat(u: ast.expr, di: ast.AST) -> Iterator[ast.expr]:
    """A condition that always or never holds, and the two branches exchanged; a loop is only left out."""
    yield ast.Constant(False)
    if not isinstance(di, ast.While):
        yield ast.Constant(True)
        yield ast.UnaryOp(ast.Not(), u)


def _tetapan(nilai: object) -> tuple[object, ...]:
    """A text with a space is a sentence for people and stays."""
    match nilai:
        case bool():
            return (not nilai,)
        case int():
            return nilai + 1, nilai - 1
        case str() if nilai and " " not in nilai:
            return ("",)
    return ()


def _kurang_satu(isi: list[ast.expr]) -> Iterator[list[ast.expr]]:
    return (isi[:i] + isi[i + 1 :] for i in range(len(isi)))
