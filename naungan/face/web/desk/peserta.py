"""The list of members: the rows behind every count of the statement, fifty at a time, and all of them as a file."""

import csv
from collections.abc import Iterator
from typing import Any, cast

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from naungan.books.registry.models import Payer
from naungan.desk.access import kepesertaan_terlihat
from naungan.desk.catatan import terbitan
from naungan.face.sebutan_peserta import KEADAAN, KELOMPOK, SEGMEN, sebut
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.desk.lembar import letak
from naungan.face.web.desk.saring_peserta import SaringPeserta
from naungan.face.web.tempat import nama_tempat
from naungan.lens.peserta import BATAS_HITUNG, Baris, Saringan, halaman, semua

__all__ = ["peserta", "peserta_csv"]

_KANTOR = ("PEMDA", "BPJS", "DESA", "PEMBERI_KERJA")


@require_safe
@untuk(*_KANTOR)
def peserta(request: HttpRequest) -> HttpResponse:
    """One page of the list."""
    by = petugas(request)
    form = SaringPeserta(request.GET, by=by)
    isi: dict[str, Any] = {"form": form}
    if form.is_valid():
        s = form.saringan()
        resmi = _terbit(s)
        lembar = halaman(s, kepesertaan_terlihat(by), hitung=resmi is None, **letak(request))
        jumlah = lembar.jumlah or 0
        isi |= {"resmi": resmi, "jumlah": min(jumlah, BATAS_HITUNG), "lebih": jumlah > BATAS_HITUNG}
        isi |= {"saringan": s, "lembar": lembar, "baris": _tampil(lembar.baris), "pembayar": _pembayar(s)}
    return render(request, "desk/peserta.html", isi)


@require_safe
@untuk(*_KANTOR)
def peserta_csv(request: HttpRequest) -> HttpResponse:
    """The filtered list as a file, row by row as it is read; the NIK stays masked."""
    by = petugas(request)
    form = SaringPeserta(request.GET, by=by)
    if not form.is_valid():
        return render(request, "desk/peserta.html", {"form": form}, status=400)
    s = form.saringan()
    jawaban = StreamingHttpResponse(
        _baris_csv(semua(s, kepesertaan_terlihat(by)), get_language() or "id"),
        content_type="text/csv; charset=utf-8",
    )
    jawaban["Content-Disposition"] = f'attachment; filename="peserta-{s.pada:%Y-%m-%d}.csv"'
    jawaban["Cache-Control"] = "no-store"
    return cast(HttpResponse, jawaban)


def _terbit(s: Saringan) -> int | None:
    """The statement's own number for this filter, if it has one."""
    terakhir = terbitan("laporan")
    biasa = s._replace(kelompok="", wilayah="", urut="nama")
    if terakhir is None or biasa != Saringan(s.pada) or s.pada.isoformat() != terakhir.isi["cakupan"]["per"]:
        return None
    isi = terakhir.isi
    if s.wilayah == isi["wilayah"]:
        return int(
            isi["cakupan"]["kelompok"].get(s.kelompok, 0) if s.kelompok else isi["cakupan"]["peserta_aktif"]
        )
    if s.kelompok or not s.wilayah.startswith(f"{isi['wilayah']}."):
        return None
    per_desa: dict[str, int] = isi["per_desa"]
    return sum(n for desa, n in per_desa.items() if desa == s.wilayah or desa.startswith(f"{s.wilayah}."))


def _pembayar(s: Saringan) -> Payer | None:
    return Payer.objects.filter(pk=s.pembayar).first() if s.pembayar else None


def _tampil(baris: list[Baris]) -> list[dict[str, object]]:
    tempat = nama_tempat(b.membership.person.wilayah for b in baris)
    return [
        {
            "m": b.membership,
            "orang": b.membership.person,
            "desa": tempat[b.membership.person.wilayah],
            "kelompok": sebut(KELOMPOK, b.membership.kelompok),
            "keadaan": b.keadaan,
            "sebutan": sebut(KEADAAN, b.keadaan.kode),
        }
        for b in baris
    ]


class _Gema:
    """A file that hands back what is written to it."""

    def write(self, nilai: str) -> str:
        return nilai


def _baris_csv(baris: Iterator[Baris], bahasa: str) -> Iterator[str]:
    """Semicolons, because Indonesian spreadsheets read the comma as a decimal sign.

    The rows are written after the page's own language is gone, so each is put in it again.
    """
    tulis = csv.writer(_Gema(), delimiter=";")
    with override(bahasa):
        kepala = [_("Nama"), "NIK", _("Kode desa"), _("Segmen"), _("Kelompok"), _("Pembayar"), _("Mulai")]
        kepala += [_("Keadaan"), _("Lunas sampai")]
    yield "\ufeff" + tulis.writerow(kepala)
    for b in baris:
        m, orang = b.membership, b.membership.person
        with override(bahasa):
            kata = sebut(SEGMEN, m.segmen), sebut(KELOMPOK, m.kelompok), sebut(KEADAAN, b.keadaan.kode)
        yield tulis.writerow(
            [
                _aman(orang.nama), orang.nik_samar, orang.wilayah, kata[0], kata[1], _aman(m.payer.nama),
                m.mulai.isoformat(), kata[2], str(b.keadaan.lunas_sampai or ""),
            ]
        )  # fmt: skip


def _aman(teks: str) -> str:
    """A text that a spreadsheet will not take for a formula."""
    return f"'{teks}" if teks[:1] in ("=", "+", "-", "@", "\t", "\r") else teks
