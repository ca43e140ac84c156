"""The answer as JSON Schema, read off the law's own ``Perhitungan``; the batch; the problem."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import date
from typing import Any, get_args, get_origin, get_type_hints

from django.utils.translation import gettext_noop as N_

from naungan.face.api.masalah import AKAR, JENIS
from naungan.face.api.skema_kasus import Skema, dwibahasa
from naungan.law.perhitungan import Perhitungan

__all__ = ["ANGGOTA", "komponen"]

ANGGOTA: Mapping[str, str] = {
    "jenis": N_("Selalu perkiraan: yang menetapkan hanya BPJS Ketenagakerjaan."),
    "total": N_(
        "Jumlah uang tunai, dalam rupiah; tanpa beasiswa, perawatan, dan yang ditanggung pemberi kerja."
    ),
    "komponen": N_("Rincian total menurut nama manfaat atau program; yang nol tidak ditulis."),
    "beasiswa": N_("Beasiswa anak: paling banyak seluruhnya, tahun ajaran ini, dan jadwalnya."),
    "ditanggung_pemberi_kerja": N_("Yang harus dibayar pemberi kerja sendiri."),
    "penerima": N_("Siapa yang berhak, kelas ahli warisnya, dan bukti yang masih kurang."),
    "tenggat": N_("Tanggal yang ditentukan peraturan."),
    "perlu_tinjau": N_("Pertanyaan yang harus dijawab orang; tiap bacaan dengan totalnya sendiri."),
    "langkah": N_("Setiap langkah hitungan dengan pasalnya."),
}
"""Member of the answer → what it says."""
_POLOS: Mapping[Any, Skema] = {
    int: {"type": "integer"},
    str: {"type": "string"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    Any: {},
}
_LUAR = {"versi"}  # goes with the answer as a header


def komponen() -> dict[str, Skema]:
    """The named schemas of every answer."""
    hasil: dict[str, Skema] = {}
    _catat(Perhitungan, hasil)
    for nama, kalimat in ANGGOTA.items():
        milik = hasil["Perhitungan"]["properties"]
        milik[nama] = {**dwibahasa(kalimat), **milik[nama]}
    return hasil | {"Hasil": _hasil(), "Masalah": _masalah()}


def _skema(tipe: Any, hasil: dict[str, Skema]) -> Skema:
    if tipe in _POLOS:
        return dict(_POLOS[tipe])
    if get_origin(tipe) is tuple:
        return {"type": "array", "items": _skema(get_args(tipe)[0], hasil)}
    if get_origin(tipe) is Mapping or getattr(get_origin(tipe), "__name__", "") == "Mapping":
        return {"type": "object", "additionalProperties": _skema(get_args(tipe)[1], hasil)}
    return _catat(tipe, hasil)


def _catat(kelas: type, hasil: dict[str, Skema]) -> Skema:
    """A record of the law under its own name. Raises TypeError for anything else."""
    if not is_dataclass(kelas) and not hasattr(kelas, "_fields"):
        raise TypeError(f"jawaban memuat {kelas!r}, yang tidak dikenal skema")
    sifat = {nama: _skema(tipe, hasil) for nama, tipe in get_type_hints(kelas).items() if nama not in _LUAR}
    hasil[kelas.__name__] = {"type": "object", "properties": sifat, "required": list(sifat)}
    return {"$ref": f"#/components/schemas/{kelas.__name__}"}


def _hasil() -> Skema:
    def satu(nama: str, acuan: str) -> Skema:
        sifat: Skema = {
            "nomor": {"type": "integer", "minimum": 1},
            nama: {"$ref": f"#/components/schemas/{acuan}"},
        }
        return {
            "type": "object",
            "properties": sifat,
            "required": list(sifat),
            "additionalProperties": False,
        }

    pilihan = [satu("perhitungan", "Perhitungan"), satu("masalah", "Masalah")]
    return {
        "type": "object",
        "properties": {"hasil": {"type": "array", "items": {"oneOf": pilihan}}},
        "required": ["hasil"],
        "additionalProperties": False,
    }


def _masalah() -> Skema:
    """RFC 9457, with the field and what stood in it where the case itself is refused."""
    return {
        "type": "object",
        "properties": {
            "type": {"type": "string", "format": "uri-reference", "enum": [f"{AKAR}#{k}" for k in JENIS]},
            "title": {"type": "string"},
            "status": {"type": "integer", "enum": sorted({j.status for j in JENIS.values()})},
            "detail": {"type": "string"},
            "kolom": {"type": "string"},
            "nilai": {},
        },
        "required": ["type", "title", "status", "detail"],
        "additionalProperties": False,
    }
