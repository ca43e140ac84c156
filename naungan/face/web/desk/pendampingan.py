"""The families accompanied: the list, longest waiting first, and the file of one."""

from django.core.paginator import Paginator
from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _

from naungan.books.cases.models import Pendampingan
from naungan.books.journal.models import Entry
from naungan.books.staff.models import Petugas
from naungan.desk.access import pendampingan_terlihat
from naungan.face.sebutan import TAHAP, tahap
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.desk.pendampingan_isi import isi_berkas
from naungan.face.web.tempat import nama_tempat
from naungan.kit.jam import WIB, hari_ini

__all__ = ["berkas_terlihat", "pendampingan", "pendampingan_berkas"]

SELESAI = ("SELESAI", "TIDAK_DIKLAIM")
PER_HALAMAN = 25


@untuk("PEMDA", "DESA", "BPJS")
def pendampingan(request: HttpRequest) -> HttpResponse:
    """The list. Without a choice: the files that still wait for somebody."""
    status, q = request.GET.get("status", ""), request.GET.get("q", "").strip()
    halaman = Paginator(_daftar(petugas(request), status, q), PER_HALAMAN).get_page(request.GET.get("hal"))
    tempat = nama_tempat({p.peristiwa.wilayah for p in halaman})
    pilihan = [("", _("Yang masih berjalan")), ("SEMUA", _("Semua"))]
    isi = {
        "halaman": halaman,
        "baris": [_baris(p, tempat) for p in halaman],
        "status": status,
        "q": q,
        "pilihan": pilihan + [(kode, tahap("pendampingan", kode)) for kode in TAHAP["pendampingan"]],
    }
    return render(request, "desk/pendampingan.html", isi)


def _daftar(oleh: Petugas, status: str, q: str) -> QuerySet[Pendampingan]:
    terakhir = (
        Entry.objects.filter(subjek="pendampingan", subjek_id=OuterRef("pk"))
        .order_by("-urutan")
        .values("act__saat")[:1]
    )
    daftar = (
        pendampingan_terlihat(oleh).select_related("peristiwa__person").annotate(sejak=Subquery(terakhir))
    )
    if status in TAHAP["pendampingan"]:
        daftar = daftar.filter(status=status)
    elif status != "SEMUA":
        daftar = daftar.exclude(status__in=SELESAI)
    if q:
        daftar = daftar.filter(Q(peristiwa__person__nama__icontains=q) | Q(peristiwa__kode__iexact=q))
    return daftar.order_by("sejak", "id")


def _baris(p: Pendampingan, tempat: dict[str, str]) -> dict[str, object]:
    saat = getattr(p, "sejak", None)
    sejak = saat.astimezone(WIB).date() if saat else p.peristiwa.dilaporkan_pada
    return {
        "p": p,
        "desa": tempat[p.peristiwa.wilayah],
        "tahap": tahap("pendampingan", p.status),
        "hari": None if p.status in SELESAI else (hari_ini() - sejak).days,
    }


def berkas_terlihat(request: HttpRequest, kode: str) -> Pendampingan:
    """The file by the public code of its event; 404 for whoever does not see it."""
    terlihat = pendampingan_terlihat(petugas(request)).select_related("peristiwa__person")
    return get_object_or_404(terlihat, peristiwa__kode=kode)


@untuk()
def pendampingan_berkas(request: HttpRequest, kode: str) -> HttpResponse:
    """One family's file."""
    return render(
        request, "desk/pendampingan_berkas.html", isi_berkas(berkas_terlihat(request, kode), petugas(request))
    )
