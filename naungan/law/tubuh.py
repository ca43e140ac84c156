"""The parts of the body in the percentage table of PP 44/2015 Annex III, by name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from naungan.law.berkas import RUMAH, baca_yaml

BERKAS = RUMAH / "jkk" / "bagian_tubuh.yaml"


@cache
def bagian_tubuh() -> Mapping[str, Mapping[str, Any]]:
    """Each part with its words; its percentages are dated parameters."""
    tabel: dict[str, Mapping[str, Any]] = baca_yaml(BERKAS)
    return tabel


BAGIAN: tuple[str, ...] = tuple(bagian_tubuh())
BAGIAN_INGGRIS: Mapping[str, str] = {baris["inggris"]: nama for nama, baris in bagian_tubuh().items()}
BERSISI = tuple(nama for nama, baris in bagian_tubuh().items() if baris.get("bersisi"))
"""Parts worth more on the side of the better hand."""
OLEH_DOKTER = tuple(nama for nama, baris in bagian_tubuh().items() if baris.get("oleh_dokter"))
"""Parts for which the table gives a range or a step, so the doctor states the percentage."""
