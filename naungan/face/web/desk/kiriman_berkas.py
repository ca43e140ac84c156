"""The sender's own list given back, to be repaired in a spreadsheet."""

from tempfile import TemporaryFile
from typing import cast

from django.conf import settings
from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from naungan.desk.flow import KIRIMAN
from naungan.desk.tolakan import BukanTahapnya, MasukanKeliru
from naungan.face.kata import kalimat
from naungan.face.lembar.kembalikan import tulis_lembar
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import gerbang, untuk
from naungan.face.web.desk.kiriman import KANTOR, kiriman_dilihat

__all__ = ["kiriman_berkas"]

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
@untuk(*KANTOR)
def kiriman_berkas(request: HttpRequest, kode: str) -> HttpResponse:
    """The workbook, written to disk first, so that a long list takes no memory."""
    kiriman = kiriman_dilihat(request, kode)
    if balik := gerbang(request, KIRIMAN, "kirim_perbaikan", kiriman.status, "kiriman_rinci", kode=kode):
        return balik
    berkas = TemporaryFile(dir=settings.NAUNGAN_DOKUMEN)  # noqa: SIM115  # closed by the response
    try:
        tulis_lembar(kiriman, berkas, by=petugas(request))
    except (BukanTahapnya, MasukanKeliru) as tolakan:
        berkas.close()
        messages.error(request, kalimat(tolakan))
        return redirect("kiriman_rinci", kode=kode)
    berkas.seek(0)
    jawaban = FileResponse(
        berkas, as_attachment=True, filename=f"perbaiki-{kiriman.kode}.xlsx", content_type=_XLSX
    )
    jawaban["Cache-Control"] = "private, no-store"
    return cast(HttpResponse, jawaban)
