"""Receipts: lines of a bank statement paid by payment code, in full or not at all."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from django.db import connection

from naungan.books.billing.models import Allocation, Receipt
from naungan.books.journal.catat import Tindakan
from naungan.books.ledger.models import Transfer
from naungan.books.pintu import sisipkan_sementara
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.jalan import Jalan, Lapor, tanpa_laporan

__all__ = ["BarisBank", "terima_bank"]


class BarisBank(NamedTuple):
    """One credit on BPJS's account."""

    kode_iuran: str
    tanggal: date
    jumlah: int
    referensi: str


_BUAT = (
    "CREATE TEMPORARY TABLE bank (ke int, kode_iuran varchar(24), tanggal date, jumlah bigint,"
    " referensi varchar(40) PRIMARY KEY)"
)
# References taken before, then all but the first of several lines that would pay one bill (somebody paid twice).
_SARING = (
    "DELETE FROM bank WHERE EXISTS (SELECT 1 FROM billing_receipt r WHERE r.referensi = bank.referensi)",
    "DELETE FROM bank WHERE ke NOT IN (SELECT MIN(ke) FROM bank GROUP BY kode_iuran, jumlah)",
)
# Another file with the same lines waits here until this chunk is done, and then finds the bills paid.
_PEGANG = (
    "SELECT b.id FROM billing_bill b JOIN bank k ON k.kode_iuran = b.kode_iuran ORDER BY b.id"
    " FOR NO KEY UPDATE OF b"
)
# A line matches the open bill of its code when the amount is exactly the bill's.
_COCOK = """
  FROM bank k JOIN billing_bill b ON b.kode_iuran = k.kode_iuran AND b.jumlah = k.jumlah AND b.lunas_pada IS NULL
"""
_PENERIMAAN = f"""
INSERT INTO billing_receipt (act_id, payer_id, tanggal, jumlah, referensi)
SELECT %(act)s, b.payer_id, k.tanggal, k.jumlah, k.referensi {_COCOK}
 ORDER BY b.id
"""
_ALOKASI = f"""
INSERT INTO billing_allocation (act_id, receipt_id, bill_id, jumlah)
SELECT %(act)s, r.id, b.id, b.jumlah {_COCOK}
  JOIN billing_receipt r ON r.referensi = k.referensi AND r.act_id = %(act)s ORDER BY r.id
"""
_TRANSFER = """
INSERT INTO ledger_transfer (act_id, tanggal, jenis, debit_id, kredit_id, jumlah, acuan)
SELECT %(act)s, r.tanggal, 'LANGSUNG', kas.id, a.id, r.jumlah, 'penerimaan:' || CAST(r.id AS varchar(20))
  FROM billing_receipt r JOIN registry_payer p ON p.id = r.payer_id
  JOIN ledger_account a ON a.buku = 'BPJS' AND a.jenis = 'PIUTANG_IURAN' AND a.acuan = p.kode
  JOIN ledger_account kas ON kas.buku = 'BPJS' AND kas.jenis = 'KAS' AND kas.acuan = ''
 WHERE r.id > %(lalu)s AND r.act_id = %(act)s ORDER BY r.id
"""
_LUNAS = """
UPDATE billing_bill SET lunas_pada = (
       SELECT r.tanggal FROM billing_allocation l JOIN billing_receipt r ON r.id = l.receipt_id
        WHERE l.bill_id = billing_bill.id)
 WHERE id IN (SELECT bill_id FROM billing_allocation WHERE id > %(alokasi_lalu)s AND act_id = %(act)s)
"""


def terima_bank(
    kunci: str, baris: Iterable[Sequence[BarisBank]], *, by: Petugas, lapor: Lapor = tanpa_laporan
) -> int:
    """Take in a bank statement given in chunks; returns how many lines it matched in this start.

    Lines that match no open bill stay unmatched and touch nothing; a reference seen before is not taken twice.
    """
    wajib(by, "terima_bank", kantor=("BPJS",), peran=("PEMBUAT", "SISTEM"))
    jalan = Jalan(kunci, verb="terima_bank", by=by)
    cocok = awal = 0
    if jalan.selesai:
        return 0
    for bagian in baris:
        cocok += jalan.maju(awal + len(bagian), partial(_tulis, bagian, awal)) or 0
        awal += len(bagian)
        lapor(len(bagian))
    jalan.tutup()
    return cocok


def _tulis(bagian: Sequence[BarisBank], awal: int, act: Tindakan, dari: int) -> int:
    baru: dict[str, BarisBank] = {}  # a line that stands twice in a file counts once
    for b in bagian[dari - awal :]:
        baru.setdefault(b.referensi, b)
    lalu = {m._meta.db_table: m.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
            for m in (Receipt, Allocation, Transfer)}  # fmt: skip
    isi = {"act": act.id, "lalu": lalu["billing_receipt"], "alokasi_lalu": lalu["billing_allocation"]}
    with connection.cursor() as kursor:
        kursor.execute("DROP TABLE IF EXISTS bank")
        kursor.execute(_BUAT)
    isi_bank = ((n, k, t.isoformat(), j, r) for n, (k, t, j, r) in enumerate(baru.values()))
    sisipkan_sementara("bank", ("ke", *BarisBank._fields), isi_bank)
    with connection.cursor() as kursor:
        if connection.vendor == "postgresql":
            kursor.execute(_PEGANG)
        for perintah in _SARING:
            kursor.execute(perintah)
        for perintah in (_PENERIMAAN, _ALOKASI, _TRANSFER, _LUNAS):
            kursor.execute(perintah, isi)
    return {tabel: act.baca_sejak(tabel, terakhir) for tabel, terakhir in lalu.items()}["billing_allocation"]
