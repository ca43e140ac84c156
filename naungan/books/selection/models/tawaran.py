"""Offers: a free place is offered to the next in line, never simply given."""

from django.conf import settings
from django.db import models

__all__ = ["Tawaran"]

_TERBUKA = ["DITAWARKAN", "DITERIMA"]


class Tawaran(models.Model):
    """One free place offered to one candidate. While it is open, neither has another."""

    class Status(models.TextChoices):
        DITAWARKAN = "DITAWARKAN", "Menunggu jawaban"
        DITERIMA = "DITERIMA", "Diterima, menunggu keputusan perubahan"
        DITOLAK = "DITOLAK", "Tidak diambil"
        KEDALUWARSA = "KEDALUWARSA", "Lewat waktu"
        DIPENUHI = "DIPENUHI", "Sudah ditetapkan"

    decree = models.ForeignKey("funds.Decree", models.PROTECT, db_index=False)
    tempat = models.IntegerField()
    urut = models.SmallIntegerField(help_text="Orang ke berapa yang akan menempati")
    calon = models.ForeignKey("selection.Calon", models.PROTECT, related_name="tawaran")
    sebab = models.CharField(max_length=18, help_text="Mengapa tempat itu kosong")
    status = models.CharField(max_length=11, choices=Status.choices, default=Status.DITAWARKAN)
    dibuat_pada = models.DateField()
    dijawab_sebelum = models.DateField()
    dijawab_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    dijawab_pada = models.DateField(null=True)
    alasan = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["decree", "tempat"],
                condition=models.Q(status__in=_TERBUKA),
                name="tawaran_satu_per_tempat",
            ),
            models.UniqueConstraint(
                fields=["calon"], condition=models.Q(status__in=_TERBUKA), name="tawaran_satu_per_calon"
            ),
            models.UniqueConstraint(
                fields=["decree", "tempat", "urut", "calon"], name="tawaran_tidak_diulang"
            ),
            models.CheckConstraint(
                condition=models.Q(status="KEDALUWARSA")
                | models.Q(status="DITAWARKAN", dijawab_oleh__isnull=True)
                | models.Q(status__in=["DITERIMA", "DITOLAK", "DIPENUHI"], dijawab_oleh__isnull=False),
                name="tawaran_dijawab_seseorang",
            ),
        ]
