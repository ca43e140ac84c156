"""Jobs: what somebody does, for whom, at which wage, from when until when."""

from django.db import models

from naungan.books.kolom import Rupiah
from naungan.books.registry.models.orang import Person
from naungan.books.registry.models.pembayar import Payer

__all__ = ["Job"]


class Job(models.Model):
    """A job and its wage between two dates; a raise closes one row and opens the next.

    One person may hold several at once, each with its own payer. ``akhir`` in the future is a term of office. Lists
    from elsewhere may leave a row open beside its raise; the desk's verbs never do.
    """

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
        indexes = [
            models.Index(fields=["akhir"], condition=models.Q(akhir__isnull=False), name="job_berakhir")
        ]
