"""How a file is laid out: which column holds which key of a case, in groups, in lists; and one row as a case."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from math import isfinite
from typing import Any, NamedTuple

import polars as pl
from polars._typing import PolarsDataType

from naungan.law.bentuk import (
    Bentuk,
    Bilangan,
    Daftar,
    Himpunan,
    Peta,
    TeksAtauYa,
    YaTidak,
    saran,
)
from naungan.law.kolom import KOLOM
from naungan.law.masukan import KASUS_KOSONG, MASUKAN
from naungan.law.tolakan import KolomKurang, MasukanSalah

YA_TIDAK = {"true": True, "false": False, "ya": True, "tidak": False}
HARI_BERJAM = tuple(pl.Datetime(satuan) for satuan in ("ms", "us", "ns"))
"""A moment in no zone has one day; a moment in a zone is another day elsewhere, and is not taken for one."""
_BERNOMOR = re.compile(r"([1-9][0-9]{0,2})\.([a-z_]+)")
_UTUH = re.compile(r"([0-9]{1,18})(?:\.00?)?")


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
    """How a file is laid out: its leaves, its lists (with the slots of a list laid flat), the columns that are
    keys of a case, and those carried along.
    """

    daun: tuple[Daun, ...]
    daftar: Mapping[str, Mapping[int, Sequence[str]]]
    kunci: frozenset[str]
    bawaan: tuple[str, ...]

    @property
    def ada(self) -> frozenset[str]:
        return frozenset(n.partition(".")[0] for n in self.kunci)

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


def kenali(skema: Mapping[str, PolarsDataType], bawaan: Collection[str]) -> Rupa:
    """Recognise the columns of a file. ``bawaan``: columns carried along; a key of a case is read all the same.

    Raises :class:`MasukanSalah` for a column that is neither a key of a case nor to be carried along, and
    where a key is told in two places.
    """
    daun: list[Daun] = []
    datar: dict[str, dict[int, list[str]]] = {}
    jenis_medan: dict[str, PolarsDataType] = {}
    kunci = frozenset(filter(_dikenal, skema))
    if "kejadian" not in kunci:
        raise KolomKurang("kejadian", "berkas ini harus punya kolom itu, berisi apa yang terjadi")
    for nama, jenis in skema.items():
        if nama not in kunci:
            if nama not in bawaan:
                raise _asing(nama)
            continue
        utama, _, dalam = nama.partition(".")
        if dalam and utama in kunci:
            raise MasukanSalah(nama, None, f"kolom {utama} sudah memuatnya; pakai salah satu")
        bentuk = KOLOM[utama]
        if dalam and isinstance(bentuk, Daftar):
            _, ke, medan = nama.split(".")
            datar.setdefault(utama, {}).setdefault(int(ke), []).append(medan)
            awal = jenis_medan.get(f"{utama}.{medan}", jenis)
            jenis_medan[f"{utama}.{medan}"] = _sejenis(nama, awal, jenis)
        elif dalam and isinstance(bentuk, Peta):
            daun.append(Daun(f"{utama}_{dalam}", bentuk.isi[dalam], pl.col(nama), jenis))
        else:
            daun += _daun(utama, bentuk, jenis)
    for nama, jenis in jenis_medan.items():
        utama, _, medan = nama.partition(".")
        daun.append(Daun(f"{utama}_{medan}", _medan(utama)[medan], pl.col(medan), jenis, utama))
    daftar: dict[str, Mapping[int, Sequence[str]]] = {
        u: dict(sorted(isi.items())) for u, isi in datar.items()
    }
    daftar |= {n: {} for n in kunci if isinstance(KOLOM.get(n), Daftar) and skema[n] != pl.Null}
    return Rupa(tuple(daun), daftar, kunci, tuple(n for n in skema if n in bawaan))


def _dikenal(nama: str) -> bool:
    """Whether a column is a key of a case: ``upah``, ``biaya_pengangkutan.darat``, ``anak.1.jenjang``."""
    utama, _, dalam = nama.partition(".")
    bentuk = KOLOM.get(utama)
    if isinstance(bentuk, Daftar) and dalam:
        cocok = _BERNOMOR.fullmatch(dalam)
        return cocok is not None and cocok[2] in _medan(utama) and int(cocok[1]) <= bentuk.paling_banyak
    return bentuk is not None and (not dalam or (isinstance(bentuk, Peta) and dalam in bentuk.isi))


def _medan(daftar: str) -> Mapping[str, Bentuk]:
    bentuk = KOLOM[daftar]
    assert isinstance(bentuk, Daftar) and isinstance(bentuk.satu, Peta)
    return bentuk.satu.isi


def _sejenis(nama: str, satu: PolarsDataType, lain: PolarsDataType) -> PolarsDataType:
    """The type the slots of a list have together; an empty column has that of the others."""
    try:
        kosong = [pl.DataFrame(schema={nama: jenis}) for jenis in (satu, lain)]
        return pl.concat(kosong, how="vertical_relaxed").schema[nama]
    except pl.exceptions.PolarsError:
        raise MasukanSalah(nama, str(lain), f"samakan jenis kolomnya dengan yang lain, {satu}") from None


def _daun(nama: str, bentuk: Bentuk, jenis: PolarsDataType) -> list[Daun]:
    if isinstance(bentuk, Peta | Daftar) and jenis == pl.Null:
        return []
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
    for nama, mentah in baris.items():
        if nama not in rupa.kunci or _kosong(mentah):
            continue
        utama, *dalam = nama.split(".")
        bentuk = KOLOM[utama]
        if not dalam:
            kasus[utama] = _rapikan(mentah, bentuk)
        elif isinstance(bentuk, Peta):
            kasus.setdefault(utama, {})[dalam[0]] = _rapikan(mentah, bentuk.isi[dalam[0]])
        else:
            slot = kasus.setdefault(utama, {}).setdefault(int(dalam[0]), {})
            slot[dalam[1]] = _rapikan(mentah, _medan(utama)[dalam[1]])
    return {
        n: [v[i] for i in sorted(v)] if isinstance(v, dict) and isinstance(KOLOM[n], Daftar) else v
        for n, v in kasus.items()
        if v != {}
    }


def _kosong(nilai: Any) -> bool:
    return nilai is None or (isinstance(nilai, str) and not nilai.strip())


def _rapikan(nilai: Any, bentuk: Bentuk) -> Any:
    """A value as its shape would have it where it can be read in one way only; else as it stands."""
    if isinstance(nilai, str):
        return _rapikan_teks(nilai.strip(), bentuk)
    match nilai, bentuk:
        case dict(), Peta(isi):
            return {n: _rapikan(v, isi[n]) for n, v in nilai.items() if not _kosong(v)}
        case list(), Daftar(satu):
            return [_rapikan(v, satu) for v in nilai]
        case float() | Decimal(), Bilangan() if isfinite(nilai) and nilai == int(nilai):
            return int(nilai)
    return nilai


def _rapikan_teks(teks: str, bentuk: Bentuk) -> Any:
    match bentuk:
        case Bilangan() if cocok := _UTUH.fullmatch(teks):
            return int(cocok[1])
        case YaTidak() | TeksAtauYa():
            return YA_TIDAK.get(teks.lower(), teks)
        case Himpunan():
            return [satu.strip() for satu in teks.split(",")]
    return teks
