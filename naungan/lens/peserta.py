"""The members behind every count: the same rule of being active, row by row, in an order one can page through.

A planner asked for "the first fifty active members by name" sorts a quarter of a million rows. So the list walks the
people in the order of an index, a handful at a time, and asks the membership rule about those only. A filter so
narrow that walking finds next to nothing is answered the other way round, from the memberships it names.
"""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any, Literal, NamedTuple

from django.db.models import Q, QuerySet

from naungan.books.membership.models import Membership
from naungan.books.registry.models import Person
from naungan.lens.coverage import aktif
from naungan.lens.orang import Keadaan, keadaan, lunas_sampai

__all__ = ["BATAS_HITUNG", "Baris", "Halaman", "Saringan", "banyak", "halaman", "semua"]

BATAS_HITUNG = 1_000
_LANGKAH_PERTAMA, _LANGKAH_TERBESAR = 100, 2_000
_SABAR = 20_000
"""People walked past before giving up on a filter that finds fewer than one in two hundred."""
_PEMBAYAR_KECIL = 5_000


class Saringan(NamedTuple):
    """Whom to list. ``wilayah`` is a prefix of the Kemendagri code; ``nik_indeks`` the blind index of a whole NIK."""

    pada: date
    keadaan: Literal["aktif", "tidak", "semua"] = "aktif"
    kelompok: str = ""
    segmen: str = ""
    wilayah: str = ""
    pembayar: int | None = None
    nama: str = ""
    nik_indeks: bytes | None = None
    urut: Literal["nama", "wilayah"] = "nama"


class Baris(NamedTuple):
    """A membership with its person and payer, and its state on the day."""

    membership: Membership
    keadaan: Keadaan


class Halaman(NamedTuple):
    """One page and where its neighbours begin: the membership to start after, or to end before."""

    baris: list[Baris]
    sebelum: int | None
    sesudah: int | None


def halaman(
    s: Saringan, milik: QuerySet[Membership], *, sesudah: int = 0, sebelum: int = 0, banyak: int = 50
) -> Halaman:
    """The page after (or before) a membership of the list; ``milik`` holds what the reader may see."""
    mundur = bool(sebelum)
    tanda = milik.filter(pk=sebelum or sesudah).select_related("person").first() if sebelum or sesudah else None
    nomor = list(islice(_nomor(s, milik, tanda, mundur=mundur), banyak + 1))
    lebih, nomor = len(nomor) > banyak, nomor[:banyak]
    if mundur:
        nomor.reverse()
    baris = _isi(nomor, s.pada)
    ada_sebelum, ada_sesudah = (lebih, True) if mundur else (tanda is not None, lebih)
    return Halaman(
        baris, nomor[0] if nomor and ada_sebelum else None, nomor[-1] if nomor and ada_sesudah else None
    )


def banyak(s: Saringan, milik: QuerySet[Membership]) -> int:
    """How many memberships the list holds, counted only as far as ``BATAS_HITUNG`` + 1."""
    return sum(1 for _ in islice(_nomor(s, milik), BATAS_HITUNG + 1))


def semua(s: Saringan, milik: QuerySet[Membership]) -> Iterator[Baris]:
    """The whole list, a thousand rows in memory at a time."""
    nomor = _nomor(s, milik)
    while bagian := list(islice(nomor, 1_000)):
        yield from _isi(bagian, s.pada)


def _isi(nomor: list[int], pada: date) -> list[Baris]:
    ada = Membership.objects.select_related("person", "payer").in_bulk(nomor)
    lunas = lunas_sampai(ada.values(), pada)
    return [Baris(ada[n], keadaan(ada[n], lunas.get(n), pada)) for n in nomor]


def _nomor(
    s: Saringan, milik: QuerySet[Membership], tanda: Membership | None = None, *, mundur: bool = False
) -> Iterator[int]:
    """Identities of the list's memberships, in order, after ``tanda`` (or, backwards, before it)."""
    if s.pembayar and Membership.objects.filter(payer=s.pembayar).count() <= _PEMBAYAR_KECIL:
        yield from _sekaligus(s, milik, tanda, mundur)
        return
    orang, langkah, dilalui, ketemu = _orang(s), _LANGKAH_PERTAMA, 0, 0
    batas = (getattr(tanda.person, s.urut), tanda.person_id) if tanda else None
    while bagian := list(_sejak(orang, s.urut, batas, mundur).values_list(s.urut, "pk")[:langkah]):
        batas = bagian[-1]
        for nomor, person in _milik_orang(s, milik, [pk for _, pk in bagian], mundur):
            if not tanda or person != tanda.person_id or (nomor < tanda.pk if mundur else nomor > tanda.pk):
                ketemu += 1
                yield nomor
        if len(bagian) < langkah:
            return
        batas, tanda = _lewat(bagian[-1], mundur), None
        dilalui, langkah = dilalui + langkah, min(langkah * 4, _LANGKAH_TERBESAR)
        if dilalui > _SABAR and ketemu * 200 < dilalui:
            yield from _sekaligus(s, milik, None, mundur, batas)
            return
