"""Billing a month: every payer with members gets one bill, its annex and its entries in the ledger.

Set-based and in chunks of payers; a chunk is one transaction, so a killed run goes on where it stopped and a finished
one does nothing when asked again. A public fund is billed only under a decree in force for the month.
"""

from datetime import date
from functools import partial
from typing import NamedTuple

from django.db import connection
from django.db.models import Count

from naungan.books.billing.models import Bill
from naungan.books.journal.catat import Tindakan
from naungan.books.ledger.models import Transfer
from naungan.books.ledger.neraca import akun
from naungan.books.membership.models import MembershipMonth
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.billing.tarif import siapkan_tarif
from naungan.desk.jalan import Jalan, Lapor, tanpa_laporan
from naungan.kit.bulan import Bulan
from naungan.kit.jam import hari_ini
from naungan.law import parameter
from naungan.law.tenggat import jatuh_tempo_iuran

__all__ = ["tagih_bulan"]

# Who is on the bill: members of the month who are alive at its start, whose cover has not lapsed by the law, and
# whose public payer has an approved decree for the month. The latest job row in force when the month (or
# the membership, if sooner) ends gives the wage.
_SAAT_UPAH = "CASE WHEN m.akhir < %(terakhir)s THEN m.akhir ELSE %(terakhir)s END"
_PESERTA = f"""
CREATE TEMPORARY TABLE peserta AS
SELECT m.id, m.payer_id, t.dasar, t.jkk, t.jkm
  FROM membership_membership m
  JOIN registry_person o ON o.id = m.person_id AND (o.meninggal IS NULL OR o.meninggal >= %(pertama)s)
  JOIN registry_payer p ON p.id = m.payer_id
  JOIN registry_job j ON j.person_id = m.person_id AND j.payer_id = m.payer_id AND j.mulai <= {_SAAT_UPAH}
   AND (j.akhir IS NULL OR j.akhir >= {_SAAT_UPAH}) AND NOT EXISTS (
        SELECT 1 FROM registry_job n WHERE n.person_id = j.person_id AND n.payer_id = j.payer_id
         AND n.mulai > j.mulai AND n.mulai <= {_SAAT_UPAH})
  JOIN tarif t ON t.segmen = m.segmen AND t.kelompok = j.kelompok_risiko AND t.upah = j.upah AND t.sumber = p.sumber
 WHERE m.payer_id > %(dari)s AND m.payer_id <= %(sampai)s
   AND m.mulai <= %(terakhir)s AND (m.akhir IS NULL OR m.akhir >= %(pertama)s)
   AND (m.segmen <> 'BPU' OR m.mulai >= %(batas_mulai)s OR m.lunas_awal >= %(batas)s OR EXISTS (
        SELECT 1 FROM membership_membershipmonth b JOIN billing_bill l ON l.id = b.bill_id
         WHERE b.membership_id = m.id AND b.bulan >= %(batas)s AND b.bulan < %(bulan)s AND l.lunas_pada IS NOT NULL))
   AND (p.jenis <> 'PEMDA' OR EXISTS (
        SELECT 1 FROM funds_decree k WHERE k.payer_id = p.id AND k.disetujui_oleh_id IS NOT NULL
         AND k.mulai <= %(bulan)s AND k.sampai >= %(bulan)s))
   AND NOT EXISTS (SELECT 1 FROM billing_bill sudah WHERE sudah.bulan = %(bulan)s AND sudah.payer_id = m.payer_id)
"""
_TAGIHAN = """
INSERT INTO billing_bill (act_id, payer_id, bulan, kode_iuran, peserta, jkk, jkm, jumlah, terbit, jatuh_tempo)
SELECT %(act)s, payer_id, %(bulan)s, %(awalan)s || CAST(payer_id AS varchar(20)), COUNT(*), SUM(jkk), SUM(jkm),
       SUM(jkk) + SUM(jkm), %(terbit)s, %(tempo)s
  FROM peserta GROUP BY payer_id ORDER BY payer_id
"""
_BULAN = """
INSERT INTO membership_membershipmonth (act_id, bulan, membership_id, bill_id, dasar, jkk, jkm)
SELECT %(act)s, %(bulan)s, p.id, b.id, p.dasar, p.jkk, p.jkm
  FROM peserta p JOIN billing_bill b ON b.bulan = %(bulan)s AND b.payer_id = p.payer_id ORDER BY p.id
"""
_AKUN = """
INSERT INTO ledger_account (buku, jenis, acuan)
SELECT 'BPJS', 'PIUTANG_IURAN', p.kode FROM billing_bill b JOIN registry_payer p ON p.id = b.payer_id
 WHERE b.id > %(bill_lalu)s AND b.act_id = %(act)s AND NOT EXISTS (
       SELECT 1 FROM ledger_account a WHERE a.buku = 'BPJS' AND a.jenis = 'PIUTANG_IURAN' AND a.acuan = p.kode)
 ORDER BY b.id ON CONFLICT DO NOTHING
"""
_TRANSFER = """
INSERT INTO ledger_transfer (act_id, tanggal, jenis, debit_id, kredit_id, jumlah, acuan)
SELECT %(act)s, %(terbit)s, 'LANGSUNG', d.id, k.id, CASE k.acuan WHEN 'JKK' THEN b.jkk ELSE b.jkm END,
       'tagihan:' || CAST(b.id AS varchar(20))
  FROM billing_bill b JOIN registry_payer p ON p.id = b.payer_id
  JOIN ledger_account d ON d.buku = 'BPJS' AND d.jenis = 'PIUTANG_IURAN' AND d.acuan = p.kode
  JOIN ledger_account k ON k.buku = 'BPJS' AND k.jenis = 'IURAN'
 WHERE b.id > %(bill_lalu)s AND b.act_id = %(act)s AND CASE k.acuan WHEN 'JKK' THEN b.jkk ELSE b.jkm END > 0
 ORDER BY b.id, k.acuan
"""


class Hasil(NamedTuple):
    """What a run wrote."""

    tagihan: int
    peserta: int


def tagih_bulan(
    bulan: Bulan, *, by: Petugas, lapor: Lapor = tanpa_laporan, peserta_per_potongan: int = 20_000
) -> Hasil:
    """Bill a month for the whole installation. BPJS issues the bills; it may be run again and again.

    ``lapor`` hears the number of members billed after each chunk.
    """
    wajib(by, "tagih_bulan", kantor=("BPJS",), peran=("PEMBUAT", "PIMPINAN", "SISTEM"))
    jalan = Jalan(f"tagihan:{bulan.kode}", verb="tagih_bulan", by=by)
    if not jalan.selesai:
        _akun_iuran()
        siapkan_tarif(bulan)
        for sampai in _batas_potongan(jalan.kursor, peserta_per_potongan):
            lapor(jalan.maju(sampai, partial(_tulis, bulan, sampai)) or 0)
        jalan.tutup()
    return Hasil(
        Bill.objects.filter(bulan=bulan.kode).count(),
        MembershipMonth.objects.filter(bulan=bulan.kode).count(),
    )


def _batas_potongan(dari: int, peserta: int) -> list[int]:
    """Payer ids at which chunks of about ``peserta`` members end."""
    batas, jumlah, terakhir = [], 0, 0
    banyak = (
        Payer.objects.filter(pk__gt=dari)
        .annotate(n=Count("membership"))
        .order_by("pk")
        .values_list("pk", "n")
    )
    for terakhir, n in banyak.iterator(5_000):
        jumlah += n
        if jumlah >= peserta:
            batas.append(terakhir)
            jumlah = 0
    return [*batas, terakhir] if jumlah else batas


def _tulis(bulan: Bulan, sampai: int, act: Tindakan, dari: int) -> int:
    lalu = {m._meta.db_table: m.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
            for m in (Bill, MembershipMonth, Transfer)}  # fmt: skip
    batas = bulan.maju(-(_tenggang(bulan) + 1))
    isi: dict[str, int | str | date] = {
        "act": act.id,
        "bulan": bulan.kode,
        "pertama": bulan.pertama,
        "terakhir": bulan.terakhir,
        "batas": batas.kode,
        "batas_mulai": batas.maju(1).pertama,
        "dari": dari,
        "sampai": sampai,
        "awalan": f"CONTOH-{bulan.kode}-",
        "terbit": hari_ini(),
        "tempo": jatuh_tempo_iuran(bulan),
        "bill_lalu": lalu["billing_bill"],
    }
    with connection.cursor() as kursor:
        for perintah in ("DROP TABLE IF EXISTS peserta", _PESERTA, _TAGIHAN, _BULAN, _AKUN, _TRANSFER):
            kursor.execute(perintah, isi)
    banyak = {tabel: act.baca_sejak(tabel, terakhir) for tabel, terakhir in lalu.items()}
    return banyak["membership_membershipmonth"]


def _tenggang(bulan: Bulan) -> int:
    """Months a BPU may be unpaid before the scheme is left."""
    return int(parameter.zaman(bulan.pertama)["bulan_tenggang_bpu"].nilai)


def _akun_iuran() -> None:
    for program in ("JKK", "JKM"):
        akun("BPJS", "IURAN", program)
    akun("BPJS", "KAS")
