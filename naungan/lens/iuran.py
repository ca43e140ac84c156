"""Contributions billed and received, by programme and by whose money."""

from typing import NamedTuple

from django.db.models import Q, Sum

from naungan.books.billing.models import Bill
from naungan.kit.bulan import Bulan

__all__ = ["BarisPembayar", "per_pembayar", "per_program"]


class BarisPembayar(NamedTuple):
    """One kind of payer with one source of money, over one or more months."""

    jenis: str
    sumber: str
    pembayar: int
    peserta: int
    tagihan: int
    diterima: int


def per_program(bulan: Bulan) -> dict[str, int]:
    """Contributions billed for a month by programme."""
    jumlah = Bill.objects.filter(bulan=bulan.kode).aggregate(jkk=Sum("jkk"), jkm=Sum("jkm"))
    return {program: int(jumlah[program] or 0) for program in ("jkk", "jkm")}


def per_pembayar(dari: Bulan, sampai: Bulan) -> list[BarisPembayar]:
    """Billed and received by kind of payer and source; ``peserta`` counts the members of the last month."""
    baris: dict[tuple[str, str], list[int]] = {}
    jumlah = (
        Bill.objects.filter(bulan__range=(dari.kode, sampai.kode))
        .values_list("payer__jenis", "payer__sumber", "bulan")
        .annotate(
            n=Sum("peserta"),
            tagihan=Sum("jumlah"),
            diterima=Sum("jumlah", filter=Q(lunas_pada__isnull=False)),
        )
        .order_by("payer__jenis", "payer__sumber", "bulan")
    )
    for jenis, sumber, bulan, n, tagihan, diterima in jumlah:
        b = baris.setdefault((jenis, sumber), [0, 0, 0])
        b[0] = int(n) if bulan == sampai.kode else b[0]
        b[1] += int(tagihan)
        b[2] += int(diterima or 0)
    banyak: dict[tuple[str, str], int] = {}
    for jenis, sumber in Bill.objects.filter(bulan=sampai.kode).values_list("payer__jenis", "payer__sumber"):
        banyak[jenis, sumber] = banyak.get((jenis, sumber), 0) + 1
    return [BarisPembayar(*kunci, banyak.get(kunci, 0), *nilai) for kunci, nilai in baris.items()]
