"""What a list would do before anything is done, and what it did: counts and money by effect, findings, villages."""

from collections import Counter
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet, Sum

from naungan.books.intake.models import Baris, Kiriman

__all__ = ["AntreanDesa", "EfekBaris", "antrean_desa", "efek_kiriman", "temuan_terbanyak"]

URUT = ("BARU", "LAMA", "BERUBAH", "PINDAH", "SAMA", "SUDAH", "USIA", "BENTROK", "PERBAIKI", "TOLAK")


class EfekBaris(NamedTuple):
    """Rows of one effect. ``iuran``: rupiah a month that they would cost; ``diterapkan``: rows already applied."""

    efek: str
    banyak: int
    iuran: int
    diterapkan: int


class AntreanDesa(NamedTuple):
    """A village with rows to repair; without a code those whose village is not known."""

    wilayah: str
    banyak: int


def efek_kiriman(kiriman: Kiriman) -> list[EfekBaris]:
    """One line for each effect that occurs, in the order in which a reader asks for them."""
    menurut = {
        b["efek"]: EfekBaris(b["efek"], b["n"], int(b["uang"] or 0), b["sudah"])
        for b in Baris.objects.filter(kiriman=kiriman)
        .values("efek")
        .annotate(n=Count("id"), uang=Sum("iuran"), sudah=Count("id", filter=Q(terap="SUDAH")))
    }
    return [menurut[e] for e in URUT if e in menurut]


def temuan_terbanyak(kiriman: Kiriman, *, efek: tuple[str, ...] = ()) -> list[tuple[str, int]]:
    """Code of a finding → on how many rows it stands, most frequent first."""
    baris = Baris.objects.filter(kiriman=kiriman).exclude(temuan=[])
    if efek:
        baris = baris.filter(efek__in=efek)
    hitung: Counter[str] = Counter()
    for temuan in baris.values_list("temuan", flat=True).iterator(chunk_size=5_000):
        hitung.update({t[0] for t in temuan})
    return hitung.most_common()


def antrean_desa(baris: QuerySet[Baris]) -> list[AntreanDesa]:
    """Of the rows an officer sees, how many wait for repair in each village."""
    menunggu = baris.filter(efek__in=("PERBAIKI", "BENTROK"), terap="")
    return [
        AntreanDesa(b["wilayah"], b["n"])
        for b in menunggu.values("wilayah").annotate(n=Count("id")).order_by("-n", "wilayah")
    ]
