"""Reads the law's YAML files, and says which edition of the law this is."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

import yaml

RUMAH = Path(__file__).parent
_PEMUAT: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


BukanYaml = yaml.YAMLError
"""What reading raises when text is neither YAML nor JSON."""


def baca_yaml(berkas: Path) -> Any:
    """One YAML file as plain values. Raises ``yaml.YAMLError`` when it is not YAML."""
    return yaml.load(berkas.read_bytes(), Loader=_PEMUAT)


@cache
def versi() -> str:
    """Twelve hex digits over every rule, number and source: two computations of one edition share them."""
    sidik = hashlib.sha256()
    for berkas in sorted((*RUMAH.rglob("*.py"), *RUMAH.rglob("*.yaml")), key=lambda b: b.as_posix()):
        sidik.update(berkas.relative_to(RUMAH).as_posix().encode())
        sidik.update(berkas.read_bytes())
    return sidik.hexdigest()[:12]
