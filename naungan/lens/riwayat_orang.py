"""What is known about a person, and from where: each field with the lists that say so and those that say otherwise."""

import json
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from naungan.books.kolom import segel
from naungan.books.registry.models import (
    MEDAN_ASAL,
    Asal,
    Gabungan,
    HouseholdMember,
    Job,
    KategoriOrang,
    NilaiAsal,
    Permintaan,
    PernyataanKerabat,
    Person,
)

__all__ = ["LainKata", "Medan", "Riwayat", "riwayat_orang"]


class LainKata(NamedTuple):
    """A list that says otherwise; whether a person has decided that the registry's value stays."""

    asal: Asal
    nilai: str
    diputus: bool


class Medan(NamedTuple):
    """One field: what the registry shows, who says the same, who otherwise. A telephone is shown by its end."""

    medan: str
    nilai: str
    menurut: tuple[Asal, ...]
    lain: tuple[LainKata, ...]


class Riwayat(NamedTuple):
    """Everything the registry knows of one human being, whichever of their rows it stands on."""

    orang: Person
    """The row that stands."""
    leburan: tuple[Person, ...]
    medan: tuple[Medan, ...]
    pekerjaan: tuple[Job, ...]
    kategori: tuple[KategoriOrang, ...]
    keluarga: tuple[HouseholdMember, ...]
    """Everyone on the card the person is on today."""
    kerabat: tuple[PernyataanKerabat, ...]
    """The declaration in force."""
    permintaan: tuple[Permintaan, ...]
    gabungan: tuple[Gabungan, ...]


def riwayat_orang(person: Person) -> Riwayat:
    """All of it, newest first where it has dates. The caller has made sure the reader may see this person.

    Wages stand in ``pekerjaan``: pass on only those the reader may see.
    """
    orang = person if person.lebur_ke is None else person.lebur_ke
    nomor = orang.sosok
    kartu = HouseholdMember.objects.filter(person__in=nomor, akhir__isnull=True).values("household")
    sekartu = HouseholdMember.objects.filter(household__in=kartu, akhir__isnull=True).select_related("person")
    nyata = PernyataanKerabat.objects.filter(person__in=nomor, akhir__isnull=True).order_by("id")
    return Riwayat(
        orang,
        tuple(Person.objects.filter(lebur_ke=orang).order_by("pk")),
        tuple(_medan(orang)),
        tuple(Job.objects.filter(person__in=nomor).select_related("payer").order_by("-mulai", "-id")),
        tuple(
            KategoriOrang.objects.filter(person__in=nomor).select_related("asal").order_by("-mulai", "-id")
        ),
        tuple(sekartu.order_by("id")),
        tuple(nyata),
        tuple(
            Permintaan.objects.filter(person__in=nomor).select_related("pengaju", "pemutus").order_by("-id")
        ),
        tuple(
            Gabungan.objects.filter(dilebur__in=nomor).select_related("pengaju", "pemutus").order_by("-id")
        ),
    )


def _medan(orang: Person) -> Iterable[Medan]:
    catatan = sorted(
        NilaiAsal.objects.filter(person=orang).select_related("asal"),
        key=lambda c: (c.asal.tanggal or date.min, c.asal_id),
        reverse=True,
    )
    for ke, medan in enumerate(MEDAN_ASAL):
        bit = 1 << ke
        menyebut = [c for c in catatan if c.medan & bit]
        yield Medan(
            medan,
            _nilai(orang, medan),
            tuple(c.asal for c in menyebut if not c.beda & bit),
            tuple(LainKata(c.asal, _lain(c, medan), bool(c.diputus & bit)) for c in menyebut if c.beda & bit),
        )


def _nilai(orang: Person, medan: str) -> str:
    if medan == "hp":
        return _ujung(segel().buka(bytes(orang.hp_segel), "hp")) if orang.hp_segel else ""
    nilai = getattr(orang, medan)
    return nilai.isoformat() if isinstance(nilai, date) else str(nilai)


def _lain(c: NilaiAsal, medan: str) -> str:
    if medan == "hp":
        return _ujung(json.loads(segel().buka(bytes(c.isi_segel), "asal"))[medan])
    return str(c.isi[medan])


def _ujung(hp: str) -> str:
    return f"••••{hp[-3:]}"
