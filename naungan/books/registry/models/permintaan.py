"""Requests to change what the registry says of a person; one asks, another decides."""

from django.conf import settings
from django.db import models

from naungan.books.kolom import KodeWilayah, TerSegel
from naungan.books.registry.models.orang import Person

__all__ = ["Permintaan"]


class Permintaan(models.Model):
    """One change asked for, with what stood before. Personal numbers stand sealed beside (``isi_segel``)."""

    class Jenis(models.TextChoices):
        BETULKAN = "BETULKAN", "Betulkan data"
        PINDAH = "PINDAH", "Pindah desa"
        KELUARGA = "KELUARGA", "Keluarga dan calon ahli waris"
        KATEGORI = "KATEGORI", "Kategori"
        PEKERJAAN = "PEKERJAAN", "Pekerjaan dan upah"

    class Status(models.TextChoices):
        DIAJUKAN = "DIAJUKAN", "Menunggu orang kedua"
        DISETUJUI = "DISETUJUI", "Disetujui"
        DITOLAK = "DITOLAK", "Ditolak"
        DITARIK = "DITARIK", "Ditarik kembali"

    person = models.ForeignKey(Person, models.PROTECT, related_name="permintaan", db_index=False)
    jenis = models.CharField(max_length=9, choices=Jenis.choices)
    medan = models.CharField(max_length=24, help_text="Bagian yang diubah, mis. nama atau upah:17")
    sebelum = models.JSONField(default=dict)
    sesudah = models.JSONField(default=dict)
    isi_segel = TerSegel(default=b"", help_text="Sebelum dan sesudah, untuk nomor pribadi")
    alasan = models.CharField(max_length=400)
    bukti = models.CharField(max_length=200)
    wilayah = KodeWilayah(help_text="Desa orangnya saat diajukan")
    status = models.CharField(max_length=9, choices=Status.choices, default=Status.DIAJUKAN)
    pengaju = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    kantor_pengaju = models.CharField(max_length=14)
    diajukan_pada = models.DateField()
    pemutus = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    kantor_pemutus = models.CharField(max_length=14, blank=True)
    diputus_pada = models.DateField(null=True)
    catatan = models.CharField(max_length=400, blank=True, help_text="Alasan ditolak")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "medan"],
                condition=models.Q(status="DIAJUKAN"),
                name="permintaan_satu_terbuka_per_bagian",
            ),
            models.CheckConstraint(
                condition=models.Q(jenis__in=["BETULKAN", "PINDAH", "KELUARGA", "KATEGORI", "PEKERJAAN"]),
                name="permintaan_jenis_dikenal",
            ),
            models.CheckConstraint(
                condition=~models.Q(alasan="") & ~models.Q(bukti=""), name="permintaan_beralasan"
            ),
            models.CheckConstraint(
                condition=models.Q(pemutus__isnull=True) | ~models.Q(pengaju=models.F("pemutus")),
                name="permintaan_pengaju_bukan_pemutus",
            ),
            models.CheckConstraint(
                condition=models.Q(status="DIAJUKAN", pemutus__isnull=True, diputus_pada__isnull=True)
                | models.Q(status="DITARIK", pemutus__isnull=True, diputus_pada__isnull=False)
                | models.Q(status="DISETUJUI", pemutus__isnull=False, diputus_pada__isnull=False)
                | (
                    models.Q(status="DITOLAK", pemutus__isnull=False, diputus_pada__isnull=False)
                    & ~models.Q(catatan="")
                ),
                name="permintaan_diputus_oleh_seseorang",
            ),
            models.CheckConstraint(
                condition=models.Q(
                    kantor_pengaju__in=["PEMDA", "DESA", "PEMBERI_KERJA"],
                    kantor_pemutus__in=["", "PEMDA", "DESA", "PEMBERI_KERJA"],
                )
                & (~models.Q(kantor_pengaju="PEMBERI_KERJA") | models.Q(jenis="PEKERJAAN")),
                name="permintaan_kantor_berhak",
            ),
        ]
        indexes = [
            models.Index(
                fields=["wilayah"], condition=models.Q(status="DIAJUKAN"), name="permintaan_menunggu"
            ),
            models.Index(fields=["person"], name="permintaan_orang"),
        ]
