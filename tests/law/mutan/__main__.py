"""Mutation testing of the law: ``python -m tests.law.mutan``.

Plants every small mistake in every rule and dated number, one at a time, and runs the tests of the law. A mistake
that no test notices is listed and fails the run, unless ``penjelasan.yaml`` says why it changes nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

import pytest

from tests.law.mutan import penjelasan
from tests.law.mutan.angka import mutan_angka
from tests.law.mutan.aturan import mutan_aturan
from tests.law.mutan.mutan import Mutan, acak, beda_nama
from tests.law.mutan.tanam import ingat_berkas, turunan
from tests.law.mutan.uji import Hasil, uji, yang_cepat_dahulu

UJI = Path("tests/law")
BUKAN = ("test_reform.py", "test_kelengkapan.py", "mutan")
"""Not run: proposals laid over the law, the checklist of papers, and these tests themselves."""
SOAL_WAKTU = "test_perhitungan.py::test_a_claim_takes_a_fraction_of_a_millisecond"


class Regu:
    """A pytest plugin: the tests are collected as always, and run once for every mutant."""

    def __init__(self, pilihan: argparse.Namespace) -> None:
        self.pilihan = pilihan
        self.kode = 2

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if session.testsfailed:
            return True
        ingat_berkas()
        turunan()
        items, detik, merah = yang_cepat_dahulu(session.items)
        if merah:
            print("Tes ini gagal tanpa mutan:", *merah, sep="\n  ")
            return True
        self.kode = self.kerjakan(items, detik)
        return True

    def kerjakan(self, items: list[pytest.Item], detik: float) -> int:
        p, mulai = self.pilihan, time.monotonic()
        semua = list(beda_nama([*mutan_aturan(), *mutan_angka()]))
        sebab = penjelasan.baca()
        dipilih = pilih(semua, p.hanya, p.contoh, frozenset(sebab))
        hasil: list[Hasil] = []
        for ke, satu in enumerate(
            uji(dipilih, items, proses=p.proses, sampai=mulai + p.detik, batas=max(20.0, 8 * detik))
        ):
            hasil.append(satu)
            if p.rinci:
                print(satu.pembunuh or "HIDUP", "<-", satu.mutan, flush=True)
            elif ke % 500 == 499:
                print(f"{ke + 1} dari {len(dipilih)} mutan, {time.monotonic() - mulai:.0f} detik", flush=True)
        putusan = penjelasan.putuskan(hasil, sebab, semua)
        for mutan in putusan.hidup:
            print("HIDUP ", mutan)
        for nama in putusan.basi:
            print("BASI  ", nama)
        print(
            f"{len(hasil)} mutan, {putusan.mati} mati, {len(putusan.dijelaskan)} hidup dan dijelaskan, "
            f"{len(putusan.hidup)} hidup tanpa penjelasan, {len(putusan.basi)} penjelasan basi; "
            f"{time.monotonic() - mulai:.0f} detik, {p.proses} proses."
        )
        if sisa := len(dipilih) - len(hasil):
            print(f"{sisa} mutan belum dicoba karena waktu habis.")
        return 1 if putusan.hidup or putusan.basi else 0


def dilewati() -> list[Path]:
    """The test files left out; among them those that draw examples, for what they happen to draw is luck."""
    acak = [berkas for berkas in UJI.glob("test_*.py") if "from hypothesis" in berkas.read_text()]
    return [UJI / nama for nama in BUKAN] + acak


def pilih(semua: list[Mutan], hanya: str, contoh: int, dijelaskan: frozenset[str]) -> list[Mutan]:
    """The mutants to try, in one fixed order; a sample holds none that is explained."""
    dipilih = [m for m in acak(semua) if hanya in m.nama]
    if contoh:
        dipilih = [m for m in dipilih if m.nama not in dijelaskan][:contoh]
    return dipilih


def main() -> int:
    pembaca = argparse.ArgumentParser(prog="python -m tests.law.mutan", description=__doc__)
    pembaca.add_argument("--proses", type=int, default=2, help="berapa mutan sekaligus")
    pembaca.add_argument("--detik", type=float, default=1800, help="sesudah ini tidak ada mutan baru dimulai")
    pembaca.add_argument("--contoh", type=int, default=0, help="hanya sekian mutan, selalu yang sama")
    pembaca.add_argument("--hanya", default="", help="hanya mutan yang namanya memuat teks ini")
    pembaca.add_argument("--tes", nargs="*", default=[str(UJI)], help="tes yang harus melihatnya")
    pembaca.add_argument("--rinci", action="store_true", help="sebut setiap mutan dan tes yang melihatnya")
    regu = Regu(pembaca.parse_args())
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    pytest.main(
        [
            *regu.pilihan.tes,
            *(f"--ignore={jalan}" for jalan in dilewati()),
            f"--deselect={UJI / SOAL_WAKTU}",
            *("-o", "addopts=--import-mode=importlib", "-p", "no:cacheprovider", "-s", "-qq", "-W", "ignore"),
        ],
        plugins=[regu],
    )
    return regu.kode


if __name__ == "__main__":
    sys.exit(main())
