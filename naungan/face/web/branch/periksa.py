"""Judging the papers one by one. All valid: the claim is complete. One wanting: it goes back with the reason."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from naungan.books.cases.models import Klaim
from naungan.books.documents.models import Document
from naungan.desk import claims
from naungan.desk.flow import KLAIM
from naungan.face.sebutan import tindakan
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import berhasil, gerbang, untuk
from naungan.face.web.branch.berkas import kertas, klaim_dilihat

__all__ = ["klaim_periksa"]

PUTUSAN = [("SAH", _("Sah")), ("KURANG", _("Perlu diperbaiki"))]


class Pemeriksaan(forms.Form):
    """A verdict for each paper, and the reason where one is wanting."""

    def __init__(self, klaim: Klaim, data: Any = None) -> None:
        super().__init__(data)
        self.jenis = []
        for jenis, nama, putusan, _label in kertas(klaim):
            if putusan != "BELUM":
                self.jenis.append(jenis)
                awal = putusan if putusan in ("SAH", "KURANG") else None
                self.fields[jenis] = forms.ChoiceField(
                    label=nama, choices=PUTUSAN, widget=forms.RadioSelect, initial=awal
                )
        self.fields["alasan"] = forms.CharField(
            label=_("Apa yang harus diperbaiki"),
            help_text=_(
                "Wajib diisi bila ada berkas yang perlu diperbaiki; klaim lalu dikembalikan dengan alasan ini."
            ),
            required=False,
            max_length=400,
            widget=forms.Textarea(attrs={"rows": 3}),
        )

    def clean(self) -> dict[str, Any]:
        if self.kurang() and not self.cleaned_data.get("alasan"):
            self.add_error("alasan", _("Tulis apa yang harus diperbaiki, supaya keluarga tahu."))
        return self.cleaned_data

    def kurang(self) -> list[str]:
        """The papers found wanting."""
        return [j for j in self.jenis if self.cleaned_data.get(j) == Document.Putusan.KURANG]


@untuk()
def klaim_periksa(request: HttpRequest, nomor: str) -> HttpResponse:
    """The verdicts."""
    klaim, oleh = klaim_dilihat(request, nomor), petugas(request)
    if balik := gerbang(request, KLAIM, "periksa", klaim.status, "klaim_berkas", nomor=nomor):
        return balik
    form = Pemeriksaan(klaim, request.POST if request.method == "POST" else None)
    if form.is_valid():
        isi = form.cleaned_data
        kurang = form.kurang()
        if kurang:
            verb, kata = (
                lambda: claims.kembalikan(klaim, by=oleh, alasan=isi["alasan"], kurang=kurang),
                "kembalikan",
            )
        else:
            putusan = {j: isi[j] for j in form.jenis}
            verb, kata = lambda: claims.periksa_berkas(klaim, by=oleh, putusan=putusan), "periksa_berkas"
        if berhasil(form, verb):
            messages.success(request, tindakan(kata))
            return redirect("klaim_berkas", nomor=nomor)
    return render(request, "branch/klaim_periksa.html", {"klaim": klaim, "form": form})
