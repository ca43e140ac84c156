"""A row of a list: what was read, what was found, what it would do."""

from django.db import models

from naungan.books.intake.models.kiriman import Kiriman
from naungan.books.kolom import KodeWilayah, Rupiah, TerSegel

__all__ = ["Baris"]


class Baris(models.Model):
    """One row. Everything read from it is sealed; name, village and findings stand open for lists and queues."""

    class Efek(models.TextChoices):
        BARU = "BARU", "Orang baru"
        LAMA = "LAMA", "Orang sudah dikenal"
        BERUBAH = "BERUBAH", "Data berubah"
        PINDAH = "PINDAH", "Pindah desa"
        SAMA = "SAMA", "Tidak ada yang berubah"
        SUDAH = "SUDAH", "Sudah dilindungi"
        USIA = "USIA", "Di luar batas usia"
        BENTROK = "BENTROK", "Perlu keputusan"
        PERBAIKI = "PERBAIKI", "Perlu diperbaiki"
        TOLAK = "TOLAK", "Ditolak"

    class Terap(models.TextChoices):
        BELUM = "", "Belum"
        SUDAH = "SUDAH", "Diterapkan"
        LEWAT = "LEWAT", "Dilewati karena keadaan sudah berubah"

    kiriman = models.ForeignKey(Kiriman, models.PROTECT, db_index=False)  # the unique index begins with it
    nomor = models.IntegerField(help_text="Baris pada lembar pengirim")
    putaran = models.SmallIntegerField(default=1)
    efek = models.CharField(max_length=8, choices=Efek.choices)
    ikut = models.BooleanField(
        default=False, help_text="Diikutkan atas keputusan petugas, meski sudah dilindungi"
    )
    diperbaiki = models.BooleanField(
        default=False, help_text="Diperbaiki di layar; berkas berikutnya tidak menimpanya"
    )
    terap = models.CharField(max_length=5, choices=Terap.choices, default="", blank=True)
    nama = models.CharField(max_length=120, blank=True)
    wilayah = KodeWilayah(blank=True)
    nik_indeks = models.BinaryField(null=True)
    isi_segel = TerSegel(help_text="Nilai semua bidang, JSON")
    temuan = models.JSONField(default=list, help_text="[kode, bidang, nilai, saran] tiap temuan")
    person = models.ForeignKey("registry.Person", models.PROTECT, null=True)
    ubah = models.CharField(max_length=80, blank=True, help_text="Bidang yang berubah")
    iuran = Rupiah(default=0, help_text="Iuran sebulan yang akan dibayar")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kiriman", "nomor"], name="baris_sekali_per_nomor"),
            models.CheckConstraint(
                condition=models.Q(
                    efek__in=[
                        "BARU",
                        "LAMA",
                        "BERUBAH",
                        "PINDAH",
                        "SAMA",
                        "SUDAH",
                        "USIA",
                        "BENTROK",
                        "PERBAIKI",
                        "TOLAK",
                    ]
                ),
                name="baris_efek_dikenal",
            ),
            models.CheckConstraint(
                condition=models.Q(terap__in=["", "SUDAH", "LEWAT"]), name="baris_terap_dikenal"
            ),
            models.CheckConstraint(condition=models.Q(iuran__gte=0), name="baris_iuran_tak_negatif"),
            models.CheckConstraint(
                condition=~models.Q(terap="SUDAH") | models.Q(person__isnull=False),
                name="baris_terap_pada_orang",
            ),
        ]
        indexes = [
            models.Index(fields=["kiriman", "efek", "nomor"], name="baris_kiriman_efek"),
            models.Index(
                fields=["wilayah"], condition=models.Q(efek__in=["PERBAIKI", "BENTROK"]), name="baris_antrean_desa"
            ),
        ]  # fmt: skip
