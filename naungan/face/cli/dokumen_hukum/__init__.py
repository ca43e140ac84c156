"""``docs/law.md``: written prose with what the files of the law hold put in, for whoever checks or changes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from naungan.face.cli.dokumen_hukum import angka, aturan, belum, lengkap, sumber, tanya
from naungan.face.cli.dokumen_hukum.kasus import kasus_tertulis

__all__ = ["hukum"]

TEMPAT = re.compile(r"^<!-- isi: (\w+) -->$", re.MULTILINE)
"""A line of the prose that a generated part takes the place of."""


def hukum(naskah: str, folder_kasus: Path) -> str:
    """The document: ``naskah`` with its places filled. Raises KeyError for a place nobody fills, ValueError for a
    part that has no place.
    """
    kasus = kasus_tertulis(folder_kasus)
    bagian: Mapping[str, Callable[[], str]] = {
        "sekilas": lambda: lengkap.sekilas(kasus),
        "sumber": sumber.sumber,
        "pasal_belum_dibaca": belum.pasal_belum_dibaca,
        "angka_tanpa_pasal": belum.angka_tanpa_pasal,
        "aturan_tanpa_pasal": belum.aturan_tanpa_pasal,
        "tanpa_peraturan": belum.tanpa_peraturan,
        "di_bawah_tinggi": belum.di_bawah_tinggi,
        "sebelum_berlaku": belum.sebelum_berlaku,
        "kalender": belum.kalender,
        "angka": angka.semua_angka,
        "perubahan": angka.perubahan,
        "tanya_jawaban": lambda: tanya.tanya_jawaban(kasus),
        "tak_terangkat": lambda: "; ".join(tanya.tak_terangkat(kasus)) or "None.",
        "tanya_per_kasus": tanya.tanya_per_kasus,
        "tanya_surat": tanya.tanya_surat,
        "aturan": aturan.aturan,
        "berkas": aturan.berkas,
        "kelengkapan": lambda: lengkap.kelengkapan(kasus),
        "belum_dibangun": lengkap.belum_dibangun,
    }
    if lupa := set(bagian) - set(TEMPAT.findall(naskah)):
        raise ValueError(f"no place for {sorted(lupa)}")
    return TEMPAT.sub(lambda m: bagian[m[1]](), naskah)
