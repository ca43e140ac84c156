"""The facts a rule may ask for, derived from the keys of a case; by the time the rules run, none is missing.

A key ``biaya_pengangkutan.darat`` is the fact ``biaya_pengangkutan_darat``; a key of a list, ``anak.usia``, is
``anak_usia`` with one value a row at the level ``anak``. Every key has a twin, ``anak_usia_diketahui``: was it
told? What an absent key means stands in ``KOSONG``: a value, or, through its twin, a question.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from naungan.law.bentuk import (
    Bentuk,
    Bilangan,
    Bulan,
    Daftar,
    Himpunan,
    PerMil,
    Peta,
    Tanggal,
    TeksAtauYa,
    YaTidak,
)
from naungan.law.kolom import KOLOM
from naungan.law.sekolah import TAHUN_SEKOLAH

TINGKAT: Mapping[str, str | None] = {
    "kasus": None, "anak": "kasus", "tahun_ajaran": "anak", "cacat": "kasus", "ahli_waris": "kasus",
}  # fmt: skip
"""Each level and the one above it."""

KOSONG: Mapping[str, Any] = {
    "terdaftar": True,
    "cara_upah": "BULANAN",
    "jumlah_kepesertaan": 1,
    "wna_bulan": 1200,
    "anak_kelas": 1,
    "cacat_sisi": "kanan",
    "cacat_persen_fungsi": 1000,
    "tangan_dominan": "kanan",
    "ahli_waris_hidup": True,
    "ahli_waris_cakap": True,
    "kelompok_risiko": 1,
    "dibayar_oleh": "SENDIRI",
    "sektor": "lain",
    "ukuran_usaha": "MIKRO",
}
"""What an absent key means where it is not nought, no or nothing."""
HARI_KOSONG = date(2000, 1, 1)
"""Stands for a day that was not told; no rule reads it without asking its twin."""


class Masukan(NamedTuple):
    """One fact: its level, its kind, the key it comes from, what absence means, and the bounds of a number."""

    tingkat: str
    jenis: type
    kunci: str
    kosong: Any
    terkecil: int = 0
    terbesar: int = 0


def _fakta(nama: str, bentuk: Bentuk, tingkat: str, kunci: str) -> Iterator[tuple[str, Masukan]]:
    match bentuk:
        case Peta(isi):
            for dalam, satu in isi.items():
                yield from _fakta(f"{nama}_{dalam}", satu, tingkat, f"{kunci}.{dalam}")
            return
        case Daftar(satu, paling_banyak):
            yield f"banyak_{nama}", Masukan(tingkat, int, kunci, 0, 0, paling_banyak)
            yield f"{nama}_diketahui", Masukan(tingkat, bool, kunci, False)
            yield from _fakta(nama, satu, nama, kunci)
            return
        case Himpunan(boleh):
            for satu_kata in boleh:
                yield f"{nama}_{satu_kata}", Masukan(tingkat, bool, kunci, False)
        case Bilangan(terkecil, terbesar):
            yield nama, Masukan(tingkat, int, kunci, KOSONG.get(nama, 0), terkecil, terbesar)
        case PerMil():
            yield nama, Masukan(tingkat, int, kunci, KOSONG.get(nama, 0), 0, 1000)
        case YaTidak() | TeksAtauYa():
            yield nama, Masukan(tingkat, bool, kunci, KOSONG.get(nama, False))
        case Tanggal() | Bulan():
            yield nama, Masukan(tingkat, date, kunci, HARI_KOSONG)
        case _:
            yield nama, Masukan(tingkat, str, kunci, KOSONG.get(nama, ""))
    yield f"{nama}_diketahui", Masukan(tingkat, bool, kunci, False)


MASUKAN: Mapping[str, Masukan] = {
    fakta: isi for nama, bentuk in KOLOM.items() for fakta, isi in _fakta(nama, bentuk, "kasus", nama)
} | {
    "urutan_tahun": Masukan("tahun_ajaran", int, "", 0, 0, len(TAHUN_SEKOLAH) - 1),
    "jenjang_tahun": Masukan("tahun_ajaran", str, "", ""),
}
KASUS_KOSONG: Mapping[str, Any] = {n: m.kosong if m.tingkat == "kasus" else () for n, m in MASUKAN.items()}
"""The facts of a case of which nothing was told; no rows below it."""
