"""Which programmes a bill holds, and what of it goes to the job-loss programme."""

from typing import Any

import pytest

from naungan.law import hitung
from naungan.law.iuran.program import ikut_jht, ikut_jp

PU: dict[str, Any] = {"kejadian": "iuran", "segmen": "PU", "kelompok_risiko": 1}
JKP = {"upah_jkp", "iuran_jkp_pemerintah", "rekomposisi_jkk", "rekomposisi_jkm", "iuran_jkp"}
BERSIH = {"iuran_jkk_pu_bersih", "iuran_jkm_pu_bersih"}


def langkah(kasus: dict[str, Any]) -> dict[str, int]:
    return {s.nama: s.nilai for s in hitung(PU | kasus).langkah if s.nama in JKP | BERSIH}


@pytest.mark.parametrize(
    ("segmen", "ukuran", "jht", "jp"),
    [
        ("PU", "MIKRO", False, False),
        ("PU", "KECIL", True, False),
        ("PU", "MENENGAH", True, True),
        ("PU", "BESAR", True, True),
        ("BPU", "BESAR", False, False),
    ],
)
def test_old_age_and_pension_follow_the_size_of_an_employer(
    segmen: str, ukuran: str, jht: bool, jp: bool
) -> None:
    assert (ikut_jht(segmen, ukuran, False, False), ikut_jp(segmen, ukuran, False, False)) == (jht, jp)
    assert (ikut_jht(segmen, ukuran, True, True), ikut_jp(segmen, ukuran, True, False)) == (True, False)


def test_who_is_not_in_the_job_loss_programme_has_no_step_of_it() -> None:
    assert langkah({"bulan": "2023-12", "upah": 4_000_000, "peserta_jkp": False}) == {}


def test_before_its_first_month_nothing_is_moved() -> None:
    februari = langkah({"bulan": "2021-02", "upah": 4_000_000, "peserta_jkp": True})
    assert februari == {"iuran_jkk_pu_bersih": 9_600, "iuran_jkm_pu_bersih": 12_000}


@pytest.mark.parametrize(
    ("bulan", "jkm"),
    [("2021-03", 4_000), ("2023-11", 4_000), ("2025-02", 4_000), ("2025-03", 0)],
)
def test_of_four_million_all_is_counted(bulan: str, jkm: int) -> None:
    isi = langkah({"bulan": bulan, "upah": 4_000_000, "peserta_jkp": True})
    assert isi == {
        "upah_jkp": 4_000_000,
        "iuran_jkp_pemerintah": 8_800,
        "rekomposisi_jkk": 5_600,
        "iuran_jkp": 14_400 + jkm,
        "iuran_jkk_pu_bersih": 4_000,
        "iuran_jkm_pu_bersih": 12_000 - jkm,
    } | ({"rekomposisi_jkm": jkm} if jkm else {})


def test_half_a_rupiah_is_moved_as_a_whole_one() -> None:
    assert langkah({"bulan": "2023-12", "upah": 4_995_500, "peserta_jkp": True})["rekomposisi_jkm"] == 4_996


def test_no_more_is_moved_than_was_billed() -> None:
    padat_karya = {"bulan": "2025-05", "upah": 5_000_000, "peserta_jkp": True, "sektor": "padat_karya"}
    isi = langkah(padat_karya)
    assert isi["rekomposisi_jkk"] == 6_000 and "iuran_jkk_pu_bersih" not in isi
    tanpa_jkm = langkah({"bulan": "2023-12", "upah": 5_000_000, "program": ["jkk", "jkp"]})
    assert "rekomposisi_jkm" not in tanpa_jkm and tanpa_jkm["iuran_jkp"] == 18_000


def test_what_the_employer_takes_from_the_wage_is_of_the_programmes_it_is_in() -> None:
    def potongan(kasus: dict[str, Any]) -> dict[str, int]:
        bulan = PU | {"bulan": "2023-12", "upah": 4_000_000} | kasus
        return {s.nama: s.nilai for s in hitung(bulan).langkah if s.nama.startswith("potongan")}

    assert potongan({"ukuran_usaha": "BESAR"}) == {"potongan_jht": 80_000, "potongan_jp": 40_000}
    assert potongan({"ukuran_usaha": "KECIL"}) == {"potongan_jht": 80_000}
    assert potongan({"ukuran_usaha": "MIKRO"}) == {}
