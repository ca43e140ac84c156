"""The yearly check of the roll: for each village a list of the named, each to be answered for."""

from django.conf import settings
from django.db import models

from naungan.books.kolom import KodeWilayah

__all__ = ["BarisPeriksa", "PeriksaTahunan"]


class PeriksaTahunan(models.Model):
    """One village's list of one year. It closes when everybody on it is answered for."""

    program = models.ForeignKey("selection.Program", models.PROTECT, db_index=False)
    tahun = models.SmallIntegerField()
    wilayah = KodeWilayah(db_index=True)
    dibuka_pada = models.DateField()
    ditutup_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    ditutup_pada = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["program", "tahun", "wilayah"], name="periksa_sekali_setahun"),
            models.CheckConstraint(
                condition=models.Q(ditutup_oleh__isnull=True, ditutup_pada__isnull=True)
                | models.Q(ditutup_oleh__isnull=False, ditutup_pada__isnull=False),
                name="periksa_ditutup_seseorang",
            ),
        ]


class BarisPeriksa(models.Model):
    """One named person: still here and working, not working, moved, died, found a job; empty: not answered yet."""

    class Jawaban(models.TextChoices):
        YA = "YA", "Masih tinggal di sini, bekerja dan sehat"
        TIDAK = "TIDAK", "Tidak lagi bekerja"
        PINDAH = "PINDAH", "Pindah"
        MENINGGAL = "MENINGGAL", "Meninggal"
        DAPAT_KERJA = "DAPAT_KERJA", "Bekerja pada pemberi kerja"

    periksa = models.ForeignKey(PeriksaTahunan, models.PROTECT, db_index=False, related_name="baris")
    penerima = models.ForeignKey("selection.Penerima", models.PROTECT, related_name="periksa")
    jawaban = models.CharField(max_length=11, choices=Jawaban.choices, blank=True)
    sejak = models.DateField(null=True, help_text="Sejak kapan begitu")
    dijawab_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, db_index=False
    )
    dijawab_pada = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["periksa", "penerima"], name="baris_periksa_sekali"),
            models.CheckConstraint(
                condition=models.Q(jawaban="", dijawab_oleh__isnull=True, dijawab_pada__isnull=True)
                | models.Q(
                    jawaban__in=["YA", "TIDAK", "PINDAH", "MENINGGAL", "DAPAT_KERJA"],
                    dijawab_oleh__isnull=False,
                    dijawab_pada__isnull=False,
                ),
                name="baris_periksa_dijawab_seseorang",
            ),
        ]
