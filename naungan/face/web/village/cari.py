"""Finding the person the news is about, among the officer's own people."""

from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from naungan.books.kolom import segel
from naungan.books.registry.models import Person
from naungan.books.staff.models import Petugas
from naungan.desk.access import orang_terlihat
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.tempat import nama_tempat

__all__ = ["lapor"]

BANYAK = 20


class Cari(forms.Form):
    """A piece of a name, or a whole NIK. It is posted, so that no NIK ever stands in an address."""

    q = forms.CharField(
        label=_("Nama atau NIK"),
        help_text=_("Sebagian nama, sedikitnya tiga huruf; atau NIK lengkap 16 angka."),
        min_length=3,
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off", "enterkeyhint": "search"}),
    )


@untuk("PEMDA", "DESA")
def lapor(request: HttpRequest) -> HttpResponse:
    """The search and what it found. A whole NIK leads straight to the person."""
    oleh = petugas(request)
    if request.method == "POST":
        form = Cari(request.POST)
        if form.is_valid():
            q = form.cleaned_data["q"]
            if not _seperti_nik(q):
                return redirect(f"{request.path}?{urlencode({'q': q})}")
            if orang := _menurut_nik(oleh, q).first():
                return redirect("lapor_orang", person=orang.pk)
            form.add_error(
                "q", _("Tidak ada orang dengan NIK ini di wilayah Anda. Periksa lagi ke-16 angkanya.")
            )
        return render(request, "village/lapor.html", {"form": form})
    q = request.GET.get("q", "").strip()
    form = Cari({"q": q}) if q else Cari()
    hasil: list[Person] = []
    if q and form.is_valid():
        cocok = _menurut_nik(oleh, q) if _seperti_nik(q) else orang_terlihat(oleh).filter(nama__icontains=q)
        hasil = list(cocok.order_by("nama", "id")[: BANYAK + 1])
    tempat = nama_tempat({p.wilayah for p in hasil})
    isi = {
        "form": form,
        "q": q,
        "dicari": bool(q) and form.is_valid(),
        "orang": [(p, tempat[p.wilayah]) for p in hasil[:BANYAK]],
        "masih_ada": len(hasil) > BANYAK,
    }
    return render(request, "village/lapor.html", isi)


def _angka(q: str) -> str:
    return q.replace(" ", "").replace(".", "")


def _seperti_nik(q: str) -> bool:
    return len(_angka(q)) == 16 and _angka(q).isdigit()


def _menurut_nik(oleh: Petugas, q: str) -> QuerySet[Person]:
    return orang_terlihat(oleh).filter(nik_indeks=segel().indeks(_angka(q), "nik"))
