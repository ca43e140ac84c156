"""Public money is committed by two people of the regency; a sponsor's places are counted and named."""

from datetime import date
from typing import Any

import pytest

from naungan.books.funds.models import Decree, Occupancy, Pledge
from naungan.books.membership.models import Membership
from tests.books.penolakan import ditolak, jalankan
from tests.cast import NIK_SULASTRI, Pemeran, orang


def keputusan(p: Pemeran, **lain: Any) -> Decree:
    isi = {
        "nomor": "SK-188/2023", "tanggal": date(2023, 9, 1), "payer": p.pemkab, "sumber": "DBHCHT", "mulai": 202310,
        "sampai": 202312, "kuota": 27_727, "pagu": 1_397_440_800, "dibuat_oleh": p.sari,
    }  # fmt: skip
    return Decree.objects.create(**isi | lain)


def ikrar(p: Pemeran, **lain: Any) -> Pledge:
    return Pledge.objects.create(**{"payer": p.mitra, "tempat": 2, "mulai": 202310, "sampai": 202409} | lain)


def duduk(p: Pemeran, **lain: Any) -> Occupancy:
    pledge = lain.pop("pledge", None) or ikrar(p)
    isi = {"pledge": pledge, "nomor": 1, "membership": p.kepesertaan, "mulai": date(2023, 10, 1)}
    return Occupancy.objects.create(**isi | lain)


def kepesertaan_istri(p: Pemeran) -> Membership:
    sulastri = orang("Sulastri", NIK_SULASTRI, lahir=date(1980, 3, 15), kelamin="P")
    return Membership.objects.create(
        person=sulastri, payer=p.mitra, segmen="BPU", kelompok="MITRA", mulai=date(2023, 10, 1)
    )


def test_wahyu_approves_what_sari_drafted(pemeran: Pemeran) -> None:
    k = keputusan(pemeran)
    k.disetujui_oleh = pemeran.wahyu
    k.save()


def test_sari_does_not_approve_what_she_drafted(pemeran: Pemeran) -> None:
    k = keputusan(pemeran)
    with ditolak("decree_pembuat_bukan_penyetuju"):
        jalankan("UPDATE funds_decree SET disetujui_oleh_id = %s WHERE id = %s", pemeran.sari.pk, k.pk)


def test_sari_does_not_put_another_name_on_her_draft_to_approve_it(pemeran: Pemeran) -> None:
    keputusan(pemeran)
    with ditolak("funds_decree_disetujui_pemda"):
        Decree.objects.update(dibuat_oleh=pemeran.wahyu, disetujui_oleh=pemeran.sari)


@pytest.mark.parametrize("siapa", ["ratna", "slamet", "joko"])
def test_only_the_regency_drafts_a_decree(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("funds_decree_hanya_pemda"):
        keputusan(pemeran, dibuat_oleh=pemeran.semua[siapa])


@pytest.mark.parametrize("siapa", ["ratna", "slamet", "joko"])
def test_only_the_regency_approves_a_decree(pemeran: Pemeran, siapa: str) -> None:
    keputusan(pemeran)
    with ditolak("funds_decree_disetujui_pemda"):
        Decree.objects.update(disetujui_oleh=pemeran.semua[siapa])


@pytest.mark.parametrize("kolom", ["pagu", "kuota", "sampai"])
def test_an_approved_decree_is_not_changed(pemeran: Pemeran, kolom: str) -> None:
    keputusan(pemeran, disetujui_oleh=pemeran.wahyu)
    with ditolak("funds_decree_tetap"):
        jalankan(f"UPDATE funds_decree SET {kolom} = {kolom} + 1")


def test_a_decree_number_is_used_once(pemeran: Pemeran) -> None:
    keputusan(pemeran)
    with ditolak("funds_decree.nomor"):
        keputusan(pemeran)


@pytest.mark.parametrize("lain", [{"pagu": 0}, {"kuota": 0}])
def test_a_decree_is_for_people_and_money(pemeran: Pemeran, lain: dict[str, int]) -> None:
    with ditolak("decree_positif"):
        keputusan(pemeran, **lain)


def test_a_decree_does_not_end_before_it_begins(pemeran: Pemeran) -> None:
    with ditolak("decree_masa_urut"):
        keputusan(pemeran, sampai=202309)


def test_a_pledge_is_for_somebody(pemeran: Pemeran) -> None:
    with ditolak("pledge_positif"):
        ikrar(pemeran, tempat=0)


def test_a_pledge_does_not_end_before_it_begins(pemeran: Pemeran) -> None:
    with ditolak("pledge_masa_urut"):
        ikrar(pemeran, sampai=202309)


def test_pak_joko_pledges_once_from_a_month(pemeran: Pemeran) -> None:
    ikrar(pemeran)
    with ditolak("pledge_sekali_per_mulai"):
        ikrar(pemeran)


def test_one_person_sits_in_one_place(pemeran: Pemeran) -> None:
    o = duduk(pemeran)
    with ditolak("occupancy_satu_orang_satu_tempat"):
        duduk(pemeran, pledge=o.pledge, membership=kepesertaan_istri(pemeran))


def test_a_place_left_is_free_for_the_next(pemeran: Pemeran) -> None:
    o = duduk(pemeran, akhir=date(2023, 12, 4), sebab_akhir="meninggal")
    assert duduk(pemeran, pledge=o.pledge, membership=kepesertaan_istri(pemeran)).pk


def test_nobody_sits_in_two_places(pemeran: Pemeran) -> None:
    o = duduk(pemeran)
    with ditolak("funds_occupancy.membership_id"):
        duduk(pemeran, pledge=o.pledge, nomor=2)


def test_places_are_counted_from_one(pemeran: Pemeran) -> None:
    with ditolak("occupancy_nomor_dari_satu"):
        duduk(pemeran, nomor=0)


def test_nobody_leaves_before_coming(pemeran: Pemeran) -> None:
    with ditolak("occupancy_akhir_setelah_mulai"):
        duduk(pemeran, akhir=date(2023, 9, 30))


def test_nobody_sits_beyond_the_pledged_places(pemeran: Pemeran) -> None:
    with ditolak("funds_occupancy_dalam_ikrar"):
        duduk(pemeran, nomor=3)


def test_nobody_is_moved_beyond_the_pledged_places(pemeran: Pemeran) -> None:
    duduk(pemeran)
    with ditolak("funds_occupancy_tetap"):
        Occupancy.objects.update(nomor=3)


def test_a_place_does_not_change_its_person(pemeran: Pemeran) -> None:
    duduk(pemeran)
    with ditolak("funds_occupancy_tetap"):
        Occupancy.objects.update(membership=kepesertaan_istri(pemeran))


def test_a_pledge_does_not_shrink_under_those_who_sit_in_it(pemeran: Pemeran) -> None:
    o = duduk(pemeran, nomor=2)
    with ditolak("funds_pledge_memuat_penghuni"):
        Pledge.objects.filter(pk=o.pledge_id).update(tempat=1)
