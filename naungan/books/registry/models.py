"""Who there is: persons, those who pay for them, and the jobs that join the two."""

from django.db import models

from naungan.books.kolom import KodeWilayah, Rupiah, TerSegel, segel
from naungan.kit.nik import samarkan

__all__ = ["Job", "KelompokRisiko", "Payer", "Person"]


class Person(models.Model):
    """One human being. The NIK is sealed; its blind index keeps it unique and findable."""

    nik_segel = TerSegel()
    nik_indeks = models.BinaryField(unique=True, help_text="Indeks buta NIK")
    nama = models.CharField(max_length=120)
    kunci_nama = models.CharField(
        max_length=60, default="", help_text="Nama yang diseragamkan ejaannya, untuk mencari orang yang sama"
    )
    lahir = models.DateField()
    kelamin = models.CharField(max_length=1)
    wilayah = KodeWilayah(help_text="Desa tempat tinggal")
    hp_segel = TerSegel(default=b"")
    pekerjaan = models.CharField(max_length=80, blank=True)
    kategori = models.CharField(max_length=24, blank=True)
    meninggal = models.DateField(null=True)
    sumber = models.CharField(max_length=60, help_text="Daftar asal data ini")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(kelamin__in=["L", "P"]), name="person_kelamin_dikenal")
        ]
        indexes = [
            models.Index(fields=["wilayah", "kunci_nama"], name="person_wilayah_kunci"),
            models.Index(fields=["lahir", "wilayah"], name="person_lahir_wilayah"),
            models.Index(fields=["nama"], name="person_nama"),
        ]

    def __str__(self) -> str:
        return self.nama

    @property
    def nik_samar(self) -> str:
        """The masked NIK, the only form a list shows."""
        return samarkan(segel().buka(bytes(self.nik_segel), "nik"))


class Payer(models.Model):
    """Whoever pays contributions: a company, an agency, a village, a project, a sponsor, the regency, a person."""

    class Jenis(models.TextChoices):
        PERUSAHAAN = "PERUSAHAAN", "Perusahaan"
        OPD = "OPD", "Perangkat daerah"
        DESA = "DESA", "Desa"
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

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kelompok_risiko__range=(0, 5)), name="payer_kelompok_0_sampai_5"
            ),
            models.CheckConstraint(
                condition=models.Q(
                    jenis__in=["PERUSAHAAN", "OPD", "DESA", "MITRA", "PROYEK", "PEMDA", "PERORANGAN"]
                ),
                name="payer_jenis_dikenal",
            ),
        ]
        indexes = [models.Index(fields=["jenis", "wilayah"], name="payer_jenis_wilayah")]

    def __str__(self) -> str:
        return self.nama


class Job(models.Model):
    """A job and its wage between two dates; a raise closes one row and opens the next."""

    person = models.ForeignKey(
        Person, models.PROTECT, db_index=False
    )  # the unique index below begins with it
    payer = models.ForeignKey(Payer, models.PROTECT)
    uraian = models.CharField(max_length=80)
    kelompok_risiko = models.SmallIntegerField(
        default=0, help_text="Kelompok JKK 1-5; 0 untuk bukan penerima upah"
    )
    upah = Rupiah(help_text="Upah sebulan yang dilaporkan; BPU: penghasilan yang dinyatakan")
    mulai = models.DateField()
    akhir = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(upah__gt=0), name="job_upah_positif"),
            models.UniqueConstraint(fields=["person", "payer", "mulai"], name="job_sekali_per_tanggal"),
            models.CheckConstraint(
                condition=models.Q(akhir__isnull=True) | models.Q(akhir__gte=models.F("mulai")),
                name="job_akhir_setelah_mulai",
            ),
        ]


class KelompokRisiko(models.Model):
    """One of the 191 business names of PP 82/2019 Annex I with its JKK risk group; a suggestion until decided."""

    nomor = models.IntegerField()
    kelompok = models.SmallIntegerField()
    nama = models.CharField(max_length=200)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kelompok", "nomor"], name="kelompok_risiko_sekali")]


class Kbli(models.Model):
    """A line of the Indonesian classification of business fields (KBLI 2020)."""

    kode = models.CharField(max_length=5, primary_key=True)
    kategori = models.CharField(max_length=1)
    tingkat = models.CharField(max_length=16)
    judul = models.CharField(max_length=200)
