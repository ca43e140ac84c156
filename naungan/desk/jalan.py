"""Bulk runs: chunk by chunk, each chunk one transaction with its own act, resumable where a kill stopped it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter, sleep
from typing import TypeVar

from django.db import connection

from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.journal.models import BulkRun
from naungan.books.staff.models import Petugas

__all__ = ["Jalan", "Lapor", "PotonganSudah", "bergantian", "tanpa_laporan"]

T = TypeVar("T")

Lapor = Callable[[int], None]
"""Told after each chunk how many rows it wrote; a progress bar listens here."""


def tanpa_laporan(_: int) -> None:
    """Nobody is watching."""


@contextmanager
def bergantian(terlama: float = 0.25) -> Iterator[None]:
    """After a chunk is written rest as long, at most ``terlama`` seconds, so that people's small writes get their turn.

    SQLite only: it has one writer at a time, and who asks again at once would get it again.
    """
    mulai = perf_counter()
    yield
    if connection.vendor == "sqlite":
        sleep(min(perf_counter() - mulai, terlama))


class Jalan:
    """One bulk run, known by its key: ``tagihan:202312`` runs once however often it is started."""

    def __init__(self, kunci: str, *, verb: str, by: Petugas) -> None:
        self.run, _ = BulkRun.objects.get_or_create(kunci=kunci)
        self._verb = verb
        self._by = by

    @property
    def kursor(self) -> int:
        return self.run.kursor

    @property
    def selesai(self) -> bool:
        return self.run.selesai

    def maju(self, sampai: int, tulis: Callable[[Tindakan, int], T]) -> T | None:
        """Write the chunk up to ``sampai`` by calling ``tulis(act, from)``; returns what it returned.

        What another process of the same run took meanwhile is passed over: None when it took all of it.
        """
        while self.kursor < sampai:
            try:
                with self.potongan(sampai) as act:
                    return tulis(act, self.kursor)
            except PotonganSudah:  # the cursor has moved; look again
                continue
        return None

    @contextmanager
    def potongan(self, sampai: int) -> Iterator[Tindakan]:
        """One chunk: what is written inside, and the cursor moved to ``sampai``, are kept together or not at all.

        Another process that took the same chunk meanwhile finds the cursor moved and raises ``PotonganSudah``.
        """
        with tindakan(self._verb, by=self._by) as act:
            run = BulkRun.objects.select_for_update().get(pk=self.run.pk)
            if run.kursor != self.run.kursor:
                self.run = run
                raise PotonganSudah(run.kunci)
            yield act
            sebelum = {"kursor": run.kursor}
            run.kursor = sampai
            run.banyak += sum(s.banyak for s in act.sidik_semua()) or (sampai - sebelum["kursor"])
            run.save()
            act.subjek("jalan", run.pk, sebelum=sebelum, sesudah={"kunci": run.kunci, "kursor": sampai})
        self.run = run

    def tutup(self) -> None:
        """Mark the run finished, and let the planner see what was written."""
        self.run.refresh_from_db()
        if self.run.selesai:
            return
        with tindakan(self._verb, by=self._by) as act:
            BulkRun.objects.filter(pk=self.run.pk).update(selesai=True)
            act.subjek("jalan", self.run.pk, sesudah={"kunci": self.run.kunci, "selesai": True})
        self.run.selesai = True
        with connection.cursor() as kursor:
            if connection.vendor == "sqlite":
                kursor.execute("PRAGMA analysis_limit = 1000")
            kursor.execute("ANALYZE")


class PotonganSudah(RuntimeError):
    """Another process wrote this chunk first; the run goes on from where that one came to."""
