"""A bill is paid whole, once, by its own payer's money; nothing about it changes."""

from datetime import date
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import IntegrityError, connections, transaction

from naungan.books.billing.models import Allocation, Bill, Receipt
from naungan.kit.bulan import Bulan
from tests import fakta
from tests.books.penolakan import ditolak, jalankan, tanpa
from tests.cast import Pemeran

DESEMBER = Bulan(2023, 12)


@pytest.fixture
def tagihan(pemeran: Pemeran) -> Bill:
    return fakta.tagihan(pemeran.budi, DESEMBER, pemeran.kepesertaan)


def terima(p: Pemeran, jumlah: int, referensi: str = "TRX-1", **lain: Any) -> Receipt:
    isi = {"act": fakta.act(p.budi), "payer": p.pemkab, "tanggal": date(2023, 12, 10)}
    return Receipt.objects.create(**isi | {"jumlah": jumlah, "referensi": referensi} | lain)


def alokasi(p: Pemeran, receipt: Receipt, bill: Bill, jumlah: int | None = None) -> Allocation:
    return Allocation.objects.create(
        act=fakta.act(p.budi), receipt=receipt, bill=bill, jumlah=bill.jumlah if jumlah is None else jumlah
    )


def salin(bill: Bill, **lain: Any) -> Bill:
    isi = {f.attname: getattr(bill, f.attname) for f in Bill._meta.fields if f.name != "id"}
    return Bill(**isi | {"payer_id": bill.payer_id, "bulan": 202401, "kode_iuran": "UJI-LAIN"} | lain)


def test_a_bill_is_paid_by_its_receipt(pemeran: Pemeran, tagihan: Bill) -> None:
    assert fakta.lunasi(tagihan, pemeran.budi).lunas_pada == date(2023, 12, 31)


def test_the_regency_is_billed_once_a_month(tagihan: Bill) -> None:
    with ditolak("bill_sekali_per_pembayar_bulan"):
        salin(tagihan, bulan=202312).save()


def test_a_payment_code_belongs_to_one_bill(tagihan: Bill) -> None:
    with ditolak("billing_bill.kode_iuran"):
        salin(tagihan, kode_iuran=tagihan.kode_iuran).save()


@pytest.mark.parametrize("lain", [{"peserta": 0}, {"jkk": 0, "jkm": 0, "jumlah": 0}])
def test_a_bill_is_for_somebody_and_for_something(tagihan: Bill, lain: dict[str, int]) -> None:
    with ditolak("bill_positif"):
        salin(tagihan, **lain).save()


def test_a_bill_is_the_sum_of_its_programmes(tagihan: Bill) -> None:
    with ditolak("bill_jumlah_sama_dengan_bagian"):
        salin(tagihan, jumlah=tagihan.jumlah + 1).save()


def test_a_bill_is_not_born_paid(tagihan: Bill) -> None:
    with ditolak("billing_bill_lahir_belum_lunas"):
        salin(tagihan, lunas_pada=date(2024, 1, 2)).save()


def test_a_bill_is_not_marked_paid_without_money(tagihan: Bill) -> None:
    with ditolak("billing_bill_hanya_dilunasi"):
        Bill.objects.update(lunas_pada=date(2023, 12, 10))


@pytest.mark.parametrize("kolom", ["jkk", "jkm", "jumlah", "peserta", "bulan", "payer_id", "act_id"])
def test_no_figure_of_a_bill_changes_even_as_it_is_paid(pemeran: Pemeran, tagihan: Bill, kolom: str) -> None:
    alokasi(pemeran, terima(pemeran, tagihan.jumlah), tagihan)

    with ditolak("billing_bill_hanya_dilunasi"):
        jalankan(f"UPDATE billing_bill SET {kolom} = {kolom} + 1, lunas_pada = '2023-12-10'")


@pytest.mark.parametrize("kolom", ["terbit", "jatuh_tempo", "kode_iuran"])
def test_no_date_or_code_of_a_bill_changes_even_as_it_is_paid(
    pemeran: Pemeran, tagihan: Bill, kolom: str
) -> None:
    alokasi(pemeran, terima(pemeran, tagihan.jumlah), tagihan)

    with ditolak("billing_bill_hanya_dilunasi"):
        jalankan(f"UPDATE billing_bill SET {kolom} = '2020-01-01', lunas_pada = '2023-12-10'")


@pytest.mark.parametrize("lagi", ["NULL", "'2024-01-01'"])
def test_a_paid_bill_stays_paid_on_its_day(pemeran: Pemeran, tagihan: Bill, lagi: str) -> None:
    fakta.lunasi(tagihan, pemeran.budi)

    with ditolak("billing_bill_hanya_dilunasi"):
        jalankan(f"UPDATE billing_bill SET lunas_pada = {lagi}")


@pytest.mark.parametrize("jumlah", [0, -1])
def test_a_receipt_is_money(pemeran: Pemeran, jumlah: int) -> None:
    with ditolak("receipt_positif"):
        terima(pemeran, jumlah)


def test_a_bank_reference_is_taken_once(pemeran: Pemeran) -> None:
    terima(pemeran, 16_800)
    with ditolak("billing_receipt.referensi"):
        terima(pemeran, 16_800)


def test_an_allocation_is_money(pemeran: Pemeran, tagihan: Bill) -> None:
    penerimaan = terima(pemeran, tagihan.jumlah)
    # the fence compares with the bill, and no bill is of nothing: only both together could pass nothing
    with ditolak("billing_allocation_lunas_penuh"):
        alokasi(pemeran, penerimaan, tagihan, 0)


def test_even_past_the_fence_an_allocation_is_money(pemeran: Pemeran, tagihan: Bill) -> None:
    penerimaan = terima(pemeran, tagihan.jumlah)
    tanpa("billing_allocation_lunas_penuh")

    with ditolak("allocation_positif"):
        alokasi(pemeran, penerimaan, tagihan, 0)


def test_a_bill_is_paid_by_one_allocation(pemeran: Pemeran, tagihan: Bill) -> None:
    fakta.lunasi(tagihan, pemeran.budi)
    with ditolak("billing_allocation.bill_id"):
        alokasi(pemeran, terima(pemeran, tagihan.jumlah), tagihan)


@pytest.mark.parametrize("kurang", [-1, 1])
def test_a_bill_is_paid_to_the_rupiah(pemeran: Pemeran, tagihan: Bill, kurang: int) -> None:
    with ditolak("billing_allocation_lunas_penuh"):
        alokasi(pemeran, terima(pemeran, 20_000), tagihan, tagihan.jumlah - kurang)


def test_pak_joko_does_not_pay_the_regencys_bill(pemeran: Pemeran, tagihan: Bill) -> None:
    with ditolak("billing_allocation_lunas_penuh"):
        alokasi(pemeran, terima(pemeran, tagihan.jumlah, payer=pemeran.mitra), tagihan)


def test_a_receipt_does_not_pay_more_than_itself(pemeran: Pemeran, tagihan: Bill) -> None:
    januari = fakta.tagihan(pemeran.budi, Bulan(2024, 1), pemeran.kepesertaan)
    penerimaan = terima(pemeran, tagihan.jumlah + 1)
    alokasi(pemeran, penerimaan, tagihan)

    with ditolak("billing_allocation_lunas_penuh"):
        alokasi(pemeran, penerimaan, januari)


@pytest.mark.nyata
def test_a_receipt_does_not_pay_two_bills_at_the_same_moment(pemeran: Pemeran) -> None:
    tagihan = [fakta.tagihan(pemeran.budi, Bulan(2023, ke), pemeran.kepesertaan) for ke in (11, 12)]
    penerimaan = terima(pemeran, tagihan[0].jumlah)
    serentak, ditolak_ = Barrier(2), []

    def bayar(bill: Bill) -> None:
        serentak.wait()
        try:
            with transaction.atomic():
                alokasi(pemeran, penerimaan, bill)
        except IntegrityError as galat:
            ditolak_.append(galat)
        finally:
            connections.close_all()

    benang = [Thread(target=bayar, args=(b,)) for b in tagihan]
    for b in benang:
        b.start()
    for b in benang:
        b.join()

    assert len(ditolak_) == 1
    assert Allocation.objects.count() == 1
