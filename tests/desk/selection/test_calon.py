"""Candidates are proposed by list, by meeting, by themselves; judged, put in line, withdrawn."""

from datetime import date
from typing import Any

import pytest

from naungan.books.registry.models import Person
from naungan.books.selection.models import Calon, PernyataanKerja
from naungan.desk import selection
from naungan.desk.selection import posisi
from naungan.desk.selection.hitung import urai_nilai
from naungan.kit.jam import pada
from tests.cast import DESA_ASING, DESA_SLAMET, Pemeran, orang
from tests.desk.meja import catatan_terakhir
from tests.desk.selection import balai
from tests.desk.tolak import ditolak


def test_the_same_list_twice_proposes_nobody_twice(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    siapa = [s.pk for s in balai.petani(3)]
    with pada(balai.HARI):
        assert selection.usulkan_calon(prog, by=pemeran.sari, orang=siapa, asal="DAFTAR") == 3
        assert selection.usulkan_calon(prog, by=pemeran.sari, orang=[*siapa, *siapa], asal="SENDIRI") == 0
    assert {c.asal for c in Calon.objects.all()} == {"DAFTAR"}


def test_the_dead_the_merged_and_those_elsewhere_are_passed_over(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    mati, hidup = balai.petani(2)
    Person.objects.filter(pk=mati.pk).update(meninggal=date(2023, 12, 1))
    asing = orang("Asing", "3516990101809999", lahir=date(1980, 1, 1), wilayah=DESA_ASING)
    with pada(balai.HARI):
        siapa = [mati.pk, hidup.pk, asing.pk, 999_999]
        assert selection.usulkan_calon(prog, by=pemeran.sari, orang=siapa, asal="DAFTAR") == 1
    assert Calon.objects.get().person == hidup


def test_a_village_proposes_its_own_people(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    sini, sana = *balai.petani(1), *balai.petani(1, wilayah=balai.DESA_LAIN)
    with pada(balai.HARI):
        assert (
            selection.usulkan_calon(prog, by=pemeran.slamet, orang=[sini.pk, sana.pk], asal="MUSYAWARAH") == 1
        )
        with ditolak("bukan_wilayahnya"):
            selection.usulkan_calon(prog, by=pemeran.orang_asing, orang=[sini.pk], asal="MUSYAWARAH")


@pytest.mark.parametrize("siapa", ["budi", "ratna", "rina", "joko"])
def test_others_do_not_propose_judge_or_queue(pemeran: Pemeran, siapa: str) -> None:
    prog = balai.program(pemeran)
    by = pemeran.semua[siapa]
    with ditolak("bukan_wewenang"):
        selection.usulkan_calon(prog, by=by, orang=[1], asal="DAFTAR")
    with ditolak("bukan_wewenang"):
        selection.nilai_calon(prog, by=by)
    with ditolak("bukan_wewenang"):
        selection.antrekan(prog, by=by)


def test_a_proposal_has_a_known_origin_and_a_day_that_was(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    with ditolak("pilihan_tak_dikenal", "asal"):
        selection.usulkan_calon(prog, by=pemeran.sari, orang=[1], asal="TITIPAN")
    with ditolak("tanggal_di_depan", "pada"), pada(balai.HARI):
        selection.usulkan_calon(prog, by=pemeran.sari, orang=[1], asal="DAFTAR", pada=date(2024, 1, 1))


def test_a_closed_or_unopened_programme_takes_nobody(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran, buka=False)
    with ditolak("bukan_tahapnya"), pada(balai.HARI):
        selection.usulkan_calon(prog, by=pemeran.sari, orang=[1], asal="DAFTAR")


def test_candidates_are_judged_by_the_rules_in_force(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    siapa = [*balai.petani(2), *balai.petani(1, kategori="MANDIRI"), *balai.petani(1, kategori="")]
    semua = balai.calon(pemeran, prog, siapa)
    balai.musyawarah(pemeran, prog, semua)
    dengar: list[int] = []
    with pada(balai.HARI):
        hasil = selection.nilai_calon(prog, by=pemeran.sari, lapor=dengar.append, potongan=3)
        assert selection.antrekan(prog, by=pemeran.sari) == 2
        assert selection.antrekan(prog, by=pemeran.sari) == 0
    status = [Calon.objects.get(pk=c.pk).status for c in semua]
    assert status == ["ANTRE", "ANTRE", "TIDAK_LAYAK", "DISETUJUI_MUSYAWARAH"]
    assert hasil == {"nyatakan_layak": 2, "nyatakan_tidak_layak": 1}
    assert dengar == [3, 0]
    ragu = Calon.objects.get(pk=semua[3].pk)
    assert ragu.nilai is not None and urai_nilai(ragu.nilai, 5) == (0, 0, 0, 2, 0)
    assert ragu.dinilai_pada == balai.HARI and ragu.aturan is not None


def test_who_is_found_out_of_line_leaves_it_and_may_come_back(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    (c,) = balai.antre(pemeran, prog, balai.petani(1))
    for kategori, status in (("MANDIRI", "TIDAK_LAYAK"), ("PETANI_TEMBAKAU", "LAYAK")):
        Person.objects.filter(pk=c.person_id).update(kategori=kategori)
        with pada(balai.HARI):
            selection.nilai_calon(prog, by=pemeran.sari)
        c.refresh_from_db()
        assert c.status == status


def test_a_programme_without_meetings_judges_proposals(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran, perlu_musyawarah=False)
    (c,) = balai.calon(pemeran, prog, balai.petani(1))
    with pada(balai.HARI):
        selection.nilai_calon(prog, by=pemeran.sari)
    c.refresh_from_db()
    assert c.status == "LAYAK"


def test_judging_needs_rules_in_force(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    with pada(date(2023, 12, 1)), ditolak("belum_ada_aturan"):
        selection.nilai_calon(prog, by=pemeran.sari)


def test_a_place_in_line_is_explained(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    petani = balai.antre(pemeran, prog, balai.petani(4))
    buruh = balai.antre(
        pemeran, prog, balai.petani(2, kategori="BURUH_TANI_TEMBAKAU", lahir=date(1990, 1, 1))
    )

    p = posisi(petani[2], balai.HARI)
    assert (p.ke, p.dari) == (5, 6)
    assert [(s.kriteria, s.di_depan) for s in p.sebab] == [
        ("kategori", 2),
        ("umur", 2),
        ("tanggal_usul", 0),
        ("nomor", 0),
    ]
    assert p.sebab[0].ditemukan == "PETANI_TEMBAKAU"
    assert [(x.ke, x.sebab[3].di_depan) for x in (posisi(b, balai.HARI) for b in buruh)] == [(1, 0), (2, 1)]


def test_the_line_is_of_those_who_share_the_quota(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    selection.atur_kuota(prog, by=pemeran.sari, wilayah=DESA_SLAMET, banyak=2, kategori="BURUH_TANI_TEMBAKAU")
    petani = balai.antre(pemeran, prog, balai.petani(2))
    buruh = balai.antre(pemeran, prog, balai.petani(1, kategori="BURUH_TANI_TEMBAKAU"))
    assert [(posisi(c, balai.HARI).ke, posisi(c, balai.HARI).dari) for c in (*petani, *buruh)] == [
        (1, 2),
        (2, 2),
        (1, 1),
    ]


def test_who_is_not_in_line_has_no_place_in_it(pemeran: Pemeran) -> None:
    (c,) = balai.calon(pemeran, balai.program(pemeran), balai.petani(1))
    with ditolak("bukan_tahapnya"):
        posisi(c)


def test_a_named_person_is_noted_to_leave_but_stays_named(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran)
    c = isi.penerima.get(tempat=1).calon
    with pada(date(2024, 2, 10)):
        selection.catat_sebab(
            c, by=pemeran.slamet, sebab="PINDAH", sejak=date(2024, 2, 1), alasan="Ikut anak"
        )
        with ditolak("tanggal_di_depan", "sejak"):
            selection.catat_sebab(c, by=pemeran.slamet, sebab="PINDAH", sejak=date(2024, 3, 1), alasan="Ikut")
        with ditolak("pilihan_tak_dikenal", "sebab"):
            selection.catat_sebab(c, by=pemeran.slamet, sebab="UMUR", sejak=date(2024, 2, 1), alasan="Tua")
        with ditolak("bukan_tahapnya"):
            selection.undurkan(Calon.objects.get(pk=c.pk), by=pemeran.sari, alasan="Mundur")
    c.refresh_from_db()
    assert (c.status, c.sebab_keluar) == ("DITETAPKAN", "PINDAH")
    assert catatan_terakhir("calon", c.pk).sesudah == {"sebab": "PINDAH", "sejak": "2024-02-01"}


def test_a_statement_of_work_is_the_villages_word(pemeran: Pemeran) -> None:
    isi: dict[str, Any] = {
        "uraian": "Tani tembakau",
        "tempat": "Sawah sendiri",
        "jam_seminggu": 42,
        "mampu": True,
        "tanggal": balai.HARI,
    }
    with pada(balai.HARI):
        selection.catat_pernyataan(pemeran.karno, by=pemeran.slamet, **isi)
        with ditolak("kosong", "uraian"):
            selection.catat_pernyataan(pemeran.karno, by=pemeran.slamet, **isi | {"uraian": " "})
        with ditolak("jam_tak_wajar", "jam_seminggu"):
            selection.catat_pernyataan(pemeran.karno, by=pemeran.slamet, **isi | {"jam_seminggu": 200})
        with ditolak("tanggal_di_depan", "tanggal"):
            selection.catat_pernyataan(
                pemeran.karno, by=pemeran.slamet, **isi | {"tanggal": date(2024, 1, 1)}
            )
        with ditolak("bukan_wilayahnya"):
            selection.catat_pernyataan(pemeran.karno, by=pemeran.orang_asing, **isi)
        with ditolak("bukan_wewenang"):
            selection.catat_pernyataan(pemeran.karno, by=pemeran.rina, **isi)
    assert PernyataanKerja.objects.get().sumber == "Desa Sumberwuluh"
