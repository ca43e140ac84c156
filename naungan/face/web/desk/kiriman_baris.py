"""The rows of a list: what was found in each and what it would do, fifty at a time."""

from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.db.models import QuerySet, TextField
from django.db.models.functions import Cast
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.staff.models import Petugas
from naungan.desk.flow import KIRIMAN
from naungan.desk.roster.ajukan import akan_diterapkan
from naungan.desk.roster.perbaiki import dapat_diikutkan
from naungan.desk.roster.putuskan import DITERAPKAN
from naungan.desk.roster.temuan import TEMUAN_BERAT
from naungan.face.sebutan_kiriman import EFEK, NADA_EFEK, jenis_temuan, kata_temuan
from naungan.face.sebutan_peserta import pilihan
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.desk.kiriman import KANTOR, kiriman_dilihat
from naungan.face.web.desk.kiriman_sosok import isi_terbuka, sosok_baris, sosok_lain
from naungan.face.web.desk.penyaring import Penyaring
from naungan.face.web.perbaikan import MENUNGGU
from naungan.face.web.tempat import nama_tempat

__all__ = ["kiriman_baris", "tampilan_baris"]

PER_HALAMAN = 50


class SaringBaris(Penyaring):
    """Which rows: by effect, by finding, by what becomes of them, by name."""

    efek = forms.ChoiceField(label=gettext_lazy("Akibat"), required=False)
    terap = forms.ChoiceField(
        label=gettext_lazy("Keadaan"),
        required=False,
        choices=[
            ("", gettext_lazy("Semua")),
            ("TUNGGU", gettext_lazy("Menunggu diperbaiki")),
            ("AKAN", gettext_lazy("Akan diterapkan")),
            ("SUDAH", gettext_lazy("Sudah diterapkan")),
            ("SISIH", gettext_lazy("Tidak diterapkan")),
            ("LEWAT", gettext_lazy("Dilewati saat diterapkan")),
        ],
    )
    q = forms.CharField(label=gettext_lazy("Nama"), required=False, max_length=60)
    temuan = forms.ChoiceField(label=gettext_lazy("Temuan"), required=False)
    utama = ("q", "terap", "efek")

    def __init__(self, data: Any) -> None:
        super().__init__(data)
        self.isi_pilihan("efek", pilihan(EFEK, _("Semua akibat")))
        self.isi_pilihan("temuan", [("", _("Semua temuan")), *((k, jenis_temuan(k)) for k in TEMUAN_BERAT)])

    def saring(self, kiriman: Kiriman) -> QuerySet[Baris]:
        """The rows asked for, in the order of the sheet."""
        isi = self.cleaned_data
        baris = Baris.objects.filter(kiriman=kiriman)
        match isi["terap"]:
            case "AKAN":
                baris = akan_diterapkan(kiriman)
            case "TUNGGU":
                baris = baris.filter(efek__in=MENUNGGU, terap="")
            case "SISIH":
                baris = baris.exclude(efek__in=(*DITERAPKAN, *MENUNGGU))
            case "SUDAH" | "LEWAT":
                baris = baris.filter(terap=isi["terap"])
        if isi["efek"]:
            baris = baris.filter(efek=isi["efek"])
        if isi["temuan"]:
            teks = Cast("temuan", TextField())
            baris = baris.alias(temuan_teks=teks).filter(temuan_teks__contains=f'"{isi["temuan"]}"')
        q = " ".join(isi["q"].split())
        return (baris.filter(nama__icontains=q) if q else baris).order_by("nomor")


@require_safe
@untuk(*KANTOR)
def kiriman_baris(request: HttpRequest, kode: str) -> HttpResponse:
    """One page of rows."""
    by, kiriman = petugas(request), kiriman_dilihat(request, kode)
    form = SaringBaris(request.GET)
    isi: dict[str, Any] = {"kiriman": kiriman, "form": form}
    if form.is_valid():
        nomor = form.saring(kiriman).values_list("pk", flat=True)  # paging through narrow rows is quick
        halaman = Paginator(nomor, PER_HALAMAN).get_page(request.GET.get("hal"))
        baris = Baris.objects.select_related("kiriman").filter(pk__in=list(halaman)).order_by("nomor")
        isi |= {"halaman": halaman, "baris": tampilan_baris(list(baris), by)}
    return render(request, "desk/kiriman_baris.html", isi)


def tampilan_baris(semua: list[Baris], by: Petugas) -> list[dict[str, Any]]:
    """Rows as a page shows them, for an officer who sees them."""
    tempat, lain = nama_tempat({b.wilayah for b in semua}), sosok_lain(semua, by)
    hasil = []
    for b in semua:
        sendiri = sosok_baris(b, isi_terbuka(b), tempat)
        boleh = b.terap != Baris.Terap.SUDAH and _boleh(b.kiriman, by)
        hasil.append(
            {
                "b": b,
                "sosok": sendiri,
                "efek": _(EFEK[b.efek]),
                "nada": NADA_EFEK.get(b.efek, "netral"),
                "temuan": kata_temuan(b.temuan),
                "catatan": kata_temuan(b.temuan, catatan=True),
                "lain": lain.get(b.pk, []),
                "perbaiki": boleh,
                "ikutkan": boleh and not b.ikut and dapat_diikutkan(b),
            }
        )
    return hasil


def _boleh(kiriman: Kiriman, by: Petugas) -> bool:
    return any(x.aksi == "perbaiki" for x in KIRIMAN.boleh(kiriman.status, by))
