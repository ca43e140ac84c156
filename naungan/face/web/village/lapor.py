"""Reporting a death: who, when, where, how, and who says so."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _

from naungan.books.cases.models import Pendampingan
from naungan.desk.access import orang_terlihat, pendampingan_terlihat
from naungan.desk.accompany import laporkan
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import berhasil, untuk
from naungan.face.web.bidang import Tanggal
from naungan.face.web.tempat import nama_tempat

__all__ = ["lapor_orang"]


class Laporan(forms.Form):
    """What the village knows on the first day; everything else can wait for the visit."""

    tanggal = Tanggal(label=_("Tanggal meninggal"))
    karena_kerja = forms.TypedChoiceField(
        label=_("Apakah karena kecelakaan kerja?"),
        help_text=_("Termasuk kecelakaan saat berangkat atau pulang kerja. BPJS yang memastikan."),
        choices=[
            ("tidak", _("Tidak, karena sakit atau sebab lain")),
            ("ya", _("Ya, karena kecelakaan kerja")),
        ],
        coerce=lambda jawab: jawab == "ya",
        widget=forms.RadioSelect,
    )
    tempat = forms.CharField(
        label=_("Di mana meninggal"), help_text=_("Misalnya: di rumah, RSUD, atau jalan apa."), max_length=120
    )
    kronologi = forms.CharField(
        label=_("Apa yang terjadi"),
        help_text=_("Singkat saja, seperti yang diceritakan keluarga."),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    pelapor = forms.CharField(
        label=_("Siapa yang memberi kabar"),
        help_text=_("Nama dan hubungannya, misalnya Sulastri, istri."),
        max_length=120,
    )


@untuk("PEMDA", "DESA")
def lapor_orang(request: HttpRequest, person: int) -> HttpResponse:
    """The report about one person; when sent, the file of the family opens."""
    oleh = petugas(request)
    orang = get_object_or_404(orang_terlihat(oleh), pk=person)
    form = Laporan(request.POST if request.method == "POST" else None)
    hasil: list[Pendampingan] = []
    if form.is_valid() and berhasil(
        form, lambda: hasil.append(laporkan(by=oleh, person=orang, **form.cleaned_data))
    ):
        return redirect("pendampingan_berkas", kode=hasil[0].peristiwa.kode)
    isi = {
        "orang": orang,
        "desa": nama_tempat({orang.wilayah})[orang.wilayah],
        "form": form,
        "ada": pendampingan_terlihat(oleh)
        .filter(peristiwa__person=orang)
        .select_related("peristiwa")
        .first(),
    }
    return render(request, "village/lapor_orang.html", isi)
