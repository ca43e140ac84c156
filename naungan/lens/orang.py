"""One person's cover: what was paid, until when, and what the law therefore says of each membership on a day."""

from datetime import date
from typing import NamedTuple, cast

from django.db.models import QuerySet

from naungan.books.membership.lunas import lunas_sampai
from naungan.books.membership.models import Membership, MembershipMonth
from naungan.books.registry.models import Job
from naungan.kit.bulan import Bulan
from naungan.law import kepesertaan

__all__ = ["BulanIur", "Kepesertaan", "Keadaan", "keadaan", "kepesertaan_orang"]


class Keadaan(NamedTuple):
    """A membership on a day: the law's word for it, the last month paid, the article."""

    kode: str
    lunas_sampai: Bulan | None
    dasar: str = ""


class BulanIur(NamedTuple):
    """One month of one membership: when it was paid, whether it stands on a bill, whether BPJS knew it as paid
    before the books began."""

    bulan: Bulan
    lunas: date | None
    ditagih: bool
    sebelum_tercatat: bool


class Kepesertaan(NamedTuple):
    """A membership with everything a person page says of it."""

    membership: Membership
    keadaan: Keadaan
    pekerjaan: Job | None
    manfaat_penuh: date
    bulan: list[BulanIur]


def keadaan(m: Membership, lunas: Bulan | None, pada: date) -> Keadaan:
    """The state the law derives from the months; death and a start still to come stand before it."""
    if m.person.meninggal is not None and m.person.meninggal <= pada:
        return Keadaan("MENINGGAL", lunas)
    if m.mulai > pada:
        return Keadaan("BELUM_MULAI", lunas)
    status = kepesertaan.status(cast(kepesertaan.Segmen, m.segmen), lunas, pada, m.akhir)
    return Keadaan(status.keadaan, lunas, status.dasar)


def kepesertaan_orang(milik: QuerySet[Membership], pada: date) -> list[Kepesertaan]:
    """Memberships of one person, latest first, each with its months from the first one billed to today's."""
    daftar = list(milik.select_related("person", "payer").order_by("-mulai", "-id"))
    lunas = lunas_sampai(daftar, dibayar=pada)
    ditagih: dict[int, dict[int, date | None]] = {}
    baris = MembershipMonth.objects.filter(membership__in=daftar).order_by("bulan")
    for nomor, bulan, pada_tanggal in baris.values_list("membership_id", "bulan", "bill__lunas_pada"):
        ditagih.setdefault(nomor, {})[bulan] = pada_tanggal
    pekerjaan = {j.payer_id: j for j in Job.objects.filter(person__membership__in=daftar).order_by("mulai")}
    return [
        Kepesertaan(
            m,
            keadaan(m, lunas.get(m.pk), pada),
            pekerjaan.get(m.payer_id),
            kepesertaan.mulai_manfaat_penuh(cast(kepesertaan.Segmen, m.segmen), m.mulai),
            _bulan(m, ditagih.get(m.pk, {}), pada),
        )
        for m in daftar
    ]


def _bulan(m: Membership, ditagih: dict[int, date | None], pada: date) -> list[BulanIur]:
    """Every month from the first one billed to the day's (or the cover's last), so that a gap shows as a gap."""
    if not ditagih:
        return []
    habis = min(h for h in (pada, m.akhir, m.person.meninggal) if h is not None)
    kini, akhir = (
        Bulan.dari_kode(min(ditagih)),
        Bulan.dari_kode(max(*ditagih, Bulan.dari_tanggal(habis).kode)),
    )
    hasil = []
    while kini <= akhir:
        kode = kini.kode
        hasil.append(BulanIur(kini, ditagih.get(kode), kode in ditagih, kode <= m.lunas_awal))
        kini = kini.maju(1)
    return hasil
