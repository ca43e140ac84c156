"""A rule folded for every stretch of time in which its numbers stand still, as one tree."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from datetime import date
from typing import Any

from naungan.law.graf import Rencana
from naungan.law.kosakata import KATA_NAIK
from naungan.law.parameter import SEHARI, Parameter
from naungan.law.pohon import (
    Ambil,
    Jika,
    Kata,
    Konst,
    MenurutHari,
    Nama,
    Operasi,
    Pohon,
    lipat,
    nama_dalam,
    sama,
)

BERTABEL = KATA_NAIK | {"pita", "berlapis"}


def berzaman(
    utuh: Pohon,
    angka: Mapping[str, Parameter],
    tahu: Mapping[str, Any],
    sesudah: Callable[[Pohon], Pohon] = lambda p: p,
) -> Pohon:
    """A rule folded for every stretch of time, as one tree; before its numbers exist it gives nothing.

    ``angka``: the parameters, perhaps under another reading. ``tahu``: facts that are the same for all rows.
    ``sesudah``: what is done to the tree of each stretch. What does not change over time stands once; only
    what does becomes a choice by date (:class:`~naungan.law.pohon.MenurutHari`).
    """
    dipakai = [angka[n] for n in nama_dalam(utuh) if n in angka]
    if not dipakai:
        return sesudah(lipat(utuh, tahu))
    batas = {n.mulai for p in dipakai for n in p.nilai}
    batas |= {n.sampai + SEHARI for p in dipakai for n in p.nilai if n.sampai}
    potongan: list[tuple[date, Pohon]] = []
    for mulai in sorted(batas):
        nilai = {p.nama: n.nilai for p in dipakai if (n := p.pada(mulai)) is not None}
        if len(nilai) == len(dipakai):
            potongan.append((mulai, sesudah(lipat(utuh, {**tahu, **nilai}))))
    return _satukan(potongan)


def tabelkan(p: Pohon, nama: str, nilai: Sequence[int], boolean: Container[str]) -> Pohon:
    """A tree of one small whole number, and of a few yes or no, as a table of what it gives for each."""
    lain = sorted(nama_dalam(p) - {nama})
    if any(satu not in boolean for satu in lain):
        return p
    if lain:
        ya, tidak = (tabelkan(lipat(p, {lain[0]: benar}), nama, nilai, boolean) for benar in (True, False))
        return Jika(Nama(lain[0]), ya, tidak)
    isi = {satu: lipat(p, {nama: satu}) for satu in nilai}
    tabel = {satu: k.nilai for satu, k in isi.items() if isinstance(k, Konst)}
    return Konst(tabel[nilai[0]]) if len(set(tabel.values())) == 1 else Ambil(Konst(tabel), Nama(nama))


def mulai_berlaku(rencana: Rencana, angka: Mapping[str, Parameter]) -> date:
    """The first day on which every number of a plan exists."""
    return max((angka[nama].nilai[0].mulai for nama in rencana.parameter), default=date.min)


def _satukan(potongan: list[tuple[date, Pohon]]) -> Pohon:
    """One tree from the trees of successive times, parted by date only where they differ."""
    beda = [p for i, p in enumerate(potongan) if i == 0 or not sama(p[1], potongan[i - 1][1])]
    pertama = beda[0][1]
    if len(beda) == 1:
        return pertama
    if len({_rupa(p) for _, p in beda}) == 1:
        match pertama:
            case Operasi(op, isi):
                return Operasi(op, tuple(_anak(beda, "isi", i) for i in range(len(isi))))
            case Kata(kata, isi):
                return Kata(kata, tuple(_anak(beda, "isi", i) for i in range(len(isi))))
            case Jika():
                return Jika(*[_satukan([(d, p[i]) for d, p in beda]) for i in range(3)])  # type: ignore[misc]
    return MenurutHari(tuple(beda))


def _rupa(p: Pohon) -> str:
    """Two trees of one shape part further down; tables and counts must stay whole."""
    match p:
        case Operasi(op, isi):
            return f"{op} {len(isi)}"
        case Kata(kata, isi):
            utuh = isi[0] if kata in BERTABEL else isi[1] if kata == "tambah_bulan" else None
            return f"{kata} {utuh!r}"
        case Jika():
            return "jika"
    return repr(p)


def _anak(potongan: list[tuple[date, Pohon]], medan: str, i: int) -> Pohon:
    return _satukan([(d, getattr(p, medan)[i]) for d, p in potongan])
