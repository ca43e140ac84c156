"""The facts a rule may ask for, each with its level; by the time the rules run, none is missing.

What an absent fact means is decided in ``kasus.py``: a value, or a fact of its own (``masa_iur_diketahui``)
which a rule turns into a question. Amounts are whole rupiah, shares are per mille.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

TINGKAT: Mapping[str, str | None] = {"kasus": None, "anak": "kasus", "tahun_ajaran": "anak", "cacat": "kasus"}
"""Each level and the one above it."""


class Masukan(NamedTuple):
    """One fact: its level, its kind, and for whole numbers the least and greatest it may be."""

    tingkat: str
    jenis: type
    terkecil: int = 0
    terbesar: int = 0


RUPIAH_TERBESAR = 1_000_000_000_000
"""A million million: above any wage bill or contract, far below what would overflow 64 bits in a product."""


def _rp(tingkat: str = "kasus") -> Masukan:
    return Masukan(tingkat, int, 0, RUPIAH_TERBESAR)


MASUKAN: Mapping[str, Masukan] = {
    # the worker and the event
    "segmen": Masukan("kasus", str),
    "tanggal": Masukan("kasus", object),
    "tanggal_klaim": Masukan("kasus", object),
    "terdaftar": Masukan("kasus", bool),
    "sudah_mulai": Masukan("kasus", bool),
    "ada_ahli_waris": Masukan("kasus", bool),
    "jumlah_kepesertaan": Masukan("kasus", int, 1, 20),
    "umur_saat_daftar": Masukan("kasus", int, 0, 150),
    "wna_bulan": Masukan("kasus", int, 0, 1200),
    # membership
    "mulai_kepesertaan": Masukan("kasus", object),
    "mulai_diketahui": Masukan("kasus", bool),
    "masa_iur_bulan": Masukan("kasus", int, 0, 1200),
    "masa_iur_diketahui": Masukan("kasus", bool),
    "bulan_menunggak": Masukan("kasus", int, 0, 1200),
    # wage
    "upah": _rp(),
    "cara_upah": Masukan("kasus", str),
    "rata_upah": _rp(),
    # work accident
    "hari_stmb": Masukan("kasus", int, 0, 36_500),
    "cacat_total": Masukan("kasus", bool),
    "biaya_darat": _rp(),
    "biaya_laut": _rp(),
    "biaya_udara": _rp(),
    "biaya_kacamata": _rp(),
    "biaya_gigi": _rp(),
    "biaya_dengar": _rp(),
    "biaya_perawatan_rumah": _rp(),
    "persen_tabel": Masukan("cacat", int, 0, 1000),
    "persen_fungsi": Masukan("cacat", int, 0, 1000),
    # children
    "kelas_sekarang": Masukan("anak", int, -1, 18),
    "usia_anak": Masukan("anak", int, 0, 150),
    "menikah": Masukan("anak", bool),
    "bekerja": Masukan("anak", bool),
    "urutan_tahun": Masukan("tahun_ajaran", int, 0, 18),
    "jenjang_tahun": Masukan("tahun_ajaran", str),
    # contributions
    "program_jkk": Masukan("kasus", bool),
    "program_jkm": Masukan("kasus", bool),
    "program_jht": Masukan("kasus", bool),
    "program_jp": Masukan("kasus", bool),
    "kelompok_risiko": Masukan("kasus", int, 1, 5),
    "dibayar_oleh": Masukan("kasus", str),
    "sektor": Masukan("kasus", str),
    "peserta_jkp": Masukan("kasus", bool),
    "bulan_terlambat": Masukan("kasus", int, 0, 1200),
    "nilai_kontrak": Masukan("kasus", int, 0, 1_000 * RUPIAH_TERBESAR),
}
