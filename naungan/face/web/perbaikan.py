"""The rows that wait for somebody who knows the person: which, how many are done, which comes next.

The village and the regency walk through the same rows, so both audiences take them from here.
"""

from typing import NamedTuple

from django.db.models import BooleanField, Exists, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL

from naungan.books.intake.models import Baris
from naungan.books.journal.models import Entry
from naungan.books.staff.models import Petugas
from naungan.desk.access import baris_terlihat, kiriman_terlihat
from naungan.desk.flow import KIRIMAN

__all__ = [
    "MENUNGGU",
    "Kemajuan",
    "antrean_dari",
    "berikut",
    "dapat_diperbaiki",
    "kemajuan",
    "menunggu",
    "urut",
]

MENUNGGU = ("PERBAIKI", "BENTROK")
"""Effects of a row that waits for a person."""


_MENANTI = RawSQL("efek IN ('PERBAIKI', 'BENTROK')", (), output_field=BooleanField())
"""The same, written out: SQLite takes a partial index only for a condition without parameters."""


class Kemajuan(NamedTuple):
    """How far the cleaning has come. ``persen``: hundredths of a percent."""

    sisa: int
    semua: int
    persen: int


def dapat_diperbaiki(by: Petugas) -> QuerySet[Baris]:
    """The rows the officer sees on lists that are open for repair."""
    return baris_terlihat(by).filter(kiriman__status__in=_terbuka())


def menunggu(by: Petugas) -> QuerySet[Baris]:
    """Those of them that wait; a village's by its own lists and its own place, so that no list is read through."""
    semua = dapat_diperbaiki(by).filter(_MENANTI, terap="")
    if by.kantor.jenis != "DESA":
        return semua
    sendiri = list(kiriman_terlihat(by).filter(status__in=_terbuka()).values_list("pk", flat=True))
    return semua.filter(Q(kiriman__in=sendiri) | Q(wilayah=by.kantor.wilayah))


def _terbuka() -> set[str]:
    return {s for x in KIRIMAN.langkah if x.aksi == "perbaiki" for s in x.dari}


def antrean_dari(by: Petugas, baris: Baris) -> Q:
    """What belongs to one queue with this row: a village's own people, elsewhere one village, else one list."""
    if by.kantor.jenis == "DESA":
        return Q()
    if by.kantor.jenis != "PEMBERI_KERJA" and baris.wilayah:
        return Q(wilayah=baris.wilayah)
    return Q(kiriman=baris.kiriman_id)


def urut(baris: QuerySet[Baris]) -> QuerySet[Baris]:
    """In the order in which they are repaired: list after list, row after row."""
    return baris.order_by("kiriman", "nomor")


def berikut(antrean: QuerySet[Baris], kini: Baris) -> Baris | None:
    """The row after this one, else the first that was passed over; None when no other waits."""
    lain = urut(antrean.exclude(pk=kini.pk))
    sesudah = Q(kiriman__gt=kini.kiriman_id) | Q(kiriman=kini.kiriman_id, nomor__gt=kini.nomor)
    return lain.filter(sesudah).first() or lain.first()


def kemajuan(by: Petugas, antrean: Q) -> Kemajuan:
    """Rows still waiting, out of those and the ones somebody has repaired or decided."""
    baris = dapat_diperbaiki(by).filter(antrean, pk=OuterRef("subjek_id")).exclude(efek__in=MENUNGGU)
    ditangani = Entry.objects.filter(
        Exists(baris), subjek="baris_daftar", act__verb__in=("perbaiki_baris", "ikutkan_baris")
    )
    beres = ditangani.values("subjek_id").distinct().count()
    sisa = menunggu(by).filter(antrean).count()
    semua = sisa + beres
    return Kemajuan(sisa, semua, beres * 10_000 // semua if semua else 10_000)
