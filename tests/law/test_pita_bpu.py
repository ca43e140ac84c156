"""Every income band of non-wage earners: PP 44/2015 Lampiran II, typed here a second time, in thousands of rupiah."""

import pytest

from naungan.law import hitung

PITA = {
    0: 1_000, 1_100: 1_200, 1_300: 1_400, 1_500: 1_600, 1_700: 1_800, 1_900: 2_000, 2_100: 2_200,
    2_300: 2_400, 2_500: 2_600, 2_700: 2_800, 2_900: 3_050, 3_200: 3_450, 3_700: 3_950, 4_200: 4_450,
    4_700: 4_950, 5_200: 5_450, 5_700: 5_950, 6_200: 6_450, 6_700: 6_950, 7_200: 7_450, 7_700: 7_950,
    8_200: 8_700, 9_200: 9_700, 10_200: 10_700, 11_200: 11_700, 12_200: 12_700, 13_200: 13_700,
    14_200: 14_700, 15_200: 15_700, 16_200: 16_700, 17_200: 17_700, 18_200: 18_700, 19_200: 19_700,
    20_200: 20_700,
}  # fmt: skip
"""Income from which a band begins, and its nominal base."""


def dasar(penghasilan: int) -> int:
    hasil = hitung({"kejadian": "iuran", "bulan": "2023-12", "segmen": "BPU", "upah": penghasilan})
    return int({s.nama: s.nilai for s in hasil.langkah}["upah_dasar"])


@pytest.mark.parametrize("sejak", PITA)
def test_a_band_runs_from_its_bound_up_to_the_next(sejak: int) -> None:
    berikutnya = next((b for b in PITA if b > sejak), 99_000)
    assert dasar(sejak * 1_000) == dasar(berikutnya * 1_000 - 1) == PITA[sejak] * 1_000


def test_the_lowest_pays_ten_thousand_for_work_accidents_and_the_highest_two_hundred_and_seven() -> None:
    ujung = [
        hitung({"kejadian": "iuran", "bulan": "2023-12", "segmen": "BPU", "upah": upah}).komponen["jkk"]
        for upah in (0, 99_000_000)
    ]
    assert ujung == [10_000, 207_000]
