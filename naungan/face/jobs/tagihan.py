"""Billing a month in the background. The books say how far it is and whether it is done; the job only pushes.

The verb runs in the name of the officer who asked, and checks that officer's right again when the job starts. A job
that dies leaves whole chunks behind; the next one goes on from there.
"""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from naungan.books.staff.models import Petugas
from naungan.desk.billing import tagih_bulan
from naungan.desk.jalan import PotonganSudah
from naungan.kit.bulan import Bulan

__all__ = ["antrekan", "hidup", "tagih"]

_MATI = timedelta(minutes=15)
"""A job said to be running for longer than this was killed with its worker."""


@task()
def tagih(bulan: int, petugas: int) -> int:
    """Bill the month; returns how many bills it has. Another job that is quicker is left to it."""
    by = Petugas.objects.select_related("kantor").get(pk=petugas, is_active=True)
    try:
        return tagih_bulan(Bulan.dari_kode(bulan), by=by).tagihan
    except PotonganSudah:
        return 0


def antrekan(bulan: Bulan, by: Petugas) -> None:
    """Queue the billing of a month once what asked for it is committed."""
    transaction.on_commit(lambda: tagih.enqueue(bulan.kode, by.pk))


def hidup(bulan: Bulan) -> bool:
    """Whether a job for this month waits or works. Only for what a page says; nothing is decided by it."""
    return any(
        pekerjaan.args_kwargs["args"][:1] == [bulan.kode]
        for pekerjaan in DBTaskResult.objects.filter(
            task_path=tagih.module_path,
            status__in=[TaskResultStatus.READY, TaskResultStatus.RUNNING],
            enqueued_at__gt=timezone.now() - _MATI,
        )
    )
