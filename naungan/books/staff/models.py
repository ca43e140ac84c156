"""Officers and offices. Every act in the books belongs to one officer of one office."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from naungan.books.kolom import KodeWilayah

__all__ = ["Kantor", "Peran", "Petugas"]


class JenisKantor(models.TextChoices):
    """The five kinds of office; only BPJS decides on cover, claims and payments."""

    BPJS = "BPJS", _("BPJS Ketenagakerjaan")
    PEMDA = "PEMDA", _("Pemerintah daerah")
    DESA = "DESA", _("Pemerintah desa")
    PEMBERI_KERJA = "PEMBERI_KERJA", _("Pemberi kerja")
    MITRA = "MITRA", _("Mitra")


class Peran(models.TextChoices):
    """What an officer is in the office; rights follow from office and role together."""

    PEMBUAT = "PEMBUAT", _("Petugas (pembuat)")
    PEMERIKSA = "PEMERIKSA", _("Pemeriksa")
    PIMPINAN = "PIMPINAN", _("Pimpinan")
    PEMANTAU = "PEMANTAU", _("Pemantau (baca saja)")
    SISTEM = "SISTEM", _("Sistem")


class Kantor(models.Model):
    """An office: a branch of the insurer, a regency, a village, an employer, a sponsor."""

    jenis = models.CharField(max_length=14, choices=JenisKantor.choices)
    nama = models.CharField(max_length=120)
    wilayah = KodeWilayah(help_text="Awalan kode wilayah yang dilayani")
    pembayar = models.ForeignKey("registry.Payer", models.PROTECT, null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["jenis", "nama"], name="kantor_sekali"),
            models.CheckConstraint(
                condition=models.Q(jenis__in=JenisKantor.values), name="kantor_jenis_dikenal"
            ),
        ]

    def __str__(self) -> str:
        return self.nama


class Petugas(AbstractUser):
    """A person who signs in. ``sejak`` their office changes, old acts keep the office they were done for."""

    kantor = models.ForeignKey(Kantor, models.PROTECT)
    peran = models.CharField(max_length=10, choices=Peran.choices)
    nama = models.CharField(max_length=120)

    class Meta(AbstractUser.Meta):
        constraints = [
            models.CheckConstraint(condition=models.Q(peran__in=Peran.values), name="petugas_peran_dikenal")
        ]

    def __str__(self) -> str:
        return self.nama
