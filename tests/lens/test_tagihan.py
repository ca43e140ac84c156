"""Sums over bills are exact; a payer's arrears and a billing run are told as they stand in the books."""

from datetime import date

from naungan.books.billing.models import Bill
from naungan.books.journal.models import BulkRun
from naungan.books.registry.models import Payer
from naungan.desk.funds import catat_ikrar, duduki
from naungan.kit.bulan import Bulan
from naungan.lens.tagihan import (
    bulan_tertagih,
    jumlah,
    keadaan_tagihan,
    kemajuan,
    menunggak,
    tagihan_terakhir,
    tempat_ikrar,
)
from tests.cast import Pemeran
from tests.lens.kampung import TERBIT, hidupkan


def test_received_counts_only_what_came_in_by_the_day(pemeran: Pemeran) -> None:
    hidupkan(pemeran)
    semua = Bill.objects.filter(bulan=202312)

    assert jumlah(semua, TERBIT) == (3, 71, 710_000, 482_800, 71 * 16_800, 63 * 16_800)
    assert jumlah(semua, date(2023, 12, 30)).diterima == 0
    assert jumlah(semua.none(), TERBIT) == (0, 0, 0, 0, 0, 0)


def test_an_unpaid_bill_is_late_only_after_its_due_date(pemeran: Pemeran) -> None:
    hidupkan(pemeran)
    bill = Bill.objects.get(bulan=202312, payer=pemeran.pabrik)

    assert keadaan_tagihan(bill, bill.jatuh_tempo) == "TERBIT"
    assert keadaan_tagihan(bill, TERBIT) == "TERLAMBAT"
    assert list(menunggak(Payer.objects.all(), TERBIT)) == [pemeran.pabrik]
    assert tagihan_terakhir([pemeran.pabrik], TERBIT)[pemeran.pabrik.pk] == (bill, 1)


def test_months_with_bills_come_latest_first(pemeran: Pemeran) -> None:
    hidupkan(pemeran)

    assert [b.kode for b in bulan_tertagih()] == [202312, 202311, 202310]


def test_a_sponsors_places_are_counted_while_they_are_taken(pemeran: Pemeran) -> None:
    hidupkan(pemeran)
    ikrar = catat_ikrar(
        by=pemeran.sari, payer=pemeran.mitra, tempat=100, mulai=Bulan(2023, 10), sampai=Bulan(2024, 9)
    )
    duduki(ikrar, by=pemeran.sari)

    assert [(t.ikrar.tempat, t.terisi) for t in tempat_ikrar(pemeran.mitra, TERBIT)] == [(100, 3)]


def test_a_run_that_was_never_begun_has_no_progress(pemeran: Pemeran) -> None:
    jalan = kemajuan(Bulan(2024, 1))

    assert (jalan.mulai, jalan.selesai, jalan.persen) == (False, False, 0)


def test_only_a_finished_run_says_a_hundred_percent(pemeran: Pemeran) -> None:
    akhir = Payer.objects.order_by("-pk")[0].pk
    run = BulkRun.objects.create(kunci="tagihan:202401", kursor=akhir)

    assert kemajuan(Bulan(2024, 1)).persen == 9_900
    BulkRun.objects.filter(pk=run.pk).update(selesai=True)
    assert kemajuan(Bulan(2024, 1)).persen == 10_000
