"""The NIK as it stands in real lists: with ornaments, with letters, or ruined by a spreadsheet."""

import pytest

from tests.desk.roster.rapikan.lembar import KARNO, lembar, satu

SAMAR = "351699••••••0004"


@pytest.mark.parametrize(
    "tertulis",
    [
        "3516991202780004", "'3516991202780004", " 3516 9912 0278 0004 ", "351699.120278.0004", "351699-120278-0004",
        "NIK: 3516991202780004", "No. KTP 3516991202780004", "3516991202780004.0", "3516\u00a09912\u200b02780004",
        "３５１６９９１２０２７８０００４", "`3516991202780004",
    ],
)  # fmt: skip
def test_a_nik_is_read_through_its_ornaments(tertulis: str) -> None:
    baris, temuan = satu(nik=tertulis)

    assert baris["nik"] == KARNO
    assert not any(kode.startswith("nik") for kode in temuan)


@pytest.mark.parametrize("tertulis", [None, "", "-", "TIDAK ADA", "Belum ada", "#N/A"])
def test_a_row_without_a_nik_says_so(tertulis: str | None) -> None:
    baris, temuan = satu(nik=tertulis)

    assert baris["nik"] is None
    assert "nik_kosong" in temuan


@pytest.mark.parametrize("tertulis", ["3,51699E+15", "3.51699E+15", "3.51699120278E+15", "3.5E+12"])
def test_a_nik_in_exponent_form_has_lost_its_digits(tertulis: str) -> None:
    baris, temuan = satu(nik=tertulis)

    assert baris["nik"] is None
    assert "nik_angka_hilang" in temuan
    assert KARNO[:12] not in str(temuan)


def test_an_exponent_that_kept_all_sixteen_digits_is_read() -> None:
    baris, temuan = satu(nik="3.516991202780004E15", angka=("nik",))

    assert baris["nik"] == KARNO
    assert "nik_angka_hilang" not in temuan


def test_a_number_that_ends_in_nought_was_cut_by_the_spreadsheet() -> None:
    baris, temuan = satu(nik="3516991202780000", angka=("nik",))

    assert baris["nik"] is None
    assert temuan["nik_angka_hilang"] == ("nik", "351699••••••0000", None)


def test_a_text_that_ends_in_nought_is_an_ordinary_nik() -> None:
    baris, temuan = satu(nik="3516991202780010")

    assert baris["nik"] == "3516991202780010"
    assert "nik_angka_hilang" not in temuan


def test_a_number_that_kept_its_last_digit_is_taken() -> None:
    baris, temuan = satu(nik=KARNO, angka=("nik",))

    assert (baris["nik"], "nik_angka_hilang" in temuan) == (KARNO, False)


def test_a_number_larger_than_a_spreadsheet_can_hold_is_not_trusted() -> None:
    """Papua's numbers begin with 9: above 2^53 every second one is changed."""
    baris, temuan = satu(nik="9101991202780004", angka=("nik",))

    assert baris["nik"] is None
    assert "nik_angka_hilang" in temuan


def test_a_whole_column_of_texts_that_end_in_nought_was_cut_before_it_became_text() -> None:
    hasil = lembar(*({"nik": f"351699120278{n}0", "nama": "KARNO"} for n in range(100, 106)))

    assert all("nik_angka_hilang" in t for t in hasil.temuan)
    assert all(b["nik"] is None for b in hasil.baris)


def test_some_niks_that_end_in_nought_are_only_chance() -> None:
    hasil = lembar(*({"nik": f"351699120278{1000 + n}", "nama": "KARNO"} for n in range(30)))

    assert not any("nik_angka_hilang" in t for t in hasil.temuan)


def test_one_family_in_many_rows_is_no_column_of_cut_numbers() -> None:
    hasil = lembar(*({"nik": None, "nama": "KARNO", "no_kk": "3516990101100010"} for _ in range(8)))

    assert {b["no_kk"] for b in hasil.baris} == {"3516990101100010"}


def test_letters_that_stand_for_digits_are_read_as_those_and_somebody_must_confirm() -> None:
    baris, temuan = satu(nik="35l699I2O278OOO4")

    assert baris["nik"] == KARNO
    assert temuan["nik_huruf"] == ("nik", "35l699••••••OOO4", SAMAR)


def test_words_in_the_place_of_a_nik_are_shown_as_they_stand() -> None:
    baris, temuan = satu(nik="masih diurus")

    assert baris["nik"] is None
    assert temuan["nik_huruf"] == ("nik", "masihdiurus", None)


@pytest.mark.parametrize(
    ("tertulis", "kode", "nilai"),
    [
        ("351699120278004", "nik_kurang_angka", "351699••••••8004 (15 angka)"),
        ("35169912027800041", "nik_lebih_angka", "351699••••••0041 (17 angka)"),
    ],
)
def test_a_nik_of_another_length_is_told_how_long_it_is(tertulis: str, kode: str, nilai: str) -> None:
    baris, temuan = satu(nik=tertulis)

    assert baris["nik"] is None
    assert temuan[kode] == ("nik", nilai, None)


def test_a_family_card_number_is_read_likewise_and_stops_nobody() -> None:
    assert satu(no_kk="3516 9901 0110 0007")[0]["no_kk"] == "3516990101100007"
    assert satu(no_kk="351699010110007")[1]["kk_keliru"][1] == "351699••••••0007 (15 angka)"
    assert satu(no_kk="35I699O101100007")[0]["no_kk"] == "3516990101100007"
    assert "kk_angka_hilang" in satu(no_kk="3,51699E+15")[1]


def test_a_membership_card_number_has_eleven_digits() -> None:
    assert satu(kpj="12 345 678 901")[0]["kpj"] == "12345678901"
    assert satu(kpj="04TST123456")[0]["kpj"] == "04TST123456"

    baris, temuan = satu(kpj="1234")
    assert baris["kpj"] is None
    assert temuan["kpj_keliru"] == ("kpj", "1234", None)
