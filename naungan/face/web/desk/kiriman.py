"""The lists of names: from whom, how far they have come, and what waits for whoever looks."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.staff.models import Petugas
from naungan.desk.access import kiriman_terlihat
from naungan.desk.flow import KIRIMAN
from naungan.desk.roster.kirim import BOLEH
from naungan.face.sebutan import TAHAP, tahap
from naungan.face.sebutan_kiriman import NADA_KIRIMAN, UNTUK
from naungan.face.sebutan_peserta import sebut
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.perbaikan import MENUNGGU
from naungan.face.web.templatetags.tulis import angka
from naungan.kit.jam import WIB

__all__ = ["KANTOR", "boleh_memutus", "kiriman", "kiriman_dilihat"]

KANTOR = ("PEMDA", "DESA", "PEMBERI_KERJA", "BPJS")
"""Offices that have lists."""
PER_HALAMAN = 25


@require_safe
@untuk(*KANTOR)
def kiriman(request: HttpRequest) -> HttpResponse:
    """The lists, newest first."""
    by = petugas(request)
    status = request.GET.get("status", "")
    daftar = kiriman_terlihat(by).select_related("kantor", "pengirim", "payer")
    if status in TAHAP["kiriman"]:
        daftar = daftar.filter(status=status)
    daftar = daftar.prefetch_related("berkas", "pengajuan").order_by("-id")
    halaman = Paginator(daftar, PER_HALAMAN).get_page(request.GET.get("hal"))
    perlu = _perlu_diperbaiki([k.pk for k in halaman])
    isi = {
        "halaman": halaman,
        "baris": [_baris(k, by, perlu.get(k.pk, 0)) for k in halaman],
        "status": status,
        "pilihan": [("", _("Semua")), *((kode, tahap("kiriman", kode)) for kode in TAHAP["kiriman"])],
        "boleh_kirim": by.peran in BOLEH,
        "boleh_antrean": by.kantor.jenis in ("PEMDA", "DESA"),
    }
    return render(request, "desk/kiriman.html", isi)


def kiriman_dilihat(request: HttpRequest, kode: str) -> Kiriman:
    """The list by its code; 404 for whoever does not see it."""
    terlihat = kiriman_terlihat(petugas(request)).select_related("kantor", "pengirim", "payer")
    return get_object_or_404(terlihat, kode=kode)


def boleh_memutus(kiriman: Kiriman, by: Petugas) -> bool:
    """Whether this officer is the second person of the proposal that waits; the verb decides again."""
    diajukan = next((p for p in kiriman.pengajuan.all() if not p.putusan), None)
    return (
        diajukan is not None
        and diajukan.diajukan_oleh_id != by.pk
        and any(x.aksi == "setujui" for x in KIRIMAN.boleh(kiriman.status, by))
        and (by.kantor.jenis != "PEMDA" or kiriman.kantor.jenis in ("PEMDA", "DESA"))
    )


def _perlu_diperbaiki(nomor: list[int]) -> dict[int, int]:
    menunggu = Baris.objects.filter(kiriman__in=nomor, efek__in=MENUNGGU, terap="")
    return {b["kiriman"]: b["n"] for b in menunggu.values("kiriman").annotate(n=Count("id"))}


def _baris(k: Kiriman, by: Petugas, perlu: int) -> dict[str, Any]:
    return {
        "k": k,
        "berkas": min(k.berkas.all(), key=lambda b: b.putaran),
        "tahap": tahap("kiriman", k.status),
        "nada": NADA_KIRIMAN[k.status],
        "untuk": sebut(UNTUK, k.untuk),
        "tanggal": k.dicatat.astimezone(WIB).date(),
        "tunggu": _ditunggu(k, by, perlu),
    }


def _ditunggu(k: Kiriman, by: Petugas, perlu: int) -> str:
    """What the list waits for from this officer; empty when from nobody here."""
    if by.peran not in BOLEH:
        return ""
    if k.status == "DIAJUKAN":
        return _("Keputusan Anda") if boleh_memutus(k, by) else ""
    if k.status == "TAK_TERBACA":
        return _("Kirim ulang atau atur kolomnya")
    if k.status not in ("DIPERIKSA", "DITERAPKAN"):
        return ""
    if perlu:
        return _("%(banyak)s baris perlu diperbaiki") % {"banyak": angka(perlu)}
    return _("Siap diajukan") if k.status == "DIPERIKSA" else ""
