"""Verifying the ledger: whatever triggers a table once had, these statements must hold of its rows."""

from collections.abc import Iterator

from django.db import connection

__all__ = ["periksa_buku_besar"]

# Each question returns the rows that should not be.
_TANYA = (
    (
        "Transfer {0} memindahkan uang antarbuku.",
        "SELECT t.id FROM ledger_transfer t JOIN ledger_account d ON d.id = t.debit_id"
        " JOIN ledger_account k ON k.id = t.kredit_id WHERE d.buku <> k.buku OR t.jumlah <= 0 OR d.id = k.id",
    ),
    (
        "Transfer {0} tidak sama dengan transfer tertunda yang diselesaikannya.",
        "SELECT t.id FROM ledger_transfer t JOIN ledger_transfer p ON p.id = t.atas_id WHERE p.jenis <> 'TUNDA'"
        " OR p.jumlah <> t.jumlah OR p.debit_id <> t.debit_id OR p.kredit_id <> t.kredit_id",
    ),
    (
        "Tagihan {0}: jumlahnya tidak sama dengan lampirannya.",
        "SELECT b.id FROM billing_bill b LEFT JOIN (SELECT bill_id, COUNT(*) AS n, SUM(jkk) AS jkk, SUM(jkm) AS jkm"
        " FROM membership_membershipmonth GROUP BY bill_id) m ON m.bill_id = b.id"
        " WHERE m.n IS NULL OR m.n <> b.peserta OR m.jkk <> b.jkk OR m.jkm <> b.jkm OR b.jkk + b.jkm <> b.jumlah",
    ),
    (
        "Tagihan {0}: tanda lunas tidak sama dengan penerimaannya.",
        "SELECT b.id FROM billing_bill b LEFT JOIN billing_allocation a ON a.bill_id = b.id"
        " LEFT JOIN billing_receipt r ON r.id = a.receipt_id WHERE (b.lunas_pada IS NULL) <> (a.id IS NULL)"
        " OR (a.id IS NOT NULL AND r.id IS NULL) OR a.jumlah <> b.jumlah OR b.lunas_pada <> r.tanggal",
    ),
    (
        "Buku BPJS: piutang {0} tidak sama dengan tagihan yang belum lunas.",
        "SELECT a.acuan FROM ledger_account a JOIN registry_payer p ON p.kode = a.acuan LEFT JOIN (SELECT akun,"
        " SUM(nilai) AS saldo FROM (SELECT debit_id AS akun, jumlah AS nilai FROM ledger_transfer UNION ALL"
        " SELECT kredit_id, -jumlah FROM ledger_transfer) g GROUP BY akun) s ON s.akun = a.id"
        " LEFT JOIN (SELECT payer_id, SUM(jumlah) AS utang FROM billing_bill WHERE lunas_pada IS NULL GROUP BY payer_id) u"
        " ON u.payer_id = p.id WHERE a.buku = 'BPJS' AND a.jenis = 'PIUTANG_IURAN'"
        " AND COALESCE(s.saldo, 0) <> COALESCE(u.utang, 0)",
    ),
    (
        "Pembayaran {0}: jumlahnya tidak sama dengan penetapan atau buku besar.",
        "SELECT i.id FROM cases_batchitem i JOIN cases_penetapan p ON p.id = i.penetapan_id"
        " LEFT JOIN ledger_transfer t ON t.id = i.transfer_id LEFT JOIN ledger_transfer s ON s.atas_id = t.id"
        " WHERE i.jumlah <> p.total OR (t.id IS NOT NULL AND t.jumlah <> i.jumlah)"
        " OR (i.status = 'DIBAYAR' AND (s.id IS NULL OR s.jenis <> 'SAHKAN'))"
        " OR (i.status = 'GAGAL' AND (s.id IS NULL OR s.jenis <> 'BATALKAN'))",
    ),
)


def periksa_buku_besar() -> Iterator[str]:
    """Yield one sentence per fault, at most twenty of a kind; nothing when the books agree."""
    with connection.cursor() as kursor:
        for kalimat, tanya in _TANYA:
            kursor.execute(tanya)
            for (apa,) in kursor.fetchmany(20):
                yield kalimat.format(apa)
