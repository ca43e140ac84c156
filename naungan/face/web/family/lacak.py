"""The family's own page: how far the file has come, what to bring, and, once decided, how much.

Whoever holds the code sees this one family and nobody else. A wrong code costs the same work as a right one.
"""

import re
from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache

from naungan.books.cases.models import Event, Klaim, Pendampingan
from naungan.books.documents.models import Document
from naungan.desk.accompany.berkas import berkas_perlu
from naungan.face.sebutan import nama_berkas
from naungan.face.web.family.batas import catat_keliru, terlalu_sering
from naungan.face.web.family.perjalanan import Hasil, perjalanan

__all__ = ["lacak", "lacak_kode"]

SALAH_BACA = str.maketrans("OIL", "011")


class Kode(forms.Form):
    """The code from the letter or the slip."""

    kode = forms.CharField(
        label=gettext_lazy("Nomor lacak"),
        help_text=gettext_lazy("Tertulis di surat atau di kertas dari petugas, misalnya 7K2M-9QXD-4T."),
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
    )

    def clean_kode(self) -> str:
        rapi = rapikan(self.cleaned_data["kode"])
        if not rapi:
            raise forms.ValidationError(_("Nomor lacak terdiri atas huruf dan angka, misalnya 7K2M-9QXD-4T."))
        return rapi


def rapikan(kode: str) -> str:
    """As people type it → as it stands in the books: ``7k2m 9qxd4t`` → ``7K2M-9QXD-4T``."""
    huruf = re.sub(r"[^0-9A-Z]", "", kode.upper()).translate(SALAH_BACA)
    return "-".join(huruf[i : i + 4] for i in range(0, len(huruf), 4))


@never_cache
def lacak(request: HttpRequest) -> HttpResponse:
    """Ask for the code."""
    form = Kode(request.POST if request.method == "POST" else None)
    if form.is_valid():
        return redirect("lacak_kode", kode=form.cleaned_data["kode"])
    return render(request, "family/lacak.html", {"form": form})


@never_cache
def lacak_kode(request: HttpRequest, kode: str) -> HttpResponse:
    """The state of one family's file."""
    if terlalu_sering(request):
        return render(request, "family/lacak_tunggu.html", status=429)
    rapi = rapikan(kode)
    if rapi and rapi != kode and len(rapi) <= 14:
        return redirect("lacak_kode", kode=rapi)
    peristiwa = Event.objects.select_related("person", "pendampingan").filter(kode=rapi).first()
    isi = _isi(peristiwa)
    if peristiwa is None:
        catat_keliru(request)
        form = Kode({"kode": kode[:40]})
        form.is_valid()
        form.add_error("kode", _("Nomor lacak ini tidak kami temukan. Periksa lagi huruf dan angkanya."))
        return render(request, "family/lacak.html", {"form": form}, status=404)
    return render(request, "family/lacak_kode.html", isi)


def _isi(peristiwa: Event | None) -> dict[str, Any]:
    """Everything the page shows; for nobody, the same questions are asked of the books and nothing comes back."""
    tentang = peristiwa or Event(pk=0, jenis=Event.Jenis.MENINGGAL)
    klaim = list(
        Klaim.objects.filter(peristiwa=tentang.pk)
        .select_related("penetapan__usulan")
        .prefetch_related("penetapan__pembayaran")
        .order_by("id")
    )
    beres = set(
        Document.objects.filter(peristiwa=tentang.pk)
        .exclude(putusan="KURANG")
        .values_list("jenis", flat=True)
    )
    kurang = [nama_berkas(j) for j in berkas_perlu(tentang) if j not in beres]
    luar = list(
        Pendampingan.objects.filter(
            peristiwa=tentang.pk, hasil_luar__dikonfirmasi_oleh__isnull=False
        ).values_list("hasil_luar__jenis", "hasil_luar__jumlah", "hasil_luar__tanggal")
    )
    if peristiwa is None:
        return {}
    di_luar = settings.NAUNGAN_PENYELENGGARA == "di_luar"
    hasil = (
        [Hasil.dari_luar(luar)] if di_luar and luar else [Hasil.dari_klaim(k) for k in klaim if not di_luar]
    )
    status = peristiwa.pendampingan.status
    return {
        "orang": peristiwa.person,
        "peristiwa": peristiwa,
        "berkas": peristiwa.pendampingan,
        "perjalanan": perjalanan(status, hasil),
        "bawa": kurang if status in ("SINYAL", "DIKUNJUNGI", "DIKEMBALIKAN") else [],
        "hasil": [h for h in hasil if h.diputuskan],
    }
