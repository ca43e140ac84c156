"""Spark carries the same rows through the same rules: the same rupiah, also after a cut."""

import os
import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from naungan.lens.massal.berkas import Keluaran
from naungan.lens.massal.jalan import hitung_berkas
from tests.law.strategi import kasus
from tests.lens.massal.tabel import parquet, samakan

pytestmark = pytest.mark.skipif(
    find_spec("pyspark") is None or shutil.which("java") is None, reason="Spark needs Java 17"
)
CONTOH = 20 if "NAUNGAN_SOAK" in os.environ else 1


def spark(masuk: Path, keluar: Path, **isi: Any) -> Any:
    from naungan.lens.massal.jalan_spark import hitung_berkas_spark

    return hitung_berkas_spark(masuk, keluar, master="local[2]", **isi)


@settings(
    max_examples=CONTOH, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)
@given(semua=st.lists(kasus(), min_size=60, max_size=120))
def test_any_cases_carried_by_spark_are_answered_as_one_by_one(
    tmp_path_factory: pytest.TempPathFactory, semua: list[dict[str, Any]]
) -> None:
    folder = tmp_path_factory.mktemp("spark")
    parquet(semua).write_parquet(folder / "kasus.parquet")
    ringkasan = spark(folder / "kasus.parquet", folder / "jawab.parquet", ukuran=25)
    tolak = pl.read_csv(ringkasan.tolak) if ringkasan.ditolak else pl.DataFrame({"baris": [], "sebab": []})
    sebab = dict(tolak.select("baris", "sebab").iter_rows())
    samakan(semua, pl.read_parquet(folder / "jawab.parquet"), sebab)


def test_partitions_keep_their_order_and_a_run_cut_off_goes_on(tmp_path: Path) -> None:
    masuk = tmp_path / "kasus"
    masuk.mkdir()
    for berkas in range(3):
        pl.DataFrame(
            {"id": range(berkas * 400, berkas * 400 + 400), "kejadian": "meninggal", "segmen": "BPU",
             "tanggal": "2023-11-20", "masa_iur_bulan": [n % 70 for n in range(400)]}
        ).write_parquet(masuk / f"{berkas}.parquet")  # fmt: skip
    hitung_berkas(masuk, tmp_path / "polars.parquet")
    jadi, asli = pl.read_parquet(tmp_path / "polars.parquet"), Keluaran.selesaikan

    def terputus(diri: Keluaran, nomor: Any) -> int:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as tambal:
        tambal.setattr(Keluaran, "selesaikan", terputus)
        with pytest.raises(KeyboardInterrupt):
            spark(masuk, tmp_path / "spark.parquet", ukuran=150)
    hilang = min((tmp_path / "spark.parquet.bagian").glob("bagian-*.parquet"))
    hilang.unlink()
    assert Keluaran.selesaikan is asli
    ringkasan = spark(masuk, tmp_path / "spark.parquet", ukuran=150)
    assert 0 < ringkasan.dilanjutkan < ringkasan.baris == 1200
    assert pl.read_parquet(tmp_path / "spark.parquet").equals(jadi)
