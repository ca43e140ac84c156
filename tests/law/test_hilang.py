"""A worker who went missing: the programme chosen gives every part of the benefit."""

from collections.abc import Callable

import pytest

from naungan.law import hitung
from naungan.law.jkk.kematian import (
    beasiswa_hilang,
    beasiswa_hilang_tahun_ini,
    biaya_pemakaman_hilang,
    santunan_berkala_hilang,
    santunan_kematian_hilang,
)


@pytest.mark.parametrize(
    "bagian",
    [
        santunan_kematian_hilang,
        santunan_berkala_hilang,
        biaya_pemakaman_hilang,
        beasiswa_hilang,
        beasiswa_hilang_tahun_ini,
    ],
)
def test_each_part_is_of_the_programme_chosen(bagian: Callable[[str, int, int], int]) -> None:
    assert (bagian("JKK", 1, 2), bagian("JKM", 1, 2)) == (1, 2)


def test_with_two_memberships_the_missing_worker_has_one_work_accident() -> None:
    kasus = {"kejadian": "hilang", "tanggal": "2023-11-20", "segmen": "PU", "upah": 1_000_000}
    assert hitung(kasus | {"jumlah_kepesertaan": 2}).komponen == {
        "santunan_kematian": 48_000_000,
        "santunan_berkala": 12_000_000,
        "biaya_pemakaman": 10_000_000,
    }
