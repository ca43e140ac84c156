"""Who would be the heirs by what the family has told us; the order is the law's."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from naungan.books.registry.models import HouseholdMember, PernyataanKerabat, Person
from naungan.law.ahli_waris import Penetapan, tetapkan

__all__ = ["AhliWarisKeluarga", "KerabatTahu", "ahli_waris_menurut_keluarga"]

_DARI_KEPALA: Mapping[str, tuple[str, str]] = {
    "SUAMI": ("suami", "suami"),
    "ISTRI": ("istri", "istri"),
    "ANAK": ("anak", "anak"),
    "CUCU": ("cucu", "cucu"),
    "ORANG TUA": ("ayah", "ibu"),
    "MERTUA": ("mertua", "mertua"),
}
"""On the card of a head of family: the other's word there → what they are to the head (a man, a woman)."""
_DARI_PASANGAN: Mapping[str, tuple[str, str]] = {
    "KEPALA KELUARGA": ("suami", "istri"),
    "ANAK": ("anak", "anak"),
    "CUCU": ("cucu", "cucu"),
    "ORANG TUA": ("mertua", "mertua"),
    "MERTUA": ("ayah", "ibu"),
}
_DARI_ANAK: Mapping[str, tuple[str, str]] = {
    "KEPALA KELUARGA": ("ayah", "ibu"),
    "SUAMI": ("ayah", "ayah"),
    "ISTRI": ("ibu", "ibu"),
    "ANAK": ("saudara", "saudara"),
    "ORANG TUA": ("kakek", "nenek"),
    "MERTUA": ("kakek", "nenek"),
}
_MENURUT: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "KEPALA KELUARGA": _DARI_KEPALA,
    "SUAMI": _DARI_PASANGAN,
    "ISTRI": _DARI_PASANGAN,
    "ANAK": _DARI_ANAK,
}
"""What the card lets one conclude; from the other places on it (in-laws, other kin) nothing certain follows."""


class KerabatTahu(NamedTuple):
    """A relative we know of: what they are to the person, and whether the person said so or the card does."""

    nama: str
    hubungan: str
    kelamin: str
    hidup: bool
    asal: str
    """PERNYATAAN or KK."""


class AhliWarisKeluarga(NamedTuple):
    """Everyone known, and whom the law would pay; None while nobody is known, for that is no finding."""

    kerabat: tuple[KerabatTahu, ...]
    menurut_hukum: Penetapan | None


def ahli_waris_menurut_keluarga(person: Person) -> AhliWarisKeluarga:
    """Join what was declared and what the family card shows with the order of the law.

    A preview for the family and the village, never a determination: who is paid BPJS decides from papers.
    """
    nomor = (person if person.lebur_ke is None else person.lebur_ke).sosok
    nyata = PernyataanKerabat.objects.filter(person__in=nomor, akhir__isnull=True).select_related("kerabat")
    tahu = [
        KerabatTahu(
            k.nama,
            k.hubungan,
            k.kelamin,
            k.hidup and (k.kerabat is None or k.kerabat.meninggal is None),
            "PERNYATAAN",
        )
        for k in nyata.order_by("id")
    ]
    disebut = {(t.nama.casefold(), t.hubungan) for t in tahu}
    tahu += [t for t in _menurut_kk(nomor) if (t.nama.casefold(), t.hubungan) not in disebut]
    kerabat: list[Mapping[str, Any]] = [t._asdict() for t in tahu]
    return AhliWarisKeluarga(tuple(tahu), tetapkan(kerabat) if kerabat else None)


def _menurut_kk(nomor: list[int]) -> list[KerabatTahu]:
    sendiri = HouseholdMember.objects.filter(person__in=nomor, akhir__isnull=True).order_by("-mulai").first()
    peta = _MENURUT.get(sendiri.hubungan, {}) if sendiri else {}
    if sendiri is None or not peta:
        return []
    lain = HouseholdMember.objects.filter(household=sendiri.household_id, akhir__isnull=True)
    hasil = []
    for a in lain.exclude(person__in=nomor).select_related("person").order_by("id"):
        if a.hubungan in peta:
            kelamin = a.person.kelamin if a.person else a.kelamin
            hidup = a.person is None or a.person.meninggal is None
            nama = a.person.nama if a.person else a.nama
            hasil.append(KerabatTahu(nama, peta[a.hubungan][kelamin == "P"], kelamin, hidup, "KK"))
    return hasil
