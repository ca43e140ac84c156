"""Payers and their bills: who owes what for which month, what has come in by a day, how far a billing run is."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Sum

from naungan.books.billing.models import Bill
from naungan.books.funds.models import Pledge
from naungan.books.journal.models import BulkRun
from naungan.books.registry.models import Payer
from naungan.kit.bulan import Bulan

__all__ = [
    "Jumlah", "Kemajuan", "Tempat", "bulan_tertagih", "jumlah", "kemajuan", "keadaan_tagihan", "menunggak",
    "tagihan_terakhir", "tempat_ikrar",
]  # fmt: skip


class Jumlah(NamedTuple):
    """Sums over bills."""

    tagihan: int
    peserta: int
    jkk: int
    jkm: int
    jumlah: int
    diterima: int


class Kemajuan(NamedTuple):
    """A billing run: payers passed of all, what it wrote so far, whether it is finished or was never begun."""

    pembayar: int
    dari: int
    tagihan: int
    peserta: int
    jumlah: int
    mulai: bool
    selesai: bool

    @property
    def persen(self) -> int:
        """Hundredths of a percent."""
        return 10_000 if self.selesai else min(9_900, 10_000 * self.pembayar // max(self.dari, 1))


class Tempat(NamedTuple):
    """A pledge and how many of its places are taken on a day."""

    ikrar: Pledge
    terisi: int


def jumlah(tagihan: QuerySet[Bill], per: date) -> Jumlah:
    """Exact sums; ``diterima`` counts what was paid by the day ``per``."""
    lunas = Sum("jumlah", filter=Q(lunas_pada__lte=per))
    isi = tagihan.order_by().aggregate(
        n=Count("pk"), p=Sum("peserta"), a=Sum("jkk"), b=Sum("jkm"), c=Sum("jumlah"), d=lunas
    )
    return Jumlah(*(int(nilai or 0) for nilai in isi.values()))


def keadaan_tagihan(b: Bill, per: date) -> str:
    """LUNAS, TERLAMBAT or TERBIT as it stood on a day."""
    if b.lunas_pada is not None and b.lunas_pada <= per:
        return "LUNAS"
    return "TERLAMBAT" if b.jatuh_tempo < per else "TERBIT"


def menunggak(pembayar: QuerySet[Payer], per: date) -> QuerySet[Payer]:
    """Payers with at least one bill overdue and unpaid."""
    lewat = Bill.objects.filter(payer=OuterRef("pk"), jatuh_tempo__lt=per, lunas_pada__isnull=True)
    return pembayar.filter(Exists(lewat))


def tagihan_terakhir(pembayar: Iterable[Payer], per: date) -> dict[int, tuple[Bill, int]]:
    """Payer → its latest bill, and how many of its bills are overdue. One query."""
    hasil: dict[int, tuple[Bill, int]] = {}
    for b in Bill.objects.filter(payer__in=list(pembayar)).order_by("bulan"):
        lewat = keadaan_tagihan(b, per) == "TERLAMBAT"
        hasil[b.payer_id] = (b, hasil.get(b.payer_id, (b, 0))[1] + lewat)
    return hasil


def tempat_ikrar(pembayar: Payer, pada: date) -> list[Tempat]:
    """A sponsor's pledges with the places taken."""
    duduk = Q(occupancy__mulai__lte=pada) & (Q(occupancy__akhir__isnull=True) | Q(occupancy__akhir__gte=pada))
    ikrar = (
        Pledge.objects.filter(payer=pembayar)
        .annotate(terisi=Count("occupancy", filter=duduk))
        .order_by("mulai")
    )
    return [Tempat(i, i.terisi) for i in ikrar]


def bulan_tertagih() -> list[Bulan]:
    """Months that have bills, latest first."""
    bulan: list[Bulan] = []
    kode = Bill.objects.order_by("-bulan").values_list("bulan", flat=True).first()
    while kode:
        bulan.append(Bulan.dari_kode(kode))
        kode = Bill.objects.filter(bulan__lt=kode).order_by("-bulan").values_list("bulan", flat=True).first()
    return bulan


def kemajuan(bulan: Bulan) -> Kemajuan:
    """How far the billing of a month has come, read from the books and never from the job."""
    run = BulkRun.objects.filter(kunci=f"tagihan:{bulan.kode}").first()
    isi = Bill.objects.filter(bulan=bulan.kode).aggregate(n=Count("pk"), p=Sum("peserta"), j=Sum("jumlah"))
    n, p, j = (int(nilai or 0) for nilai in isi.values())
    semua = Payer.objects.count()
    lewat = Payer.objects.filter(pk__lte=run.kursor).count() if run else 0
    return Kemajuan(lewat, semua, n, p, j, run is not None, run is not None and run.selesai)
