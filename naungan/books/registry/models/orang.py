"""Persons, and the categories they belong to."""

from django.db import models

from naungan.books.kolom import KodeWilayah, TerSegel, segel
from naungan.kit.nik import samarkan

__all__ = ["KategoriOrang", "Person"]


class Person(models.Model):
    """One human being. The NIK is sealed; its blind index keeps it unique and findable.

    Where one human being was written down twice, the second row points to the first (``lebur_ke``); nothing that
    names the second row is moved, so readers ask ``sosok``.
    """

    nik_segel = TerSegel()
    nik_indeks = models.BinaryField(unique=True, help_text="Indeks buta NIK")
    nama = models.CharField(max_length=120)
    kunci_nama = models.CharField(
        max_length=60, help_text="Nama yang diseragamkan ejaannya, untuk mencari orang yang sama"
    )
    lahir = models.DateField()
    kelamin = models.CharField(max_length=1)
    wilayah = KodeWilayah(help_text="Desa tempat tinggal")
    hp_segel = TerSegel(default=b"")
    pekerjaan = models.CharField(max_length=80, blank=True)
    kategori = models.CharField(
        max_length=24, blank=True, help_text="Kategori utama; semua ada di KategoriOrang"
    )
    meninggal = models.DateField(null=True)
    sumber = models.CharField(max_length=60, help_text="Daftar asal data ini")
    # nearly always empty: an ordinary index would be half a million entries of nothing
    lebur_ke = models.ForeignKey("self", models.PROTECT, null=True, related_name="leburan", db_index=False)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(kelamin__in=["L", "P"]), name="person_kelamin_dikenal"),
            models.CheckConstraint(condition=~models.Q(kunci_nama=""), name="person_kunci_nama_terisi"),
            models.CheckConstraint(
                condition=models.Q(lebur_ke__isnull=True) | ~models.Q(lebur_ke=models.F("id")),
                name="person_tak_melebur_ke_diri",
            ),
        ]
        indexes = [
            models.Index(fields=["wilayah", "kunci_nama"], name="person_wilayah_kunci"),
            models.Index(fields=["lahir", "wilayah"], name="person_lahir_wilayah"),
            models.Index(fields=["nama"], name="person_nama"),
            models.Index(
                fields=["lebur_ke"], condition=models.Q(lebur_ke__isnull=False), name="person_lebur_ke"
            ),
        ]

    def __str__(self) -> str:
        return self.nama

    @property
    def nik_samar(self) -> str:
        """The masked NIK, the only form a list shows."""
        return samarkan(segel().buka(bytes(self.nik_segel), "nik"))

    @property
    def sosok(self) -> list[int]:
        """Identities of all rows of this human being, the one that stands first."""
        tetap = self.lebur_ke_id or self.pk
        return [tetap, *Person.objects.filter(lebur_ke=tetap).order_by("pk").values_list("pk", flat=True)]


class KategoriOrang(models.Model):
    """That somebody is a tobacco farmer, a fisher, …: on what evidence, by which list, from when until when."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="kategori_semua", db_index=False)
    kategori = models.CharField(max_length=24)
    bukti = models.CharField(max_length=200)
    asal = models.ForeignKey("registry.Asal", models.PROTECT, help_text="Daftar yang menyebutnya")
    mulai = models.DateField()
    akhir = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "kategori", "mulai"], name="kategoriorang_sekali_per_mulai"
            ),
            models.UniqueConstraint(
                fields=["person", "kategori"],
                condition=models.Q(akhir__isnull=True),
                name="kategoriorang_terbuka_sekali",
            ),
            models.CheckConstraint(
                condition=~models.Q(kategori="") & ~models.Q(bukti=""), name="kategoriorang_berbukti"
            ),
            models.CheckConstraint(
                condition=models.Q(akhir__isnull=True) | models.Q(akhir__gte=models.F("mulai")),
                name="kategoriorang_akhir_setelah_mulai",
            ),
        ]
        indexes = [models.Index(fields=["kategori"], name="kategoriorang_kategori")]
