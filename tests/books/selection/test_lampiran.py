"""The annex of a decree: one person to a place, one public place to a person, nothing beyond the quota, all of it frozen."""

from typing import Any

import pytest

from naungan.books.funds.models import Decree
from naungan.books.selection.models import Lampiran, Penutupan, Verifikasi
from tests.books.penolakan import ditolak, jalankan, tanpa
from tests.books.selection import baris
from tests.cast import DESA_ASING, Pemeran


def test_an_annex_belongs_to_a_decree_of_the_programmes_fund(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    asing = baris.keputusan(pemeran, payer=pemeran.mitra)
    with ditolak("selection_lampiran_sah"):
        baris.lampiran(pemeran, prog, asing)


@pytest.mark.parametrize(
    "isi", [{"nomor": "SK-LAIN"}, {"mulai": 202312}, {"mulai": 202501}, {"ke": 1}], ids=lambda x: str(x)
)
def test_the_first_annex_is_the_decrees_own(pemeran: Pemeran, isi: dict[str, Any]) -> None:
    prog = baris.program(pemeran)
    with ditolak("selection_lampiran_sah"):
        baris.lampiran(pemeran, prog, **isi)


def test_only_the_regency_drafts_and_only_for_an_open_programme(pemeran: Pemeran) -> None:
    with ditolak("selection_lampiran_sah"):
        baris.lampiran(pemeran, baris.program(pemeran), dibuat_oleh=pemeran.ratna)
    with ditolak("selection_lampiran_sah"):
        baris.lampiran(pemeran, baris.program(pemeran, buka=False))


def test_decrees_together_stay_within_the_programme(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran, kuota=5)
    baris.lampiran(pemeran, prog)
    with ditolak("selection_lampiran_dalam_program"):
        baris.lampiran(pemeran, prog)


def test_a_decree_has_numbers_its_annexes_once(pemeran: Pemeran) -> None:
    nama = baris.berlaku(pemeran, baris.program(pemeran))
    ubah = baris.perubahan(pemeran, nama)
    baris.penutupan(ubah, nama)
    baris.setujui(pemeran, ubah)
    with ditolak("selection_lampiran.nomor"):
        baris.perubahan(pemeran, nama, ke=2, nomor=ubah.nomor)
    with ditolak("lampiran_ke_sekali"):
        baris.perubahan(pemeran, nama, ke=1)


def test_a_decree_has_one_draft_annex_even_without_the_fence(pemeran: Pemeran) -> None:
    nama = baris.berlaku(pemeran, baris.program(pemeran))
    baris.perubahan(pemeran, nama)
    with ditolak("selection_lampiran_sah"):
        baris.perubahan(pemeran, nama, ke=2)
    tanpa("selection_lampiran_sah")
    with ditolak("lampiran_satu_rancangan"):
        baris.perubahan(pemeran, nama, ke=2)


def test_sari_does_not_approve_her_own_annex(pemeran: Pemeran) -> None:
    isi = baris.lampiran(pemeran, baris.program(pemeran))
    with ditolak("lampiran_pembuat_bukan_penyetuju"):
        baris.penerima(isi)
        baris.verifikasi(pemeran, isi)
        Lampiran.objects.update(disetujui_oleh=pemeran.sari, sidik="0" * 64, banyak=1)


def test_only_the_regency_approves_an_annex(pemeran: Pemeran) -> None:
    isi = baris.lampiran(pemeran, baris.program(pemeran))
    baris.penerima(isi)
    baris.verifikasi(pemeran, isi)
    with ditolak("selection_lampiran_tetap"):
        Lampiran.objects.update(disetujui_oleh=pemeran.ratna, sidik="0" * 64, banyak=1)


def test_an_approved_annex_is_frozen_by_its_hash(pemeran: Pemeran) -> None:
    isi = baris.lampiran(pemeran, baris.program(pemeran))
    baris.penerima(isi)
    baris.verifikasi(pemeran, isi)
    with ditolak("lampiran_disetujui_berarti_beku"):
        Lampiran.objects.update(disetujui_oleh=pemeran.wahyu, banyak=1)


def test_every_line_is_verified_before_approval(pemeran: Pemeran) -> None:
    isi = baris.lampiran(pemeran, baris.program(pemeran))
    baris.penerima(isi)
    with ditolak("selection_lampiran_terverifikasi"):
        baris.setujui(pemeran, isi)
    baris.verifikasi(pemeran, isi, ya=2)
    with ditolak("selection_lampiran_terverifikasi"):
        baris.setujui(pemeran, isi)


def test_an_empty_annex_is_not_approved(pemeran: Pemeran) -> None:
    isi = baris.lampiran(pemeran, baris.program(pemeran))
    with ditolak("selection_lampiran_terverifikasi"):
        baris.setujui(pemeran, isi)


def test_nobody_is_named_beyond_the_quota_of_the_village(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    k = baris.kuota(prog, banyak=1)
    isi = baris.lampiran(pemeran, prog)
    for n in (1, 2):
        baris.penerima(isi, tempat=n, kuota=k)
    baris.verifikasi(pemeran, isi)
    with ditolak("selection_lampiran_dalam_kuota"):
        baris.setujui(pemeran, isi)


def test_places_kept_for_a_village_are_not_taken_by_others(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran, kuota=3)
    baris.kuota(prog, banyak=2)
    isi = baris.lampiran(pemeran, prog)
    for n in (1, 2):
        baris.penerima(isi, tempat=n)
    baris.verifikasi(pemeran, isi)
    with ditolak("selection_lampiran_dalam_kuota"):
        baris.setujui(pemeran, isi)


@pytest.mark.parametrize("isi", [{"tempat": 4}, {"mulai": 202312}, {"sampai": 202501}], ids=lambda x: str(x))
def test_a_line_lies_within_its_decree(pemeran: Pemeran, isi: dict[str, Any]) -> None:
    dasar = baris.lampiran(pemeran, baris.program(pemeran))
    with ditolak("selection_penerima_pada_lampirannya"):
        baris.penerima(dasar, **isi)


def test_a_line_names_a_candidate_of_the_programme(pemeran: Pemeran) -> None:
    dasar = baris.lampiran(pemeran, baris.program(pemeran))
    with ditolak("selection_penerima_pada_lampirannya"):
        baris.penerima(dasar, baris.calon(baris.program(pemeran)))
    with ditolak("selection_penerima_pada_lampirannya"):
        baris.penerima(dasar, person=pemeran.karno)


def test_a_line_counts_in_the_quota_of_its_own_village(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    k = baris.kuota(prog)
    with ditolak("selection_penerima_kuotanya"):
        baris.penerima(baris.lampiran(pemeran, prog), kuota=k, wilayah=DESA_ASING)


def test_one_person_holds_one_place(pemeran: Pemeran) -> None:
    isi = baris.lampiran(pemeran, baris.program(pemeran))
    nama = baris.penerima(isi)
    with ditolak("penerima_satu_orang_satu_tempat"):
        baris.penerima(isi)
    with ditolak("penerima_sekali_per_lampiran"):
        baris.penerima(isi, nama.calon, tempat=2)


def test_the_same_person_twice_in_an_annex_is_refused_even_in_other_months(pemeran: Pemeran) -> None:
    isi = baris.lampiran(pemeran, baris.program(pemeran))
    nama = baris.penerima(isi, sampai=202403)
    with ditolak("penerima_sekali_per_lampiran"):
        baris.penerima(isi, nama.calon, tempat=2, mulai=202404)


def test_two_budgets_do_not_name_one_person_for_the_same_month(pemeran: Pemeran) -> None:
    nama = baris.berlaku(pemeran, baris.program(pemeran))
    lain = baris.program(pemeran)
    isi = baris.lampiran(pemeran, lain)
    baris.penerima(isi, baris.calon(lain, person=nama.person), mulai=202403)
    baris.verifikasi(pemeran, isi)
    with ditolak("selection_lampiran_satu_dana"):
        baris.setujui(pemeran, isi)
    ubah = baris.perubahan(pemeran, nama)
    baris.penutupan(ubah, nama)
    with ditolak("selection_lampiran_satu_dana"):  # a draft closes nothing
        baris.setujui(pemeran, isi)
    baris.setujui(pemeran, ubah)
    baris.setujui(pemeran, isi)


@pytest.mark.parametrize("isi", [{"tempat": 0}, {"urut": 0}], ids=lambda x: str(x))
def test_places_are_counted_from_one(pemeran: Pemeran, isi: dict[str, Any]) -> None:
    dasar = baris.lampiran(pemeran, baris.program(pemeran))
    with ditolak("penerima_tempat_dari_satu"):
        baris.penerima(dasar, **isi)


def test_a_line_does_not_end_before_it_begins(pemeran: Pemeran) -> None:
    dasar = baris.lampiran(pemeran, baris.program(pemeran))
    with ditolak("penerima_masa_urut"):
        baris.penerima(dasar, mulai=202405, sampai=202404)


def test_a_place_is_filled_again_only_after_its_holder_left(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    nama = baris.berlaku(pemeran, prog)
    ubah = baris.perubahan(pemeran, nama)
    with ditolak("selection_penerima_bergantian"):
        baris.penerima(ubah, urut=2)
    t = baris.penutupan(ubah, nama)
    baris.penerima(ubah, urut=2)
    baris.verifikasi(pemeran, ubah)
    Penutupan.objects.filter(pk=t.pk).delete()
    with ditolak("selection_lampiran_bergantian"):
        baris.setujui(pemeran, ubah)


def test_lines_once_approved_stay(pemeran: Pemeran) -> None:
    nama = baris.berlaku(pemeran, baris.program(pemeran))
    with ditolak("selection_penerima_disetujui_tak_dihapus"):
        jalankan("DELETE FROM selection_penerima WHERE id = %s", nama.pk)
    with ditolak("selection_penerima_pada_lampirannya"):
        baris.penerima(nama.lampiran, tempat=2)
    with ditolak("selection_lampiran_tetap"):
        Lampiran.objects.update(sidik="1" * 64)
    with ditolak("selection_lampiran_disetujui_tak_dihapus"):
        jalankan("DELETE FROM selection_lampiran WHERE id = %s", nama.lampiran_id)
    with ditolak("selection_verifikasi_beku_update"):
        Verifikasi.objects.update(ya=9)
    with ditolak("selection_verifikasi_beku_delete"):
        jalankan("DELETE FROM selection_verifikasi WHERE lampiran_id = %s", nama.lampiran_id)


def test_minutes_of_verification_are_one_and_count_from_nought(pemeran: Pemeran) -> None:
    isi = baris.lampiran(pemeran, baris.program(pemeran))
    with ditolak("verifikasi_tak_negatif"):
        baris.verifikasi(pemeran, isi, tidak=-1)
    baris.verifikasi(pemeran, isi)
    with ditolak("selection_verifikasi.lampiran_id"):
        baris.verifikasi(pemeran, isi)


def test_minutes_are_not_added_after_approval(pemeran: Pemeran) -> None:
    nama = baris.berlaku(pemeran, baris.program(pemeran))
    ubah = baris.perubahan(pemeran, nama)
    baris.penutupan(ubah, nama)
    baris.setujui(pemeran, ubah)
    with ditolak("selection_verifikasi_beku_insert"):
        baris.verifikasi(pemeran, ubah)


def test_a_decree_is_approved_together_with_its_annex(pemeran: Pemeran) -> None:
    isi = baris.lampiran(pemeran, baris.program(pemeran))
    with ditolak("selection_decree_berlampiran"):
        Decree.objects.update(disetujui_oleh=pemeran.wahyu)
    with ditolak("selection_decree_tetap"):
        Decree.objects.filter(pk=isi.decree_id).update(kuota=99)
