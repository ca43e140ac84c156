"""What a condition is: a rule, the key it is about, and what to say when it is true."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from naungan.law.tolakan import BelumTersedia, MasukanSalah


class Syarat(NamedTuple):
    """A rule that refuses, and its refusal: the kind, the key, the end of the sentence."""

    aturan: Callable[..., bool]
    tolakan: type[MasukanSalah] | type[BelumTersedia]
    kunci: str
    kalimat: str
