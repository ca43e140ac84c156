"""A list of names somebody sent, and the files it came in: the first, and those with repaired rows."""

from django.conf import settings
from django.db import models

from naungan.books.kolom import KodeWilayah, Rupiah

__all__ = ["Berkas", "Kiriman", "PetaKolom"]


class Kiriman(models.Model):
    """One list: from whom, for what, how far it has come. Its rows change nothing until a proposal is approved."""

    class Status(models.TextChoices):
        DITERIMA = "DITERIMA", "Sedang dibaca"
        DIPERIKSA = "DIPERIKSA", "Sudah diperiksa"
        DIAJUKAN = "DIAJUKAN", "Menunggu persetujuan"
        DISETUJUI = "DISETUJUI", "Sedang diterapkan"
        DITERAPKAN = "DITERAPKAN", "Sudah diterapkan"
        TAK_TERBACA = "TAK_TERBACA", "Tidak dapat dibaca"
        DIBATALKAN = "DIBATALKAN", "Dibatalkan"

    class Untuk(models.TextChoices):
        WARGA = "WARGA", "Data warga saja"
        PESERTA = "PESERTA", "Didaftarkan sebagai peserta"

    kode = models.CharField(max_length=14, unique=True)
    kantor = models.ForeignKey("staff.Kantor", models.PROTECT)
    pengirim = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    wilayah = KodeWilayah(help_text="Wilayah kantor pengirim")
    dicatat = models.DateTimeField()
    untuk = models.CharField(max_length=8, choices=Untuk.choices)
    payer = models.ForeignKey("registry.Payer", models.PROTECT, null=True)
    segmen = models.CharField(max_length=5, blank=True)
    mulai = models.DateField(null=True, help_text="Mulai dilindungi, bila baris tidak menyebutnya")
    akhir = models.DateField(null=True)
    upah = Rupiah(default=0, help_text="Upah atau penghasilan sebulan, bila baris tidak menyebutnya")
    status = models.CharField(max_length=11, choices=Status.choices, default=Status.DITERIMA)
    sebab = models.CharField(
        max_length=400, blank=True, help_text="Mengapa tidak dapat dibaca atau dibatalkan"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(untuk="WARGA", payer__isnull=True, segmen="")
                | models.Q(
                    untuk="PESERTA",
                    payer__isnull=False,
                    segmen__in=["PU", "BPU"],
                    mulai__isnull=False,
                ),
                name="kiriman_peserta_berpembayar",
            ),
            models.CheckConstraint(
                condition=models.Q(
                    status__in=[
                        "DITERIMA",
                        "DIPERIKSA",
                        "DIAJUKAN",
                        "DISETUJUI",
                        "DITERAPKAN",
                        "TAK_TERBACA",
                        "DIBATALKAN",
                    ]
                ),
                name="kiriman_status_dikenal",
            ),
            models.CheckConstraint(condition=models.Q(upah__gte=0), name="kiriman_upah_tak_negatif"),
            models.CheckConstraint(
                condition=models.Q(akhir__isnull=True) | models.Q(akhir__gte=models.F("mulai")),
                name="kiriman_akhir_setelah_mulai",
            ),
        ]
        indexes = [models.Index(fields=["wilayah", "status"], name="kiriman_wilayah_status")]


class Berkas(models.Model):
    """A file of a list. The file itself lies sealed in the store, named by its hash."""

    kiriman = models.ForeignKey(Kiriman, models.PROTECT, related_name="berkas")
    putaran = models.SmallIntegerField(help_text="1: kiriman pertama; seterusnya: baris yang diperbaiki")
    nama = models.CharField(max_length=200)
    sidik = models.CharField(max_length=64, help_text="SHA-256 isi berkas")
    ukuran = models.BigIntegerField()
    lembar = models.CharField(max_length=120, blank=True)
    judul = models.JSONField(default=list, help_text="Judul kolom seperti tertulis")
    kepala = models.IntegerField(default=0, help_text="Baris tempat judul berakhir")
    peta = models.JSONField(default=dict, help_text="Bidang → nomor kolom, dari 0")
    bacaan = models.SmallIntegerField(
        default=1, help_text="Dibaca untuk keberapa kali, sejak kolomnya dipetakan lagi"
    )
    dibaca = models.IntegerField(default=0, help_text="Baris yang sudah dibaca")
    perkiraan = models.IntegerField(default=0, help_text="Perkiraan banyak baris")
    selesai = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kiriman", "putaran"], name="berkas_sekali_per_putaran"),
            models.CheckConstraint(condition=models.Q(putaran__gte=1), name="berkas_putaran_dari_satu"),
        ]
        indexes = [models.Index(fields=["sidik"], name="berkas_sidik")]


class PetaKolom(models.Model):
    """Which column is which, as a sender once confirmed; its next file with the same header uses it."""

    kantor = models.ForeignKey("staff.Kantor", models.PROTECT)
    sidik_judul = models.CharField(max_length=64)
    peta = models.JSONField(help_text="Judul seperti tertulis → bidang")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kantor", "sidik_judul"], name="petakolom_sekali")]
