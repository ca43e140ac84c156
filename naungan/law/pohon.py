"""A rule as one expression, read once from its source and folded with what is known beforehand.

``pohon`` turns the statements of a rule into a single tree; ``lipat`` puts known values in and computes what
is then certain, so that most of a rule has vanished before a column engine sees it.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from naungan.law import kosakata
from naungan.law.language import baca


class Konst(NamedTuple):
    """A value known already: a number, a word, a table."""

    nilai: Any


class Nama(NamedTuple):
    """A fact, a rule or a parameter."""

    nama: str


class Operasi(NamedTuple):
    """``+ - * neg``, comparisons, ``and or not``, ``in``, ``min max``."""

    op: str
    isi: tuple[Pohon, ...]


class Jika(NamedTuple):
    """One branch or the other."""

    syarat: Pohon
    ya: Pohon
    tidak: Pohon


class Kata(NamedTuple):
    """A word of ``kosakata``."""

    kata: str
    isi: tuple[Pohon, ...]


class Ambil(NamedTuple):
    """``tabel[kunci]``."""

    tabel: Pohon
    kunci: Pohon


class MenurutHari(NamedTuple):
    """A choice by the date of the event or month: each tree from its first day on."""

    pilihan: tuple[tuple[date, Pohon], ...]


Pohon: TypeAlias = Konst | Nama | Operasi | Jika | Kata | Ambil | MenurutHari

_OPERASI: Mapping[str, Callable[..., Any]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "neg": lambda a: -a,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "in": lambda a, b: a in b,
    "not": lambda a: not a,
    "min": min,
    "max": max,
}
_TANDA: Mapping[type, str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.USub: "neg", ast.Not: "not", ast.Eq: "==", ast.NotEq: "!=",
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.And: "and", ast.Or: "or",
}  # fmt: skip
_KATA = {kata.__name__: kata for kata in kosakata.KATA}


@cache
def pohon(fungsi: Callable[..., Any]) -> Pohon:
    """The tree of a rule. Raises :class:`~naungan.law.language.BukanBahasaHukum` for what is no rule."""
    naskah = baca(fungsi)
    return _blok(naskah.tubuh, {nama: Konst(nilai) for nama, nilai in naskah.tetapan.items()})


def _blok(pernyataan: tuple[ast.stmt, ...], nama: Mapping[str, Pohon]) -> Pohon:
    pertama, sisa = pernyataan[0], pernyataan[1:]
    match pertama:
        case ast.Return(value=ast.expr() as nilai):
            return _ungkapan(nilai, nama)
        case ast.Assign(targets=[ast.Name(id=baru)], value=nilai):
            return _blok(sisa, {**nama, baru: _ungkapan(nilai, nama)})
        case ast.If(test=syarat, body=isi, orelse=lain):
            return Jika(_ungkapan(syarat, nama), _blok((*isi, *sisa), nama), _blok((*lain, *sisa), nama))
    raise AssertionError(pertama)  # the reader has refused everything else


def _ungkapan(u: ast.expr, nama: Mapping[str, Pohon]) -> Pohon:
    match u:
        case ast.Name(id=satu):
            return nama.get(satu, Nama(satu))
        case ast.Constant(value=nilai):
            return Konst(nilai)
        case ast.Tuple(elts=isi):
            return Konst(tuple(ast.literal_eval(satu) for satu in isi))
        case ast.BinOp(left=kiri, op=op, right=kanan):
            return Operasi(_TANDA[type(op)], (_ungkapan(kiri, nama), _ungkapan(kanan, nama)))
        case ast.UnaryOp(op=op, operand=satu_saja):
            return Operasi(_TANDA[type(op)], (_ungkapan(satu_saja, nama),))
        case ast.BoolOp(op=op, values=isi):
            return Operasi(_TANDA[type(op)], tuple(_ungkapan(satu, nama) for satu in isi))
        case ast.Compare(left=kiri, ops=operasi, comparators=isi):
            semua = [kiri, *isi]
            pasangan = tuple(
                _banding(op, _ungkapan(a, nama), _ungkapan(b, nama))
                for op, a, b in zip(operasi, semua, isi, strict=False)
            )
            return pasangan[0] if len(pasangan) == 1 else Operasi("and", pasangan)
        case ast.IfExp(test=syarat, body=ya, orelse=tidak):
            return Jika(_ungkapan(syarat, nama), _ungkapan(ya, nama), _ungkapan(tidak, nama))
        case ast.Subscript(value=tabel, slice=kunci):
            return Ambil(_ungkapan(tabel, nama), _ungkapan(kunci, nama))
        case ast.Call(func=ast.Name(id=kata), args=argumen):
            isi_kata = tuple(_ungkapan(satu, nama) for satu in argumen)
            return Operasi(kata, isi_kata) if kata in ("min", "max") else Kata(kata, isi_kata)
    raise AssertionError(u)


def _banding(op: ast.cmpop, kiri: Pohon, kanan: Pohon) -> Pohon:
    if isinstance(op, ast.NotIn):
        return Operasi("not", (Operasi("in", (kiri, kanan)),))
    return Operasi("in" if isinstance(op, ast.In) else _TANDA[type(op)], (kiri, kanan))


def lipat(p: Pohon, tahu: Mapping[str, Any]) -> Pohon:
    """The tree with the values of ``tahu`` put in and everything computed that is then certain."""
    match p:
        case Konst() | MenurutHari():
            return p
        case Nama(nama):
            return Konst(tahu[nama]) if nama in tahu else p
        case Jika(syarat, ya, tidak):
            uji = lipat(syarat, tahu)
            if isinstance(uji, Konst):
                return lipat(ya if uji.nilai else tidak, tahu)
            kiri, kanan = lipat(ya, tahu), lipat(tidak, tahu)
            return kiri if kiri == kanan and type(kiri) is type(kanan) else Jika(uji, kiri, kanan)
        case Operasi("and" | "or" as op, isi):
            return _lipat_logika(op, tuple(lipat(satu, tahu) for satu in isi))
        case Operasi(op, isi):
            terlipat = tuple(lipat(satu, tahu) for satu in isi)
            if all(isinstance(satu, Konst) for satu in terlipat):
                return Konst(_OPERASI[op](*[satu.nilai for satu in terlipat if isinstance(satu, Konst)]))
            return Operasi(op, terlipat)
        case Ambil(tabel, kunci):
            dari, ke = lipat(tabel, tahu), lipat(kunci, tahu)
            if isinstance(dari, Konst) and isinstance(ke, Konst):
                return Konst(dari.nilai[ke.nilai])
            return Ambil(dari, ke)
        case Kata(kata, isi):
            terlipat = tuple(lipat(satu, tahu) for satu in isi)
            if kata == "bulatkan" and isinstance(cara := terlipat[2], Konst):
                return lipat(Kata(cara.nilai, terlipat[:2]), tahu)
            if all(isinstance(satu, Konst) for satu in terlipat):
                return Konst(_KATA[kata](*[satu.nilai for satu in terlipat if isinstance(satu, Konst)]))
            return Kata(kata, terlipat)


def _lipat_logika(op: str, isi: tuple[Pohon, ...]) -> Pohon:
    penentu = op == "or"
    sisa: list[Pohon] = []
    for satu in isi:
        if not isinstance(satu, Konst):
            sisa.append(satu)
        elif bool(satu.nilai) is penentu:
            return Konst(penentu)
    if not sisa:
        return Konst(not penentu)
    return sisa[0] if len(sisa) == 1 else Operasi(op, tuple(sisa))


def bagian(p: Pohon) -> Iterator[Pohon]:
    """The tree itself and every tree inside it."""
    yield p
    match p:
        case Operasi(_, isi) | Kata(_, isi):
            dalam: tuple[Pohon, ...] = isi
        case Jika() | Ambil():
            dalam = tuple(p)
        case MenurutHari(pilihan):
            dalam = tuple(satu for _, satu in pilihan)
        case _:
            return
    for satu in dalam:
        yield from bagian(satu)


def nama_dalam(p: Pohon) -> frozenset[str]:
    """Every name a tree still asks for; a choice by date asks for the date."""
    semua = list(bagian(p))
    tanggal = {"tanggal"} if any(isinstance(b, MenurutHari) for b in semua) else set()
    return frozenset({b.nama for b in semua if isinstance(b, Nama)} | tanggal)


def sama(a: Pohon, b: Pohon) -> bool:
    """Equal trees; unlike ``==`` it tells 1 from True."""
    return repr(a) == repr(b)


def ganti_nama(p: Pohon, baru: Callable[[Pohon], Pohon | None]) -> Pohon:
    """The tree with every part for which ``baru`` gives another put in its place."""
    lain = baru(p)
    if lain is not None:
        return lain
    match p:
        case Operasi(op, isi):
            return Operasi(op, tuple(ganti_nama(satu, baru) for satu in isi))
        case Kata(kata, isi):
            return Kata(kata, tuple(ganti_nama(satu, baru) for satu in isi))
        case Jika(syarat, ya, tidak):
            return Jika(ganti_nama(syarat, baru), ganti_nama(ya, baru), ganti_nama(tidak, baru))
        case Ambil(tabel, kunci):
            return Ambil(ganti_nama(tabel, baru), ganti_nama(kunci, baru))
        case MenurutHari(pilihan):
            return MenurutHari(tuple((hari, ganti_nama(satu, baru)) for hari, satu in pilihan))
    return p
