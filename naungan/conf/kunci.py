"""Secrets of an installation: made once on first run, kept outside the database, never in production by accident."""

import os
import secrets
import sys
from pathlib import Path

from naungan.kit.segel import Segel

__all__ = ["rahasia_django", "siapkan_kunci"]


def siapkan_kunci(data: Path, *, boleh_buat: bool) -> None:
    """Make the data folder and its keys; production refuses to start without the keys it was given."""
    if (data / "kunci.json").exists():
        return
    if not boleh_buat:
        sys.exit(
            f"Kunci tidak ditemukan di {data}. Buat dengan 'naungan siapkan' atau pulihkan dari cadangan."
        )
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        Segel.buat_berkas(data / "kunci.json")
    except FileExistsError:  # another process of the same start was quicker
        return


def rahasia_django(data: Path) -> str:
    """Django's secret key from the data folder, made on first use."""
    berkas = data / "rahasia-django"
    try:
        with os.fdopen(os.open(berkas, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as keluar:
            keluar.write(secrets.token_urlsafe(50))
    except FileExistsError:
        pass
    return berkas.read_text()
