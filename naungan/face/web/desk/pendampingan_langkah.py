"""The steps of accompanying that are one press, one reason or one list of numbers."""

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from naungan.books.cases.models import Event, Klaim, Pendampingan
from naungan.books.documents.models import Document
from naungan.desk import accompany
from naungan.desk.access import klaim_terlihat
from naungan.desk.accompany.berkas import berkas_perlu
from naungan.desk.flow import PENDAMPINGAN
from naungan.face.sebutan import nama_berkas, tindakan
from naungan.face.web.aksi import petugas, tekan
from naungan.face.web.alur import berhasil, gerbang, untuk
from naungan.face.web.desk.pendampingan import berkas_terlihat

__all__ = [
    "pendampingan_aksi",
    "pendampingan_lengkapi",
    "pendampingan_terima_kembali",
    "pendampingan_tidak_diklaim",
]

SEKALI_TEKAN: dict[str, Callable[..., Pendampingan]] = {
    "ajukan": accompany.ajukan,
    "ketahui_hasil": accompany.ketahui_hasil,
    "buktikan_bayar": accompany.buktikan_bayar,
    "tutup": accompany.tutup,
}


class Alasan(forms.Form):
    """A reason in one's own words."""

    alasan = forms.CharField(
        label=gettext_lazy("Alasan"), max_length=200, widget=forms.Textarea(attrs={"rows": 3})
    )


class NomorBerkas(forms.Form):
    """One field for each paper that is not there yet, or must be mended."""

    def __init__(self, peristiwa: Event, data: object = None) -> None:
        super().__init__(data)  # type: ignore[arg-type]
        beres = set(
            Document.objects.filter(peristiwa=peristiwa)
            .exclude(putusan="KURANG")
            .values_list("jenis", flat=True)
        )
        for jenis in berkas_perlu(peristiwa):
            if jenis not in beres:
                self.fields[jenis] = forms.CharField(label=nama_berkas(jenis), max_length=60)


@untuk()
@require_POST
def pendampingan_aksi(request: HttpRequest, kode: str, aksi: str) -> HttpResponse:
    """One press: submit, note the result, note the proof, close."""
    berkas = berkas_terlihat(request, kode)
    if aksi not in SEKALI_TEKAN:
        raise Http404
    verb = SEKALI_TEKAN[aksi]
    return tekan(
        request,
        lambda: verb(berkas, by=petugas(request)),
        berhasil=tindakan(aksi),
        ke="pendampingan_berkas",
        kode=kode,
    )


@untuk()
def pendampingan_lengkapi(request: HttpRequest, kode: str) -> HttpResponse:
    """The papers, each with the number written on it."""
    berkas = berkas_terlihat(request, kode)
    if balik := gerbang(request, PENDAMPINGAN, "lengkapi", berkas.status, "pendampingan_berkas", kode=kode):
        return balik
    form = NomorBerkas(berkas.peristiwa, request.POST if request.method == "POST" else None)
    if form.is_valid() and berhasil(
        form, lambda: accompany.lengkapi(berkas, by=petugas(request), nomor=form.cleaned_data)
    ):
        messages.success(request, tindakan("lengkapi"))
        return redirect("pendampingan_berkas", kode=kode)
    return render(request, "desk/pendampingan_lengkapi.html", {"berkas": berkas, "form": form})


@untuk()
def pendampingan_tidak_diklaim(request: HttpRequest, kode: str) -> HttpResponse:
    """Close a file that never becomes a claim."""
    return _beralasan(request, kode, "tidak_diklaim", accompany.tidak_diklaim)


@untuk()
def pendampingan_terima_kembali(request: HttpRequest, kode: str) -> HttpResponse:
    """Note that BPJS gave the papers back; what it wrote stands in the field already."""
    return _beralasan(request, kode, "terima_kembali", accompany.terima_kembali)


def _beralasan(request: HttpRequest, kode: str, aksi: str, verb: Callable[..., Pendampingan]) -> HttpResponse:
    berkas = berkas_terlihat(request, kode)
    if balik := gerbang(request, PENDAMPINGAN, aksi, berkas.status, "pendampingan_berkas", kode=kode):
        return balik
    awal = {"alasan": _catatan_bpjs(request, berkas)} if aksi == "terima_kembali" else None
    form = Alasan(request.POST) if request.method == "POST" else Alasan(initial=awal)
    if form.is_valid() and berhasil(
        form, lambda: verb(berkas, by=petugas(request), alasan=form.cleaned_data["alasan"])
    ):
        messages.success(request, tindakan(aksi))
        return redirect("pendampingan_berkas", kode=kode)
    isi = {"berkas": berkas, "form": form, "aksi": aksi, "judul": _JUDUL[aksi], "jelas": _JELAS[aksi]}
    return render(request, "desk/pendampingan_alasan.html", isi)


def _catatan_bpjs(request: HttpRequest, berkas: Pendampingan) -> str:
    terlihat = klaim_terlihat(petugas(request)).filter(peristiwa=berkas.peristiwa_id)
    catatan = terlihat.filter(status=Klaim.Status.DIKEMBALIKAN).values_list("catatan", flat=True).first()
    return (catatan or "")[:200]


_JUDUL = {
    "tidak_diklaim": gettext_lazy("Tutup tanpa klaim"),
    "terima_kembali": gettext_lazy("BPJS mengembalikan berkas"),
}
_JELAS = {
    "tidak_diklaim": gettext_lazy(
        "Berkas ditutup dan tidak diajukan ke BPJS. Keluarga akan membaca alasannya."
    ),
    "terima_kembali": gettext_lazy(
        "Tulis apa yang diminta BPJS, supaya keluarga tahu apa yang harus dibawa."
    ),
}
