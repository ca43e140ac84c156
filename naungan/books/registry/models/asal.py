"""Where we know it from: lists, and what each of them said of a person.

One narrow row for each person and list. It holds which fields the list filled (``medan``, one bit each) and the value
only where it differs from what the registry shows (``beda``, ``isi``, ``isi_segel``): a list that agrees costs a few
bytes, so a hundred thousand names leave no more than a hundred thousand short rows.
"""

from django.db import models

from naungan.books.kolom import TerSegel
from naungan.books.registry.models.orang import Person

__all__ = ["MEDAN_ASAL", "Asal", "NilaiAsal"]

MEDAN_ASAL = ("nama", "lahir", "kelamin", "wilayah", "hp", "pekerjaan", "kategori")
"""The fields of a person whose source is kept; a field's place is its bit. Only ever added to at the end."""


class Asal(models.Model):
    """A list, or another source of what we know, as of its date."""

    class Jenis(models.TextChoices):
        DUKCAPIL = "DUKCAPIL", "Dukcapil"
        PERBAIKAN = "PERBAIKAN", "Perbaikan yang disetujui"
        BPJS = "BPJS", "BPJS Ketenagakerjaan"
        DESA = "DESA", "Pemerintah desa"
        PEMBERI_KERJA = "PEMBERI_KERJA", "Pemberi kerja"
        DAFTAR = "DAFTAR", "Daftar lain"

    kunci = models.CharField(max_length=80, unique=True, help_text="Yang sama tidak dicatat dua kali")
    jenis = models.CharField(max_length=14, choices=Jenis.choices)
    nama = models.CharField(max_length=120)
    tanggal = models.DateField(null=True, help_text="Keadaan per tanggal; kosong bila tak diketahui")
    act = models.ForeignKey("journal.Act", models.PROTECT, db_index=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    jenis__in=["DUKCAPIL", "PERBAIKAN", "BPJS", "DESA", "PEMBERI_KERJA", "DAFTAR"]
                ),
                name="asal_jenis_dikenal",
            ),
        ]

    def __str__(self) -> str:
        return self.nama


class NilaiAsal(models.Model):
    """What one list said of one person."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="asal", db_index=False)
    asal = models.ForeignKey(Asal, models.PROTECT, db_index=False)
    medan = models.SmallIntegerField(help_text="Bit medan yang diisi daftar ini")
    beda = models.SmallIntegerField(default=0, help_text="Bit medan yang nilainya lain dari yang dipakai")
    diputus = models.SmallIntegerField(default=0, help_text="Bit beda yang sudah diputus orang")
    isi = models.JSONField(default=dict, help_text="Nilai yang lain itu, per medan")
    isi_segel = TerSegel(default=b"", help_text="Sama, untuk medan yang disegel")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "asal"], name="nilaiasal_sekali_per_daftar"),
            models.CheckConstraint(
                condition=models.Q(medan__gt=0, beda__gte=0, beda__lte=models.F("medan"))
                & models.Q(diputus__gte=0, diputus__lte=models.F("beda")),
                name="nilaiasal_medan_dikenal",
            ),
        ]
        indexes = [
            models.Index(
                fields=["person"], condition=models.Q(beda__gt=models.F("diputus")), name="nilaiasal_bentrok"
            ),
        ]
