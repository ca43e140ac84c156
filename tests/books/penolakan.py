"""Asking the database to break a promise, and naming the promise that it must refuse by."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from importlib.util import find_spec

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, models, transaction

from naungan.books.pagar import Pagar

__all__ = ["ditolak", "jalankan", "janji", "pagar", "tanpa"]

RUANG = sorted(a.name for a in apps.get_app_configs() if a.name.startswith("naungan.books."))


@cache
def pagar() -> dict[str, Pagar]:
    """Every fence by name."""
    modul = [import_module(f"{r}.pagar" if find_spec(f"{r}.pagar") else f"{r}.models") for r in RUANG]
    return {p.nama: p for m in modul for p in getattr(m, "PAGAR", ())}


@cache
def janji() -> dict[str, str]:
    """Every promise by name → a pattern of the refusal; columns that are unique alone are named ``table.column``."""
    hasil = {nama: re.escape(p.pesan) for nama, p in pagar().items()}
    for model in (m for r in RUANG for m in apps.get_app_config(r.rsplit(".", 1)[1]).get_models()):
        tabel = model._meta.db_table
        medan = {f.name: f.column for f in model._meta.local_fields}
        for c in model._meta.constraints:
            if isinstance(c, models.UniqueConstraint):
                kolom = [medan[f] for f in c.fields]
                hasil[c.name] = f"{c.name}|{re.escape(', '.join(f'{tabel}.{k}' for k in kolom))}"
            else:
                hasil[c.name] = c.name
        for f in model._meta.local_fields:
            if f.unique and not f.primary_key and f.model is model:
                hasil[f"{tabel}.{f.column}"] = rf"{tabel}\.{f.column}|Key \({f.column}\)"
    return hasil


@contextmanager
def ditolak(nama: str) -> Iterator[None]:
    """What happens inside must be refused by the promise called ``nama``, and by no other."""
    with pytest.raises(IntegrityError, match=janji()[nama]), transaction.atomic():
        yield


def tanpa(nama: str) -> None:
    """Take a fence down for the rest of this test, to try the promise that stands behind it."""
    tabel = pagar()[nama].tabel
    jalankan(
        f"DROP TRIGGER {nama} ON {tabel}" if connection.vendor == "postgresql" else f"DROP TRIGGER {nama}"
    )


def jalankan(sql: str, *nilai: int | str) -> None:
    """Run SQL past the models."""
    with connection.cursor() as kursor:
        kursor.execute(sql, nilai)
