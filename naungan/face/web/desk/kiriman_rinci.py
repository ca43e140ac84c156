"""The page of one list: while a job works on it, how far it is; afterwards, what it would do."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from naungan.books.intake.models import Kiriman
from naungan.books.staff.models import Petugas
from naungan.desk.flow import KIRIMAN
from naungan.face.jobs.daftar import hidup
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.desk.kiriman import KANTOR, kiriman_dilihat
from naungan.face.web.desk.kiriman_isi import isi_kiriman, kemajuan, temuan_kiriman

__all__ = ["kiriman_rinci", "kiriman_temuan"]

DIKERJAKAN = {Kiriman.Status.DITERIMA: "olah", Kiriman.Status.DISETUJUI: "terapkan"}
"""Stages in which a job works, and the act it carries out."""


@never_cache
@require_safe
@untuk(*KANTOR)
def kiriman_rinci(request: HttpRequest, kode: str) -> HttpResponse:
    """The list. Its progress asks for itself again every other second, and for the whole page once it is done."""
    by, kiriman = petugas(request), kiriman_dilihat(request, kode)
    bagian = bool(getattr(request, "htmx", False))
    if kiriman.status in DIKERJAKAN:
        isi = _isi_kemajuan(kiriman, by)
        return render(
            request, "desk/kiriman_kemajuan.html" if bagian else "desk/kiriman_dikerjakan.html", isi
        )
    if bagian:
        return HttpResponse(headers={"HX-Refresh": "true"})
    return render(request, "desk/kiriman_rinci.html", isi_kiriman(kiriman, by))


@require_safe
@untuk(*KANTOR)
def kiriman_temuan(request: HttpRequest, kode: str) -> HttpResponse:
    """Every finding of the list and on how many rows; a long list's page fetches it after itself."""
    kiriman = kiriman_dilihat(request, kode)
    isi = {"kiriman": kiriman, "temuan": temuan_kiriman(kiriman)}
    bagian = bool(getattr(request, "htmx", False))
    return render(request, "desk/kiriman_tabel_temuan.html" if bagian else "desk/kiriman_temuan.html", isi)


def _isi_kemajuan(kiriman: Kiriman, by: Petugas) -> dict[str, object]:
    aksi = DIKERJAKAN[Kiriman.Status(kiriman.status)]
    boleh = any(x.aksi == aksi for x in KIRIMAN.boleh(kiriman.status, by))
    return {
        "kiriman": kiriman,
        "berkas": kiriman.berkas.latest("putaran"),
        "membaca": aksi == "olah",
        "jalan": kemajuan(kiriman),
        "hidup": hidup(kiriman),
        "lanjutkan": aksi if boleh else "",
    }
