"""Applying an approved list: people and their cover, in chunks that a kill leaves whole.

Every chunk looks at the books again before it writes: what has changed there since the check is passed over, said on
the row, and never written twice.
"""

import json
from collections.abc import Iterator

from django.db import IntegrityError

from naungan.books.intake.models import Kiriman
from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.kolom import segel
from naungan.books.staff.models import Petugas
from naungan.desk.access import kiriman_terlihat
from naungan.desk.flow import KIRIMAN
from naungan.desk.jalan import Jalan, Lapor, bergantian, tanpa_laporan
from naungan.desk.kunci import kunci
from naungan.desk.roster.ajukan import akan_diterapkan
from naungan.desk.roster.terapkan_baris import Siap, terapkan_baris
from naungan.desk.tolakan import TidakBerwenang

__all__ = ["terapkan"]

POTONGAN = 2_000
"""Rows applied in one transaction."""
ULANGAN = 3


def terapkan(kiriman: Kiriman, *, by: Petugas, lapor: Lapor = tanpa_laporan) -> Kiriman:
    """Apply the rows of the approved proposal; started again it goes on where it stopped, finished it does nothing."""
    if not kiriman_terlihat(by).filter(pk=kiriman.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    kiriman = Kiriman.objects.select_related("payer", "kantor").get(pk=kiriman.pk)
    if kiriman.status == Kiriman.Status.DITERAPKAN:
        return kiriman
    KIRIMAN.periksa("terapkan", kiriman.status, by)
    ke = kiriman.pengajuan.filter(putusan="SETUJU").latest("ke").ke
    jalan = Jalan(f"terapkan:{kiriman.kode}:{ke}", verb="terapkan_daftar", by=by)
    for potongan in _potongan(kiriman, jalan.kursor):
        with bergantian():
            _maju(kiriman, jalan, potongan)
        lapor(len(potongan))
    jalan.tutup()
    with tindakan("terapkan_daftar", by=by) as act:
        kiriman = kunci(kiriman)
        sebelum = kiriman.status
        if sebelum != Kiriman.Status.DITERAPKAN:  # another job may have come to the end a moment ago
            kiriman.status = KIRIMAN.periksa("terapkan", sebelum, by)
            kiriman.save(update_fields=["status"])
        act.subjek("kiriman", kiriman.pk, sebelum={"status": sebelum}, sesudah={"status": kiriman.status})
    return kiriman


def _potongan(kiriman: Kiriman, sesudah: int) -> Iterator[list[Siap]]:
    s = segel()
    while True:
        baris = akan_diterapkan(kiriman).filter(nomor__gt=sesudah).order_by("nomor")[:POTONGAN]
        potongan = [
            Siap(pk, nomor, ubah, bytes(indeks or b""), json.loads(s.buka(bytes(isi), "isi")))
            for pk, nomor, ubah, indeks, isi in baris.values_list(
                "id", "nomor", "ubah", "nik_indeks", "isi_segel"
            )
        ]
        if not potongan:
            return
        yield potongan
        sesudah = potongan[-1].nomor


def _maju(kiriman: Kiriman, jalan: Jalan, potongan: list[Siap]) -> None:
    """One chunk. A person whom another list added a moment ago is found when the chunk is tried again."""

    def tulis(_act: Tindakan, dari: int) -> None:
        terapkan_baris(kiriman, [b for b in potongan if b.nomor > dari])

    for sisa in reversed(range(ULANGAN)):
        try:
            jalan.maju(potongan[-1].nomor, tulis)
            return
        except IntegrityError:
            if not sisa:
                raise
