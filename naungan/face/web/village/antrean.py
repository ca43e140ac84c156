"""The cleaning queue: a village repairs its own people's rows one by one; the regency sees which village has how many."""

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from naungan.books.intake.models import Baris
from naungan.books.staff.models import Petugas
from naungan.desk.access import dalam_wilayah
from naungan.desk.flow import KIRIMAN
from naungan.face.sebutan_kiriman import kata_temuan
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.perbaikan import kemajuan, menunggu, urut
from naungan.face.web.tempat import nama_tempat
from naungan.lens.kiriman import antrean_desa as per_desa

__all__ = ["antrean_desa", "antrean_satu_desa"]

PER_HALAMAN = 25


@require_safe
@untuk("DESA", "PEMDA")
def antrean_desa(request: HttpRequest) -> HttpResponse:
    """A village its own queue; the regency all villages, the one with most rows first."""
    by = petugas(request)
    if by.kantor.jenis == "DESA":
        return _antrean(request, by, Q(), by.kantor.nama)
    semua = per_desa(menunggu(by))
    tempat = nama_tempat(a.wilayah for a in semua if a.wilayah)
    baris = [
        (tempat[a.wilayah], reverse("antrean_satu_desa", args=[a.wilayah]), a.banyak)
        for a in semua
        if a.wilayah
    ]
    isi = {
        "baris": baris,
        "jumlah": sum(a.banyak for a in semua),
        "tanpa_desa": sum(a.banyak for a in semua if not a.wilayah),
    }
    return render(request, "village/antrean_kabupaten.html", isi)


@require_safe
@untuk("PEMDA")
def antrean_satu_desa(request: HttpRequest, kode: str) -> HttpResponse:
    """One village's queue, as the regency sees it; ``tanpa-desa`` for rows whose village is not known."""
    by = petugas(request)
    if kode == "tanpa-desa":
        return _antrean(request, by, Q(wilayah=""), _("Desa belum dikenal"))
    if not dalam_wilayah(by, kode):
        raise Http404
    return _antrean(request, by, Q(wilayah=kode), nama_tempat([kode])[kode])


def _antrean(request: HttpRequest, by: Petugas, mana: Q, nama: str) -> HttpResponse:
    antrean: QuerySet[Baris] = urut(menunggu(by).filter(mana)).select_related("kiriman__kantor")
    halaman = Paginator(antrean, PER_HALAMAN).get_page(request.GET.get("hal"))
    pertama = antrean.first()
    boleh = pertama is not None and any(
        x.aksi == "perbaiki" for x in KIRIMAN.boleh(pertama.kiriman.status, by)
    )
    isi = {
        "nama": nama,
        "kabupaten": by.kantor.jenis == "PEMDA",
        "jalan": kemajuan(by, mana),
        "pertama": pertama if boleh else None,
        "boleh": boleh,
        "halaman": halaman,
        "baris": [(b, kata_temuan(b.temuan)[:1]) for b in halaman],
    }
    return render(request, "village/antrean.html", isi)
