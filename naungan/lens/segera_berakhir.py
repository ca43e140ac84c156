"""What ends soon: terms of office and memberships, shown before they do."""

from datetime import date
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet

from naungan.books.membership.models import Membership
from naungan.books.registry.models import Job

__all__ = ["Berakhir", "segera_berakhir"]


class Berakhir(NamedTuple):
    """A job or a membership with its last day."""

    jenis: str
    """PEKERJAAN or KEPESERTAAN."""
    nomor: int
    person: int
    nama: str
    wilayah: str
    pembayar: str
    uraian: str
    """Of the job; of a membership the roster it came from."""
    akhir: date


def segera_berakhir(
    pekerjaan: QuerySet[Job], kepesertaan: QuerySet[Membership], *, dari: date, sampai: date
) -> list[Berakhir]:
    """Of these jobs and memberships those whose last day lies between two days, soonest first.

    The dead are left out, and what another row of the same payer goes on with (a raise, a renewed term).
    """
    return sorted(
        [
            *_baris("PEKERJAAN", pekerjaan, Job.objects.all(), "uraian", dari, sampai),
            *_baris("KEPESERTAAN", kepesertaan, Membership.objects.all(), "kelompok", dari, sampai),
        ],
        key=lambda b: (b.akhir, b.wilayah, b.nama, b.jenis, b.nomor),
    )


def _baris(
    jenis: str,
    milik: QuerySet[Job] | QuerySet[Membership],
    semua: QuerySet[Job] | QuerySet[Membership],
    uraian: str,
    dari: date,
    sampai: date,
) -> list[Berakhir]:
    lanjut = semua.filter(
        Q(akhir__isnull=True) | Q(akhir__gt=OuterRef("akhir")),
        person=OuterRef("person"),
        payer=OuterRef("payer"),
    )
    berakhir = milik.filter(
        ~Exists(lanjut), akhir__gte=dari, akhir__lte=sampai, person__meninggal__isnull=True
    )
    kolom = ("pk", "person_id", "person__nama", "person__wilayah", "payer__nama", uraian, "akhir")
    return [Berakhir(jenis, *b) for b in berakhir.values_list(*kolom)]
