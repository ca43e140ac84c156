"""``naungan hitung``: one case on the command line."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from naungan.face.cli.main import main

KASUS = (
    Path(__file__).parents[2]
    / "law"
    / "cases"
    / "jkm"
    / "2023-11-20"
    / "petani_tembakau_Mojokerto_meninggal_karena_sakit.yaml"
)


def test_the_amount_comes_first_then_whose_word_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hitung", str(KASUS)]) == 0
    baris = capsys.readouterr().out.splitlines()
    assert baris[:2] == ["Rp42.000.000", "Perkiraan. Yang menetapkan dan membayar: BPJS Ketenagakerjaan."]
    assert any("PP 44/2015 Pasal 34 jo. PP 82/2019 Pasal 34" in b for b in baris)


def test_json_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kasus = {"kejadian": "meninggal_kk", "tanggal": "2023-11-20", "segmen": "BPU", "upah": 1000000}
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(kasus)))
    assert main(["hitung", "-", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["total"] == 70_000_000


def test_options_take_the_place_of_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    pilihan = [
        "--kejadian",
        "iuran",
        "--bulan",
        "2023-12",
        "--segmen",
        "PU",
        "--upah",
        "5000000",
        "--kelompok-risiko",
        "2",
    ]
    assert main(["hitung", *pilihan, "--program", "jkk,jkm", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["komponen"] == {"jkk": 27_000, "jkm": 15_000}


def test_open_questions_are_shown_and_do_not_change_the_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    pilihan = [
        "--kejadian",
        "meninggal",
        "--tanggal",
        "2025-09-01",
        "--segmen",
        "BPU",
        "--masa-iur-bulan",
        "2",
    ]
    assert main(["hitung", *pilihan]) == 0
    keluar = capsys.readouterr().out
    assert (
        keluar.startswith("Rp10.000.000") and "Perlu ditinjau: Santunan ditahan karena masa tunggu" in keluar
    )


@pytest.mark.parametrize(
    ("isi", "kolom"),
    [
        ("kejadian: meninggal\ntangal: 2023-11-20\n", "tangal"),
        ("catatan: x\ndiketahui: {kejadian: meninggal}\n", "tanggal"),
        ("catatan: x\ndiketahui: []\n", "diketahui"),
        ("diketahui: {}\nasing: 1\n", "asing"),
        ("[1, 2]", "berkas"),
        ("a: [", "berkas"),
        ("", "berkas"),
        ("kejadian: meninggal\ntanggal: 2023-11-20\nsegmen: BPU\nupah: 1.5\n", "upah"),
    ],
)
def test_a_malformed_case_exits_two_with_one_sentence(
    isi: str, kolom: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    berkas = tmp_path / "kasus.yaml"
    berkas.write_text(isi)
    assert main(["hitung", str(berkas)]) == 2
    keluar = capsys.readouterr()
    assert keluar.out == "" and keluar.err.startswith(f"Kolom {kolom} ") and keluar.err.count("\n") == 1


def test_a_missing_file_and_no_case_at_all_exit_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hitung", "tidak-ada.yaml"]) == 2
    assert main(["hitung"]) == 2
    assert "Kolom kejadian belum diisi" in capsys.readouterr().err


def test_law_not_built_yet_exits_three(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hitung", "--kejadian", "meninggal", "--tanggal", "2023-11-20", "--segmen", "PMI"]) == 3
    assert "belum dihitung" in capsys.readouterr().err


def test_it_loads_neither_django_nor_a_dataframe_library() -> None:
    """A process of its own, because this one has loaded them all."""
    program = (
        "import sys; from naungan.face.cli.main import main; main(['hitung', sys.argv[1]]);"
        "print([m for m in ('django', 'numpy', 'polars', 'pandas', 'cryptography', 'holidays') if m in sys.modules])"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", program, str(KASUS)], capture_output=True, text=True, check=True
    )
    assert hasil.stdout.splitlines()[-1] == "[]"
