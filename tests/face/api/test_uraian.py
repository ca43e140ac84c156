"""The OpenAPI description says what the law declares and what the API does, no more and no less."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from jsonschema_rs import validator_for

from naungan.face.api.contoh import CONTOH
from naungan.face.api.masalah import JENIS
from naungan.face.api.openapi import dokumen
from naungan.face.api.skema_kasus import WAJIB
from naungan.face.sebutan_kasus import KUNCI
from naungan.law.bentuk import Bentuk, Bilangan, Daftar, Peta, Pilihan
from naungan.law.berkas import baca_yaml
from naungan.law.kolom import KEJADIAN, KOLOM
from tests.face.api.tanya import IURAN, PETANI, kirim, polos

KASUS = sorted((Path(__file__).parents[2] / "law" / "cases").rglob("*.yaml"))
SKEMA: Mapping[str, Any] = polos(dokumen())["components"]["schemas"]


def kolom(isi: Mapping[str, Bentuk] = KOLOM, awalan: str = "") -> Iterator[tuple[str, Bentuk]]:
    """Every column of the law, those inside groups and lists too."""
    for nama, bentuk in isi.items():
        yield awalan + nama, bentuk
        dalam = bentuk.satu if isinstance(bentuk, Daftar) else bentuk
        if isinstance(dalam, Peta):
            yield from kolom(dalam.isi, f"{awalan}{nama}.")


def sifat(skema: Mapping[str, Any], awalan: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every key that the description allows."""
    for nama, isi in skema["properties"].items():
        yield awalan + nama, isi
        dalam = isi.get("items", isi)
        if "properties" in dalam:
            assert dalam["additionalProperties"] is False
            yield from sifat(dalam, f"{awalan}{nama}.")


@pytest.mark.parametrize("nama", ["KasusPerkiraan", "KasusIuran"])
def test_the_description_enumerates_exactly_the_columns_of_the_law(nama: str) -> None:
    assert [k for k, _ in sifat(SKEMA[nama])] == [k for k, _ in kolom()]


def test_every_choice_and_every_bound_is_the_laws() -> None:
    tertulis = dict(sifat(SKEMA["KasusPerkiraan"]))
    for nama, bentuk in kolom():
        if isinstance(bentuk, Pilihan) and nama != "kejadian":
            assert set(tertulis[nama]["enum"]) - {None} == {*bentuk.boleh, *bentuk.padanan}, nama
        if isinstance(bentuk, Bilangan):
            assert (tertulis[nama]["minimum"], tertulis[nama]["maximum"]) == bentuk[:2], nama


def test_the_two_endpoints_share_the_events_of_the_law() -> None:
    kejadian = {n: set(SKEMA[n]["properties"]["kejadian"]["enum"]) for n in ("KasusPerkiraan", "KasusIuran")}

    assert kejadian["KasusPerkiraan"] | kejadian["KasusIuran"] - {None} == set(KEJADIAN)
    assert kejadian["KasusPerkiraan"] & kejadian["KasusIuran"] == set()


def test_every_column_has_its_words() -> None:
    assert list(KUNCI) == [k for k, _ in kolom()]


@pytest.mark.parametrize(("titik", "kasus"), [("perkiraan", PETANI), ("iuran", IURAN)])
def test_what_is_required_cannot_be_left_out(titik: str, kasus: dict[str, Any]) -> None:
    for kunci in WAJIB[titik]:
        jawaban = kirim(titik, {k: v for k, v in kasus.items() if k != kunci})
        assert jawaban.status_code == 422 and jawaban.json()["kolom"] == kunci


@pytest.mark.parametrize("nama", CONTOH)
def test_an_example_is_computed_as_it_is_printed(nama: str) -> None:
    titik = CONTOH[nama].titik
    operasi = polos(dokumen())["paths"][f"/api/v1/{titik}"]["post"]
    permintaan = operasi["requestBody"]["content"]["application/json"]["examples"][nama]["value"]
    jawaban = operasi["responses"]["200"]["content"]["application/json"]["examples"][nama]["value"]

    assert kirim(titik, permintaan).json() == jawaban


def test_the_examples_are_worth_showing() -> None:
    for contoh in CONTOH.values():
        jawaban = contoh.jawaban()
        assert (
            [h.get("masalah", {}).get("kolom") for h in jawaban["hasil"]] == [None, "tanggal"]
            if ("kasus" in contoh.isi)
            else jawaban["total"] > 0
        )


@pytest.mark.parametrize("berkas", KASUS, ids=lambda b: f"{b.parent.name}/{b.stem}")
def test_case_and_answer_are_as_described(berkas: Path) -> None:
    kasus = polos(baca_yaml(berkas)["diketahui"])
    titik, nama = ("iuran", "KasusIuran") if kasus["kejadian"] == "iuran" else ("perkiraan", "KasusPerkiraan")

    _periksa(nama, kasus)
    _periksa("Perhitungan", kirim(titik, kasus).json())


def test_every_key_of_the_answer_is_described() -> None:
    for nama in ("buruh", "jari", "iuran_buruh"):
        assert set(CONTOH[nama].jawaban()) == set(SKEMA["Perhitungan"]["properties"])


def test_every_problem_has_its_status_and_its_name() -> None:
    sifat_masalah = SKEMA["Masalah"]["properties"]

    assert sifat_masalah["type"]["enum"] == [f"/api/v1/#{k}" for k in JENIS]
    assert set(sifat_masalah["status"]["enum"]) == {j.status for j in JENIS.values()}


def test_a_reader_who_has_this_edition_is_told_so() -> None:
    pertama = Client().get("/api/v1/openapi.json")
    lagi = Client().get("/api/v1/openapi.json", HTTP_IF_NONE_MATCH=pertama["ETag"])

    assert pertama["Content-Type"] == "application/json" and pertama.json()["openapi"] == "3.1.0"
    assert (lagi.status_code, lagi.content) == (304, b"")


def _periksa(nama: str, isi: Any) -> None:
    acuan = {"$ref": f"#/components/schemas/{nama}", "components": {"schemas": SKEMA}}
    salah = [f"{list(e.instance_path)}: {e.message}" for e in validator_for(acuan).iter_errors(isi)]
    assert salah == [], json.dumps(isi)
