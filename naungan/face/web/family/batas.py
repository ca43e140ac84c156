"""Who guesses codes must soon stop. Only wrong codes count, so a family may look as often as it likes."""

from django.core.cache import cache
from django.http import HttpRequest

from naungan.face.alamat import sidik_alamat

__all__ = ["catat_keliru", "terlalu_sering"]

BANYAK, DETIK = 20, 600


def terlalu_sering(request: HttpRequest) -> bool:
    """Whether this address has tried too many wrong codes in the last ten minutes."""
    return int(cache.get(_kunci(request), 0)) >= BANYAK


def catat_keliru(request: HttpRequest) -> None:
    """Count a wrong code."""
    kunci = _kunci(request)
    cache.add(kunci, 0, DETIK)
    try:
        cache.incr(kunci)
    except ValueError:  # it ran out between the two lines
        cache.set(kunci, 1, DETIK)


def _kunci(request: HttpRequest) -> str:
    return f"lacak:{sidik_alamat(request)}"
