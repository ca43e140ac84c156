"""Nobody may keep the machine for themselves: so many cases a minute from one address."""

import time

from django.core.cache import cache
from django.http import HttpRequest
from ninja.throttling import BaseThrottle

from naungan.face.alamat import sidik_alamat

__all__ = ["BANYAK", "DETIK", "Batas"]

BANYAK, DETIK = 6_000, 60


class Batas(BaseThrottle):
    """Counts cases, not requests, so a batch is no way round. A batch already begun is answered whole."""

    def allow_request(self, request: HttpRequest) -> bool:
        return self.catat(request, 1) <= BANYAK

    def wait(self) -> float:
        """Seconds until the next minute begins."""
        return DETIK - time.time() % DETIK

    def catat(self, request: HttpRequest, kasus: int) -> int:
        """Count that many more cases; how many there are now in this minute."""
        kunci = _kunci(request)
        cache.add(kunci, 0, DETIK)
        try:
            return cache.incr(kunci, kasus)
        except ValueError:  # it ran out between the two lines
            return kasus


def _kunci(request: HttpRequest) -> str:
    return f"api:{int(time.time() // DETIK)}:{sidik_alamat(request)}"
