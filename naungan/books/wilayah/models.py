"""Territory by Kemendagri code, and the figures published about it."""

from django.db import models

from naungan.books.kolom import KodeWilayah, Rupiah

__all__ = ["AngkatanKerja", "UpahMinimum", "Wilayah"]


class Wilayah(models.Model):
    """A province, regency, district or village, of one edition of the Kemendagri codes."""

    kode = KodeWilayah(primary_key=True)
    nama = models.CharField(max_length=80)
    tingkat = models.CharField(max_length=10)
    jenis = models.CharField(max_length=12)
    induk = KodeWilayah(db_index=True)

    def __str__(self) -> str:
        return self.nama


class UpahMinimum(models.Model):
    """A minimum wage in force between two dates; sen cut off. It is a note on a wage, never a reason to refuse."""

    wilayah = KodeWilayah()
    mulai = models.DateField()
    sampai = models.DateField()
    nilai = Rupiah()
    dasar = models.CharField(max_length=120)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["wilayah", "mulai"], name="upah_minimum_sekali_per_tanggal"),
            models.CheckConstraint(condition=models.Q(nilai__gt=0), name="upah_minimum_positif"),
        ]


class AngkatanKerja(models.Model):
    """A denominator of coverage: how many workers there are, by whom, in which edition.

    Two published figures for the same place and day differ widely (486,404 and 617,533 for Mojokerto in 2023), so no
    rate is ever shown without the name of its denominator.
    """

    wilayah = KodeWilayah()
    nama = models.CharField(max_length=60)
    per = models.DateField()
    nilai = models.BigIntegerField()
    sumber = models.CharField(max_length=200)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["wilayah", "nama"], name="angkatan_kerja_sekali_per_nama"),
            models.CheckConstraint(condition=models.Q(nilai__gt=0), name="angkatan_kerja_positif"),
        ]
