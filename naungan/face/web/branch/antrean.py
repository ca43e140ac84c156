"""The branch's queue: what came in, and every claim by stage with its legal clock."""

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from naungan.books.cases.models import Klaim, Pendampingan
from naungan.books.staff.models import Petugas
from naungan.desk.access import klaim_terlihat, pendampingan_terlihat
from naungan.desk.flow import KLAIM
from naungan.face.sebutan import TAHAP, tahap
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.branch.tenggat import batas_bayar
from naungan.face.web.tempat import nama_tempat

__all__ = ["klaim"]

PER_HALAMAN = 25


@untuk("BPJS", "PEMDA")
def klaim(request: HttpRequest) -> HttpResponse:
    """Submissions waiting to be received, and the claims. Where BPJS works elsewhere the address does not exist."""
    if settings.NAUNGAN_PENYELENGGARA != "di_dalam":
        raise Http404
    oleh = petugas(request)
    status, q = request.GET.get("status", ""), request.GET.get("q", "").strip()
    daftar = klaim_terlihat(oleh).select_related("peristiwa__person")
    if status in TAHAP["klaim"]:
        daftar = daftar.filter(status=status)
    elif status != "SEMUA":
        daftar = daftar.exclude(status__in=KLAIM.akhir)
    if q:
        daftar = daftar.filter(Q(peristiwa__person__nama__icontains=q) | Q(nomor__iexact=q))
    halaman = Paginator(daftar.order_by("diterima_pada", "id"), PER_HALAMAN).get_page(request.GET.get("hal"))
    masuk = _pengajuan(oleh)
    tempat = nama_tempat({k.peristiwa.wilayah for k in halaman} | {p.peristiwa.wilayah for p in masuk})
    pilihan = [("", _("Yang masih berjalan")), ("SEMUA", _("Semua"))]
    isi = {
        "masuk": [(p, tempat[p.peristiwa.wilayah]) for p in masuk],
        "penerima": oleh.peran == "PEMBUAT",
        "halaman": halaman,
        "baris": [
            (k, tempat[k.peristiwa.wilayah], tahap("klaim", k.status), batas_bayar(k)) for k in halaman
        ],
        "status": status,
        "q": q,
        "pilihan": pilihan + [(kode, tahap("klaim", kode)) for kode in TAHAP["klaim"]],
    }
    return render(request, "branch/klaim.html", isi)


def _pengajuan(oleh: Petugas) -> list[Pendampingan]:
    """Submitted and not yet received, oldest first; at most a hundred, the rest comes up as these are taken."""
    if oleh.kantor.jenis != "BPJS":
        return []
    sudah = Klaim.objects.filter(peristiwa=OuterRef("peristiwa"))
    masuk = pendampingan_terlihat(oleh).filter(~Exists(sudah), status="DIAJUKAN")
    return list(masuk.select_related("peristiwa__person").order_by("diajukan_pada", "id")[:100])
