"""What the books know of people on a day, as the vocabulary of eligibility asks it; person by person, in plain Python.

It is read without the SQL of ``bidang``: the two ways must give the same answer, and a property test says they do.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple, cast

from django.db.models import F, Q
from django.db.models.functions import Coalesce

from naungan.books.membership.lunas import lunas_sampai
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Job, KategoriOrang, Person
from naungan.books.selection.models import PernyataanKerja
from naungan.desk.selection.bidang import KATEGORI_APARATUR, Konteks
from naungan.law import kepesertaan
from naungan.law.kosakata import bulan_penuh, tambah_bulan

__all__ = ["Fakta", "fakta_orang"]

Nilai = bool | int | str | frozenset[str] | None


class Fakta(NamedTuple):
    """One person on one day; None or an empty set: not known."""

    hidup: bool
    umur: int
    kelamin: str
    wilayah: str
    kategori: frozenset[str]
    pekerjaan: str | None
    penghasilan: int | None
    terlindungi_sekarang: bool
    punya_pemberi_kerja: bool
    punya_pernyataan_kerja: bool
    aparatur: bool | None

    def tentang(self, bidang: str) -> Nilai:
        """The value of one field; None when it is not known."""
        nilai = cast(Nilai, getattr(self, bidang))
        return None if isinstance(nilai, frozenset) and not nilai else nilai


def fakta_orang(orang: Iterable[Person], konteks: Konteks) -> dict[int, Fakta]:
    """Person id → facts, for people who stand for themselves (not merged into another). Six queries for all."""
    semua = {p.pk: p for p in orang}
    pada = konteks.pada
    kategori: dict[int, set[str]] = defaultdict(set)
    for ke, nama in _milik(KategoriOrang.objects.filter(_pada(pada)), semua).values_list("sosok", "kategori"):
        kategori[ke].add(nama)
    penghasilan: dict[int, int] = defaultdict(int)
    for ke, upah in _milik(Job.objects.filter(_pada(pada)), semua).values_list("sosok", "upah"):
        penghasilan[ke] += upah
    terlindungi, dipekerjakan = _kepesertaan(semua, konteks)
    bekerja = _pernyataan(semua, pada)
    hasil = {}
    for ke, p in semua.items():
        milik = frozenset(kategori[ke] | ({p.kategori} if p.kategori else set()))
        hasil[ke] = Fakta(
            hidup=p.meninggal is None or p.meninggal > pada,
            umur=bulan_penuh(p.lahir, pada) // 12,
            kelamin=p.kelamin,
            wilayah=p.wilayah,
            kategori=milik,
            pekerjaan=p.pekerjaan or None,
            penghasilan=penghasilan.get(ke),
            terlindungi_sekarang=ke in terlindungi,
            punya_pemberi_kerja=ke in dipekerjakan,
            punya_pernyataan_kerja=ke in bekerja,
            aparatur=bool(milik & set(KATEGORI_APARATUR)) if milik else None,
        )
    return hasil


def _pada(pada: date) -> Q:
    return Q(mulai__lte=pada) & (Q(akhir__isnull=True) | Q(akhir__gte=pada))


def _milik(baris, semua: Mapping[int, Person]):  # type: ignore[no-untyped-def]
    """Rows of these people or of rows merged into them, with ``sosok``: whose they are."""
    sosok = Coalesce(F("person__lebur_ke_id"), F("person_id"))
    return baris.annotate(sosok=sosok).filter(sosok__in=list(semua))


def _kepesertaan(semua: Mapping[int, Person], konteks: Konteks) -> tuple[set[int], set[int]]:
    """Who is actively covered through another payer, and who is a wage earner elsewhere."""
    lain = _milik(Membership.objects.filter(_pada(konteks.pada)).exclude(payer=konteks.payer), semua)
    milik = list(lain)
    lunas = lunas_sampai(milik, dibayar=konteks.pada)
    aktif = {
        m.sosok
        for m in milik
        if m.segmen != "PMI"
        and kepesertaan.status(m.segmen, lunas.get(m.pk), konteks.pada, m.akhir).keadaan == "AKTIF"
    }
    return aktif, {m.sosok for m in milik if m.segmen == "PU"}


def _pernyataan(semua: Mapping[int, Person], pada: date) -> set[int]:
    """Whose latest statement of work is not older than a year and says fit; two of one day must both say so."""
    terakhir: dict[int, tuple[date, bool]] = {}
    for s in _milik(PernyataanKerja.objects.filter(tanggal__lte=pada), semua).order_by("tanggal", "-mampu"):
        terakhir[s.sosok] = (s.tanggal, s.mampu)
    return {ke for ke, (tanggal, mampu) in terakhir.items() if mampu and tanggal > tambah_bulan(pada, -12)}
