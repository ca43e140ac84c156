"""What the books know of people on a day, as the vocabulary of eligibility asks it; person by person, in plain Python.

It is read without the SQL of ``bidang``: the two ways must give the same answer, and a property test says they do.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple, cast

from django.db.models import Q

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
    """Person id → facts, for people who stand for themselves (not merged into another). Seven queries for all."""
    semua = {p.pk: p for p in orang}
    pada = konteks.pada
    # every row that is one of them, also those merged into another → the one that stands
    sosok = {ke: ke for ke in semua}
    sosok |= {x.pk: x.lebur_ke_id or 0 for x in Person.objects.filter(lebur_ke__in=semua).only("lebur_ke")}
    kategori: dict[int, set[str]] = defaultdict(set)
    berlaku = KategoriOrang.objects.filter(_pada(pada), person__in=sosok)
    for ke, nama in berlaku.values_list("person", "kategori"):
        kategori[sosok[ke]].add(nama)
    penghasilan: dict[int, int] = defaultdict(int)
    for ke, upah in Job.objects.filter(_pada(pada), person__in=sosok).values_list("person", "upah"):
        penghasilan[sosok[ke]] += upah
    terlindungi, dipekerjakan = _kepesertaan(sosok, konteks)
    bekerja = _pernyataan(sosok, pada)
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


def _kepesertaan(sosok: Mapping[int, int], konteks: Konteks) -> tuple[set[int], set[int]]:
    """Who is actively covered through another payer, and who is a wage earner elsewhere."""
    lain = Membership.objects.filter(_pada(konteks.pada), person__in=sosok).exclude(payer=konteks.payer)
    milik = list(lain)
    lunas = lunas_sampai(milik, dibayar=konteks.pada)
    aktif = {
        sosok[m.person_id]
        for m in milik
        if m.segmen in ("PU", "BPU", "JAKON")
        and kepesertaan.status(
            cast(kepesertaan.Segmen, m.segmen), lunas.get(m.pk), konteks.pada, m.akhir
        ).keadaan
        == "AKTIF"
    }
    return aktif, {sosok[m.person_id] for m in milik if m.segmen == "PU"}


def _pernyataan(sosok: Mapping[int, int], pada: date) -> set[int]:
    """Whose latest statement of work is not older than a year and says fit; two of one day must both say so."""
    terakhir: dict[int, tuple[date, bool]] = {}
    semua = PernyataanKerja.objects.filter(tanggal__lte=pada, person__in=sosok)
    for ke, tanggal, mampu in semua.order_by("tanggal", "-mampu").values_list("person", "tanggal", "mampu"):
        terakhir[sosok[ke]] = (tanggal, mampu)
    return {ke for ke, (tanggal, mampu) in terakhir.items() if mampu and tanggal > tambah_bulan(pada, -12)}
