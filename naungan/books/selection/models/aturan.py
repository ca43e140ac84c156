"""Eligibility rules: versioned tables of conditions, and the order in which the eligible wait.

A version is drafted by one person, approved by another, in force from a day, and never changed after its approval.
"""

from django.conf import settings
from django.db import models

__all__ = ["BIDANG", "KRITERIA", "OPERATOR", "Aturan", "Prioritas", "Syarat"]

BIDANG = (
    "hidup", "umur", "kelamin", "wilayah", "kategori", "pekerjaan", "penghasilan", "terlindungi_sekarang",
    "punya_pemberi_kerja", "punya_pernyataan_kerja", "aparatur",
)  # fmt: skip
OPERATOR = (
    "adalah", "paling_sedikit", "paling_banyak", "kurang_dari", "lebih_dari", "antara", "salah_satu",
    "bukan_salah_satu", "memuat", "tidak_memuat", "di", "bukan_di",
)  # fmt: skip
KRITERIA = ("kategori", "kelamin", "umur", "penghasilan", "tanggal_usul")


class Aturan(models.Model):
    """One version of a programme's rules."""

    program = models.ForeignKey("selection.Program", models.PROTECT, db_index=False)
    versi = models.SmallIntegerField()
    berlaku = models.DateField()
    dasar = models.CharField(max_length=200, help_text="Peraturan yang menetapkan syarat ini")
    dibuat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    disetujui_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["program", "versi"], name="aturan_versi_sekali"),
            models.UniqueConstraint(
                fields=["program"],
                condition=models.Q(disetujui_oleh__isnull=True),
                name="aturan_satu_rancangan",
            ),
            models.CheckConstraint(
                condition=models.Q(disetujui_oleh__isnull=True)
                | ~models.Q(dibuat_oleh=models.F("disetujui_oleh")),
                name="aturan_pembuat_bukan_penyetuju",
            ),
        ]


class Syarat(models.Model):
    """One condition: field, operator, values. Those sharing a ``kelompok`` above 0 are alternatives of one another."""

    aturan = models.ForeignKey(Aturan, models.PROTECT, db_index=False, related_name="syarat")
    urutan = models.SmallIntegerField()
    kelompok = models.SmallIntegerField(default=0)
    bidang = models.CharField(max_length=24)
    operator = models.CharField(max_length=20)
    nilai = models.JSONField()
    dasar = models.CharField(max_length=200, blank=True, help_text="Pasal yang meminta syarat ini")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["aturan", "urutan"], name="syarat_urutan_sekali"),
            models.CheckConstraint(condition=models.Q(bidang__in=BIDANG), name="syarat_bidang_dikenal"),
            models.CheckConstraint(condition=models.Q(operator__in=OPERATOR), name="syarat_operator_dikenal"),
        ]


class Prioritas(models.Model):
    """One criterion of the waiting list; the next one decides between those whom this one holds equal."""

    aturan = models.ForeignKey(Aturan, models.PROTECT, db_index=False, related_name="prioritas")
    urutan = models.SmallIntegerField()
    kriteria = models.CharField(max_length=20)
    nilai = models.JSONField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["aturan", "urutan"], name="prioritas_urutan_sekali"),
            models.UniqueConstraint(fields=["aturan", "kriteria"], name="prioritas_kriteria_sekali"),
            models.CheckConstraint(
                condition=models.Q(kriteria__in=KRITERIA), name="prioritas_kriteria_dikenal"
            ),
        ]
