"""A file and a single case say the same, to the rupiah, whatever is asked."""

from pathlib import Path
from typing import Any

import polars as pl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from naungan.law.berkas import baca_yaml
from naungan.lens.massal.jalan import hitung_berkas
from tests.law.strategi import kasus
from tests.lens.massal.tabel import hitung_bagian, parquet, samakan, tulis_csv

BANYAK = st.lists(kasus(), min_size=1, max_size=25)
TERTULIS = sorted((Path(__file__).parents[2] / "law" / "cases").rglob("*.yaml"))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(BANYAK)
def test_any_cases_in_a_table_are_answered_as_one_by_one(semua: list[dict[str, Any]]) -> None:
    bagian = hitung_bagian(parquet(semua))
    samakan(semua, bagian.hasil, {t.baris: t.sebab for t in bagian.tolakan})


def test_every_written_case_in_one_table_is_answered_as_one_by_one() -> None:
    semua = [baca_yaml(b)["diketahui"] for b in TERTULIS]
    semua = [k | {n: str(k[n]) for n in ("bulan", "lunas_sampai") if n in k} for k in semua]
    bagian = hitung_bagian(parquet(semua))
    samakan(semua, bagian.hasil, {t.baris: t.sebab for t in bagian.tolakan})


def test_every_written_case_as_a_spreadsheet_is_answered_as_one_by_one(tmp_path: Path) -> None:
    semua = [k for b in TERTULIS if [] not in (k := baca_yaml(b)["diketahui"]).values()]
    tulis_csv(tmp_path / "kasus.csv", semua)
    ringkasan = hitung_berkas(tmp_path / "kasus.csv", tmp_path / "jawab.parquet", ukuran=100)
    tolak = pl.read_csv(ringkasan.tolak) if ringkasan.ditolak else pl.DataFrame({"baris": [], "sebab": []})
    samakan(
        semua, pl.read_parquet(tmp_path / "jawab.parquet"), dict(tolak.select("baris", "sebab").iter_rows())
    )
