"""The scholarship laid out by school year: which child, which year, which class, how much.

A projection for the family and for the budget. A school year begins in July; each child moves up one class a
year; it ends at the age limit, which the greatest sum does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import count, repeat
from typing import Any

from naungan.law.kasus import Kasus
from naungan.law.perhitungan import TahunBeasiswa
from naungan.law.sekolah import JENJANG, TAHUN_SEKOLAH

USIA_TK = 5
"""The usual age of the first nursery year, two years before primary school begins at seven."""
BULAN_AWAL_TAHUN_AJARAN = 7
_JENJANG, _KELAS = zip(*TAHUN_SEKOLAH, strict=True)


@cache
def _sebutan(awal: int) -> str:
    return f"{awal}/{awal + 1}"


def jadwal_beasiswa(kasus: Kasus, env: Mapping[str, Any]) -> tuple[TahunBeasiswa, ...]:
    """The years of the children who are paid, chosen as the sums were, in the order they were told."""
    nilai = env["urutan_anak"]
    calon = [i for i, satu in enumerate(nilai) if satu]
    if env["pilihan_anak_beasiswa"] == "terbesar":
        calon.sort(key=lambda i: -nilai[i])
    terpilih = sorted(calon[: env["banyak_anak_beasiswa"]])
    return tuple(tahun for i in terpilih for tahun in _satu_anak(kasus, env, i))


def _satu_anak(kasus: Kasus, env: Mapping[str, Any], i: int) -> list[TahunBeasiswa]:
    anak = kasus.isi["anak"][i]
    awal = kasus.tanggal.year - (kasus.tanggal.month < BULAN_AWAL_TAHUN_AJARAN)
    if env["beasiswa_sekaligus"]:
        kelas = anak.get("kelas", 0)
        return [TahunBeasiswa(i + 1, _sebutan(awal), anak["jenjang"], kelas, env["beasiswa_sekaligus"])]
    usia: int | None = anak.get("usia")
    urutan, tunda = env["kelas_sekarang"][i], 0
    if urutan < 0:
        urutan, tunda = _masuk_sekolah(usia)
    akhir = len(TAHUN_SEKOLAH)
    if usia is not None:
        akhir = max(urutan, min(akhir, urutan + env["batas_usia_beasiswa"] - usia - tunda))
    nilai = env["nilai_tahun_ajaran"][i * len(TAHUN_SEKOLAH) :]
    sebutan = map(_sebutan, count(awal + tunda))
    tahun = slice(urutan, akhir)
    return list(map(TahunBeasiswa, repeat(i + 1), sebutan, _JENJANG[tahun], _KELAS[tahun], nilai[tahun]))


def _masuk_sekolah(usia: int | None) -> tuple[int, int]:
    """For a child not yet at school: the first school year, and in how many years; at the usual age, and
    never earlier than the next.
    """
    if usia is None:
        return 0, 1
    tunda = max(1, USIA_TK - usia)
    return min(JENJANG["TK"], usia + tunda - USIA_TK), tunda
