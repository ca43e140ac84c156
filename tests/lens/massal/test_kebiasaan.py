"""Files as offices and other programs make them: read exactly, or refused in a sentence, never guessed."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from naungan.law import MasukanSalah, hitung
from naungan.lens.massal.jalan import hitung_berkas
from tests.lens.massal.tabel import hitung_bagian

JUDUL = "kejadian,tanggal,segmen,upah\n"
BARIS = "meninggal_kk,2023-11-20,PU,3000000\n"
KASUS = {"kejadian": "meninggal_kk", "tanggal": "2023-11-20", "segmen": "PU", "upah": 3_000_000}
TOTAL = hitung(KASUS).total


def jawab(tmp_path: Path, isi: bytes, nama: str = "kasus.csv", **pilihan: Any) -> list[tuple[int, int]]:
    (tmp_path / nama).write_bytes(isi)
    hitung_berkas(tmp_path / nama, tmp_path / "jawab.parquet", **pilihan)
    return pl.read_parquet(tmp_path / "jawab.parquet").select("baris", "total").rows()


@pytest.mark.parametrize(
    "isi",
    [
        "\ufeff" + JUDUL + BARIS,
        (JUDUL + BARIS).replace(",", ";"),
        (JUDUL + BARIS).replace(",", "\t"),
        (JUDUL + BARIS).replace("\n", "\r\n"),
        JUDUL.replace("\n", ",,\n") + BARIS.replace("\n", ",,\n"),
        "Kejadian, TANGGAL ,Segmen,upah\n" + BARIS,
        JUDUL + BARIS.replace("3000000", "3000000.0"),
        JUDUL + BARIS.replace("3000000", " 03000000 "),
        JUDUL + BARIS.replace("PU", "PU "),
        "terdaftar," + JUDUL + "Ya," + BARIS,
        "terdaftar," + JUDUL + "TRUE," + BARIS,
    ],
)
def test_what_can_be_read_in_one_way_only_is_read(tmp_path: Path, isi: str) -> None:
    assert jawab(tmp_path, isi.encode(), "kasus [1].csv") == [(1, TOTAL)]


@pytest.mark.parametrize(
    "upah", ["1.000", "1.000.000", "Rp1.000.000", "3000000.000", '"3000000,00"', "9" * 5000, "1e6"]
)
def test_an_amount_is_never_guessed(tmp_path: Path, upah: str) -> None:
    assert jawab(tmp_path, (JUDUL + BARIS.replace("3000000", upah)).encode()) == []


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        ("id," + JUDUL + "Jos\xe9," + BARIS, "bukan UTF-8"),
        (JUDUL + BARIS + BARIS.replace("\n", ",9\n"), "lebih banyak daripada judul"),
        (JUDUL + BARIS + '"' + BARIS, "petiknya"),
        (JUDUL.replace("upah", "segmen") + BARIS, "dua kolom berjudul ini"),
        (JUDUL.replace("\n", ",\n") + BARIS.replace("\n", ",x\n"), "tidak berjudul"),
        ("", "kosong"),
    ],
)
def test_a_table_that_cannot_be_read_whole_is_refused(tmp_path: Path, isi: str, kalimat: str) -> None:
    with pytest.raises(MasukanSalah, match=kalimat):
        jawab(tmp_path, isi.encode("latin-1"))
    assert not (tmp_path / "jawab.parquet").exists()


@pytest.mark.parametrize(
    ("kolom", "nilai"),
    [
        ("tanggal", "9999-11-20"),
        ("lahir", "1800-01-01"),
        ("lahir", date(2500, 1, 1)),
        ("lunas_sampai", "2023-12-45"),
        ("lunas_sampai", "9999-12"),
        ("tanggal", datetime(2023, 11, 20, tzinfo=UTC)),
        ("tanggal", time(7)),
        ("lahir", timedelta(days=3)),
        ("upah", float("nan")),
        ("upah", Decimal("3000000.50")),
        ("upah", Decimal("9" * 38)),
        ("wasiat", 1),
        ("program", [1]),
        ("segmen", b"PU"),
    ],
)
def test_a_value_no_case_may_hold_is_refused_by_its_column(kolom: str, nilai: Any) -> None:
    bagian = hitung_bagian(pl.DataFrame([KASUS | {kolom: nilai}]))
    assert bagian.hasil.is_empty() and bagian.tolakan[0].kolom.partition(".")[0] == kolom


@pytest.mark.parametrize(
    ("kolom", "jenis"),
    [
        ("upah", pl.UInt64),
        ("upah", pl.Float32),
        ("upah", pl.Decimal(18, 2)),
        ("segmen", pl.Categorical),
        ("anak", pl.Null),
        ("biaya_pengangkutan", pl.Null),
        ("program", pl.Null),
    ],
)
def test_columns_of_other_makers_are_read_exactly(kolom: str, jenis: Any) -> None:
    tabel = pl.DataFrame([{kolom: None} | KASUS]).cast({kolom: jenis})
    assert hitung_bagian(tabel).hasil["total"].to_list() == [TOTAL]


def test_a_carried_key_is_read_all_the_same(tmp_path: Path) -> None:
    assert jawab(tmp_path, (JUDUL + BARIS).encode(), bawaan=["upah"]) == [(1, TOTAL)]


@pytest.mark.parametrize("bawaan", ["dusun", "total"])
def test_a_column_that_cannot_be_carried_is_named(tmp_path: Path, bawaan: str) -> None:
    with pytest.raises(MasukanSalah) as e:
        jawab(tmp_path, ("total," + JUDUL + "1," + BARIS).encode(), bawaan=[bawaan])
    assert e.value.kolom == bawaan


@pytest.mark.parametrize(
    "ganda",
    [
        {"biaya_pengangkutan": {"darat": 1}, "biaya_pengangkutan.darat": 2},
        {"anak": [{"jenjang": "SD"}], "anak.1.jenjang": "SMP"},
    ],
)
def test_a_key_told_in_two_places_is_refused(ganda: dict[str, Any]) -> None:
    with pytest.raises(MasukanSalah, match="sudah memuatnya"):
        hitung_bagian(pl.DataFrame([KASUS | ganda]))


def test_files_of_one_folder_have_the_same_columns(tmp_path: Path) -> None:
    (tmp_path / "kasus").mkdir()
    pl.DataFrame([KASUS]).write_parquet(tmp_path / "kasus" / "a.parquet")
    pl.DataFrame([KASUS]).drop("upah").write_parquet(tmp_path / "kasus" / "B.PARQUET")
    with pytest.raises(MasukanSalah) as e:
        hitung_berkas(tmp_path / "kasus", tmp_path / "jawab.parquet")
    assert e.value.kolom == "upah"


def test_a_folder_is_read_whatever_its_name_and_the_order_of_its_columns(tmp_path: Path) -> None:
    tabel, folder = pl.DataFrame([KASUS]), tmp_path / "kasus [1]"
    folder.mkdir()
    tabel.write_parquet(folder / "a.parquet")
    tabel.select(tabel.columns[::-1]).write_parquet(folder / "b.parquet")
    hitung_berkas(folder, tmp_path / "jawab.parquet")
    assert pl.read_parquet(tmp_path / "jawab.parquet")["total"].to_list() == [TOTAL, TOTAL]
