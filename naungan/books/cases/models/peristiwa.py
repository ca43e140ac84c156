"""What happened to a worker, and who is left behind."""

from django.db import models

from naungan.books.kolom import KodeWilayah, TerSegel

__all__ = ["Event", "Relative"]


class Event(models.Model):
    """An event (peristiwa). Its code is random: families track by it, and nobody can count by it."""

    class Jenis(models.TextChoices):
        MENINGGAL = "meninggal", "Meninggal"
        MENINGGAL_KK = "meninggal_kk", "Meninggal karena kecelakaan kerja"

    kode = models.CharField(max_length=14, unique=True)
    jenis = models.CharField(max_length=16, choices=Jenis.choices)
    person = models.ForeignKey("registry.Person", models.PROTECT)
    tanggal = models.DateField(help_text="Kapan terjadi")
    tempat = models.CharField(max_length=120)
    kronologi = models.TextField(max_length=2000)
    wilayah = KodeWilayah(db_index=True)
    dilaporkan_pada = models.DateField()
    pelapor = models.CharField(max_length=120)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(jenis__in=["meninggal", "meninggal_kk"]),
                name="event_orang_meninggal_sekali",
            ),
            models.CheckConstraint(
                condition=models.Q(jenis__in=["meninggal", "meninggal_kk"]), name="event_jenis_dikenal"
            ),
            models.CheckConstraint(
                condition=models.Q(dilaporkan_pada__gte=models.F("tanggal")),
                name="event_dilaporkan_setelah_terjadi",
            ),
        ]

    def __str__(self) -> str:
        return self.kode


class Relative(models.Model):
    """Someone of the family, as the family card or the heir letter names them."""

    peristiwa = models.ForeignKey(Event, models.PROTECT, related_name="kerabat")
    nama = models.CharField(max_length=120)
    hubungan = models.CharField(max_length=12)
    lahir = models.DateField(null=True)
    kelamin = models.CharField(max_length=1)
    hidup = models.BooleanField(default=True)
    sekolah = models.CharField(max_length=8, blank=True)
    nik_segel = TerSegel(default=b"")
    bank = models.CharField(max_length=40, blank=True)
    rekening_segel = TerSegel(default=b"")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kelamin__in=["L", "P"]), name="relative_kelamin_dikenal"
            ),
            models.UniqueConstraint(fields=["peristiwa", "nama", "hubungan"], name="relative_sekali"),
        ]

    def __str__(self) -> str:
        return self.nama
