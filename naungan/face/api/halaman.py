"""The API explained to the people who will use it, in the look of the site."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from naungan.face.api.bacaan import BANYAK_KASUS, UKURAN
from naungan.face.api.batas import BANYAK
from naungan.face.api.contoh import CONTOH
from naungan.face.api.masalah import AKAR, JENIS
from naungan.face.api.operasi import RINGKAS
from naungan.face.api.skema_jawaban import ANGGOTA
from naungan.face.sebutan_kasus import arti
from naungan.kit.rupiah import angka
from naungan.law.bentuk import Bentuk, Bilangan, Bulan, Daftar, Himpunan, PerMil, Peta, Pilihan, Tanggal, Teks
from naungan.law.berkas import versi
from naungan.law.kolom import KOLOM

__all__ = ["halaman", "isian"]


class Kunci(NamedTuple):
    """One line of the table of keys: its name, what it means, the words or numbers allowed."""

    nama: str
    arti: str
    isian: str


def halaman(request: HttpRequest) -> HttpResponse:
    """What the API is, its two addresses, how to ask, what comes back, what can go wrong."""
    contoh = CONTOH["petani"]
    jawaban = contoh.jawaban()
    isi = {
        "edisi": versi(),
        "titik": [(AKAR + titik, _(ringkas)) for titik, ringkas in RINGKAS.items()],
        "perintah": _curl(request.build_absolute_uri(AKAR + contoh.titik), contoh.isi),
        "judul_contoh": _(contoh.judul),
        "jawaban": _indah({**jawaban, "langkah": jawaban["langkah"][:1]}),
        "langkah": len(jawaban["langkah"]),
        "banyak": _indah(CONTOH["beberapa"].isi),
        "anggota": [(nama, _(kata)) for nama, kata in ANGGOTA.items()],
        "kunci": list(_baris(KOLOM)),
        "masalah": [(kode, j.status, _(j.judul), _(j.uraian)) for kode, j in JENIS.items()],
        "batas": {"kasus": BANYAK_KASUS, "ukuran": UKURAN // 1024 // 1024, "semenit": BANYAK},
    }
    return render(request, "public/api.html", isi)


def _curl(alamat: str, isi: Mapping[str, Any]) -> str:
    return f"curl {alamat} \\\n  -H 'Content-Type: application/json' \\\n  -d '{_indah(isi)}'"


def _indah(isi: Mapping[str, Any]) -> str:
    return json.dumps(isi, ensure_ascii=False, indent=2)


def _baris(isi: Mapping[str, Bentuk], awalan: str = "") -> Iterator[Kunci]:
    """Each key, and right after a group the keys inside it."""
    for kunci, bentuk in isi.items():
        nama = awalan + kunci
        yield Kunci(nama, arti(nama), isian(bentuk))
        dalam = bentuk.satu if isinstance(bentuk, Daftar) else bentuk
        if isinstance(dalam, Peta):
            yield from _baris(dalam.isi, f"{nama}.")


def isian(bentuk: Bentuk) -> str:
    """What may be written there, in a few words."""
    match bentuk:
        case Pilihan(boleh):
            return ", ".join(boleh)
        case Himpunan(boleh):
            return _("daftar dari %(pilihan)s") % {"pilihan": ", ".join(boleh)}
        case Bilangan(terkecil, terbesar, satuan):
            batas = {"dari": angka(terkecil), "sampai": angka(terbesar)}
            if satuan == "rupiah":
                return _("rupiah tanpa titik, %(dari)s sampai %(sampai)s") % batas
            return _("bilangan bulat %(dari)s sampai %(sampai)s") % batas
        case Tanggal():
            return _("tanggal seperti 2023-11-20")
        case Bulan():
            return _("bulan seperti 2023-12")
        case PerMil():
            return _("persen 0 sampai 100, paling banyak satu angka di belakang titik")
        case Teks():
            return _("teks")
        case Peta():
            return _("kelompok kolom")
        case Daftar(paling_banyak=n):
            return _("daftar, paling banyak %(n)s baris") % {"n": n}
        case _:
            return "true, false"
