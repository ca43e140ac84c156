"""What selection adds up to: candidates by stage, quotas used and free, how far the yearly check has come."""

from datetime import date
from typing import NamedTuple

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from naungan.books.cases.models import Event
from naungan.books.membership.models import Membership
from naungan.books.selection.models import (
    BarisPeriksa,
    Calon,
    Kuota,
    Penerima,
    Penutupan,
    PeriksaTahunan,
    Program,
    Tawaran,
)

__all__ = [
    "Kemajuan",
    "PakaiKuota",
    "calon_per_tahap",
    "dibayar_tanpa_keputusan",
    "kematian_belum_dilaporkan",
    "kemajuan_periksa",
    "pakai_kuota",
]


class PakaiKuota(NamedTuple):
    """One quota; the last row, without ``kuota``, is what is kept for nobody."""

    kuota: Kuota | None
    banyak: int
    terisi: int
    ditawarkan: int
    antre: int


class Kemajuan(NamedTuple):
    """One village's list of a year."""

    periksa: PeriksaTahunan
    nama: int
    dijawab: int
    per_jawaban: dict[str, int]


def calon_per_tahap(program: Program, wilayah: str = "") -> dict[str, int]:
    """Stage → candidates, in the whole programme or under one territory code."""
    di = Q(person__wilayah=wilayah) | Q(person__wilayah__startswith=f"{wilayah}.") if wilayah else Q()
    semua = Calon.objects.filter(di, program=program).values_list("status").annotate(n=Count("pk"))
    return dict(semua.order_by("status"))


def pakai_kuota(program: Program, bulan: int) -> list[PakaiKuota]:
    """Every quota by territory and category: places, held in the month (YYYYMM), offered, and how many wait."""
    tutup = Penutupan.objects.filter(
        penerima=OuterRef("pk"), terakhir__lt=bulan, lampiran__disetujui_oleh__isnull=False
    )
    terisi = _per_kuota(
        Penerima.objects.filter(
            ~Exists(tutup),
            lampiran__program=program,
            lampiran__disetujui_oleh__isnull=False,
            mulai__lte=bulan,
            sampai__gte=bulan,
        ),
        "kuota",
    )
    tawaran = _per_kuota(
        Tawaran.objects.filter(calon__program=program, status__in=["DITAWARKAN", "DITERIMA"]), "calon__kuota"
    )
    antre = _per_kuota(Calon.objects.filter(program=program, status="ANTRE"), "kuota")
    milik: list[Kuota | None] = [*Kuota.objects.filter(program=program).order_by("wilayah", "kategori"), None]
    sisa = program.kuota - sum(k.banyak for k in milik if k)
    hasil = []
    for k in milik:
        ke = k.pk if k else None
        hasil.append(
            PakaiKuota(k, k.banyak if k else sisa, terisi.get(ke, 0), tawaran.get(ke, 0), antre.get(ke, 0))
        )
    return hasil


def kemajuan_periksa(program: Program, tahun: int) -> list[Kemajuan]:
    """The villages of a year's check, those with most left to answer first."""
    jumlah: dict[int, dict[str, int]] = {}
    baris = BarisPeriksa.objects.filter(periksa__program=program, periksa__tahun=tahun)
    for ke, jawaban, n in baris.values_list("periksa", "jawaban").annotate(n=Count("pk")):
        jumlah.setdefault(ke, {})[jawaban] = n
    hasil = []
    for p in PeriksaTahunan.objects.filter(program=program, tahun=tahun).order_by("wilayah"):
        per = jumlah.get(p.pk, {})
        belum, nama = per.pop("", 0), 0
        nama = belum + sum(per.values())
        hasil.append(Kemajuan(p, nama, nama - belum, per))
    return sorted(hasil, key=lambda k: (k.dijawab - k.nama, k.periksa.wilayah))


def kematian_belum_dilaporkan(program: Program) -> QuerySet[Penerima]:
    """Named people a village has said are dead, whose death nobody has reported: a family not accompanied yet."""
    lapor = Event.objects.filter(person=OuterRef("person"))
    return Penerima.objects.filter(
        ~Exists(lapor), lampiran__program=program, periksa__jawaban="MENINGGAL"
    ).distinct()


def dibayar_tanpa_keputusan(pada: date) -> QuerySet[Membership]:
    """Members of the regency on a day whom no decree in force names: nothing may be billed for them."""
    bulan = pada.year * 100 + pada.month
    tutup = Penutupan.objects.filter(
        penerima=OuterRef("pk"), terakhir__lt=bulan, lampiran__disetujui_oleh__isnull=False
    )
    nama = Penerima.objects.filter(
        ~Exists(tutup),
        person=OuterRef("person"),
        decree__payer=OuterRef("payer"),
        decree__disetujui_oleh__isnull=False,
        lampiran__disetujui_oleh__isnull=False,
        mulai__lte=bulan,
        sampai__gte=bulan,
    )
    return Membership.objects.filter(
        ~Exists(nama), Q(akhir__isnull=True) | Q(akhir__gte=pada), payer__jenis="PEMDA", mulai__lte=pada
    )


def _per_kuota(baris: QuerySet, kolom: str) -> dict[int | None, int]:  # type: ignore[type-arg]
    return dict(baris.values_list(kolom).annotate(n=Count("pk")).order_by())
