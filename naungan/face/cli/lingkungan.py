"""Starting Django for a command, on the data folder the command names."""

import os
import sys
from pathlib import Path

__all__ = ["buka_buku", "siapkan_basis_data"]


def buka_buku(data_dir: str | None = None, *, demo: bool = False) -> Path:
    """Point the settings at a data folder and set Django up; returns the folder."""
    if data_dir:
        os.environ["NAUNGAN_DATA"] = data_dir
    if demo:
        os.environ["NAUNGAN_DEMO"] = "1"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "naungan.conf.settings")
    import django
    from django.conf import settings

    django.setup()
    return Path(settings.DATA)


def siapkan_basis_data() -> None:
    """Create or upgrade the tables of the books and of the queue."""
    from django.core.management import call_command
    from django.db import DatabaseError

    try:
        call_command("migrate", verbosity=0, interactive=False)
        call_command("migrate", database="antrean", verbosity=0, interactive=False)
    except DatabaseError as galat:
        sys.exit(f"Basis data tidak dapat disiapkan: {galat}")
