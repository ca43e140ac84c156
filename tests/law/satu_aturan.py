"""One rule by itself: what it gives when a case tells no more than this."""

from collections.abc import Callable
from inspect import signature
from typing import Any

from naungan.law.masukan import KASUS_KOSONG


def beri(aturan: Callable[..., Any], **diketahui: Any) -> Any:
    """What ``aturan`` gives; a fact not told is as in a case that does not tell it."""
    terisi = {f"{nama}_diketahui": True for nama in diketahui}
    fakta = {**KASUS_KOSONG, **terisi, **diketahui}
    return aturan(*[fakta[nama] for nama in signature(aturan).parameters])
