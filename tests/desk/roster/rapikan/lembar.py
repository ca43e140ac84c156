"""A sheet of a few rows, written as a village would write it, and what becomes of it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

import polars as pl

from naungan.desk.roster.bentuk import BIDANG, RAPI, TEMUAN, Konteks
from naungan.desk.roster.rapikan import rapikan

__all__ = ["DESA", "HARI_INI", "KARNO", "SULASTRI", "Hasil", "konteks", "lembar", "satu"]

HARI_INI = date(2023, 11, 20)
KARNO = "3516991202780004"
"""Pak Karno, born 12 February 1978."""
SULASTRI = "3516995503800002"
"""Bu Sulastri, born 15 March 1980."""

DESA = pl.DataFrame(
    [
        ("35.16.08.2001", "Watesnegoro", "Ngoro", "35.16.08"),
        ("35.16.08.2002", "Sumberjo", "Ngoro", "35.16.08"),
        ("35.16.08.2003", "Manduro Manggung Gajah", "Ngoro", "35.16.08"),
        ("35.16.12.2001", "Sumberjo", "Pungging", "35.16.12"),
        ("35.16.12.2002", "Kalipuro", "Pungging", "35.16.12"),
        ("35.16.12.1003", "Kauman", "Pungging", "35.16.12"),
    ],
    schema=dict.fromkeys(("kode", "nama", "kecamatan", "kode_kecamatan"), pl.String),
    orient="row",
)


_PER_BIDANG = {"tanggal_tak_terbaca", "rt_rw_tak_terbaca"}
"""Findings of several fields."""


class Hasil(NamedTuple):
    """``baris``: RAPI rows; ``temuan``: per row, code → (field, what stood there, proposal)."""

    baris: list[dict[str, Any]]
    temuan: list[dict[str, tuple[str, str | None, str | None]]]


def konteks(**lain: Any) -> Konteks:
    isi = {
        "wilayah": "35.16",
        "untuk": "WARGA",
        "segmen": "",
        "upah_minimum": 0,
        "kecamatan_nik": frozenset(),
    }
    return Konteks(**{"hari_ini": HARI_INI, "desa": DESA, **isi, **lain})


def lembar(
    *orang: Mapping[str, str | None],
    acuan: Konteks | None = None,
    angka: tuple[str, ...] = (),
    bersama: tuple[str, ...] = (),
) -> Hasil:
    """Put rows in order. ``angka``: fields typed as numbers; ``bersama``: fields that share the first one's column."""
    bidang = [b for b in BIDANG if any(b in o for o in orang) and b not in bersama[1:]]
    peta = {b: i for i, b in enumerate(bidang)} | {b: bidang.index(bersama[0]) for b in bersama}
    kolom: dict[str, Any] = {"baris": pl.Series(range(2, len(orang) + 2), dtype=pl.Int32)}
    for i, b in enumerate(bidang):
        kolom[f"k{i}"] = pl.Series([o.get(b) for o in orang], dtype=pl.String)
        if b in angka:
            kolom[f"k{i}_angka"] = pl.Series([True] * len(orang))
    rapi, temuan = rapikan(pl.DataFrame(kolom), peta, acuan or konteks())
    assert dict(rapi.schema) == dict(RAPI) and dict(temuan.schema) == dict(TEMUAN)
    assert rapi["baris"].to_list() == kolom["baris"].to_list()
    menurut: dict[int, dict[str, tuple[str, str | None, str | None]]] = {b: {} for b in rapi["baris"]}
    for baris, kode, *isi in temuan.iter_rows():
        assert kode not in menurut[baris] or kode in _PER_BIDANG, f"{kode} said twice"
        menurut[baris][kode] = (isi[0], isi[1], isi[2])
    return Hasil(rapi.to_dicts(), list(menurut.values()))


def satu(
    *,
    acuan: Konteks | None = None,
    angka: tuple[str, ...] = (),
    bersama: tuple[str, ...] = (),
    **sel: str | None,
) -> Any:
    """One row of Pak Karno, with these cells instead: the row, and its findings."""
    hasil = lembar({"nik": KARNO, "nama": "KARNO", **sel}, acuan=acuan, angka=angka, bersama=bersama)
    return hasil.baris[0], hasil.temuan[0]
