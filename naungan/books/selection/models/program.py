"""A programme: one fund, its legal basis, its months, so many places; and how the places are shared out."""

from django.conf import settings
from django.db import models

from naungan.books.kolom import KodeWilayah, Rupiah

__all__ = ["Kuota", "Program"]


class Program(models.Model):
    """So many places paid by one fund from month to month. Drafted by one person, opened by another."""

    class Status(models.TextChoices):
        RANCANGAN = "RANCANGAN", "Rancangan"
        BERJALAN = "BERJALAN", "Berjalan"
        DITUTUP = "DITUTUP", "Ditutup"

    payer = models.ForeignKey("registry.Payer", models.PROTECT)
    sumber = models.CharField(max_length=12, help_text="Uang siapa, seperti pada pembayar")
    wilayah = KodeWilayah(db_index=True)
    nama = models.CharField(max_length=120)
    dasar = models.CharField(max_length=200, help_text="Peraturan yang mendasari program")
    mulai = models.IntegerField(help_text="YYYYMM")
    sampai = models.IntegerField(help_text="YYYYMM")
    upah = Rupiah(help_text="Dasar iuran BPU sebulan")
    kuota = models.IntegerField()
    perlu_musyawarah = models.BooleanField(default=True)
    hari_tawaran = models.SmallIntegerField(
        default=14, help_text="Berapa hari tawaran tempat menunggu jawaban"
    )
    status = models.CharField(max_length=9, choices=Status.choices, default=Status.RANCANGAN)
    dibuat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    dibuka_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["payer", "nama", "mulai"], name="program_sekali_per_mulai"),
            models.CheckConstraint(
                condition=models.Q(kuota__gt=0, upah__gt=0, hari_tawaran__gt=0), name="program_positif"
            ),
            models.CheckConstraint(
                condition=models.Q(sampai__gte=models.F("mulai")), name="program_masa_urut"
            ),
            models.CheckConstraint(
                condition=models.Q(status="RANCANGAN", dibuka_oleh__isnull=True)
                | models.Q(status__in=["BERJALAN", "DITUTUP"], dibuka_oleh__isnull=False),
                name="program_berjalan_karena_dibuka",
            ),
            models.CheckConstraint(
                condition=models.Q(dibuka_oleh__isnull=True) | ~models.Q(dibuat_oleh=models.F("dibuka_oleh")),
                name="program_pembuat_bukan_pembuka",
            ),
        ]

    def __str__(self) -> str:
        return self.nama


class Kuota(models.Model):
    """Places of a programme kept for a district or village, and for one category or (empty) for all.

    Quotas of one programme never overlap, so a person falls under one of them or under none; who falls under none
    shares the places that are left.
    """

    program = models.ForeignKey(Program, models.PROTECT, db_index=False, related_name="bagian")
    wilayah = KodeWilayah()
    kategori = models.CharField(max_length=24, blank=True)
    banyak = models.IntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["program", "wilayah", "kategori"], name="kuota_sekali"),
            models.CheckConstraint(condition=models.Q(banyak__gt=0), name="kuota_positif"),
        ]
