"""Saying which column is which, with what stands in each of them."""

import re
from typing import Any, NamedTuple

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from naungan.books.intake.models import Berkas
from naungan.desk import roster
from naungan.desk.flow import KIRIMAN
from naungan.desk.roster.baca import buka
from naungan.desk.roster.bentuk import BIDANG
from naungan.desk.roster.olah import WAJIB
from naungan.desk.roster.simpan import simpanan
from naungan.desk.tolakan import Tolakan
from naungan.face.jobs.daftar import antrekan
from naungan.face.temuan import NAMA_BIDANG
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import berhasil, gerbang, untuk
from naungan.face.web.desk.kiriman import KANTOR, kiriman_dilihat
from naungan.kit.nik import samarkan

__all__ = ["kiriman_petakan"]

CONTOH = 3
SERING = ("lahir", "kelamin", "desa", "kecamatan", "pekerjaan", "upah", "hp", "ibu", "mulai")
"""Fields most lists have; the others are folded."""
_PANJANG = 24


class Kolom(NamedTuple):
    """A column of the sheet: its letter, its title, a few of its values, numbers of people masked."""

    huruf: str
    judul: str
    contoh: list[str]


class PilihKolom(forms.Form):
    """For every field one column, or none."""

    def __init__(self, data: Any, *, kolom: list[Kolom], peta: dict[str, int]) -> None:
        super().__init__(data)
        for bidang in sorted(BIDANG, key=_urutan):
            self.fields[bidang] = forms.TypedChoiceField(
                label=_(NAMA_BIDANG[bidang]),
                choices=[("", _("Tidak ada")), *((i, _sebut(k)) for i, k in enumerate(kolom))],
                coerce=int,
                empty_value=None,
                required=bidang in WAJIB,
                initial=peta.get(bidang, ""),
                error_messages={"required": _("Tunjukkan kolomnya; tanpa ini daftar tidak dapat diperiksa.")},
            )

    def wajib(self) -> list[forms.BoundField]:
        return [self[b] for b in self.fields if b in WAJIB]

    def sering(self) -> list[forms.BoundField]:
        return [self[b] for b in self.fields if b in SERING]

    def lain(self) -> list[forms.BoundField]:
        return [self[b] for b in self.fields if b not in WAJIB and b not in SERING]

    def dipilih(self) -> dict[str, int]:
        return {bidang: kolom for bidang, kolom in self.cleaned_data.items() if kolom is not None}


@require_http_methods(["GET", "HEAD", "POST"])
@untuk(*KANTOR)
def kiriman_petakan(request: HttpRequest, kode: str) -> HttpResponse:
    """The columns of the list's latest file. Saved, the file is read again."""
    by, kiriman = petugas(request), kiriman_dilihat(request, kode)
    if balik := gerbang(request, KIRIMAN, "petakan", kiriman.status, "kiriman_rinci", kode=kode):
        return balik
    berkas = kiriman.berkas.latest("putaran")
    if not berkas.judul:
        messages.error(request, _("Tidak ada kolom yang dapat diatur; kirim berkas lain."))
        return redirect("kiriman_rinci", kode=kode)
    kolom = _kolom(berkas)
    form = PilihKolom(request.POST if request.method == "POST" else None, kolom=kolom, peta=berkas.peta)
    if form.is_valid() and berhasil(form, lambda: roster.petakan_kolom(kiriman, by=by, peta=form.dipilih())):
        antrekan(kiriman, by)
        return redirect("kiriman_rinci", kode=kode)
    isi = {"kiriman": kiriman, "berkas": berkas, "form": form, "kolom": kolom}
    return render(request, "desk/kiriman_petakan.html", isi)


def _kolom(berkas: Berkas) -> list[Kolom]:
    contoh = _contoh(berkas)
    return [Kolom(_huruf(i), str(judul or ""), contoh.get(i, [])) for i, judul in enumerate(berkas.judul)]


def _contoh(berkas: Berkas) -> dict[int, list[str]]:
    """The first few values of each column; none where the file cannot be opened any more."""
    try:
        with simpanan().terbuka(berkas.sidik) as jalan:
            bagian = next(iter(buka(jalan, berkas.nama, berkas.lembar).bagian()), None)
    except (Tolakan, OSError):
        return {}
    if bagian is None:
        return {}
    hasil = {}
    for i in range(len(berkas.judul)):
        if f"k{i}" in bagian.columns:
            nilai = bagian[f"k{i}"].drop_nulls().head(CONTOH).to_list()
            hasil[i] = [_samar(str(n))[:_PANJANG] for n in nilai]
    return hasil


def _samar(teks: str) -> str:
    """Whatever has about as many digits as a NIK is masked, however it is spaced."""
    return re.sub(r"\d(?:[\s.,'\-]*\d){12,18}", lambda nomor: samarkan(re.sub(r"\D", "", nomor[0])), teks)


def _sebut(kolom: Kolom) -> str:
    """C: Nama lengkap (Karno)"""
    judul = kolom.judul or _("tanpa judul")
    return f"{kolom.huruf}: {judul[:40]}" + (f" ({kolom.contoh[0]})" if kolom.contoh else "")


def _huruf(nomor: int) -> str:
    """0 → A, 25 → Z, 26 → AA, as spreadsheets call their columns."""
    huruf = ""
    nomor += 1
    while nomor:
        nomor, sisa = divmod(nomor - 1, 26)
        huruf = chr(65 + sisa) + huruf
    return huruf


def _urutan(bidang: str) -> tuple[int, int]:
    urut = (*WAJIB, *SERING)
    return (0, urut.index(bidang)) if bidang in urut else (1, list(BIDANG).index(bidang))
