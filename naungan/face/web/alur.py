"""From a flow table to a page: who may open it, which buttons it has, how a refusal comes back to the form."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, NamedTuple, ParamSpec, cast

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from naungan.desk.flow import Alur
from naungan.desk.tolakan import BukanTahapnya, MasukanKeliru, TidakBerwenang, Tolakan
from naungan.face.kata import kalimat
from naungan.face.web.aksi import petugas, wajib_masuk
from naungan.face.web.galat import tidak_berwenang

__all__ = ["Tombol", "berhasil", "gerbang", "untuk"]

P = ParamSpec("P")
Halaman = Callable[Concatenate[HttpRequest, P], HttpResponse]


class Tombol(NamedTuple):
    """One button: a form of its own that posts, or a link to the page where the act is prepared."""

    label: str
    url: str
    kirim: bool
    ragam: str = "utama"


def untuk(*jenis: str) -> Callable[[Halaman[P]], Halaman[P]]:
    """Only for signed-in officers of these kinds of office (none named: of any); others get 403 with the reason.

    An act the officer has no right to, refused inside, answers the same way.
    """

    def hias(tampilan: Halaman[P]) -> Halaman[P]:
        @wraps(tampilan)
        def bungkus(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            kantor = petugas(request).kantor
            try:
                if jenis and kantor.jenis not in jenis:
                    raise TidakBerwenang("bukan_wewenang", aksi="buka", kantor=kantor.nama)
                return tampilan(request, *args, **kwargs)
            except TidakBerwenang as tolakan:
                return tidak_berwenang(request, kalimat(tolakan))

        return wajib_masuk(cast("Halaman[P]", bungkus))

    return hias


def gerbang(
    request: HttpRequest, alur: Alur, aksi: str, status: str, ke: str, **kunci: str
) -> HttpResponse | None:
    """Before a page that prepares an act: None when it may be done now, else the way back to the file.

    Raises TidakBerwenang for whoever may not do it at all.
    """
    try:
        alur.periksa(aksi, status, petugas(request))
    except BukanTahapnya as tolakan:
        messages.error(request, kalimat(tolakan))
        return redirect(reverse(ke, kwargs=kunci))
    return None


def berhasil(form: forms.BaseForm, verb: Callable[[], Any]) -> bool:
    """Whether the act was done; a refusal is put beside the field it is about. TidakBerwenang passes through."""
    try:
        verb()
    except TidakBerwenang:
        raise
    except MasukanKeliru as tolakan:
        form.add_error(tolakan.kolom if tolakan.kolom in form.fields else None, kalimat(tolakan))
    except Tolakan as tolakan:
        form.add_error(None, kalimat(tolakan))
    else:
        return True
    return False
