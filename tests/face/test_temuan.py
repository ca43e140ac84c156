"""Every finding about a row has its words, is raised somewhere, and is reached by some test."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest
from django.utils.translation import override

import naungan
from naungan.desk.roster.bentuk import BIDANG
from naungan.desk.roster.temuan import TEMUAN_BERAT, temukan
from naungan.face.temuan import KATA_TEMUAN, NAMA_BIDANG, kalimat_temuan
from tests.desk.roster.periksa.orang import orang, rapi

MEJA = Path(naungan.__file__).parent / "desk" / "roster"
UJI = Path(__file__).parents[1] / "desk" / "roster"


def teks(berkas: Iterator[Path]) -> set[str]:
    """Every string these files hold."""
    return {
        simpul.value
        for satu in berkas
        for simpul in ast.walk(ast.parse(satu.read_text(encoding="utf-8")))
        if isinstance(simpul, ast.Constant) and isinstance(simpul.value, str)
    }


def test_the_words_are_for_exactly_the_findings_there_are() -> None:
    assert set(KATA_TEMUAN) == set(TEMUAN_BERAT)


def test_every_field_of_a_list_has_its_name() -> None:
    assert list(NAMA_BIDANG) == list(BIDANG)


def test_every_finding_is_raised_somewhere() -> None:
    sumber = (b for b in MEJA.rglob("*.py") if b != MEJA / "temuan.py")

    assert set(TEMUAN_BERAT) - teks(sumber) == set()


def test_every_finding_is_reached_by_some_test() -> None:
    assert set(TEMUAN_BERAT) - teks(UJI.rglob("test_*.py")) == set()


def test_a_finding_outside_the_catalogue_cannot_be_raised() -> None:
    with pytest.raises(KeyError):
        temukan(rapi(orang()), "salah_ketik", "nik", pl.lit(True))


@pytest.mark.parametrize("kode", KATA_TEMUAN)
def test_every_finding_is_one_plain_paragraph(kode: str) -> None:
    nilai = (
        "2500000"
        if kode.startswith("upah")
        else "jam_kerja"
        if kode == "pernyataan_belum_ada"
        else "12-02-1978"
    )
    with override("id"):
        kalimat = kalimat_temuan(kode, nilai, None)

    assert re.fullmatch(r"[A-Z“0-9].*\.", kalimat), kalimat
    assert "%(" not in kalimat and "%" not in kalimat


def test_a_proposal_follows_where_the_sentence_does_not_hold_it() -> None:
    with override("id"):
        assert kalimat_temuan("desa_tak_dikenal", "Wates", "Watesnegoro, Kec. Ngoro").endswith(
            "Saran: Watesnegoro, Kec. Ngoro."
        )
        assert kalimat_temuan("lahir_beda_nik", "13-02-1978", "12-02-1978").count("12-02-1978") == 1
        assert kalimat_temuan("mungkin_sama_berkas", "12", "nama_ejaan").endswith("Pastikan keduanya.")


def test_no_sentence_holds_a_whole_nik() -> None:
    with override("id"):
        kalimat = kalimat_temuan("nik_huruf", "3516991202780004", "3516991202780004")

    assert "3516991202780004" not in kalimat
    assert kalimat.count("351699••••••0004") == 2


def test_days_months_money_and_fields_are_written_for_people() -> None:
    with override("id"):
        assert "12 Februari 2023" in kalimat_temuan("sudah_meninggal", "2023-02-12", "")
        assert "Lunas sampai Desember 2023." in kalimat_temuan("sudah_dilindungi", "PT Contoh", "2023-12")
        assert "Rp2.500.000" in kalimat_temuan("upah_di_bawah_minimum", "2500000", None)
        assert "Tempat kerja, Jam kerja" in kalimat_temuan(
            "pernyataan_belum_ada", "tempat_kerja jam_kerja", None
        )
