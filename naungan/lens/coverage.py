"""Coverage: how many workers are covered on a day, out of whom.

The numerator rule is the law's (paid months), stated with every figure; the denominator is a published number with its
name and edition. A rate without both is not shown anywhere.
"""

from collections import Counter
from datetime import date
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet

from naungan.books.membership.models import Membership, MembershipMonth
from naungan.books.wilayah.models import AngkatanKerja
from naungan.kit.rupiah import persen
from naungan.law import kepesertaan

__all__ = ["ATURAN", "Cakupan", "Penyebut", "aktif", "cakupan"]

ATURAN = (
    "Orang hidup dengan sedikitnya satu kepesertaan aktif: penerima upah dan jasa konstruksi lunas sampai bulan terakhir"
    " yang jatuh tempo, bukan penerima upah lunas sampai bulan berjalan."
)


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
            bulan__gte=wajib.kode,
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
    # A prefix, not a range: nearly everybody lives here, and walking the village index would be five times slower.
    di_sini = aktif(pada).filter(person__wilayah__startswith=f"{wilayah}.")
    per_desa: Counter[str] = Counter()
    per_kelompok: Counter[str] = Counter()
    orang: set[int] = set()
    terdaftar: set[tuple[int, str]] = set()
    # One pass over the books; a person with two memberships counts once in the village and once in each roster.
    for nomor, desa, kelompok in di_sini.values_list("person_id", "person__wilayah", "kelompok").iterator(
        20_000
    ):
        if (nomor, kelompok) not in terdaftar:
            terdaftar.add((nomor, kelompok))
            per_kelompok[kelompok] += 1
        if nomor not in orang:
            orang.add(nomor)
            per_desa[desa] += 1
    jumlah = len(orang)
    penyebut = [
        Penyebut(p.nama, p.per, p.nilai, persen(jumlah, p.nilai))
        for p in AngkatanKerja.objects.filter(wilayah=wilayah, per__lte=pada).order_by("-per")
    ]
    return Cakupan(
        pada, ATURAN, jumlah, dict(sorted(per_kelompok.items())), dict(sorted(per_desa.items())), penyebut
    )
