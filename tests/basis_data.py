"""Databases for tests: migrated once, copied ever after, never flushed (the append-only fences would refuse).

A *template* holds the migrated, empty books. Each parallel worker works in a copy, where every ordinary test is a
transaction that is rolled back. A test that needs real commits (races, kills, a served page) gets a copy of its own.
"""

import fcntl
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from django.core.management import call_command
from django.db import connections

import naungan
from naungan.face.cli.lingkungan import siapkan_basis_data
from tests.lingkungan import DATA, DI_POSTGRESQL

__all__ = ["BukuNyata", "salinan", "siapkan_templat"]

_TEMPLAT = DATA / "templat"
_BUKU, _ANTREAN = "naungan.sqlite3", "antrean.sqlite3"


class BukuNyata(NamedTuple):
    """Committed books of one test. ``env`` lets a process of its own open the same ones."""

    folder: Path
    env: dict[str, str]


def siapkan_templat(simpanan: Path) -> None:
    """Have the template in this session's folder; only the first worker of the session finds work to do.

    On SQLite the template of an earlier session, kept in ``simpanan``, serves until a model or fence changes.
    """
    simpanan.mkdir(parents=True, exist_ok=True)
    with (simpanan / "gembok").open("w") as gembok:
        fcntl.flock(gembok, fcntl.LOCK_EX)
        if _TEMPLAT.exists():
            return
        tersimpan = simpanan / f"{'postgresql' if DI_POSTGRESQL else 'sqlite'}-{_sidik_skema()}"
        if not tersimpan.exists():
            for lama in simpanan.glob(f"{tersimpan.name.split('-')[0]}-*"):
                shutil.rmtree(lama)
            baru = DATA / "templat-baru"
            _migrasikan_berkas(baru)
            shutil.move(baru, tersimpan)
        if DI_POSTGRESQL:
            _kelola("CREATE DATABASE templat")
            with _menunjuk(buku="templat", antrean=str(tersimpan / _ANTREAN)):
                siapkan_basis_data()
        shutil.copytree(tersimpan, _TEMPLAT)


@contextmanager
def salinan(nama: str) -> Iterator[Path]:
    """Point both connections, in every thread, at a fresh copy called ``nama``; yields the folder it stands in."""
    folder = DATA / nama
    shutil.copytree(_TEMPLAT, folder)
    if DI_POSTGRESQL:
        _kelola(f"CREATE DATABASE {nama} TEMPLATE templat STRATEGY FILE_COPY")
    with _menunjuk(buku=nama if DI_POSTGRESQL else str(folder / _BUKU), antrean=str(folder / _ANTREAN)):
        yield folder
    if DI_POSTGRESQL:
        _kelola(f"DROP DATABASE {nama} WITH (FORCE)")
    shutil.rmtree(folder)


@contextmanager
def _menunjuk(*, buku: str, antrean: str) -> Iterator[None]:
    semula = {alias: _tukar(alias, nama) for alias, nama in (("default", buku), ("antrean", antrean))}
    try:
        yield
    finally:
        for alias, nama in semula.items():
            _tukar(alias, nama)


def _tukar(alias: str, nama: str) -> str:
    hubungan = connections[alias]
    hubungan.close()
    setelan: dict[str, Any] = (
        hubungan.settings_dict
    )  # shared with the connections that other threads will open
    semula = str(setelan["NAME"])
    setelan["NAME"] = nama
    return semula


def _kelola(perintah: str) -> None:
    """Run a statement about whole databases, outside any of them."""
    with _menunjuk(buku="postgres", antrean=str(DATA / _ANTREAN)), connections["default"].cursor() as kursor:
        kursor.execute(perintah)


def _migrasikan_berkas(folder: Path) -> None:
    """Migrate the SQLite files and leave each whole in one file, so that copying the file copies the database."""
    folder.mkdir()
    with _menunjuk(buku="postgres" if DI_POSTGRESQL else str(folder / _BUKU), antrean=str(folder / _ANTREAN)):
        call_command("migrate", "django_tasks_database", database="antrean", verbosity=0)
        if not DI_POSTGRESQL:
            call_command("migrate", verbosity=0)
    for berkas in folder.glob("*.sqlite3"):
        langsung = sqlite3.connect(berkas)
        langsung.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        langsung.close()


def _sidik_skema() -> str:
    """What the template depends on."""
    paket = Path(naungan.__file__).parent
    isi = sha256(" ".join(version(p) for p in ("django", "django-allauth", "django-tasks-db")).encode())
    for berkas in sorted([*paket.glob("books/**/*.py"), paket / "conf" / "settings.py"]):
        isi.update(str(berkas.relative_to(paket)).encode() + berkas.read_bytes())
    return isi.hexdigest()[:16]
