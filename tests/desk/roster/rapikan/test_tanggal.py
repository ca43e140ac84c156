"""Dates in every form people type them."""

from datetime import date

import pytest

from tests.desk.roster.rapikan.lembar import SULASTRI, lembar, satu

KARNO_LAHIR = date(1978, 2, 12)


@pytest.mark.parametrize(
    "tertulis",
    [
        "12-02-1978", "12/02/1978", "12.2.1978", "12-2-1978", "1978-02-12", "1978/02/12", "12 Februari 1978",
        "12 Pebruari 1978", "12 pebruari 1978", "12 Peb 78", "12-Feb-1978", "12Feb1978", "FEBRUARI 12, 1978", "12 - 02 - 1978",
        "12/02/78", "12-02-78", "78-02-12", "12021978", "19780212", "120278", "12 02 1978", "12-II-1978",
        "Jum'at, 12 Februari 1978", "Minggu 12-02-1978", "tgl 12-02-1978", "tanggal 12 Februari 1978",
        "1978-02-12 00:00:00", "1978-02-12T00:00:00", "12/02/1978 0:00", "28533", "28533.0", "12 Febuari 1978",
        "12 Feburari 1978", "12--02--1978", "Mojokerto, 12-02-1978", "12\u00a0Februari\u00a01978",
    ],
)  # fmt: skip
def test_pak_karnos_birthday_is_read_however_it_is_typed(tertulis: str) -> None:
    baris, temuan = satu(lahir=tertulis)

    assert baris["lahir"] == KARNO_LAHIR
    assert not any(kode.startswith("lahir") for kode in temuan)


@pytest.mark.parametrize(
    ("tertulis", "hari"),
    [
        ("12-Mei-1978", date(1978, 5, 12)), ("1 Agt 1978", date(1978, 8, 1)), ("1 Agust 1978", date(1978, 8, 1)),
        ("1 Ags 1978", date(1978, 8, 1)), ("3 Nopember 1978", date(1978, 11, 3)), ("3 Agutus 1978", date(1978, 8, 3)),
        ("31 Desmber 1978", date(1978, 12, 31)), ("5021978", date(1978, 2, 5)), ("20101910", date(1910, 10, 20)),
        ("50278", date(1978, 2, 5)), ("29-02-2000", date(2000, 2, 29)),
    ],
)  # fmt: skip
def test_months_have_many_names_and_days_lose_their_nought(tertulis: str, hari: date) -> None:
    assert satu(lahir=tertulis)[0]["lahir"] == hari


@pytest.mark.parametrize(
    ("tertulis", "tahun"), [("20-11-23", 2023), ("21-11-23", 1923), ("01-01-24", 1924), ("1 Peb 05", 2005)]
)
def test_a_year_of_two_digits_is_the_latest_that_is_not_in_the_future(tertulis: str, tahun: int) -> None:
    assert satu(lahir=tertulis)[0]["lahir"].year == tahun


@pytest.mark.parametrize(
    "tertulis", ["31-02-1978", "32-01-1978", "29-02-1979", "1978-02-30", "31 April 1978", "31041978"]
)
def test_a_day_that_is_in_no_calendar_is_not_guessed(tertulis: str) -> None:
    baris, temuan = satu(lahir=tertulis)

    assert baris["lahir"] is None
    assert temuan["lahir_mustahil"] == ("lahir", tertulis, "12-02-1978")


@pytest.mark.parametrize(
    "tertulis", ["00-00-1978", "1978", "th 1978", "02/1978", "Februari 1978", "sekitar 1978", "01-00-1978"]
)
def test_a_year_alone_is_completed_by_the_nik_that_confirms_it(tertulis: str) -> None:
    baris, temuan = satu(lahir=tertulis)

    assert baris["lahir"] == KARNO_LAHIR
    assert temuan["lahir_dari_nik"] == ("lahir", tertulis, "12-02-1978")


@pytest.mark.parametrize(("nik", "saran"), [(SULASTRI, "15-03-1980"), (None, None)])
def test_a_year_alone_that_nothing_confirms_must_be_completed(nik: str | None, saran: str | None) -> None:
    baris, temuan = satu(nik=nik, lahir="00-00-1978")

    assert baris["lahir"] is None
    assert temuan["lahir_tahun_saja"] == ("lahir", "00-00-1978", saran)


@pytest.mark.parametrize("tertulis", ["02/25/1978", "1978-25-02"])
def test_a_month_written_first_is_read_where_nothing_else_is_possible_and_told(tertulis: str) -> None:
    baris, temuan = satu(lahir=tertulis)

    assert baris["lahir"] == date(1978, 2, 25)
    assert temuan["lahir_bulan_hari"] == ("lahir", tertulis, "25-02-1978")


@pytest.mark.parametrize(
    "tertulis",
    ["lupa", "12-02", "12-02-978", "12/02/19788", "hari Minggu", "123", "12-13-14-15", "12 Foo 1978", "0978"],
)
def test_what_is_no_date_is_said_to_be_none(tertulis: str) -> None:
    baris, temuan = satu(lahir=tertulis)

    assert baris["lahir"] is None
    assert temuan["lahir_tak_terbaca"] == ("lahir", tertulis, "12-02-1978")


@pytest.mark.parametrize("tertulis", [None, "-", "00-00-0000", "0"])
def test_a_blank_birthday_is_filled_from_the_nik(tertulis: str | None) -> None:
    baris, temuan = satu(lahir=tertulis)

    assert baris["lahir"] == KARNO_LAHIR
    assert temuan["lahir_dari_nik"][2] == "12-02-1978"


def test_without_a_nik_a_blank_birthday_stays_blank() -> None:
    baris, temuan = satu(nik=None, lahir=None)

    assert baris["lahir"] is None
    assert "lahir_kosong" in temuan


@pytest.mark.parametrize(
    ("tertulis", "tempat", "lahir"),
    [
        ("Mojokerto, 12-02-1978", "Mojokerto", KARNO_LAHIR),
        ("MOJOKERTO / 12 Februari 1978", "MOJOKERTO", KARNO_LAHIR),
        ("Mojokerto 12/02/1978", "Mojokerto", KARNO_LAHIR),
        ("Kab. Mojokerto, 12 Peb 78", "Kab. Mojokerto", KARNO_LAHIR),
        ("12-02-1978", None, KARNO_LAHIR),
        ("12 Februari 1978", None, KARNO_LAHIR),
    ],
)
def test_place_and_date_share_a_column(tertulis: str, tempat: str | None, lahir: date) -> None:
    baris, temuan = satu(tempat_lahir=tertulis, bersama=("tempat_lahir", "lahir"))

    assert (baris["tempat_lahir"], baris["lahir"]) == (tempat, lahir)
    assert "lahir_dari_nik" not in temuan


def test_a_shared_column_that_holds_only_the_place_leaves_the_date_to_the_nik() -> None:
    baris, temuan = satu(tempat_lahir="Mojokerto", bersama=("tempat_lahir", "lahir"))

    assert (baris["tempat_lahir"], baris["lahir"]) == ("Mojokerto", KARNO_LAHIR)
    assert "lahir_dari_nik" in temuan


def test_a_contract_may_end_in_the_future() -> None:
    baris, temuan = satu(mulai="01-12-23", akhir="31 Des 28", tanggal_pernyataan="minggu lalu")

    assert (baris["mulai"], baris["akhir"]) == (date(2023, 12, 1), date(2028, 12, 31))
    assert baris["tanggal_pernyataan"] is None
    assert temuan["tanggal_tak_terbaca"] == ("tanggal_pernyataan", "minggu lalu", None)


def test_every_row_keeps_its_own_date() -> None:
    tertulis = ["12-02-1978", "31-02-1978", None, "12 Peb 78", "12-02-1978"]
    hasil = lembar(*({"nik": None, "nama": "KARNO", "lahir": t} for t in tertulis))

    assert [b["lahir"] for b in hasil.baris] == [KARNO_LAHIR, None, None, KARNO_LAHIR, KARNO_LAHIR]
