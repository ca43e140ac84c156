"""Billing one more month of the whole regency, beside a bare INSERT … SELECT of the same months."""

from datetime import date

from django.db import connection, transaction

from bench.ukur import Hasil, detik
from naungan.demo.run import WILAYAH
from naungan.desk.billing import tagih_bulan
from naungan.desk.kantor import petugas_sistem
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada

BULAN = Bulan(2024, 1)


def ukur() -> list[Hasil]:
    with pada(date(2024, 1, 5)):
        waktu = detik(lambda: tagih_bulan(BULAN, by=petugas_sistem(WILAYAH)))
    with connection.cursor() as kursor, transaction.atomic():
        kursor.execute("SELECT COUNT(*) FROM membership_membershipmonth WHERE bulan = %s", [BULAN.kode])
        (banyak,) = kursor.fetchone()
        kursor.execute("CREATE TABLE polos AS SELECT * FROM membership_membershipmonth WHERE 0")
        kursor.execute("CREATE UNIQUE INDEX polos_unik ON polos (bulan, membership_id)")
        kursor.execute("CREATE INDEX polos_bill ON polos (bill_id)")
        kursor.execute("CREATE INDEX polos_anggota ON polos (membership_id)")
        salin = "INSERT INTO polos SELECT * FROM membership_membershipmonth WHERE bulan = %s"
        dasar = detik(lambda: kursor.execute(salin, [BULAN.kode]))
        transaction.set_rollback(True)
    return [Hasil.laju("tagihan satu bulan", banyak, waktu, dasar, "peserta/detik")]
