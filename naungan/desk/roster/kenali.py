"""What the books already know of the people on a list: who they are, and who pays for them from when until when."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple, cast

from django.db.models import Q

from naungan.books.membership.lunas import lunas_sampai
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Person
from naungan.kit.bulan import Bulan
from naungan.law import kepesertaan

__all__ = ["ANGGARAN", "Dikenal", "Perlindungan", "orang_menurut_nik", "perlindungan"]

ANGGARAN = frozenset({"DBHCHT", "APBD", "APBDES"})
"""Public budgets; two of them never pay for one person in the same month."""
_SEKALI = 500


class Dikenal(NamedTuple):
    """A person of the registry."""

    id: int
    nama: str
    lahir: date
    kelamin: str
    wilayah: str
    pekerjaan: str
    meninggal: date | None


class Perlindungan(NamedTuple):
    """A membership in which a person stands."""

    payer: int
    pembayar: str
    sumber: str
    mulai: date
    akhir: date | None
    lunas: Bulan | None
    """Last month paid; None when none was."""


def orang_menurut_nik(indeks: Sequence[bytes]) -> dict[bytes, Dikenal]:
    """The persons behind these blind indexes."""
    ada: dict[bytes, Dikenal] = {}
    for awal in range(0, len(indeks), _SEKALI):
        for kunci, *orang in Person.objects.filter(nik_indeks__in=indeks[awal : awal + _SEKALI]).values_list(
            "nik_indeks", "id", "nama", "lahir", "kelamin", "wilayah", "pekerjaan", "meninggal"
        ):
            ada[bytes(kunci)] = Dikenal._make(orang)
    return ada


def perlindungan(
    orang: Collection[int], mulai: date, akhir: date | None, *, payer: int
) -> dict[int, list[Perlindungan]]:
    """Person → the memberships that cover any day of that time.

    Who paid for himself and lapsed is left out, but with ``payer`` itself a person stands only once.
    """
    hasil: dict[int, list[Perlindungan]] = defaultdict(list)
    semua = sorted(orang)
    for awal in range(0, len(semua), _SEKALI):
        pada = Q(akhir__isnull=True) | Q(akhir__gte=mulai)
        if akhir is not None:
            pada &= Q(mulai__lte=akhir)
        milik = list(
            Membership.objects.filter(pada, person__in=semua[awal : awal + _SEKALI])
            .select_related("payer")
            .only(
                "person_id",
                "segmen",
                "mulai",
                "akhir",
                "lunas_awal",
                "payer__jenis",
                "payer__nama",
                "payer__sumber",
            )
        )
        lunas = lunas_sampai(milik)
        for m in milik:
            terakhir = lunas.get(m.pk)
            sendiri = m.payer.jenis == "PERORANGAN"
            if (
                m.payer_id == payer
                or not sendiri
                or _masih(m.segmen, terakhir or Bulan.dari_tanggal(m.mulai).maju(-1), mulai)
            ):
                hasil[m.person_id].append(
                    Perlindungan(m.payer_id, m.payer.nama, m.payer.sumber, m.mulai, m.akhir, terakhir)
                )
    return hasil


@lru_cache(10_000)
def _masih(segmen: str, lunas: Bulan, pada: date) -> bool:
    """Whether a membership paid so far still counts on a day; unpaid from the start, it counts as paid before it."""
    return kepesertaan.status(cast(kepesertaan.Segmen, segmen), lunas, pada).keadaan != "LEPAS"
