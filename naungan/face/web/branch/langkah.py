"""The steps of a claim that are one press or one reason."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from naungan.books.cases.models import Klaim
from naungan.desk import claims
from naungan.desk.access import pendampingan_terlihat
from naungan.desk.flow import KLAIM
from naungan.face.sebutan import tindakan
from naungan.face.web.aksi import petugas, tekan
from naungan.face.web.alur import berhasil, gerbang, untuk
from naungan.face.web.branch.berkas import klaim_dilihat

__all__ = [
    "klaim_cek_kasus",
    "klaim_kembalikan",
    "klaim_minta_ulang",
    "klaim_putuskan",
    "klaim_terima_lagi",
    "klaim_usulkan_tolak",
    "pengajuan_terima",
]


@untuk()
@require_POST
def pengajuan_terima(request: HttpRequest, kode: str) -> HttpResponse:
    """Receive a submission; the claim it became opens."""
    oleh = petugas(request)
    berkas = get_object_or_404(
        pendampingan_terlihat(oleh).select_related("peristiwa__person"), peristiwa__kode=kode
    )
    baru: list[Klaim] = []
    jawaban = tekan(
        request,
        lambda: baru.extend(claims.terima(berkas, by=oleh)),
        berhasil=tindakan("terima_klaim"),
        ke="klaim",
    )
    return redirect("klaim_berkas", nomor=baru[0].nomor) if baru else jawaban


@untuk()
@require_POST
def klaim_terima_lagi(request: HttpRequest, nomor: str) -> HttpResponse:
    """Take up a returned claim that was submitted again."""
    klaim = klaim_dilihat(request, nomor)
    return tekan(
        request,
        lambda: claims.terima_lagi(klaim, by=petugas(request)),
        berhasil=tindakan("terima_lagi"),
        ke="klaim_berkas",
        nomor=nomor,
    )


@untuk()
@require_POST
def klaim_putuskan(request: HttpRequest, nomor: str) -> HttpResponse:
    """Decide as proposed. Whoever is not another BPJS officer with that right gets 403."""
    klaim = klaim_dilihat(request, nomor)
    return tekan(
        request,
        lambda: claims.putuskan(klaim, by=petugas(request)),
        berhasil=_("Klaim sudah diputuskan."),
        ke="klaim_berkas",
        nomor=nomor,
    )


class Catatan(forms.Form):
    """A reason the other side will read."""

    def __init__(self, kolom: str, data: Any = None) -> None:
        super().__init__(data)
        label = gettext_lazy("Apa yang harus dicek") if kolom == "temuan" else gettext_lazy("Alasan")
        self.fields[kolom] = forms.CharField(
            label=label, max_length=400, widget=forms.Textarea(attrs={"rows": 4})
        )


@untuk()
def klaim_cek_kasus(request: HttpRequest, nomor: str) -> HttpResponse:
    """Send the claim to a field check."""
    return _bercatatan(request, nomor, "cek_kasus", claims.cek_kasus, kolom="temuan")


@untuk()
def klaim_kembalikan(request: HttpRequest, nomor: str) -> HttpResponse:
    """Return the claim for papers."""
    return _bercatatan(request, nomor, "kembalikan", claims.kembalikan)


@untuk()
def klaim_minta_ulang(request: HttpRequest, nomor: str) -> HttpResponse:
    """Send the proposal back to whoever made it."""
    return _bercatatan(request, nomor, "minta_ulang", claims.minta_ulang)


@untuk()
def klaim_usulkan_tolak(request: HttpRequest, nomor: str) -> HttpResponse:
    """Propose a refusal."""
    return _bercatatan(request, nomor, "usulkan_tolak", claims.usulkan_tolak)


def _bercatatan(
    request: HttpRequest, nomor: str, aksi: str, verb: Callable[..., Any], kolom: str = "alasan"
) -> HttpResponse:
    klaim = klaim_dilihat(request, nomor)
    if balik := gerbang(request, KLAIM, aksi, klaim.status, "klaim_berkas", nomor=nomor):
        return balik
    form = Catatan(kolom, request.POST if request.method == "POST" else None)
    if form.is_valid() and berhasil(
        form, lambda: verb(klaim, by=petugas(request), **{kolom: form.cleaned_data[kolom]})
    ):
        messages.success(request, tindakan(aksi))
        return redirect("klaim_berkas", nomor=nomor)
    judul, jelas = _KATA[aksi]
    return render(
        request, "branch/klaim_alasan.html", {"klaim": klaim, "form": form, "judul": judul, "jelas": jelas}
    )


_KATA = {
    "cek_kasus": (
        gettext_lazy("Kirim cek kasus"),
        gettext_lazy(
            "Petugas lapangan akan mencari tahu. Batas waktu bayar berhenti sampai berkas dinyatakan lengkap."
        ),
    ),
    "kembalikan": (
        gettext_lazy("Kembalikan klaim"),
        gettext_lazy("Tulis apa yang harus diperbaiki. Pemerintah daerah dan keluarga akan membacanya."),
    ),
    "minta_ulang": (
        gettext_lazy("Minta usulan ulang"),
        gettext_lazy("Tulis apa yang harus dihitung atau diperiksa lagi."),
    ),
    "usulkan_tolak": (
        gettext_lazy("Usulkan penolakan"),
        gettext_lazy(
            "Tulis alasannya dengan kata-kata yang dapat dipahami keluarga. Orang kedua yang memutuskan."
        ),
    ),
}
