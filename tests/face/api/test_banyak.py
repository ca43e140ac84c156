"""A batch is answered case by case, each in its place; one bad case never spoils the others."""

import pytest

from naungan import law
from naungan.face.api.bacaan import BANYAK_KASUS
from naungan.law.perhitungan import Perhitungan
from tests.face.api.tanya import IURAN, PETANI, kirim, menurut_hukum, terima


def test_each_case_is_answered_in_its_place() -> None:
    kecelakaan = {**PETANI, "kejadian": "meninggal_kk", "upah": 1_000_000}

    assert terima("perkiraan", {"kasus": [PETANI, {"diketahui": kecelakaan}]}) == {
        "hasil": [
            {"nomor": 1, "perhitungan": menurut_hukum(PETANI)},
            {"nomor": 2, "perhitungan": menurut_hukum(kecelakaan)},
        ]
    }


def test_a_batch_of_one_is_still_a_batch() -> None:
    assert [h["nomor"] for h in terima("iuran", {"kasus": [IURAN]})["hasil"]] == [1]


def test_a_bad_case_is_told_as_it_would_be_alone() -> None:
    for salah in ({**PETANI, "tanggal": "kemarin"}, {**PETANI, "nik": "3516990101700001"}):
        hasil = terima("perkiraan", {"kasus": [PETANI, salah, PETANI]})["hasil"]

        assert [h["nomor"] for h in hasil] == [1, 2, 3]
        assert hasil[0]["perhitungan"] == hasil[2]["perhitungan"] == menurut_hukum(PETANI)
        assert hasil[1]["masalah"] == kirim("perkiraan", salah).json()


@pytest.mark.parametrize("salah", ["petani", None, 3, [], {"kasus": []}, {"diketahui": PETANI, "nik": 1}])
def test_what_is_no_case_is_a_problem_in_its_place(salah: object) -> None:
    hasil = terima("perkiraan", {"kasus": [salah, PETANI]})["hasil"]

    assert hasil[0]["masalah"]["status"] == 422 and hasil[0]["masalah"]["detail"].startswith("Kolom ")
    assert hasil[1]["perhitungan"]["total"] == 42_000_000


def test_a_fault_of_ours_in_one_case_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    asli = law.hitung

    def keliru(diketahui: dict[str, object]) -> Perhitungan:
        if diketahui["segmen"] == "PU":
            raise ZeroDivisionError
        return asli(diketahui)

    monkeypatch.setattr(law, "hitung", keliru)
    hasil = terima("perkiraan", {"kasus": [{**PETANI, "segmen": "PU"}, PETANI]})["hasil"]

    assert hasil[0]["masalah"]["status"] == 500
    assert hasil[1]["perhitungan"]["total"] == 42_000_000


def test_no_more_cases_than_said() -> None:
    assert len(terima("iuran", {"kasus": [IURAN] * BANYAK_KASUS})["hasil"]) == BANYAK_KASUS

    lebih = kirim("iuran", {"kasus": [IURAN] * (BANYAK_KASUS + 1)})
    assert lebih.status_code == 413 and "paling banyak 1000" in lebih.json()["detail"]


@pytest.mark.parametrize(
    ("isi", "kolom"),
    [
        ({"kasus": PETANI}, "kasus"),
        ({"kasus": None}, "kasus"),
        ({"kasus": [], "diketahui": PETANI}, "diketahui"),
        ({"diketahui": PETANI, "catatan": "tetangga"}, "catatan"),
    ],
)
def test_a_batch_that_is_none_is_refused_by_its_field(isi: object, kolom: str) -> None:
    jawaban = kirim("perkiraan", isi)

    assert jawaban.status_code == 422 and jawaban.json()["kolom"] == kolom
