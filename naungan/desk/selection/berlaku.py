"""Whom a decree in force names for a month: the ground on which a public fund may be billed."""

from django.db.models import Exists, F, OuterRef, QuerySet

from naungan.books.registry.models import Payer
from naungan.books.selection.models import Penerima, Penutupan
from naungan.kit.bulan import Bulan

__all__ = ["penerima_berlaku", "syarat_ditetapkan"]


def penerima_berlaku(payer: Payer, bulan: Bulan) -> QuerySet[Penerima]:
    """The lines that hold for this payer in this month: decree and annex approved, not closed before the month."""
    ditutup = Penutupan.objects.filter(
        penerima=OuterRef("pk"), terakhir__lt=bulan.kode, lampiran__disetujui_oleh__isnull=False
    )
    return Penerima.objects.filter(
        ~Exists(ditutup),
        decree__payer=payer,
        decree__disetujui_oleh__isnull=False,
        lampiran__disetujui_oleh__isnull=False,
        mulai__lte=bulan.kode,
        sampai__gte=bulan.kode,
        sampai__lte=F("decree__sampai"),
    )


def syarat_ditetapkan(*, payer: str, person: str, bulan: str) -> str:
    """The same as one SQL condition for set-based work, e.g. billing: this payer was told to pay for this person.

    The arguments are SQL: ``syarat_ditetapkan(payer="m.payer_id", person="m.person_id", bulan="%(bulan)s")``. A
    person whose row was merged into another is named under either row.
    """
    return (
        "EXISTS (SELECT 1 FROM selection_penerima r JOIN selection_lampiran rl ON rl.id = r.lampiran_id"
        " JOIN funds_decree rd ON rd.id = r.decree_id"
        f" WHERE r.person_id IN ({person}, (SELECT lebur_ke_id FROM registry_person WHERE id = {person}))"
        f" AND rd.payer_id = {payer} AND rd.disetujui_oleh_id IS NOT NULL AND rl.disetujui_oleh_id IS NOT NULL"
        f" AND r.mulai <= {bulan} AND r.sampai >= {bulan} AND NOT EXISTS (SELECT 1 FROM selection_penutupan rt"
        " JOIN selection_lampiran rn ON rn.id = rt.lampiran_id WHERE rt.penerima_id = r.id"
        f" AND rt.terakhir < {bulan} AND rn.disetujui_oleh_id IS NOT NULL))"
    )
