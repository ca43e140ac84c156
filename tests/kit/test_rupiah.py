"""Money and shares as Indonesians write them."""

import pytest

from naungan.kit.rupiah import angka, persen, rupiah, terbilang


@pytest.mark.parametrize(
    ("nilai", "teks"), [(0, "Rp0"), (16_800, "Rp16.800"), (42_000_000, "Rp42.000.000"), (-1_500, "-Rp1.500")]
)
def test_an_amount_in_figures(nilai: int, teks: str) -> None:
    assert rupiah(nilai) == teks


def test_a_count_in_figures() -> None:
    assert angka(187_344) == "187.344"


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (42_000_000, "empat puluh dua juta rupiah"),
        (70_000_000, "tujuh puluh juta rupiah"),
        (1_000, "seribu rupiah"),
        (0, "nol rupiah"),
    ],
)
def test_an_amount_in_words(nilai: int, teks: str) -> None:
    assert terbilang(nilai) == teks


@pytest.mark.parametrize(("keseluruhan", "hasil"), [(486_404, 3852), (617_533, 3034)])
def test_the_two_coverages_of_mojokerto(keseluruhan: int, hasil: int) -> None:
    assert persen(187_344, keseluruhan) == hasil


@pytest.mark.parametrize(
    ("bagian", "keseluruhan", "hasil"), [(1, 20_000, 1), (1, 20_001, 0), (0, 5, 0), (5, 5, 10_000)]
)
def test_half_a_hundredth_is_rounded_up(bagian: int, keseluruhan: int, hasil: int) -> None:
    assert persen(bagian, keseluruhan) == hasil


def test_a_share_of_nothing_is_nothing() -> None:
    assert persen(0, 0) == 0
