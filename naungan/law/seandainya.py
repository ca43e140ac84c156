"""The facts as they would be had the employer done its duty; what is paid less than that, it owes itself.

One rule of the closed kind for each fact that changes. Where none changes the employer owes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from inspect import signature
from typing import Any


def terdaftar_seharusnya(segmen: str, terdaftar: bool) -> bool:
    """Every employer registers its workers; a non-wage earner has no employer."""
    return terdaftar or segmen != "BPU"


def upah_seharusnya(segmen: str, upah: int, upah_sebenarnya: int, upah_sebenarnya_diketahui: bool) -> int:
    """The true wage where one was told."""
    if upah_sebenarnya_diketahui and segmen != "BPU":
        return upah_sebenarnya
    return upah


def upah_seharusnya_diketahui(segmen: str, upah_diketahui: bool, upah_sebenarnya_diketahui: bool) -> bool:
    """A true wage stands in the place of the wage told."""
    return upah_diketahui or (upah_sebenarnya_diketahui and segmen != "BPU")


def cara_upah_seharusnya(segmen: str, cara_upah: str, upah_sebenarnya_diketahui: bool) -> str:
    """The true wage is a monthly one."""
    if upah_sebenarnya_diketahui and segmen != "BPU":
        return "BULANAN"
    return cara_upah


def laporan_seharusnya_diketahui(segmen: str, tanggal_lapor_diketahui: bool) -> bool:
    """An accident is reported in time, so that the day of the report changes nothing."""
    return tanggal_lapor_diketahui and segmen == "BPU"


def lunas_seharusnya_diketahui(segmen: str, lunas_sampai_diketahui: bool) -> bool:
    """No month is left unpaid."""
    return lunas_sampai_diketahui and segmen == "BPU"


def mulai_seharusnya_diketahui(
    segmen: str, tanggal: date, mulai_kepesertaan: date, mulai_kepesertaan_diketahui: bool
) -> bool:
    """Nobody is registered only after the event."""
    return mulai_kepesertaan_diketahui and (segmen == "BPU" or mulai_kepesertaan <= tanggal)


SEANDAINYA: Mapping[str, Callable[..., Any]] = {
    "terdaftar": terdaftar_seharusnya,
    "upah": upah_seharusnya,
    "upah_diketahui": upah_seharusnya_diketahui,
    "cara_upah": cara_upah_seharusnya,
    "tanggal_lapor_diketahui": laporan_seharusnya_diketahui,
    "lunas_sampai_diketahui": lunas_seharusnya_diketahui,
    "mulai_kepesertaan_diketahui": mulai_seharusnya_diketahui,
}
"""Each fact with the rule of its better value."""


@cache
def _aturan() -> tuple[tuple[str, Callable[..., Any], tuple[str, ...]], ...]:
    return tuple((fakta, f, tuple(signature(f).parameters)) for fakta, f in SEANDAINYA.items())


def seandainya(fakta: Mapping[str, Any]) -> dict[str, Any]:
    """The facts that change, with their better values; empty where the employer did its duty, or none is."""
    if fakta["segmen"] == "BPU":
        return {}
    hasil = {}
    for nama, aturan, argumen in _aturan():
        nilai = aturan(*[fakta[a] for a in argumen])
        if nilai != fakta[nama]:
            hasil[nama] = nilai
    return hasil
