"""The same person twice in one list."""

from datetime import date, timedelta

import pytest

from naungan.desk.roster.cocok import MUNGKIN, SANGAT_MUNGKIN, dalam_berkas
from naungan.desk.roster.cocok.nilai import DUA_NIK
from tests.cast import DESA_SLAMET, NIK_KARNO
from tests.desk.roster.cocok.rapi import DESA_LAIN, LAHIR, baris, rapi

LAIN = [
    baris(f"{depan} {belakang}", date(1960, 1, 1) + timedelta(days=97 * i + 31 * j), desa=DESA_LAIN)
    for i, depan in enumerate(["AGUS", "BUDI", "EKO", "JOKO", "WAHYU", "YUSUF", "IMAM"])
    for j, belakang in enumerate(["SANTOSO", "WIBOWO", "PURNOMO", "HIDAYAT", "SETIAWAN"])
]
"""Neighbours, so that the two are not alone in the world."""


def cari(*dua: dict[str, object]) -> list[tuple[int, int, int, str]]:
    return list(dalam_berkas(rapi(*dua, *LAIN)).iter_rows())


def test_pak_karno_written_twice_is_found_once_at_the_later_row() -> None:
    ((satu, lawan, skor, alasan),) = cari(baris("Sukarno Hadi"), baris("H. SOEKARNO HADI"))

    assert (satu, lawan) == (3, 2)
    assert skor >= SANGAT_MUNGKIN
    assert alasan == "nama_sama lahir_sama desa_sama"


@pytest.mark.parametrize(
    ("lain", "alasan"),
    [
        (baris("KHOIRUL ANAM", date(1978, 12, 5)), "nama_sama lahir_tertukar desa_sama"),
        (baris("KHOIRUL ANAM", date(1979, 5, 12)), "nama_sama lahir_setahun desa_sama"),
        (baris("KHOIRUL ANAM", date(1978, 5, 17)), "nama_sama lahir_satu_angka desa_sama"),
        (baris("KHOIRUL ANAM", date(1978, 5, 12), desa=DESA_LAIN), "nama_sama lahir_sama kecamatan_sama"),
        (baris("KHORUL ANAM", date(1978, 5, 12)), "nama_ketik lahir_sama desa_sama"),
        (baris("MOCH. KHOIRUL ANAM", date(1978, 5, 12)), "nama_sebagian lahir_sama desa_sama"),
        (baris("K. ANAM", date(1978, 5, 12)), "nama_singkat lahir_sama desa_sama"),
    ],
)
def test_one_slip_does_not_hide_a_person(lain: dict[str, object], alasan: str) -> None:
    ((_, _, skor, kata),) = cari(baris("KHOIRUL ANAM", date(1978, 5, 12)), lain)

    assert skor >= MUNGKIN and kata == alasan


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("SUMARDI", "SUMARNO"),
        ("WAGIMAN", "WAGIMIN"),
        ("HASAN BASRI", "HUSEN BASRI"),
        ("SRI UTAMI", "TRI UTAMI"),
    ],
)
def test_twins_are_two(a: str, b: str) -> None:
    assert (
        cari(baris(a, ibu="SULASTRI", hp="+628009000001"), baris(b, ibu="SULASTRI", hp="+628009000001")) == []
    )


def test_father_and_son_of_one_name_are_two() -> None:
    assert cari(baris("KHOIRUL ANAM", date(1958, 3, 4)), baris("KHOIRUL ANAM", date(1984, 11, 27))) == []


SENAMA = [
    baris(nama, date(1960, 1, 1) + timedelta(days=311 * ke), kelamin=kelamin)
    for nama, kelamin in (("SITI AMINAH", "P"), ("SLAMET", "L"))
    for ke in range(20)
]


@pytest.mark.parametrize(("a", "b"), [("SITI AMINAH", "SITI AMINAH"), ("SLAMET", "SLAMET RIYADI")])
def test_a_common_name_without_a_birth_date_says_nothing(a: str, b: str) -> None:
    assert cari(baris(a, None), baris(b, None), *SENAMA) == []


def test_the_same_phone_and_mother_speak_for_one_person() -> None:
    ((_, _, _, alasan),) = cari(
        baris("SLAMET", None, ibu="SITI MARYAM", hp="+628009000001"),
        baris("SLAMET", ibu="SITI MARYAM", hp="+628009000001"),
        *SENAMA[16:24],
    )

    assert cari(baris("SLAMET", None), baris("SLAMET"), *SENAMA[16:24]) == []
    assert alasan == "nama_sama lahir_kosong desa_sama ibu_sama hp_sama"


def test_a_man_and_a_woman_are_seldom_one() -> None:
    ((_, _, sama, _),) = cari(baris("DWI RAHAYU", date(1978, 3, 4)), baris("DWI RAHAYU", date(1978, 4, 3)))
    beda = cari(baris("DWI RAHAYU", date(1978, 3, 4)), baris("DWI RAHAYU", date(1978, 4, 3), kelamin="P"))

    assert all(s < sama and "kelamin_beda" in alasan for _, _, s, alasan in beda)


def test_rows_of_one_nik_are_left_to_the_check_of_niks() -> None:
    assert cari(baris("KARNO HADI", nik=NIK_KARNO), baris("KARNO HADI", nik=NIK_KARNO)) == []


def test_two_niks_are_two_persons_unless_everything_else_agrees() -> None:
    nik = "3516995503800002"
    (sama,) = cari(baris("KARNO HADI", nik=NIK_KARNO), baris("KARNO HADI", nik=nik))

    assert MUNGKIN <= sama[2] <= DUA_NIK and sama[3].endswith("nik_beda")
    assert cari(baris("KARNO HADI", nik=NIK_KARNO), baris("KARNO HADI", nik=nik, desa=DESA_LAIN)) == []
    assert cari(baris("KARNO HADI", nik=NIK_KARNO), baris("KARNO HADI", date(1978, 2, 14), nik=nik)) == []


def test_a_nik_with_one_wrong_digit_is_the_same_persons() -> None:
    ((_, _, skor, alasan),) = cari(
        baris("KARNO HADI", nik=NIK_KARNO), baris("KARNO HADY", nik="3516991208780004", desa=None)
    )

    assert skor >= SANGAT_MUNGKIN and alasan.endswith("nik_satu_angka")


def test_copies_of_a_row_point_to_the_first_of_them() -> None:
    hasil = dalam_berkas(rapi(*[baris("KARNO HADI")] * 5, *LAIN))

    assert sorted(hasil.select("baris", "lawan").iter_rows()) == [(3, 2), (4, 2), (5, 2), (6, 2)]


def test_a_list_in_which_everybody_is_called_alike_does_not_explode() -> None:
    banyak = 3_000
    semua = [
        baris("WARGA DESA", date(1900, 1, 1), desa=DESA_SLAMET if k % 2 else DESA_LAIN) for k in range(banyak)
    ]

    assert dalam_berkas(rapi(*semua)).height <= banyak


def test_rows_without_a_name_and_lists_without_rows_have_no_pairs() -> None:
    kosong = rapi()

    assert dalam_berkas(kosong).schema == dalam_berkas(rapi(baris(None), baris("  "), baris(None))).schema
    assert dalam_berkas(kosong).is_empty()
    assert dalam_berkas(rapi(baris(None, LAHIR), baris("", LAHIR))).is_empty()
