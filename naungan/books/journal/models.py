"""Who did what, when, for which office and why; and what it changed.

An *act* is one press of one verb. It leaves one *entry* for each subject it touched; the entries of one subject form
a chain, each holding the hash of the one before. An entry also holds count, sum and digest of the money rows its act
wrote, so an amount altered later no longer agrees with its act. A daily *seal* hashes the heads of all chains.
"""

from django.conf import settings
from django.db import models

from naungan.books.pagar import Pagar, hanya_tambah

__all__ = ["Act", "BulkRun", "Cuplikan", "Entry", "PAGAR", "Seal"]


class Act(models.Model):
    """One press of one verb by one officer."""

    verb = models.CharField(max_length=40)
    petugas = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT)
    kantor = models.ForeignKey("staff.Kantor", models.PROTECT)
    saat = models.DateTimeField(help_text="Kapan dicatat")
    alasan = models.CharField(max_length=400, blank=True)

    class Meta:
        indexes = [models.Index(fields=["saat"], name="act_saat")]


class Entry(models.Model):
    """What an act did to one subject."""

    act = models.ForeignKey(Act, models.PROTECT)
    subjek = models.CharField(max_length=40, help_text="Jenis subjek, mis. klaim")
    subjek_id = models.BigIntegerField()
    urutan = models.IntegerField()
    sebelum = models.JSONField(null=True)
    sesudah = models.JSONField(null=True)
    baris = models.JSONField(default=dict, help_text="tabel → [banyak, jumlah, sidik]")
    hash_lalu = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["subjek", "subjek_id", "urutan"], name="entry_rantai_tanpa_cabang"
            ),
            models.CheckConstraint(condition=models.Q(urutan__gte=1), name="entry_urutan_dari_satu"),
        ]


class Seal(models.Model):
    """The hash over the heads of all chains at the end of a day."""

    tanggal = models.DateField(unique=True)
    entri = models.BigIntegerField()
    hash = models.CharField(max_length=64)


class Cuplikan(models.Model):
    """Figures frozen when they were published, so that one given in March can be shown again in December."""

    act = models.ForeignKey(Act, models.PROTECT)
    jenis = models.CharField(max_length=20)
    kunci = models.CharField(max_length=30)
    isi = models.JSONField()

    class Meta:
        indexes = [models.Index(fields=["jenis", "kunci"], name="cuplikan_jenis_kunci")]


class BulkRun(models.Model):
    """How far a bulk run has come. Its cursor moves in the same transaction as the rows it wrote, so a killed run
    continues where it stopped and a finished one does nothing when asked again."""

    kunci = models.CharField(max_length=80, unique=True)
    kursor = models.BigIntegerField(default=0)
    banyak = models.BigIntegerField(default=0)
    selesai = models.BooleanField(default=False)


PAGAR = [
    *hanya_tambah("journal_act"),
    *hanya_tambah("journal_entry"),
    *hanya_tambah("journal_seal"),
    Pagar(
        "journal_act_kantor_sendiri",
        "journal_act",
        "INSERT",
        "NEW.kantor_id <> (SELECT kantor_id FROM staff_petugas WHERE id = NEW.petugas_id)",
        "tindakan dicatat atas kantor petugas itu sendiri",
    ),
    *hanya_tambah("journal_cuplikan"),
]
