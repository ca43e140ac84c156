"""Measuring: one result, its floor, and the table they end in."""

import json
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

__all__ = ["Hasil", "detik", "memori_mb", "tulis"]


class Hasil(NamedTuple):
    """One measurement. ``floor`` is in the same unit; ``ratio`` is how many times the floor's time ours took."""

    name: str
    value: float
    unit: str
    floor: float | None = None
    ratio: float | None = None

    @classmethod
    def laju(cls, nama: str, banyak: int, waktu: float, waktu_dasar: float, unit: str) -> "Hasil":
        """A rate of ``banyak`` things in ``waktu`` seconds beside the floor's ``waktu_dasar``."""
        return cls(nama, banyak / waktu, unit, banyak / waktu_dasar, waktu / waktu_dasar)


def detik(kerja: Callable[[], object]) -> float:
    """How long it took once."""
    mulai = time.perf_counter()
    kerja()
    return time.perf_counter() - mulai


def memori_mb() -> float:
    """The most memory this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def tulis(hasil: list[Hasil], berkas: Path) -> None:
    """Print the table as Markdown and keep the figures as JSON."""
    berkas.write_text(json.dumps([h._asdict() for h in hasil], indent=1, ensure_ascii=False) + "\n")
    print("| ukuran | nilai | satuan | dasar | rasio |\n| --- | ---: | --- | ---: | ---: |")
    for h in hasil:
        dasar = "" if h.floor is None else f"{h.floor:,.1f}"
        rasio = "" if h.ratio is None else f"{h.ratio:.1f}"
        print(f"| {h.name} | {h.value:,.1f} | {h.unit} | {dasar} | {rasio} |")
