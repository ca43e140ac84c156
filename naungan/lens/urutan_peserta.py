"""Who is on a list of members, in the order of an index: the walk behind ``lens.peserta``.

A planner asked for "the first fifty active members by name" sorts a quarter of a million rows. So the list walks the
people in the order of an index, a handful at a time, and asks the membership rule about those only. A filter so
narrow that walking finds next to nothing is answered the other way round, from the memberships it names.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, Literal, NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet

from naungan.books.membership.models import Membership
from naungan.books.registry.models import Person
from naungan.lens.coverage import aktif

__all__ = ["Saringan", "berurut", "tak_berurut"]

_LANGKAH_PERTAMA, _LANGKAH_TERBESAR = 100, 1_000
_SABAR = 400
"""People walked past before asking whether a filter that finds fewer than one in a hundred names only a few."""
_SEDIKIT = 5_000


class Saringan(NamedTuple):
    """Whom to list. ``wilayah`` is a prefix of the Kemendagri code; ``nik_indeks`` the blind index of a whole NIK."""

    pada: date
    keadaan: Literal["aktif", "tidak", "semua"] = "aktif"
    kelompok: str = ""
    segmen: str = ""
    wilayah: str = ""
    pembayar: int | None = None
    nama: str = ""
    nik_indeks: bytes | None = None
    urut: Literal["nama", "wilayah"] = "nama"


_Batas = tuple[str, int] | None
"""Value and identity of the last person walked past."""


def berurut(s: Saringan, tanda: Membership | None = None, *, mundur: bool = False) -> Iterator[int]:
    """Identities of the list's memberships, in order, after ``tanda`` (or, backwards, before it)."""
    batas = (getattr(tanda.person, s.urut), tanda.person_id + (1 if mundur else -1)) if tanda else None
    sendiri, pk = (tanda.person_id, tanda.pk) if tanda else (0, 0)
    for nomor, person in _jalan(s, batas, mundur):
        if person != sendiri or (nomor < pk if mundur else nomor > pk):
            yield nomor


def _jalan(s: Saringan, batas: _Batas, mundur: bool) -> Iterator[tuple[int, int]]:
    milik_pembayar = Membership.objects.filter(payer=s.pembayar)[: _SEDIKIT + 1]
    sedikit = bool(s.pembayar) and milik_pembayar.count() <= _SEDIKIT
    nomor = list(_berkeadaan(s).values_list("pk", flat=True)) if sedikit else []
    # Looking for a name reads every name, so it is done in large steps.
    langkah, dilalui, ketemu = _LANGKAH_TERBESAR if s.nama else _LANGKAH_PERTAMA, 0, 0
    while not sedikit:
        orang = _sejak(_orang(s, Person.objects.all()), s.urut, batas, mundur)
        bagian = list(orang.values_list(s.urut, "pk")[:langkah])
        cocok = _milik_orang(s, [pk for _, pk in bagian], mundur)
        yield from cocok
        if len(bagian) < langkah:
            return
        batas = bagian[-1]
        sabar = dilalui <= _SABAR
        dilalui, ketemu, langkah = dilalui + langkah, ketemu + len(cocok), min(langkah * 4, _LANGKAH_TERBESAR)
        if sabar and dilalui > _SABAR and ketemu * 100 < dilalui:
            nomor = list(_berkeadaan(s).values_list("pk", flat=True)[: _SEDIKIT + 1])
            sedikit = len(nomor) <= _SEDIKIT
    terpilih = _orang(s, Membership.objects.filter(pk__in=nomor), "person__")
    terpilih = _sejak(terpilih, f"person__{s.urut}", batas, mundur, "person_id")
    yield from terpilih.order_by(*terpilih.query.order_by, "-pk" if mundur else "pk").values_list(
        "pk", "person_id"
    )


def tak_berurut(s: Saringan) -> QuerySet[Membership]:
    """The same list in no order at all, for counting."""
    return _orang(s, _berkeadaan(s), "person__")


def _berkeadaan(s: Saringan) -> QuerySet[Membership]:
    """Memberships by what they are themselves, whoever the person is; in no order."""
    semua = _kepesertaan(s, Membership.objects.all())
    if s.keadaan == "semua":
        return semua
    hidup = Exists(aktif(s.pada).filter(pk=OuterRef("pk")))
    return semua.filter(hidup if s.keadaan == "aktif" else ~hidup)


def _milik_orang(s: Saringan, orang: list[int], mundur: bool) -> list[tuple[int, int]]:
    """Memberships of these people that belong on the list, person by person in the given order."""
    tempat = {pk: ke for ke, pk in enumerate(orang)}
    calon = _kepesertaan(s, Membership.objects.filter(person__in=orang))
    nomor = list(calon.values_list("pk", "person_id"))
    if s.keadaan != "semua":
        hidup = set(aktif(s.pada).filter(pk__in=[n for n, _ in nomor]).values_list("pk", flat=True))
        nomor = [n for n in nomor if (n[0] in hidup) == (s.keadaan == "aktif")]
    return sorted(nomor, key=lambda n: (tempat[n[1]], -n[0] if mundur else n[0]))


def _kepesertaan(s: Saringan, semua: QuerySet[Membership]) -> QuerySet[Membership]:
    """The part of the filter that a membership answers by itself."""
    isi: dict[str, Any] = {"kelompok": s.kelompok, "segmen": s.segmen, "payer": s.pembayar}
    return semua.filter(**{kolom: nilai for kolom, nilai in isi.items() if nilai})


def _orang(s: Saringan, semua: QuerySet[Any], jalan: str = "") -> QuerySet[Any]:
    """The part that is about the person; ``jalan`` is the path to it.

    A village or district narrows by the index. A whole regency does not, and must not tempt the planner to sort it.
    """
    if s.wilayah.count(".") > 1:
        semua = semua.filter(**{f"{jalan}wilayah__gte": s.wilayah, f"{jalan}wilayah__lt": f"{s.wilayah}/"})
    elif s.wilayah:
        semua = semua.filter(**{f"{jalan}wilayah__startswith": f"{s.wilayah}."})
    if s.nama:
        semua = semua.filter(**{f"{jalan}nama__icontains": s.nama})
    return semua.filter(**{f"{jalan}nik_indeks": s.nik_indeks}) if s.nik_indeks else semua


def _sejak(semua: QuerySet[Any], urut: str, batas: _Batas, mundur: bool, pk: str = "pk") -> QuerySet[Any]:
    """In order, beyond ``batas``; written so that both databases start reading at that place of the index."""
    arah, lewat = ("-", "lt") if mundur else ("", "gt")
    if batas:
        semua = semua.filter(
            Q(**{f"{urut}__{lewat}": batas[0]}) | Q(**{f"{pk}__{lewat}": batas[1]}),
            **{f"{urut}__{lewat}e": batas[0]},
        )
    return semua.order_by(f"{arah}{urut}", f"{arah}{pk}")
