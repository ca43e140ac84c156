"""Minutes of a village meeting and what it said about each candidate. Drafted by one person, confirmed by another."""

from django.conf import settings
from django.db import models

from naungan.books.kolom import KodeWilayah

__all__ = ["HasilMusyawarah", "Musyawarah"]


class Musyawarah(models.Model):
    """The minutes: number, day, place, who led, how many came."""

    program = models.ForeignKey("selection.Program", models.PROTECT, db_index=False)
    wilayah = KodeWilayah(help_text="Desa", db_index=True)
    nomor = models.CharField(max_length=60)
    tanggal = models.DateField()
    tempat = models.CharField(max_length=120)
    pemimpin = models.CharField(max_length=120)
    hadir = models.IntegerField()
    dibuat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    disahkan_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["program", "wilayah", "nomor"], name="musyawarah_nomor_sekali"),
            models.CheckConstraint(condition=models.Q(hadir__gt=0), name="musyawarah_dihadiri"),
            models.CheckConstraint(
                condition=models.Q(disahkan_oleh__isnull=True)
                | ~models.Q(dibuat_oleh=models.F("disahkan_oleh")),
                name="musyawarah_pembuat_bukan_pengesah",
            ),
        ]


class HasilMusyawarah(models.Model):
    """What the meeting said about one candidate; a refusal has its reason."""

    class Putusan(models.TextChoices):
        DIUSULKAN = "DIUSULKAN", "Diusulkan, belum diputuskan"
        DITERIMA = "DITERIMA", "Diterima"
        DITOLAK = "DITOLAK", "Ditolak"

    musyawarah = models.ForeignKey(Musyawarah, models.PROTECT, db_index=False, related_name="hasil")
    calon = models.ForeignKey("selection.Calon", models.PROTECT, related_name="musyawarah")
    putusan = models.CharField(max_length=9, choices=Putusan.choices)
    alasan = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["musyawarah", "calon"], name="hasil_musyawarah_sekali"),
            models.CheckConstraint(
                condition=models.Q(putusan__in=["DIUSULKAN", "DITERIMA"])
                | (models.Q(putusan="DITOLAK") & ~models.Q(alasan="")),
                name="hasil_musyawarah_tolak_beralasan",
            ),
        ]
