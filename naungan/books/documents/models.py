"""A paper of an event: what it is, its number (sealed), who brought it and the verdict of whoever checked it."""

from django.conf import settings
from django.db import models

from naungan.books.kolom import TerSegel
from naungan.books.pagar import Pagar

__all__ = ["Document", "PAGAR"]


class Document(models.Model):
    """One paper for one event. BPJS checks what the regency or the village brought, never its own."""

    class Putusan(models.TextChoices):
        MENUNGGU = "MENUNGGU", "Belum diperiksa"
        SAH = "SAH", "Sah"
        KURANG = "KURANG", "Perlu diperbaiki"

    peristiwa = models.ForeignKey("cases.Event", models.PROTECT)
    jenis = models.CharField(max_length=32)
    nomor_segel = TerSegel()
    dibawa_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    putusan = models.CharField(max_length=8, choices=Putusan.choices, default=Putusan.MENUNGGU)
    catatan = models.CharField(max_length=200, blank=True)
    diperiksa_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["peristiwa", "jenis"], name="document_sekali_per_jenis"),
            models.CheckConstraint(
                condition=models.Q(putusan="MENUNGGU", diperiksa_oleh__isnull=True)
                | models.Q(putusan__in=["SAH", "KURANG"], diperiksa_oleh__isnull=False),
                name="document_putusan_oleh_seseorang",
            ),
            models.CheckConstraint(
                condition=models.Q(diperiksa_oleh__isnull=True)
                | ~models.Q(dibawa_oleh=models.F("diperiksa_oleh")),
                name="document_pembawa_bukan_pemeriksa",
            ),
        ]


PAGAR = [
    Pagar(
        "documents_document_tak_dihapus", "documents_document", "DELETE", "1=1", "berkas tidak boleh dihapus"
    ),
    Pagar(
        "documents_document_pembawa_tetap",
        "documents_document",
        "UPDATE",
        "OLD.peristiwa_id <> NEW.peristiwa_id OR OLD.jenis <> NEW.jenis"
        " OR (NEW.diperiksa_oleh_id IS NOT NULL AND OLD.dibawa_oleh_id <> NEW.dibawa_oleh_id)",
        "pembawa berkas tidak diganti saat berkas diperiksa",
    ),
]
