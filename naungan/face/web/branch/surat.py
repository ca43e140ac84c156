"""The letters as PDF, shown in the browser and never kept by it."""

from django.http import Http404, HttpRequest, HttpResponse

from naungan.books.cases.models import Penetapan
from naungan.face.letters.cetak import surat_keluarga
from naungan.face.letters.susun import surat_penetapan
from naungan.face.web.alur import untuk
from naungan.face.web.branch.berkas import klaim_dilihat

__all__ = ["klaim_surat", "pdf"]


def pdf(isi: bytes, nama: str) -> HttpResponse:
    """A PDF to look at."""
    return HttpResponse(
        isi,
        content_type="application/pdf",
        headers={
            "Content-Disposition": f'inline; filename="{nama}.pdf"',
            "Cache-Control": "private, no-store",
        },
    )


@untuk()
def klaim_surat(request: HttpRequest, nomor: str) -> HttpResponse:
    """The letter to the family; it exists once the claim is granted."""
    klaim = klaim_dilihat(request, nomor)
    penetapan = (
        Penetapan.objects.select_related("usulan__penerima", "usulan__pengusul__kantor", "pemutus__kantor")
        .filter(klaim=klaim, putusan="KABUL")
        .first()
    )
    if penetapan is None:
        raise Http404
    return pdf(surat_keluarga(surat_penetapan(penetapan)), f"surat-{klaim.nomor}")
