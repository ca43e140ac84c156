"""The scholarship plan: which children, which school years, which classes."""

from typing import Any

import pytest

from naungan.law import hitung
from tests.law.bacaan_lain import edisi_bacaan_lain

PAK_JOKO: dict[str, Any] = {
    "kejadian": "meninggal_kk",
    "tanggal": "2024-11-20",
    "segmen": "PU",
    "upah": 3_000_000,
}
TIGA_ANAK = [{"jenjang": "PT", "kelas": 5}, {"jenjang": "PT", "kelas": 1}, {"jenjang": "SD", "kelas": 1}]
"""12, 60 and 84 million still to come."""


def test_the_plan_is_of_the_children_with_most_to_come_in_the_order_they_were_told() -> None:
    hasil = hitung(PAK_JOKO | {"anak": TIGA_ANAK}).beasiswa
    assert (hasil.maksimum, hasil.tahun_ini) == (144_000_000, 13_500_000)
    assert [t.anak for t in hasil.jadwal] == [2] * 5 + [3] * 17


def test_under_the_other_reading_it_is_of_the_first_two() -> None:
    hasil = hitung(PAK_JOKO | {"anak": TIGA_ANAK}, edisi_bacaan_lain("pilihan_anak_beasiswa")).beasiswa
    assert (hasil.maksimum, hasil.tahun_ini) == (72_000_000, 24_000_000)
    assert [t.anak for t in hasil.jadwal] == [1] + [2] * 5


@pytest.mark.parametrize(
    ("anak", "pertama"),
    [
        ({"jenjang": "TK", "kelas": 1}, ("2024/2025", "TK", 1)),
        ({"jenjang": "SMP", "kelas": 9}, ("2024/2025", "SMP", 3)),
        ({"jenjang": "BELUM"}, ("2025/2026", "TK", 1)),
    ],
)
def test_a_child_at_school_is_paid_this_year_and_another_from_the_next(
    anak: dict[str, Any], pertama: tuple[str, str, int]
) -> None:
    awal = hitung(PAK_JOKO | {"anak": [anak]}).beasiswa.jadwal[0]
    assert (awal.tahun_ajaran, awal.jenjang, awal.kelas) == pertama


def test_before_the_amendment_the_plan_is_one_payment_and_a_class_not_told_is_nought() -> None:
    dahulu = PAK_JOKO | {"tanggal": "2018-05-04", "anak": [{"jenjang": "SD"}]}
    assert hitung(dahulu).beasiswa.jadwal == ((1, "2017/2018", "SD", 0, 12_000_000),)
