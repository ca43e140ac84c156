"""Running the billing of the next month: BPJS asks for it, a job does it, the page shows what the books say of it."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from naungan.desk.tolakan import TidakBerwenang
from naungan.face.jobs.tagihan import antrekan, hidup
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.templatetags.tulis import bulan as tulis_bulan
from naungan.kit.bulan import Bulan
from naungan.kit.jam import hari_ini
from naungan.lens.tagihan import bulan_tertagih, kemajuan

__all__ = ["tagihan_jalankan"]


class PilihBulan(forms.Form):
    """The months that may be billed now."""

    bulan = forms.ChoiceField(label=gettext_lazy("Bulan yang ditagih"))

    def __init__(self, data: object = None, *, bulan: list[Bulan]) -> None:
        super().__init__(data)  # type: ignore[arg-type]
        bidang = self.fields["bulan"]
        assert isinstance(bidang, forms.ChoiceField)
        bidang.choices = [(str(b), tulis_bulan(b)) for b in bulan]


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@untuk("BPJS")
def tagihan_jalankan(request: HttpRequest) -> HttpResponse:
    """Ask for a month's bills, or watch them being written. Asking twice changes nothing."""
    by = petugas(request)
    if by.peran not in ("PEMBUAT", "PIMPINAN"):
        raise TidakBerwenang("bukan_wewenang", aksi="tagih_bulan", kantor=by.kantor.nama)
    boleh = _boleh_ditagih()
    if request.method == "POST":
        form = PilihBulan(request.POST, bulan=boleh)
        if form.is_valid():
            pilihan = Bulan.baca(form.cleaned_data["bulan"])
            if not hidup(pilihan):
                antrekan(pilihan, by)
            return redirect(f"{reverse('tagihan_jalankan')}?bulan={pilihan}")
    else:
        form = PilihBulan(bulan=boleh)
    jejak = [(_("Tagihan"), reverse("tagihan")), (_("Jalankan"), "")]
    isi: dict[str, Any] = {"form": form if boleh else None, "jejak": jejak}
    dilihat = _dilihat(request, boleh)
    if dilihat:
        jalan = kemajuan(dilihat)
        isi |= {"bulan": dilihat, "jalan": jalan, "hidup": not jalan.selesai and hidup(dilihat)}
    bagian = getattr(request, "htmx", False) and request.method == "GET"
    return render(request, "desk/tagihan_kemajuan.html" if bagian else "desk/tagihan_jalankan.html", isi)


def _boleh_ditagih() -> list[Bulan]:
    """From the last month whose run was not finished, else the one after it, to the present month."""
    kini = Bulan.dari_tanggal(hari_ini())
    tertagih = bulan_tertagih()
    if not tertagih:
        return [kini]
    terakhir = tertagih[0]
    awal = terakhir.maju(1) if kemajuan(terakhir).selesai else terakhir
    hasil = []
    while awal <= kini:
        hasil.append(awal)
        awal = awal.maju(1)
    return hasil


def _dilihat(request: HttpRequest, boleh: list[Bulan]) -> Bulan | None:
    """The month whose progress is shown: the one in the address, else one that was begun."""
    try:
        return Bulan.baca(request.GET["bulan"])
    except (KeyError, ValueError):
        return next((b for b in boleh if kemajuan(b).mulai or hidup(b)), None)
