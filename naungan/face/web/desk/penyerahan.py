"""The ceremony lists. A handover is symbolic; what families received came through their accounts before it."""

from datetime import date
from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from naungan.books.cases.models import Handover
from naungan.desk.access import dalam_wilayah
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.tempat import nama_tempat
from naungan.lens.santunan import Dibayar, dibayar_pada_penyerahan, menurut

__all__ = ["penyerahan"]

TERBARU = 12


class Acara(NamedTuple):
    """One ceremony with the families of the officer's territory."""

    acara: Handover
    baris: list[tuple[Dibayar, str]]
    keluarga: int
    total: int
    tanggal: list[date]


@untuk("PEMDA", "BPJS")
def penyerahan(request: HttpRequest) -> HttpResponse:
    """The newest ceremonies, each with its families, sums and the dates of the real payments."""
    oleh = petugas(request)
    semua = [
        (acara, [d for d in dibayar_pada_penyerahan(acara) if dalam_wilayah(oleh, d.wilayah)])
        for acara in Handover.objects.order_by("-tanggal", "-id")[:TERBARU]
    ]
    tempat = nama_tempat({d.wilayah for _, daftar in semua for d in daftar})
    isi = [
        Acara(
            acara,
            [(d, tempat[d.wilayah]) for d in daftar],
            len({d.peristiwa_id for d in daftar}),
            sum(d.total for d in daftar),
            sorted({d.tanggal for d in daftar}),
        )
        for acara, daftar in semua
        if daftar
    ]
    return render(request, "desk/penyerahan.html", {"acara": isi, "menurut": menurut()})
