"""Sponsors' pledges and the named workers in their places."""

from naungan.books.funds.models import Occupancy, Pledge
from naungan.books.journal.catat import tindakan
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import MasukanKeliru
from naungan.kit.bulan import Bulan
from naungan.kit.jam import hari_ini

__all__ = ["catat_ikrar", "duduki"]


def catat_ikrar(*, by: Petugas, payer: Payer, tempat: int, mulai: Bulan, sampai: Bulan) -> Pledge:
    """Record a sponsor's pledge of so many places from month to month."""
    _hanya_pemda(by, payer)
    if tempat <= 0:
        raise MasukanKeliru("jumlah_tak_positif", kolom="tempat", nilai=tempat)
    with tindakan("catat_ikrar", by=by) as act:
        ikrar = Pledge.objects.create(payer=payer, tempat=tempat, mulai=mulai.kode, sampai=sampai.kode)
        act.subjek("ikrar", ikrar.pk, sesudah={"tempat": tempat, "mulai": mulai.kode, "sampai": sampai.kode})
    return ikrar


def duduki(ikrar: Pledge, *, by: Petugas) -> int:
    """Seat the sponsor's members in the pledge's places; a place freed goes to the one who came after.

    Returns how many were seated. Whoever sits keeps the place, so it may be run again.
    """
    _hanya_pemda(by, ikrar.payer)
    with tindakan("duduki_tempat", by=by) as act:
        ikrar = kunci(ikrar)
        duduk = 0
        duduk_kini = Occupancy.objects.filter(pledge=ikrar, akhir__isnull=True)
        for o in duduk_kini.select_related("membership__person"):
            meninggal, berakhir = o.membership.person.meninggal, o.membership.akhir
            if lepas := meninggal or (berakhir if berakhir and berakhir <= hari_ini() else None):
                o.akhir = max(lepas, o.mulai)  # a death may be learned of after the seat was given
                o.sebab_akhir = "meninggal" if meninggal else "kepesertaan berakhir"
                o.save()
        terisi = set(
            Occupancy.objects.filter(pledge=ikrar, akhir__isnull=True).values_list("nomor", flat=True)
        )
        kosong = [n for n in range(1, ikrar.tempat + 1) if n not in terisi]
        menunggu = Membership.objects.filter(
            payer=ikrar.payer, akhir__isnull=True, occupancy__isnull=True, person__meninggal__isnull=True
        )
        for nomor, m in zip(kosong, menunggu.order_by("mulai", "id"), strict=False):
            Occupancy.objects.create(pledge=ikrar, nomor=nomor, membership=m, mulai=m.mulai)
            duduk += 1
        act.subjek("ikrar", ikrar.pk, sesudah={"diduduki": duduk})
    return duduk


def _hanya_pemda(by: Petugas, payer: Payer) -> None:
    wajib(by, "ikrar", kantor=("PEMDA",), peran=("PEMBUAT", "PEMERIKSA"), wilayah=payer.wilayah)
