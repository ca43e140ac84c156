"""The files of the regulations: a shape that holds, ids that stay, dates that follow each other."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from naungan.law import pemeriksaan, rujukan
from naungan.law.kutipan import Kutipan, dirujuk, semua_kutipan
from naungan.law.pemeriksaan_sumber import periksa_satu, periksa_sumber, sebutan_ke_id

PP_1: dict[str, Any] = {
    "id": "pp-1-2030",
    "singkat": "PP 1/2030",
    "judul": "Perubahan atas PP 44/2015",
    "berlaku": date(2030, 1, 1),
    "mengubah": ["pp-44-2015"],
    "pasal": [{"id": "pasal-3-ayat-1", "sebutan": "Pasal 3 ayat (1)", "isi": "sesuatu", "status": "belum"}],
}
SEMUA: dict[str, Any] = {"pp-1-2030": PP_1, "pp-44-2015": {"berlaku": date(2015, 7, 1)}}


def test_every_regulation_has_the_agreed_shape() -> None:
    assert periksa_sumber() == []


def test_the_whole_law_passes_its_own_checks() -> None:
    assert pemeriksaan.periksa() == []


def test_a_regulation_written_well_passes() -> None:
    assert list(periksa_satu("pp-1-2030", PP_1, SEMUA)) == []


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        ({"tentang": "lain"}, "harus memuat"),
        ({"id": "pp-2-2030"}, "bukan nama berkasnya"),
        ({"singkat": "PP 1 tahun 2030"}, "bukan 'PP 1/2030'"),
        ({"judul": " "}, "harus berisi kata"),
        ({"berlaku": "2030-01-01"}, "harus tanggal"),
        ({"sampai": date(2029, 1, 1)}, "mendahului berlaku"),
        ({"mengubah": ["pp-9-2001"]}, "tidak ada di sumber"),
        ({"mengubah": ["pp-1-2030"]}, "baru berlaku"),
        ({"mengubah": []}, "daftar id"),
        ({"mengubah": "pp-44-2015"}, "daftar id"),
        ({"pasal": [{"id": "pasal-3"}]}, "tepat"),
        ({"pasal": PP_1["pasal"] * 2}, "dua kali"),
        ({"pasal": [{**PP_1["pasal"][0], "id": "pasal-3"}]}, "bukan 'pasal-3-ayat-1'"),
        ({"pasal": [{**PP_1["pasal"][0], "status": "ya"}]}, "status 'ya'"),
        ({"pasal": [{**PP_1["pasal"][0], "isi": None}]}, "tidak menyebut isinya"),
    ],
)
def test_what_is_wrong_with_a_regulation_is_named(ubah: dict[str, Any], kata: str) -> None:
    (salah,) = periksa_satu("pp-1-2030", {**PP_1, **ubah}, SEMUA)

    assert kata in salah


def test_a_regulation_of_a_kind_nobody_cites_is_named() -> None:
    (salah,) = periksa_satu("qanun-1-2030", {**PP_1, "id": "qanun-1-2030"}, SEMUA)

    assert "bukan 'sebutan yang dikenal'" in salah


def test_an_article_keeps_its_id_from_its_name() -> None:
    assert sebutan_ke_id("Pasal 3 ayat (1) huruf a") == "pasal-3-ayat-1-huruf-a"
    assert sebutan_ke_id("Pasal 79 ayat (2a)") == "pasal-79-ayat-2a"
    assert sebutan_ke_id("Lampiran III") == "lampiran-iii"


def test_rules_numbers_papers_holidays_and_sanctions_all_cite() -> None:
    jenis = {k.jenis for k in semua_kutipan()}

    assert jenis == {"aturan", "angka", "surat", "libur", "sanksi", "kata"}


def test_words_may_name_an_article_as_a_whole_but_a_rule_may_not() -> None:
    ((pp, ayat),) = dirujuk(Kutipan("kata", "kepatuhan", "UU 24/2011 Pasal 19"))

    assert pp.id == "uu-24-2011" and [a.id for a in ayat] == ["pasal-19-ayat-1", "pasal-19-ayat-2"]
    with pytest.raises(LookupError, match="Pasal 19"):
        dirujuk(Kutipan("aturan", "potongan_jht", "UU 24/2011 Pasal 19"))
    with pytest.raises(LookupError, match="Pasal 1"):
        dirujuk(Kutipan("kata", "kepatuhan", "UU 24/2011 Pasal 1"))


def test_a_citation_that_leads_nowhere_names_who_made_it(monkeypatch: pytest.MonkeyPatch) -> None:
    palsu = [Kutipan("aturan", "santunan", "PP 44/2015 Pasal 999")]
    monkeypatch.setattr(pemeriksaan, "semua_kutipan", lambda: palsu)

    (salah,) = pemeriksaan.periksa_rujukan()

    assert "aturan santunan" in salah and "Pasal 999" in salah


def test_a_key_written_twice_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "jkm.yaml").write_text("santunan: 1\nsantunan: 2\n")
    monkeypatch.setattr(pemeriksaan, "RUMAH", tmp_path)

    (salah,) = pemeriksaan.periksa_kembar()

    assert "jkm.yaml" in salah and "santunan" in salah


def test_what_is_in_doubt_about_a_regulation_stands_with_it() -> None:
    assert "pengundangan" in rujukan.satu("permenaker-4-2018").catatan
    assert rujukan.satu("pp-44-2015").catatan == ""
