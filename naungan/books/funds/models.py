"""Decrees (SK) that name for whom public money pays, and sponsors' pledges of named places.

The ceiling of a decree bounds what is committed under it; author is never approver. A sponsor's money goes from the
sponsor to BPJS and never through a regency account, so a pledge counts places, not rupiah.
"""

from django.conf import settings
from django.db import models

from naungan.books.kolom import Rupiah
from naungan.books.pagar import Pagar, jenis_kantor

__all__ = ["Decree", "Occupancy", "PAGAR", "Pledge"]


class Decree(models.Model):
    """A dated decision of the regency: this fund pays for so many people, from month to month, up to a ceiling."""

    nomor = models.CharField(max_length=60, unique=True)
    tanggal = models.DateField()
    payer = models.ForeignKey("registry.Payer", models.PROTECT)
    sumber = models.CharField(max_length=12)
    mulai = models.IntegerField(help_text="YYYYMM")
    sampai = models.IntegerField(help_text="YYYYMM")
    kuota = models.IntegerField()
    pagu = Rupiah()
    dibuat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    disetujui_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(pagu__gt=0, kuota__gt=0), name="decree_positif"),
            models.CheckConstraint(
                condition=models.Q(sampai__gte=models.F("mulai")), name="decree_masa_urut"
            ),
            models.CheckConstraint(
                condition=models.Q(disetujui_oleh__isnull=True)
                | ~models.Q(dibuat_oleh=models.F("disetujui_oleh")),
                name="decree_pembuat_bukan_penyetuju",
            ),
        ]


class Pledge(models.Model):
    """A sponsor protects ``tempat`` workers from month to month ("1 company protects 100 vulnerable workers")."""

    payer = models.ForeignKey("registry.Payer", models.PROTECT)
    tempat = models.IntegerField()
    mulai = models.IntegerField(help_text="YYYYMM")
    sampai = models.IntegerField(help_text="YYYYMM")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["payer", "mulai"], name="pledge_sekali_per_mulai"),
            models.CheckConstraint(condition=models.Q(tempat__gt=0), name="pledge_positif"),
            models.CheckConstraint(
                condition=models.Q(sampai__gte=models.F("mulai")), name="pledge_masa_urut"
            ),
        ]


class Occupancy(models.Model):
    """Who sits in which place of a pledge, from when until when, and why they left."""

    pledge = models.ForeignKey(Pledge, models.PROTECT)
    nomor = models.IntegerField()
    membership = models.OneToOneField("membership.Membership", models.PROTECT)
    mulai = models.DateField()
    akhir = models.DateField(null=True)
    sebab_akhir = models.CharField(max_length=40, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["pledge", "nomor"],
                condition=models.Q(akhir__isnull=True),
                name="occupancy_satu_orang_satu_tempat",
            ),
            models.CheckConstraint(condition=models.Q(nomor__gte=1), name="occupancy_nomor_dari_satu"),
            models.CheckConstraint(
                condition=models.Q(akhir__isnull=True) | models.Q(akhir__gte=models.F("mulai")),
                name="occupancy_akhir_setelah_mulai",
            ),
        ]


_DALAM_IKRAR = "NEW.nomor > (SELECT tempat FROM funds_pledge WHERE id = NEW.pledge_id)"
_BUKAN_PEMDA = (
    f"{jenis_kantor('dibuat_oleh')} <> 'PEMDA'"
    f" OR (NEW.disetujui_oleh_id IS NOT NULL AND {jenis_kantor('disetujui_oleh')} <> 'PEMDA')"
)

PAGAR = [
    Pagar(
        "funds_occupancy_dalam_ikrar",
        "funds_occupancy",
        "INSERT",
        _DALAM_IKRAR,
        "nomor tempat melebihi jumlah tempat dalam ikrar",
    ),
    Pagar(
        "funds_occupancy_tetap",
        "funds_occupancy",
        "UPDATE",
        f"{_DALAM_IKRAR} OR OLD.pledge_id <> NEW.pledge_id OR OLD.membership_id <> NEW.membership_id",
        "tempat tidak berganti orang atau ikrar; tutup dan isi lagi",
    ),
    Pagar(
        "funds_occupancy_tak_dihapus",
        "funds_occupancy",
        "DELETE",
        "1=1",
        "riwayat tempat tidak boleh dihapus",
    ),
    Pagar(
        "funds_pledge_memuat_penghuni",
        "funds_pledge",
        "UPDATE",
        "NEW.tempat < (SELECT COALESCE(MAX(nomor), 0) FROM funds_occupancy WHERE pledge_id = OLD.id AND akhir IS NULL)",
        "ikrar tidak boleh menyusut di bawah tempat yang terisi",
    ),
    Pagar(
        "funds_decree_hanya_pemda",
        "funds_decree",
        "INSERT",
        _BUKAN_PEMDA,
        "keputusan dibuat dan disetujui pemerintah daerah",
    ),
    Pagar(
        "funds_decree_tetap",
        "funds_decree",
        "UPDATE",
        "OLD.disetujui_oleh_id IS NOT NULL",
        "keputusan yang sudah disetujui tidak diubah; buat keputusan perubahan",
    ),
    Pagar(
        "funds_decree_disetujui_pemda",
        "funds_decree",
        "UPDATE",
        f"OLD.dibuat_oleh_id <> NEW.dibuat_oleh_id OR {_BUKAN_PEMDA}",
        "keputusan tetap milik pembuatnya dan disetujui pemerintah daerah",
    ),
    Pagar("funds_decree_tak_dihapus", "funds_decree", "DELETE", "1=1", "keputusan tidak boleh dihapus"),
]
