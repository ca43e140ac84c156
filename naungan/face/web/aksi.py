"""Pressing a button: the page calls one desk verb and shows what came of it, or the refusal in words."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from naungan.books.staff.models import Petugas
from naungan.desk.tolakan import MasukanKeliru, TidakBerwenang, Tolakan
from naungan.face.kata import kalimat
from naungan.face.web.galat import tidak_berwenang

__all__ = ["petugas", "tekan", "wajib_masuk"]

P = ParamSpec("P")


def petugas(request: HttpRequest) -> Petugas:
    """The officer who is signed in."""
    return cast(Petugas, request.user)


def wajib_masuk(
    tampilan: Callable[Concatenate[HttpRequest, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Only for officers who are signed in; everyone else is asked to sign in first."""

    @login_required
    @wraps(tampilan)
    def bungkus(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        return tampilan(request, *args, **kwargs)

    return cast("Callable[Concatenate[HttpRequest, P], HttpResponse]", bungkus)


def tekan(
    request: HttpRequest, verb: Callable[[], Any], *, berhasil: str, ke: str, **kunci: str | int
) -> HttpResponse:
    """Call ``verb`` and go to the page ``ke``; a refusal is shown there as a message and nothing has happened.

    An act the officer has no right to answers 403, so that it can never be mistaken for success. A page with a form
    catches ``MasukanKeliru`` itself, to point at the field.
    """
    try:
        verb()
    except TidakBerwenang as tolakan:
        return tidak_berwenang(request, kalimat(tolakan))
    except MasukanKeliru as tolakan:
        messages.error(request, f"{tolakan.kolom}: {kalimat(tolakan)}")
    except Tolakan as tolakan:
        messages.error(request, kalimat(tolakan))
    else:
        messages.success(request, berhasil)
    return HttpResponseRedirect(reverse(ke, kwargs=kunci))
