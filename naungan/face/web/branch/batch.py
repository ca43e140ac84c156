"""Payment lists: composed by one officer, released by another, answered by the bank."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from naungan.books.cases.models import Batch, BatchItem
from naungan.desk.access import batch_terlihat, klaim_terlihat
from naungan.desk.disbursement import HasilBank, catat_hasil_bank, rilis, susun_batch
from naungan.desk.flow import BATCH
from naungan.face.letters.cetak import daftar_bayar
from naungan.face.letters.susun import daftar_batch
from naungan.face.sebutan import hubungan, tahap
from naungan.face.web.aksi import petugas, tekan
from naungan.face.web.alur import berhasil, gerbang, untuk
from naungan.face.web.branch.surat import pdf

__all__ = ["batch", "batch_berkas", "batch_daftar", "batch_hasil", "batch_rilis", "batch_susun"]


@untuk("BPJS")
def batch(request: HttpRequest) -> HttpResponse:
    """The lists, newest first, and the decided claims that can go into a new one."""
    if settings.NAUNGAN_PENYELENGGARA != "di_dalam":
        raise Http404
    oleh = petugas(request)
    daftar = batch_terlihat(oleh).select_related("pembuat").annotate(banyak=Count("item")).order_by("-id")
    halaman = Paginator(daftar, 25).get_page(request.GET.get("hal"))
    siap = []
    if oleh.peran == "PEMBUAT":
        siap = list(
            klaim_terlihat(oleh)
            .filter(status="DIPUTUSKAN")
            .select_related("peristiwa__person", "penetapan__usulan__penerima")
            .order_by("penetapan__tanggal", "id")
        )
    isi = {
        "halaman": halaman,
        "baris": [(b, tahap("batch", b.status)) for b in halaman],
        "siap": siap,
        "jumlah_siap": sum(k.penetapan.total for k in siap),
    }
    return render(request, "branch/batch.html", isi)


@untuk()
@require_POST
def batch_susun(request: HttpRequest) -> HttpResponse:
    """Compose a list of the claims chosen; it opens."""
    oleh = petugas(request)
    dipilih = list(klaim_terlihat(oleh).filter(nomor__in=request.POST.getlist("klaim")))
    baru: list[Batch] = []
    jawaban = tekan(
        request,
        lambda: baru.append(susun_batch(dipilih, by=oleh)),
        berhasil=_("Daftar bayar disusun. Orang kedua yang merilisnya."),
        ke="batch",
    )
    return redirect("batch_berkas", kode=baru[0].kode) if baru else jawaban


def _terlihat(request: HttpRequest, kode: str) -> Batch:
    return get_object_or_404(
        batch_terlihat(petugas(request)).select_related("pembuat__kantor", "perilis"), kode=kode
    )


def _item(batch: Batch) -> list[BatchItem]:
    return list(batch.item.select_related("penerima", "penetapan__klaim__peristiwa__person").order_by("id"))


@untuk()
def batch_berkas(request: HttpRequest, kode: str) -> HttpResponse:
    """One list: payments, total, the fingerprint of its contents."""
    berkas = _terlihat(request, kode)
    isi = {
        "batch": berkas,
        "tahap": tahap("batch", berkas.status),
        "item": [(i, hubungan(i.penerima.hubungan), tahap("item", i.status)) for i in _item(berkas)],
        "boleh": {x.aksi for x in BATCH.boleh(berkas.status, petugas(request))},
    }
    return render(request, "branch/batch_berkas.html", isi)


@untuk()
@require_POST
def batch_rilis(request: HttpRequest, kode: str) -> HttpResponse:
    """Release the list to the bank."""
    berkas = _terlihat(request, kode)
    return tekan(
        request,
        lambda: rilis(berkas, by=petugas(request)),
        berhasil=_("Daftar bayar dirilis ke bank."),
        ke="batch_berkas",
        kode=kode,
    )


class HasilItem(forms.Form):
    """For each payment: paid with the bank's number, or failed."""

    def __init__(self, item: list[BatchItem], data: Any = None) -> None:
        super().__init__(data)
        self.item = item
        for i in item:
            nama = i.penerima.nama
            self.fields[f"hasil_{i.pk}"] = forms.ChoiceField(
                label=gettext_lazy("Pembayaran kepada %(nama)s") % {"nama": nama},
                choices=[
                    ("DIBAYAR", gettext_lazy("Dibayar")),
                    ("GAGAL", gettext_lazy("Gagal, uang kembali")),
                ],
                widget=forms.RadioSelect,
            )
            self.fields[f"bukti_{i.pk}"] = forms.CharField(
                label=gettext_lazy("Nomor bukti bank untuk %(nama)s") % {"nama": nama},
                help_text=gettext_lazy("Wajib diisi bila dibayar."),
                required=False,
                max_length=60,
            )

    def clean(self) -> dict[str, Any]:
        for i in self.item:
            if self.cleaned_data.get(f"hasil_{i.pk}") == "DIBAYAR" and not self.cleaned_data.get(
                f"bukti_{i.pk}"
            ):
                self.add_error(f"bukti_{i.pk}", _("Isi nomor bukti dari bank."))
        return self.cleaned_data

    def hasil(self) -> dict[int, HasilBank]:
        isi = self.cleaned_data
        return {i.pk: HasilBank(isi[f"hasil_{i.pk}"] == "DIBAYAR", isi[f"bukti_{i.pk}"]) for i in self.item}


@untuk()
def batch_hasil(request: HttpRequest, kode: str) -> HttpResponse:
    """What the bank answered."""
    berkas = _terlihat(request, kode)
    if balik := gerbang(request, BATCH, "catat_hasil_bank", berkas.status, "batch_berkas", kode=kode):
        return balik
    form = HasilItem(_item(berkas), request.POST if request.method == "POST" else None)
    if form.is_valid() and berhasil(
        form, lambda: catat_hasil_bank(berkas, by=petugas(request), hasil=form.hasil())
    ):
        messages.success(request, _("Hasil bank dicatat."))
        return redirect("batch_berkas", kode=kode)
    return render(request, "branch/batch_hasil.html", {"batch": berkas, "form": form})


@untuk()
def batch_daftar(request: HttpRequest, kode: str) -> HttpResponse:
    """The list as PDF, for two signatures."""
    return pdf(daftar_bayar(daftar_batch(_terlihat(request, kode))), f"daftar-bayar-{kode}")
