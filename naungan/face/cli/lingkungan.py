"""Starting Django for a command, on the data folder the command names."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

__all__ = ["buka_buku", "siapkan_basis_data"]


def buka_buku(data_dir: str | None = None, *, demo: bool = False, baru: bool = False) -> Path:
    """Point the settings at a data folder and set Django up; returns the folder.

    Only for a demo, or with ``baru``, is a folder made that does not hold books yet; whoever reads gets told of a mistyped name.
    """
    if data_dir:
        os.environ["NAUNGAN_DATA"] = data_dir
    folder = Path(os.environ.get("NAUNGAN_DATA", "data"))
    if not (baru or demo) and not (folder / "kunci.json").exists():
        sys.exit(f"--data-dir: {folder} tidak berisi buku Naungan. Siapkan dengan: naungan siapkan")
    if (folder / "kunci.json").exists():
        _periksa_kunci(folder / "kunci.json")
    if hari := os.environ.get("NAUNGAN_HARI_INI"):
        try:
            date.fromisoformat(hari)
        except ValueError:
            sys.exit(f"NAUNGAN_HARI_INI: {hari!r} bukan tanggal; tulis seperti 2024-01-31.")
    if demo:
        os.environ["NAUNGAN_DEMO"] = "1"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "naungan.conf.settings")
    import django
    from django.conf import settings

    django.setup()
    return Path(settings.DATA)


def _periksa_kunci(berkas: Path) -> None:
    from naungan.kit.segel import Segel

    try:
        Segel.buka_berkas(berkas)
    except (ValueError, KeyError, TypeError, AttributeError):
        sys.exit(
            f"{berkas}: berkas kunci rusak. Pulihkan dari cadangan; tanpa kunci ini NIK tidak dapat dibuka lagi."
        )


def siapkan_basis_data() -> None:
    """Create or upgrade the tables of the books and of the queue, each all at once or not at all."""
    from django.core.management import call_command

    with _sekaligus("default"):
        call_command("migrate", verbosity=0, interactive=False)
    with _sekaligus("antrean"):
        call_command("migrate", "django_tasks_database", database="antrean", verbosity=0, interactive=False)


@contextmanager
def _sekaligus(basis: str) -> Iterator[None]:
    """One transaction around every step. Alone, a step commits its tables before the record that it ran."""
    from django.db import connections, transaction

    # SQLite rebuilds a table only with its foreign keys off, and those are switched outside a transaction.
    with connections[basis].constraint_checks_disabled(), transaction.atomic(using=basis):
        yield
