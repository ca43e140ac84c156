"""Who guesses codes must soon stop. Only wrong codes count, so a family may look as often as it likes."""

from hashlib import sha256

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest

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
    """In production a proxy stands in front and adds the visitor's address last."""
    alamat = str(request.META.get("REMOTE_ADDR", ""))
    if settings.PRODUKSI:
        alamat = str(request.META.get("HTTP_X_FORWARDED_FOR", "")).rpartition(",")[2].strip() or alamat
    return f"lacak:{sha256(alamat.encode()).hexdigest()[:24]}"
