"""How far a membership is paid: a fact of the books, which the law then judges."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Max

from naungan.books.membership.models import Membership, MembershipMonth
from naungan.kit.bulan import Bulan

__all__ = ["lunas_sampai"]


def lunas_sampai(
    milik: Iterable[Membership], *, bulan: Bulan | None = None, dibayar: date | None = None
) -> dict[int, Bulan]:
    """Membership id → last month paid, counting what BPJS had before the books began; absent when nothing was.

    ``bulan`` looks at months up to that one, ``dibayar`` at money received by that day. One query for all.
    """
    semua = {m.pk: m for m in milik}
    lunas = MembershipMonth.objects.filter(membership__in=semua, bill__lunas_pada__isnull=False)
    if bulan:
        lunas = lunas.filter(bulan__lte=bulan.kode)
    if dibayar:
        lunas = lunas.filter(bill__lunas_pada__lte=dibayar)
    terakhir = dict(lunas.values_list("membership").annotate(terakhir=Max("bulan")))
    kode = {pk: max(terakhir.get(pk, 0), m.lunas_awal) for pk, m in semua.items()}
    return {pk: Bulan.dari_kode(k) for pk, k in kode.items() if k}
