"""A programme keeps its terms, its quotas stay within it, its rules stay as approved."""

from typing import Any

import pytest
from django.db import transaction

from naungan.books.selection.models import Aturan, Kuota, Prioritas, Program, Syarat
from tests.books.penolakan import ditolak, jalankan, tanpa
from tests.books.selection import baris
from tests.cast import DESA_ASING, Pemeran


@pytest.mark.parametrize("isi", [{"kuota": 0}, {"upah": 0}, {"hari_tawaran": 0}])
def test_a_programme_is_for_somebody(pemeran: Pemeran, isi: dict[str, Any]) -> None:
    with ditolak("program_positif"):
        baris.program(pemeran, **isi)


def test_a_programme_does_not_end_before_it_begins(pemeran: Pemeran) -> None:
    with ditolak("program_masa_urut"):
        baris.program(pemeran, sampai=202312)


def test_a_fund_has_one_programme_of_a_name_from_a_month(pemeran: Pemeran) -> None:
    baris.program(pemeran, nama="Petani")
    with ditolak("program_sekali_per_mulai"):
        baris.program(pemeran, nama="Petani")


def test_a_programme_runs_when_somebody_opened_it(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran, buka=False)
    with ditolak("program_berjalan_karena_dibuka"):
        Program.objects.filter(pk=prog.pk).update(status="BERJALAN")


def test_sari_does_not_open_what_she_drafted(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran, buka=False)
    with ditolak("program_pembuat_bukan_pembuka"):
        Program.objects.filter(pk=prog.pk).update(status="BERJALAN", dibuka_oleh=pemeran.sari)


@pytest.mark.parametrize("siapa", ["ratna", "slamet", "joko"])
def test_only_the_regency_drafts_and_opens(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("selection_program_hanya_pemda"):
        baris.program(pemeran, dibuat_oleh=pemeran.semua[siapa])
    prog = baris.program(pemeran, buka=False)
    with ditolak("selection_program_dibuka_pemda"):
        Program.objects.filter(pk=prog.pk).update(status="BERJALAN", dibuka_oleh=pemeran.semua[siapa])


@pytest.mark.parametrize("isi", [{"upah": 2_000_000}, {"dasar": "Lain"}, {"sampai": 202501}])
def test_an_open_programme_keeps_its_terms(pemeran: Pemeran, isi: dict[str, Any]) -> None:
    prog = baris.program(pemeran)
    with ditolak("selection_program_tetap"):
        Program.objects.filter(pk=prog.pk).update(**isi)


def test_a_closed_programme_stays_closed(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    Program.objects.filter(pk=prog.pk).update(status="DITUTUP")
    with ditolak("selection_program_tetap"):
        Program.objects.filter(pk=prog.pk).update(status="BERJALAN")


def test_a_programme_does_not_shrink_below_what_is_shared_out(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    baris.kuota(prog, banyak=6)
    with ditolak("selection_program_memuat_kuota"):
        Program.objects.filter(pk=prog.pk).update(kuota=5)


def test_a_programme_does_not_shrink_below_its_decrees(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    baris.lampiran(pemeran, prog)
    with ditolak("selection_program_memuat_kuota"):
        Program.objects.filter(pk=prog.pk).update(kuota=2)


def test_quotas_stay_within_the_programme(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    k = baris.kuota(prog, kategori="A", banyak=6)
    with ditolak("selection_kuota_dalam_program_insert"):
        baris.kuota(prog, kategori="B", banyak=5)
    baris.kuota(prog, kategori="B", banyak=4)
    with ditolak("selection_kuota_dalam_program_update"):
        Kuota.objects.filter(pk=k.pk).update(banyak=7)


@pytest.mark.parametrize(
    "isi",
    [{"wilayah": "35.16.17"}, {"wilayah": "35.16"}, {"kategori": "A"}, {"wilayah": DESA_ASING}],
    ids=["its district", "its regency", "one category of all", "another regency"],
)
def test_quotas_do_not_overlap_nor_lie_elsewhere(pemeran: Pemeran, isi: dict[str, str]) -> None:
    prog = baris.program(pemeran)
    baris.kuota(prog)
    with ditolak("selection_kuota_tanpa_tumpang"):
        baris.kuota(prog, **isi)


def test_a_village_like_another_by_the_beginning_of_its_code_is_another(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    baris.kuota(prog, wilayah="35.16.1")
    assert baris.kuota(prog).pk


def test_a_quota_is_written_once_and_for_somebody(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    with ditolak("kuota_positif"):
        baris.kuota(prog, banyak=0)
    baris.kuota(prog)
    with ditolak("selection_kuota_tanpa_tumpang"):
        baris.kuota(prog)


def test_the_same_quota_twice_is_refused_even_without_the_fence(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    baris.kuota(prog)
    tanpa("selection_kuota_tanpa_tumpang")
    with ditolak("kuota_sekali"):
        baris.kuota(prog)


def test_a_quota_neither_moves_nor_shrinks_below_those_named(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    k = baris.kuota(prog)
    with ditolak("selection_kuota_tetap"):
        Kuota.objects.filter(pk=k.pk).update(wilayah="35.16.17")
    isi = baris.lampiran(pemeran, prog)
    for n in (1, 2):
        baris.penerima(isi, tempat=n, kuota=k)
    with ditolak("selection_kuota_tetap"):
        Kuota.objects.filter(pk=k.pk).update(banyak=1)


def test_rules_have_one_draft_and_numbered_versions(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    a = baris.aturan(pemeran, prog, setuju=True)
    with ditolak("aturan_versi_sekali"):
        baris.aturan(pemeran, prog, versi=a.versi)
    baris.aturan(pemeran, prog)
    with ditolak("aturan_satu_rancangan"):
        baris.aturan(pemeran, prog)


def test_sari_does_not_approve_her_own_rules(pemeran: Pemeran) -> None:
    a = baris.aturan(pemeran, baris.program(pemeran))
    with ditolak("aturan_pembuat_bukan_penyetuju"):
        Aturan.objects.filter(pk=a.pk).update(disetujui_oleh=pemeran.sari)


@pytest.mark.parametrize("siapa", ["ratna", "slamet", "joko"])
def test_only_the_regency_writes_and_approves_rules(pemeran: Pemeran, siapa: str) -> None:
    prog = baris.program(pemeran)
    with ditolak("selection_aturan_lahir_rancangan"):
        baris.aturan(pemeran, prog, dibuat_oleh=pemeran.semua[siapa])
    a = baris.aturan(pemeran, prog)
    with ditolak("selection_aturan_tetap"):
        Aturan.objects.filter(pk=a.pk).update(disetujui_oleh=pemeran.semua[siapa])


def test_approved_rules_are_never_edited(pemeran: Pemeran) -> None:
    a = baris.aturan(pemeran, baris.program(pemeran), setuju=True)
    with ditolak("selection_aturan_tetap"):
        Aturan.objects.filter(pk=a.pk).update(dasar="Lain")
    with ditolak("selection_syarat_beku_insert"):
        baris.syarat(a, urutan=2)
    with ditolak("selection_syarat_beku_update"):
        Syarat.objects.filter(aturan=a).update(nilai=[17])
    with ditolak("selection_syarat_beku_delete"):
        jalankan("DELETE FROM selection_syarat WHERE aturan_id = %s", a.pk)
    with ditolak("selection_prioritas_beku_insert"):
        baris.prioritas(a, urutan=2, kriteria="kategori")
    with ditolak("selection_prioritas_beku_update"):
        Prioritas.objects.filter(aturan=a).update(nilai=["termuda"])
    with ditolak("selection_prioritas_beku_delete"):
        jalankan("DELETE FROM selection_prioritas WHERE aturan_id = %s", a.pk)
    with ditolak("selection_aturan_disetujui_tak_dihapus"):
        jalankan("DELETE FROM selection_aturan WHERE id = %s", a.pk)


def test_a_draft_can_be_taken_back(pemeran: Pemeran) -> None:
    a = baris.aturan(pemeran, baris.program(pemeran))
    with transaction.atomic():
        Syarat.objects.all().delete()
        Prioritas.objects.all().delete()
        Aturan.objects.filter(pk=a.pk).delete()
    assert not Aturan.objects.exists()


def test_a_condition_speaks_the_vocabulary(pemeran: Pemeran) -> None:
    a = baris.aturan(pemeran, baris.program(pemeran))
    with ditolak("syarat_bidang_dikenal"):
        baris.syarat(a, urutan=2, bidang="agama")
    with ditolak("syarat_operator_dikenal"):
        baris.syarat(a, urutan=2, operator="mirip")
    with ditolak("syarat_urutan_sekali"):
        baris.syarat(a)
    with ditolak("prioritas_kriteria_dikenal"):
        baris.prioritas(a, urutan=2, kriteria="nama")
    with ditolak("prioritas_urutan_sekali"):
        baris.prioritas(a, kriteria="kategori")
    with ditolak("prioritas_kriteria_sekali"):
        baris.prioritas(a, urutan=2)
