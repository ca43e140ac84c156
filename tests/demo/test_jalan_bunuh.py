"""The demo killed at any moment and started again ends with the books of an undisturbed run."""

import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from tests.basis_data import BukuNyata
from tests.demo.perintah import Naungan, bunuh
from tests.lingkungan import DI_POSTGRESQL

# A step that has just ended, and for how long the next one may run before the kill.
LANGKAH = (
    ("Menyiapkan kunci dan tabel", 0.8),
    ("Memuat data acuan", 0.3),
    ("Mendaftarkan pembayar", 0.2),
    ("Mendaftarkan peserta", 0.3),
    ("Menagih iuran Oktober", 0.2),
    ("Menerima iuran November", 0.3),
    ("Menerima iuran Desember", 1.2),
    ("Menerima iuran Desember", 1.2),
)


def tenang(tmp_path: Path, buku: BukuNyata) -> Naungan:
    """Where nobody disturbs the run; on SQLite, whatever the suite runs on: the fingerprint is the same."""
    folder = tmp_path / "tenang"
    if not DI_POSTGRESQL:
        shutil.copytree(buku.folder, folder)
    return Naungan(folder, {k: n for k, n in buku.env.items() if k != "NAUNGAN_DATABASE_URL"})


@pytest.mark.parametrize("benih", [1, *(pytest.param(n, marks=pytest.mark.soak) for n in range(2, 12))])
def test_the_books_are_the_same_after_every_kill(buku_nyata: BukuNyata, tmp_path: Path, benih: int) -> None:
    acak = Random(benih)
    langkah = LANGKAH if benih == 1 else [acak.choice(LANGKAH) for _ in range(12)]
    sekali = tenang(tmp_path, buku_nyata)
    with sekali.demo() as lancar:
        naungan = Naungan(buku_nyata.folder, buku_nyata.env)
        dibunuh = [bunuh(naungan.demo(), sesudah, acak, lama) for sesudah, lama in langkah]
        naungan.selesaikan()
        lancar.communicate(timeout=300)
    assert lancar.returncode == 0

    assert sum(dibunuh) >= 4
    assert naungan.sidik() == sekali.sidik()
    assert naungan.utuh() and sekali.utuh()


@pytest.mark.skipif(DI_POSTGRESQL, reason="there the tables are copied from a template")
def test_a_kill_while_the_tables_are_made_is_survived(buku_nyata: BukuNyata, tmp_path: Path) -> None:
    naungan = Naungan(tmp_path / "data", buku_nyata.env)
    for detik in (0.05, 0.7):
        with naungan.demo() as proses:
            while proses.poll() is None and not (naungan.folder / "naungan.sqlite3").exists():
                time.sleep(0.01)
            time.sleep(detik)
            proses.kill()
    naungan.jalan("siapkan", "--data-dir", str(naungan.folder), "--tanpa-acuan")

    assert naungan.utuh()


# The tables of a step stand and its record is about to be written: where a kill once left the one without the other.
MATI_SEBELUM_DICATAT = """
import os, sys
from django.db.migrations.recorder import MigrationRecorder
from naungan.face.cli.main import main

catat, banyak = MigrationRecorder.record_applied, 0

def mati(self, app, name):
    global banyak
    banyak += 1
    if banyak == {ke}:
        os._exit(9)
    catat(self, app, name)

MigrationRecorder.record_applied = mati
sys.exit(main(["siapkan", "--tanpa-acuan"]))
"""


@pytest.mark.skipif(DI_POSTGRESQL, reason="there the tables are copied from a template")
@pytest.mark.parametrize("ke", [1, 20, 40])
def test_a_kill_between_a_table_and_its_record_is_survived(
    buku_nyata: BukuNyata, tmp_path: Path, ke: int
) -> None:
    naungan = Naungan(tmp_path / "data", buku_nyata.env)
    mati = subprocess.run(
        [sys.executable, "-c", MATI_SEBELUM_DICATAT.format(ke=ke)],
        env=buku_nyata.env | {"NAUNGAN_DATA": str(naungan.folder)},
        stderr=subprocess.DEVNULL,
    )
    naungan.jalan("siapkan", "--data-dir", str(naungan.folder), "--tanpa-acuan")

    assert mati.returncode == 9
    assert naungan.utuh()
