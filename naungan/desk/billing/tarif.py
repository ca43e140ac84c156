"""From the law's contribution for one member to a tariff for a whole regency.

Members differ in few ways that matter to a contribution: segment, risk group, wage, whose money. The law is asked once
for each combination that occurs; the books then join the answer. 187,000 members need some ten thousand questions.
"""

from django.db import connection

from naungan import law
from naungan.kit.bulan import Bulan

__all__ = ["siapkan_tarif"]

_BUAT = (
    "CREATE TEMPORARY TABLE tarif (segmen varchar(5), kelompok smallint, upah bigint, sumber varchar(12),"
    " dasar bigint, jkk bigint, jkm bigint, PRIMARY KEY (segmen, kelompok, upah, sumber))"
)
_RAGAM = (
    "SELECT DISTINCT m.segmen, j.kelompok_risiko, j.upah, p.sumber FROM membership_membership m"
    " JOIN registry_job j ON j.person_id = m.person_id AND j.payer_id = m.payer_id"
    " JOIN registry_payer p ON p.id = m.payer_id"
    " WHERE m.mulai <= %s AND (m.akhir IS NULL OR m.akhir >= %s) AND j.mulai <= %s"
)


def siapkan_tarif(bulan: Bulan) -> int:
    """Fill the temporary table ``tarif`` of this connection for one month; returns its length."""
    with connection.cursor() as kursor:
        kursor.execute("DROP TABLE IF EXISTS tarif")
        kursor.execute(_BUAT)
        kursor.execute(_RAGAM, [bulan.terakhir, bulan.pertama, bulan.terakhir])
        baris = []
        for segmen, kelompok, upah, sumber in kursor.fetchall():
            iuran = law.iuran_sebulan(
                bulan=bulan,
                segmen=segmen,
                upah=upah,
                kelompok_risiko=kelompok or None,
                dibayar_oleh=sumber,
                program=("jkk", "jkm"),
            )
            dasar = next(x.nilai for x in iuran.langkah if x.nama == "upah_dasar")
            jkk, jkm = (iuran.komponen.get(program, 0) for program in ("jkk", "jkm"))
            baris.append((segmen, kelompok, upah, sumber, dasar, jkk, jkm))
        kursor.executemany("INSERT INTO tarif VALUES (%s, %s, %s, %s, %s, %s, %s)", baris)
        if connection.vendor == "postgresql":  # nobody analyses temporary tables for us
            kursor.execute("ANALYZE tarif")
    return len(baris)
