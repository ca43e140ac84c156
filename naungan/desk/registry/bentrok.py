"""Where lists disagree about a person and nobody has decided yet."""

from collections.abc import Iterator
from typing import NamedTuple

from django.db.models import F

from naungan.books.journal.catat import tindakan
from naungan.books.registry.models import Asal, NilaiAsal, Person
from naungan.books.staff.models import Petugas
from naungan.desk.access import orang_terlihat, wajib
from naungan.desk.flow import SEMUA
from naungan.desk.kunci import kunci
from naungan.desk.registry.lembar import BIT, RAHASIA, lain, nilai_kini
from naungan.desk.tolakan import BukanTahapnya, MasukanKeliru, TidakBerwenang

__all__ = ["Bentrok", "bentrok", "biarkan"]


class Bentrok(NamedTuple):
    """A list that says otherwise of one field. Telephones are told to be different, not shown."""

    catatan: int
    """Identity of the row, for ``biarkan``."""
    person: Person
    medan: str
    kini: str
    lain: str
    asal: Asal


def bentrok(by: Petugas, person: Person | None = None) -> Iterator[Bentrok]:
    """Every undecided disagreement about people this officer sees, or about one of them."""
    catatan = NilaiAsal.objects.filter(beda__gt=F("diputus"), person__in=orang_terlihat(by))
    if person is not None:
        catatan = catatan.filter(person=person)
    for c in catatan.select_related("person", "asal").order_by("person_id", "id").iterator(500):
        kini = nilai_kini(c.person)
        for medan, bit in BIT.items():
            if c.beda & ~c.diputus & bit:
                tampak = ("", "") if medan == RAHASIA else (kini[medan], lain(c, medan))
                yield Bentrok(c.pk, c.person, medan, *tampak, c.asal)


def biarkan(catatan: int, *, by: Petugas, medan: str, alasan: str) -> None:
    """Decide that the registry's value stays; to take the other one, a correction is asked for."""
    wajib(by, "biarkan_bentrok", kantor=("PEMDA", "DESA"), peran=SEMUA)
    if medan not in BIT:
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="medan", nilai=medan)
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    milik = NilaiAsal.objects.filter(pk=catatan, person__in=orang_terlihat(by)).first()
    if milik is None:
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    with tindakan("biarkan_bentrok", by=by, alasan=alasan.strip()[:400]) as act:
        c, bit = kunci(milik), BIT[medan]
        if not c.beda & ~c.diputus & bit:
            raise BukanTahapnya("bukan_tahapnya", aksi="biarkan_bentrok", status="diputus")
        c.diputus |= bit
        c.save(update_fields=["diputus"])
        act.subjek("person", c.person_id, sesudah={"dibiarkan": medan, "daftar": c.asal.nama})
