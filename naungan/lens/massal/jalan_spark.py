"""The same work where one machine is not enough: Spark carries the rows, each worker runs the same rules.

Spark reads the input in partitions, hands them to the workers as Arrow, starts lost ones again, and spreads
them over a cluster; on a worker a batch goes through :class:`MesinPolars` as it does on one machine, so the
rupiah are the same because the code is. Every batch becomes a part with a name of its own in a folder all
machines see; a run that was cut off finds the parts and computes only the others.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from naungan.law.parameter import Edisi, berlaku
from naungan.law.tolakan import MasukanSalah
from naungan.lens.massal.bagian_polars import MesinPolars
from naungan.lens.massal.berkas import Keluaran
from naungan.lens.massal.hasil import BARIS
from naungan.lens.massal.jalan import UKURAN, Ringkasan, siapkan
from naungan.lens.massal.rupa import kenali
from naungan.lens.massal.sumber import Masukan

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

__all__ = ["hitung_berkas_spark"]

SEPARTISI = 100_000
"""Part numbers set aside for each partition."""
_SUNYI = Path(__file__).with_name("log4j2.properties")
_GALAT = re.compile(r"[A-Z]\w*Error: ")
_POLA = re.compile(r"[][{}*?\\]")


def hitung_berkas_spark(
    masuk: Path,
    keluar: Path,
    *,
    master: str = "local[*]",
    bawaan: Sequence[str] = (),
    edisi: Edisi | None = None,
    ukuran: int = UKURAN,
    lapor: Callable[[int, int], None] = lambda selesai, semua: None,
) -> Ringkasan:
    """As :func:`~naungan.lens.massal.jalan.hitung_berkas`, with Spark at ``master``.

    ``masuk`` and ``keluar`` lie where every machine sees them. ``ukuran``: rows of a batch on a worker.
    """
    edisi = edisi or berlaku()
    sumber, hasil, mesin = siapkan(masuk, keluar, bawaan, edisi)
    bawaan, sidik = mesin.rupa.bawaan, sumber.sidik()
    with hasil.sendirian(), _terjaga(), _sesi(master, ukuran) as spark:
        isi = _baca(spark, sumber, hasil)
        awal = _awal_partisi(isi)
        rencana = {"masuk": sidik, "hukum": edisi.versi, "ukuran": ukuran}
        hasil.mulai(rencana | {"bawaan": bawaan, "mesin": "spark", "partisi": awal})
        nama = tuple(sumber.skema)

        def kerja(potongan: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            return _kerjakan(potongan, nama=nama, hasil=hasil, edisi=edisi, bawaan=bawaan, awal=awal)

        selesai, dilanjutkan, nomor = 0, 0, []
        for satu in isi.mapInArrow(kerja, "nomor long, baris long, lama boolean").toLocalIterator():
            nomor.append(satu.nomor)
            selesai += satu.baris
            dilanjutkan += satu.baris if satu.lama else 0
            lapor(selesai, sumber.baris)
        if not nomor:
            bagian = mesin.hitung(pl.DataFrame(schema={**sumber.skema, BARIS: pl.Int64}))
            hasil.tulis(0, bagian.hasil, bagian.tolakan)
            nomor = [0]
        sumber.pastikan_tetap(sidik)
        ditolak = hasil.selesaikan(sorted(nomor))
    return Ringkasan(sumber.baris, sumber.baris - ditolak, ditolak, dilanjutkan, hasil.tolak)


@contextmanager
def _terjaga() -> Iterator[None]:
    """What Spark could not do, in one sentence."""
    from py4j.protocol import Py4JError  # type: ignore[import-untyped]
    from pyspark.errors import PySparkException

    try:
        yield
    except (PySparkException, Py4JError) as e:
        sebab = next((b.strip() for b in reversed(str(e).splitlines()) if _GALAT.match(b.strip())), str(e))
        raise MasukanSalah("engine", "spark", f"Spark berhenti ({sebab.splitlines()[0][:200]})") from None


def _sesi(master: str, ukuran: int) -> SparkSession:
    if master.startswith("local"):  # the workers are this machine's: the same Python as ours
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    from pyspark.sql import SparkSession

    bangun = SparkSession.builder.master(master).appName("naungan").config("spark.ui.enabled", "false")
    atur: dict[str, Any] = {
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.execution.arrow.maxRecordsPerBatch": ukuran,
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.extraJavaOptions": f"-Dlog4j2.configurationFile={_SUNYI.as_uri()}",
        "spark.driver.bindAddress": "127.0.0.1",
    }
    for nama, nilai in atur.items():
        if not (nama == "spark.driver.bindAddress" and not master.startswith("local")):
            bangun = bangun.config(nama, str(nilai))
    sesi: SparkSession = bangun.getOrCreate()
    sesi.sparkContext.setLogLevel("ERROR")
    return sesi


def _baca(spark: SparkSession, sumber: Masukan, hasil: Keluaran) -> DataFrame:
    """The input; its columns under plain names, because to Spark a dot in a name means a part of a column.

    A CSV is read by the same reader as without Spark, once, and handed on as Parquet.
    """
    berkas = [hasil.titip(sumber.pindai)] if sumber.csv else sumber.berkas
    isi = spark.read.parquet(*[_polos(b) for b in berkas])
    petik = [n.replace("`", "``") for n in sumber.skema]
    return isi.selectExpr(*[f"`{n}` as k{ke}" for ke, n in enumerate(petik)])


def _polos(berkas: Path) -> str:
    """A path Spark takes as it stands, not as a pattern."""
    return _POLA.sub(r"\\\g<0>", str(berkas.resolve()))


def _awal_partisi(isi: DataFrame) -> dict[int, int]:
    """The number of the first row of each partition, counted from nought in the order of the input."""
    from pyspark.sql import functions as f

    banyak = {b.p: b["count"] for b in isi.groupBy(f.spark_partition_id().alias("p")).count().collect()}
    awal, sejauh = {}, 0
    for p in sorted(banyak):
        awal[p] = sejauh
        sejauh += banyak[p]
    return awal


def _kerjakan(
    potongan: Iterator[pa.RecordBatch],
    *,
    nama: Sequence[str],
    hasil: Keluaran,
    edisi: Edisi,
    bawaan: Sequence[str],
    awal: dict[int, int],
) -> Iterator[pa.RecordBatch]:
    """On a worker: every batch of one partition through the rules, into its part."""
    import pyarrow as pa
    from pyspark import TaskContext

    tugas = TaskContext.get()
    assert tugas is not None
    partisi = tugas.partitionId()
    mesin: MesinPolars | None = None
    baris = awal.get(partisi, 0)
    for ke, satu in enumerate(potongan):
        nomor = partisi * SEPARTISI + ke
        lama = hasil.ada(nomor)
        if not lama:
            mentah = pl.DataFrame(pl.from_arrow(satu))
            mentah.columns = list(nama)
            if mesin is None:
                mesin = MesinPolars(kenali(dict(mentah.schema), bawaan), edisi)
            bernomor = mentah.with_columns(
                pl.int_range(baris + 1, baris + 1 + pl.len(), dtype=pl.Int64).alias(BARIS)
            )
            bagian = mesin.hitung(bernomor)
            hasil.tulis(nomor, bagian.hasil, bagian.tolakan)
        baris += satu.num_rows
        yield pa.RecordBatch.from_pydict({"nomor": [nomor], "baris": [satu.num_rows], "lama": [lama]})
