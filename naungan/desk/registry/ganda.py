"""What one human being, written down twice, must not have twice."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from django.db.models import Q

from naungan.books.cases.models import Event
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Person
from naungan.books.staff.models import Petugas
from naungan.desk.access import orang_terlihat

__all__ = ["Ganda", "pertanggungan_ganda"]


class Ganda(NamedTuple):
    """Something a merged person has through both rows; ``baris`` are identities of memberships or events."""

    tetap: Person
    sebab: str
    """PEMBAYAR_SAMA: one payer pays twice. DUA_PEMBAYAR: may be lawful, to be looked at. MENINGGAL: cover goes on in
    one row though the other is dead. DUA_PERISTIWA: the death stands in the books twice."""
    baris: tuple[int, ...]


def pertanggungan_ganda(by: Petugas, pada: date) -> Iterator[Ganda]:
    """Double cover and double deaths of merged people this officer sees, as of a day, before anybody bills or pays."""
    menampung = Person.objects.filter(lebur_ke__isnull=False).values("lebur_ke")
    for tetap in orang_terlihat(by).filter(pk__in=menampung).order_by("pk").prefetch_related("leburan"):
        yield from _ganda([tetap, *tetap.leburan.all()], pada)


def _ganda(sosok: list[Person], pada: date) -> Iterator[Ganda]:
    tetap, nomor = sosok[0], [p.pk for p in sosok]
    aktif = list(
        Membership.objects.filter(
            Q(akhir__isnull=True) | Q(akhir__gte=pada), person__in=nomor, mulai__lte=pada
        )
        .order_by("id")
        .values_list("id", "person_id", "payer_id")
    )
    per_pembayar: dict[int, list[int]] = {}
    for m, _, payer in aktif:
        per_pembayar.setdefault(payer, []).append(m)
    for milik in per_pembayar.values():
        if len(milik) > 1:
            yield Ganda(tetap, "PEMBAYAR_SAMA", tuple(milik))
    if len(per_pembayar) > 1 and len({p for _, p, _ in aktif}) > 1:
        yield Ganda(tetap, "DUA_PEMBAYAR", tuple(m for m, _, _ in aktif))
    if any(p.meninggal for p in sosok):
        hidup = {p.pk for p in sosok if p.meninggal is None}
        if jalan := tuple(m for m, p, _ in aktif if p in hidup):
            yield Ganda(tetap, "MENINGGAL", jalan)
    peristiwa = tuple(Event.objects.filter(person__in=nomor).order_by("id").values_list("id", flat=True))
    if len(peristiwa) > 1:
        yield Ganda(tetap, "DUA_PERISTIWA", peristiwa)
