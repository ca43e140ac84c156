"""Two who may be one, shown side by side as far as the officer may see: another row of the list, or a person on file."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from naungan.books.intake.models import Baris
from naungan.books.kolom import segel
from naungan.books.registry.models import Person
from naungan.books.staff.models import Petugas
from naungan.desk.access import baris_terlihat, orang_terlihat
from naungan.face.sebutan_kiriman import alasan_serupa
from naungan.face.web.tempat import nama_tempat
from naungan.kit.nik import samarkan

__all__ = ["Sosok", "isi_terbuka", "sosok_baris", "sosok_lain"]

LEWAT_BARIS = {"mungkin_sama_berkas": 2, "nik_ganda_berkas": 3, "baris_sama": 3}
"""Findings that name another row of the list, and the place in the finding where its number stands."""
LEWAT_ORANG = "mungkin_sama_daftar"
"""The finding that names a person by number."""
ORANG_SENDIRI = frozenset({"nama_beda_daftar", "lahir_beda_daftar", "sudah_meninggal"})
"""Findings about the person on file under the very NIK of the row."""


class Sosok(NamedTuple):
    """Enough of somebody to tell them from another: no whole number, of the birth date the year alone."""

    judul: str
    nama: str
    nik: str
    tahun: str
    desa: str
    alasan: str


def isi_terbuka(baris: Baris) -> dict[str, Any]:
    """The values of a row the officer was found to see."""
    return dict(json.loads(segel().buka(bytes(baris.isi_segel), "isi")))


def sosok_baris(b: Baris, isi: Mapping[str, Any], tempat: Mapping[str, str], alasan: str = "") -> Sosok:
    """A row of a list."""
    nik = samarkan(isi["nik"]) if isi.get("nik") else ""
    judul = _("Baris %(nomor)s") % {"nomor": b.nomor}
    return Sosok(judul, b.nama, nik, str(isi.get("lahir") or "")[:4], tempat.get(b.wilayah, ""), alasan)


def sosok_lain(semua: Iterable[Baris], by: Petugas) -> dict[int, list[Sosok]]:
    """Row → those it may be one with; whoever the officer may not see is named as such and no further."""
    semua = list(semua)
    kunci = {b.pk: _kunci(b) for b in semua}
    baris = _baris({(b.kiriman_id, n) for b in semua for jenis, n, _a in kunci[b.pk] if jenis == "baris"}, by)
    orang = orang_terlihat(by).in_bulk({n for k in kunci.values() for jenis, n, _a in k if jenis == "orang"})
    tempat = nama_tempat({b.wilayah for b in baris.values()} | {o.wilayah for o in orang.values()})
    hasil: dict[int, list[Sosok]] = {}
    for b in semua:
        for jenis, nomor, alasan in kunci[b.pk]:
            if jenis == "orang":
                sosok = _sosok_orang(orang.get(nomor), tempat, alasan)
            elif lain := baris.get((b.kiriman_id, nomor)):
                sosok = sosok_baris(lain, isi_terbuka(lain), tempat, alasan)
            else:
                sosok = _tertutup(_("Baris %(nomor)s") % {"nomor": nomor}, alasan)
            hasil.setdefault(b.pk, []).append(sosok)
    return hasil


def _kunci(b: Baris) -> list[tuple[str, int, str]]:
    """("baris" or "orang", number, reasons), each once."""
    hasil: dict[tuple[str, int], str] = {}
    for kode, _kolom, *nilai in b.temuan:
        if (letak := LEWAT_BARIS.get(kode)) and nilai[letak - 2].isdigit():
            alasan = nilai[1] if kode == "mungkin_sama_berkas" else ""
            hasil.setdefault(("baris", int(nilai[letak - 2])), alasan_serupa(alasan))
        elif kode == LEWAT_ORANG and nilai[0].isdigit():
            hasil.setdefault(("orang", int(nilai[0])), alasan_serupa(nilai[1]))
        elif kode in ORANG_SENDIRI and b.person_id:
            hasil.setdefault(("orang", b.person_id), "")
    return [(jenis, nomor, alasan) for (jenis, nomor), alasan in hasil.items()]


def _baris(dicari: set[tuple[int, int]], by: Petugas) -> dict[tuple[int, int], Baris]:
    if not dicari:
        return {}
    ada = baris_terlihat(by).filter(kiriman__in={k for k, _n in dicari}, nomor__in={n for _k, n in dicari})
    return {(b.kiriman_id, b.nomor): b for b in ada if (b.kiriman_id, b.nomor) in dicari}


def _sosok_orang(orang: Person | None, tempat: Mapping[str, str], alasan: str) -> Sosok:
    judul = _("Sudah tercatat")
    if orang is None:
        return _tertutup(judul, alasan)
    return Sosok(
        judul, orang.nama, orang.nik_samar, str(orang.lahir.year), tempat.get(orang.wilayah, ""), alasan
    )


def _tertutup(judul: str, alasan: str) -> Sosok:
    return Sosok(judul, _("Orang di luar wilayah Anda; tanyakan kepada kabupaten."), "", "", "", alasan)
