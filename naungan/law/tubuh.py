"""The percentage of an injury, from the part of the body or from the doctor."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from naungan.law.berkas import RUMAH, baca_yaml
from naungan.law.tolakan import KolomKurang, MasukanSalah


@cache
def bagian_tubuh() -> Mapping[str, Mapping[str, Any]]:
    """The percentage table of PP 44/2015 Annex III by part, under its Indonesian and its short English name."""
    tabel: dict[str, Mapping[str, Any]] = baca_yaml(RUMAH / "jkk" / "bagian_tubuh.yaml")
    return tabel | {baris["inggris"]: baris for baris in tabel.values()}


def persen_tabel(cacat: Mapping[str, Any], tangan_dominan: str, urutan: int) -> int:
    """PP 44/2015 Lampiran III, per mille; for a left-handed worker the sides are exchanged."""
    if "persen_tabel" in cacat:
        return int(cacat["persen_tabel"])
    kolom = f"cacat.{urutan}"
    if "bagian" not in cacat:
        raise KolomKurang(f"{kolom}.bagian", "sebutkan bagian tubuh, atau persen_tabel dari dokter")
    baris = bagian_tubuh().get(cacat["bagian"])
    if baris is None:
        raise MasukanSalah(
            f"{kolom}.bagian",
            cacat["bagian"],
            "pakai nama bagian di tabel cacat, misalnya tangan atau ibu_jari",
        )
    if "kanan" not in baris:
        if baris["nilai"] is None:
            raise KolomKurang(f"{kolom}.persen_tabel", f"untuk {baris['sebutan']} dokter menyebut persennya")
        return int(baris["nilai"])
    if "sisi" not in cacat:
        raise KolomKurang(f"{kolom}.sisi", f"untuk {baris['sebutan']} sebutkan kanan atau kiri")
    return int(baris["kanan" if cacat["sisi"] == tangan_dominan else "kiri"])
