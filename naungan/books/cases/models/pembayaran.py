"""BPJS's payment: a batch with frozen contents, released by someone who did not make it."""

from django.conf import settings
from django.db import models

from naungan.books.cases.models.klaim import Penetapan
from naungan.books.cases.models.peristiwa import Relative
from naungan.books.kolom import Rupiah

__all__ = ["Batch", "BatchItem"]


class Batch(models.Model):
    """Decided claims paid together."""

    class Status(models.TextChoices):
        DISUSUN = "DISUSUN", "Disusun"
        DIRILIS = "DIRILIS", "Dirilis ke bank"
        SELESAI = "SELESAI", "Selesai"

    kode = models.CharField(max_length=14, unique=True)
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.DISUSUN)
    pembuat = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    kantor_pembuat = models.CharField(max_length=14)
    perilis = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    kantor_perilis = models.CharField(max_length=14, blank=True)
    total = Rupiah()
    sidik_isi = models.CharField(max_length=64, help_text="Sidik isi yang dibekukan saat disusun")
    dirilis_pada = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(total__gt=0), name="batch_positif"),
            models.CheckConstraint(
                condition=models.Q(status="DISUSUN", perilis__isnull=True)
                | models.Q(
                    status__in=["DIRILIS", "SELESAI"], perilis__isnull=False, dirilis_pada__isnull=False
                ),
                name="batch_dirilis_oleh_seseorang",
            ),
            models.CheckConstraint(
                condition=models.Q(perilis__isnull=True) | ~models.Q(pembuat=models.F("perilis")),
                name="batch_pembuat_bukan_perilis",
            ),
            models.CheckConstraint(
                condition=models.Q(kantor_pembuat="BPJS")
                & (models.Q(perilis__isnull=True) | models.Q(kantor_perilis="BPJS")),
                name="batch_hanya_bpjs",
            ),
        ]


class BatchItem(models.Model):
    """One payment. A decision is in at most one batch unless the bank failed to pay it."""

    class Status(models.TextChoices):
        MENUNGGU = "MENUNGGU", "Menunggu"
        DIBAYAR = "DIBAYAR", "Dibayar"
        GAGAL = "GAGAL", "Gagal"

    act = models.ForeignKey("journal.Act", models.PROTECT, db_index=False)
    batch = models.ForeignKey(Batch, models.PROTECT, related_name="item")
    penetapan = models.ForeignKey(Penetapan, models.PROTECT, related_name="pembayaran")
    penerima = models.ForeignKey(Relative, models.PROTECT)
    jumlah = Rupiah()
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.MENUNGGU)
    transfer = models.ForeignKey(
        "ledger.Transfer", models.PROTECT, null=True, help_text="Uang yang tertunda sejak dirilis"
    )
    dibayar_pada = models.DateField(null=True)
    bukti = models.CharField(max_length=60, blank=True, help_text="Nomor transaksi bank")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["penetapan"],
                condition=~models.Q(status="GAGAL"),
                name="batchitem_tak_dibayar_dua_kali",
            ),
            models.CheckConstraint(condition=models.Q(jumlah__gt=0), name="batchitem_positif"),
            models.CheckConstraint(
                condition=models.Q(status__in=["MENUNGGU", "DIBAYAR", "GAGAL"]),
                name="batchitem_status_dikenal",
            ),
            models.CheckConstraint(
                condition=~models.Q(status="DIBAYAR")
                | (models.Q(dibayar_pada__isnull=False) & ~models.Q(bukti="")),
                name="batchitem_dibayar_berbukti",
            ),
        ]
