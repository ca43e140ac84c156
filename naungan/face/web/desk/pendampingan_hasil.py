"""Where BPJS works in its own systems: its result enters as evidence, recorded by one person, confirmed by another."""

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from naungan.books.cases.models import HasilLuar
from naungan.desk import accompany
from naungan.desk.access import pendampingan_terlihat
from naungan.face.web.aksi import petugas, tekan
from naungan.face.web.alur import berhasil, untuk
from naungan.face.web.bidang import Tanggal
from naungan.face.web.desk.pendampingan import berkas_terlihat

__all__ = ["hasil_konfirmasi", "pendampingan_catat_hasil"]


class Hasil(forms.Form):
    """What stands in BPJS's letter or on the transfer slip."""

    jenis = forms.ChoiceField(
        label=_("Apa yang dicatat"),
        choices=[("KEPUTUSAN", _("Keputusan BPJS")), ("PEMBAYARAN", _("Pembayaran kepada keluarga"))],
        widget=forms.RadioSelect,
    )
    program = forms.ChoiceField(
        label=_("Program"),
        choices=[("JKM", _("Jaminan Kematian (JKM)")), ("JKK", _("Jaminan Kecelakaan Kerja (JKK)"))],
        widget=forms.RadioSelect,
    )
    nomor = forms.CharField(label=_("Nomor surat atau bukti"), max_length=60)
    tanggal = Tanggal(label=_("Tanggal pada surat atau bukti"))
    jumlah = forms.RegexField(
        r"^[0-9. ]{1,20}$",
        label=_("Jumlah rupiah"),
        help_text=_("Angka saja, misalnya 42.000.000. Tulis 0 bila klaim ditolak."),
        error_messages={"invalid": _("Tulis angka saja, misalnya 42.000.000.")},
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )

    def clean_jumlah(self) -> int:
        angka = "".join(c for c in self.cleaned_data["jumlah"] if c.isdigit())
        if not angka or len(angka) > 15:
            raise forms.ValidationError(_("Tulis angka saja, misalnya 42.000.000."))
        return int(angka)


@untuk("PEMDA")
def pendampingan_catat_hasil(request: HttpRequest, kode: str) -> HttpResponse:
    """Record BPJS's result; a second person confirms it on the page of the file."""
    berkas = berkas_terlihat(request, kode)
    if settings.NAUNGAN_PENYELENGGARA != "di_luar":
        raise Http404
    form = Hasil(request.POST if request.method == "POST" else None)
    if form.is_valid() and berhasil(
        form, lambda: accompany.catat_hasil_luar(berkas, by=petugas(request), **form.cleaned_data)
    ):
        messages.success(request, _("Hasil dicatat. Sekarang orang kedua harus mengonfirmasinya."))
        return redirect("pendampingan_berkas", kode=kode)
    return render(request, "desk/pendampingan_hasil.html", {"berkas": berkas, "form": form})


@untuk()
@require_POST
def hasil_konfirmasi(request: HttpRequest, pk: int) -> HttpResponse:
    """The second person confirms."""
    oleh = petugas(request)
    terlihat = HasilLuar.objects.filter(pendampingan__in=pendampingan_terlihat(oleh))
    hasil = get_object_or_404(terlihat.select_related("pendampingan__peristiwa"), pk=pk)
    return tekan(
        request,
        lambda: accompany.konfirmasi_hasil_luar(hasil, by=oleh),
        berhasil=str(_("Hasil dikonfirmasi.")),
        ke="pendampingan_berkas",
        kode=hasil.pendampingan.peristiwa.kode,
    )
