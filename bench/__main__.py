"""Run every measurement on a regency of full size in a temporary folder (``SCALE`` makes it smaller)."""

import os
import tempfile
from pathlib import Path

from bench.ukur import tulis


def main() -> None:
    skala = float(os.environ.get("SCALE", "1"))
    with tempfile.TemporaryDirectory(prefix="naungan-bench-") as folder:
        os.environ["NAUNGAN_HARI_INI"] = ""
        from naungan.face.cli.lingkungan import buka_buku, siapkan_basis_data

        buka_buku(folder, demo=True)
        siapkan_basis_data()
        from bench import halaman, hukum, kembar, massal, muat, rantai, tagihan

        hasil = [
            *hukum.ukur(),
            *massal.ukur(skala),
            *muat.ukur(skala),
            *tagihan.ukur(),
            *rantai.ukur(),
            *halaman.ukur(),
            *kembar.ukur(skala),
        ]
        tulis(hasil, Path(__file__).with_name("hasil.json"))


main()
