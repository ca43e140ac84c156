"""The ten-second form of the mutants: a fixed sample is noticed, and what nobody notices is named."""

import subprocess
import sys


def mutan(*pilihan: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "tests.law.mutan", *pilihan], capture_output=True, text=True, check=False
    )


def test_forty_small_mistakes_in_the_law_are_noticed_by_its_tests() -> None:
    hasil = mutan("--contoh", "40")

    assert "40 mutan, 40 mati" in hasil.stdout, hasil.stdout + hasil.stderr
    assert hasil.returncode == 0


def test_a_mistake_that_no_test_notices_is_named_and_fails_the_run() -> None:
    hasil = mutan("--tes", "tests/law/test_pita_bpu.py", "--hanya", "hari_kerja_pengaduan", "--contoh", "1")

    assert "HIDUP  naungan/law/tenggat.yaml" in hasil.stdout, hasil.stdout + hasil.stderr
    assert "1 hidup tanpa penjelasan" in hasil.stdout
    assert hasil.returncode == 1
