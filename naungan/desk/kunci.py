"""Taking hold of a file before moving it, so that two presses of one button move it once."""

from typing import TypeVar

from django.db import models

__all__ = ["kunci"]

M = TypeVar("M", bound=models.Model)


def kunci(objek: M) -> M:
    """The row as it stands now, locked until the transaction ends (SQLite: the whole file already is)."""
    return type(objek)._default_manager.select_for_update(of=("self",)).get(pk=objek.pk)
