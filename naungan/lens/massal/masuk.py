"""From the columns of a file to the facts of the rules: what each value may be, and which rows look wrong.

A row that looks wrong is not refused here. It is read once more by the reader of a single case, which either
understands it after all or says in one sentence what is wrong, so that a file and a single case are refused
alike.
"""

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
    PerMil,
    Peta,
    Pilihan,
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


class Terbaca(NamedTuple):
    """A leaf as read: the fact's value (null where not told), and whether what stands there is right."""

    nilai: dict[str, pl.Expr]
    diketahui: pl.Expr
    sah: pl.Expr


def baca(daun: Daun, kode: Mapping[str, int]) -> Terbaca:
    """How a leaf is read in columns. Anything unusual counts as wrong; the single reader then decides."""
    teks = daun.jenis == pl.String
    isi = daun.sumber.replace("", None) if teks else daun.sumber
    kosong = isi.is_null()
    match daun.bentuk:
        case Bilangan(terkecil, terbesar):
            angka = _bilangan(isi, daun.jenis)
            nilai = {daun.fakta: angka}
            sah = angka.is_between(terkecil, terbesar)
        case PerMil():
            angka = _per_mil(isi, daun.jenis)
            nilai, sah = {daun.fakta: angka}, angka.is_between(0, 1000)
        case Pilihan(boleh):
            sandi = isi.cast(pl.Enum(list(kode)), strict=False).to_physical().cast(pl.Int16)
            nilai, sah = {daun.fakta: sandi}, sandi.is_in([kode[b] for b in boleh])
        case YaTidak():
            benar = isi.replace_strict(YA_TIDAK, default=None, return_dtype=pl.Boolean) if teks else isi
            nilai, sah = {daun.fakta: benar}, benar.is_not_null() & (teks or daun.jenis == pl.Boolean)
        case Tanggal():
            hari = _hari(isi, daun.jenis)
            nilai, sah = {daun.fakta: hari}, hari.is_not_null()
        case Bulan():
            hari = _bulan(isi, daun.jenis)
            nilai, sah = {daun.fakta: hari}, hari.is_not_null()
        case Himpunan(boleh):
            anggota = isi.str.split(",") if teks else isi
            nilai = {f"{daun.fakta}_{b}": anggota.list.contains(pl.lit(b)) for b in boleh}
            sah = anggota.list.eval(pl.element().is_in(boleh)).list.all() & (anggota.list.len() <= len(boleh))
            return Terbaca(nilai, (anggota.list.len() > 0).fill_null(False), kosong | sah.fill_null(False))
        case TeksAtauYa():
            if daun.jenis == pl.Boolean:
                nilai, sah = {daun.fakta: isi}, pl.lit(True)
            else:
                nilai = {daun.fakta: isi.is_not_null() & (isi != "false") & (isi != "tidak")}
                sah = isi.str.strip_chars() != ""
        case _:
            nilai = {}
            sah = isi.str.strip_chars() != "" if teks else pl.lit(False)
    return Terbaca(nilai, ~kosong, kosong | sah.fill_null(False))


def _bilangan(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        return pl.when(isi.str.contains(r"^[0-9]{1,18}$")).then(isi.cast(pl.Int64, strict=False))
    if jenis.is_float():
        utuh = isi.cast(pl.Int64, strict=False)
        return pl.when(utuh.cast(jenis) == isi).then(utuh)
    return isi.cast(pl.Int64, strict=False) if jenis.is_integer() else pl.lit(None, dtype=pl.Int64)


def _per_mil(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        angka = pl.when(isi.str.contains(r"^[0-9]{1,3}(\.[0-9]?0*)?$")).then(
            isi.cast(pl.Float64, strict=False)
        )
        return (angka * 10).round().cast(pl.Int64)
    if jenis.is_float():
        bulat = (isi * 10).round()
        return pl.when((bulat / 10) == isi).then(bulat.cast(pl.Int64, strict=False))
    return isi.cast(pl.Int64, strict=False) * 10 if jenis.is_integer() else pl.lit(None, dtype=pl.Int64)


def _hari(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        return pl.when(isi.str.contains(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")).then(
            isi.str.to_date("%Y-%m-%d", strict=False)
        )
    return isi.cast(pl.Date) if jenis.is_temporal() else pl.lit(None, dtype=pl.Date)


def _bulan(isi: pl.Expr, jenis: PolarsDataType) -> pl.Expr:
    if jenis == pl.String:
        bentuk = isi.str.contains(r"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$")
        return pl.when(bentuk).then((isi.str.head(7) + "-01").str.to_date("%Y-%m-%d", strict=False))
    return isi.cast(pl.Date).dt.month_start() if jenis.is_temporal() else pl.lit(None, dtype=pl.Date)


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
