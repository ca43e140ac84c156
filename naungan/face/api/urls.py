"""Addresses of the public API. Its engine is loaded when first asked, so the site starts without it."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, re_path
from django.views.decorators.csrf import csrf_exempt

__all__ = ["urlpatterns"]

Tampilan = Callable[..., HttpResponse]


def hanya(*metode: str) -> Callable[[Tampilan], Tampilan]:
    """Other methods are refused as a problem; nothing here knows a session, so nothing needs a CSRF token."""

    def bungkus(tampilan: Tampilan) -> Tampilan:
        @csrf_exempt
        @wraps(tampilan)
        def jaga(request: HttpRequest, **letak: str) -> HttpResponse:
            if request.method in metode:
                return tampilan(request, **letak)
            from naungan.face.api.masalah import Masalah, jawab_masalah

            boleh = ", ".join(metode)
            jawaban = jawab_masalah(Masalah("metode-salah", f"Alamat ini hanya melayani {boleh}."))
            jawaban["Allow"] = boleh
            return jawaban

        return jaga

    return bungkus


@hanya("GET", "HEAD")
def halaman(request: HttpRequest) -> HttpResponse:
    from naungan.face.api.halaman import halaman as tampilkan

    return tampilkan(request)


@hanya("GET", "HEAD")
def openapi(request: HttpRequest) -> HttpResponse:
    from naungan.face.api.openapi import openapi as tampilkan

    return tampilkan(request)


@hanya("POST")
def titik(request: HttpRequest, nama: str) -> HttpResponse:
    from naungan.face.api.titik import tampilan

    return tampilan()[nama](request)


@csrf_exempt
def tidak_ada(request: HttpRequest) -> HttpResponse:
    from naungan.face.api.masalah import Masalah, jawab_masalah

    return jawab_masalah(
        Masalah("tidak-ada", "Alamat ini tidak ada. Yang ada: perkiraan, iuran, openapi.json.")
    )


urlpatterns: list[URLPattern] = [
    path("", halaman, name="api"),
    path("openapi.json", openapi, name="api_openapi"),
    path("perkiraan", titik, {"nama": "perkiraan"}, name="api_perkiraan"),
    path("iuran", titik, {"nama": "iuran"}, name="api_iuran"),
    re_path(r"", tidak_ada),
]
