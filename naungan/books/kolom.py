"""Field types the rooms share: sealed numbers, territory codes, whole rupiah."""

from functools import lru_cache
from typing import Any

from django.conf import settings
from django.db import models

from naungan.kit.segel import Segel

__all__ = ["KodeWilayah", "Rupiah", "TerSegel", "segel"]


@lru_cache(1)
def segel() -> Segel:
    """The installation's seal (its key file is read once)."""
    return Segel.buka_berkas(settings.NAUNGAN_KUNCI)


class KodeWilayah(models.CharField[str, str]):
    """A Kemendagri code such as ``35.16.01.2001``, compared byte by byte so that a prefix is a range."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 13)
        super().__init__(*args, **kwargs)

    def db_parameters(self, connection: Any) -> Any:
        return super().db_parameters(connection) | {
            "collation": "C" if connection.vendor == "postgresql" else None
        }


class Rupiah(models.BigIntegerField[int, int]):
    """Whole rupiah."""


class TerSegel(models.BinaryField[bytes, bytes]):
    """A personal number, sealed for the field it stands in; ``segel().buka(nilai, nama_kolom)`` opens it."""
