"""The law over one and ten million rows, Parquet to Parquet, beside plain Polars reading and writing them.

Each run is a process of its own, so that its memory is its own and nothing is warm.
"""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
import polars as pl

from bench import acak
from bench.ukur import Hasil, detik

JUTA = (1, 10)
ULANGAN = 2
"""The quicker run of each counts, so that a neighbour's burst counts for neither."""
LANTAI = "import polars as pl; pl.scan_parquet({!r}).sink_parquet({!r})"


def ukur(skala: float) -> list[Hasil]:
    """``skala`` makes the files smaller. The floor reads the same columns and writes them back."""
    hasil: list[Hasil] = []
    with TemporaryDirectory(prefix="naungan-bench-") as nama:
        folder = Path(nama)
        for juta in JUTA:
            hasil += _satu(folder, round(juta * 1_000_000 * skala), f"{juta} juta")
    return hasil


def _satu(folder: Path, banyak: int, sebutan: str) -> list[Hasil]:
    masuk, jadi = folder / "kasus.parquet", folder / "jawab"
    acak.tulis(masuk, banyak)
    lantai = min(
        detik(lambda: _jalankan("-c", LANTAI.format(str(masuk), str(folder / "lantai.parquet"))))
        for _ in range(ULANGAN)
    )
    waktu, memori = inf, 0.0
    for _ in range(ULANGAN):
        shutil.rmtree(jadi, ignore_errors=True)
        mulai = perf_counter()
        memori = max(memori, _hitung(masuk, jadi))
        waktu = min(waktu, perf_counter() - mulai)
    hasil = [
        Hasil.laju(f"hitung massal {sebutan} baris, Polars", banyak, waktu, lantai, "baris/detik"),
        Hasil(f"hitung massal {sebutan} baris, memori puncak", memori, "MB"),
    ]
    if find_spec("pyspark") and shutil.which("java"):
        spark = folder / "spark"
        waktu_spark = detik(lambda: _hitung(masuk, spark, "--engine", "spark"))
        hasil.append(
            Hasil.laju(f"hitung massal {sebutan} baris, Spark", banyak, waktu_spark, lantai, "baris/detik")
        )
        sama = _sidik(jadi) == _sidik(spark)
        assert sama, "Spark dan Polars memberi jawaban yang berbeda"
        shutil.rmtree(spark)
    shutil.rmtree(jadi)
    return hasil


def _hitung(masuk: Path, keluar: Path, *pilihan: str) -> float:
    return _jalankan("-m", "naungan.face.cli.main", "hitung-massal", str(masuk), str(keluar), *pilihan)


def _jalankan(*kata: str) -> float:
    """Run a Python of its own; the most memory it held, in MB."""
    with subprocess.Popen(
        [sys.executable, *kata], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as proses:
        _, status, pakai = os.wait4(proses.pid, 0)
        proses.returncode = os.waitstatus_to_exitcode(status)
    assert proses.returncode == 0, kata
    return pakai.ru_maxrss / 1024


def _sidik(folder: Path) -> tuple[int, int]:
    """A fingerprint over every cell of every row, whatever parts they lie in."""
    banyak, jumlah = 0, 0
    for bagian in pl.scan_parquet(folder).collect_batches(chunk_size=500_000):
        banyak += bagian.height
        jumlah += int(bagian.hash_rows(seed=3516).to_numpy().sum(dtype=np.uint64))
    return banyak, jumlah % 2**64
