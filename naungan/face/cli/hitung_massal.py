"""``naungan hitung-massal``: a file of cases through the rules, on this machine or on a Spark cluster."""

import argparse
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from shutil import which

from naungan.face.cli.kemajuan import bilah
from naungan.face.cli.pengurai import bulat
from naungan.kit.rupiah import angka
from naungan.law.tolakan import MasukanSalah

__all__ = ["jalankan", "tambah"]

UKURAN_TERBESAR = 100_000_000


def tambah(pengurai: argparse.ArgumentParser) -> None:
    pengurai.add_argument(
        "masuk", metavar="MASUK", type=Path, help="berkas .csv atau .parquet, atau folder .parquet"
    )
    pengurai.add_argument(
        "keluar", metavar="KELUAR", type=Path, help="berkas .csv atau .parquet, atau nama folder"
    )
    pengurai.add_argument(
        "--engine",
        choices=("polars", "spark"),
        default="polars",
        help="mesin hitung (baku: polars, satu komputer)",
    )
    pengurai.add_argument("--master", default="local[*]", help="alamat klaster Spark (baku: local[*])")
    pengurai.add_argument(
        "--bawa",
        metavar="KOLOM",
        action="append",
        default=[],
        help="kolom yang disalin apa adanya, boleh diulang",
    )
    pengurai.add_argument("--reformasi", metavar="BERKAS", type=Path, help="usulan perubahan aturan (YAML)")
    pengurai.add_argument(
        "--ukuran", type=bulat, default=500_000, metavar="N", help="baris sekali hitung (baku: 500000)"
    )


def jalankan(pilihan: argparse.Namespace) -> int:
    """0 when the file is through, with or without rejects; 2 when it cannot be read."""
    try:
        return _hitung(pilihan)
    except MasukanSalah as e:
        print(e.pesan, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(
            "\nDihentikan; jalankan perintah yang sama untuk melanjutkan dari bagian terakhir yang selesai.",
            file=sys.stderr,
        )
        return 130


def _ada_java() -> bool:
    rumah = os.environ.get("JAVA_HOME")
    return which(f"{rumah}/bin/java" if rumah else "java") is not None


def _hitung(pilihan: argparse.Namespace) -> int:
    if pilihan.engine == "spark" and (find_spec("pyspark") is None or not _ada_java()):
        sys.exit('--engine spark: pasang dahulu dengan  pip install "naungan[spark]"  (perlu Java 17)')
    if not 1 <= pilihan.ukuran <= UKURAN_TERBESAR:
        sys.exit(f"--ukuran: isilah bilangan dari 1 sampai {angka(UKURAN_TERBESAR)}.")
    from naungan.law.parameter import berlaku
    from naungan.lens.massal.jalan import hitung_berkas

    edisi = berlaku()
    if pilihan.reformasi:
        from naungan.law import reform

        edisi = reform.terapkan(reform.baca(pilihan.reformasi))
    isi = {"bawaan": pilihan.bawa, "edisi": edisi, "ukuran": pilihan.ukuran}
    with bilah(f"Menghitung {pilihan.masuk.name}", 0) as lapor:
        sebelum = 0

        def maju(selesai: int, semua: int) -> None:
            nonlocal sebelum
            lapor(selesai - sebelum, semua)
            sebelum = selesai

        if pilihan.engine == "spark":
            from naungan.lens.massal.jalan_spark import hitung_berkas_spark

            hasil = hitung_berkas_spark(
                pilihan.masuk, pilihan.keluar, master=pilihan.master, lapor=maju, **isi
            )
        else:
            hasil = hitung_berkas(pilihan.masuk, pilihan.keluar, lapor=maju, **isi)
    if hasil.dilanjutkan:
        print(f"{angka(hasil.dilanjutkan)} baris sudah ada dari pekerjaan yang terputus.")
    print(f"{angka(hasil.dihitung)} baris dihitung ke {pilihan.keluar}.")
    if hasil.ditolak:
        print(f"{angka(hasil.ditolak)} baris tidak dapat dihitung; sebabnya di {hasil.tolak}.")
    return 0
