"""Inviting families to a symbolic handover. It pays nothing; it shows what was paid."""

from collections.abc import Sequence
from datetime import date

from naungan.books.cases.models import Handover, HandoverItem, Pendampingan
from naungan.books.journal.catat import tindakan
from naungan.books.staff.models import Petugas
from naungan.desk.access import dalam_wilayah, wajib
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import BelumLengkap, MasukanKeliru, TidakBerwenang

__all__ = ["undang"]

TERBUKTI = (Pendampingan.Status.PEMBAYARAN_TERBUKTI, Pendampingan.Status.SELESAI)


def undang(
    *, by: Petugas, nama: str, tanggal: date, lingkup: str, keluarga: Sequence[Pendampingan]
) -> Handover:
    """Draw up a ceremony list. Only families whose payment is proved may stand on it."""
    wajib(by, "undang", kantor=("PEMDA",), peran=("PEMBUAT", "PEMERIKSA", "PIMPINAN"))
    for kolom, isi in (("nama", nama.strip()), ("keluarga", keluarga)):
        if not isi:
            raise MasukanKeliru("kosong", kolom=kolom)
    if not all(dalam_wilayah(by, p.peristiwa.wilayah) for p in keluarga):
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    with tindakan("undang", by=by) as act:
        keluarga = [kunci(p) for p in keluarga]  # as they stand now, not as the page showed them
        if belum := [p.peristiwa.person.nama for p in keluarga if p.status not in TERBUKTI]:
            raise BelumLengkap("belum_terbukti", nama=belum)
        penyerahan = Handover.objects.create(nama=nama, tanggal=tanggal, lingkup=lingkup)
        HandoverItem.objects.bulk_create(
            HandoverItem(handover=penyerahan, peristiwa_id=p.peristiwa_id) for p in keluarga
        )
        act.subjek("penyerahan", penyerahan.pk, sesudah={"tanggal": str(tanggal), "keluarga": len(keluarga)})
    return penyerahan
