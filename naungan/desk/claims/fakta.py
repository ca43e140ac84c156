"""From the books to the facts the law asks for, in the words of the case format."""

from datetime import date
from typing import Any, cast

from django.db.models import Q

from naungan.books.cases.models import Event
from naungan.books.membership.lunas import lunas_sampai
from naungan.books.membership.models import Membership, MembershipMonth
from naungan.books.registry.models import Job
from naungan.kit.bulan import Bulan
from naungan.law import kepesertaan

__all__ = ["fakta_kematian", "kepesertaan_pada", "masa_iur"]


def masa_iur(membership: Membership, sampai: Bulan) -> int:
    """Contribution months paid up to and including a month; prepaid later months do not count."""
    tercatat = MembershipMonth.objects.filter(
        membership=membership, bulan__lte=sampai.kode, bill__lunas_pada__isnull=False
    ).count()
    return membership.masa_iur_awal + tercatat


def kepesertaan_pada(peristiwa: Event) -> list[tuple[Membership, str]]:
    """The person's memberships on the day, each with the status the law derives from its paid months."""
    milik = Membership.objects.filter(
        Q(akhir__isnull=True) | Q(akhir__gte=peristiwa.tanggal),
        person=peristiwa.person_id,
        mulai__lte=peristiwa.tanggal,
    )
    daftar = list(milik.select_related("payer").order_by("id"))
    lunas = lunas_sampai(daftar, bulan=Bulan.dari_tanggal(peristiwa.tanggal))
    return [(m, _keadaan(m, lunas.get(m.pk), peristiwa.tanggal)) for m in daftar]


def _keadaan(membership: Membership, lunas: Bulan | None, pada: date) -> str:
    segmen = cast(kepesertaan.Segmen, membership.segmen)
    return kepesertaan.status(segmen, lunas, pada, membership.akhir).keadaan


def fakta_kematian(peristiwa: Event, membership: Membership) -> dict[str, Any]:
    """The ``diketahui`` of a death: event, date, segment, wage, months, children and relatives."""
    bulan = Bulan.dari_tanggal(peristiwa.tanggal)
    pekerjaan = _pekerjaan(membership, peristiwa.tanggal)
    kerabat = list(peristiwa.kerabat.order_by("id"))
    fakta: dict[str, Any] = {
        "kejadian": peristiwa.jenis,
        "tanggal": peristiwa.tanggal,
        "segmen": membership.segmen,
        "upah": pekerjaan.upah,
        "masa_iur_bulan": masa_iur(membership, bulan),
        "mulai_kepesertaan": membership.mulai,
    }
    fakta["ahli_waris"] = [
        {"hubungan": k.hubungan, "hidup": k.hidup, "cakap": _cakap(k.lahir, peristiwa)} for k in kerabat
    ]
    anak = [k for k in kerabat if k.hubungan == "anak" and k.hidup and k.lahir]
    fakta["anak"] = [
        {"jenjang": k.sekolah or "BELUM", "usia": _usia(k.lahir, peristiwa.tanggal)}
        for k in anak
        if k.lahir and _usia(k.lahir, peristiwa.tanggal) < 23
    ]
    return {kunci: nilai for kunci, nilai in fakta.items() if nilai not in ([], None)}


def _pekerjaan(membership: Membership, pada: date) -> Job:
    return Job.objects.filter(
        person=membership.person_id, payer=membership.payer_id, mulai__lte=pada
    ).order_by("-mulai").first() or Job.objects.filter(
        person=membership.person_id, payer=membership.payer_id
    ).earliest("mulai")


def _usia(lahir: date, pada: date) -> int:
    return pada.year - lahir.year - ((pada.month, pada.day) < (lahir.month, lahir.day))


def _cakap(lahir: date | None, peristiwa: Event) -> bool:
    return lahir is None or _usia(lahir, peristiwa.tanggal) >= 18
