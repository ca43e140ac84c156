"""Opening an installation, its offices and its officers."""

from naungan.books.journal.catat import tindakan
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Kantor, Petugas
from naungan.desk.tolakan import TidakBerwenang

__all__ = ["buka_kantor", "daftarkan_petugas", "petugas_sistem"]

NAMA_SISTEM = "sistem"


def petugas_sistem(wilayah: str) -> Petugas:
    """The officer in whose name the installation itself works (billing runs, the bank's file). It cannot sign in.

    Made on first start, together with BPJS's office for the territory; that is the one act nobody stands behind.
    """
    ada = Petugas.objects.filter(username=NAMA_SISTEM).first()
    if ada:
        return ada
    kantor, _ = Kantor.objects.get_or_create(
        jenis="BPJS", nama="BPJS Ketenagakerjaan Cabang Mojokerto", defaults={"wilayah": wilayah}
    )
    sistem = Petugas(username=NAMA_SISTEM, nama="Sistem", kantor=kantor, peran="SISTEM", is_active=True)
    sistem.set_unusable_password()
    sistem.save()
    return sistem


def buka_kantor(*, by: Petugas, jenis: str, nama: str, wilayah: str, pembayar: Payer | None = None) -> Kantor:
    """Open an office, once by its kind and name."""
    _hanya_sistem(by)
    with tindakan("buka_kantor", by=by) as act:
        kantor, baru = Kantor.objects.get_or_create(
            jenis=jenis, nama=nama, defaults={"wilayah": wilayah, "pembayar": pembayar}
        )
        act.subjek("kantor", kantor.pk, sesudah={"jenis": jenis, "nama": nama, "baru": baru})
    return kantor


def daftarkan_petugas(*, by: Petugas, kantor: Kantor, username: str, nama: str, peran: str) -> Petugas:
    """Register an officer; a password is set by the officer, never here."""
    _hanya_sistem(by)
    with tindakan("daftarkan_petugas", by=by) as act:
        petugas, baru = Petugas.objects.get_or_create(
            username=username, defaults={"nama": nama, "kantor": kantor, "peran": peran}
        )
        if baru:
            petugas.set_unusable_password()
            petugas.save()
        act.subjek("petugas", petugas.pk, sesudah={"username": username, "peran": peran, "baru": baru})
    return petugas


def _hanya_sistem(by: Petugas) -> None:
    if by.peran != "SISTEM":
        raise TidakBerwenang("bukan_wewenang", aksi="kelola_petugas", kantor=by.kantor.nama)
