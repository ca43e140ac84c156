"""Every row of the percentage table: PP 44/2015 Lampiran III, typed here a second time, in tenths of a percent."""

from typing import Any

import pytest

from naungan.law import hitung
from naungan.law.tubuh import BAGIAN, BERSISI, OLEH_DOKTER

TABEL = {
    "bahu": (400, 350), "siku": (350, 300), "tangan": (320, 280),
    "ibu_jari": (150, 120), "telunjuk": (90, 70), "jari_lain": (40, 30),
    "ruas_telunjuk": (45, 35), "ruas_jari_lain": (20, 15),
    "kedua_kaki_paha": 700, "satu_kaki_paha": 350, "kedua_kaki_mata_kaki": 500, "satu_kaki_mata_kaki": 250,
    "kedua_mata": 700, "satu_mata": 350, "kedua_pendengaran": 400, "satu_pendengaran": 200,
    "ibu_jari_kaki": 50, "telunjuk_kaki": 30, "jari_kaki_lain": 20, "impotensi": 400,
    "kaki_pendek_kurang_5cm": 100, "kaki_pendek_5_sampai_7_5cm": 200, "kaki_pendek_7_5cm_lebih": 300,
    "satu_daun_telinga": 50, "kedua_daun_telinga": 100, "cuping_hidung": 300, "sekat_hidung": 150,
    "penciuman": 100, "buta_warna": 100, "kelainan_jiwa": 700,
    "kemampuan_kerja_fisik_51_70": 400, "kemampuan_kerja_fisik_26_50": 200, "kemampuan_kerja_fisik_10_25": 50,
}  # fmt: skip
"""A pair: the better hand, the other."""
UPAH = 1_250_000
"""80 times this is a hundred million, so that a tenth of a percent is a hundred thousand rupiah."""


def santunan(*cacat: dict[str, Any], **lain: Any) -> int:
    kasus = {"kejadian": "cacat_sebagian_anatomis", "tanggal": "2023-01-10", "segmen": "PU", "upah": UPAH}
    return hitung(kasus | {"cacat": list(cacat)} | lain).komponen.get("santunan_cacat", 0)


def test_no_row_is_left_out() -> None:
    assert set(TABEL) | set(OLEH_DOKTER) == set(BAGIAN)
    assert {bagian for bagian, isi in TABEL.items() if isinstance(isi, tuple)} == set(BERSISI)


@pytest.mark.parametrize("bagian", TABEL)
def test_each_row_pays_its_percentage(bagian: str) -> None:
    isi = TABEL[bagian]
    kanan, kiri = isi if isinstance(isi, tuple) else (isi, isi)
    assert santunan({"bagian": bagian, "sisi": "kanan"}) == kanan * 100_000
    assert santunan({"bagian": bagian, "sisi": "kiri"}) == kiri * 100_000
    assert santunan({"bagian": bagian, "sisi": "kiri"}, tangan_dominan="kiri") == kanan * 100_000
    assert santunan({"bagian": bagian, "sisi": "kanan"}, tangan_dominan="kiri") == kiri * 100_000


@pytest.mark.parametrize("bagian", OLEH_DOKTER)
def test_where_the_table_goes_by_steps_the_doctor_says_the_percentage(bagian: str) -> None:
    assert santunan({"bagian": bagian, "persen_tabel": 21}) == 21_000_000


def test_a_part_that_lost_some_of_its_use_pays_that_share_of_its_row() -> None:
    assert santunan({"bagian": "tangan", "sisi": "kanan", "persen_fungsi": 12.5}) == 4_000_000


def test_the_doctor_s_percentage_stands_in_place_of_the_row() -> None:
    assert santunan({"bagian": "tangan", "sisi": "kanan", "persen_tabel": 20}) == 20_000_000


def test_several_injuries_add_up_to_seventy_percent_and_no_further() -> None:
    mata, kaki = {"bagian": "satu_mata"}, {"bagian": "satu_kaki_paha"}
    assert santunan(mata, kaki) == 70_000_000
    assert santunan(mata, kaki, {"bagian": "telunjuk_kaki"}) == 70_000_000


@pytest.mark.parametrize("bagian", ["kedua_kaki_paha", "kedua_mata", "kelainan_jiwa"])
@pytest.mark.parametrize("sisi", ["kanan", "kiri"])
def test_a_tenth_of_the_greatest_row_is_a_tenth_of_it(bagian: str, sisi: str) -> None:
    assert santunan({"bagian": bagian, "sisi": sisi, "persen_fungsi": 10}) == 7_000_000
