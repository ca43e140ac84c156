"""``naungan reformasi``, and ``naungan hitung --reformasi``: the law beside a proposal, on the command line."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from naungan.face.cli.main import main

HUKUM = Path(__file__).parents[2] / "law"
JKM = str(HUKUM / "reformasi" / "santunan_JKM_25_juta.yaml")
PITA = str(HUKUM / "reformasi" / "tiga_pita_BPU.yaml")
KEMATIAN: dict[str, Any] = {
    "kejadian": "meninggal", "tanggal": "2027-01-01", "segmen": "BPU", "upah": 1_000_000, "masa_iur_bulan": 12,
}  # fmt: skip
PILIHAN = [
    "hitung", "--kejadian", "meninggal", "--tanggal", "2027-01-01", "--segmen", "BPU", "--masa-iur-bulan", "12",
]  # fmt: skip


@pytest.fixture
def kasus(tmp_path: Path) -> Path:
    """A folder as somebody might keep it: a case of the law's own shape, a list in JSON, and what is no case."""
    folder = tmp_path / "kasus"
    (folder / "dalam").mkdir(parents=True)
    (folder / "a.yaml").write_text(
        "catatan: sehari sebelumnya\nsumber: rekaan\ndiketahui:\n"
        "  kejadian: meninggal\n  tanggal: 2026-12-31\n  segmen: BPU\n  masa_iur_bulan: 12\n"
    )
    (folder / "dalam" / "b.json").write_text(
        json.dumps([KEMATIAN, KEMATIAN | {"jumlah_kepesertaan": 2}, KEMATIAN | {"upah": 0.5}, "bukan kasus"])
    )
    (folder / "c.yml").write_text("kejadian: iuran\nbulan: 2027-01\nsegmen: BPU\nupah: 1000000\n")
    (folder / "rusak.yaml").write_text("a: [")
    (folder / "catatan.txt").write_text("bukan berkas kasus")
    return folder


def test_the_greatest_difference_comes_first_and_the_sums_last(
    kasus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["reformasi", JKM, str(kasus)]) == 0
    keluar = capsys.readouterr().out
    bagian = keluar.strip().split("\n\n")

    assert bagian[0] == "Santunan JKM 25 juta\nUsulan, bukan hukum yang berlaku."
    berubah = bagian[1].splitlines()
    assert berubah[0] == "Berubah (sebelum, sesudah, selisih)"
    assert berubah[1].split()[:3] == ["Rp84.000.000", "Rp94.000.000", "+Rp10.000.000"]
    assert berubah[2].split()[:3] == ["Rp42.000.000", "Rp47.000.000", "+Rp5.000.000"]
    assert berubah[2].endswith("santunan kematian  " + str(kasus / "dalam" / "b.json") + " #1")
    assert len(berubah) == 3
    gagal = bagian[2].splitlines()
    assert gagal[0] == "Tidak dapat dihitung" and len(gagal) == 4
    assert "b.json #3" in gagal[1] and "Kolom upah" in gagal[1]
    assert "rusak.yaml" in gagal[3] and "harus YAML atau JSON yang benar" in gagal[3]
    assert [b.split() for b in bagian[3].splitlines()[1:]] == [
        ["kasus", "7"],
        ["berubah", "2"],
        ["tidak", "dapat", "dihitung", "3"],
    ]
    assert bagian[4].startswith("Manfaat: 3 kasus, 2 berubah")
    (jumlah,) = [b.split() for b in bagian[4].splitlines() if b.split()[0] == "jumlah"]
    assert jumlah == ["jumlah", "Rp168.000.000", "Rp183.000.000", "+Rp15.000.000"]
    assert bagian[5].startswith("Iuran: 1 kasus, 0 berubah")


def test_json_holds_every_case_and_the_sums(kasus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reformasi", JKM, str(kasus), "--json"]) == 0
    jawab = json.loads(capsys.readouterr().out)

    assert jawab["usulan"]["nama"] == "Santunan JKM 25 juta" and len(jawab["usulan"]["versi"]) == 12
    assert [Path(k["asal"]).name for k in jawab["kasus"]] == [
        "a.yaml", "c.yml", "b.json #1", "b.json #2", "b.json #3", "b.json #4", "rusak.yaml",
    ]  # fmt: skip
    assert [k.get("berubah") for k in jawab["kasus"]] == [False, False, True, True, None, None, None]
    satu = jawab["kasus"][2]
    assert satu["selisih"] == 5_000_000
    assert satu["sesudah"]["komponen"]["santunan_kematian"] == 25_000_000
    assert satu["sebelum"]["komponen"]["santunan_kematian"] == 20_000_000
    assert (jawab["ringkasan"]["kasus"], jawab["ringkasan"]["tidak_dihitung"]) == (7, 3)
    assert jawab["ringkasan"]["manfaat"]["total"]["selisih"] == 15_000_000


def test_the_laws_own_cases_are_replayed_from_their_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reformasi", PITA, str(HUKUM / "cases"), "--json"]) == 0
    jawab = json.loads(capsys.readouterr().out)

    assert jawab["ringkasan"]["kasus"] == len(list((HUKUM / "cases").rglob("*.yaml")))
    assert jawab["ringkasan"]["tidak_dihitung"] == 0
    assert jawab["ringkasan"]["berubah"] > 0


def test_a_long_replay_shows_the_greatest_and_says_how_many_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    banyak = [KEMATIAN | {"jumlah_kepesertaan": n % 20 + 1} for n in range(60)] + [{}] * 55
    (tmp_path / "banyak.json").write_text(json.dumps(banyak))
    assert main(["reformasi", JKM, str(tmp_path / "banyak.json")]) == 0
    keluar = capsys.readouterr().out

    assert "dan 10 kasus lagi" in keluar and "dan 5 kasus lagi" in keluar
    selisih = [b.split()[2] for b in keluar.splitlines() if "santunan kematian  " in b and "#" in b]
    assert len(selisih) == 50 and selisih[0] == "+Rp100.000.000" and selisih[-1] == "+Rp20.000.000"


def test_cases_may_come_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(KEMATIAN)))
    assert main(["reformasi", JKM, "-"]) == 0
    assert "+Rp5.000.000" in capsys.readouterr().out


def test_one_case_under_a_proposal_says_that_it_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*PILIHAN, "--reformasi", JKM]) == 0
    baris = capsys.readouterr().out.splitlines()

    assert baris[:2] == [
        "Rp47.000.000",
        "Perkiraan menurut usulan Santunan JKM 25 juta. Usulan bukan hukum yang berlaku.",
    ]
    assert any("jo. Usulan: Santunan JKM 25 juta" in b for b in baris)


def test_one_case_under_two_proposals_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kedua = tmp_path / "kedua.yaml"
    kedua.write_text(
        "nama: Pemakaman 15 juta\nnilai:\n  besar_biaya_pemakaman_jkm: [{mulai: 2027-01-01, nilai: 15000000}]\n"
    )
    assert main([*PILIHAN, "--json", "--reformasi", JKM, "--reformasi", str(kedua)]) == 0
    jawab = json.loads(capsys.readouterr().out)

    assert jawab["total"] == 52_000_000
    assert jawab["usulan"] == "Santunan JKM 25 juta + Pemakaman 15 juta"


def test_without_a_proposal_the_answer_names_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*PILIHAN, "--json"]) == 0
    assert "usulan" not in json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("perintah", [["reformasi", "USULAN", "KASUS"], [*PILIHAN, "--reformasi", "USULAN"]])
def test_a_wrong_proposal_exits_two_with_one_sentence(
    perintah: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    usulan, kasus = tmp_path / "usulan.yaml", tmp_path / "kasus.json"
    usulan.write_text("nama: A\nnilai: {santunan_sekaligus_jkm: [{mulai: 2027-13-01, nilai: 1}]}\n")
    kasus.write_text(json.dumps(KEMATIAN))
    ganti = {"USULAN": str(usulan), "KASUS": str(kasus)}
    assert main([ganti.get(k, k) for k in perintah]) == 2
    keluar = capsys.readouterr()

    assert keluar.out == "" and keluar.err.count("\n") == 1
    assert keluar.err.startswith("Kolom nilai.santunan_sekaligus_jkm.1.mulai berisi '2027-13-01'")


@pytest.mark.parametrize(("jalur", "bunyi"), [("tiada", "tidak ada"), (".", "tidak memuat berkas kasus")])
def test_a_path_without_cases_exits_two_before_anything_is_printed(
    jalur: str,
    bunyi: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["reformasi", JKM, jalur, "--json"]) == 2
    keluar = capsys.readouterr()

    assert keluar.out == "" and keluar.err.startswith("Kolom berkas ") and bunyi in keluar.err


def test_a_day_in_no_calendar_is_refused_in_a_case_file_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    berkas = tmp_path / "kasus.yaml"
    berkas.write_text("kejadian: meninggal\ntanggal: 2023-02-30\nsegmen: BPU\n")
    assert main(["hitung", str(berkas)]) == 2
    assert capsys.readouterr().err.startswith("Kolom tanggal berisi '2023-02-30'")


@pytest.mark.parametrize(
    "perintah", [["reformasi", JKM, str(HUKUM / "cases" / "jkm")], [*PILIHAN, "--reformasi", JKM]]
)
def test_it_loads_neither_django_nor_a_dataframe_library(perintah: list[str]) -> None:
    """A process of its own, because this one has loaded them all."""
    program = (
        "import sys; from naungan.face.cli.main import main; main(sys.argv[1:]);"
        "print([m for m in ('django', 'numpy', 'polars', 'pandas', 'cryptography') if m in sys.modules])"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", program, *perintah], capture_output=True, text=True, check=True
    )
    assert hasil.stdout.splitlines()[-1] == "[]"
