"""The reference lists that payers are classified by."""

from django.db import models

__all__ = ["Kbli", "KelompokRisiko"]


class KelompokRisiko(models.Model):
    """One of the 191 business names of PP 82/2019 Annex I with its JKK risk group; a suggestion until decided."""

    nomor = models.IntegerField()
    kelompok = models.SmallIntegerField()
    nama = models.CharField(max_length=200)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kelompok", "nomor"], name="kelompok_risiko_sekali")]


class Kbli(models.Model):
    """A line of the Indonesian classification of business fields (KBLI 2020)."""

    kode = models.CharField(max_length=5, primary_key=True)
    kategori = models.CharField(max_length=1)
    tingkat = models.CharField(max_length=16)
    judul = models.CharField(max_length=200)
