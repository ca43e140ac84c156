"""Where every builder of the torture collection signs up."""

from collections.abc import Callable
from pathlib import Path

__all__ = ["TERDAFTAR", "siksa"]

Pembuat = Callable[[Path], Path]
TERDAFTAR: dict[str, Pembuat] = {}


def siksa(buat: Pembuat) -> Pembuat:
    """Take a builder into the collection under its own name."""
    TERDAFTAR[buat.__name__] = buat
    return buat
