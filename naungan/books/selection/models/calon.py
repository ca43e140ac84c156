"""Candidates: a person in a programme, every step of the way, and the statement of work they bring."""

from django.conf import settings
from django.db import models

from naungan.books.selection.models.lampiran import Sebab

__all__ = ["Calon", "Jejak", "PernyataanKerja"]


class Calon(models.Model):
    """A person proposed to a programme. Who has left may be proposed anew, as another candidate."""

    class Status(models.TextChoices):
        USUL = "USUL", "Diusulkan"
        DISETUJUI_MUSYAWARAH = "DISETUJUI_MUSYAWARAH", "Diterima musyawarah desa"
        DITOLAK_MUSYAWARAH = "DITOLAK_MUSYAWARAH", "Ditolak musyawarah desa"
        LAYAK = "LAYAK", "Memenuhi syarat"
        TIDAK_LAYAK = "TIDAK_LAYAK", "Tidak memenuhi syarat"
        ANTRE = "ANTRE", "Menunggu tempat"
        DITETAPKAN = "DITETAPKAN", "Ditetapkan dalam keputusan"
        KELUAR = "KELUAR", "Keluar"

    class Asal(models.TextChoices):
        DAFTAR = "DAFTAR", "Daftar yang dikirim"
        MUSYAWARAH = "MUSYAWARAH", "Musyawarah desa"
        SENDIRI = "SENDIRI", "Mendaftar sendiri"

    program = models.ForeignKey("selection.Program", models.PROTECT, db_index=False)
    person = models.ForeignKey("registry.Person", models.PROTECT)
    asal = models.CharField(max_length=10, choices=Asal.choices)
    status = models.CharField(max_length=20, choices=Status.choices, default=Status.USUL)
    diusulkan_pada = models.DateField()
    aturan = models.ForeignKey("selection.Aturan", models.PROTECT, null=True, db_index=False)
    dinilai_pada = models.DateField(null=True, help_text="Sejak kapan nilainya begini")
    nilai = models.BigIntegerField(
        null=True,
        help_text="Hasil tiap syarat, satu angka basis 3 per syarat: 0 ya, 1 tidak, 2 tidak diketahui",
    )
    kuota = models.ForeignKey("selection.Kuota", models.PROTECT, null=True)
    sebab_keluar = models.CharField(max_length=18, choices=Sebab.choices, blank=True)
    keluar_pada = models.DateField(null=True, help_text="Sejak kapan sebab itu ada")
    alasan = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["program", "person"],
                condition=~models.Q(status="KELUAR"),
                name="calon_sekali_per_program",
            ),
            models.CheckConstraint(
                condition=models.Q(
                    status__in=[
                        "USUL", "DISETUJUI_MUSYAWARAH", "DITOLAK_MUSYAWARAH", "LAYAK", "TIDAK_LAYAK", "ANTRE",
                        "DITETAPKAN", "KELUAR",
                    ]
                ),
                name="calon_status_dikenal",
            ),
            models.CheckConstraint(
                condition=models.Q(asal__in=["DAFTAR", "MUSYAWARAH", "SENDIRI"]), name="calon_asal_dikenal"
            ),
            models.CheckConstraint(
                condition=models.Q(sebab_keluar="", keluar_pada__isnull=True)
                | models.Q(sebab_keluar__in=Sebab.values, keluar_pada__isnull=False),
                name="calon_sebab_bertanggal",
            ),
        ]  # fmt: skip
        indexes = [models.Index(fields=["program", "status", "kuota"], name="calon_program_status")]


class Jejak(models.Model):
    """One step of one candidate: by which act, from where to where, why."""

    act = models.ForeignKey("journal.Act", models.PROTECT, db_index=False)
    calon = models.ForeignKey(Calon, models.PROTECT, related_name="jejak")
    aksi = models.CharField(max_length=24)
    dari = models.CharField(max_length=20, blank=True)
    ke = models.CharField(max_length=20)
    alasan = models.CharField(max_length=200, blank=True)


class PernyataanKerja(models.Model):
    """The village's dated word that a person works, at what, where, how many hours a week, and is fit.

    The latest one counts, and for a year: its lack is the commonest ground on which claims are refused.
    """

    person = models.ForeignKey("registry.Person", models.PROTECT, db_index=False)
    uraian = models.CharField(max_length=120)
    tempat = models.CharField(max_length=120)
    jam_seminggu = models.SmallIntegerField()
    mampu = models.BooleanField(help_text="Sehat dan mampu bekerja")
    tanggal = models.DateField()
    sumber = models.CharField(max_length=60)
    dicatat_oleh = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(jam_seminggu__range=(1, 112)), name="pernyataan_jam_wajar"
            )
        ]
        indexes = [models.Index(fields=["person", "tanggal"], name="pernyataan_orang_tanggal")]
