"""The members behind every count: the same rule of being active, row by row, in an order one can page through."""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple

from django.db.models import QuerySet

from naungan.books.membership.lunas import lunas_sampai
from naungan.books.membership.models import Membership
from naungan.lens.orang import Keadaan, keadaan
from naungan.lens.urutan_peserta import Saringan, berurut, tak_berurut

__all__ = ["BATAS_HITUNG", "Baris", "Halaman", "Saringan", "halaman", "semua"]

BATAS_HITUNG = 500


class Baris(NamedTuple):
    """A membership with its person and payer, and its state on the day."""

    membership: Membership
    keadaan: Keadaan


class Halaman(NamedTuple):
    """One page and where its neighbours begin: the membership to start after, or to end before."""

    baris: list[Baris]
    sebelum: int | None
    sesudah: int | None
    jumlah: int | None
    """How many rows the list has, not counting beyond ``BATAS_HITUNG`` + 1; None when not asked."""


def halaman(
    s: Saringan,
    milik: QuerySet[Membership],
    *,
    sesudah: int = 0,
    sebelum: int = 0,
    banyak: int = 50,
    hitung: bool = False,
) -> Halaman:
    """The page after (or before) a membership of the list, and with ``hitung`` the length of the whole.

    ``s`` already stays within what the reader may see; no row leaves that is not in ``milik`` as well.
    """
    tanda = (
        milik.filter(pk=sebelum or sesudah).select_related("person").first() if sebelum or sesudah else None
    )
    mundur = bool(sebelum and tanda)
    urut = berurut(s, tanda, mundur=mundur)
    nomor = list(islice(urut, banyak + 1))
    jumlah = _jumlah(s, nomor, None if tanda else urut) if hitung else None
    lebih, nomor = len(nomor) > banyak, nomor[:banyak]
    if mundur:
        nomor.reverse()
    baris = _isi(nomor, milik, s.pada)
    ada_sebelum, ada_sesudah = (lebih, True) if mundur else (tanda is not None, lebih)
    return Halaman(
        baris,
        nomor[0] if nomor and ada_sebelum else None,
        nomor[-1] if nomor and ada_sesudah else None,
        jumlah,
    )


def _jumlah(s: Saringan, awal: list[int], sisa: Iterator[int] | None) -> int:
    """Count on from the first page where one has just walked; else, and where it is quicker, count anew."""
    if s.nama or s.keadaan == "tidak":  # PostgreSQL would look at everybody to find who is missing
        baca = berurut(s) if sisa is None else sisa
        lalu = 0 if sisa is None else len(awal)
        return lalu + sum(1 for _ in islice(baca, BATAS_HITUNG + 1 - lalu))
    return tak_berurut(s)[: BATAS_HITUNG + 1].count()


def semua(s: Saringan, milik: QuerySet[Membership]) -> Iterator[Baris]:
    """The whole list, a thousand rows in memory at a time."""
    nomor = berurut(s)
    while bagian := list(islice(nomor, 1_000)):
        yield from _isi(bagian, milik, s.pada)


def _isi(nomor: list[int], milik: QuerySet[Membership], pada: date) -> list[Baris]:
    ada = milik.select_related("person", "payer").in_bulk(nomor)
    lunas = lunas_sampai(ada.values(), dibayar=pada)
    return [Baris(ada[n], keadaan(ada[n], lunas.get(n), pada)) for n in nomor if n in ada]
