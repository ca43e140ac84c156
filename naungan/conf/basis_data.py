"""Where the books are kept: SQLite by default, PostgreSQL by address; the job queue always beside it."""

import sys
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

__all__ = ["RuteAntrean", "dari_url"]

# IMMEDIATE takes the write lock at once instead of failing half-way; FULL survives a power cut; recursive triggers
# let the fences see the deletion that hides in a REPLACE.
_SQLITE = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-64000; PRAGMA recursive_triggers=ON;",
}


def dari_url(url: str) -> dict[str, Any]:
    """A Django database setting from ``sqlite:///path`` or ``postgresql://user:password@host:port/name``."""
    bagian = urlsplit(url)
    if bagian.scheme == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": unquote(bagian.path[1:]) or ":memory:",
            "OPTIONS": _SQLITE,
        }
    if bagian.scheme in ("postgresql", "postgres"):
        pilihan = dict(parse_qsl(bagian.query))
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": bagian.path[1:],
            "USER": unquote(bagian.username or ""),
            "PASSWORD": unquote(bagian.password or ""),
            "HOST": pilihan.get("host", bagian.hostname or ""),
            "PORT": str(bagian.port or ""),
            "CONN_MAX_AGE": 60,
            # short queries: compiling them costs more than it saves
            "OPTIONS": {"options": "-c jit=off"},
        }
    sys.exit(f"NAUNGAN_DATABASE_URL harus diawali sqlite:/// atau postgresql://, bukan {bagian.scheme!r}.")


class RuteAntrean:
    """Everything of the background queue lives in ``antrean``, all else in ``default``."""

    _app = "django_tasks_database"

    def db_for_read(self, model: Any, **_: Any) -> str:
        return "antrean" if model._meta.app_label == self._app else "default"

    db_for_write = db_for_read

    def allow_migrate(self, db: str, app_label: str, **_: Any) -> bool:
        return (app_label == self._app) == (db == "antrean")
