"""What is counted from a case before any article is asked: ages, paid months, unpaid months, classes."""

from datetime import date
from typing import Any

import pytest

from naungan.law.fakta import (
    bulan_menunggak,
    ditalangi_pemberi_kerja,
    hari_klaim,
    kelas_sekarang,
    masa_iur,
    pembayar,
    pernah_lepas,
    tahun_ajaran_dilewati,
    umur_saat_daftar,
    upah_dilaporkan,
)
from naungan.law.pelindungan import status_iuran
from tests.law.satu_aturan import beri

MENINGGAL = date(2023, 11, 20)
JANUARI = date(2023, 1, 15)


@pytest.mark.parametrize(
    ("diketahui", "upah"),
    [
        ({"upah": 3, "upah_sebenarnya": 4, "rata_upah": 5}, 3),
        ({"upah_sebenarnya": 4, "rata_upah": 5}, 4),
        ({"rata_upah": 5}, 5),
    ],
)
def test_the_wage_told_comes_before_the_true_one_and_both_before_an_average(
    diketahui: dict[str, int], upah: int
) -> None:
    assert beri(upah_dilaporkan, **diketahui) == upah


LAHIR = date(1958, 11, 2)


@pytest.mark.parametrize("hari", ["tanggal_daftar", "mulai_kepesertaan"])
@pytest.mark.parametrize(
    ("lahir", "pada", "umur"),
    [
        (LAHIR, date(2023, 11, 1), 64),
        (LAHIR, date(2023, 11, 2), 65),
        (date(2023, 1, 1), date(2023, 6, 1), 0),
        (date(2023, 5, 1), date(2023, 1, 1), 0),
    ],
)
def test_the_age_at_registration_is_in_whole_years(hari: str, lahir: date, pada: date, umur: int) -> None:
    assert beri(umur_saat_daftar, lahir=lahir, **{hari: pada}) == umur


def test_the_day_of_registration_comes_before_the_start_of_membership() -> None:
    daftar, mulai = date(2023, 11, 1), date(2025, 11, 2)
    assert beri(umur_saat_daftar, lahir=LAHIR, tanggal_daftar=daftar, mulai_kepesertaan=mulai) == 64


@pytest.mark.parametrize(
    "diketahui",
    [{"lahir": date(1930, 1, 1)}, {"tanggal_daftar": MENINGGAL}, {"mulai_kepesertaan": MENINGGAL}, {}],
)
def test_with_one_of_the_two_days_there_is_no_age(diketahui: dict[str, date]) -> None:
    assert beri(umur_saat_daftar, **diketahui) == 0


def test_a_claim_whose_day_was_not_told_was_made_on_the_day_itself() -> None:
    assert beri(hari_klaim, tanggal=MENINGGAL) == MENINGGAL


@pytest.mark.parametrize(
    ("diketahui", "bulan"),
    [
        ({"masa_iur_bulan": 5, "mulai_kepesertaan": JANUARI}, 5),
        ({}, 0),
        ({"mulai_kepesertaan": JANUARI}, 11),
        ({"mulai_kepesertaan": date(2023, 12, 1)}, 0),
        ({"mulai_kepesertaan": date(2024, 2, 1)}, 0),
        ({"mulai_kepesertaan": JANUARI, "lunas_sampai": date(2023, 6, 1)}, 6),
        ({"mulai_kepesertaan": JANUARI, "lunas_sampai": date(2024, 3, 1)}, 11),
        ({"mulai_kepesertaan": JANUARI, "lunas_sampai": date(2022, 12, 1)}, 0),
        ({"mulai_kepesertaan": JANUARI, "lunas_sampai": date(2022, 6, 1)}, 0),
        ({"lunas_sampai": date(2023, 6, 1)}, 0),
    ],
)
def test_paid_months_end_with_the_event_however_far_ahead_somebody_paid(
    diketahui: dict[str, Any], bulan: int
) -> None:
    assert beri(masa_iur, tanggal=MENINGGAL, **diketahui) == bulan


@pytest.mark.parametrize(
    ("diketahui", "bulan"),
    [
        ({"lunas_sampai": date(2023, 11, 1)}, 0),
        ({"lunas_sampai": date(2023, 10, 1)}, 1),
        ({"lunas_sampai": date(2024, 2, 1)}, 0),
        ({"mulai_kepesertaan": date(2023, 10, 1), "masa_iur": 1}, 1),
        ({"mulai_kepesertaan": date(2023, 10, 1), "masa_iur": 2}, 0),
        ({"mulai_kepesertaan": date(2023, 10, 1), "masa_iur": 5}, 0),
        ({"masa_iur": 0}, 1),
        ({"masa_iur": 1}, 0),
        ({"masa_iur": 0, "masa_iur_diketahui": False}, 0),
    ],
)
def test_unpaid_months_are_counted_up_to_the_month_of_the_event(
    diketahui: dict[str, Any], bulan: int
) -> None:
    assert beri(bulan_menunggak, tanggal=MENINGGAL, **{"masa_iur": 0} | diketahui) == bulan


DESEMBER = date(2023, 12, 20)


@pytest.mark.parametrize(
    ("diketahui", "lepas"),
    [
        ({"mulai_kepesertaan": JANUARI, "lunas_sampai": date(2023, 12, 1), "masa_iur_bulan": 8}, True),
        ({"mulai_kepesertaan": JANUARI, "lunas_sampai": date(2023, 12, 1), "masa_iur_bulan": 9}, False),
        ({"mulai_kepesertaan": JANUARI, "lunas_sampai": date(2024, 6, 1), "masa_iur_bulan": 9}, False),
        ({"mulai_kepesertaan": JANUARI, "lunas_sampai": date(2023, 10, 1), "masa_iur_bulan": 7}, False),
        ({"mulai_kepesertaan": JANUARI, "lunas_sampai": date(2023, 12, 1)}, False),
        ({"lunas_sampai": date(2023, 12, 1), "masa_iur_bulan": 8}, False),
        ({"mulai_kepesertaan": date(1990, 1, 1), "masa_iur_bulan": 8}, False),
    ],
)
def test_more_than_three_months_missed_between_paid_ones_is_having_left(
    diketahui: dict[str, Any], lepas: bool
) -> None:
    assert beri(pernah_lepas, tanggal=DESEMBER, bulan_tenggang_bpu=3, **diketahui) is lepas


@pytest.mark.parametrize(
    ("segmen", "tanggal", "menalangi"),
    [
        ("PU", date(2023, 10, 16), True),
        ("PU", date(2023, 10, 15), False),
        ("JAKON", date(2023, 10, 16), True),
        ("BPU", date(2023, 10, 16), False),
    ],
)
def test_an_employer_in_arrears_is_one_whose_month_was_due_before_the_event(
    segmen: str, tanggal: date, menalangi: bool
) -> None:
    lunas_agustus = {"lunas_sampai": date(2023, 8, 1), "tanggal_jatuh_tempo_pu": 15}
    kasus = {"segmen": segmen, "tanggal": tanggal, "tunggakan_ditalangi_pemberi_kerja": True}
    assert beri(ditalangi_pemberi_kerja, **lunas_agustus, **kasus) is menalangi


@pytest.mark.parametrize(
    ("tanggal", "banyak"),
    [
        (date(2015, 7, 1), 5),
        (date(2018, 6, 30), 3),
        (date(2018, 7, 1), 2),
        (date(2020, 7, 1), 0),
        (date(2021, 8, 1), 0),
    ],
)
def test_school_years_before_the_first_that_is_paid_are_passed_over(tanggal: date, banyak: int) -> None:
    kasus = {"kejadian": "meninggal_kk", "tanggal": tanggal, "tahun_ajaran_pertama_beasiswa": 2020}
    assert beri(tahun_ajaran_dilewati, **kasus) == banyak


@pytest.mark.parametrize(
    ("jenjang", "kelas", "tempat"),
    [
        ("BELUM", 1, -1), ("TK", 1, 0), ("TK", 2, 1), ("SD", 1, 2), ("SD", 6, 7),
        ("SMP", 1, 8), ("SMP", 3, 10), ("SMP", 7, 8), ("SMP", 9, 10),
        ("SMA", 1, 11), ("SMA", 3, 13), ("SMA", 10, 11), ("SMA", 12, 13), ("PT", 1, 14), ("PT", 5, 18),
    ],
)  # fmt: skip
def test_a_class_has_its_place_among_nineteen_school_years(jenjang: str, kelas: int, tempat: int) -> None:
    assert beri(kelas_sekarang, anak_jenjang=jenjang, anak_kelas=kelas) == tempat


@pytest.mark.parametrize(
    ("diketahui", "siapa"),
    [
        ({"segmen": "PU"}, "PERUSAHAAN"),
        ({"segmen": "JAKON"}, "PERUSAHAAN"),
        ({"segmen": "PU", "dibayar_oleh": "APBD"}, "APBD"),
        ({"segmen": "BPU"}, "SENDIRI"),
        ({"segmen": "BPU", "dibayar_oleh": "CSR"}, "CSR"),
    ],
)
def test_a_non_wage_earner_pays_alone_and_an_employer_for_the_others(
    diketahui: dict[str, str], siapa: str
) -> None:
    assert beri(pembayar, **diketahui) == siapa


@pytest.mark.parametrize(
    ("segmen", "menunggak", "status"),
    [("PU", 5, "AKTIF"), ("BPU", 0, "AKTIF"), ("BPU", 3, "TENGGANG"), ("BPU", 4, "LEPAS")],
)
def test_only_a_non_wage_earner_leaves_by_not_paying(segmen: str, menunggak: int, status: str) -> None:
    kasus = {"segmen": segmen, "bulan_menunggak": menunggak, "bulan_tenggang_bpu": 3}
    assert beri(status_iuran, **kasus) == status
