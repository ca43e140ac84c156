"""Berapa haknya?: what the law gives a family or a worker, from a few answers. For everybody; nothing is stored.

Asked by GET, so that going back works and a link keeps the answers. They are facts without a person: no name, no number.
"""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from naungan import law
from naungan.face.web.public.hak_hasil import susun_hasil
from naungan.face.web.public.hak_kasus import ALUR, susun_kasus
from naungan.face.web.public.jalan import Jalan, telusuri
from naungan.face.web.public.tanya import belum_tersedia, lanjutkan, tampilkan, tampilkan_hasil, tunjuk
from naungan.kit.jam import hari_ini
from naungan.law.tolakan import BelumTersedia, MasukanSalah

__all__ = ["hak"]


@require_safe
def hak(request: HttpRequest) -> HttpResponse:
    """The next sheet, or the answer."""
    jalan = telusuri(request.GET, ALUR)
    if balik := lanjutkan(request, jalan, ALUR, "hak"):
        return balik
    judul = _("Berapa haknya?")
    try:
        _periksa_hukum(jalan)
        if jalan.kini:
            return tampilkan(request, jalan, ALUR, "hak", judul)
        hari = hari_ini()
        kasus = susun_kasus(jalan.lewat, hari)
        isi = susun_hasil(law.hitung(kasus), kasus, hari)
    except BelumTersedia as belum:
        return belum_tersedia(request, jalan, ALUR, "hak", judul, belum)
    except MasukanSalah as salah:
        return tampilkan(request, tunjuk(jalan, salah), ALUR, "hak", judul)
    return tampilkan_hasil(request, "public/hak_hasil.html", isi, jalan, ALUR, "hak", judul)


def _periksa_hukum(jalan: Jalan) -> None:
    """Whether the law for such a worker on such a day is built at all, before more is asked for nothing."""
    jawaban = jalan.jawaban
    if jalan.kini and "segmen" in jawaban:
        law.hitung({"kejadian": "meninggal", "tanggal": jawaban["tanggal"], "segmen": jawaban["segmen"]})
