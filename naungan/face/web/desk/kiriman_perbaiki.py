"""Repairing one row, on a telephone; saved, the next row of the same queue opens."""

from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from naungan.books.intake.models import Baris
from naungan.books.staff.models import Petugas
from naungan.desk import roster
from naungan.desk.access import baris_terlihat
from naungan.desk.flow import KIRIMAN
from naungan.desk.roster.buka_nik import buka_nik_baris
from naungan.desk.roster.perbaiki import dapat_diikutkan
from naungan.desk.roster.rapikan.pekerjaan import daftar_pekerjaan
from naungan.desk.tolakan import BukanTahapnya
from naungan.face.kata import kalimat
from naungan.face.sebutan_kiriman import kata_temuan
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import berhasil, untuk
from naungan.face.web.desk.kiriman import KANTOR
from naungan.face.web.desk.kiriman_formulir import FormBaris
from naungan.face.web.desk.kiriman_saran import saran_baris
from naungan.face.web.desk.kiriman_sosok import sosok_baris, sosok_lain
from naungan.face.web.perbaikan import MENUNGGU, antrean_dari, berikut, kemajuan, menunggu
from naungan.face.web.tempat import nama_tempat

__all__ = ["baris_ikutkan", "baris_perbaiki"]


class Alasan(forms.Form):
    """Why a row is taken in; the journal keeps it."""

    alasan = forms.CharField(
        label=gettext_lazy("Mengapa diikutkan?"),
        help_text=gettext_lazy("Misalnya: dua orang berbeda, sudah dicocokkan dengan KTP."),
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@untuk(*KANTOR)
def baris_perbaiki(request: HttpRequest, pk: int) -> HttpResponse:
    """The form. ``pakai`` takes a proposal over, ``buka`` shows the NIK once; both are buttons of the same form."""
    by, baris = petugas(request), _dilihat(request, pk)
    if balik := _gerbang(request, baris, by):
        return balik
    isi = roster.isi_baris(baris, by=by)
    if request.method == "POST" and "buka" in request.POST:
        diketik = request.POST.copy()
        diketik["nik"] = nik = buka_nik_baris(baris, by=by)
        return _tampil(request, baris, by, FormBaris(diketik, baris=baris, isi=isi), isi, nik=nik)
    form = FormBaris(request.POST if request.method == "POST" else None, baris=baris, isi=isi)
    if form.is_valid():
        nilai = form.nilai() | next(
            (s.nilai for s in saran_baris(baris, form, isi, by) if str(s.ke) == request.POST.get("pakai")), {}
        )
        if not nilai:
            messages.info(request, _("Belum ada yang diubah."))
            return redirect("baris_perbaiki", pk=pk)
        hasil: list[Baris] = []
        antrean = menunggu(by).filter(antrean_dari(by, baris))
        if berhasil(form, lambda: hasil.append(roster.perbaiki_baris(baris, by=by, nilai=nilai))):
            return _sesudah(request, baris, hasil[0], antrean)
    return _tampil(request, baris, by, form, isi)


@require_http_methods(["GET", "HEAD", "POST"])
@untuk(*KANTOR)
def baris_ikutkan(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a row in that was set aside, saying why, the other person beside it."""
    by, baris = petugas(request), _dilihat(request, pk)
    if balik := _gerbang(request, baris, by):
        return balik
    if not dapat_diikutkan(baris):
        messages.error(request, kalimat(BukanTahapnya("tidak_dapat_diikutkan")))
        return redirect("baris_perbaiki", pk=pk)
    form = Alasan(request.POST if request.method == "POST" else None)
    hasil: list[Baris] = []
    antrean = menunggu(by).filter(antrean_dari(by, baris))
    if form.is_valid() and berhasil(
        form, lambda: hasil.append(roster.ikutkan(baris, by=by, alasan=form.cleaned_data["alasan"]))
    ):
        return _sesudah(request, baris, hasil[0], antrean)
    isi = _isi_umum(baris, by, roster.isi_baris(baris, by=by)) | {"form": form}
    return render(request, "desk/kiriman_ikutkan.html", isi)


def _dilihat(request: HttpRequest, pk: int) -> Baris:
    terlihat = baris_terlihat(petugas(request)).select_related("kiriman__kantor", "kiriman__payer")
    return get_object_or_404(terlihat, pk=pk)


def _gerbang(request: HttpRequest, baris: Baris, by: Petugas) -> HttpResponse | None:
    """None when the row may be repaired now. Raises TidakBerwenang for whoever may not repair at all."""
    try:
        KIRIMAN.periksa("perbaiki", baris.kiriman.status, by)
        if baris.terap == Baris.Terap.SUDAH:
            raise BukanTahapnya("sudah_diterapkan")
    except BukanTahapnya as tolakan:
        messages.error(request, kalimat(tolakan))
        return redirect("kiriman")
    return None


def _sesudah(request: HttpRequest, lama: Baris, baru: Baris, antrean: QuerySet[Baris]) -> HttpResponse:
    """To the next row that waits; back to this one while it still does."""
    nama = baru.nama or _("Baris %(nomor)s") % {"nomor": baru.nomor}
    if baru.efek in MENUNGGU:
        messages.warning(request, _("Tersimpan, tetapi %(nama)s masih perlu diperbaiki.") % {"nama": nama})
        return redirect("baris_perbaiki", pk=baru.pk)
    if baru.efek in (Baris.Efek.TOLAK, Baris.Efek.USIA):
        messages.warning(request, _("Tersimpan. %(nama)s tidak dapat didaftarkan.") % {"nama": nama})
    else:
        messages.success(request, _("%(nama)s sudah beres.") % {"nama": nama})
    lain = berikut(antrean, lama)
    return redirect("baris_perbaiki", pk=lain.pk) if lain else redirect(_pulang(lama, petugas(request)))


def _pulang(baris: Baris, by: Petugas) -> str:
    """Where a queue ends: the village's own page, or the list."""
    return (
        reverse("antrean_desa") if _lewat_antrean(by) else reverse("kiriman_rinci", args=[baris.kiriman.kode])
    )


def _lewat_antrean(by: Petugas) -> bool:
    return by.kantor.jenis in ("DESA", "PEMDA")


def _isi_umum(baris: Baris, by: Petugas, isi: dict[str, Any]) -> dict[str, Any]:
    tempat = nama_tempat([baris.wilayah]) if baris.wilayah else {}
    return {
        "b": baris,
        "sosok": sosok_baris(baris, isi, tempat),
        "lain": sosok_lain([baris], by).get(baris.pk, []),
        "temuan": kata_temuan(baris.temuan),
        "pulang": _pulang(baris, by),
        "lewat_antrean": _lewat_antrean(by),
    }


def _tampil(
    request: HttpRequest, baris: Baris, by: Petugas, form: FormBaris, isi: dict[str, Any], *, nik: str = ""
) -> HttpResponse:
    antrean = antrean_dari(by, baris)
    konteks = _isi_umum(baris, by, isi) | {
        "form": form,
        "saran": saran_baris(baris, form, isi, by),
        "jalan": kemajuan(by, antrean),
        "lewati": berikut(menunggu(by).filter(antrean), baris),
        "ikutkan": not baris.ikut and dapat_diikutkan(baris),
        "dapat_buka": bool(isi.get("nik")) and not nik,
        "pekerjaan": sorted(daftar_pekerjaan().values()),
    }
    return render(request, "desk/kiriman_perbaiki.html", konteks)
