"""The annex of a decree: who is named, in which place, from month to month; and who no longer is.

Annex 0 belongs to the decree itself; annex 1, 2, … to decrees that amend it. A line is never changed: an amending
annex closes it with reason and last month, and may open the next line of the same place.
"""

from django.conf import settings
from django.db import models

from naungan.books.kolom import KodeWilayah, TerSegel

__all__ = ["Lampiran", "Penerima", "Penutupan", "Sebab", "Verifikasi"]


class Sebab(models.TextChoices):
    """Why a named person leaves the place. Growing old while covered is none of them."""

    MENINGGAL = "MENINGGAL", "Meninggal dunia"
    UMUR_MASUK = "UMUR_MASUK", "Melewati batas umur sebelum sempat menjadi peserta"
    DAPAT_KERJA = "DAPAT_KERJA", "Bekerja pada pemberi kerja"
    PINDAH = "PINDAH", "Pindah ke luar daerah"
    MENGUNDURKAN_DIRI = "MENGUNDURKAN_DIRI", "Mengundurkan diri"
    TIDAK_BEKERJA = "TIDAK_BEKERJA", "Tidak lagi bekerja"
    BERAKHIR = "BERAKHIR", "Kepesertaannya berakhir"


class Lampiran(models.Model):
    """One annex with the decree number it is published under. Approval freezes it by its hash."""

    program = models.ForeignKey("selection.Program", models.PROTECT)
    decree = models.ForeignKey("funds.Decree", models.PROTECT, db_index=False)
    ke = models.SmallIntegerField()
    nomor = models.CharField(max_length=60, unique=True)
    tanggal = models.DateField()
    mulai = models.IntegerField(help_text="Bulan pertama yang diaturnya, YYYYMM")
    banyak = models.IntegerField(default=0, help_text="Baris penerima yang dibuka saat dibekukan")
    sidik = models.CharField(max_length=64, blank=True, help_text="SHA-256 atas baris bakunya")
    dibuat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    disetujui_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["decree", "ke"], name="lampiran_ke_sekali"),
            models.UniqueConstraint(
                fields=["decree"],
                condition=models.Q(disetujui_oleh__isnull=True),
                name="lampiran_satu_rancangan",
            ),
            models.CheckConstraint(
                condition=models.Q(disetujui_oleh__isnull=True)
                | ~models.Q(dibuat_oleh=models.F("disetujui_oleh")),
                name="lampiran_pembuat_bukan_penyetuju",
            ),
            models.CheckConstraint(
                condition=models.Q(disetujui_oleh__isnull=True, sidik="")
                | (models.Q(disetujui_oleh__isnull=False) & ~models.Q(sidik="")),
                name="lampiran_disetujui_berarti_beku",
            ),
        ]


class Verifikasi(models.Model):
    """The verification minutes of an annex: who checked, when, how many yes and no."""

    lampiran = models.OneToOneField(Lampiran, models.PROTECT, related_name="verifikasi")
    nomor = models.CharField(max_length=60)
    tanggal = models.DateField()
    pemeriksa = models.CharField(max_length=200, help_text="Nama mereka yang memeriksa")
    ya = models.IntegerField()
    tidak = models.IntegerField()
    dibuat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(ya__gte=0, tidak__gte=0), name="verifikasi_tak_negatif")
        ]


class Penerima(models.Model):
    """A line: this person holds this place of the decree in these months. Name and home as the decree prints them."""

    lampiran = models.ForeignKey(Lampiran, models.PROTECT, db_index=False, related_name="penerima")
    decree = models.ForeignKey("funds.Decree", models.PROTECT, db_index=False)
    calon = models.ForeignKey("selection.Calon", models.PROTECT, related_name="penerima")
    person = models.ForeignKey("registry.Person", models.PROTECT)
    kuota = models.ForeignKey("selection.Kuota", models.PROTECT, null=True)
    tempat = models.IntegerField()
    urut = models.SmallIntegerField(help_text="Orang ke berapa di tempat itu")
    nik_segel = TerSegel()
    nama = models.CharField(max_length=120)
    wilayah = KodeWilayah()
    mulai = models.IntegerField(help_text="YYYYMM")
    sampai = models.IntegerField(help_text="YYYYMM")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["decree", "tempat", "urut"], name="penerima_satu_orang_satu_tempat"
            ),
            models.UniqueConstraint(fields=["lampiran", "person"], name="penerima_sekali_per_lampiran"),
            models.CheckConstraint(
                condition=models.Q(tempat__gte=1, urut__gte=1), name="penerima_tempat_dari_satu"
            ),
            models.CheckConstraint(
                condition=models.Q(sampai__gte=models.F("mulai")), name="penerima_masa_urut"
            ),
        ]


class Penutupan(models.Model):
    """An amending annex closes a line: the last month it holds, and why."""

    lampiran = models.ForeignKey(Lampiran, models.PROTECT, related_name="penutupan")
    penerima = models.OneToOneField(Penerima, models.PROTECT, related_name="penutupan")
    terakhir = models.IntegerField(help_text="Bulan terakhir yang masih dibayar, YYYYMM")
    sebab = models.CharField(max_length=18, choices=Sebab.choices)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(sebab__in=Sebab.values), name="penutupan_sebab_dikenal")
        ]
