"""How many places each quota still has in a month: those kept for it, less those held."""

from collections.abc import Mapping

from django.db import connection

from naungan.books.selection.models import Kuota, Program

__all__ = ["sisa_kuota"]

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
