"""The school years a scholarship can pay, and where a child stands among them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from naungan.law.tolakan import KolomKurang, MasukanSalah

JENJANG = {"TK": 2, "SD": 6, "SMP": 3, "SMA": 3, "PT": 5}
"""The school levels in order, with the most years each is paid."""
KELAS_AWAL = {"SMP": 6, "SMA": 9}
"""Classes 7-9 and 10-12, as people also count them."""
TAHUN_SEKOLAH = tuple((jenjang, kelas) for jenjang, lama in JENJANG.items() for kelas in range(1, lama + 1))


def kelas_sekarang(anak: Mapping[str, Any], urutan: int) -> int:
    """The place of a child's class among the nineteen school years; -1 before school."""
    jenjang = anak.get("jenjang")
    if jenjang is None:
        raise KolomKurang(f"anak.{urutan}.jenjang", "sebutkan BELUM, TK, SD, SMP, SMA, atau PT")
    if jenjang == "BELUM":
        return -1
    kelas: int = anak.get("kelas", 1)
    if kelas > JENJANG[jenjang]:
        kelas -= KELAS_AWAL.get(jenjang, 0)
    if not 1 <= kelas <= JENJANG[jenjang]:
        raise MasukanSalah(
            f"anak.{urutan}.kelas", anak["kelas"], f"kelas {jenjang} dari 1 sampai {JENJANG[jenjang]}"
        )
    return TAHUN_SEKOLAH.index((jenjang, kelas))
