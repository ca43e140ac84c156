"""Names that nobody has are looked at; names that somebody has are not."""

import polars as pl
import pytest

from naungan.demo.nama import kata_nama
from naungan.desk.roster.periksa.nama import JANGGAL, skor_nama
from tests.desk.roster.periksa.orang import BPU, temuan


@pytest.mark.parametrize(
    "nama", ["ASDFGH", "SUKARDIII", "BCDFG HJKL", "KARNO@DESA", "LI", "KARNO " * 11 + "KARNO", "QWERTY UIOP"]
)
def test_a_name_that_looks_like_none_is_noted(nama: str) -> None:
    assert temuan(BPU, nama=nama)["nama_janggal"] == ("nama", nama[:80], None)


def test_no_name_of_east_java_looks_odd() -> None:
    nama = sorted({n.upper() for daftar in kata_nama().values() for n in daftar} - {"M.", "H.", "HJ."})
    skor = pl.DataFrame({"nama": [f"{n} WIJAYA" if len(n) < 4 else n for n in nama]}).with_columns(
        skor=skor_nama(pl.col("nama"))
    )

    assert skor.filter(pl.col("skor") < JANGGAL)["nama"].to_list() == []


@pytest.mark.parametrize(
    "nama",
    ["SRI", "NG SIU LAN", "MA'RUF", "M. YUSUF", "SITI NUR-AZIZAH", "I KETUT SUDANA", "NGATINI", "KRT. SURYO"],
)
def test_short_and_rare_names_are_names(nama: str) -> None:
    assert temuan(BPU, nama=nama) == {}
