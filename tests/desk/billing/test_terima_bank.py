"""The bank's file: bills paid in full by their code, nothing else moved."""

from datetime import date

import pytest

from naungan.books.billing.models import Allocation, Bill, Receipt
from naungan.books.journal.models import Entry
from naungan.books.journal.periksa import periksa_jurnal
from naungan.books.ledger.models import BPJS
from naungan.books.ledger.neraca import akun, neraca_saldo, saldo
from naungan.books.ledger.periksa import periksa_buku_besar
from naungan.desk.billing import BarisBank, tagih_bulan, terima_bank
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.billing.orang import bpu, pekerja
from tests.desk.tolak import ditolak

HARI = date(2023, 10, 20)


@pytest.fixture
def tagihan(pemeran: Pemeran) -> list[Bill]:
    """Three open bills of October: the factory's and two self-payers'."""
    pekerja(pemeran)
    bpu(lunas_awal=202309)
    bpu(lunas_awal=202309)
    with pada(date(2023, 10, 5)):
        tagih_bulan(Bulan(2023, 10), by=pemeran.budi)
    return list(Bill.objects.order_by("id"))


def baris(bill: Bill, referensi: str, *, lebih: int = 0, tanggal: date = HARI) -> BarisBank:
    return BarisBank(bill.kode_iuran, tanggal, bill.jumlah + lebih, referensi)


def terima(p: Pemeran, *bagian: list[BarisBank], kunci: str = "bank:1") -> int:
    with pada(HARI):
        return terima_bank(kunci, bagian, by=p.budi)


def utuh() -> None:
    assert [*periksa_buku_besar(), *periksa_jurnal()] == []


def test_a_bill_is_paid(pemeran: Pemeran, tagihan: list[Bill]) -> None:
    assert terima(pemeran, [baris(tagihan[0], "A1")]) == 1

    bill = Bill.objects.get(pk=tagihan[0].pk)
    assert bill.lunas_pada == HARI
    assert Allocation.objects.get().receipt.referensi == "A1"
    assert saldo(akun(BPJS, "KAS")) == bill.jumlah
    assert saldo(akun(BPJS, "PIUTANG_IURAN", bill.payer.kode)) == 0
    assert sum(neraca_saldo(BPJS).values()) == 0
    entri = Entry.objects.filter(act__verb="terima_bank").exclude(baris={}).get()
    assert entri.act.petugas == pemeran.budi
    assert {t: b[:2] for t, b in entri.baris.items()} == {
        "billing_receipt": [1, bill.jumlah],
        "billing_allocation": [1, bill.jumlah],
        "ledger_transfer": [1, bill.jumlah],
    }
    utuh()


@pytest.mark.parametrize("lebih", [-1, 1, 1_000_000])
def test_a_rupiah_too_little_or_too_much_pays_nothing(
    pemeran: Pemeran, tagihan: list[Bill], lebih: int
) -> None:
    assert terima(pemeran, [baris(tagihan[0], "A1", lebih=lebih)]) == 0
    assert not Receipt.objects.exists()


def test_an_unknown_code_pays_nothing(pemeran: Pemeran, tagihan: list[Bill]) -> None:
    assert terima(pemeran, [BarisBank("SALAH", HARI, tagihan[0].jumlah, "A1")]) == 0


def test_the_same_file_twice_pays_once(pemeran: Pemeran, tagihan: list[Bill]) -> None:
    isi = [baris(b, f"A{b.pk}") for b in tagihan]
    assert terima(pemeran, isi) == 3
    assert terima(pemeran, isi) == 0
    assert terima(pemeran, isi, kunci="bank:salinan") == 0
    assert Receipt.objects.count() == 3
    utuh()


def test_a_payer_who_pays_twice_in_one_file_stops_nobody(pemeran: Pemeran, tagihan: list[Bill]) -> None:
    isi = [
        baris(tagihan[0], "B2"),
        baris(tagihan[0], "A1", tanggal=date(2023, 10, 19)),
        baris(tagihan[1], "C3"),
    ]
    assert terima(pemeran, isi) == 2
    assert Receipt.objects.get(payer=tagihan[0].payer).referensi == "B2"
    utuh()


def test_a_payer_who_pays_again_the_next_day_is_left_unmatched(pemeran: Pemeran, tagihan: list[Bill]) -> None:
    assert terima(pemeran, [baris(tagihan[0], "A1")]) == 1
    assert terima(pemeran, [baris(tagihan[0], "A2")], kunci="bank:2") == 0


def test_a_line_that_stands_twice_in_a_file_counts_once(pemeran: Pemeran, tagihan: list[Bill]) -> None:
    assert terima(pemeran, [baris(tagihan[0], "A1"), baris(tagihan[0], "A1")]) == 1


def test_a_reference_used_before_pays_no_other_bill(pemeran: Pemeran, tagihan: list[Bill]) -> None:
    terima(pemeran, [baris(tagihan[0], "A1")])
    assert terima(pemeran, [baris(tagihan[1], "A1")], kunci="bank:2") == 0


def test_a_used_reference_does_not_hide_the_new_one_behind_it(pemeran: Pemeran, tagihan: list[Bill]) -> None:
    terima(pemeran, [baris(tagihan[0], "A1")])
    isi = [baris(tagihan[1], "A1"), baris(tagihan[1], "A2")]
    assert terima(pemeran, isi, kunci="bank:2") == 1


def test_a_run_taken_up_again_in_other_chunks_takes_only_the_rest(
    pemeran: Pemeran, tagihan: list[Bill]
) -> None:
    isi = [baris(b, f"A{b.pk}") for b in tagihan]

    def putus() -> "list[list[BarisBank]]":
        return [isi[:2]]

    class Mati(RuntimeError):
        pass

    def berkas() -> object:
        yield from putus()
        raise Mati

    with pada(HARI), pytest.raises(Mati):
        terima_bank("bank:1", berkas(), by=pemeran.budi)  # type: ignore[arg-type]
    assert terima(pemeran, isi) == 1
    assert Receipt.objects.count() == 3
    utuh()


def test_an_empty_file_is_a_file(pemeran: Pemeran) -> None:
    assert terima(pemeran) == 0
    assert terima(pemeran, [], kunci="bank:2") == 0


@pytest.mark.parametrize("siapa", ["sari", "wahyu", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_only_bpjs_makers_take_the_banks_file(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("bukan_wewenang"):
        terima_bank("bank:1", [], by=pemeran.semua[siapa])
