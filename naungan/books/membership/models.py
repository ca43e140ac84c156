"""Memberships and the months bought for them.

A month is *due* when its row stands on a bill and *paid* when that bill is paid. Status (active, grace, lapsed) is
never stored: the law derives it from the months.
"""

from django.db import models

from naungan.books.kolom import Rupiah
from naungan.books.pagar import Pagar, hanya_tambah

__all__ = ["Membership", "MembershipMonth", "PAGAR"]


class Membership(models.Model):
    """One person's cover through one payer. A person may lawfully hold several."""

    class Segmen(models.TextChoices):
        PU = "PU", "Penerima upah"
        BPU = "BPU", "Bukan penerima upah"
        JAKON = "JAKON", "Jasa konstruksi"
        PMI = "PMI", "Pekerja migran"

    # the unique index below begins with it
    person = models.ForeignKey("registry.Person", models.PROTECT, db_index=False)
    payer = models.ForeignKey("registry.Payer", models.PROTECT)
    segmen = models.CharField(max_length=5, choices=Segmen.choices)
    kelompok = models.CharField(max_length=12, help_text="Daftar asalnya: PERUSAHAAN, NON_ASN, DBHCHT, …")
    mulai = models.DateField()
    akhir = models.DateField(null=True)
    masa_iur_awal = models.IntegerField(
        default=0, help_text="Bulan iur sebelum dicatat di sini, menurut BPJS"
    )
    lunas_awal = models.IntegerField(
        default=0, help_text="Bulan terakhir lunas sebelum dicatat di sini (YYYYMM)"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "payer", "mulai"], name="membership_sekali_per_mulai"),
            models.UniqueConstraint(
                fields=["person", "payer"],
                condition=models.Q(akhir__isnull=True),
                name="membership_terbuka_sekali",
            ),
            models.CheckConstraint(
                condition=models.Q(akhir__isnull=True) | models.Q(akhir__gte=models.F("mulai")),
                name="membership_akhir_setelah_mulai",
            ),
            models.CheckConstraint(
                condition=models.Q(masa_iur_awal__gte=0), name="membership_masa_iur_tak_negatif"
            ),
            models.CheckConstraint(
                condition=models.Q(segmen__in=["PU", "BPU", "JAKON", "PMI"]), name="membership_segmen_dikenal"
            ),
        ]


class MembershipMonth(models.Model):
    """One month of one membership: on which wage base, at what contribution, on whose bill."""

    act = models.ForeignKey("journal.Act", models.PROTECT, db_index=False)
    bulan = models.IntegerField(help_text="YYYYMM")
    membership = models.ForeignKey(Membership, models.PROTECT)
    bill = models.ForeignKey("billing.Bill", models.PROTECT)
    dasar = Rupiah(help_text="Dasar upah iuran")
    jkk = Rupiah()
    jkm = Rupiah()

    class Meta:
        constraints = [
            # month first: billing stays as fast in the twelfth month as in the first
            models.UniqueConstraint(fields=["bulan", "membership"], name="month_sekali_per_kepesertaan"),
            models.CheckConstraint(
                condition=models.Q(dasar__gt=0, jkk__gte=0, jkm__gte=0), name="month_jumlah_tak_negatif"
            ),
        ]


PAGAR = [
    *hanya_tambah("membership_membershipmonth"),
    Pagar(
        "membership_month_pada_tagihannya",
        "membership_membershipmonth",
        "INSERT",
        "NOT EXISTS (SELECT 1 FROM billing_bill b JOIN membership_membership m ON m.payer_id = b.payer_id"
        " WHERE b.id = NEW.bill_id AND b.bulan = NEW.bulan AND b.lunas_pada IS NULL AND m.id = NEW.membership_id)",
        "bulan iur berdiri pada tagihan bulan itu, milik pembayar itu, yang belum lunas",
    ),
    Pagar(
        "membership_tak_dihapus", "membership_membership", "DELETE", "1=1", "kepesertaan tidak boleh dihapus"
    ),
    Pagar(
        "membership_tetap",
        "membership_membership",
        "UPDATE",
        "OLD.person_id <> NEW.person_id OR OLD.payer_id <> NEW.payer_id",
        "kepesertaan tidak berpindah orang atau pembayar; tutup dan buka yang baru",
    ),
]
