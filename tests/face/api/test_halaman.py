"""The page that explains the API: everything named, the example runs as printed, nothing from elsewhere."""

import json
import re
import shlex

import pytest
from django.test import Client

from naungan.face.api.masalah import JENIS
from naungan.face.sebutan_kasus import KUNCI
from tests.face.api.tanya import kirim
from tests.face.web.klien import teks


@pytest.fixture(scope="module")
def halaman() -> str:
    return teks(Client().get("/api/v1/"))


def test_every_key_and_every_problem_is_on_the_page(halaman: str) -> None:
    assert re.findall(r'<th scope="row"><code>([\w.]+)</code></th>', halaman)[: len(KUNCI)] == list(KUNCI)
    assert re.findall(r'<tr id="([\w-]+)">', halaman) == list(JENIS)


def test_the_command_runs_as_printed_and_answers_as_printed(halaman: str) -> None:
    perintah, jawaban, _banyak = re.findall(r'<pre tabindex="0"><code>(.*?)</code></pre>', halaman, re.DOTALL)
    curl, alamat, _h, tipe, _d, isi = shlex.split(perintah.replace("\\\n", ""))

    assert (curl, alamat, tipe) == (
        "curl",
        "http://testserver/api/v1/perkiraan",
        "Content-Type: application/json",
    )
    sebenarnya = kirim("perkiraan", isi).json()
    assert {**sebenarnya, "langkah": sebenarnya["langkah"][:1]} == json.loads(jawaban)
    assert f"memuat {len(sebenarnya['langkah'])} langkah" in halaman


def test_a_problem_leads_to_its_line_on_the_page(halaman: str) -> None:
    alamat, _, jangkar = kirim("perkiraan", "{").json()["type"].partition("#")

    assert Client().get(alamat).status_code == 200 and f'id="{jangkar}"' in halaman


def test_nothing_on_the_page_breaks_the_content_security_policy(halaman: str) -> None:
    assert " style=" not in halaman and "<style" not in halaman
    assert not re.search(r"<script(?![^>]*\ssrc=)", halaman)
