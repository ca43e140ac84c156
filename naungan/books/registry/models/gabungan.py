"""Merging two rows that are one human being: proposed by one, decided by another, undone without loss."""

from django.conf import settings
from django.db import models

from naungan.books.kolom import KodeWilayah
from naungan.books.registry.models.orang import Person

__all__ = ["Gabungan"]


class Gabungan(models.Model):
    """That ``dilebur`` is the same human being as ``tetap``. While DIGABUNG, ``dilebur.lebur_ke`` says so."""

    class Status(models.TextChoices):
        DIUSULKAN = "DIUSULKAN", "Menunggu orang kedua"
        DIGABUNG = "DIGABUNG", "Digabung"
        DITOLAK = "DITOLAK", "Bukan orang yang sama"
        DIBATALKAN = "DIBATALKAN", "Penggabungan dibatalkan"

    tetap = models.ForeignKey(Person, models.PROTECT, related_name="+")
    dilebur = models.ForeignKey(Person, models.PROTECT, related_name="gabungan")
    wilayah = KodeWilayah(help_text="Desa orang yang tetap, saat diusulkan")
    alasan = models.CharField(max_length=400)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.DIUSULKAN)
    pengaju = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    kantor_pengaju = models.CharField(max_length=14)
    diusulkan_pada = models.DateField()
    pemutus = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    kantor_pemutus = models.CharField(max_length=14, blank=True)
    diputus_pada = models.DateField(null=True)
    catatan = models.CharField(max_length=400, blank=True, help_text="Alasan ditolak")
    rujukan = models.JSONField(default=dict, help_text="Tabel → baris yang saat itu menyebut orang dilebur")
    pembatal = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    dibatalkan_pada = models.DateField(null=True)
    alasan_batal = models.CharField(max_length=400, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["dilebur"],
                condition=models.Q(status__in=["DIUSULKAN", "DIGABUNG"]),
                name="gabungan_satu_per_orang",
            ),
            models.CheckConstraint(
                condition=~models.Q(tetap=models.F("dilebur")), name="gabungan_dua_orang_berbeda"
            ),
            models.CheckConstraint(condition=~models.Q(alasan=""), name="gabungan_beralasan"),
            models.CheckConstraint(
                condition=models.Q(pemutus__isnull=True) | ~models.Q(pengaju=models.F("pemutus")),
                name="gabungan_pengaju_bukan_pemutus",
            ),
            models.CheckConstraint(
                condition=models.Q(kantor_pengaju__in=["PEMDA", "DESA"], kantor_pemutus__in=["", "PEMDA"]),
                name="gabungan_diputus_pemda",
            ),
            models.CheckConstraint(
                condition=models.Q(status="DIUSULKAN", pemutus__isnull=True, diputus_pada__isnull=True)
                | models.Q(status="DIGABUNG", pemutus__isnull=False, diputus_pada__isnull=False)
                | (
                    models.Q(status="DITOLAK", pemutus__isnull=False, diputus_pada__isnull=False)
                    & ~models.Q(catatan="")
                )
                | (
                    models.Q(
                        status="DIBATALKAN",
                        pemutus__isnull=False,
                        pembatal__isnull=False,
                        dibatalkan_pada__isnull=False,
                    )
                    & ~models.Q(alasan_batal="")
                ),
                name="gabungan_diputus_oleh_seseorang",
            ),
        ]
