"""Cover belongs to one person through one payer; a month of it stands on that payer's open bill."""

from datetime import date
from typing import Any

import pytest

from naungan.books.membership.models import Membership, MembershipMonth
from naungan.kit.bulan import Bulan
from tests import fakta
from tests.books.penolakan import ditolak, jalankan
from tests.cast import NIK_SULASTRI, Pemeran, orang

DESEMBER = Bulan(2023, 12)


def daftar(p: Pemeran, **lain: Any) -> Membership:
    isi = {
        "person": p.karno,
        "payer": p.mitra,
        "segmen": "BPU",
        "kelompok": "MITRA",
        "mulai": date(2023, 11, 1),
    }
    return Membership.objects.create(**isi | lain)


def bulan(p: Pemeran, **lain: Any) -> MembershipMonth:
    """A month on Bu Sulastri's bill of December, which Pak Karno is not on."""
    sulastri = orang("Sulastri", NIK_SULASTRI, lahir=date(1980, 3, 15), kelamin="P")
    istri = daftar(p, person=sulastri, payer=p.pemkab)
    bill = lain.pop("bill", None) or fakta.tagihan(p.budi, DESEMBER, istri)
    isi = {
        "act": fakta.act(p.budi), "bulan": 202312, "membership": p.kepesertaan, "bill": bill,
        "dasar": 1_000_000, "jkk": 10_000, "jkm": 6_800,
    }  # fmt: skip
    return MembershipMonth.objects.create(**isi | lain)


def test_pak_karno_may_be_covered_by_two_payers(pemeran: Pemeran) -> None:
    assert daftar(pemeran).pk


def test_the_regency_does_not_cover_pak_karno_twice_at_once(pemeran: Pemeran) -> None:
    with ditolak("membership_terbuka_sekali"):
        daftar(pemeran, payer=pemeran.pemkab)


def test_cover_that_ended_may_begin_again(pemeran: Pemeran) -> None:
    Membership.objects.update(akhir=date(2023, 10, 31))
    assert daftar(pemeran, payer=pemeran.pemkab).pk


def test_the_same_cover_does_not_begin_twice_on_a_day(pemeran: Pemeran) -> None:
    daftar(pemeran, akhir=date(2023, 12, 1))
    with ditolak("membership_sekali_per_mulai"):
        daftar(pemeran)


def test_cover_does_not_end_before_it_begins(pemeran: Pemeran) -> None:
    with ditolak("membership_akhir_setelah_mulai"):
        daftar(pemeran, akhir=date(2023, 10, 31))


def test_nobody_has_paid_for_fewer_than_no_months(pemeran: Pemeran) -> None:
    with ditolak("membership_masa_iur_tak_negatif"):
        daftar(pemeran, masa_iur_awal=-1)


def test_a_segment_the_law_does_not_know_is_refused(pemeran: Pemeran) -> None:
    with ditolak("membership_segmen_dikenal"):
        daftar(pemeran, segmen="PNS")


@pytest.mark.parametrize("kolom", ["person_id", "payer_id"])
def test_cover_does_not_pass_to_someone_else(pemeran: Pemeran, kolom: str) -> None:
    with ditolak("membership_tetap"):
        jalankan(f"UPDATE membership_membership SET {kolom} = {kolom} + 1")


def test_pak_karnos_month_stands_on_the_regencys_bill(pemeran: Pemeran) -> None:
    assert bulan(pemeran).pk


def test_a_month_is_bought_once(pemeran: Pemeran) -> None:
    fakta.tagihan(pemeran.budi, DESEMBER, pemeran.kepesertaan)
    with ditolak("month_sekali_per_kepesertaan"):
        m = MembershipMonth.objects.get()
        m.pk = None
        m.save()


@pytest.mark.parametrize("lain", [{"dasar": 0}, {"jkk": -1}, {"jkm": -1}])
def test_a_month_has_a_wage_base_and_no_negative_contribution(pemeran: Pemeran, lain: dict[str, int]) -> None:
    with ditolak("month_jumlah_tak_negatif"):
        bulan(pemeran, **lain)


def test_a_month_does_not_stand_on_another_months_bill(pemeran: Pemeran) -> None:
    with ditolak("membership_month_pada_tagihannya"):
        bulan(pemeran, bulan=202311)


def test_a_month_does_not_stand_on_another_payers_bill(pemeran: Pemeran) -> None:
    with ditolak("membership_month_pada_tagihannya"):
        bulan(pemeran, bill=fakta.tagihan(pemeran.budi, DESEMBER, daftar(pemeran)))


def test_nobody_is_slipped_onto_a_bill_already_paid(pemeran: Pemeran) -> None:
    sendiri = orang("Joyo", "3516990101700001", lahir=date(1970, 1, 1))
    lunas = fakta.tagihan_lunas(daftar(pemeran, person=sendiri, payer=pemeran.pemkab), DESEMBER, pemeran.budi)

    with ditolak("membership_month_pada_tagihannya"):
        bulan(pemeran, bill=lunas)
