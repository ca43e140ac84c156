"""Pak Joko's company protects named workers; a place freed goes to the next."""

from datetime import date

import pytest

from naungan.books.funds.models import Occupancy, Pledge
from naungan.books.membership.models import Membership
from naungan.desk.funds import catat_ikrar, duduki
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.billing.orang import peserta
from tests.desk.meja import catatan_terakhir
from tests.desk.tolak import ditolak


def ikrar(p: Pemeran, tempat: int = 2) -> Pledge:
    return catat_ikrar(by=p.sari, payer=p.mitra, tempat=tempat, mulai=Bulan(2023, 10), sampai=Bulan(2024, 9))


def warga(p: Pemeran, mulai: date = date(2023, 10, 1)) -> Membership:
    return peserta(p.mitra, segmen="BPU", upah=1_000_000, kelompok_risiko=0, mulai=mulai)


def penghuni() -> list[tuple[int, int]]:
    return list(Occupancy.objects.filter(akhir=None).order_by("nomor").values_list("nomor", "membership_id"))


def test_members_are_seated_in_the_order_they_came(pemeran: Pemeran) -> None:
    janji = ikrar(pemeran)
    satu, dua, tiga = (warga(pemeran) for _ in range(3))

    assert duduki(janji, by=pemeran.sari) == 2
    assert penghuni() == [(1, satu.pk), (2, dua.pk)]
    assert tiga.pk
    assert catatan_terakhir("ikrar", janji.pk).sesudah == {"diduduki": 2}


def test_seating_again_changes_nothing(pemeran: Pemeran) -> None:
    janji = ikrar(pemeran)
    warga(pemeran)
    assert [duduki(janji, by=pemeran.wahyu) for _ in range(2)] == [1, 0]


def test_a_place_freed_by_a_death_goes_to_who_came_after(pemeran: Pemeran) -> None:
    janji = ikrar(pemeran, 1)
    satu = warga(pemeran)
    duduki(janji, by=pemeran.sari)
    satu.person.meninggal = date(2023, 11, 3)
    satu.person.save()
    dua = warga(pemeran, date(2023, 12, 1))

    duduki(janji, by=pemeran.sari)
    assert penghuni() == [(1, dua.pk)]
    lama = Occupancy.objects.get(membership=satu)
    assert (lama.akhir, lama.sebab_akhir) == (date(2023, 11, 3), "meninggal")


def test_a_place_of_who_left_goes_to_the_next(pemeran: Pemeran) -> None:
    janji = ikrar(pemeran, 1)
    satu, dua = warga(pemeran), warga(pemeran)
    duduki(janji, by=pemeran.sari)
    Membership.objects.filter(pk=satu.pk).update(akhir=date(2023, 11, 30))
    with pada(date(2023, 11, 29)):
        assert duduki(janji, by=pemeran.sari) == 0
    with pada(date(2023, 12, 1)):
        assert duduki(janji, by=pemeran.sari) == 1
    assert penghuni() == [(1, dua.pk)]


def test_the_dead_are_given_no_place(pemeran: Pemeran) -> None:
    janji = ikrar(pemeran, 1)
    satu, dua = warga(pemeran), warga(pemeran)
    satu.person.meninggal = date(2023, 10, 3)
    satu.person.save()
    duduki(janji, by=pemeran.sari)
    assert penghuni() == [(1, dua.pk)]


def test_a_death_learned_of_late_does_not_stop_the_seating(pemeran: Pemeran) -> None:
    """Who died before the seat was given: the seat ends the day it began."""
    janji = ikrar(pemeran, 1)
    satu = warga(pemeran)
    duduki(janji, by=pemeran.sari)
    satu.person.meninggal = date(2023, 9, 1)
    satu.person.save()
    duduki(janji, by=pemeran.sari)
    assert Occupancy.objects.get().akhir == date(2023, 10, 1)


def test_a_pledge_of_no_places_is_refused(pemeran: Pemeran) -> None:
    with ditolak("jumlah_tak_positif", "tempat"):
        ikrar(pemeran, 0)


@pytest.mark.parametrize("siapa", ["budi", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_only_the_regency_records_pledges(pemeran: Pemeran, siapa: str) -> None:
    janji = ikrar(pemeran)
    with ditolak("bukan_wewenang"):
        duduki(janji, by=pemeran.semua[siapa])
    with ditolak("bukan_wewenang"):
        catat_ikrar(
            by=pemeran.semua[siapa],
            payer=pemeran.mitra,
            tempat=1,
            mulai=Bulan(2024, 1),
            sampai=Bulan(2024, 1),
        )


def test_another_regency_seats_nobody_here(pemeran: Pemeran) -> None:
    janji = ikrar(pemeran)
    pemeran.wahyu.kantor.wilayah = "35.17"
    with ditolak("bukan_wilayahnya"):
        duduki(janji, by=pemeran.wahyu)
