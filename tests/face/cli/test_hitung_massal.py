"""``naungan hitung-massal``: what it prints, and what it refuses."""

from pathlib import Path

import polars as pl
import pytest

from naungan.face.cli.main import main

KASUS = {"kejadian": "meninggal", "segmen": "BPU", "masa_iur_bulan": 5}


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    hari = ["2023-11-20", "2019-11-20", "kemarin"]
    pl.DataFrame([KASUS | {"tanggal": h, "desa": "Jetis"} for h in hari]).write_csv(tmp_path / "kasus.csv")
    return tmp_path / "kasus.csv"


def test_says_how_many_were_computed_and_where_the_others_are(
    berkas: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["hitung-massal", str(berkas), str(tmp_path / "jawab.csv"), "--bawa", "desa"]) == 0
    keluar = capsys.readouterr()
    assert "2 baris dihitung" in keluar.out and "1 baris tidak dapat dihitung" in keluar.out
    assert "jawab.tolak.csv" in keluar.out and "Menghitung kasus.csv" in keluar.err
    assert pl.read_csv(tmp_path / "jawab.csv")["total"].to_list() == [42_000_000, 24_000_000]


def test_an_unknown_column_is_refused_with_the_way_to_carry_it_along(
    berkas: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["hitung-massal", str(berkas), str(tmp_path / "jawab.csv")]) == 2
    assert "--bawa desa" in capsys.readouterr().err and not (tmp_path / "jawab.csv").exists()


def test_a_reform_is_computed_over_the_whole_file(berkas: Path, tmp_path: Path) -> None:
    usulan = tmp_path / "usulan.yaml"
    usulan.write_text(
        "nama: Santunan kematian 25 juta\nsumber: contoh\n"
        "nilai:\n  santunan_sekaligus_jkm:\n    - {mulai: 2023-01-01, nilai: 25000000}\n"
    )
    perintah = [
        "hitung-massal",
        str(berkas),
        str(tmp_path / "j.csv"),
        "--bawa",
        "desa",
        "--reformasi",
        str(usulan),
    ]
    assert main(perintah) == 0
    assert pl.read_csv(tmp_path / "j.csv")["total"].to_list() == [47_000_000, 24_000_000]


@pytest.mark.parametrize("keluar", ["jawab.xlsx", "tidak/ada/jawab.csv"])
def test_an_answer_that_cannot_be_written_is_refused_first(berkas: Path, tmp_path: Path, keluar: str) -> None:
    assert main(["hitung-massal", str(berkas), str(tmp_path / keluar), "--bawa", "desa"]) == 2


def test_a_run_stopped_by_hand_says_how_to_go_on(
    berkas: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def berhenti(*isi: object, **pilihan: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("naungan.lens.massal.jalan.hitung_berkas", berhenti)
    assert main(["hitung-massal", str(berkas), str(tmp_path / "jawab.csv"), "--bawa", "desa"]) == 130
    assert "jalankan perintah yang sama" in capsys.readouterr().err


@pytest.mark.parametrize("ukuran", ["0", "-3", "9" * 30])
def test_parts_have_a_size(berkas: Path, tmp_path: Path, ukuran: str) -> None:
    perintah = [
        "hitung-massal",
        str(berkas),
        str(tmp_path / "jawab.csv"),
        "--bawa",
        "desa",
        "--ukuran",
        ukuran,
    ]
    assert main(perintah) == 2


def test_spark_without_java_is_said_in_a_sentence(
    berkas: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert main(["hitung-massal", str(berkas), str(tmp_path / "jawab.csv"), "--engine", "spark"]) == 2
    assert "Java 17" in capsys.readouterr().err
