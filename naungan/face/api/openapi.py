"""The description of the API, OpenAPI 3.1, written once from the law's own declarations."""

import json
from functools import cache
from hashlib import sha256
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import condition

from naungan.face.api import skema_jawaban, skema_kasus
from naungan.face.api.contoh import CONTOH
from naungan.face.api.masalah import AKAR, EDISI
from naungan.face.api.operasi import KASUS
from naungan.law.berkas import versi

__all__ = ["dokumen", "openapi"]


@cache
def dokumen() -> dict[str, Any]:
    """The whole description, with examples computed by this edition of the law."""
    from naungan.face.api.titik import api

    isi: dict[str, Any] = dict(api.get_openapi_schema(path_prefix=AKAR))
    isi["components"]["schemas"] |= {nama: skema_kasus.kasus(titik) for titik, nama in KASUS.items()}
    isi["components"]["schemas"] |= skema_jawaban.komponen()
    for titik in KASUS:
        jawaban = isi["paths"][AKAR + titik]["post"]["responses"][200]["content"]["application/json"]
        jawaban["examples"] = {
            nama: {"summary": c.judul, "value": c.jawaban()} for nama, c in CONTOH.items() if c.titik == titik
        }
    return isi


@cache
def _naskah() -> bytes:
    return json.dumps(dokumen(), ensure_ascii=False, separators=(",", ":")).encode()


def _tanda(request: HttpRequest) -> str:
    return f'"{sha256(_naskah()).hexdigest()[:16]}"'


@condition(etag_func=_tanda)
def openapi(request: HttpRequest) -> HttpResponse:
    """The description as JSON; a client that has this edition already is told so (304)."""
    return HttpResponse(_naskah(), content_type="application/json", headers={EDISI: versi()})
