"""Inviting families to a symbolic handover. It pays nothing; it shows what was paid."""

from collections.abc import Sequence
from datetime import date

from naungan.books.cases.models import Handover, HandoverItem, Pendampingan
from naungan.books.journal.catat import tindakan
from naungan.books.staff.models import Petugas
from naungan.desk.tolakan import BelumLengkap, TidakBerwenang

__all__ = ["undang"]

TERBUKTI = (Pendampingan.Status.PEMBAYARAN_TERBUKTI, Pendampingan.Status.SELESAI)


def undang(
    *, by: Petugas, nama: str, tanggal: date, lingkup: str, keluarga: Sequence[Pendampingan]
) -> Handover:
    """Draw up a ceremony list. Only families whose payment is proved may stand on it."""
    if by.kantor.jenis != "PEMDA" or by.peran not in ("PEMBUAT", "PEMERIKSA", "PIMPINAN"):
        raise TidakBerwenang("bukan_wewenang", aksi="undang", kantor=by.kantor.nama)
    belum = [p.peristiwa.person.nama for p in keluarga if p.status not in TERBUKTI]
    if belum:
        raise BelumLengkap("belum_terbukti", nama=belum)
    with tindakan("undang", by=by) as act:
        penyerahan = Handover.objects.create(nama=nama, tanggal=tanggal, lingkup=lingkup)
        HandoverItem.objects.bulk_create(
            HandoverItem(handover=penyerahan, peristiwa_id=p.peristiwa_id) for p in keluarga
        )
        act.subjek("penyerahan", penyerahan.pk, sesudah={"tanggal": str(tanggal), "keluarga": len(keluarga)})
    return penyerahan
