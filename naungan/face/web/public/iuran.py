"""Berapa iurannya?: what membership costs in a month, from a few answers. For everybody; nothing is stored."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from naungan.face.web.public.iuran_hasil import susun_iuran
from naungan.face.web.public.iuran_pertanyaan import Pembayaran, Siapa
from naungan.face.web.public.iuran_rincian import Kontrak, Penghasilan, Proyek, UpahPekerja, Usaha
from naungan.face.web.public.jalan import telusuri
from naungan.face.web.public.lembar import Lembar
from naungan.face.web.public.tanya import belum_tersedia, lanjutkan, tampilkan, tampilkan_hasil, tunjuk
from naungan.law.tolakan import BelumTersedia, MasukanSalah

__all__ = ["iuran"]

ALUR: Sequence[type[Lembar]] = (Siapa, UpahPekerja, Usaha, Penghasilan, Proyek, Kontrak, Pembayaran)


@require_safe
def iuran(request: HttpRequest) -> HttpResponse:
    """The next sheet, or the answer."""
    jalan = telusuri(request.GET, ALUR)
    if balik := lanjutkan(request, jalan, ALUR, "iuran"):
        return balik
    judul = _("Berapa iurannya?")
    if jalan.kini:
        return tampilkan(request, jalan, ALUR, "iuran", judul)
    kasus: dict[str, Any] = {}
    for lembar in jalan.lewat:
        kasus |= lembar.kasus()
    try:
        isi = susun_iuran(kasus)
    except BelumTersedia as belum:
        return belum_tersedia(request, jalan, ALUR, "iuran", judul, belum)
    except MasukanSalah as salah:
        return tampilkan(request, tunjuk(jalan, salah), ALUR, "iuran", judul)
    return tampilkan_hasil(request, "public/hitung_iuran_hasil.html", isi, jalan, ALUR, "iuran", judul)
