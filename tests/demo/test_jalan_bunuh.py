"""The demo killed at any moment and started again ends with the books of an undisturbed run."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.basis_data import BukuNyata
from tests.demo.perintah import Naungan, bunuh

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
TENANG = "d0"


@pytest.fixture(scope="module")
def sidik_tenang(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The fingerprint of a run nobody disturbed, on SQLite whatever the suite runs on."""
    import os

    folder = tmp_path_factory.mktemp("tenang") / "data"
    env = {k: n for k, n in os.environ.items() if k != "NAUNGAN_DATABASE_URL"}
    naungan = Naungan(folder, env)
    naungan.selesaikan()
    assert naungan.utuh()
    yield naungan.sidik()


@pytest.mark.parametrize(
    "benih", [1, *(pytest.param(n, marks=pytest.mark.soak) for n in range(2, 12))]
)
def test_the_books_are_the_same_after_every_kill(buku_nyata: BukuNyata, sidik_tenang: str, benih: int) -> None:
    acak = Random(benih)
    naungan = Naungan(buku_nyata.folder, buku_nyata.env)
    langkah = LANGKAH if benih == 1 else [acak.choice(LANGKAH) for _ in range(10)]
    dibunuh = [bunuh(naungan.demo(), sesudah, acak, lama) for sesudah, lama in langkah]
    naungan.selesaikan()

    assert sum(dibunuh) >= 5
    assert naungan.sidik() == sidik_tenang
    assert naungan.utuh()


def test_a_kill_while_the_tables_are_made_is_survived(tmp_path: Path, buku_nyata: BukuNyata) -> None:
    if "NAUNGAN_DATABASE_URL" in buku_nyata.env:
        pytest.skip("the tables are copied on PostgreSQL")
    naungan = Naungan(tmp_path / "data", buku_nyata.env)
    acak = Random(3)
    for _ in range(2):
        proses = naungan.demo()
        with proses:
            while proses.poll() is None and not (naungan.folder / "naungan.sqlite3").exists():
                pass
            acak.uniform(0, 1)
            proses.kill()
    naungan.jalan("siapkan", "--data-dir", str(naungan.folder), "--tanpa-acuan")
    assert naungan.utuh()
