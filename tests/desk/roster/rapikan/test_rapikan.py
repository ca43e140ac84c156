"""A whole list put in order: nothing is lost, and what is in order stays."""

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naungan.desk.roster.bentuk import BIDANG, RAPI
from naungan.desk.roster.rapikan import rapikan
from tests.desk.roster.rapikan.lembar import KARNO, konteks, lembar

LENGKAP = {
    "nik": "'3516 9912 0278 0004", "no_kk": "3516990101100007", "nama": "H.  KARNO", "tempat_lahir": "Mojokerto",
    "lahir": "12 Peb 78", "kelamin": "Laki-laki", "ibu": "SUMIATI", "hubungan": "1", "kawin": "2", "alamat": "Dsn Krajan",
    "rt": "1", "rw": "2", "desa": "Ds. Watesnegoro", "kecamatan": "Ngoro", "hp": "0812-3456-7890", "email": "Karno@contoh.id",
    "pekerjaan": "tani", "upah": "1,5 juta", "mulai": "1/12/2023", "uraian_kerja": "menanam tembakau",
    "tempat_kerja": "sawah", "jam_kerja": "7 jam", "mampu_bekerja": "ya", "tanggal_pernyataan": "1/11/2023",
}  # fmt: skip


def test_what_is_in_order_is_read_as_the_same_again() -> None:
    """A row is repaired field by field from its values in order."""
    (sekali,) = lembar(LENGKAP).baris
    (lagi,) = lembar({b: str(n) for b, n in sekali.items() if b in BIDANG and n is not None}).baris

    assert sekali["nik"] == KARNO and sekali["wilayah"] == "35.16.08.2001"
    assert lagi == sekali


def test_a_good_row_has_nothing_to_say() -> None:
    assert lembar(LENGKAP).temuan == [{}]


def test_a_list_of_no_rows_is_no_error() -> None:
    kosong = pl.DataFrame(schema={"baris": pl.Int32, "k0": pl.String})
    rapi, temuan = rapikan(kosong, {"nik": 0}, konteks())

    assert (rapi.height, temuan.height) == (0, 0)
    assert dict(rapi.schema) == dict(RAPI)


def test_a_column_of_nothing_but_blanks_is_no_error() -> None:
    hasil = lembar(dict.fromkeys(BIDANG))

    assert hasil.baris[0]["nik"] is None
    assert {"nik_kosong", "nama_kosong", "lahir_kosong", "kelamin_kosong", "desa_kosong"} <= set(
        hasil.temuan[0]
    )


@pytest.mark.parametrize("satuan", ["9", "(", ", ", "S.Pd, ", "RT ", "1-", " KEC", "Ä", "alm "])
def test_a_cell_as_long_as_a_book_is_no_error(satuan: str) -> None:
    hasil = lembar(dict.fromkeys(BIDANG, satuan * 10_000))

    assert all(len(nilai or "") <= 120 for _, nilai, _ in hasil.temuan[0].values())


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.text() | st.text("0123456789 -/.,+EeOlRTW()juta²፩"), min_size=len(BIDANG), max_size=len(BIDANG)
    )
)
def test_no_text_whatsoever_breaks_it(sel: list[str]) -> None:
    hasil = lembar(dict(zip(BIDANG, sel, strict=True)), acuan=konteks(untuk="PESERTA", segmen="PU"))

    assert hasil.baris[0]["baris"] == 2
