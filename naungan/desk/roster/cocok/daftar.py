"""Who in the registry may be the person of a row."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar

import polars as pl
from django.db.models import CharField, QuerySet, Value
from django.db.models.functions import Cast, Coalesce, Concat

from naungan.books.kolom import segel
from naungan.books.registry.models import Person
from naungan.desk.access import wilayah_q
from naungan.desk.roster.bentuk import PASANGAN
from naungan.desk.roster.cocok.calon import calon
from naungan.desk.roster.cocok.kerap import Kerap
from naungan.desk.roster.cocok.nilai import Keadaan
from naungan.desk.roster.cocok.siapkan import siapkan
from naungan.desk.roster.cocok.timbang import timbang

__all__ = ["Daftar", "dengan_daftar"]

_SEMUA = 1_000
"""Rows from which reading everybody once is quicker than looking up those who may matter."""
_KEADAAN = Keadaan(ada=0.5, kembar=0.01, bersaing=True)
"""Of rows whose NIK is unknown, or who have none."""
_SEPOTONG = 20_000
_SEKALI = 500
_PISAH = "\x1f"

T = TypeVar("T")


def dengan_daftar(rapi: pl.DataFrame, *, wilayah: str) -> pl.DataFrame:
    """PASANGAN of rows with persons of the registry in ``wilayah`` who may be they, by anything but an equal NIK."""
    return Daftar(wilayah).pasangan(rapi)


class Daftar:
    """The registry's people of a territory, for many parts of one list: read whole once the rows are many.

    Half a million persons take some forty megabytes. What was read is as old as this object.
    """

    def __init__(self, wilayah: str) -> None:
        self._orang = Person.objects.filter(wilayah_q(wilayah))
        self._diminta = 0
        self._semua: tuple[pl.DataFrame, Kerap] | None = None

    def pasangan(self, rapi: pl.DataFrame) -> pl.DataFrame:
        """PASANGAN of these rows."""
        baris = siapkan(rapi)
        if baris.is_empty():
            return pl.DataFrame(schema=PASANGAN)
        self._diminta += baris.height
        orang, kerap = self._semua or (self._baca_semua() if self._diminta >= _SEMUA else self._cari(baris))
        return timbang(baris, orang, calon(baris, orang), kerap=kerap, keadaan=_KEADAAN, buka=_buka)

    def _baca_semua(self) -> tuple[pl.DataFrame, Kerap]:
        orang = _baca(self._orang)
        self._semua = orang, Kerap(orang, orang.height)
        return self._semua

    def _cari(self, baris: pl.DataFrame) -> tuple[pl.DataFrame, Kerap]:
        """Everybody born on a day of these rows, and everybody of their villages."""
        tanggal, desa = (
            baris[k].drop_nulls().unique(maintain_order=True).to_list() for k in ("lahir", "wilayah")
        )
        sehari = [_baca(self._orang.filter(lahir__in=bagian)) for bagian in _potong(tanggal)]
        sedesa = [_baca(self._orang.filter(wilayah__in=bagian)) for bagian in _potong(desa)]
        contoh = pl.concat([_baca(self._orang.none()), *sehari])
        return pl.concat([contoh, *sedesa]).unique("id", maintain_order=True), Kerap(
            contoh, self._orang.count()
        )


def _baca(orang: QuerySet[Person]) -> pl.DataFrame:
    """These persons: id, nomor (of whom it was merged into), nama, kunci, lahir, kelamin, wilayah.

    One text a person leaves the database: a sixth of the objects that one value each would make.
    """
    bidang = ("id", Coalesce("lebur_ke_id", "id"), "lahir", "kelamin", "wilayah", "kunci_nama", "nama")
    sisip = [x for b in bidang for x in (Cast(b, CharField()), Value(_PISAH))][:-1]
    teks = orang.values_list(Concat(*sisip, output_field=CharField()), flat=True).iterator(_SEPOTONG)
    hasil = [_urai([])]
    while bagian := list(islice(teks, _SEPOTONG)):
        hasil.append(_urai(bagian))
    return pl.concat(hasil)


def _urai(teks: list[str]) -> pl.DataFrame:
    nama = ("id", "nomor", "lahir", "kelamin", "wilayah", "kunci", "nama")
    pecah = pl.col("t").str.split_exact(_PISAH, len(nama) - 1).struct.rename_fields(nama).struct.unnest()
    return (
        pl.DataFrame({"t": teks}, schema={"t": pl.String})
        .select(pecah)
        .with_columns(
            pl.col("id", "nomor").cast(pl.Int64),
            pl.col("lahir").str.to_date("%Y-%m-%d"),
            pl.col("kelamin", "wilayah").cast(pl.Categorical),
            *(
                pl.concat_str([b, pl.lit("")]).alias(b) for b in ("kunci", "nama")
            ),  # let go of the text they came in
        )
    )


def _buka(pasangan: pl.DataFrame) -> pl.DataFrame:
    """With the phone and the NIK of the persons beside rows that have one; the registry knows nobody's mother."""
    perlu = pasangan.filter(pl.col("hp").is_not_null() | pl.col("nik").is_not_null())["id_lain"].unique()
    s = segel()
    isi = [
        (nomor, s.buka(bytes(nik), "nik"), s.buka(bytes(hp), "hp") if hp else None)
        for bagian in _potong(perlu.sort().to_list())
        for nomor, nik, hp in Person.objects.filter(id__in=bagian).values_list("id", "nik_segel", "hp_segel")
    ]
    terbuka = pl.DataFrame(
        isi, schema={"id_lain": pl.Int64, "nik_lain": pl.String, "hp_lain": pl.String}, orient="row"
    )
    return pasangan.join(terbuka, on="id_lain", how="left", maintain_order="left").with_columns(
        ibu_lain=pl.lit(None, dtype=pl.String)
    )


def _potong(isi: Sequence[T]) -> Iterator[Sequence[T]]:
    return (isi[i : i + _SEKALI] for i in range(0, len(isi), _SEKALI))
