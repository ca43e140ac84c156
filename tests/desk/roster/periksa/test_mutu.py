"""One number for the quality of a row: what needs cleaning most comes first."""

import polars as pl

from naungan.desk.roster.bentuk import TEMUAN
from naungan.desk.roster.periksa import nilai_mutu, periksa
from tests.desk.roster.periksa.orang import BPU, orang, rapi


def test_a_good_row_is_worth_a_hundred_and_a_bad_one_less() -> None:
    baris = rapi(
        orang(baris=2),
        orang(baris=3, kelamin="P"),
        orang(baris=4, kelamin="P", nik="9916993202780000"),
        orang(baris=5, nama="ASDFGH"),
        orang(baris=6, nama=None),
        orang(baris=7, mampu_bekerja=False),
    )
    baik, keliru, buruk, janggal, tanpa_nama, tak_mampu = nilai_mutu(baris, periksa(baris, BPU)).to_list()

    assert (baik, tak_mampu, tanpa_nama) == (100, 100, 0), "what is no fault of the data costs nothing"
    assert 0 <= buruk < keliru < baik
    assert janggal < baik


def test_no_findings_is_no_error() -> None:
    assert nilai_mutu(rapi(orang()), pl.DataFrame(schema=TEMUAN)).to_list() == [100]
