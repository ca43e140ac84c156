"""Two NIKs that are not the same: a slip of the keys, or two."""

import polars as pl
import pytest

from naungan.desk.roster.cocok.nik_dekat import nik_kode, nik_utuh
from tests.cast import NIK_KARNO


@pytest.mark.parametrize(
    ("lain", "kode"),
    [
        (NIK_KARNO, "nik_sama"),
        ("3516991302780004", "nik_satu_angka"),
        ("3516991207280004", "nik_satu_angka"),  # two digits exchanged
        ("3516991202780005", "nik_satu_angka_urut"),
        ("3516991202780040", "nik_satu_angka_urut"),
        ("3516995503800002", "nik_beda"),
        ("9999999999999999", None),  # no birth date: it is no NIK, so it says nothing
        (None, None),
    ],
)
def test_a_second_nik_stands_in_one_named_way_to_the_first(lain: str | None, kode: str | None) -> None:
    a, b = pl.Series([NIK_KARNO, lain], dtype=pl.String), pl.Series([lain, NIK_KARNO], dtype=pl.String)

    assert nik_kode(a, b).to_list() == [kode, kode]


@pytest.mark.parametrize(
    ("nik", "utuh"),
    [
        (NIK_KARNO, True),
        ("3516995503800002", True),
        ("3516991202780000", False),
        ("3516993202780001", False),
        ("3516997202780001", False),
        ("3516991213780001", False),
        ("351699120278000", False),
        ("351699120278000X", False),
        (None, False),
    ],
)
def test_a_nik_holds_a_birth_date_and_a_serial(nik: str | None, utuh: bool) -> None:
    tabel = pl.DataFrame({"nik": [nik]}, schema={"nik": pl.String})

    assert tabel.select(nik_utuh(pl.col("nik"))).item() is utuh
