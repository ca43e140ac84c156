"""How a file is laid out: which column holds which key of a case, in groups, in lists; and one row as a case."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

import polars as pl
from polars._typing import PolarsDataType

from naungan.law.bentuk import (
    Bentuk,
    Bilangan,
    Bulan,
    Daftar,
    Himpunan,
    Peta,
    Tanggal,
    TeksAtauYa,
    YaTidak,
    saran,
)
from naungan.law.kolom import KOLOM
from naungan.law.masukan import KASUS_KOSONG, MASUKAN
from naungan.law.tolakan import MasukanSalah

YA_TIDAK = {"true": True, "false": False, "ya": True, "tidak": False}
_BERNOMOR = re.compile(r"([a-z_]+)\.([1-9]\d*)(?:\.([a-z_]+))?$")


class Daun(NamedTuple):
    """One key that holds a value: its fact, its shape, where it stands in the file and as what.

    ``daftar``: the list it belongs to, and then ``sumber`` is the name of the field within a row of it.
    """

    fakta: str
    bentuk: Bentuk
    sumber: pl.Expr
    jenis: PolarsDataType
    daftar: str = ""


class Rupa(NamedTuple):
    """How a file is laid out: its leaves, its lists (with the slots of a list laid flat), its own columns."""

    daun: tuple[Daun, ...]
    daftar: Mapping[str, Mapping[int, Sequence[str]]]
    ada: frozenset[str]
    bawaan: tuple[str, ...]

    @property
    def tak_ada(self) -> dict[str, Any]:
        """The facts the file cannot tell: the same, empty, for every row."""
        kunci = {d.fakta for d in self.daun} | set(self.daftar)
        return {
            n: KASUS_KOSONG[n]
            for n, m in MASUKAN.items()
            if m.kunci
            and (m.tingkat == "kasus" or m.tingkat not in self.daftar)
            and m.kunci.replace(".", "_") not in kunci
        }


def kenali(skema: Mapping[str, PolarsDataType], bawaan: Sequence[str]) -> Rupa:
    """Recognise the columns of a file. ``bawaan``: columns carried along untouched.

    Raises :class:`MasukanSalah` for a column that is neither a key of a case nor to be carried along.
    """
    daun: list[Daun] = []
    datar: dict[str, dict[int, list[str]]] = {}
    for nama, jenis in skema.items():
        if nama in bawaan:
            continue
        utama, _, dalam = nama.partition(".")
        bentuk = KOLOM.get(utama)
        if (
            isinstance(bentuk, Daftar)
            and (cocok := _BERNOMOR.fullmatch(nama))
            and isinstance(bentuk.satu, Peta)
        ):
            if (medan := cocok[3]) not in bentuk.satu.isi or int(cocok[2]) > bentuk.paling_banyak:
                raise _asing(nama)
            datar.setdefault(utama, {}).setdefault(int(cocok[2]), []).append(medan)
            if not any(d.daftar == utama and d.fakta == f"{utama}_{medan}" for d in daun):
                daun.append(Daun(f"{utama}_{medan}", bentuk.satu.isi[medan], pl.col(medan), jenis, utama))
        elif isinstance(bentuk, Peta) and dalam in bentuk.isi:
            daun.append(Daun(f"{utama}_{dalam}", bentuk.isi[dalam], pl.col(nama), jenis))
        elif bentuk is None or dalam:
            raise _asing(nama)
        else:
            daun += _daun(utama, bentuk, jenis)
    daftar: dict[str, Mapping[int, Sequence[str]]] = {
        u: dict(sorted(isi.items())) for u, isi in datar.items()
    }
    daftar |= {n: {} for n in skema if isinstance(KOLOM.get(n), Daftar) and n not in bawaan}
    ada = frozenset(n.partition(".")[0] for n in skema if n not in bawaan)
    return Rupa(tuple(daun), daftar, ada, tuple(n for n in skema if n in bawaan))


def _daun(nama: str, bentuk: Bentuk, jenis: PolarsDataType) -> list[Daun]:
    if isinstance(bentuk, Peta):
        if not isinstance(jenis, pl.Struct):
            raise MasukanSalah(
                nama, str(jenis), f"kolom ini berisi kelompok; pakai {nama}.{next(iter(bentuk.isi))}"
            )
        return [
            Daun(f"{nama}_{f.name}", _dalam(bentuk, nama, f.name), pl.col(nama).struct.field(f.name), f.dtype)
            for f in jenis.fields
        ]
    if isinstance(bentuk, Daftar):
        if isinstance(jenis, pl.List) and jenis.inner == pl.Null:
            return []
        if not isinstance(jenis, pl.List) or not isinstance(jenis.inner, pl.Struct):
            raise MasukanSalah(nama, str(jenis), f"kolom ini berisi daftar; pakai {nama}.1.… di CSV")
        assert isinstance(bentuk.satu, Peta)
        return [
            Daun(f"{nama}_{f.name}", _dalam(bentuk.satu, nama, f.name), pl.col(f.name), f.dtype, nama)
            for f in jenis.inner.fields
        ]
    return [Daun(nama, bentuk, pl.col(nama), jenis)]


def _dalam(peta: Peta, nama: str, medan: str) -> Bentuk:
    if medan not in peta.isi:
        raise _asing(f"{nama}.{medan}")
    return peta.isi[medan]


def _asing(nama: str) -> MasukanSalah:
    return MasukanSalah(
        nama, None, f"kolom ini tidak dikenal, {saran(nama, KOLOM)}; atau sebut dengan --bawa {nama}"
    )


def satu_kasus(baris: Mapping[str, Any], rupa: Rupa) -> dict[str, Any]:
    """One row of a file as a case for the single reader: empty cells gone, text of a CSV read as its shape."""
    kasus: dict[str, Any] = {}
    for nama, nilai in baris.items():
        if nama in rupa.bawaan or nilai is None or nilai == "":
            continue
        utama, *dalam = nama.split(".")
        bentuk = KOLOM[utama]
        if not dalam:
            kasus[utama] = _rapikan(nilai, bentuk)
        elif isinstance(bentuk, Peta):
            kasus.setdefault(utama, {})[dalam[0]] = _rapikan(nilai, bentuk.isi[dalam[0]])
        elif isinstance(bentuk, Daftar) and isinstance(bentuk.satu, Peta):
            slot = kasus.setdefault(utama, {}).setdefault(int(dalam[0]), {})
            slot[dalam[1]] = _rapikan(nilai, bentuk.satu.isi[dalam[1]])
    return {
        n: [v[i] for i in sorted(v)] if isinstance(v, dict) and isinstance(KOLOM[n], Daftar) else v
        for n, v in kasus.items()
        if v != {}
    }


def _rapikan(nilai: Any, bentuk: Bentuk) -> Any:
    match nilai, bentuk:
        case dict(), Peta(isi):
            return {n: _rapikan(v, isi[n]) for n, v in nilai.items() if v is not None}
        case list(), Daftar(satu):
            return [_rapikan(v, satu) for v in nilai]
        case str(), Bilangan() if nilai.isascii() and nilai.isdigit():
            return int(nilai)
        case float(), Bilangan() if nilai.is_integer():
            return int(nilai)
        case str(), YaTidak() | TeksAtauYa() if nilai in YA_TIDAK:
            return YA_TIDAK[nilai]
        case str(), Himpunan():
            return nilai.split(",")
        case datetime(), Tanggal() | Bulan():
            return date(nilai.year, nilai.month, nilai.day)
    return nilai
