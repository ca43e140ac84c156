"""What the checks of single rows leave to the comparison: other rows of the list, and people the books know."""

import pytest

from tests.cast import NIK_KARNO, Pemeran
from tests.desk.roster.daftar import KASTURI, SITI, diperiksa, diterapkan, kode

pytestmark = pytest.mark.django_db


def test_a_row_that_comes_again_is_the_same_row(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI, KASTURI, SITI)

    assert "baris_sama" not in kode(kiriman, 2)
    assert "baris_sama" in kode(kiriman, 4)


def test_one_nik_under_two_names_is_looked_at_in_both_rows(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI, (SITI[0], "Wagiyem", *SITI[2:]))

    assert "nik_ganda_berkas" in kode(kiriman, 2) & kode(kiriman, 3)


def test_one_person_under_two_niks_is_seen_in_the_list(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI, ("3516995205850012", *SITI[1:]))

    assert "mungkin_sama_berkas" in kode(kiriman, 2) | kode(kiriman, 3)


def test_one_person_under_two_niks_is_seen_in_the_registry(pemeran: Pemeran) -> None:
    diterapkan(pemeran, SITI)
    kiriman = diperiksa(pemeran, ("3516995205850012", *SITI[1:]), KASTURI)

    assert "mungkin_sama_daftar" in kode(kiriman, 2)
    assert "mungkin_sama_daftar" not in kode(kiriman, 3)


def test_a_nik_the_registry_knows_under_another_name(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, (NIK_KARNO, "Wagiyem", "12-02-1978", "L", "Sumberwuluh", "Petani/Pekebun"))

    assert "nama_beda_daftar" in kode(kiriman, 2)


def test_a_nik_the_registry_knows_with_another_birthday(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, (NIK_KARNO, "Karno", "13-02-1978", "L", "Sumberwuluh", "Petani/Pekebun"))

    assert {"lahir_beda_daftar", "lahir_beda_nik"} <= kode(kiriman, 2)
