"""``naungan serve``: the site, the background worker and the minute's tick; one process tree, one Ctrl-C."""

import argparse
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from naungan.face.cli.pengurai import porta

__all__ = ["buka_situs", "jalankan", "porta_bebas", "tambah"]


def tambah(pengurai: argparse.ArgumentParser) -> None:
    pengurai.add_argument("--data-dir", metavar="DIR", help="folder data (baku: data)")
    pengurai.add_argument("--port", type=porta, default=8000, help="porta (baku: 8000)")


def jalankan(pilihan: argparse.Namespace) -> int:
    from naungan.face.cli.lingkungan import buka_buku, siapkan_basis_data

    porta_bebas(pilihan.port)
    folder = buka_buku(pilihan.data_dir)
    siapkan_basis_data()
    return buka_situs(folder, port=pilihan.port, demo=False)


def porta_bebas(nomor: int) -> None:
    """Leave with a sentence when another program listens there."""
    with socket.socket() as coba:
        coba.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            coba.bind(("127.0.0.1", nomor))
        except OSError:
            sys.exit(
                f"--port: porta {nomor} sedang dipakai program lain; pilih yang lain, mis. --port {nomor + 1}."
            )


def buka_situs(folder: Path, *, port: int, demo: bool) -> int:
    """Start server and worker as children and wait; when one ends or Ctrl-C is pressed, both end."""
    lingkungan = os.environ | {"NAUNGAN_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "naungan.conf.settings"}
    if demo:
        from naungan.demo.run import HARI_INI

        lingkungan |= {
            "NAUNGAN_DEMO": "1",
            "NAUNGAN_DEMO_RAHASIA": secrets.token_urlsafe(24),
            "NAUNGAN_HARI_INI": HARI_INI.isoformat(),
        }
        _cetak_tautan(lingkungan["NAUNGAN_DEMO_RAHASIA"], port)
    else:
        print(f"Situs: http://127.0.0.1:{port}/   (Ctrl-C menghentikan)")
    sys.stdout.flush()
    return _jalankan(
        [
            [
                sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port),
                "--workers", "1", "--blocking-threads", "4", "--log-level", "warning", "naungan.conf.wsgi:application",
            ],
            [sys.executable, "-m", "django", "db_worker", "--queue-name", "*", "--interval", "1", "-v", "0"],
        ],
        lingkungan,
    )  # fmt: skip


def _jalankan(perintah: list[list[str]], lingkungan: dict[str, str]) -> int:
    """Each child leads a group of its own, so that its own children end with it, however it ended."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job is born deaf to it
    for isyarat in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(isyarat, lambda nomor, _: sys.exit(128 + nomor))
    anak: list[subprocess.Popen[bytes]] = []
    try:
        for kata in perintah:
            anak.append(subprocess.Popen(kata, env=lingkungan, start_new_session=True))  # noqa: PERF401
        while all(p.poll() is None for p in anak):
            time.sleep(0.2)
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        for isyarat in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(isyarat, signal.SIG_IGN)  # once is enough
        _hentikan(anak)


def _hentikan(anak: list[subprocess.Popen[bytes]]) -> None:
    for p in anak:
        if p.poll() is None:
            p.terminate()
    for p in anak:
        with suppress(subprocess.TimeoutExpired):
            p.wait(10)
        with suppress(ProcessLookupError):
            os.killpg(p.pid, signal.SIGKILL)


def _cetak_tautan(rahasia: str, port: int) -> None:
    """Sign-in links of the cast, and the widow's own link to follow her case."""
    from naungan.demo.keluarga import kode_bu_sulastri
    from naungan.demo.pemeran import PEMERAN
    from naungan.face.web.masuk import tanda_masuk

    situs = f"http://127.0.0.1:{port}"
    print("Masuk sebagai (tautan hanya berlaku selama demo ini jalan):")
    for t in PEMERAN:
        print(
            f"  {t.nama}, {t.tugas}\n    {situs}/masuk-contoh/{t.username}/{tanda_masuk(rahasia, t.username)}/"
        )
    print(f"  Bu Sulastri, melacak santunan suaminya tanpa masuk\n    {situs}/lacak/{kode_bu_sulastri()}/")
    print(f"Situs: {situs}/   (Ctrl-C menghentikan)")
