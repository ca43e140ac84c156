"""A proposal to apply the rows of a list as they stand, and the second person's answer."""

from django.conf import settings
from django.db import models

from naungan.books.intake.models.kiriman import Kiriman
from naungan.books.kolom import Rupiah

__all__ = ["Pengajuan"]


class Pengajuan(models.Model):
    """What was proposed, frozen by a digest of its rows; the one who proposes never decides."""

    class Putusan(models.TextChoices):
        MENUNGGU = "", "Menunggu"
        SETUJU = "SETUJU", "Disetujui"
        KEMBALI = "KEMBALI", "Dikembalikan"

    kiriman = models.ForeignKey(Kiriman, models.PROTECT, related_name="pengajuan")
    ke = models.SmallIntegerField()
    banyak = models.IntegerField()
    iuran = Rupiah(help_text="Iuran sebulan seluruhnya")
    ringkasan = models.JSONField(help_text="Efek → banyak baris, saat diajukan")
    sidik = models.CharField(max_length=64, help_text="SHA-256 baris yang akan diterapkan")
    diajukan_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    diputus_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    putusan = models.CharField(max_length=7, choices=Putusan.choices, default="", blank=True)
    alasan = models.CharField(max_length=400, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kiriman", "ke"], name="pengajuan_sekali_per_nomor"),
            models.UniqueConstraint(
                fields=["kiriman"], condition=models.Q(putusan=""), name="pengajuan_satu_yang_menunggu"
            ),
            models.CheckConstraint(condition=models.Q(banyak__gt=0), name="pengajuan_tidak_kosong"),
            models.CheckConstraint(
                condition=models.Q(putusan="", diputus_oleh__isnull=True)
                | models.Q(putusan__in=["SETUJU", "KEMBALI"], diputus_oleh__isnull=False),
                name="pengajuan_putusan_oleh_seseorang",
            ),
            models.CheckConstraint(
                condition=models.Q(diputus_oleh__isnull=True)
                | ~models.Q(diajukan_oleh=models.F("diputus_oleh")),
                name="pengajuan_pengaju_bukan_pemutus",
            ),
            models.CheckConstraint(
                condition=~models.Q(putusan="KEMBALI") | ~models.Q(alasan=""),
                name="pengajuan_kembali_beralasan",
            ),
        ]
