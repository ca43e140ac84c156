"""The search that ``kembar.py`` measures, as a process: reads the list from a folder, leaves the pairs there."""

import json
import sys
from pathlib import Path

import polars as pl

from bench.ukur import detik
from naungan.face.cli.lingkungan import buka_buku


def main(folder: Path, wilayah: str) -> None:
    buka_buku()
    from naungan.desk.roster.cocok import dalam_berkas, dengan_daftar

    rapi = pl.read_parquet(folder / "rapi.parquet")
    dengan_daftar(rapi.head(100), wilayah=wilayah)  # the libraries themselves are no part of the search
    semula = _puncak()
    daftar = detik(lambda: dengan_daftar(rapi, wilayah=wilayah).write_parquet(folder / "daftar.parquet"))
    memori = _puncak() - semula
    berkas = detik(lambda: dalam_berkas(rapi).write_parquet(folder / "berkas.parquet"))
    print(json.dumps({"daftar": daftar, "memori": memori, "berkas": berkas}))


def _puncak() -> float:
    """The most memory this process has held, in MB; unlike ``getrusage`` without what its parent held when it began."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
