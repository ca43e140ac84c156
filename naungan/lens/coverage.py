"""Coverage: how many workers are covered on a day, out of whom.

The numerator rule is the law's (paid months), stated with every figure; the denominator is a published number with its
name and edition. A rate without both is not shown anywhere.
"""

from datetime import date
from typing import NamedTuple

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from naungan.books.membership.models import Membership, MembershipMonth
from naungan.books.wilayah.models import AngkatanKerja
from naungan.kit.rupiah import persen
from naungan.law import kepesertaan

__all__ = ["ATURAN", "Cakupan", "Penyebut", "aktif", "cakupan"]

ATURAN = (
    "Orang hidup dengan sedikitnya satu kepesertaan aktif: penerima upah dan jasa konstruksi lunas sampai bulan terakhir"
    " yang jatuh tempo, bukan penerima upah lunas sampai bulan berjalan."
)
_DIBAYAR_DI_MUKA = 12


class Penyebut(NamedTuple):
    """A denominator and the rate it gives, in hundredths of a percent."""

    nama: str
    per: date
    nilai: int
    persen: int


class Cakupan(NamedTuple):
    """Coverage of one territory on one day."""

    per: date
    aturan: str
    peserta_aktif: int
    per_kelompok: dict[str, int]
    per_desa: dict[str, int]
    penyebut: list[Penyebut]


def aktif(pada: date) -> QuerySet[Membership]:
    """The memberships active on a day, by the law's rule. Everything that counts members starts from here."""
    syarat = Q(pk__in=[])
    for segmen in ("PU", "JAKON", "BPU"):
        wajib = kepesertaan.bulan_wajib_lunas(segmen, pada)
        lunas = MembershipMonth.objects.filter(
            membership=OuterRef("pk"),
            bulan__in=[wajib.maju(n).kode for n in range(_DIBAYAR_DI_MUKA + 1)],
            bill__lunas_pada__lte=pada,
        )
        syarat |= Q(segmen=segmen) & (Q(lunas_awal__gte=wajib.kode) | Q(Exists(lunas)))
    return Membership.objects.filter(
        syarat,
        Q(akhir__isnull=True) | Q(akhir__gte=pada),
        Q(person__meninggal__isnull=True) | Q(person__meninggal__gt=pada),
        mulai__lte=pada,
    )


def cakupan(wilayah: str, pada: date) -> Cakupan:
    """Coverage of the territory ``wilayah`` (a Kemendagri code) on a day, by village, by roster and in all."""
    di_sini = aktif(pada).filter(person__wilayah__gte=f"{wilayah}.", person__wilayah__lt=f"{wilayah}/")
    orang = Count("person_id", distinct=True)
    per_desa = dict(di_sini.values_list("person__wilayah").annotate(n=orang).order_by("person__wilayah"))
    per_kelompok = dict(di_sini.values_list("kelompok").annotate(n=orang).order_by("kelompok"))
    jumlah = sum(per_desa.values())
    penyebut = [
        Penyebut(p.nama, p.per, p.nilai, persen(jumlah, p.nilai))
        for p in AngkatanKerja.objects.filter(wilayah=wilayah, per__lte=pada).order_by("-per")
    ]
    return Cakupan(pada, ATURAN, jumlah, per_kelompok, per_desa, penyebut)
