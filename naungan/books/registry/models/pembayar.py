"""Those who pay, and the decisions on how dangerous their work is."""

from django.conf import settings
from django.db import models

from naungan.books.kolom import KodeWilayah
from naungan.books.registry.models.acuan import KelompokRisiko

__all__ = ["Payer", "PenetapanRisiko"]


class Payer(models.Model):
    """Whoever pays contributions: a company, an agency, a village body, a project, a sponsor, a person, …"""

    class Jenis(models.TextChoices):
        PERUSAHAAN = "PERUSAHAAN", "Perusahaan"
        OPD = "OPD", "Perangkat daerah"
        SEKOLAH = "SEKOLAH", "Sekolah"
        DESA = "DESA", "Desa"
        BADAN_DESA = "BADAN_DESA", "Lembaga desa: RT, RW, BPD, BUMDes, kader"
        KOPERASI = "KOPERASI", "Koperasi"
        MITRA = "MITRA", "Mitra"
        PROYEK = "PROYEK", "Proyek konstruksi"
        PEMDA = "PEMDA", "Pemerintah kabupaten"
        PERORANGAN = "PERORANGAN", "Perorangan"

    kode = models.CharField(max_length=40, unique=True)
    jenis = models.CharField(max_length=10, choices=Jenis.choices)
    nama = models.CharField(max_length=120)
    wilayah = KodeWilayah()
    npp = models.CharField(max_length=12, blank=True)
    kbli = models.CharField(max_length=5, blank=True)
    kelompok_risiko = models.SmallIntegerField(default=0)
    ukuran = models.CharField(max_length=8, blank=True)
    kawasan = models.CharField(max_length=20, blank=True)
    sumber = models.CharField(
        max_length=12, help_text="Uang siapa: DBHCHT, APBD, APBDES, CSR, PERUSAHAAN, SENDIRI"
    )
    induk = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="cabang", help_text="Pusat dari cabang ini"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kelompok_risiko__range=(0, 5)), name="payer_kelompok_0_sampai_5"
            ),
            models.CheckConstraint(
                condition=models.Q(
                    jenis__in=[
                        "PERUSAHAAN",
                        "OPD",
                        "SEKOLAH",
                        "DESA",
                        "BADAN_DESA",
                        "KOPERASI",
                        "MITRA",
                        "PROYEK",
                        "PEMDA",
                        "PERORANGAN",
                    ]
                ),
                name="payer_jenis_dikenal",
            ),
            models.CheckConstraint(
                condition=models.Q(induk__isnull=True)
                | (
                    ~models.Q(induk=models.F("id"))
                    & models.Q(jenis__in=["PERUSAHAAN", "KOPERASI", "SEKOLAH"])
                ),
                name="payer_cabang_badan_usaha",
            ),
        ]
        indexes = [models.Index(fields=["jenis", "wilayah"], name="payer_jenis_wilayah")]

    def __str__(self) -> str:
        return self.nama


class PenetapanRisiko(models.Model):
    """A person's decision on a payer's JKK risk group, with its reason, from a day on. The newest stands."""

    act = models.ForeignKey("journal.Act", models.PROTECT, db_index=False)
    payer = models.ForeignKey(Payer, models.PROTECT, related_name="penetapan_risiko")
    kelompok = models.SmallIntegerField()
    usaha = models.ForeignKey(
        KelompokRisiko, models.PROTECT, null=True, help_text="Baris lampiran PP 82/2019 yang dipilih"
    )
    mulai = models.DateField()
    alasan = models.CharField(max_length=400)
    oleh = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["payer", "mulai"], name="penetapanrisiko_sekali_per_mulai"),
            models.CheckConstraint(
                condition=models.Q(kelompok__range=(1, 5)), name="penetapanrisiko_kelompok_1_sampai_5"
            ),
            models.CheckConstraint(condition=~models.Q(alasan=""), name="penetapanrisiko_beralasan"),
        ]
