"""Batches: contents frozen by a hash when composed, released by someone else."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from naungan.books.cases.models import Batch, BatchItem, Klaim, Relative
from naungan.books.journal.catat import tindakan
from naungan.books.ledger.models import BPJS, Transfer
from naungan.books.ledger.neraca import akun
from naungan.books.staff.models import Petugas
from naungan.desk.claims.periksa import pindah
from naungan.desk.flow import BATCH
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import BelumLengkap, BukanTahapnya, TidakBerwenang
from naungan.kit.jam import hari_ini
from naungan.kit.kode import kode_acak

__all__ = ["rilis", "sidik_isi", "susun_batch"]


def sidik_isi(baris: Iterable[tuple[str, Relative, int]]) -> str:
    """The hash of (claim number, payee with name and sealed account, amount) in the order of the claim numbers."""
    teks = (f"{n}|{r.pk}|{r.nama}|{r.bank}|{bytes(r.rekening_segel).hex()}|{j}" for n, r, j in baris)
    return sha256("\n".join(sorted(teks)).encode()).hexdigest()


def susun_batch(klaim: Sequence[Klaim], *, by: Petugas) -> Batch:
    """Put decided claims into a new batch. Raises BelumLengkap when none is given, BukanTahapnya when one is not ready."""
    if not klaim:
        raise BelumLengkap("batch_kosong")
    with tindakan("susun_batch", by=by) as act:
        dipilih = [kunci(k) for _, k in sorted({k.pk: k for k in klaim}.items())]
        for k in dipilih:
            pindah(act, k, "masukkan_batch", by)
        isi = [(k, k.penetapan, k.penetapan.usulan.penerima) for k in dipilih]
        batch = Batch.objects.create(
            kode=kode_acak(),
            pembuat=by,
            kantor_pembuat=by.kantor.jenis,
            total=sum(p.total for _, p, _ in isi),
            sidik_isi=sidik_isi((k.nomor, r, p.total) for k, p, r in isi if r),
        )
        for _, penetapan, penerima in isi:
            act.buat(BatchItem, batch=batch, penetapan=penetapan, penerima=penerima, jumlah=penetapan.total)
        act.subjek(
            "batch", batch.pk, sesudah={"status": batch.status, "total": batch.total, "isi": batch.sidik_isi}
        )
    return batch


def rilis(batch: Batch, *, by: Petugas) -> Batch:
    """Release the batch to the bank: every payment becomes pending money, none twice."""
    with tindakan("rilis", by=by) as act:
        batch = kunci(batch)
        ke = BATCH.periksa("rilis", batch.status, by)
        if batch.pembuat_id == by.pk:
            raise TidakBerwenang("orang_yang_sama")
        if batch.pembuat.kantor_id != by.kantor_id:
            raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
        item = list(batch.item.select_related("penetapan__klaim", "penerima").order_by("id"))
        if sidik_isi((i.penetapan.klaim.nomor, i.penerima, i.jumlah) for i in item) != batch.sidik_isi:
            raise BukanTahapnya("isi_batch_berubah")
        for i in item:
            i.transfer = act.buat(
                Transfer,
                tanggal=hari_ini(),
                jenis=Transfer.Jenis.TUNDA,
                debit=akun(BPJS, "UTANG_MANFAAT", i.penetapan.klaim.nomor),
                kredit=akun(BPJS, "KAS"),
                jumlah=i.jumlah,
                acuan=f"batchitem:{i.pk}",
                atas=None,
            )
            i.save()
        act.subjek("batch", batch.pk, sebelum={"status": batch.status}, sesudah={"status": ke})
        batch.status = ke
        batch.perilis = by
        batch.kantor_perilis = by.kantor.jenis
        batch.dirilis_pada = hari_ini()
        batch.save()
    return batch
