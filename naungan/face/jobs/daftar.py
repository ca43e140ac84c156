"""Reading and applying lists in the background, in the name of the officer who asked.

The list itself says how far it is. A job that dies leaves whole chunks behind; the next one goes on from there.
"""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from naungan.books.intake.models import Kiriman
from naungan.books.staff.models import Petugas
from naungan.desk import roster
from naungan.desk.jalan import PotonganSudah
from naungan.desk.tolakan import BukanTahapnya

__all__ = ["antrekan", "hidup", "kerjakan"]

_MATI = timedelta(minutes=15)
"""A job said to be running for longer than this was killed with its worker."""


@task()
def kerjakan(kiriman: int, petugas: int) -> str:
    """Whatever the list waits for: being read, or being applied. Returns its stage afterwards."""
    by = Petugas.objects.select_related("kantor").get(pk=petugas, is_active=True)
    daftar = Kiriman.objects.get(pk=kiriman)
    try:
        if daftar.status == Kiriman.Status.DITERIMA:
            daftar = roster.olah(daftar, by=by)
        elif daftar.status == Kiriman.Status.DISETUJUI:
            daftar = roster.terapkan(daftar, by=by)
    except (PotonganSudah, BukanTahapnya):  # another job is quicker
        daftar.refresh_from_db()
    return daftar.status


def antrekan(kiriman: Kiriman, by: Petugas) -> None:
    """Queue the work on a list once what asked for it is committed."""
    transaction.on_commit(lambda: kerjakan.enqueue(kiriman.pk, by.pk))


def hidup(kiriman: Kiriman) -> bool:
    """Whether a job for this list waits or works. Only for what a page says; nothing is decided by it."""
    return any(
        pekerjaan.args_kwargs["args"][:1] == [kiriman.pk]
        for pekerjaan in DBTaskResult.objects.filter(
            task_path=kerjakan.module_path,
            status__in=[TaskResultStatus.READY, TaskResultStatus.RUNNING],
            enqueued_at__gt=timezone.now() - _MATI,
        )
    )
