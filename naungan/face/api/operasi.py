"""What the OpenAPI description says of each endpoint: body, answers, problems. Schemas are named, not repeated."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.utils.translation import gettext_noop as N_

from naungan.face.api.bacaan import BANYAK_KASUS
from naungan.face.api.contoh import CONTOH
from naungan.face.api.masalah import EDISI, JENIS
from naungan.face.api.skema_kasus import Skema, dwibahasa

__all__ = ["KASUS", "RINGKAS", "operasi"]

RINGKAS: Mapping[str, str] = {
    "perkiraan": N_("Menghitung santunan dan manfaat setelah suatu kejadian"),
    "iuran": N_("Menghitung iuran satu bulan"),
}
KASUS: Mapping[str, str] = {"perkiraan": "KasusPerkiraan", "iuran": "KasusIuran"}
"""Endpoint → the name of its case among the schemas."""
STATUS = (400, 413, 415, 422, 429, 500)
_EDISI: Skema = {
    "description": "Edisi hukum yang dipakai. The edition of the law that answered.",
    "schema": {"type": "string", "pattern": "^[0-9a-f]{12}$"},
}
_TUNGGU: Skema = {"description": "Detik. Seconds to wait.", "schema": {"type": "integer", "minimum": 1}}


def operasi(titik: str) -> dict[str, Any]:
    """Everything about one endpoint that django-ninja cannot read off its function."""
    kata = dwibahasa(RINGKAS[titik])
    contoh = {n: {"summary": c.judul, "value": c.isi} for n, c in CONTOH.items() if c.titik == titik}
    return {
        "summary": kata["title"],
        "description": kata["description"],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": _badan(KASUS[titik]), "examples": contoh}},
        },
        "responses": {200: _jawaban(), **{status: _masalah(status) for status in STATUS}},
    }


def _badan(nama: str) -> Skema:
    """One case, one case wrapped, or a batch. What in a batch is no case is answered as a problem in its place."""
    satu: Skema = {"$ref": f"#/components/schemas/{nama}"}
    bungkus = _objek("diketahui", satu)
    lain = {"description": "Bukan kasus: dijawab dengan masalah. Not a case: answered with a problem."}
    banyak = {"type": "array", "maxItems": BANYAK_KASUS, "items": {"anyOf": [satu, bungkus, lain]}}
    return {"anyOf": [satu, bungkus, _objek("kasus", banyak)]}


def _objek(kunci: str, isi: Skema) -> Skema:
    return {"type": "object", "properties": {kunci: isi}, "required": [kunci], "additionalProperties": False}


def _jawaban() -> Skema:
    acuan = [{"$ref": "#/components/schemas/Perhitungan"}, {"$ref": "#/components/schemas/Hasil"}]
    return {
        "description": "Perhitungan, atau hasil tiap kasus. The computation, or the result of each case.",
        "headers": {EDISI: _EDISI},
        "content": {"application/json": {"schema": {"oneOf": acuan}}},
    }


def _masalah(status: int) -> Skema:
    judul = [j.judul for j in JENIS.values() if j.status == status]
    return {
        "description": f"{'; '.join(judul)}. {HTTPStatus(status).phrase}.",
        "headers": {EDISI: _EDISI, **({"Retry-After": _TUNGGU} if status == 429 else {})},
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Masalah"}}},
    }
