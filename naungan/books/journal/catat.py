"""Recording an act in the same transaction as the act itself."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timezone
from hashlib import sha256
from typing import Any, TypeVar
from zlib import crc32

from django.db import connection, models, transaction

from naungan.books.journal.models import Act, Entry
from naungan.books.journal.sidik import KOLOM, Sidik
from naungan.books.staff.models import Petugas
from naungan.kit.jam import sekarang

__all__ = ["Tindakan", "hash_entri", "tindakan"]

M = TypeVar("M", bound=models.Model)
Isi = dict[str, Any] | None
_RANTAI = 3516
"""The family of advisory locks that chains use on PostgreSQL."""


class Tindakan:
    """An act under way. Money rows are created through it, so that they name the act and enter its digest."""

    def __init__(self, act: Act) -> None:
        self.act = act
        self._entri: list[tuple[str, int, Isi, Isi]] = []
        self._sidik: dict[str, Sidik] = {}

    @property
    def id(self) -> int:
        return self.act.pk

    def subjek(self, jenis: str, nomor: int, *, sebelum: Isi = None, sesudah: Isi = None) -> None:
        """Note what this act did to a subject; one subject is noted once per act."""
        self._entri.append((jenis, nomor, sebelum, sesudah))

    def buat(self, model: type[M], **isi: Any) -> M:
        """Create a money row that names this act, and take it into the digest."""
        objek = model(act=self.act, **isi)
        objek.save(force_insert=True)
        tabel = model._meta.db_table
        self.sidik(tabel).tambah([getattr(objek, kolom) for kolom in KOLOM[tabel]])
        return objek

    def sidik(self, tabel: str) -> Sidik:
        """The digest of this act's rows of ``tabel``, to be fed in the order of their identities."""
        return self._sidik.setdefault(tabel, Sidik(tabel))

    def sidik_semua(self) -> list[Sidik]:
        return list(self._sidik.values())

    def baca_sejak(self, tabel: str, sesudah_id: int) -> int:
        """Feed the digest with the rows a set-based statement of this act just wrote; returns how many."""
        sidik = self.sidik(tabel)
        with connection.cursor() as kursor:
            kursor.execute(
                f"SELECT {', '.join(KOLOM[tabel])} FROM {tabel} WHERE id > %s AND act_id = %s ORDER BY id",
                [sesudah_id, self.id],
            )
            sebelum = sidik.banyak
            while potongan := kursor.fetchmany(5_000):
                sidik.tambah_semua(potongan)
        return sidik.banyak - sebelum

    def simpan(self) -> None:
        """Write the entries; the first carries the digests."""
        self._pegang_rantai()
        baris = {tabel: s.hasil() for tabel, s in sorted(self._sidik.items()) if s.banyak}
        for jenis, nomor, sebelum, sesudah in self._entri:
            terakhir = Entry.objects.filter(subjek=jenis, subjek_id=nomor).order_by("-urutan").first()
            entri = Entry(
                act=self.act,
                subjek=jenis,
                subjek_id=nomor,
                urutan=terakhir.urutan + 1 if terakhir else 1,
                sebelum=sebelum,
                sesudah=sesudah,
                baris=baris,
                hash_lalu=terakhir.hash if terakhir else "",
            )
            entri.hash = hash_entri(self.act, entri)
            entri.save(force_insert=True)
            baris = {}

    def _pegang_rantai(self) -> None:
        """Let two acts on one subject append one after the other (SQLite: only one act writes at a time anyway).

        The locks are taken last of all and in ascending order, so that no two acts can wait for each other here.
        """
        if connection.vendor == "postgresql":
            laci = sorted({crc32(f"{jenis}:{nomor}".encode()) % 1024 for jenis, nomor, *_ in self._entri})
            with connection.cursor() as kursor:
                kursor.execute(
                    "SELECT pg_advisory_xact_lock(%s, k) FROM unnest(%s::int[]) AS k", [_RANTAI, laci]
                )


@contextmanager
def tindakan(verb: str, *, by: Petugas, alasan: str = "") -> Iterator[Tindakan]:
    """Open the transaction of an act; what is done inside is recorded with it or not at all."""
    with transaction.atomic():
        act = Act.objects.create(
            verb=verb, petugas=by, kantor_id=by.kantor_id, saat=sekarang(), alasan=alasan
        )
        catatan = Tindakan(act)
        yield catatan
        catatan.simpan()


def hash_entri(act: Act, entri: Entry) -> str:
    """SHA-256 over the act, the entry and the hash of the entry before it."""
    isi = [
        act.pk,
        act.verb,
        act.petugas_id,
        act.kantor_id,
        act.saat.astimezone(timezone.utc).isoformat(),
        act.alasan,
        entri.subjek,
        entri.subjek_id,
        entri.urutan,
        entri.sebelum,
        entri.sesudah,
        entri.baris,
        entri.hash_lalu,
    ]
    return sha256(
        json.dumps(isi, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    ).hexdigest()
