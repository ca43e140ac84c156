"""The scholarship laid out by school year: which child, which year, which class, how much.

A projection for the family and for the budget. A school year begins in July; each child moves up one class a
year; it ends at the age limit, which the greatest sum does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from naungan.law import parameter
from naungan.law.kasus import Kasus
from naungan.law.perhitungan import TahunBeasiswa
from naungan.law.sekolah import TAHUN_SEKOLAH

USIA_TK = 5
"""The usual age of the first nursery year, two years before primary school begins at seven."""
BULAN_AWAL_TAHUN_AJARAN = 7


def tahun_ajaran(pada: date, sesudah: int = 0) -> str:
    """``2024/2025``: the school year running on a date, or so many years later."""
    return _tahun_ajaran(pada.year - (pada.month < BULAN_AWAL_TAHUN_AJARAN) + sesudah)


@cache
def _tahun_ajaran(awal: int) -> str:
    return f"{awal}/{awal + 1}"


def jadwal_beasiswa(kasus: Kasus, env: Mapping[str, Any]) -> tuple[TahunBeasiswa, ...]:
    """The years of the children who are paid: those with the most still to come, in the order they were told."""
    paling_banyak = env["banyak_anak_beasiswa"]
    urut = sorted(range(len(env["beasiswa_anak"])), key=lambda i: -env["beasiswa_anak"][i])
    terpilih = sorted(i for i in urut[:paling_banyak] if env["beasiswa_anak"][i])
    return tuple(tahun for i in terpilih for tahun in _satu_anak(kasus, env, i))


def _satu_anak(kasus: Kasus, env: Mapping[str, Any], i: int) -> list[TahunBeasiswa]:
    batas = parameter.zaman(kasus.tanggal)["batas_usia_beasiswa"].nilai
    anak = kasus.isi["anak"][i]
    usia: int | None = anak.get("usia")
    kelas_sekarang = env["kelas_sekarang"][i]
    if env["beasiswa_sekaligus"]:
        return [
            TahunBeasiswa(
                i + 1,
                tahun_ajaran(kasus.tanggal),
                anak["jenjang"],
                anak.get("kelas", 0),
                env["beasiswa_sekaligus"],
            )
        ]
    mulai, tunda = (0, max(1, USIA_TK - (usia or 0))) if kelas_sekarang < 0 else (kelas_sekarang, 0)
    if kelas_sekarang < 0 and usia is None:
        tunda = 1
    tahun = []
    for maju, urutan in enumerate(range(mulai, len(TAHUN_SEKOLAH)), tunda):
        if usia is not None and usia + maju >= batas:
            break
        jenjang, kelas = TAHUN_SEKOLAH[urutan]
        nilai = env["nilai_tahun_ajaran"][i * len(TAHUN_SEKOLAH) + urutan]
        tahun.append(TahunBeasiswa(i + 1, tahun_ajaran(kasus.tanggal, maju), jenjang, kelas, nilai))
    return tahun
