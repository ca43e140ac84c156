"""Somebody gets past every fence and changes one row; ``naungan periksa`` says which."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from django.db import connection, transaction

from naungan.books.billing.models import Bill
from naungan.desk.billing import BarisBank, tagih_bulan, terima_bank
from naungan.desk.catatan import bekukan, segel_hari
from naungan.desk.funds import buat_keputusan, setujui_keputusan
from naungan.face.cli.main import main
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.books.penolakan import pagar
from tests.cast import Pemeran
from tests.desk import meja
from tests.desk.billing.orang import bpu, pekerja

UBAH = {
    "a ledger transfer's amount": (
        "UPDATE ledger_transfer SET jumlah = jumlah + 1 WHERE id = (SELECT MIN(id) FROM ledger_transfer)",
        r"Tabel ledger_transfer: baris tindakan \d+ tidak sama",
    ),
    "a ledger transfer's account": (
        "UPDATE ledger_transfer SET kredit_id = (SELECT id FROM ledger_account WHERE acuan = 'JKM' AND jenis = 'IURAN')"
        " WHERE kredit_id = (SELECT id FROM ledger_account WHERE acuan = 'JKK' AND jenis = 'IURAN')",
        r"Tabel ledger_transfer: baris tindakan \d+ tidak sama",
    ),
    "a settlement of another amount": (
        "UPDATE ledger_transfer SET jumlah = jumlah - 1 WHERE jenis = 'SAHKAN'",
        r"Transfer \d+ tidak sama dengan transfer tertunda",
    ),
    "a transfer out of the book": (
        "UPDATE ledger_account SET buku = 'PU-0001' WHERE jenis = 'KAS'",
        r"Transfer \d+ memindahkan uang antarbuku",
    ),
    "a transfer taken away": (
        "DELETE FROM ledger_transfer WHERE id = (SELECT MAX(id) FROM ledger_transfer)",
        r"Tabel ledger_transfer: baris tindakan \d+ tidak sama",
    ),
    "a month of a member": (
        "UPDATE membership_membershipmonth SET jkk = jkk + 1, jkm = jkm - 1"
        " WHERE id = (SELECT MIN(id) FROM membership_membershipmonth)",
        r"Tabel membership_membershipmonth: baris tindakan \d+ tidak sama",
    ),
    "a bill": (
        "UPDATE billing_bill SET jumlah = jumlah + 1, jkk = jkk + 1 WHERE id = (SELECT MIN(id) FROM billing_bill)",
        r"Tagihan \d+: jumlahnya tidak sama dengan lampirannya",
    ),
    "a bill marked paid": (
        "UPDATE billing_bill SET lunas_pada = '2023-10-20' WHERE lunas_pada IS NULL",
        r"Tagihan \d+: tanda lunas tidak sama",
    ),
    "the day of a payment": (
        "UPDATE billing_bill SET lunas_pada = '2023-10-01' WHERE lunas_pada IS NOT NULL",
        r"Tagihan \d+: tanda lunas tidak sama",
    ),
    "a receipt": (
        "UPDATE billing_receipt SET jumlah = jumlah + 1",
        r"Tabel billing_receipt: baris tindakan \d+ tidak sama",
    ),
    "an allocation": (
        "UPDATE billing_allocation SET jumlah = jumlah - 1",
        r"Tabel billing_allocation: baris tindakan \d+ tidak sama",
    ),
    "a proposal's payee": (
        "UPDATE cases_usulan SET penerima_id = penerima_id + 1",
        r"Tabel cases_usulan: baris tindakan \d+ tidak sama",
    ),
    "a decision's total": (
        "UPDATE cases_penetapan SET total = total + 1000000",
        r"Tabel cases_penetapan: baris tindakan \d+ tidak sama",
    ),
    "a decision's author": (
        "UPDATE cases_penetapan SET pemutus_id = (SELECT id FROM staff_petugas WHERE username = 'sari')",
        r"Tabel cases_penetapan: baris tindakan \d+ tidak sama",
    ),
    "a payment in a batch": (
        "UPDATE cases_batchitem SET jumlah = jumlah + 1",
        r"Pembayaran \d+: jumlahnya tidak sama dengan penetapan",
    ),
    "a payment called failed": (
        "UPDATE cases_batchitem SET status = 'GAGAL'",
        r"Pembayaran \d+: jumlahnya tidak sama dengan penetapan",
    ),
    "the stage of a claim": (
        "UPDATE cases_klaim SET status = 'DIPUTUSKAN'",
        r"Berkas klaim \d+: tahapnya DIPUTUSKAN, menurut jurnal DIBAYAR",
    ),
    "the stage of the regency's file": (
        "UPDATE cases_pendampingan SET status = 'SELESAI'",
        r"Berkas pendampingan \d+: tahapnya SELESAI, menurut jurnal DIAJUKAN",
    ),
    "a published figure": (
        "UPDATE journal_cuplikan SET isi = '{\"nilai\": 2}'",
        r"Tabel journal_cuplikan: baris tindakan \d+ tidak sama",
    ),
    "what an entry says": (
        'UPDATE journal_entry SET sesudah = \'{"status": "DITOLAK"}\''
        " WHERE id = (SELECT MIN(id) FROM journal_entry WHERE subjek = 'klaim')",
        r"Jurnal klaim \d+: catatan ke-1 berubah",
    ),
    "the digest in an entry": (
        "UPDATE journal_entry SET baris = '{}' WHERE id = (SELECT MIN(id) FROM journal_entry WHERE subjek = 'batch')"
        " OR act_id = (SELECT MIN(act_id) FROM ledger_transfer)",
        r"Tabel ledger_transfer: baris tindakan \d+ tidak sama",
    ),
    "the officer of an act": (
        "UPDATE journal_act SET petugas_id = (SELECT id FROM staff_petugas WHERE username = 'sari')"
        " WHERE verb = 'putuskan'",
        r"Jurnal klaim \d+: catatan ke-\d+ berubah",
    ),
    "the time of an act": (
        "UPDATE journal_act SET saat = '2024-02-01 00:00:00+00:00' WHERE verb = 'laporkan'",
        r"Jurnal pendampingan \d+: catatan ke-1 berubah",
    ),
    "an entry taken away": (
        "DELETE FROM journal_entry WHERE subjek = 'klaim' AND urutan = 2",
        r"Jurnal klaim \d+: rantai putus sebelum catatan ke-3",
    ),
    "the last entry of a chain taken away": (
        "DELETE FROM journal_entry WHERE subjek = 'person'",
        r"Segel 20-12-2023: isi jurnal sampai hari itu berubah",
    ),
    "an act taken away": (
        "DELETE FROM journal_act WHERE verb = 'putuskan'",
        r"Jurnal klaim \d+: tindakan di balik catatan ke-\d+ hilang",
    ),
    "the act at the end of a chain taken away": (
        "DELETE FROM journal_act WHERE verb = 'catat_hasil_bank'",
        r"Jurnal batch \d+: tindakan di balik catatan ke-3 hilang",
    ),
    "an act without its entries": (
        "DELETE FROM journal_entry WHERE act_id = (SELECT id FROM journal_act WHERE verb = 'bekukan')",
        r"Tindakan \d+ \(bekukan\): catatannya hilang",
    ),
    "a seal": (
        "UPDATE journal_seal SET hash = 'x' || SUBSTR(hash, 2)",
        r"Segel 20-12-2023: isi jurnal sampai hari itu berubah",
    ),
    "how far a seal reaches": (
        "UPDATE journal_seal SET entri = entri - 1",
        r"Segel 20-12-2023: isi jurnal sampai hari itu berubah",
    ),
}


@pytest.fixture
def buku(pemeran: Pemeran) -> Pemeran:
    """A small month: bills, receipts, a death paid, a decree, a published figure, a seal."""
    for _ in range(2):
        pekerja(pemeran)
        bpu(lunas_awal=202309)
    keputusan = buat_keputusan(
        by=pemeran.sari, nomor="188.45/1", tanggal=date(2023, 9, 25), payer=pemeran.pemkab, mulai=Bulan(2023, 10),
        sampai=Bulan(2023, 12), kuota=1, pagu=50_400,
    )  # fmt: skip
    setujui_keputusan(keputusan, by=pemeran.wahyu)
    with pada(date(2023, 10, 5)):
        tagih_bulan(Bulan(2023, 10), by=pemeran.budi)
    bayar = Bill.objects.order_by("id")[:2]
    with pada(date(2023, 10, 20)):
        isi = [BarisBank(b.kode_iuran, date(2023, 10, 20), b.jumlah, f"A{b.pk}") for b in bayar]
        terima_bank("bank:1", [isi], by=pemeran.budi)
    meja.dibayar(pemeran)
    with pada(meja.HARI):
        bekukan("laporan", "2023-12", {"nilai": 1}, by=pemeran.sari)
        segel_hari(meja.HARI)
    return pemeran


@pytest.fixture
def penyerang(buku: Pemeran) -> Iterator[None]:
    """Somebody with the database's own password: no fence stands, no reference is checked. Undone afterwards."""
    with transaction.atomic():
        with connection.cursor() as kursor:
            if connection.vendor == "postgresql":
                kursor.execute("SET LOCAL session_replication_role = replica")
            else:
                for nama in pagar():
                    kursor.execute(f"DROP TRIGGER {nama}")
        yield
        transaction.set_rollback(True)


def periksa(capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    kode = main(["periksa"])
    return kode, "".join(capsys.readouterr())


@pytest.mark.usefixtures("buku")
def test_untouched_books_are_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert periksa(capsys) == (0, "Buku besar dan jurnal utuh.\n")


@pytest.mark.usefixtures("penyerang")
@pytest.mark.parametrize("apa", UBAH)
def test_a_change_is_named(capsys: pytest.CaptureFixture[str], apa: str) -> None:
    perintah, kalimat = UBAH[apa]
    with connection.cursor() as kursor:
        kursor.execute(perintah.replace("%", "%%"))
        assert kursor.rowcount > 0

    kode, bunyi = periksa(capsys)
    assert kode == 1
    assert re.search(f"^✗ {kalimat}", bunyi, re.MULTILINE), bunyi
    assert "Buku tidak utuh." in bunyi
