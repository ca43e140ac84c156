"""Sponsors' pledges and the named workers in their places."""

from naungan.books.funds.models import Occupancy, Pledge
from naungan.books.journal.catat import tindakan
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.desk.tolakan import TidakBerwenang
from naungan.kit.bulan import Bulan

__all__ = ["catat_ikrar", "duduki"]


def catat_ikrar(*, by: Petugas, payer: Payer, tempat: int, mulai: Bulan, sampai: Bulan) -> Pledge:
    """Record a sponsor's pledge of so many places from month to month."""
    _hanya_pemda(by)
    with tindakan("catat_ikrar", by=by) as act:
        ikrar = Pledge.objects.create(payer=payer, tempat=tempat, mulai=mulai.kode, sampai=sampai.kode)
        act.subjek("ikrar", ikrar.pk, sesudah={"tempat": tempat, "mulai": mulai.kode, "sampai": sampai.kode})
    return ikrar


def duduki(ikrar: Pledge, *, by: Petugas) -> int:
    """Seat the sponsor's members in the pledge's places; a place freed by a death goes to the one who came after.

    Returns how many were seated. Whoever sits keeps the place, so it may be run again.
    """
    _hanya_pemda(by)
    with tindakan("duduki_tempat", by=by) as act:
        duduk = 0
        for o in Occupancy.objects.filter(
            pledge=ikrar, akhir__isnull=True, membership__person__meninggal__isnull=False
        ):
            o.akhir = o.membership.person.meninggal
            o.sebab_akhir = "meninggal"
            o.save()
        terisi = set(
            Occupancy.objects.filter(pledge=ikrar, akhir__isnull=True).values_list("nomor", flat=True)
        )
        kosong = [n for n in range(1, ikrar.tempat + 1) if n not in terisi]
        menunggu = Membership.objects.filter(payer=ikrar.payer, akhir__isnull=True, occupancy__isnull=True)
        for nomor, m in zip(kosong, menunggu.order_by("mulai", "id"), strict=False):
            Occupancy.objects.create(pledge=ikrar, nomor=nomor, membership=m, mulai=m.mulai)
            duduk += 1
        act.subjek("ikrar", ikrar.pk, sesudah={"diduduki": duduk})
    return duduk


def _hanya_pemda(by: Petugas) -> None:
    if by.kantor.jenis != "PEMDA" or by.peran not in ("PEMBUAT", "PEMERIKSA"):
        raise TidakBerwenang("bukan_wewenang", aksi="ikrar", kantor=by.kantor.nama)
