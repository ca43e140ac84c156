"""Sending a list: first what it is for, then the file. The file goes in as it is; a job reads it."""

from datetime import date
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from naungan.books.intake.models import Kiriman
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.desk import roster
from naungan.desk.flow import KIRIMAN
from naungan.desk.roster.kirim import BOLEH, SEGMEN_PEMBAYAR
from naungan.desk.tolakan import TidakBerwenang
from naungan.face.jobs.daftar import antrekan, hidup
from naungan.face.sebutan_peserta import SEGMEN, sebut
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import berhasil, gerbang, untuk
from naungan.face.web.bidang import Rupiah, Tanggal
from naungan.face.web.desk.kiriman import KANTOR, kiriman_dilihat
from naungan.kit.bulan import Bulan
from naungan.kit.jam import hari_ini, sekarang

__all__ = ["kiriman_kirim", "kiriman_perbaikan"]

TERBANYAK = 200
"""Payers a choice may hold; beyond it one looks for them by name."""
DITERIMA = ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.txt,.tsv"
UPAH_BPU = 1_000_000
"""Rupiah a month; the lowest band of non-wage earners, as a start."""

_GALAT_BERKAS = {
    "required": gettext_lazy("Pilih berkasnya dahulu."),
    "empty": gettext_lazy("Berkas ini kosong. Periksa apakah yang dipilih berkas yang benar."),
}


class Berkas(forms.Form):
    """The file, as it is."""

    berkas = forms.FileField(
        label=gettext_lazy("Berkas"),
        help_text=gettext_lazy(
            "Excel, OpenDocument, atau CSV. Kirim apa adanya: judul kolom boleh apa saja."
        ),
        widget=forms.ClearableFileInput(attrs={"accept": DITERIMA}),
        error_messages=_GALAT_BERKAS,
    )


class BerkasPerbaikan(Berkas):
    """The workbook given back, with rows repaired."""

    berkas = forms.FileField(
        label=gettext_lazy("Berkas yang sudah diperbaiki"),
        help_text=gettext_lazy("Berkas .xlsx yang tadi diunduh; tidak apa-apa bila namanya berubah."),
        widget=forms.ClearableFileInput(attrs={"accept": DITERIMA}),
        error_messages=_GALAT_BERKAS,
    )


class BerkasPeserta(Berkas):
    """The file, and the cover its people are to get."""

    payer = forms.ChoiceField(label=gettext_lazy("Siapa yang membayar iurannya"))
    mulai = Tanggal(
        label=gettext_lazy("Mulai dilindungi"),
        help_text=gettext_lazy("Dipakai bila baris tidak menyebut tanggalnya sendiri."),
    )
    akhir = Tanggal(label=gettext_lazy("Sampai dengan"), required=False)
    upah = Rupiah(
        label=gettext_lazy("Upah atau penghasilan sebulan"),
        help_text=gettext_lazy(
            "Dipakai bila baris tidak menyebutnya. Untuk pekerja rentan biasanya Rp1.000.000."
        ),
        required=False,
    )

    def __init__(self, data: Any, berkas: Any, *, payer: list[Payer], **lain: Any) -> None:
        super().__init__(data, berkas, **lain)
        pilihan = self.fields["payer"]
        assert isinstance(pilihan, forms.ChoiceField)
        isi = [(f"{p.pk}:{s}", _sebut_pembayar(p, s)) for p in payer for s in SEGMEN_PEMBAYAR[p.jenis]]
        pilihan.choices = isi if len(isi) == 1 else [("", _("Pilih pembayar")), *isi]
        self._payer = {str(p.pk): p for p in payer}

    def tujuan(self) -> dict[str, Any]:
        """What the verb is told besides the file."""
        isi = self.cleaned_data
        nomor, _titik, segmen = isi["payer"].partition(":")
        tanggal = {"mulai": isi["mulai"], "akhir": isi["akhir"]}
        return {"payer": self._payer[nomor], "segmen": segmen, "upah": isi["upah"] or 0, **tanggal}


@require_http_methods(["GET", "HEAD", "POST"])
@untuk(*KANTOR)
def kiriman_kirim(request: HttpRequest) -> HttpResponse:
    """Without a purpose: the question. With one: the form. Sent: the page of the list, where it is read."""
    by = petugas(request)
    if by.peran not in BOLEH:
        raise TidakBerwenang("bukan_wewenang", aksi="kirim_daftar", kantor=by.kantor.nama)
    tujuan = request.GET.get("untuk", "")
    if tujuan not in Kiriman.Untuk.values:
        return render(
            request, "desk/kiriman_tujuan.html", {"berpembayar": roster.pembayar_kiriman(by).exists()}
        )
    cari = " ".join(request.GET.get("cari", "").split())
    payer = _pembayar(by, cari) if tujuan == "PESERTA" else []
    kirim = request.POST if request.method == "POST" else None
    form: Berkas = Berkas(kirim, request.FILES or None)
    if tujuan == "PESERTA":
        form = BerkasPeserta(kirim, request.FILES or None, payer=payer[:TERBANYAK], initial=_awal(by))
    hasil: list[Kiriman] = []
    mulai = sekarang()
    if form.is_valid():
        isi = form.cleaned_data["berkas"]
        lain = form.tujuan() if isinstance(form, BerkasPeserta) else {}
        if berhasil(
            form, lambda: hasil.append(roster.kirim(isi.file, isi.name, by=by, untuk=tujuan, **lain))
        ):
            return _terkirim(request, hasil[0], by, sudah=hasil[0].dicatat < mulai)
    isi_halaman = {
        "form": form,
        "untuk": tujuan,
        "cari": cari,
        "banyak_pembayar": len(payer) > TERBANYAK or cari,
    }
    return render(
        request, "desk/kiriman_kirim.html", isi_halaman | {"kosong": tujuan == "PESERTA" and not payer}
    )


@require_http_methods(["GET", "HEAD", "POST"])
@untuk(*KANTOR)
def kiriman_perbaikan(request: HttpRequest, kode: str) -> HttpResponse:
    """The workbook given back, and the same workbook with rows repaired."""
    by, kiriman = petugas(request), kiriman_dilihat(request, kode)
    if balik := gerbang(request, KIRIMAN, "kirim_perbaikan", kiriman.status, "kiriman_rinci", kode=kode):
        return balik
    form = BerkasPerbaikan(request.POST if request.method == "POST" else None, request.FILES or None)
    if form.is_valid():
        isi = form.cleaned_data["berkas"]
        if berhasil(form, lambda: roster.kirim_perbaikan(kiriman, isi.file, isi.name, by=by)):
            kiriman.refresh_from_db()
            return _terkirim(request, kiriman, by, sudah=kiriman.status != "DITERIMA")
    return render(request, "desk/kiriman_perbaikan.html", {"kiriman": kiriman, "form": form})


def _terkirim(request: HttpRequest, kiriman: Kiriman, by: Petugas, *, sudah: bool) -> HttpResponse:
    if sudah:
        messages.info(
            request, _("Berkas yang sama sudah pernah dikirim. Inilah daftarnya; tidak ada yang berubah.")
        )
    if kiriman.status == Kiriman.Status.DITERIMA and not hidup(kiriman):
        antrekan(kiriman, by)
    return redirect("kiriman_rinci", kode=kiriman.kode)


def _pembayar(by: Petugas, cari: str) -> list[Payer]:
    boleh = roster.pembayar_kiriman(by).order_by("nama")
    if cari:
        boleh = boleh.filter(Q(nama__icontains=cari) | Q(npp=cari) | Q(kode__iexact=cari))
    return list(boleh[: TERBANYAK + 1])


def _sebut_pembayar(p: Payer, segmen: str) -> str:
    """Its name, and the segment where it has more than one."""
    return p.nama if len(SEGMEN_PEMBAYAR[p.jenis]) == 1 else f"{p.nama}, {sebut(SEGMEN, segmen).lower()}"


def _awal(by: Petugas) -> dict[str, Any]:
    awal: dict[str, date | int] = {"mulai": Bulan.dari_tanggal(hari_ini()).maju(1).pertama}
    return awal if by.kantor.jenis == "PEMBERI_KERJA" else awal | {"upah": UPAH_BPU}
