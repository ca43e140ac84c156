"""A file goes in and an answer comes out: whole, in order, resumable, with what could not be computed named."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from naungan.law import MasukanSalah
from naungan.lens.massal import jalan
from naungan.lens.massal.berkas import Keluaran
from naungan.lens.massal.jalan import hitung_berkas

SULASTRI = {"id": 7, "kejadian": "meninggal", "tanggal": "2023-11-20", "segmen": "BPU", "masa_iur_bulan": 2}
Hitung = Callable[..., pl.DataFrame]


@pytest.fixture
def seribu(tmp_path: Path) -> Path:
    berkas = tmp_path / "kasus.parquet"
    pl.DataFrame([SULASTRI | {"id": n, "masa_iur_bulan": n % 5} for n in range(1000)]).write_parquet(berkas)
    return berkas


def test_the_answer_keeps_the_order_and_carries_the_id_along(seribu: Path, tmp_path: Path) -> None:
    ringkasan = hitung_berkas(seribu, tmp_path / "jawab.parquet", ukuran=70)
    jawab = pl.read_parquet(tmp_path / "jawab.parquet")
    assert jawab["id"].to_list() == list(range(1000)) and jawab["baris"].to_list() == list(range(1, 1001))
    assert set(jawab["total"]) == {42_000_000} and (ringkasan.dihitung, ringkasan.ditolak) == (1000, 0)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["jawab.parquet", "kasus.parquet"]


def test_parts_of_any_size_and_any_format_give_the_same_rows(seribu: Path, tmp_path: Path) -> None:
    for nama, ukuran in (("satu.parquet", 1000), ("kecil.parquet", 33), ("tabel.csv", 400), ("folder", 400)):
        hitung_berkas(seribu, tmp_path / nama, ukuran=ukuran)
    satu = pl.read_parquet(tmp_path / "satu.parquet")
    assert pl.read_parquet(tmp_path / "kecil.parquet").equals(satu)
    tabel = pl.read_csv(tmp_path / "tabel.csv", schema=satu.schema).with_columns(
        pl.col("tinjauan").fill_null("")
    )
    assert tabel.equals(satu)
    assert pl.read_parquet(tmp_path / "folder").equals(satu)


def test_rows_that_cannot_be_computed_go_to_a_file_of_their_own(tmp_path: Path) -> None:
    baris = [
        SULASTRI,
        SULASTRI | {"tanggal": "2023-13-40"},
        SULASTRI | {"segmen": "PETANI"},
        SULASTRI | {"kejadian": ""},
        SULASTRI | {"masa_iur_bulan": -1},
        SULASTRI | {"tanggal": "2013-01-01"},
        SULASTRI | {"tanggal": "2025-09-01", "masa_iur_bulan": "1"},
    ]
    with (tmp_path / "kasus.csv").open("w", newline="") as keluar:
        penulis = csv.DictWriter(keluar, list(SULASTRI))
        penulis.writeheader()
        penulis.writerows(baris)
    ringkasan = hitung_berkas(tmp_path / "kasus.csv", tmp_path / "jawab.csv")
    with ringkasan.tolak.open(newline="") as masuk:
        tolak = list(csv.DictReader(masuk))
    assert [(t["baris"], t["kolom"], t["nilai"]) for t in tolak] == [
        ("2", "tanggal", "2023-13-40"),
        ("3", "segmen", "PETANI"),
        ("4", "kejadian", ""),
        ("5", "masa_iur_bulan", "-1"),
        ("6", "tanggal", ""),
    ]
    assert all(t["sebab"].endswith(".") for t in tolak)
    assert pl.read_csv(tmp_path / "jawab.csv").select("baris", "total").rows() == [
        (1, 42_000_000),
        (7, 10_000_000),
    ]


@pytest.mark.parametrize(
    ("isi", "kolom"),
    [
        ({"kejadin": "meninggal"}, "kejadin"),
        ({"anak.1.umur": 3}, "anak.1.umur"),
        ({"biaya_pengangkutan.sepeda": 3}, "biaya_pengangkutan.sepeda"),
        ({"baris": 3}, "baris"),
        ({"anak": 3}, "anak"),
    ],
)
def test_a_column_nobody_knows_is_named_before_anything_is_computed(
    tmp_path: Path, isi: dict[str, Any], kolom: str
) -> None:
    pl.DataFrame([SULASTRI | isi]).write_parquet(tmp_path / "kasus.parquet")
    with pytest.raises(MasukanSalah) as e:
        hitung_berkas(tmp_path / "kasus.parquet", tmp_path / "jawab.parquet")
    assert e.value.kolom == kolom and not (tmp_path / "jawab.parquet").exists()


def test_a_column_of_ones_own_is_carried_along_when_named(tmp_path: Path) -> None:
    pl.DataFrame([SULASTRI | {"desa": "Jetis"}]).write_parquet(tmp_path / "kasus.parquet")
    hitung_berkas(tmp_path / "kasus.parquet", tmp_path / "jawab.parquet", bawaan=["desa"])
    assert pl.read_parquet(tmp_path / "jawab.parquet")["desa"].to_list() == ["Jetis"]


def test_an_empty_file_gives_an_empty_answer_with_its_columns(tmp_path: Path) -> None:
    pl.DataFrame([SULASTRI]).clear().write_parquet(tmp_path / "kasus.parquet")
    assert hitung_berkas(tmp_path / "kasus.parquet", tmp_path / "jawab.parquet").baris == 0
    assert "total" in pl.read_parquet(tmp_path / "jawab.parquet").columns


@pytest.mark.parametrize("nama", ["tidak-ada.parquet", "rusak.parquet", "rusak.xlsx"])
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(tmp_path: Path, nama: str) -> None:
    (tmp_path / "rusak.parquet").write_bytes(b"bukan parquet")
    (tmp_path / "rusak.xlsx").write_bytes(b"bukan tabel")
    with pytest.raises(MasukanSalah) as e:
        hitung_berkas(tmp_path / nama, tmp_path / "jawab.parquet")
    assert e.value.kolom == "masukan"


@pytest.mark.parametrize("keluar", ["in.parquet", "./in.parquet", "tautan.parquet"])
def test_the_input_is_never_written_over(tmp_path: Path, keluar: str) -> None:
    masuk = tmp_path / "in.parquet"
    pl.DataFrame([SULASTRI]).write_parquet(masuk)
    (tmp_path / "tautan.parquet").symlink_to(masuk)
    semula = masuk.read_bytes()
    with pytest.raises(MasukanSalah, match="menimpa berkas masukan"):
        hitung_berkas(masuk, tmp_path / keluar)
    assert masuk.read_bytes() == semula


def test_the_rejects_never_take_the_name_of_the_input(tmp_path: Path) -> None:
    pl.DataFrame([SULASTRI]).write_csv(tmp_path / "jawab.tolak.csv")
    with pytest.raises(MasukanSalah, match="menimpa berkas masukan"):
        hitung_berkas(tmp_path / "jawab.tolak.csv", tmp_path / "jawab.csv")
    assert (tmp_path / "jawab.tolak.csv").exists()


@pytest.mark.parametrize("keluar", ["masuk", "masuk/jawab.parquet", "masuk/dalam"])
def test_the_answer_is_not_put_where_the_next_run_would_read_it(tmp_path: Path, keluar: str) -> None:
    (tmp_path / "masuk").mkdir()
    pl.DataFrame([SULASTRI]).write_parquet(tmp_path / "masuk" / "bagian-00000000.parquet")
    with pytest.raises(MasukanSalah, match="menimpa berkas masukan"):
        hitung_berkas(tmp_path / "masuk", tmp_path / keluar)
    assert [b.name for b in (tmp_path / "masuk").iterdir()] == ["bagian-00000000.parquet"]


@pytest.mark.parametrize("folder", ["jawab", "jawab.bagian"])
def test_a_folder_with_files_of_others_is_left_alone(seribu: Path, tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "surat.txt").write_text("penting")
    with pytest.raises(MasukanSalah):
        hitung_berkas(seribu, tmp_path / "jawab")
    assert (tmp_path / folder / "surat.txt").read_text() == "penting"


def test_a_folder_of_an_earlier_answer_is_replaced_whole(seribu: Path, tmp_path: Path) -> None:
    for ukuran in (100, 400):
        hitung_berkas(seribu, tmp_path / "jawab", ukuran=ukuran)
    assert len(list((tmp_path / "jawab").iterdir())) == 3
    assert pl.read_parquet(tmp_path / "jawab").height == 1000


def test_an_input_that_changes_while_it_is_read_gives_no_answer(seribu: Path, tmp_path: Path) -> None:
    def ubah(selesai: int, semua: int) -> None:
        if selesai == semua:
            pl.DataFrame([SULASTRI]).write_parquet(seribu)

    with pytest.raises(MasukanSalah, match="berubah selagi dihitung"):
        hitung_berkas(seribu, tmp_path / "jawab.parquet", ukuran=500, lapor=ubah)
    assert not (tmp_path / "jawab.parquet").exists()


def test_a_full_disk_is_named_with_the_answer(
    seribu: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def penuh(*isi: Any, **pilihan: Any) -> None:
        raise pl.exceptions.ComputeError("underlying IO error: No space left on device (os error 28)")

    monkeypatch.setattr(pl.DataFrame, "write_parquet", penuh)
    with pytest.raises(OSError, match="No space left") as e:
        hitung_berkas(seribu, tmp_path / "jawab.parquet")
    assert (e.value.errno, e.value.filename) == (28, str(tmp_path / "jawab.parquet"))


def test_a_run_cut_off_goes_on_after_the_last_whole_part(
    seribu: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli, ditulis = Keluaran.tulis, []

    def sampai_lima(diri: Keluaran, nomor: int, *isi: Any) -> None:
        if nomor == 5:
            raise OSError(28, "No space left on device")
        ditulis.append(nomor)
        asli(diri, nomor, *isi)

    monkeypatch.setattr(Keluaran, "tulis", sampai_lima)
    with pytest.raises(OSError, match="space"):
        hitung_berkas(seribu, tmp_path / "jawab.parquet", ukuran=100)
    assert not (tmp_path / "jawab.parquet").exists()
    monkeypatch.setattr(Keluaran, "tulis", asli)
    ringkasan = hitung_berkas(seribu, tmp_path / "jawab.parquet", ukuran=100)
    assert ringkasan.dilanjutkan == 500 and max(ditulis) <= 6
    hitung_berkas(seribu, tmp_path / "sekali.parquet")
    assert pl.read_parquet(tmp_path / "jawab.parquet").equals(pl.read_parquet(tmp_path / "sekali.parquet"))


def test_parts_of_other_work_are_never_taken_for_ones_own(seribu: Path, tmp_path: Path) -> None:
    keluar = Keluaran(tmp_path / "jawab.parquet")
    with keluar.sendirian():
        keluar.mulai({"masuk": "lain"})
        keluar.tulis(0, pl.DataFrame({"baris": [1], "total": [999]}), [])
    assert hitung_berkas(seribu, tmp_path / "jawab.parquet").dilanjutkan == 0
    assert pl.read_parquet(tmp_path / "jawab.parquet")["total"].max() == 42_000_000


def test_two_runs_never_write_one_answer(seribu: Path, tmp_path: Path) -> None:
    with (
        Keluaran(tmp_path / "jawab.parquet").sendirian(),
        pytest.raises(MasukanSalah, match="pekerjaan lain"),
    ):
        hitung_berkas(seribu, tmp_path / "jawab.parquet")


def test_progress_is_told_up_to_the_last_row(seribu: Path, tmp_path: Path) -> None:
    kabar: list[tuple[int, int]] = []
    hitung_berkas(
        seribu,
        tmp_path / "jawab.parquet",
        ukuran=300,
        lapor=lambda selesai, semua: kabar.append((selesai, semua)),
    )
    assert kabar == [(0, 1000), (300, 1000), (600, 1000), (900, 1000), (1000, 1000)]
    assert jalan.BERSAMAAN == 2
