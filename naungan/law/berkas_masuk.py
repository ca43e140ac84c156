"""Reads files that somebody hands in, cases and proposals, and says in one sentence what is wrong with one.

Days stay text, so that one which is in no calendar is refused by the field that holds it. A key written twice is
refused too, where YAML and JSON would quietly keep the last.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from naungan.law.berkas import BukanYaml
from naungan.law.tolakan import MasukanSalah


class _Pemuat(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Plain values without dates."""

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        _tolak_kembar(kunci.value for kunci, _ in node.value if isinstance(kunci.value, str))
        return super().construct_mapping(node, deep)


_Pemuat.yaml_implicit_resolvers = {
    huruf: [(jenis, pola) for jenis, pola in daftar if not jenis.endswith(":timestamp")]
    for huruf, daftar in _Pemuat.yaml_implicit_resolvers.items()
}


def baca_berkas(berkas: Path) -> Any:
    """One YAML or JSON file as plain values. Raises :class:`MasukanSalah`."""
    try:
        teks = berkas.read_text(encoding="utf-8")
    except OSError as e:
        raise MasukanSalah("berkas", berkas, f"berkas tidak dapat dibaca ({e.strerror})") from None
    except UnicodeDecodeError:
        raise MasukanSalah("berkas", berkas, "berkas tidak dapat dibaca (bukan teks)") from None
    return baca_teks(teks, berkas)


def baca_teks(teks: str, berkas: Path | str) -> Any:
    """YAML or JSON text as plain values; ``berkas`` is where it came from, for the sentence."""
    try:
        if str(berkas).endswith(".json"):
            return json.loads(teks, object_pairs_hook=_kelompok)
        return yaml.load(teks, Loader=_Pemuat)
    except MasukanSalah:
        raise
    except (BukanYaml, ValueError, RecursionError):
        raise MasukanSalah("berkas", berkas, "isinya harus YAML atau JSON yang benar") from None


def _kelompok(pasangan: list[tuple[str, Any]]) -> dict[str, Any]:
    _tolak_kembar(kunci for kunci, _ in pasangan)
    return dict(pasangan)


def _tolak_kembar(kunci: Iterable[str]) -> None:
    for satu, banyak in Counter(kunci).items():
        if banyak > 1:
            raise MasukanSalah(satu, f"{banyak} nilai", "tulislah kolom ini satu kali saja")
