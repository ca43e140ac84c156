"""Progress on the terminal: one line per step, a bar while it runs, its time when it is done."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from naungan.kit.rupiah import angka

__all__ = ["bilah"]

LEBAR = 24


@contextmanager
def bilah(judul: str, total: int) -> Iterator[Callable[..., None]]:
    """A bar of ``total`` rows; call what it yields with the rows done since the last call, and with the total
    where that was not known before.
    """
    mulai = time.monotonic()
    langsung = sys.stderr.isatty()
    selesai = 0

    def gambar(akhir: str = "") -> None:
        bagian = min(1.0, selesai / total) if total else 1.0
        isi = round(LEBAR * bagian)
        detik = time.monotonic() - mulai
        garis = f"{'█' * isi}{'·' * (LEBAR - isi)}"
        sys.stderr.write(f"\r{judul:<42} {garis} {angka(selesai):>9}  {detik:5.1f} detik{akhir}")
        sys.stderr.flush()

    def lapor(banyak: int, semua: int | None = None) -> None:
        nonlocal selesai, total
        selesai += banyak
        total = total if semua is None else semua
        if langsung:
            gambar()

    if langsung:
        gambar()
    yield lapor
    gambar("\n")
