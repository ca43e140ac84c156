"""What the command line refuses: one Indonesian sentence that names the field, exit code 2, nothing done."""

from pathlib import Path

import pytest

from naungan.face.cli.main import PERINTAH, main

SALAH = {
    "apa": "PERINTAH: 'apa' tidak dikenal; pilih 'demo'",
    "--apa": "--apa: tidak dikenal",
    "demo --scale": "--scale: tulis nilainya",
    "demo --scale 0": "--scale: skala '0' harus angka di atas 0 sampai 1",
    "demo --scale 1,5": "--scale: skala '1,5' harus angka di atas 0 sampai 1",
    "demo --scale nan": "--scale: skala 'nan' harus angka di atas 0 sampai 1",
    "demo --seed enam": "--seed: 'enam' bukan bilangan bulat",
    "demo --port 70000": "--port: porta '70000' harus bilangan dari 1 sampai 65535",
    "demo --port -1": "--port: porta '-1' harus bilangan",
    "demo --fresh=ya": "--fresh: pilihan ini tidak memakai nilai, bukan 'ya'",
    "demo sisa": "sisa: tidak dikenal",
    "demo --no-serve --data-dir BERKAS": "BERKAS: sudah ada dan bukan folder",
    "demo --no-serve --data-dir TIADA --json TIADA/laporan.json": "--json: TIADA/laporan.json tidak dapat ditulis",
    "siapkan --tanpa": "--tanpa: tidak dikenal",
    "siapkan --data-dir": "--data-dir: tulis nilainya",
    "serve --port x": "--port: porta 'x' harus bilangan",
    "serve --data-dir TIADA": "--data-dir: TIADA tidak berisi buku Naungan",
    "hitung --apa": "--apa: tidak dikenal",
    "hitung TIADA": "TIADA",
    "laporan": "BULAN: harus diisi",
    "laporan 2023-13": "BULAN: '2023-13' bukan bulan",
    "laporan 0000-01": "BULAN: '0000-01' di luar buku",
    "laporan 9999-12": "BULAN: '9999-12' di luar buku",
    "laporan 2023-12 2023-11": "2023-11: tidak dikenal",
    "laporan 2023-12 --data-dir TIADA": "--data-dir: TIADA tidak berisi buku Naungan",
    "periksa --sidik=1": "--sidik: pilihan ini tidak memakai nilai",
    "periksa --data-dir TIADA": "--data-dir: TIADA tidak berisi buku Naungan",
}
INGGRIS = ("error", "argument", "usage", "invalid", "required", "Traceback")


@pytest.mark.parametrize("perintah", SALAH)
def test_bad_words_are_refused_in_one_sentence(
    perintah: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NAUNGAN_DATA", str(tmp_path / "TIADA"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "BERKAS").write_text("bukan folder")
    try:
        kode: object = main(perintah.split())
    except SystemExit as keluar:
        kode = keluar.code

    bunyi = capsys.readouterr()
    assert kode == 2
    assert SALAH[perintah] in bunyi.err
    assert len(bunyi.err.strip().splitlines()) == 1
    assert bunyi.out == ""
    assert not [k for k in INGGRIS if k in bunyi.err]
    assert [b.name for b in tmp_path.iterdir()] == ["BERKAS"]


@pytest.mark.parametrize("perintah", PERINTAH)
def test_help_is_in_indonesian(perintah: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as keluar:
        main([perintah, "--bantuan"])
    bantuan = capsys.readouterr().out

    assert keluar.value.code == 0
    assert bantuan.startswith(f"pemakaian: naungan {perintah}")
    assert "tampilkan bantuan ini" in bantuan
    assert "options:" not in bantuan and "positional" not in bantuan


def test_without_a_word_it_says_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    bantuan = capsys.readouterr().out
    assert all(nama in bantuan for nama in PERINTAH)


def test_a_day_that_is_none_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NAUNGAN_DATA", str(tmp_path))
    monkeypatch.setenv("NAUNGAN_HARI_INI", "31 Januari")
    assert main(["siapkan"]) == 2
    assert "NAUNGAN_HARI_INI: '31 Januari' bukan tanggal" in capsys.readouterr().err
