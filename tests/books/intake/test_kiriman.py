"""A list knows who sent it and who would pay; its files are what was sent, and stay that."""

from datetime import date
from typing import Any

import pytest

from naungan.books.intake.models import Berkas, Kiriman, PetaKolom
from tests.books.intake.daftar import berkas, kiriman
from tests.books.penolakan import ditolak
from tests.cast import Pemeran

WARGA = {"untuk": "WARGA", "payer": None, "segmen": "", "mulai": None, "upah": 0}


def test_a_list_may_be_of_people_only(pemeran: Pemeran) -> None:
    assert kiriman(pemeran, **WARGA).pk


@pytest.mark.parametrize(
    "lain", [{"payer": None}, {"segmen": ""}, {"segmen": "JAKON"}, {"mulai": None}, {"untuk": "ANEH"}]
)
def test_whoever_is_to_be_covered_has_a_payer_a_segment_and_a_start(
    pemeran: Pemeran, lain: dict[str, Any]
) -> None:
    with ditolak("kiriman_peserta_berpembayar"):
        kiriman(pemeran, **lain)


@pytest.mark.parametrize("lebih", ["payer", "segmen"])
def test_a_list_of_people_only_asks_nobody_to_pay(pemeran: Pemeran, lebih: str) -> None:
    isi = {"payer": pemeran.pemkab, "segmen": "BPU"}
    with ditolak("kiriman_peserta_berpembayar"):
        kiriman(pemeran, **WARGA | {lebih: isi[lebih]})


def test_a_list_has_a_code_of_its_own(pemeran: Pemeran) -> None:
    k = kiriman(pemeran)
    with ditolak("intake_kiriman.kode"):
        kiriman(pemeran, kode=k.kode)


def test_a_stage_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    kiriman(pemeran)
    with ditolak("kiriman_status_dikenal"):
        Kiriman.objects.update(status="BERES")


def test_nobody_earns_less_than_nothing(pemeran: Pemeran) -> None:
    with ditolak("kiriman_upah_tak_negatif"):
        kiriman(pemeran, upah=-1)


def test_cover_does_not_end_before_it_begins(pemeran: Pemeran) -> None:
    with ditolak("kiriman_akhir_setelah_mulai"):
        kiriman(pemeran, akhir=date(2023, 12, 31))


def test_cover_of_one_day_is_possible(pemeran: Pemeran) -> None:
    assert kiriman(pemeran, akhir=date(2024, 1, 1)).pk


@pytest.mark.parametrize("kolom", ["kantor", "pengirim", "payer", "untuk"])
def test_a_list_keeps_its_sender_and_its_payer(pemeran: Pemeran, kolom: str) -> None:
    k = kiriman(pemeran)
    lain: dict[str, dict[str, Any]] = {
        "kantor": {"kantor": pemeran.slamet.kantor},
        "pengirim": {"pengirim": pemeran.wahyu},
        "payer": {"payer": pemeran.mitra},
        "untuk": {"untuk": "WARGA", "payer": None, "segmen": ""},
    }
    with ditolak("intake_kiriman_tetap"):
        Kiriman.objects.filter(pk=k.pk).update(**lain[kolom])


def test_a_list_moves_on(pemeran: Pemeran) -> None:
    k = kiriman(pemeran)
    assert Kiriman.objects.filter(pk=k.pk).update(status="DIAJUKAN", sebab="")


def test_a_list_has_one_file_a_round(pemeran: Pemeran) -> None:
    k = kiriman(pemeran)
    berkas(k)
    with ditolak("berkas_sekali_per_putaran"):
        berkas(k, sidik="c" * 64)


def test_the_repaired_file_is_the_next_round(pemeran: Pemeran) -> None:
    k = kiriman(pemeran)
    berkas(k)
    assert berkas(k, putaran=2).pk


def test_rounds_are_counted_from_one(pemeran: Pemeran) -> None:
    k = kiriman(pemeran)
    with ditolak("berkas_putaran_dari_satu"):
        berkas(k, putaran=0)


@pytest.mark.parametrize("kolom", ["sidik", "putaran", "kiriman"])
def test_a_file_is_not_exchanged_for_another(pemeran: Pemeran, kolom: str) -> None:
    b = berkas(kiriman(pemeran))
    lain = {"sidik": "c" * 64, "putaran": 7, "kiriman": kiriman(pemeran)}
    with ditolak("intake_berkas_tetap"):
        Berkas.objects.filter(pk=b.pk).update(**{kolom: lain[kolom]})


def test_how_far_a_file_was_read_is_kept_with_it(pemeran: Pemeran) -> None:
    b = berkas(kiriman(pemeran))
    assert Berkas.objects.filter(pk=b.pk).update(dibaca=2_000, peta={"nik": 1}, selesai=True)


def test_a_sender_has_one_mapping_for_one_header(pemeran: Pemeran) -> None:
    for kantor in (pemeran.slamet.kantor, pemeran.sari.kantor):
        PetaKolom.objects.create(kantor=kantor, sidik_judul="d" * 64, peta={"NIK": "nik"})
    with ditolak("petakolom_sekali"):
        PetaKolom.objects.create(kantor=pemeran.sari.kantor, sidik_judul="d" * 64, peta={})
