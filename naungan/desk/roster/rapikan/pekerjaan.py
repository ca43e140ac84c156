"""Jobs by the civil registry's list of 89, by what people call them, or nearly."""

import csv
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import polars as pl
from rapidfuzz import fuzz, process

from naungan.desk.roster.rapikan.sel import BANYAK, baca_tabel, lipat
from naungan.desk.roster.temuan import temukan

__all__ = ["daftar_pekerjaan", "rapikan_pekerjaan"]

_MIRIP = 84
_SKEMA: dict[str, pl.DataType] = {"jadi": pl.String(), "saran": pl.String(), "dikenal": pl.Boolean()}


class _Baca(NamedTuple):
    jadi: str
    saran: str | None
    dikenal: bool


@cache
def daftar_pekerjaan() -> dict[str, str]:
    """Code → name, as the civil registry lists them."""
    return {b["kode"]: b["nama"] for b in _isi("pekerjaan_ktp_opensid_89.csv")}


def rapikan_pekerjaan(tabel: pl.DataFrame) -> tuple[pl.Series, list[pl.DataFrame]]:
    """The job's name in the list; one outside it stays as written, with a note and the nearest."""
    menyarankan = tabel["pekerjaan"].n_unique() <= BANYAK
    sel = pl.concat(
        [
            tabel.select("baris", "pekerjaan"),
            baca_tabel(tabel["pekerjaan"], lambda t: _baca(t, menyarankan), dict(_SKEMA)),
        ],
        how="horizontal",
    )
    return sel["jadi"].alias("pekerjaan"), [
        temukan(
            sel, "pekerjaan_tak_dikenal", "pekerjaan", ~pl.col("dikenal"),
            nilai=pl.col("pekerjaan"), saran=pl.col("saran"),
        )
    ]  # fmt: skip


def _baca(teks: str, menyarankan: bool) -> _Baca:
    sebutan, kunci = _sebutan(), lipat(teks.removesuffix(".0"))
    nama = daftar_pekerjaan().get(kunci.lstrip("0")) or sebutan.get(kunci)
    if nama or not menyarankan:
        return _Baca(nama or teks, None, nama is not None)
    mirip = process.extractOne(kunci, sebutan.keys(), scorer=fuzz.ratio, score_cutoff=_MIRIP)
    return _Baca(teks, sebutan[mirip[0]] if mirip else None, False)


@cache
def _sebutan() -> dict[str, str]:
    """What people write, folded → name in the list."""
    daftar = daftar_pekerjaan()
    return {lipat(nama): nama for nama in daftar.values()} | {
        lipat(b["sebutan"]): daftar[b["kode"]] for b in _isi("padanan_pekerjaan.csv")
    }


def _isi(nama: str) -> list[dict[str, str]]:
    teks = (files("naungan.desk.roster.rapikan") / "acuan" / nama).read_text(encoding="utf-8")
    return list(csv.DictReader(teks.splitlines()))
