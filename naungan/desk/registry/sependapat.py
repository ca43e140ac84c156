"""The rows of a list that only repeat what the registry shows: most rows of most lists, told apart without a sheet."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from naungan.books.kolom import segel
from naungan.books.registry.models import Asal, NilaiAsal, Person
from naungan.desk.registry.lembar import BIT, RAHASIA
from naungan.desk.registry.pilih import sama

__all__ = ["KOLOM_ORANG", "BarisAsal", "bit", "pisahkan"]

KOLOM_ORANG = tuple(m for m in BIT if m != RAHASIA)


class BarisAsal(NamedTuple):
    """What the list says of one person: field of ``MEDAN_ASAL`` → text (a date as 2023-11-20); blank says nothing."""

    person: int
    nilai: Mapping[str, str]
    baru: bool = False
    """The person was written from this very row, so nothing needs comparing."""


def bit(b: BarisAsal) -> int:
    """The fields this row fills."""
    return sum(BIT[m] for m, n in b.nilai.items() if n)


def pisahkan(asal: Asal, baris: Sequence[BarisAsal]) -> tuple[list[BarisAsal], list[BarisAsal]]:
    """The rows that say what nobody disputes and this list has not said before; and those that need a sheet.

    What this list said before and says again is in neither. Holds the persons until the transaction ends.
    """
    nomor = [b.person for b in baris]
    orang = Person.objects.select_for_update().filter(pk__in=nomor).order_by("pk")
    kini = {p: n for p, *n in orang.values_list("pk", *KOLOM_ORANG, "hp_segel")}
    beda: dict[int, int] = {}
    sendiri: dict[int, int] = {}
    catatan = NilaiAsal.objects.filter(person__in=nomor)
    for p, daftar, medan, lain in catatan.values_list("person_id", "asal_id", "medan", "beda"):
        beda[p] = beda.get(p, 0) | lain
        if daftar == asal.pk:
            sendiri[p] = medan
    ulang: list[BarisAsal] = []
    sisa: list[BarisAsal] = []
    for b in baris:
        isi = bit(b)
        if asal.jenis == Asal.Jenis.PERBAIKAN or beda.get(b.person, 0) & isi or not _sama(b, kini[b.person]):
            sisa.append(b)
        elif b.person not in sendiri:
            ulang.append(b)
        elif isi & ~sendiri[b.person]:
            sisa.append(b)
    return ulang, sisa


def _sama(b: BarisAsal, kini: Sequence[object]) -> bool:
    for medan, ada in zip(KOLOM_ORANG, kini, strict=False):
        nilai = b.nilai.get(medan)
        if (
            nilai
            and nilai != ada
            and not sama(medan, nilai, ada.isoformat() if isinstance(ada, date) else str(ada))
        ):
            return False
    hp = b.nilai.get(RAHASIA)
    tertutup = kini[-1]
    return not hp or (
        isinstance(tertutup, bytes | memoryview)
        and len(tertutup) > 0
        and segel().buka(bytes(tertutup), RAHASIA) == hp
    )
