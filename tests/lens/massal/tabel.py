"""Cases laid out as the rows of a file, and the answers of single cases to hold the file against."""

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from naungan.law import BelumTersedia, MasukanSalah, hitung
from naungan.law.parameter import berlaku
from naungan.lens.massal.bagian_polars import Bagian, MesinPolars
from naungan.lens.massal.hasil import bendera, dari_satu, sebut_tinjauan
from naungan.lens.massal.rupa import kenali

Kasus = Mapping[str, Any]


def parquet(kasus: Sequence[Kasus]) -> pl.DataFrame:
    """Lists as lists of groups, groups as groups; a key no case holds is no column."""
    return pl.DataFrame([_polos(k) for k in kasus], infer_schema_length=None)


def _polos(kasus: Kasus) -> dict[str, Any]:
    return {
        n: "ya" if n == "wasiat" and v is True else "tidak" if v is False and n == "wasiat" else v
        for n, v in kasus.items()
    }


def datar(kasus: Kasus) -> dict[str, str]:
    """One case as the cells of a CSV: ``anak.1.jenjang``, ``biaya_pengangkutan.darat``."""
    sel: dict[str, Any] = {}
    for nama, nilai in kasus.items():
        if isinstance(nilai, Mapping):
            sel |= {f"{nama}.{n}": v for n, v in nilai.items()}
        elif nama == "program":
            sel[nama] = ",".join(nilai)
        elif isinstance(nilai, list):
            sel |= {f"{nama}.{ke}.{n}": v for ke, baris in enumerate(nilai, 1) for n, v in baris.items()}
        else:
            sel[nama] = nilai
    return {n: str(v).lower() if isinstance(v, bool) else str(v) for n, v in sel.items()}


def tulis_csv(berkas: Path, kasus: Sequence[Kasus]) -> None:
    baris = [datar(k) for k in kasus]
    with berkas.open("w", newline="", encoding="utf-8") as keluar:
        penulis = csv.DictWriter(keluar, sorted({n for b in baris for n in b}))
        penulis.writeheader()
        penulis.writerows(baris)


def hitung_bagian(tabel: pl.DataFrame) -> Bagian:
    mesin = MesinPolars(kenali(tabel.schema, ()), berlaku())
    return mesin.hitung(tabel.with_columns(pl.int_range(1, pl.len() + 1, dtype=pl.Int64).alias("baris")))


def seharusnya(kasus: Kasus) -> dict[str, Any] | str:
    """What the single reader gives for a row: its columns, or the sentence of its refusal."""
    tanda = bendera(berlaku())
    try:
        hasil = hitung(kasus)
    except (MasukanSalah, BelumTersedia) as e:
        return e.pesan
    isi: dict[str, Any] = {"total": hasil.total, **dari_satu(hasil, tanda)}
    bit = isi.pop("bit")
    return isi | {"tinjauan": sebut_tinjauan(bit, tanda), "banyak_tinjauan": bit.bit_count()}


def samakan(kasus: Sequence[Kasus], hasil: pl.DataFrame, tolakan: Mapping[int, str]) -> None:
    """Every row is answered as the single case is, or refused with the same sentence."""
    baris = {b["baris"]: b for b in hasil.iter_rows(named=True)}
    for nomor, satu in enumerate(kasus, 1):
        harap = seharusnya(satu)
        if isinstance(harap, str):
            assert (tolakan.get(nomor), nomor in baris) == (harap, False), satu
        else:
            jadi = baris[nomor]
            assert {n: jadi[n] for n in harap} == harap, satu
            lain = sum(v for n, v in jadi.items() if n not in harap and isinstance(v, int) and n != "baris")
            assert lain == 0, (satu, jadi)


def hari(teks: str) -> date:
    return date.fromisoformat(teks)
