"""What moves a list: one press, or a reason first."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from naungan.books.intake.models import Kiriman
from naungan.books.staff.models import Petugas
from naungan.desk import roster
from naungan.desk.flow import KIRIMAN
from naungan.face.jobs.daftar import antrekan, hidup
from naungan.face.web.aksi import petugas, tekan
from naungan.face.web.alur import berhasil, gerbang, untuk
from naungan.face.web.desk.kiriman import KANTOR, kiriman_dilihat

__all__ = ["kiriman_aksi", "kiriman_batalkan", "kiriman_kembalikan"]


class Alasan(forms.Form):
    """A reason in one's own words."""

    alasan = forms.CharField(
        label=gettext_lazy("Alasan"), max_length=400, widget=forms.Textarea(attrs={"rows": 3})
    )


def _setujui(kiriman: Kiriman, *, by: Petugas) -> None:
    roster.setujui(kiriman, by=by)
    antrekan(kiriman, by)


def _lanjutkan(kiriman: Kiriman, *, by: Petugas) -> None:
    """Have the job take up again what one that died left behind."""
    KIRIMAN.periksa("olah" if kiriman.status == Kiriman.Status.DITERIMA else "terapkan", kiriman.status, by)
    if not hidup(kiriman):
        antrekan(kiriman, by)


SEKALI_TEKAN: dict[str, tuple[Callable[..., Any], object]] = {
    "ajukan": (roster.ajukan, gettext_lazy("Daftar diajukan. Orang kedua yang menyetujuinya.")),
    "setujui": (_setujui, gettext_lazy("Disetujui. Daftar sedang diterapkan.")),
    "olah": (_lanjutkan, gettext_lazy("Daftar dibaca lagi dari tempatnya berhenti.")),
    "terapkan": (_lanjutkan, gettext_lazy("Daftar diterapkan lagi dari tempatnya berhenti.")),
}


@require_POST
@untuk(*KANTOR)
def kiriman_aksi(request: HttpRequest, kode: str, aksi: str) -> HttpResponse:
    """One press: propose, approve, go on."""
    kiriman = kiriman_dilihat(request, kode)
    if aksi not in SEKALI_TEKAN:
        raise Http404
    verb, kata = SEKALI_TEKAN[aksi]
    return tekan(
        request, lambda: verb(kiriman, by=petugas(request)), berhasil=str(kata), ke="kiriman_rinci", kode=kode
    )


@require_http_methods(["GET", "HEAD", "POST"])
@untuk(*KANTOR)
def kiriman_kembalikan(request: HttpRequest, kode: str) -> HttpResponse:
    """Send a proposal back, saying why."""
    return _beralasan(request, kode, "kembalikan", roster.kembalikan)


@require_http_methods(["GET", "HEAD", "POST"])
@untuk(*KANTOR)
def kiriman_batalkan(request: HttpRequest, kode: str) -> HttpResponse:
    """Give a list up, saying why."""
    return _beralasan(request, kode, "batalkan", roster.batalkan)


def _beralasan(request: HttpRequest, kode: str, aksi: str, verb: Callable[..., Any]) -> HttpResponse:
    by, kiriman = petugas(request), kiriman_dilihat(request, kode)
    if balik := gerbang(request, KIRIMAN, aksi, kiriman.status, "kiriman_rinci", kode=kode):
        return balik
    form = Alasan(request.POST if request.method == "POST" else None)
    if form.is_valid() and berhasil(form, lambda: verb(kiriman, by=by, alasan=form.cleaned_data["alasan"])):
        messages.success(request, str(_SELESAI[aksi]))
        return redirect("kiriman_rinci", kode=kode)
    isi = {"kiriman": kiriman, "form": form, "judul": _JUDUL[aksi], "jelas": _JELAS[aksi]}
    return render(request, "desk/kiriman_alasan.html", isi)


_JUDUL = {
    "kembalikan": gettext_lazy("Kembalikan pengajuan"),
    "batalkan": gettext_lazy("Batalkan daftar ini"),
}
_JELAS = {
    "kembalikan": gettext_lazy(
        "Tulis apa yang harus diperbaiki. Pengaju membacanya, memperbaiki, lalu mengajukan lagi."
    ),
    "batalkan": gettext_lazy(
        "Isinya tetap dapat dilihat, tetapi tidak ada yang diterapkan. Ini tidak dapat diurungkan."
    ),
}
_SELESAI = {
    "kembalikan": gettext_lazy("Pengajuan dikembalikan."),
    "batalkan": gettext_lazy("Daftar dibatalkan."),
}
