"""A family card, who is on it, and whom a living person has named."""

from typing import Any

import pytest

from naungan.books.registry.models import HouseholdMember, PernyataanKerabat
from tests.books.penolakan import ditolak
from tests.books.registry.isi import HARI, anggota, kartu, kerabat
from tests.cast import Pemeran

SULASTRI = {"person": None, "nama": "Sulastri", "kelamin": "P", "hubungan": "ISTRI"}


def test_a_card_number_is_there_once(pemeran: Pemeran) -> None:
    kartu()
    with ditolak("registry_household.no_kk_indeks"):
        kartu()


def test_a_wife_the_registry_does_not_know_is_on_the_card_by_name(pemeran: Pemeran) -> None:
    rumah = kartu()
    anggota(pemeran, rumah)
    assert anggota(pemeran, rumah, **SULASTRI).pk


@pytest.mark.parametrize(
    "lain",
    [{"person": None}, {"nama": "Karno"}, SULASTRI | {"kelamin": ""}],
    ids=["nobody", "both", "sex unknown"],
)
def test_a_member_is_a_person_or_a_name(pemeran: Pemeran, lain: dict[str, Any]) -> None:
    with ditolak("householdmember_orang_atau_nama"):
        anggota(pemeran, kartu(), **lain)


def test_a_card_knows_eleven_relations(pemeran: Pemeran) -> None:
    with ditolak("householdmember_hubungan_dikenal"):
        anggota(pemeran, kartu(), hubungan="TETANGGA")


def test_pak_karno_is_on_one_card_at_a_time(pemeran: Pemeran) -> None:
    anggota(pemeran, kartu())
    with ditolak("householdmember_satu_kk_per_orang"):
        anggota(pemeran, kartu(b"2"), hubungan="ANAK")


def test_who_left_a_card_may_be_on_another(pemeran: Pemeran) -> None:
    anggota(pemeran, kartu(), akhir=HARI)
    assert anggota(pemeran, kartu(b"2")).pk


def test_a_card_has_one_head(pemeran: Pemeran) -> None:
    rumah = kartu()
    anggota(pemeran, rumah)
    with ditolak("householdmember_satu_kepala"):
        anggota(pemeran, rumah, **SULASTRI | {"hubungan": "KEPALA KELUARGA"})


def test_a_name_is_on_a_card_once(pemeran: Pemeran) -> None:
    rumah = kartu()
    anggota(pemeran, rumah, **SULASTRI)
    with ditolak("householdmember_nama_sekali"):
        anggota(pemeran, rumah, **SULASTRI)


def test_nobody_leaves_a_card_before_coming_on_it(pemeran: Pemeran) -> None:
    with ditolak("householdmember_akhir_setelah_mulai"):
        anggota(pemeran, kartu(), akhir=HARI.replace(month=10))


def test_a_member_does_not_become_another(pemeran: Pemeran) -> None:
    anggota(pemeran, kartu())
    with ditolak("registry_householdmember_tetap"):
        HouseholdMember.objects.update(hubungan="SUAMI")


def test_who_left_a_card_does_not_come_back_on_the_same_row(pemeran: Pemeran) -> None:
    anggota(pemeran, kartu(), akhir=HARI)
    with ditolak("registry_householdmember_tetap"):
        HouseholdMember.objects.update(akhir=None)


def test_the_law_lists_ten_relations(pemeran: Pemeran) -> None:
    with ditolak("pernyataankerabat_hubungan_dikenal"):
        kerabat(pemeran, hubungan="tetangga")


@pytest.mark.parametrize("lain", [{"nama": ""}, {"bukti": ""}, {"dinyatakan_oleh": ""}, {"kelamin": "X"}])
def test_a_declaration_says_who_and_on_what_evidence(pemeran: Pemeran, lain: dict[str, str]) -> None:
    with ditolak("pernyataankerabat_lengkap"):
        kerabat(pemeran, **lain)


def test_nobody_is_their_own_relative(pemeran: Pemeran) -> None:
    with ditolak("pernyataankerabat_bukan_diri_sendiri"):
        kerabat(pemeran, kerabat=pemeran.karno)


def test_a_relative_is_named_once_at_a_time(pemeran: Pemeran) -> None:
    kerabat(pemeran)
    with ditolak("pernyataankerabat_sekali"):
        kerabat(pemeran)


def test_a_declaration_does_not_end_before_it_begins(pemeran: Pemeran) -> None:
    with ditolak("pernyataankerabat_akhir_setelah_mulai"):
        kerabat(pemeran, akhir=HARI.replace(month=10))


@pytest.mark.parametrize(
    "lain",
    [{"nama": "Siti"}, {"hubungan": "anak"}, {"lahir": HARI}, {"bukti": "Lain"}],
    ids=lambda x: next(iter(x)),
)
def test_a_declaration_is_closed_and_never_changed(pemeran: Pemeran, lain: dict[str, Any]) -> None:
    kerabat(pemeran)
    with ditolak("registry_pernyataankerabat_tetap"):
        PernyataanKerabat.objects.update(**lain)
    assert PernyataanKerabat.objects.update(akhir=HARI) == 1
