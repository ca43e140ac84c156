"""The facts as they would be had the employer done its duty; a non-wage earner has no employer."""

from datetime import date
from typing import Any

import pytest

from naungan.law.masukan import KASUS_KOSONG
from naungan.law.seandainya import SEANDAINYA, seandainya
from tests.law.satu_aturan import beri

KEJADIAN = date(2023, 11, 20)
SESUDAH = date(2023, 11, 21)


@pytest.mark.parametrize(
    ("fakta", "segmen", "diketahui", "nilai"),
    [
        ("terdaftar", "PU", {"terdaftar": False}, True),
        ("terdaftar", "PU", {"terdaftar": True}, True),
        ("terdaftar", "BPU", {"terdaftar": False}, False),
        ("terdaftar", "BPU", {"terdaftar": True}, True),
        ("upah", "PU", {"upah": 2, "upah_sebenarnya": 3}, 3),
        ("upah", "PU", {"upah": 2}, 2),
        ("upah", "BPU", {"upah": 2, "upah_sebenarnya": 3}, 2),
        ("upah_diketahui", "PU", {"upah_sebenarnya": 3}, True),
        ("upah_diketahui", "PU", {"upah": 2}, True),
        ("upah_diketahui", "PU", {}, False),
        ("upah_diketahui", "BPU", {"upah_sebenarnya": 3}, False),
        ("cara_upah", "PU", {"cara_upah": "HARIAN", "upah_sebenarnya": 3}, "BULANAN"),
        ("cara_upah", "PU", {"cara_upah": "HARIAN"}, "HARIAN"),
        ("cara_upah", "BPU", {"cara_upah": "HARIAN", "upah_sebenarnya": 3}, "HARIAN"),
        ("tanggal_lapor_diketahui", "PU", {"tanggal_lapor": SESUDAH}, False),
        ("tanggal_lapor_diketahui", "BPU", {"tanggal_lapor": SESUDAH}, True),
        ("tanggal_lapor_diketahui", "BPU", {}, False),
        ("lunas_sampai_diketahui", "PU", {"lunas_sampai": KEJADIAN}, False),
        ("lunas_sampai_diketahui", "BPU", {"lunas_sampai": KEJADIAN}, True),
        ("lunas_sampai_diketahui", "BPU", {}, False),
        ("mulai_kepesertaan_diketahui", "PU", {"mulai_kepesertaan": SESUDAH}, False),
        ("mulai_kepesertaan_diketahui", "PU", {"mulai_kepesertaan": KEJADIAN}, True),
        ("mulai_kepesertaan_diketahui", "PU", {}, False),
        ("mulai_kepesertaan_diketahui", "BPU", {"mulai_kepesertaan": SESUDAH}, True),
    ],
)
def test_only_an_employer_could_have_done_better(
    fakta: str, segmen: str, diketahui: dict[str, Any], nilai: object
) -> None:
    assert beri(SEANDAINYA[fakta], segmen=segmen, tanggal=KEJADIAN, **diketahui) == nilai


def lengkap(**diketahui: Any) -> dict[str, Any]:
    return {**KASUS_KOSONG, "tanggal": KEJADIAN, **{f"{n}_diketahui": True for n in diketahui}, **diketahui}


def test_only_what_changes_is_named() -> None:
    assert seandainya(lengkap(segmen="PU", upah=2)) == {}
    assert seandainya(lengkap(segmen="PU", upah=2, upah_sebenarnya=3)) == {"upah": 3}
    assert seandainya(lengkap(segmen="PU", upah_sebenarnya=3)) == {"upah": 3, "upah_diketahui": True}
    menunggak = lengkap(segmen="PU", upah=2, lunas_sampai=date(2023, 5, 1))
    assert seandainya(menunggak) == {"lunas_sampai_diketahui": False}
    assert seandainya(lengkap(segmen="BPU", terdaftar=False)) == {}
