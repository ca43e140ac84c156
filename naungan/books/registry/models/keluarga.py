"""Families: who shares a family card, and whom a living person has named as theirs."""

from django.db import models

from naungan.books.kolom import KodeWilayah, TerSegel
from naungan.books.registry.models.orang import Person

__all__ = ["Household", "HouseholdMember", "PernyataanKerabat"]


class Household(models.Model):
    """A family card (KK). Its number is sealed; the blind index keeps it unique and findable."""

    no_kk_segel = TerSegel()
    no_kk_indeks = models.BinaryField(unique=True, help_text="Indeks buta nomor KK")
    wilayah = KodeWilayah(help_text="Desa", db_index=True)


class HouseholdMember(models.Model):
    """Somebody on a family card between two dates: a person of the registry, or a relative known by name only."""

    class Hubungan(models.TextChoices):
        KEPALA_KELUARGA = "KEPALA KELUARGA", "Kepala keluarga"
        SUAMI = "SUAMI", "Suami"
        ISTRI = "ISTRI", "Istri"
        ANAK = "ANAK", "Anak"
        MENANTU = "MENANTU", "Menantu"
        CUCU = "CUCU", "Cucu"
        ORANG_TUA = "ORANG TUA", "Orang tua"
        MERTUA = "MERTUA", "Mertua"
        FAMILI_LAIN = "FAMILI LAIN", "Famili lain"
        PEMBANTU = "PEMBANTU", "Pembantu"
        LAINNYA = "LAINNYA", "Lainnya"

    household = models.ForeignKey(Household, models.PROTECT, related_name="anggota")
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="keanggotaan_kk")
    nama = models.CharField(max_length=120, blank=True, help_text="Bila orangnya tidak ada di daftar orang")
    kelamin = models.CharField(max_length=1, blank=True)
    lahir = models.DateField(null=True)
    hubungan = models.CharField(max_length=16, choices=Hubungan.choices, help_text="Terhadap kepala keluarga")
    mulai = models.DateField()
    akhir = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(person__isnull=False, nama="")
                | (models.Q(person__isnull=True, kelamin__in=["L", "P"]) & ~models.Q(nama="")),
                name="householdmember_orang_atau_nama",
            ),
            models.CheckConstraint(
                condition=models.Q(
                    hubungan__in=[
                        "KEPALA KELUARGA",
                        "SUAMI",
                        "ISTRI",
                        "ANAK",
                        "MENANTU",
                        "CUCU",
                        "ORANG TUA",
                        "MERTUA",
                        "FAMILI LAIN",
                        "PEMBANTU",
                        "LAINNYA",
                    ]
                ),
                name="householdmember_hubungan_dikenal",
            ),
            models.CheckConstraint(
                condition=models.Q(akhir__isnull=True) | models.Q(akhir__gte=models.F("mulai")),
                name="householdmember_akhir_setelah_mulai",
            ),
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(akhir__isnull=True, person__isnull=False),
                name="householdmember_satu_kk_per_orang",
            ),
            models.UniqueConstraint(
                fields=["household"],
                condition=models.Q(akhir__isnull=True, hubungan="KEPALA KELUARGA"),
                name="householdmember_satu_kepala",
            ),
            models.UniqueConstraint(
                fields=["household", "nama", "hubungan"],
                condition=models.Q(akhir__isnull=True, person__isnull=True),
                name="householdmember_nama_sekali",
            ),
        ]


class PernyataanKerabat(models.Model):
    """A relative named beforehand, while the person lives: who said so, when, on what evidence.

    ``hubungan`` in the law's words. A declaration is never changed; a new one closes it (``akhir``).
    """

    person = models.ForeignKey(Person, models.PROTECT, related_name="kerabat")
    kerabat = models.ForeignKey(
        Person, models.PROTECT, null=True, related_name="kerabat_dari", help_text="Bila ada di daftar orang"
    )
    nama = models.CharField(max_length=120)
    hubungan = models.CharField(max_length=12)
    kelamin = models.CharField(max_length=1)
    lahir = models.DateField(null=True)
    hidup = models.BooleanField(default=True)
    dinyatakan_oleh = models.CharField(max_length=120)
    bukti = models.CharField(max_length=200)
    mulai = models.DateField(help_text="Kapan dinyatakan")
    akhir = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    hubungan__in=[
                        "istri",
                        "suami",
                        "anak",
                        "ibu",
                        "ayah",
                        "cucu",
                        "kakek",
                        "nenek",
                        "saudara",
                        "mertua",
                    ]
                ),
                name="pernyataankerabat_hubungan_dikenal",
            ),
            models.CheckConstraint(
                condition=models.Q(kelamin__in=["L", "P"])
                & ~models.Q(nama="")
                & ~models.Q(dinyatakan_oleh="")
                & ~models.Q(bukti=""),
                name="pernyataankerabat_lengkap",
            ),
            models.CheckConstraint(
                condition=models.Q(kerabat__isnull=True) | ~models.Q(kerabat=models.F("person")),
                name="pernyataankerabat_bukan_diri_sendiri",
            ),
            models.CheckConstraint(
                condition=models.Q(akhir__isnull=True) | models.Q(akhir__gte=models.F("mulai")),
                name="pernyataankerabat_akhir_setelah_mulai",
            ),
            models.UniqueConstraint(
                fields=["person", "nama", "hubungan"],
                condition=models.Q(akhir__isnull=True),
                name="pernyataankerabat_sekali",
            ),
        ]
