"""BPJS's file: a claim, what one officer proposes, what another decides."""

from django.conf import settings
from django.db import models

from naungan.books.cases.models.peristiwa import Event, Relative
from naungan.books.kolom import Rupiah

__all__ = ["Klaim", "Penetapan", "Usulan"]


class Klaim(models.Model):
    """A claim under one programme by virtue of one membership."""

    class Status(models.TextChoices):
        DITERIMA = "DITERIMA", "Diterima"
        DIPERIKSA = "DIPERIKSA", "Berkas diperiksa"
        CEK_KASUS = "CEK_KASUS", "Cek kasus"
        DIKEMBALIKAN = "DIKEMBALIKAN", "Dikembalikan"
        DIUSULKAN = "DIUSULKAN", "Diusulkan"
        DIPUTUSKAN = "DIPUTUSKAN", "Diputuskan"
        DALAM_BATCH = "DALAM_BATCH", "Siap dibayar"
        DIBAYAR = "DIBAYAR", "Dibayar"
        DITOLAK = "DITOLAK", "Ditolak"

    peristiwa = models.ForeignKey(Event, models.PROTECT, related_name="klaim")
    membership = models.ForeignKey("membership.Membership", models.PROTECT)
    program = models.CharField(max_length=3, choices=[("JKK", "JKK"), ("JKM", "JKM")])
    nomor = models.CharField(max_length=14, unique=True, help_text="Nomor terima dari BPJS, acak")
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.DITERIMA)
    diterima_pada = models.DateField()
    pengajuan_ke = models.IntegerField(default=1, help_text="Pengajuan pemerintah daerah yang keberapa")
    lengkap_pada = models.DateField(null=True)
    catatan = models.CharField(
        max_length=400, blank=True, help_text="Alasan dikembalikan atau temuan cek kasus"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["membership"],
                condition=~models.Q(status="DITOLAK"),
                name="klaim_satu_terbuka_per_kepesertaan",
            ),
            models.CheckConstraint(
                condition=models.Q(program__in=["JKK", "JKM"]), name="klaim_program_dikenal"
            ),
            models.CheckConstraint(
                condition=models.Q(
                    status__in=[
                        "DITERIMA",
                        "DIPERIKSA",
                        "CEK_KASUS",
                        "DIKEMBALIKAN",
                        "DIUSULKAN",
                        "DIPUTUSKAN",
                        "DALAM_BATCH",
                        "DIBAYAR",
                        "DITOLAK",
                    ]
                ),
                name="klaim_status_dikenal",
            ),
        ]
        indexes = [models.Index(fields=["status"], name="klaim_status")]

    def __str__(self) -> str:
        return self.nomor


class _Angka(models.Model):
    """What proposal and decision both carry: who it is for, how much, and by which office."""

    act = models.ForeignKey("journal.Act", models.PROTECT, db_index=False)
    pengusul = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    kantor_pengusul = models.CharField(max_length=14)
    putusan = models.CharField(max_length=5, choices=[("KABUL", "Dikabulkan"), ("TOLAK", "Ditolak")])
    total = Rupiah()

    class Meta:
        abstract = True


class Usulan(_Angka):
    """A computation by the law, put forward by a claims officer, with every step it rests on."""

    klaim = models.ForeignKey(Klaim, models.PROTECT, related_name="usulan")
    versi = models.IntegerField()
    penerima = models.ForeignKey(Relative, models.PROTECT, null=True)
    hukum_versi = models.CharField(max_length=16, help_text="Sidik aturan yang dipakai menghitung")
    diketahui = models.JSONField(help_text="Fakta yang dihitung")
    hasil = models.JSONField(help_text="Perhitungan lengkap dengan langkah dan pasal")
    jawaban_tinjau = models.TextField(blank=True, help_text="Jawaban tertulis atas hal yang perlu ditinjau")
    alasan = models.CharField(max_length=400, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["klaim", "versi"], name="usulan_sekali_per_versi"),
            models.CheckConstraint(condition=models.Q(kantor_pengusul="BPJS"), name="usulan_hanya_bpjs"),
            models.CheckConstraint(
                condition=models.Q(putusan="KABUL", total__gt=0, penerima__isnull=False)
                | (models.Q(putusan="TOLAK", total=0) & ~models.Q(alasan="")),
                name="usulan_kabul_berjumlah_tolak_beralasan",
            ),
        ]


class Penetapan(_Angka):
    """The decision. Only a BPJS officer other than the proposer makes one, and a claim has at most one."""

    usulan = models.OneToOneField(Usulan, models.PROTECT, related_name="penetapan")
    klaim = models.OneToOneField(Klaim, models.PROTECT, related_name="penetapan")
    pemutus = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    kantor_pemutus = models.CharField(max_length=14)
    tanggal = models.DateField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kantor_pengusul="BPJS", kantor_pemutus="BPJS"), name="penetapan_hanya_bpjs"
            ),
            models.CheckConstraint(
                condition=~models.Q(pengusul=models.F("pemutus")), name="penetapan_pengusul_bukan_pemutus"
            ),
        ]
