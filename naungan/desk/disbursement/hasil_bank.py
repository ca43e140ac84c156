"""What the bank answered, item by item. A failed payment frees the decision for another batch; a paid one is over."""

from collections.abc import Mapping
from typing import NamedTuple

from naungan.books.cases.models import Batch, BatchItem
from naungan.books.journal.catat import tindakan
from naungan.books.ledger.models import Transfer
from naungan.books.staff.models import Petugas
from naungan.desk.claims.periksa import pindah
from naungan.desk.flow import BATCH
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import BelumLengkap, MasukanKeliru, TidakBerwenang
from naungan.kit.jam import hari_ini

__all__ = ["HasilBank", "catat_hasil_bank"]


class HasilBank(NamedTuple):
    """One line of the bank's answer: paid with its transaction number, or failed."""

    dibayar: bool
    bukti: str


def catat_hasil_bank(batch: Batch, *, by: Petugas, hasil: Mapping[int, HasilBank]) -> Batch:
    """Enter the bank's answer for every item (item id → result). Pending money is posted or voided."""
    with tindakan("catat_hasil_bank", by=by) as act:
        batch = kunci(batch)
        ke = BATCH.periksa("catat_hasil_bank", batch.status, by)
        if batch.pembuat.kantor_id != by.kantor_id:
            raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
        item = list(batch.item.select_related("transfer", "penetapan__klaim__peristiwa").order_by("id"))
        if asing := sorted(hasil.keys() - {i.pk for i in item}):
            raise MasukanKeliru("pilihan_tak_dikenal", kolom="hasil", nilai=asing[0])
        belum = [i.penetapan.klaim.nomor for i in item if i.pk not in hasil]
        if belum:
            raise BelumLengkap("hasil_bank_kurang", nomor=belum)
        for i in item:
            jawab = hasil[i.pk]
            if jawab.dibayar and not jawab.bukti.strip():
                raise MasukanKeliru("kosong", kolom="bukti")
            assert i.transfer is not None  # set by rilis
            act.buat(
                Transfer,
                tanggal=hari_ini(),
                jenis=Transfer.Jenis.SAHKAN if jawab.dibayar else Transfer.Jenis.BATALKAN,
                debit_id=i.transfer.debit_id,
                kredit_id=i.transfer.kredit_id,
                jumlah=i.jumlah,
                acuan=f"batchitem:{i.pk}",
                atas=i.transfer,
            )
            i.status = BatchItem.Status.DIBAYAR if jawab.dibayar else BatchItem.Status.GAGAL
            i.dibayar_pada = hari_ini() if jawab.dibayar else None
            i.bukti = jawab.bukti.strip()
            i.save()
            pindah(act, i.penetapan.klaim, "bayar" if jawab.dibayar else "gagal_bayar", by, bukti=i.bukti)
        act.subjek("batch", batch.pk, sebelum={"status": batch.status}, sesudah={"status": ke})
        batch.status = ke
        batch.save()
    return batch
