"""Case files: one case or a list of them, in YAML or JSON, alone or in folders.

A case is its facts, or a file in the shape of the law's own test cases, whose ``diketahui`` holds them.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from naungan.law.berkas_masuk import baca_berkas, baca_teks
from naungan.law.tolakan import MasukanSalah

__all__ = ["KasusBerkas", "banyak_kasus", "satu_kasus"]

ISI_BERKAS = {"catatan", "sumber", "diketahui", "harapan"}
AKHIRAN = {".yaml", ".yml", ".json"}


class KasusBerkas(NamedTuple):
    """A case and where it stands; ``kalimat`` says why it could not be read."""

    asal: str
    diketahui: dict[str, Any]
    kalimat: str = ""


def satu_kasus(berkas: str) -> dict[str, Any]:
    """The facts of the one case in a file, or on standard input (``-``). Raises MasukanSalah."""
    return _diketahui(_isi(berkas), berkas)


def banyak_kasus(jalur: Sequence[str]) -> Iterator[KasusBerkas]:
    """Every case of these files and folders, one file at a time; what cannot be read comes with its sentence.

    Raises MasukanSalah at once for a path that is not there and for a folder without case files.
    """
    berkas = [b for satu in jalur for b in _berkas(satu)]
    return (kasus for satu in berkas for kasus in _dalam(satu))


def _berkas(jalur: str) -> list[str]:
    """The case files a path stands for, in the order of their names."""
    tempat = Path(jalur)
    if not tempat.is_dir():
        if jalur != "-" and not tempat.exists():
            raise MasukanSalah("berkas", jalur, "berkas atau folder ini tidak ada")
        return [jalur]
    isi = sorted(str(b) for b in tempat.rglob("*") if b.suffix in AKHIRAN and b.is_file())
    if not isi:
        raise MasukanSalah("berkas", jalur, "folder ini tidak memuat berkas kasus .yaml atau .json")
    return isi


def _dalam(berkas: str) -> Iterator[KasusBerkas]:
    try:
        isi = _isi(berkas)
    except MasukanSalah as e:
        yield KasusBerkas(berkas, {}, e.pesan)
        return
    daftar = isinstance(isi, list)
    for ke, satu in enumerate(isi if daftar else [isi], 1):
        asal = f"{berkas} #{ke}" if daftar else berkas
        try:
            yield KasusBerkas(asal, _diketahui(satu, berkas))
        except MasukanSalah as e:
            yield KasusBerkas(asal, {}, e.pesan)


def _isi(berkas: str) -> Any:
    return baca_teks(sys.stdin.read(), berkas) if berkas == "-" else baca_berkas(Path(berkas))


def _diketahui(isi: Any, berkas: str) -> dict[str, Any]:
    if not isinstance(isi, dict):
        raise MasukanSalah(
            "berkas", berkas, "isinya harus kolom-kolom kasus seperti kejadian, tanggal, segmen"
        )
    if "diketahui" not in isi:
        return isi
    if asing := sorted(str(k) for k in isi if k not in ISI_BERKAS):
        raise MasukanSalah(
            asing[0], isi.get(asing[0]), "berkas kasus hanya memuat catatan, sumber, diketahui, harapan"
        )
    if not isinstance(isi["diketahui"], dict):
        raise MasukanSalah(
            "diketahui", isi["diketahui"], "isilah sebagai kelompok kolom seperti kejadian, tanggal, segmen"
        )
    return isi["diketahui"]
