"""Decrees (SK): drafted by one person of the regency, approved by another; approval commits the money."""

from datetime import date

from naungan.books.funds.models import Decree
from naungan.books.journal.catat import tindakan
from naungan.books.ledger.models import Transfer
from naungan.books.ledger.neraca import akun
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import BukanTahapnya, MasukanKeliru, TidakBerwenang
from naungan.kit.bulan import Bulan

__all__ = ["buat_keputusan", "setujui_keputusan"]


def buat_keputusan(
    *,
    by: Petugas,
    nomor: str,
    tanggal: date,
    payer: Payer,
    mulai: Bulan,
    sampai: Bulan,
    kuota: int,
    pagu: int,
) -> Decree:
    """Draft a decree: this payer pays for ``kuota`` people from month to month, up to ``pagu`` rupiah."""
    _hanya_pemda(by, payer, ("PEMBUAT",))
    if not nomor.strip():
        raise MasukanKeliru("kosong", kolom="nomor")
    for kolom, nilai in (("kuota", kuota), ("pagu", pagu)):
        if nilai <= 0:
            raise MasukanKeliru("jumlah_tak_positif", kolom=kolom, nilai=nilai)
    with tindakan("buat_keputusan", by=by) as act:
        keputusan = Decree.objects.create(
            nomor=nomor,
            tanggal=tanggal,
            payer=payer,
            sumber=payer.sumber,
            mulai=mulai.kode,
            sampai=sampai.kode,
            kuota=kuota,
            pagu=pagu,
            dibuat_oleh=by,
        )
        act.subjek("keputusan", keputusan.pk, sesudah={"nomor": nomor, "kuota": kuota, "pagu": pagu})
    return keputusan


def setujui_keputusan(keputusan: Decree, *, by: Petugas) -> Decree:
    """Approve a decree someone else drafted; its ceiling is committed in the payer's book."""
    _hanya_pemda(by, keputusan.payer, ("PEMERIKSA", "PIMPINAN"))
    with tindakan("setujui_keputusan", by=by) as act:
        keputusan = kunci(keputusan)
        if keputusan.disetujui_oleh_id is not None:
            raise BukanTahapnya("sudah_disetujui")
        if keputusan.dibuat_oleh_id == by.pk:
            raise TidakBerwenang("orang_yang_sama")
        keputusan.disetujui_oleh = by
        keputusan.save()
        act.subjek("keputusan", keputusan.pk, sebelum={"disetujui": None}, sesudah={"disetujui": by.pk})
        act.buat(
            Transfer,
            tanggal=keputusan.tanggal,
            jenis=Transfer.Jenis.LANGSUNG,
            debit=akun(keputusan.payer.kode, "KOMITMEN", keputusan.nomor[:60]),
            kredit=akun(keputusan.payer.kode, "ANGGARAN", keputusan.sumber),
            jumlah=keputusan.pagu,
            acuan=f"keputusan:{keputusan.pk}",
            atas=None,
        )
    return keputusan


def _hanya_pemda(by: Petugas, payer: Payer, peran: tuple[str, ...]) -> None:
    wajib(by, "keputusan", kantor=("PEMDA",), peran=peran, wilayah=payer.wilayah)
