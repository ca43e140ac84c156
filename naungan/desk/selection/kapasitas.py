"""Who already holds a place, and how many places each quota still has in a month."""

from collections.abc import Mapping

from django.db import connection

from naungan.books.selection.models import Kuota, Program

__all__ = ["bernama", "sisa_kuota"]

_DUDUK = """
SELECT p.kuota_id, COUNT(*) FROM selection_penerima p JOIN selection_lampiran l ON l.id = p.lampiran_id
 WHERE l.program_id = %(program)s AND p.sampai >= %(bulan)s AND NOT EXISTS (
       SELECT 1 FROM selection_penutupan t WHERE t.penerima_id = p.id AND t.terakhir < %(bulan)s)
 GROUP BY p.kuota_id
"""


def sisa_kuota(program: Program, bulan: int) -> Mapping[int | None, int]:
    """Quota id → places left from this month (YYYYMM) on; None: the places no quota is kept for."""
    dijatah: dict[int | None, int] = dict(Kuota.objects.filter(program=program).values_list("pk", "banyak"))
    sisa = {**dijatah, None: program.kuota - sum(dijatah.values())}
    with connection.cursor() as kursor:
        kursor.execute(_DUDUK, {"program": program.pk, "bulan": bulan})
        for ke, banyak in kursor.fetchall():
            sisa[ke] -= banyak
    return sisa


def bernama(mulai: str, sampai: str) -> str:
    """SQL: some annex, drafted or approved, names the person ``p`` in these months; also by a row merged into it."""
    baris = (
        f"r.sampai >= {mulai} AND r.mulai <= {sampai} AND NOT EXISTS (SELECT 1 FROM selection_penutupan t"
        f" WHERE t.penerima_id = r.id AND t.terakhir < {mulai})"
    )
    return (
        f"(EXISTS (SELECT 1 FROM selection_penerima r WHERE r.person_id = p.id AND {baris})"
        " OR EXISTS (SELECT 1 FROM registry_person x JOIN selection_penerima r ON r.person_id = x.id"
        f" WHERE x.lebur_ke_id = p.id AND {baris}))"
    )
