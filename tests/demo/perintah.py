"""``naungan`` as a process of its own, on books of its own, killed when a test says so."""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

__all__ = ["SKALA", "Naungan", "bunuh"]

SKALA = "0.005"


class Naungan:
    """The command line on one data folder."""

    def __init__(self, folder: Path, env: dict[str, str]) -> None:
        self.folder = folder
        self._env = env | {"PYTHONUNBUFFERED": "1"}

    def mulai(self, *kata: str) -> "subprocess.Popen[str]":
        """Start it and return at once."""
        return subprocess.Popen(
            [sys.executable, "-m", "naungan.face.cli.main", *kata],
            env=self._env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def jalan(self, *kata: str, boleh: Sequence[int] = (0,)) -> "subprocess.CompletedProcess[str]":
        """Run it to its end; the exit code must be among ``boleh``."""
        with self.mulai(*kata) as proses:
            keluar, galat = proses.communicate(timeout=300)
        assert proses.returncode in boleh, f"{kata}: {proses.returncode}\n{keluar}{galat}"
        return subprocess.CompletedProcess(kata, proses.returncode, keluar, galat)

    def demo(self, *lain: str) -> "subprocess.Popen[str]":
        return self.mulai("demo", "--data-dir", str(self.folder), "--scale", SKALA, "--no-serve", *lain)

    def selesaikan(self) -> None:
        """Start the demo once more and let it end."""
        self.jalan("demo", "--data-dir", str(self.folder), "--scale", SKALA, "--no-serve")

    def sidik(self) -> str:
        return self.jalan("periksa", "--data-dir", str(self.folder), "--sidik").stdout.strip()

    def utuh(self) -> bool:
        return self.jalan("periksa", "--data-dir", str(self.folder), boleh=(0, 1)).returncode == 0


def bunuh(proses: "subprocess.Popen[str]", sesudah: str, acak: Random, paling_lama: float) -> bool:
    """SIGKILL the demo a random moment after its step ``sesudah`` is done; False when it had ended before."""
    assert proses.stderr is not None
    with proses:
        for baris in proses.stderr:
            if baris.lstrip("\r").startswith(sesudah):
                time.sleep(acak.uniform(0, paling_lama))
                break
        hidup = proses.poll() is None
        proses.kill()
    return hidup
