"""Families: joining somebody to a family card, and naming beforehand who would be the heirs."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from naungan.books.kolom import segel
from naungan.books.registry.models import Household, HouseholdMember, PernyataanKerabat, Person
from naungan.desk.tolakan import MasukanKeliru, Tolakan
from naungan.kit.jam import hari_ini
from naungan.law.ahli_waris import KELAS

__all__ = [
    "AnggotaBaru",
    "KerabatNyata",
    "periksa_anggota",
    "periksa_kerabat",
    "periksa_no_kk",
    "terapkan_ahli_waris",
    "terapkan_keluarga",
]

KEPALA = HouseholdMember.Hubungan.KEPALA_KELUARGA


class AnggotaBaru(NamedTuple):
    """Somebody else on the card who is not in the registry; ``hubungan`` to the head, as the card says it."""

    nama: str
    hubungan: str
    kelamin: str
    lahir: date | None = None


class KerabatNyata(NamedTuple):
    """A relative the person names; ``hubungan`` in the law's words; ``person`` when the registry knows them."""

    nama: str
    hubungan: str
    kelamin: str
    hidup: bool = True
    lahir: date | None = None
    person: int | None = None


def periksa_no_kk(no_kk: str) -> str:
    """Sixteen digits. Raises MasukanKeliru."""
    angka = re.sub(r"[\s.'-]", "", no_kk)
    if not re.fullmatch(r"\d{16}", angka):
        raise MasukanKeliru("nomor_kk_salah", kolom="no_kk")
    return angka


def periksa_anggota(anggota: Sequence[AnggotaBaru]) -> list[dict[str, Any]]:
    """The others on the card, as a request keeps them."""
    return _periksa(anggota, tuple(HouseholdMember.Hubungan.values))


def periksa_kerabat(kerabat: Sequence[KerabatNyata]) -> list[dict[str, Any]]:
    """The relatives named, as a request keeps them."""
    if not kerabat:
        raise MasukanKeliru("kosong", kolom="nama")
    return _periksa(kerabat, tuple(KELAS))


def _periksa(
    siapa: Sequence[AnggotaBaru] | Sequence[KerabatNyata], hubungan: tuple[str, ...]
) -> list[dict[str, Any]]:
    baris: list[dict[str, Any]] = []
    for x in siapa:
        if not x.nama.strip():
            raise MasukanKeliru("kosong", kolom="nama")
        if x.hubungan not in hubungan:
            raise MasukanKeliru("hubungan_tak_dikenal", kolom="hubungan", nilai=x.hubungan)
        if x.kelamin not in ("L", "P"):
            raise MasukanKeliru("pilihan_tak_dikenal", kolom="kelamin", nilai=x.kelamin)
        if x.lahir and x.lahir > hari_ini():
            raise MasukanKeliru("tanggal_di_depan", kolom="lahir", nilai=x.lahir)
        baris.append(
            x._asdict() | {"nama": x.nama.strip()[:120], "lahir": x.lahir.isoformat() if x.lahir else None}
        )
    if len({(b["nama"].casefold(), b["hubungan"]) for b in baris}) < len(baris):
        raise MasukanKeliru("kerabat_dua_kali", kolom="nama")
    return baris


def terapkan_keluarga(person: Person, isi: Mapping[str, Any], no_kk: str) -> None:
    """Put the person on the card from the day on, off any other; add those on it who are known by name only."""
    s = segel()
    rumah, _ = Household.objects.get_or_create(
        no_kk_indeks=s.indeks(no_kk, "no_kk"),
        defaults={"no_kk_segel": s.tutup(no_kk, "no_kk"), "wilayah": person.wilayah},
    )
    rumah = Household.objects.select_for_update().get(pk=rumah.pk)
    mulai = date.fromisoformat(isi["mulai"])
    for lama in HouseholdMember.objects.filter(person=person, akhir__isnull=True):
        lama.akhir = max(lama.mulai, mulai - timedelta(days=1))
        lama.save(update_fields=["akhir"])
    terbuka = HouseholdMember.objects.filter(household=rumah, akhir__isnull=True)
    kepala = terbuka.filter(hubungan=KEPALA).select_related("person").first()
    baru = [*isi["anggota"], {"hubungan": isi["hubungan"]}]
    if kepala and any(b["hubungan"] == KEPALA for b in baru):
        raise Tolakan("kepala_keluarga_sudah_ada", nama=kepala.person.nama if kepala.person else kepala.nama)
    HouseholdMember.objects.create(household=rumah, person=person, hubungan=isi["hubungan"], mulai=mulai)
    ada = {(n.casefold(), h) for n, h in terbuka.values_list("nama", "hubungan")}
    HouseholdMember.objects.bulk_create(
        HouseholdMember(household=rumah, mulai=mulai, **b)
        for b in isi["anggota"]
        if (b["nama"].casefold(), b["hubungan"]) not in ada
    )


def terapkan_ahli_waris(person: Person, isi: Mapping[str, Any], bukti: str) -> None:
    """The new declaration stands, the earlier one is closed. Raises Tolakan once the person has died."""
    if person.meninggal is not None:
        raise Tolakan("sudah_meninggal", nama=person.nama)
    hari = hari_ini()
    PernyataanKerabat.objects.filter(person=person, akhir__isnull=True).update(akhir=hari)
    PernyataanKerabat.objects.bulk_create(
        PernyataanKerabat(
            person=person,
            kerabat_id=b["person"],
            **{k: b[k] for k in ("nama", "hubungan", "kelamin", "hidup", "lahir")},
            dinyatakan_oleh=isi["dinyatakan_oleh"],
            bukti=bukti,
            mulai=hari,
        )
        for b in isi["kerabat"]
    )
