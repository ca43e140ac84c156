"""Pak Karno's family was paid and invited to the handover of 31 January 2024."""

from datetime import date

from naungan.books.cases.models import Event, Handover, HandoverItem, Relative
from tests import fakta
from tests.cast import Pemeran
from tests.desk import meja
from tests.lens.kampung import TERBIT

__all__ = ["serahkan"]


def serahkan(p: Pemeran) -> Event:
    """A death on 4 December 2023, Rp42.000.000 paid in January, one family on the list of the ceremony."""
    peristiwa = meja.dilaporkan(p, lunas=False).peristiwa
    Relative.objects.create(
        peristiwa=peristiwa, nama="Sulastri", hubungan="istri", lahir=date(1980, 3, 15), kelamin="P"
    )
    usulan = fakta.usulan(p, fakta.klaim(p, peristiwa))
    item = fakta.batch_dirilis(p, fakta.disusun(p, fakta.penetapan(p, usulan)))
    tunda = item.transfer
    assert tunda is not None
    fakta.transfer(p, tunda.debit, tunda.kredit, tunda.jumlah, jenis="SAHKAN", atas=tunda)
    item.status, item.dibayar_pada, item.bukti = "DIBAYAR", date(2024, 1, 22), "TRX-1"
    item.save()
    acara = Handover.objects.create(nama="Penyerahan", tanggal=TERBIT, lingkup="pekerja rentan")
    HandoverItem.objects.create(handover=acara, peristiwa=peristiwa)
    return peristiwa
