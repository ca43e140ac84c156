"""Another program asks about one case and gets exactly what the law computes; nothing is looked up, nothing kept."""

import subprocess
import sys
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from naungan.law.berkas import baca_yaml, versi
from tests.cast import Pemeran
from tests.face.api.tanya import IURAN, PETANI, kirim, menurut_hukum, polos, terima

KASUS = sorted((Path(__file__).parents[2] / "law" / "cases").rglob("*.yaml"))


@pytest.mark.parametrize("berkas", KASUS, ids=lambda b: f"{b.parent.name}/{b.stem}")
def test_every_case_of_the_law_is_answered_as_the_law_answers(berkas: Path) -> None:
    diketahui = baca_yaml(berkas)["diketahui"]
    titik = "iuran" if diketahui["kejadian"] == "iuran" else "perkiraan"

    assert terima(titik, diketahui) == menurut_hukum(polos(diketahui))


def test_a_case_may_come_wrapped_as_in_a_case_file() -> None:
    assert terima("perkiraan", {"diketahui": PETANI}) == terima("perkiraan", PETANI)


def test_a_contribution_need_not_say_that_it_is_one() -> None:
    assert terima("iuran", IURAN)["komponen"] == {"jkk": 10_000, "jkm": 6_800}
    assert terima("iuran", {**IURAN, "kejadian": "iuran"}) == terima("iuran", IURAN)


def test_an_empty_value_counts_as_absent() -> None:
    assert terima("perkiraan", {**PETANI, "lahir": None, "anak": None}) == terima("perkiraan", PETANI)


def test_a_byte_order_mark_does_no_harm() -> None:
    assert terima("iuran", b'\xef\xbb\xbf{"bulan": "2023-12", "segmen": "BPU"}') == terima("iuran", IURAN)


def test_the_answer_names_the_edition_of_the_law() -> None:
    assert kirim("perkiraan", PETANI)["Naungan-Edisi"] == versi()
    assert kirim("perkiraan", {})["Naungan-Edisi"] == versi()


def test_the_same_case_is_answered_byte_for_byte_alike() -> None:
    assert kirim("perkiraan", PETANI).content == kirim("perkiraan", PETANI).content


def test_no_cookie_is_set() -> None:
    assert not kirim("perkiraan", PETANI).cookies


def test_even_for_an_officer_signed_in_the_books_are_not_asked(
    pemeran: Pemeran, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    klien = Client(enforce_csrf_checks=True)
    klien.force_login(pemeran.sari)

    with django_assert_num_queries(0):
        jawaban = klien.post("/api/v1/perkiraan", polos(PETANI), content_type="application/json")
    assert jawaban.status_code == 200


def test_the_site_starts_without_the_engine_of_the_api() -> None:
    naskah = "import sys, django; django.setup(); import naungan.conf.urls; print('ninja' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", naskah], capture_output=True, text=True).stdout == "False\n"
