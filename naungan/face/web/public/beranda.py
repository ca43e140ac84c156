"""The first page: the latest statement, for everybody. Names and rows only for the offices that work with them."""

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from naungan.books.wilayah.models import Wilayah
from naungan.face.web.aksi import wajib_masuk
from naungan.face.web.galat import tidak_berwenang
from naungan.face.web.public.peta_peserta import Tingkat
from naungan.face.web.public.susunan import susun, susun_peta
from naungan.face.web.public.terbitan import Laporan, baca_laporan, lihat_baris
from naungan.face.web.templatetags.tulis import bulan as tulis_bulan

__all__ = ["beranda", "laporan", "laporan_json", "peta_kecamatan"]


@require_safe
def beranda(request: HttpRequest) -> HttpResponse:
    """The latest statement, or what to do to have one."""
    terakhir = baca_laporan()
    if terakhir is None:
        return render(request, "public/belum_ada.html")
    return _tampilkan(request, terakhir, jejak=False)


@require_safe
def laporan(request: HttpRequest, bulan: str) -> HttpResponse:
    """The statement of one month, as it was published."""
    return _tampilkan(request, _laporan(bulan), jejak=True)


@require_safe
@wajib_masuk
def laporan_json(request: HttpRequest, bulan: str) -> HttpResponse:
    """The same figures for a program to read, with the families' codes: for offices that may see them."""
    isi = _laporan(bulan)
    if not lihat_baris(request.user, isi):
        return tidak_berwenang(
            request, _("Berkas ini memuat nama keluarga; hanya untuk pemerintah daerah dan BPJS.")
        )
    return JsonResponse(isi.isi, json_dumps_params={"ensure_ascii": False, "indent": 1})


@require_safe
def peta_kecamatan(request: HttpRequest, kode: str) -> HttpResponse:
    """The members of one district, village by village, from the latest statement."""
    terakhir = baca_laporan()
    kecamatan = Wilayah.objects.filter(kode=kode, tingkat="kecamatan").first()
    if terakhir is None or kecamatan is None or kecamatan.induk != terakhir.isi["wilayah"]:
        raise Http404
    baris = lihat_baris(request.user, terakhir)
    isi = {
        "laporan": terakhir,
        "kecamatan": kecamatan,
        "tingkat": "desa",
        "peta": susun_peta(terakhir, baris=baris, tingkat="desa", kecamatan=kecamatan),
        "jejak": [(_("Beranda"), reverse("beranda")), (kecamatan.nama, "")],
    }
    return render(request, "public/peta.html", isi)


def _tampilkan(request: HttpRequest, isi: Laporan, *, jejak: bool) -> HttpResponse:
    tingkat: Tingkat = "desa" if request.GET.get("peta") == "desa" else "kecamatan"
    baris = lihat_baris(request.user, isi)
    halaman = susun(isi, baris=baris) | {
        "tingkat": tingkat,
        "peta": susun_peta(isi, baris=baris, tingkat=tingkat),
        "jejak": [
            (_("Beranda"), reverse("beranda")),
            (_("Laporan %(bulan)s") % {"bulan": tulis_bulan(isi.bulan)}, ""),
        ]
        if jejak
        else [],
    }
    return render(request, "public/beranda.html", halaman)


def _laporan(bulan: str) -> Laporan:
    ada = baca_laporan(bulan)
    if ada is None:
        raise Http404
    return ada
