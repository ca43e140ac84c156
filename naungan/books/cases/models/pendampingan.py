"""The regency's file: how a family is accompanied, and what BPJS's result was where BPJS works elsewhere."""

from django.conf import settings
from django.db import models

from naungan.books.cases.models.peristiwa import Event
from naungan.books.kolom import Rupiah

__all__ = ["Handover", "HandoverItem", "HasilLuar", "Pendampingan"]


class Pendampingan(models.Model):
    """One per event. It never writes the claim, and the claim never writes it."""

    class Status(models.TextChoices):
        SINYAL = "SINYAL", "Kabar diterima"
        DIKUNJUNGI = "DIKUNJUNGI", "Keluarga dikunjungi"
        BERKAS_SIAP = "BERKAS_SIAP", "Berkas siap"
        DIAJUKAN = "DIAJUKAN", "Diajukan ke BPJS"
        DIKEMBALIKAN = "DIKEMBALIKAN", "Dikembalikan BPJS"
        HASIL_DIKETAHUI = "HASIL_DIKETAHUI", "Hasil diketahui"
        PEMBAYARAN_TERBUKTI = "PEMBAYARAN_TERBUKTI", "Pembayaran terbukti"
        SELESAI = "SELESAI", "Selesai"
        TIDAK_DIKLAIM = "TIDAK_DIKLAIM", "Tidak diklaim"

    peristiwa = models.OneToOneField(Event, models.PROTECT, related_name="pendampingan")
    status = models.CharField(max_length=20, choices=Status.choices, default=Status.SINYAL)
    diajukan_pada = models.DateField(null=True)
    pengajuan_ke = models.IntegerField(default=0, help_text="Berapa kali sudah diajukan")
    alasan_tutup = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(status="TIDAK_DIKLAIM") | ~models.Q(alasan_tutup=""),
                name="pendampingan_tidak_diklaim_beralasan",
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=["SINYAL", "DIKUNJUNGI", "BERKAS_SIAP", "TIDAK_DIKLAIM"])
                | models.Q(
                    status__in=[
                        "DIAJUKAN",
                        "DIKEMBALIKAN",
                        "HASIL_DIKETAHUI",
                        "PEMBAYARAN_TERBUKTI",
                        "SELESAI",
                    ],
                    diajukan_pada__isnull=False,
                ),
                name="pendampingan_diajukan_bertanggal",
            ),
        ]


class HasilLuar(models.Model):
    """A result of BPJS's own systems, entered as evidence: one person records it, another confirms it."""

    class Jenis(models.TextChoices):
        KEPUTUSAN = "KEPUTUSAN", "Keputusan"
        PEMBAYARAN = "PEMBAYARAN", "Pembayaran"

    pendampingan = models.ForeignKey(Pendampingan, models.PROTECT, related_name="hasil_luar")
    jenis = models.CharField(max_length=10, choices=Jenis.choices)
    program = models.CharField(max_length=3)
    nomor = models.CharField(max_length=60)
    tanggal = models.DateField()
    jumlah = Rupiah()
    dicatat_oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    dikonfirmasi_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["pendampingan", "jenis"], name="hasil_luar_sekali_per_jenis"),
            models.CheckConstraint(condition=models.Q(jumlah__gte=0), name="hasil_luar_tak_negatif"),
            models.CheckConstraint(
                condition=models.Q(jenis__in=["KEPUTUSAN", "PEMBAYARAN"]), name="hasil_luar_jenis_dikenal"
            ),
            models.CheckConstraint(
                condition=models.Q(dikonfirmasi_oleh__isnull=True)
                | ~models.Q(dicatat_oleh=models.F("dikonfirmasi_oleh")),
                name="hasil_luar_pencatat_bukan_pengonfirmasi",
            ),
        ]


class Handover(models.Model):
    """A symbolic handover to families. No cash changes hands; its date is not the payment's."""

    nama = models.CharField(max_length=120)
    tanggal = models.DateField()
    lingkup = models.CharField(max_length=60, help_text="Siapa yang termasuk, mis. pekerja rentan")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["tanggal", "nama"], name="handover_sekali")]


class HandoverItem(models.Model):
    """A family invited to a handover; a family is invited once."""

    handover = models.ForeignKey(Handover, models.PROTECT, related_name="undangan")
    peristiwa = models.OneToOneField(Event, models.PROTECT, related_name="undangan")
