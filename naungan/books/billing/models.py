"""Bills, receipts, allocations.

A bill is paid in full or not at all. Its amounts never change; it may be marked paid once, and only when an
allocation of exactly its amount stands behind the mark.
"""

from django.db import models

from naungan.books.kolom import Rupiah
from naungan.books.pagar import Pagar, hanya_tambah

__all__ = ["Allocation", "Bill", "PAGAR", "Receipt"]


class Bill(models.Model):
    """What one payer owes for one month; its annex is the membership months that name it."""

    act = models.ForeignKey("journal.Act", models.PROTECT, db_index=False)
    payer = models.ForeignKey("registry.Payer", models.PROTECT)
    bulan = models.IntegerField(help_text="YYYYMM")
    kode_iuran = models.CharField(max_length=24, unique=True, help_text="Kode pembayaran dari BPJS")
    peserta = models.IntegerField()
    jkk = Rupiah()
    jkm = Rupiah()
    jumlah = Rupiah()
    terbit = models.DateField()
    jatuh_tempo = models.DateField()
    lunas_pada = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["bulan", "payer"], name="bill_sekali_per_pembayar_bulan"),
            models.CheckConstraint(condition=models.Q(jumlah__gt=0, peserta__gt=0), name="bill_positif"),
            models.CheckConstraint(
                condition=models.Q(jumlah=models.F("jkk") + models.F("jkm")),
                name="bill_jumlah_sama_dengan_bagian",
            ),
        ]


class Receipt(models.Model):
    """Money that reached BPJS from a payer."""

    act = models.ForeignKey("journal.Act", models.PROTECT, db_index=False)
    payer = models.ForeignKey("registry.Payer", models.PROTECT)
    tanggal = models.DateField()
    jumlah = Rupiah()
    referensi = models.CharField(max_length=40, unique=True, help_text="Nomor transaksi bank")

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(jumlah__gt=0), name="receipt_positif")]


class Allocation(models.Model):
    """A receipt pays a bill, whole."""

    act = models.ForeignKey("journal.Act", models.PROTECT, db_index=False)
    receipt = models.ForeignKey(Receipt, models.PROTECT)
    bill = models.OneToOneField(Bill, models.PROTECT)
    jumlah = Rupiah()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(jumlah__gt=0), name="allocation_positif")]


PAGAR = [
    *hanya_tambah("billing_receipt"),
    *hanya_tambah("billing_allocation"),
    Pagar("billing_bill_tak_dihapus", "billing_bill", "DELETE", "1=1", "tagihan tidak boleh dihapus"),
    Pagar(
        "billing_bill_lahir_belum_lunas",
        "billing_bill",
        "INSERT",
        "NEW.lunas_pada IS NOT NULL",
        "tagihan baru selalu belum lunas",
    ),
    Pagar(
        "billing_bill_hanya_dilunasi",
        "billing_bill",
        "UPDATE",
        "OLD.payer_id <> NEW.payer_id OR OLD.bulan <> NEW.bulan OR OLD.jumlah <> NEW.jumlah OR OLD.jkk <> NEW.jkk"
        " OR OLD.jkm <> NEW.jkm OR OLD.peserta <> NEW.peserta OR OLD.kode_iuran <> NEW.kode_iuran"
        " OR OLD.terbit <> NEW.terbit OR OLD.jatuh_tempo <> NEW.jatuh_tempo OR OLD.act_id <> NEW.act_id"
        " OR OLD.lunas_pada IS NOT NULL OR NEW.lunas_pada IS NULL"
        " OR NOT EXISTS (SELECT 1 FROM billing_allocation a WHERE a.bill_id = OLD.id)",
        "tagihan hanya boleh dilunasi, sekali, dan dengan penerimaan di baliknya",
    ),
    Pagar(
        "billing_allocation_lunas_penuh",
        "billing_allocation",
        "INSERT",
        "NEW.jumlah <> (SELECT jumlah FROM billing_bill WHERE id = NEW.bill_id)"
        " OR (SELECT payer_id FROM billing_bill WHERE id = NEW.bill_id)"
        " <> (SELECT payer_id FROM billing_receipt WHERE id = NEW.receipt_id)"
        " OR NEW.jumlah + (SELECT COALESCE(SUM(jumlah), 0) FROM billing_allocation WHERE receipt_id = NEW.receipt_id)"
        " > (SELECT jumlah FROM billing_receipt WHERE id = NEW.receipt_id)",
        "tagihan dibayar penuh oleh penerimaan pembayarnya sendiri, tidak melebihi penerimaan itu",
        "billing_receipt WHERE id = NEW.receipt_id",
    ),
]
