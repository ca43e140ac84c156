"""Proposing a payment: to whom, with a written answer to whatever the law leaves open, the amount in sight."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from naungan.books.cases.models import Klaim, Relative
from naungan.desk import claims
from naungan.desk.claims.usul import penerima_sah
from naungan.desk.flow import KLAIM
from naungan.desk.tolakan import Tolakan
from naungan.face.kata import kalimat
from naungan.face.sebutan import hubungan, tindakan
from naungan.face.uraian import bagian
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import berhasil, gerbang, untuk
from naungan.face.web.branch.berkas import keadaan_iuran, klaim_dilihat
from naungan.kit.rupiah import rupiah
from naungan.law.perhitungan import Perhitungan, Tinjauan

__all__ = ["klaim_usulkan"]


class Usul(forms.Form):
    """The payee among the lawful heirs, and one answer for each open question."""

    def __init__(self, sah: list[Relative], tanya: tuple[Tinjauan, ...], data: Any = None) -> None:
        super().__init__(data)
        self.sah, self.tanya = {str(k.pk): k for k in sah}, tanya
        self.fields["penerima"] = forms.ChoiceField(
            label=_("Kepada siapa dibayar"),
            help_text=_("Hanya ahli waris pada urutan yang didahulukan (PP 44/2015 Pasal 37)."),
            choices=[(kode, _label(k)) for kode, k in self.sah.items()],
            widget=forms.RadioSelect,
            initial=next(iter(self.sah), None),
        )
        for t in tanya:
            self.fields[t.kode] = forms.CharField(
                label=t.pertanyaan,
                help_text=" · ".join(f"{b.bunyi}: {rupiah(b.total)}" for b in t.bacaan),
                widget=forms.Textarea(attrs={"rows": 3}),
                max_length=1000,
            )

    def penerima(self) -> Relative:
        return self.sah[self.cleaned_data["penerima"]]

    def jawaban(self) -> str:
        """Each question with its answer, as it will stand in the file."""
        return "\n\n".join(f"{t.pertanyaan}\n{self.cleaned_data[t.kode]}" for t in self.tanya)


def _label(k: Relative) -> str:
    rekening = (
        _("rekening tercatat di %(bank)s") % {"bank": k.bank}
        if k.rekening_segel
        else _("rekening belum tercatat")
    )
    return f"{k.nama}, {hubungan(k.hubungan)} ({rekening})"


@untuk()
def klaim_usulkan(request: HttpRequest, nomor: str) -> HttpResponse:
    """The proposal."""
    klaim = klaim_dilihat(request, nomor)
    if balik := gerbang(request, KLAIM, "usulkan", klaim.status, "klaim_berkas", nomor=nomor):
        return balik
    _fakta, hasil = claims.hitung_klaim(klaim)
    if not hasil.total or keadaan_iuran(klaim) not in ("AKTIF", "TENGGANG"):
        messages.error(request, kalimat(Tolakan("tidak_tercakup", nama=klaim.peristiwa.person.nama)))
        return redirect("klaim_berkas", nomor=nomor)
    form = Usul(
        penerima_sah(klaim, hasil), hasil.perlu_tinjau, request.POST if request.method == "POST" else None
    )
    if form.is_valid() and berhasil(form, lambda: _usulkan(request, klaim, form)):
        messages.success(request, tindakan("usulkan"))
        return redirect("klaim_berkas", nomor=nomor)
    return render(request, "branch/klaim_usulkan.html", _isi(klaim, form, hasil))


def _usulkan(request: HttpRequest, klaim: Klaim, form: Usul) -> None:
    claims.usulkan(klaim, by=petugas(request), penerima=form.penerima(), jawaban=form.jawaban())


def _isi(klaim: Klaim, form: Usul, hasil: Perhitungan) -> dict[str, object]:
    return {
        "klaim": klaim,
        "form": form,
        "total": hasil.total,
        "bagian": bagian(hasil.as_json()),
        "beasiswa": hasil.beasiswa.maksimum,
    }
