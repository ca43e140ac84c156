"""Facts that stand in the books before the act under test: bills, a death, a claim as far as it has come.

They are written with the ORM, past the desk, and pass every fence. Each builder takes what came before it.
"""

from datetime import date
from typing import Any

from django.utils import timezone

from naungan.books.billing.models import Allocation, Bill, Receipt
from naungan.books.cases.models import (
    Batch,
    BatchItem,
    Event,
    Klaim,
    Pendampingan,
    Penetapan,
    Relative,
    Usulan,
)
from naungan.books.journal.models import Act
from naungan.books.ledger.models import Account, Transfer
from naungan.books.membership.models import Membership, MembershipMonth
from naungan.books.staff.models import Petugas
from naungan.kit.bulan import Bulan
from naungan.kit.kode import kode_acak
from tests.cast import UPAH_KARNO, Pemeran

__all__ = [
    "act",
    "akun",
    "batch_dirilis",
    "dibayar",
    "disusun",
    "kematian",
    "klaim",
    "lunasi",
    "penetapan",
    "tagihan",
    "tagihan_lunas",
    "transfer",
    "usulan",
]

MENINGGAL = date(2023, 12, 4)


def act(by: Petugas, verb: str = "uji") -> Act:
    """An act of this officer, for rows that must name one."""
    return Act.objects.create(verb=verb, petugas=by, kantor_id=by.kantor_id, saat=timezone.now())


def tagihan(by: Petugas, bulan: Bulan, *peserta: Membership, jkk: int = 10_000, jkm: int = 6_800) -> Bill:
    """An open bill of one payer for these members, with its annex."""
    tindakan, n = act(by), len(peserta)
    bill = Bill.objects.create(
        act=tindakan,
        payer=peserta[0].payer,
        bulan=bulan.kode,
        kode_iuran=f"UJI-{peserta[0].payer_id}-{bulan.kode}",
        peserta=n,
        jkk=jkk * n,
        jkm=jkm * n,
        jumlah=(jkk + jkm) * n,
        terbit=bulan.pertama,
        jatuh_tempo=bulan.terakhir,
    )
    for m in peserta:
        MembershipMonth.objects.create(
            act=tindakan, bulan=bulan.kode, membership=m, bill=bill, dasar=UPAH_KARNO, jkk=jkk, jkm=jkm
        )
    return bill


def lunasi(bill: Bill, by: Petugas) -> Bill:
    """Pay a bill by a receipt of exactly its amount."""
    tindakan = act(by)
    terima = Receipt.objects.create(
        act=tindakan,
        payer=bill.payer,
        tanggal=bill.jatuh_tempo,
        jumlah=bill.jumlah,
        referensi=f"BANK-{bill.pk}",
    )
    Allocation.objects.create(act=tindakan, receipt=terima, bill=bill, jumlah=bill.jumlah)
    bill.lunas_pada = terima.tanggal
    bill.save()
    return bill


def tagihan_lunas(membership: Membership, bulan: Bulan, by: Petugas) -> Bill:
    """A paid month of one member."""
    return lunasi(tagihan(by, bulan, membership), by)


def kematian(p: Pemeran, *, karena_kerja: bool = False) -> Event:
    """Pak Karno died on 4 December 2023, a paid month; Bu Sulastri and two children are left."""
    for ke in (10, 11, 12):
        tagihan_lunas(p.kepesertaan, Bulan(2023, ke), p.budi)
    peristiwa = Event.objects.create(
        kode=kode_acak(),
        jenis="meninggal_kk" if karena_kerja else "meninggal",
        person=p.karno,
        tanggal=MENINGGAL,
        tempat="Rumah",
        kronologi="Meninggal karena sakit.",
        wilayah=p.karno.wilayah,
        dilaporkan_pada=date(2023, 12, 5),
        pelapor=p.slamet.nama,
    )
    Pendampingan.objects.create(peristiwa=peristiwa)
    for nama, hubungan, lahir, kelamin, sekolah in (
        ("Sulastri", "istri", date(1980, 3, 15), "P", ""),
        ("Dwi", "anak", date(2008, 5, 1), "P", "SMP"),
        ("Tri", "anak", date(2013, 7, 2), "L", "SD"),
    ):
        Relative.objects.create(
            peristiwa=peristiwa, nama=nama, hubungan=hubungan, lahir=lahir, kelamin=kelamin, sekolah=sekolah
        )
    return peristiwa


def klaim(
    p: Pemeran, peristiwa: Event | None = None, *, status: str = "DITERIMA", program: str = "JKM"
) -> Klaim:
    """BPJS's file about it, brought to a stage that needs no decision."""
    baru = Klaim.objects.create(
        peristiwa=peristiwa or kematian(p),
        membership=p.kepesertaan,
        program=program,
        nomor=kode_acak(),
        diterima_pada=date(2023, 12, 12),
    )
    if status != "DITERIMA":
        baru.status = status
        baru.save()
    return baru


def usulan(p: Pemeran, atas: Klaim | None = None, **lain: Any) -> Usulan:
    """Budi's proposal of Rp42.000.000 to Bu Sulastri; the claim stands at DIUSULKAN."""
    atas = atas or klaim(p)
    atas.status = "DIUSULKAN"
    atas.save()
    isi: dict[str, Any] = {
        "act": act(p.budi),
        "klaim": atas,
        "versi": atas.usulan.count() + 1,
        "pengusul": p.budi,
        "kantor_pengusul": "BPJS",
        "putusan": "KABUL",
        "total": 42_000_000,
        "penerima": atas.peristiwa.kerabat.get(hubungan="istri"),
        "hukum_versi": "uji",
        "diketahui": {},
        "hasil": {},
    }
    return Usulan.objects.create(**isi | lain)


def penetapan(p: Pemeran, atas: Usulan | None = None, **lain: Any) -> Penetapan:
    """Ratna's decision as proposed; the claim stands at DIPUTUSKAN or DITOLAK."""
    atas = atas or usulan(p)
    isi: dict[str, Any] = {
        "act": act(p.ratna),
        "usulan": atas,
        "klaim": atas.klaim,
        "pengusul": atas.pengusul,
        "kantor_pengusul": atas.kantor_pengusul,
        "pemutus": p.ratna,
        "kantor_pemutus": "BPJS",
        "putusan": atas.putusan,
        "total": atas.total,
        "tanggal": date(2023, 12, 14),
    }
    putus = Penetapan.objects.create(**isi | lain)
    atas.klaim.status = "DIPUTUSKAN" if putus.putusan == "KABUL" else "DITOLAK"
    atas.klaim.save()
    return putus


def disusun(p: Pemeran, putus: Penetapan | None = None) -> BatchItem:
    """Budi's batch with this one payment."""
    putus = putus or penetapan(p)
    assert putus.usulan.penerima is not None
    batch = Batch.objects.create(
        kode=kode_acak(), pembuat=p.budi, kantor_pembuat="BPJS", total=putus.total, sidik_isi="0" * 64
    )
    putus.klaim.status = "DALAM_BATCH"
    putus.klaim.save()
    return BatchItem.objects.create(
        act=act(p.budi), batch=batch, penetapan=putus, penerima=putus.usulan.penerima, jumlah=putus.total
    )


def batch_dirilis(p: Pemeran, item: BatchItem | None = None) -> BatchItem:
    """Ratna released it: the money is pending."""
    item = item or disusun(p)
    item.transfer = transfer(
        p, akun("BPJS", "UTANG_MANFAAT"), akun("BPJS", "KAS"), item.jumlah, jenis="TUNDA"
    )
    item.save()
    batch = item.batch
    batch.status, batch.perilis, batch.kantor_perilis = "DIRILIS", p.ratna, "BPJS"
    batch.dirilis_pada = date(2023, 12, 15)
    batch.save()
    return item


def dibayar(p: Pemeran, item: BatchItem | None = None) -> BatchItem:
    """The bank paid: the money is posted, the claim is at its end."""
    item = item or batch_dirilis(p)
    tunda = item.transfer
    assert tunda is not None
    transfer(p, tunda.debit, tunda.kredit, tunda.jumlah, jenis="SAHKAN", atas=tunda)
    item.status, item.dibayar_pada, item.bukti = "DIBAYAR", date(2023, 12, 18), "TRX-1"
    item.save()
    item.penetapan.klaim.status = "DIBAYAR"
    item.penetapan.klaim.save()
    return item


def akun(buku: str, jenis: str, acuan: str = "") -> Account:
    """An account of one book."""
    return Account.objects.get_or_create(buku=buku, jenis=jenis, acuan=acuan)[0]


def transfer(
    p: Pemeran,
    debit: Account,
    kredit: Account,
    jumlah: int,
    *,
    jenis: str = "LANGSUNG",
    atas: Transfer | None = None,
) -> Transfer:
    """Money moved, or on its way, or settled."""
    return Transfer.objects.create(
        act=act(p.budi),
        tanggal=date(2023, 12, 15),
        jenis=jenis,
        debit=debit,
        kredit=kredit,
        jumlah=jumlah,
        acuan="uji",
        atas=atas,
    )
