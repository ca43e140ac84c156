"""``naungan daftar``: from a file to people who are covered, and what it refuses, in one sentence."""

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from naungan.books.intake.models import Kiriman
from naungan.books.membership.models import Membership
from naungan.face.cli.main import main
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.roster.daftar import HARI, KASTURI, SITI, csv

pytestmark = pytest.mark.django_db
Keluar = pytest.CaptureFixture[str]
PESERTA = "--untuk peserta --pembayar PEMKAB-DBHCHT --mulai 2024-01 --upah 1000000"


def daftar(perintah: str, *lain: str) -> int:
    with pada(HARI):
        try:
            return main(["daftar", *perintah.split(), *lain])
        except SystemExit as keluar:
            return int(str(keluar.code))


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    """Two farmers and one whose NIK is too short."""
    tujuan = tmp_path / "petani.csv"
    tujuan.write_bytes(
        csv([SITI, KASTURI, ("3516", "Wagiyo", "05-07-1990", "L", "Sumberwuluh", "Petani")]).read()
    )
    return tujuan


@pytest.fixture
def kode(pemeran: Pemeran, berkas: Path, capsys: Keluar) -> str:
    """The list, sent and checked."""
    assert daftar(f"kirim {berkas} --sebagai slamet {PESERTA}") == 0
    capsys.readouterr()
    return Kiriman.objects.get().kode


def test_sending_shows_what_the_list_would_do(pemeran: Pemeran, berkas: Path, capsys: Keluar) -> None:
    assert daftar(f"kirim {berkas} --sebagai slamet {PESERTA}") == 0

    keluar = capsys.readouterr()
    assert re.search(r"Orang baru +2 +Rp33\.600 +0", keluar.out)
    assert re.search(r"Perlu diperbaiki +1 ", keluar.out)
    assert "Bila diajukan sekarang: 2 orang, iuran Rp33.600 sebulan." in keluar.out
    assert re.search(r"1 +NIK … kurang dari 16 angka", keluar.out)
    assert "Membaca dan memeriksa" in keluar.err
    assert not re.search(r"\d{16}", keluar.out + keluar.err)


def test_sending_the_same_file_again_shows_the_list_already_there(
    kode: str, berkas: Path, capsys: Keluar
) -> None:
    assert daftar(f"kirim {berkas} --sebagai slamet {PESERTA}") == 0
    assert kode in capsys.readouterr().out and Kiriman.objects.count() == 1


def test_two_people_carry_it_to_its_end(kode: str, capsys: Keluar) -> None:
    assert daftar(f"ajukan {kode} --sebagai sari") == 0
    assert "Diajukan: 2 orang, iuran Rp33.600 sebulan." in capsys.readouterr().out
    assert daftar(f"setujui {kode} --sebagai wahyu") == 0

    assert re.search(r"Orang baru +2 +Rp33\.600 +2", capsys.readouterr().out)
    assert Membership.objects.filter(person__nama__in=("Siti Aminah", "Kasturi")).count() == 2


def test_the_workbook_given_back_is_repaired_and_sent_in_again(
    kode: str, tmp_path: Path, capsys: Keluar
) -> None:
    keluar = tmp_path / "balik.xlsx"
    assert daftar(f"kembalikan-berkas {kode} {keluar} --sebagai slamet") == 0
    assert f"naungan daftar perbaiki {kode}" in capsys.readouterr().out

    buku = load_workbook(keluar)
    buku.worksheets[0]["A4"] = "3516990507900011"
    buku.save(tmp_path / "perbaikan.xlsx")
    assert daftar(f"perbaiki {kode} {tmp_path / 'perbaikan.xlsx'} --sebagai slamet") == 0
    assert re.search(r"Orang baru +3 ", capsys.readouterr().out)


def test_a_list_is_looked_at_without_changing_it(kode: str, capsys: Keluar) -> None:
    semula = Kiriman.objects.values().get()
    assert daftar(f"lihat {kode} --sebagai wahyu") == 0
    assert f"{kode}  Sudah diperiksa  Desa Sumberwuluh" in capsys.readouterr().out
    assert Kiriman.objects.values().get() == semula


SALAH = {
    "kirim": "BERKAS, --sebagai: harus diisi",
    "apa": "LANGKAH: 'apa' tidak dikenal",
    "kirim BERKAS --sebagai hantu": "--sebagai: tidak ada petugas 'hantu'.",
    "kirim TIADA.csv --sebagai slamet": "TIADA.csv: tidak ada",
    "kirim BERKAS --sebagai slamet --untuk semua": "--untuk: 'semua' tidak dikenal; pilih 'warga', 'peserta'",
    "kirim BERKAS --sebagai slamet --untuk peserta": "--pembayar: harus diisi untuk peserta.",
    "kirim BERKAS --sebagai slamet --untuk peserta --pembayar PEMKAB-DBHCHT": "--mulai: harus diisi untuk peserta.",
    "kirim BERKAS --sebagai slamet --untuk peserta --pembayar PU-0001 --mulai 2024-01": "--pembayar: 'PU-0001' bukan pembayar",
    "kirim BERKAS --sebagai slamet --mulai 2024-13": "--mulai: '2024-13' bukan bulan",
    "kirim BERKAS --sebagai slamet --upah sejuta": "--upah: 'sejuta' bukan bilangan bulat",
    "kirim BERKAS --sebagai slamet --untuk peserta --pembayar PEMKAB-DBHCHT --mulai 2024-01": "Jumlah harus lebih dari nol",
    "kirim BERKAS --sebagai joko": "bukan wewenang Anda di PT Sahabat Desa Contoh",
    "kirim PDF --sebagai slamet": "Ini berkas PDF.",
    "lihat ABCD --sebagai slamet": "KODE: tidak ada daftar 'ABCD'",
    "kembalikan-berkas ABCD keluar.csv --sebagai slamet": "KELUAR: keluar.csv harus berakhiran .xlsx",
}


@pytest.mark.parametrize("perintah", SALAH)
def test_what_is_refused_is_refused_in_a_sentence(
    pemeran: Pemeran, berkas: Path, perintah: str, capsys: Keluar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(berkas.parent)
    berkas.rename("BERKAS")
    Path("PDF").write_bytes(b"%PDF-1.7\n")
    assert daftar(perintah) == 2

    keluar = capsys.readouterr()
    galat = [b for b in keluar.err.splitlines() if b and "Membaca dan memeriksa" not in b]
    assert len(galat) == 1 and SALAH[perintah] in galat[0]
    assert "Traceback" not in keluar.err and keluar.out == ""
    assert not Membership.objects.exclude(person__nama="Karno").exists()


def test_the_proposer_does_not_approve(kode: str, capsys: Keluar) -> None:
    daftar(f"ajukan {kode} --sebagai wahyu")
    assert daftar(f"setujui {kode} --sebagai wahyu") == 2
    assert "dua orang yang berbeda" in capsys.readouterr().err


def test_a_stranger_does_not_learn_that_the_list_exists(kode: str, tmp_path: Path, capsys: Keluar) -> None:
    for perintah in (f"lihat {kode}", f"ajukan {kode}", f"kembalikan-berkas {kode} {tmp_path / 'a.xlsx'}"):
        assert daftar(perintah, "--sebagai", "orang-asing") == 2
        assert "KODE: tidak ada daftar" in capsys.readouterr().err
    assert not (tmp_path / "a.xlsx").exists()


def test_nobodys_file_is_overwritten(kode: str, tmp_path: Path, capsys: Keluar) -> None:
    ada = tmp_path / "ada.xlsx"
    ada.write_text("milik orang")
    assert daftar(f"kembalikan-berkas {kode} {ada} --sebagai slamet") == 2
    assert "sudah ada" in capsys.readouterr().err and ada.read_text() == "milik orang"


def test_where_nothing_can_be_given_back_no_file_is_left(kode: str, tmp_path: Path, capsys: Keluar) -> None:
    Kiriman.objects.update(status="DITERIMA")
    assert daftar(f"kembalikan-berkas {kode} {tmp_path / 'a.xlsx'} --sebagai slamet") == 2
    assert not (tmp_path / "a.xlsx").exists() and "berpindah tahap" in capsys.readouterr().err
