"""Accounts and transfers.

One row moves a positive amount from a credited to a debited account, so the ledger balances by construction. Each
account belongs to one book (BPJS's or one payer's) and a transfer stays inside its book. Money that is on its way is
*pending* and is then posted or voided, once, by another row; nothing is edited or deleted.
"""

from django.db import models

from naungan.books.kolom import Rupiah
from naungan.books.pagar import Pagar, hanya_tambah

__all__ = ["Account", "PAGAR", "Transfer"]

BPJS = "BPJS"


class Account(models.Model):
    """A heap of money or of claims on money, in one book."""

    buku = models.CharField(max_length=40, help_text="BPJS, atau kode pembayar")
    jenis = models.CharField(max_length=24)
    acuan = models.CharField(
        max_length=60, blank=True, help_text="Pembayar, program atau keputusan di baliknya"
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["buku", "jenis", "acuan"], name="account_sekali")]


class Transfer(models.Model):
    """``jumlah`` rupiah: debit account up, credit account down."""

    class Jenis(models.TextChoices):
        LANGSUNG = "LANGSUNG", "langsung"
        TUNDA = "TUNDA", "menunggu"
        SAHKAN = "SAHKAN", "disahkan"
        BATALKAN = "BATALKAN", "dibatalkan"

    act = models.ForeignKey("journal.Act", models.PROTECT)
    tanggal = models.DateField(help_text="Kapan berlaku")
    jenis = models.CharField(max_length=8, choices=Jenis.choices)
    debit = models.ForeignKey(Account, models.PROTECT, related_name="+")
    kredit = models.ForeignKey(Account, models.PROTECT, related_name="+")
    jumlah = Rupiah()
    acuan = models.CharField(max_length=40, help_text="Apa yang dicatat, mis. tagihan:17")
    atas = models.OneToOneField("self", models.PROTECT, null=True, related_name="penyelesaian")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(jumlah__gt=0), name="transfer_jumlah_positif"),
            models.CheckConstraint(
                condition=~models.Q(debit=models.F("kredit")), name="transfer_dua_akun_berbeda"
            ),
            models.CheckConstraint(
                condition=models.Q(jenis__in=["SAHKAN", "BATALKAN"], atas__isnull=False)
                | models.Q(jenis__in=["LANGSUNG", "TUNDA"], atas__isnull=True),
                name="transfer_penyelesaian_menunjuk_yang_tertunda",
            ),
        ]
        indexes = [models.Index(fields=["acuan"], name="transfer_acuan")]


PAGAR = [
    *hanya_tambah("ledger_transfer"),
    Pagar(
        "ledger_transfer_satu_buku",
        "ledger_transfer",
        "INSERT",
        "(SELECT buku FROM ledger_account WHERE id = NEW.debit_id)"
        " <> (SELECT buku FROM ledger_account WHERE id = NEW.kredit_id)",
        "uang tidak boleh berpindah antarbuku",
    ),
    Pagar(
        "ledger_transfer_sama_dengan_tertunda",
        "ledger_transfer",
        "INSERT",
        "NEW.atas_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ledger_transfer t WHERE t.id = NEW.atas_id"
        " AND t.jenis = 'TUNDA' AND t.debit_id = NEW.debit_id AND t.kredit_id = NEW.kredit_id"
        " AND t.jumlah = NEW.jumlah)",
        "penyelesaian harus sama dengan transfer yang tertunda",
    ),
    Pagar(
        "ledger_account_tetap",
        "ledger_account",
        "UPDATE",
        "OLD.buku <> NEW.buku OR OLD.jenis <> NEW.jenis OR OLD.acuan <> NEW.acuan",
        "akun tidak boleh berganti buku",
    ),
    Pagar("ledger_account_tak_dihapus", "ledger_account", "DELETE", "1=1", "akun tidak boleh dihapus"),
]
