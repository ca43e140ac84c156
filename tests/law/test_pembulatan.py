"""Where a product is no whole rupiah: each contribution follows the direction the dated parameter names."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from naungan.law.iuran.bukan_penerima_upah import iuran_jht_bpu, iuran_jkk_bpu, iuran_jkm_bpu
from naungan.law.iuran.denda import (
    denda_administratif_sebulan,
    denda_keterlambatan,
    denda_keterlambatan_jakon_kontrak,
    denda_keterlambatan_jakon_upah,
)
from naungan.law.iuran.jasa_konstruksi import (
    iuran_jkk_jakon_kontrak,
    iuran_jkk_jakon_upah,
    iuran_jkm_jakon_kontrak,
    iuran_jkm_jakon_upah,
)
from naungan.law.iuran.jkp import iuran_jkp_pemerintah, rekomposisi_jkk, rekomposisi_jkm
from naungan.law.iuran.keringanan import iuran_jp_dapat_ditunda
from naungan.law.iuran.penerima_upah import (
    iuran_jht_pu,
    iuran_jkk_pu,
    iuran_jkm_pu,
    iuran_jp_pu,
    potongan_jht,
    potongan_jp,
)
from naungan.law.jkk.biaya import biaya_protesa
from naungan.law.jkk.cacat import santunan_cacat
from naungan.law.jkk.kematian import santunan_kematian_jkk
from naungan.law.jkk.santunan_sementara import stmb
from naungan.law.tenggat import ganti_rugi_keterlambatan
from tests.law.satu_aturan import beri

UPAH = 1_234_567
LAPISAN = ((0, 21), (1_000_000, 17))
IKUT = {f"ikut_{p}": True for p in ("jkk", "jkm", "jht", "jp", "jkp")}
PENUH = {"bagian_covid": 100, "bagian_jkk_pu": 100, "bulan_terlambat": 3}
TARIF = {"tarif_jkk_jakon_upah": 174, "tarif_jkm_jakon_upah": 30, "tarif_denda_jakon": 20, "tarif_denda": 20}
KONTRAK = {"lapisan_kontrak_berlaku": True, "nilai_kontrak": UPAH}
PADAT = {"sektor": "padat_karya", "iuran_terutang_pu": 10_011, "tarif_denda_padat_karya": 5}


@pytest.mark.parametrize(
    ("aturan", "diketahui", "turun", "terdekat", "naik"),
    [
        (iuran_jkk_pu, {"tarif_jkk_pu": {1: 24}}, 2_962, 2_963, 2_963),  # 2,962.9608
        (iuran_jkm_pu, {"tarif_jkm_pu": 30}, 3_703, 3_704, 3_704),  # 3,703.701
        (iuran_jht_pu, {"tarif_jht_pemberi_kerja": 370, "tarif_jht_pekerja": 200}, 70_370, 70_370, 70_371),
        (
            iuran_jp_pu,
            {"batas_upah_jp": 9_999_999, "tarif_jp_pemberi_kerja": 200, "tarif_jp_pekerja": 100},
            37_037,
            37_037,
            37_038,
        ),
        (potongan_jht, {"tarif_jht_pekerja": 200}, 24_691, 24_691, 24_692),  # 24,691.34
        (potongan_jp, {"tarif_jp_pekerja": 100, "batas_upah_jp": 9_999_999}, 12_345, 12_346, 12_346),
        (iuran_jkk_jakon_upah, {}, 21_481, 21_481, 21_482),  # 21,481.4658
        (iuran_jkm_jakon_upah, {}, 3_703, 3_704, 3_704),
        (iuran_jkk_jakon_kontrak, {"lapisan_jkk_jakon": LAPISAN}, 2_498, 2_499, 2_499),  # 2,498.7639
        (iuran_jkm_jakon_kontrak, {"lapisan_jkm_jakon": LAPISAN}, 2_498, 2_499, 2_499),
        (iuran_jkp_pemerintah, {"upah_jkp": UPAH, "tarif_jkp_pemerintah": 22}, 2_716, 2_716, 2_717),
        (
            rekomposisi_jkk,
            {"upah_jkp": UPAH, "tarif_rekomposisi_jkk": 14, "iuran_jkk_pu": UPAH},
            1_728,
            1_728,
            1_729,
        ),
        (
            rekomposisi_jkm,
            {"upah_jkp": UPAH, "tarif_rekomposisi_jkm": 10, "iuran_jkm_pu": UPAH},
            1_234,
            1_235,
            1_235,
        ),
        (denda_keterlambatan_jakon_upah, {}, 1_511, 1_511, 1_512),  # 25,185 x 2% x 3 = 1,511.1
        (denda_keterlambatan_jakon_kontrak, {}, 1_511, 1_511, 1_512),
        (denda_keterlambatan, {"iuran_terutang_pu": 10_011}, 600, 601, 601),  # 600.66
        (denda_keterlambatan, PADAT | {"denda_ringan_semua_program": True}, 150, 150, 151),  # 150.165
        # 10,011 at 2%, less 1.5% of the 1,001 for work accident: 185.205 a month
        (denda_keterlambatan, PADAT | {"denda_ringan_semua_program": False}, 555, 556, 556),
    ],
)
def test_the_direction_is_the_parameter_s(
    aturan: Callable[..., int], diketahui: dict[str, Any], turun: int, terdekat: int, naik: int
) -> None:
    terutang = {
        "iuran_jkk_pu": 1_001, "tarif_denda_padat_karya": 20, "denda_ringan_semua_program": True,
        "iuran_jkk_jakon_upah": 21_481, "iuran_jkm_jakon_upah": 3_704,
        "iuran_jkk_jakon_kontrak": 21_481, "iuran_jkm_jakon_kontrak": 3_704,
    }  # fmt: skip
    kasus = {"upah_dasar": UPAH, **IKUT, **PENUH, **TARIF, **KONTRAK, **terutang, **diketahui}
    hasil = [beri(aturan, pembulatan_iuran=c, **kasus) for c in ("ke_bawah", "setengah_ke_atas", "ke_atas")]
    assert hasil == [turun, terdekat, naik]


def test_what_may_be_put_off_is_the_rest_of_what_is_rounded() -> None:
    cara = ("ke_bawah", "setengah_ke_atas", "ke_atas")
    assert [iuran_jp_dapat_ditunda(37_037, 1, c) for c in cara] == [36_667, 36_667, 36_666]


@pytest.mark.parametrize(
    ("iuran", "turun", "terdekat", "naik"), [(1_499, 1, 1, 2), (1_500, 1, 2, 2), (840_000, 840, 840, 840)]
)
def test_the_administrative_fine_has_a_rounding_of_its_own(
    iuran: int, turun: int, terdekat: int, naik: int
) -> None:
    cara = ("ke_bawah", "setengah_ke_atas", "ke_atas")
    hasil = [denda_administratif_sebulan(False, iuran, "PERUSAHAAN", 1, c) for c in cara]
    assert hasil == [turun, terdekat, naik]


@pytest.mark.parametrize("pembayar", ["APBN", "APBD", "APBDES"])
def test_a_state_body_is_not_fined(pembayar: str) -> None:
    assert denda_administratif_sebulan(False, 840_000, pembayar, 1, "setengah_ke_atas") == 0


def test_a_lower_fine_never_makes_a_higher_one() -> None:
    sama = {"bulan_terlambat": 1, "sektor": "padat_karya", "pembulatan_iuran": "setengah_ke_atas"}
    pandemi = {"iuran_terutang_pu": 1_000_000, "iuran_jkk_pu": 400_000, "tarif_denda": 5}
    for semua in (True, False):
        aturan = {"tarif_denda_padat_karya": 20, "denda_ringan_semua_program": semua}
        assert beri(denda_keterlambatan, **sama, **pandemi, **aturan) == 5_000


def test_benefits_and_the_contributions_of_non_wage_earners_go_to_the_nearest_rupiah() -> None:
    assert [iuran_jkk_bpu(True, dasar, 100, 50) for dasar in (49, 99, 100)] == [0, 0, 1]
    assert [iuran_jkm_bpu(True, besar, 25) for besar in (1, 2, 3)] == [0, 1, 1]
    assert [iuran_jht_bpu(True, dasar, 200) for dasar in (24, 25, 50)] == [0, 1, 1]
    assert [santunan_cacat(True, 1, 80, bobot) for bobot in (6_249, 6_250, 12_500)] == [0, 1, 1]
    assert [santunan_kematian_jkk(True, True, upah, 60, 1, 0) for upah in (1, 2, 5)] == [1, 1, 3]
    assert [stmb(True, 1_000_000, hari, ((0, 100),)) for hari in (10, 20, 30)] == [
        333_333,
        666_667,
        1_000_000,
    ]
    assert [biaya_protesa(900, harga, True, 140, "belum") for harga in (101, 102, 700)] == [141, 143, 900]


def test_damages_for_paying_late_go_to_the_nearest_rupiah() -> None:
    assert [ganti_rugi_keterlambatan(n, date(2023, 12, 29), date(2024, 1, 1)) for n in (16, 17, 50, 83)] == [
        0,
        1,
        2,
        2,
    ]
