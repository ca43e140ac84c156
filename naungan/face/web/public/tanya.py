"""What both calculators do alike: show a sheet, go on to the next, show the answer with what was answered."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.face.tulisan import tanggal_panjang
from naungan.face.web.bidang import Rupiah
from naungan.face.web.public.jalan import HASIL, Jalan, alamat, bawaan, ubah_baris
from naungan.face.web.public.lembar import Lembar
from naungan.face.web.templatetags.tulis import bulan as tulis_bulan
from naungan.kit.bulan import Bulan
from naungan.kit.rupiah import rupiah
from naungan.law.tolakan import BelumTersedia, MasukanSalah

__all__ = ["belum_tersedia", "lanjutkan", "tampilkan", "tampilkan_hasil", "tunjuk"]

Alur = Sequence[type[Lembar]]
BELUM: Mapping[str, str] = {
    "segmen": N_("Aturan untuk pekerja migran belum dapat dihitung di sini."),
    "tanggal": N_("Aturan yang berlaku pada tanggal itu belum dapat dihitung di sini."),
}


class Terjawab(NamedTuple):
    """One answer as its author will recognise it, and where it can be changed."""

    label: str
    isi: str
    url: str


def lanjutkan(request: HttpRequest, jalan: Jalan, alur: Alur, nama: str) -> HttpResponse | None:
    """Where a press leads: a row more or less, or the next sheet. Each page has an address of its own."""
    kueri, ini = request.GET, request.GET.get("langkah", "")
    baris = next((k.baris for k in alur if k.kode == ini), None)
    if baris and ("tambah" in kueri or "hapus" in kueri):
        baru = ubah_baris(kueri, baris)
        ke = baru[f"banyak_{baris.awalan}"]
        sasaran = f"#id_{baris.awalan}-{ke}-{next(iter(baris.base_fields))}"
        kendali = {"langkah": ini, "ubah": kueri.get("ubah", "")}
        return redirect(f"{reverse(nama)}?{alamat(baru, alur, **kendali)}{sasaran}")
    if jalan.ke:
        ubah = "" if jalan.ke == HASIL else kueri.get("ubah", "")
        return redirect(f"{reverse(nama)}?{alamat(kueri, alur, langkah=jalan.ke, ubah=ubah)}")
    return None


def tampilkan(request: HttpRequest, jalan: Jalan, alur: Alur, nama: str, judul: str) -> HttpResponse:
    """One sheet, with the other answers carried along unseen."""
    kueri, lembar = request.GET, jalan.kini
    assert lembar is not None
    isi = {
        "nama": nama,
        "alamat": reverse(nama),
        "judul": judul,
        "lembar": lembar,
        "nomor": jalan.nomor,
        "semua": len(jalan.semua),
        "bawaan": bawaan(kueri, alur, type(lembar)),
        "ubah": kueri.get("ubah", ""),
        "kembali": alamat(kueri, alur, langkah=jalan.lewat[-1].kode) if jalan.lewat else "",
        "jejak": [(_("Beranda"), "/"), (judul, "")],
    }
    return render(request, "public/hitung_lembar.html", isi)


def tampilkan_hasil(
    request: HttpRequest,
    templat: str,
    isi: Mapping[str, Any],
    jalan: Jalan,
    alur: Alur,
    nama: str,
    judul: str,
) -> HttpResponse:
    """The answer, with what was answered beside it."""
    kueri = request.GET
    tambahan = {
        "terjawab": _terjawab(jalan.lewat, request, alur, nama),
        "alamat": reverse(nama),
        "cetak": "cetak" in kueri,
        "url_cetak": f"?{alamat(kueri, alur, langkah=HASIL, cetak='1')}",
        "jejak": [(_("Beranda"), "/"), (judul, reverse(nama)), (_("Hasil"), "")],
    }
    return render(request, templat, tambahan | dict(isi))


def belum_tersedia(
    request: HttpRequest, jalan: Jalan, alur: Alur, nama: str, judul: str, belum: BelumTersedia
) -> HttpResponse:
    """Law that is not built yet is said so, never answered with a number."""
    kalimat = belum.pesan.removeprefix(f"Kolom {belum.kolom}: ")
    isi = {
        "sebab": _(BELUM[belum.kolom]) if belum.kolom in BELUM else kalimat[:1].upper() + kalimat[1:],
        "terjawab": _terjawab(jalan.lewat, request, alur, nama),
        "alamat": reverse(nama),
        "jejak": [(_("Beranda"), "/"), (judul, reverse(nama)), (_("Belum dapat dihitung"), "")],
    }
    return render(request, "public/hitung_belum.html", isi)


def _terjawab(lewat: Sequence[Lembar], request: HttpRequest, alur: Alur, nama: str) -> list[Terjawab]:
    hasil = []
    for lembar in lewat:
        url = f"{reverse(nama)}?{alamat(request.GET, alur, langkah=lembar.kode, ubah='1')}"
        ada = [
            (str(bidang.label), tulis)
            for bidang in lembar
            if (tulis := _tulis(bidang.field, lembar.cleaned_data.get(bidang.name)))
        ]
        ada += [(b.nama, b.kalimat()) for b in lembar.terisi]
        hasil += [
            Terjawab(label, isi, url) for label, isi in ada or [(str(lembar.judul), _("Tidak disebut"))]
        ]
    return hasil


def _tulis(bidang: forms.Field, nilai: Any) -> str:
    """An answer in words; what was not answered gives nothing."""
    if nilai in (None, "", [], False):
        return ""
    if isinstance(bidang, forms.ChoiceField):
        pilih = nilai if isinstance(nilai, list) else [nilai]
        return ", ".join(str(label) for kode, label in bidang.widget.choices if kode in pilih)
    if isinstance(bidang, Rupiah):
        return rupiah(nilai)
    if isinstance(nilai, Bulan):
        return tulis_bulan(nilai)
    return _("Ya") if nilai is True else tanggal_panjang(nilai) if isinstance(nilai, date) else str(nilai)


def tunjuk(jalan: Jalan, salah: MasukanSalah) -> Jalan:
    """Back to the question the law's sentence is about, with the sentence beside it."""
    lembar = _tunjuk(jalan.lewat, salah)
    semua = [type(sudah) for sudah in jalan.lewat]
    return Jalan(jalan.lewat[: jalan.lewat.index(lembar)], lembar, "", semua)


def _tunjuk(lewat: Sequence[Lembar], salah: MasukanSalah) -> Lembar:
    kunci, _titik, dalam = salah.kolom.partition(".")
    sebab = salah.pesan.partition("; ")[2] or salah.pesan
    kalimat = sebab[:1].upper() + sebab[1:]
    nomor, _titik, bidang = dalam.partition(".")
    for lembar in lewat:
        if lembar.baris and lembar.baris.awalan == kunci and nomor.isdigit():
            baris = lembar.terisi[int(nomor) - 1]
            baris.add_error(bidang if bidang in baris.fields else None, kalimat)
            return lembar
        for nama in (lembar.kolom.get(kunci, kunci), dalam):
            if nama in lembar.fields:
                lembar.add_error(nama, kalimat)
                return lembar
    lewat[-1].add_error(None, kalimat)
    return lewat[-1]
