"""A refusal is a problem (RFC 9457) with the law's own sentence, the field and what stood in it."""

from typing import Any

import pytest
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.test import Client

from naungan import law
from naungan.face.api.bacaan import UKURAN
from naungan.law import BelumTersedia, MasukanSalah, hitung
from tests.face.api.tanya import IURAN, PETANI, kirim


def masalah(jawaban: Any, status: int, kode: str) -> dict[str, Any]:
    isi: dict[str, Any] = jawaban.json()
    assert (jawaban.status_code, isi["status"], isi["type"]) == (status, status, f"/api/v1/#{kode}")
    assert jawaban["Content-Type"] == "application/problem+json" and jawaban["Content-Language"] == "id"
    assert isi["title"] and isi["detail"].endswith(".")
    return isi


@pytest.mark.parametrize(
    "ubah",
    [
        {"tanggal": "20-11-2023"},
        {"upah": "satu juta"},
        {"upah": 3.0},
        {"anak": [{"jenjang": "SD", "kelas": 9}]},
        {"ahli_waris": [{"hubungan": "paman"}]},
        {"segmen": None},
        {"nik": "3516990101700001"},
        {"nama": "Karno"},
    ],
)
def test_a_case_that_cannot_be_read_is_refused_in_the_laws_sentence(ubah: dict[str, Any]) -> None:
    kasus = {**PETANI, **ubah}
    with pytest.raises(MasukanSalah) as e:
        hitung(kasus)

    isi = masalah(kirim("perkiraan", kasus), 422, "masukan-salah")
    assert (isi["detail"], isi["kolom"], isi["nilai"]) == (e.value.pesan, e.value.kolom, e.value.nilai)


def test_law_not_built_yet_is_no_fault_of_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    belum = BelumTersedia("segmen", "segmen pelaut")

    def tolak(diketahui: object) -> None:
        raise belum

    monkeypatch.setattr(law, "hitung", tolak)

    isi = masalah(kirim("perkiraan", PETANI), 422, "belum-tersedia")
    assert (isi["detail"], isi["kolom"]) == (belum.pesan, "segmen")
    (satu,) = kirim("perkiraan", {"kasus": [PETANI]}).json()["hasil"]
    assert satu == {"nomor": 1, "masalah": isi}


def test_each_address_sends_the_other_kind_of_case_to_the_other() -> None:
    assert (
        "/api/v1/iuran"
        in masalah(kirim("perkiraan", {**IURAN, "kejadian": "iuran"}), 422, "masukan-salah")["detail"]
    )
    assert "/api/v1/perkiraan" in masalah(kirim("iuran", PETANI), 422, "masukan-salah")["detail"]


@pytest.mark.parametrize("isi", ["[]", "null", "3", '"kasus"', '{"diketahui": []}'])
@pytest.mark.parametrize("titik", ["perkiraan", "iuran"])
def test_what_is_no_case_is_refused(titik: str, isi: str) -> None:
    assert masalah(kirim(titik, isi), 422, "masukan-salah")["kolom"] == "diketahui"


@pytest.mark.parametrize(
    ("isi", "letak"),
    [
        (" ", "baris 1"),
        ('{"kejadian": "meninggal"', "baris 1, huruf ke-25"),
        (b'{"nama": "\xff"}', "bita ke-11"),
        ('{"upah": 1, "upah": 2}', "kolom upah tertulis dua kali"),
        ('{"upah": NaN}', "NaN bukan bilangan JSON"),
        ('{"upah": -Infinity}', "-Infinity bukan bilangan JSON"),
        ('{"upah": 1e999}', "1e999 bukan bilangan JSON"),
        ('{"upah": ' + "9" * 5_000 + "}", "terlalu panjang"),
        ("[" * 100_000, "terlalu dalam"),
    ],
)
def test_broken_json_is_shown_where_it_breaks(isi: str | bytes, letak: str) -> None:
    assert letak in masalah(kirim("perkiraan", isi), 400, "bukan-json")["detail"]


def test_half_a_surrogate_pair_comes_back_as_it_went() -> None:
    assert masalah(kirim("perkiraan", '{"kejadian": "\\ud800"}'), 422, "masukan-salah")["nilai"] == "\ud800"


def test_too_large_a_body_is_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MemoryFileUploadHandler, "new_file", None)

    masalah(kirim("perkiraan", " " * (UKURAN + 1)), 413, "terlalu-besar")
    masalah(kirim("perkiraan", " " * UKURAN), 400, "bukan-json")


@pytest.mark.parametrize(
    "tipe", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""]
)
def test_only_json_is_read(tipe: str) -> None:
    masalah(kirim("perkiraan", "{}", content_type=tipe), 415, "tipe-salah")


@pytest.mark.parametrize("metode", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "AMBIL"])
def test_an_endpoint_answers_post_only(metode: str) -> None:
    jawaban = Client(enforce_csrf_checks=True).generic(metode, "/api/v1/perkiraan")

    assert jawaban.status_code == 405 and jawaban["Allow"] == "POST"
    if metode != "HEAD":
        masalah(jawaban, 405, "metode-salah")


@pytest.mark.parametrize("alamat", ["", "openapi.json"])
def test_what_is_only_read_takes_no_post(alamat: str) -> None:
    jawaban = Client(enforce_csrf_checks=True).post(f"/api/v1/{alamat}", {})

    masalah(jawaban, 405, "metode-salah")
    assert jawaban["Allow"] == "GET, HEAD"


@pytest.mark.parametrize("alamat", ["santunan", "perkiraan/", "iuran/2023", "docs"])
def test_an_address_that_is_none_is_a_problem_too(alamat: str) -> None:
    klien = Client(enforce_csrf_checks=True)

    masalah(klien.get(f"/api/v1/{alamat}"), 404, "tidak-ada")
    masalah(klien.post(f"/api/v1/{alamat}", {}), 404, "tidak-ada")


def test_a_fault_of_ours_says_so_and_no_more(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def keliru(diketahui: object) -> None:
        raise ZeroDivisionError("rahasia dapur")

    monkeypatch.setattr(law, "hitung", keliru)
    jawaban = kirim("perkiraan", PETANI)

    masalah(jawaban, 500, "galat")
    assert "rahasia dapur" not in jawaban.content.decode() and "ZeroDivisionError" in caplog.text
