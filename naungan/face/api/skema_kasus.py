"""The columns of the law as JSON Schema. Nothing is declared twice: what the law reads is what is described."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext, override

from naungan.face.sebutan_kasus import KUNCI
from naungan.law.bentuk import (
    Bentuk,
    Bilangan,
    Bulan,
    Daftar,
    Himpunan,
    PerMil,
    Peta,
    Pilihan,
    Tanggal,
    Teks,
    TeksAtauYa,
    YaTidak,
)
from naungan.law.kolom import KOLOM

__all__ = ["WAJIB", "Skema", "dwibahasa", "kasus"]

Skema = dict[str, Any]

WAJIB: Mapping[str, tuple[str, ...]] = {
    "perkiraan": ("kejadian", "tanggal", "segmen"),
    "iuran": ("bulan", "segmen"),
}
"""What no case of an endpoint can do without; the rest depends on the event, and only the law says how."""
WAJIB_DALAM: Mapping[str, tuple[str, ...]] = {"anak": ("jenjang",), "ahli_waris": ("hubungan",)}
_TEKS: Skema = {"type": "string", "pattern": r"\S"}


def kasus(titik: str) -> Skema:
    """A case of this endpoint: every column of the law, ``kejadian`` narrowed to what is answered there."""
    skema = _peta(KOLOM, WAJIB[titik])
    semua = skema["properties"]["kejadian"]["enum"]
    boleh = ["iuran", None] if titik == "iuran" else [k for k in semua if k not in ("iuran", None)]
    skema["properties"]["kejadian"]["enum"] = boleh
    return skema


def dwibahasa(kalimat: str) -> Skema:
    """The sentence as ``title``, its English as ``description``."""
    with override("en"):
        return {"title": kalimat, "description": gettext(kalimat)}


def _peta(isi: Mapping[str, Bentuk], wajib: tuple[str, ...], awalan: str = "") -> Skema:
    return {
        "type": "object",
        "properties": {
            kunci: _kunci(bentuk, awalan + kunci, boleh_kosong=kunci not in wajib)
            for kunci, bentuk in isi.items()
        },
        "required": list(wajib),
        "additionalProperties": False,
    }


def _kunci(bentuk: Bentuk, nama: str, *, boleh_kosong: bool) -> Skema:
    """A key with its words. An empty value counts as absent, so ``null`` is allowed where absence is."""
    skema = _bentuk(bentuk, nama)
    if boleh_kosong:
        if "anyOf" in skema:
            skema["anyOf"] = [*skema["anyOf"], {"type": "null"}]
        else:
            skema["type"] = [skema["type"], "null"]
        if "enum" in skema:
            skema["enum"] = [*skema["enum"], None]
    return {**dwibahasa(KUNCI.get(nama, nama)), **skema}


def _bentuk(bentuk: Bentuk, nama: str) -> Skema:
    match bentuk:
        case Pilihan(boleh, padanan):
            return {"type": "string", "enum": [*boleh, *padanan]}
        case Bilangan(terkecil, terbesar, satuan):
            return {"type": "integer", "minimum": terkecil, "maximum": terbesar, "x-satuan": satuan}
        case YaTidak():
            return {"type": "boolean"}
        case Tanggal():
            return {"type": "string", "format": "date", "examples": ["2023-11-20"]}
        case Bulan():
            return {"type": "string", "pattern": r"^(?!0000)\d{4}-(0[1-9]|1[0-2])$", "examples": ["2023-12"]}
        case Teks():
            return dict(_TEKS)
        case TeksAtauYa():
            return {"anyOf": [{"type": "boolean"}, _TEKS]}
        case PerMil():
            angka = {"type": "number", "minimum": 0, "maximum": 100, "multipleOf": 0.1}
            return {"anyOf": [angka, {"type": "string", "pattern": r"^(100(\.0)?|\d{1,2}(\.\d)?)$"}]}
        case Himpunan(boleh):
            return {"type": "array", "items": {"type": "string", "enum": list(boleh)}, "maxItems": len(boleh)}
        case Peta(isi):
            return _peta(isi, WAJIB_DALAM.get(nama, ()), f"{nama}.")
        case Daftar(satu, paling_banyak):
            return {"type": "array", "items": _bentuk(satu, nama), "maxItems": paling_banyak}
