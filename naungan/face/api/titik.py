"""The two endpoints, in django-ninja. Their bodies are read by the law itself, so its sentences are the only ones."""

from collections.abc import Callable, Mapping
from functools import cache

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern
from ninja import NinjaAPI
from ninja.errors import Throttled

from naungan.face.api import hitungan
from naungan.face.api.bacaan import baca
from naungan.face.api.batas import BANYAK, Batas
from naungan.face.api.masalah import Masalah, dari_hukum, jawab, jawab_masalah
from naungan.face.api.operasi import operasi
from naungan.law.tolakan import BelumTersedia, MasukanSalah

__all__ = ["api", "tampilan"]

batas = Batas()
api = NinjaAPI(
    title="Naungan: perhitungan JKK, JKM, dan iuran",
    version="1",
    urls_namespace="api",
    openapi_url=None,
    docs_url=None,
    throttle=batas,
)


@api.post("/perkiraan", url_name="perkiraan", operation_id="perkiraan", openapi_extra=operasi("perkiraan"))
def perkiraan(request: HttpRequest) -> HttpResponse:
    return _layani(request, hitungan.perkiraan)


@api.post("/iuran", url_name="iuran", operation_id="iuran", openapi_extra=operasi("iuran"))
def iuran(request: HttpRequest) -> HttpResponse:
    return _layani(request, hitungan.iuran)


def _layani(request: HttpRequest, hitung: hitungan.Penghitung) -> HttpResponse:
    permintaan = baca(request)
    if len(permintaan.kasus) > 1:
        batas.catat(request, len(permintaan.kasus) - 1)
    return jawab(hitungan.jawaban(permintaan, hitung))


@cache
def tampilan() -> Mapping[str | None, Callable[..., HttpResponse]]:
    """Each endpoint's view by its name."""
    return {pola.name: pola.callback for pola in api.urls[0] if isinstance(pola, URLPattern)}


@api.exception_handler(Masalah)
def _masalah(request: HttpRequest, e: Masalah) -> HttpResponse:
    return jawab_masalah(e)


@api.exception_handler(MasukanSalah)
@api.exception_handler(BelumTersedia)
def _hukum(request: HttpRequest, e: MasukanSalah | BelumTersedia) -> HttpResponse:
    return jawab_masalah(dari_hukum(e))


@api.exception_handler(Throttled)
def _terlalu_sering(request: HttpRequest, e: Throttled) -> HttpResponse:
    return jawab_masalah(Masalah("terlalu-sering", f"Paling banyak {BANYAK} kasus semenit dari satu alamat."))


@api.exception_handler(Exception)
def _galat(request: HttpRequest, e: Exception) -> HttpResponse:
    hitungan.catatan.error("permintaan API tidak terjawab", exc_info=e)
    return jawab_masalah(Masalah("galat", hitungan.GALAT))
