"""Where the files of the lists lie."""

from functools import lru_cache

from django.conf import settings

from naungan.books.kolom import segel
from naungan.kit.simpanan import Simpanan

__all__ = ["simpanan"]


@lru_cache(1)
def simpanan() -> Simpanan:
    """The installation's store of sealed files."""
    return Simpanan(settings.NAUNGAN_DOKUMEN, segel())
