"""Where a visitor comes from, for counting how often; never stored."""

from hashlib import sha256

from django.conf import settings
from django.http import HttpRequest

__all__ = ["sidik_alamat"]


def sidik_alamat(request: HttpRequest) -> str:
    """A short hash of the visitor's address. In production a proxy stands in front and adds the address last."""
    alamat = str(request.META.get("REMOTE_ADDR", ""))
    if settings.PRODUKSI:
        alamat = str(request.META.get("HTTP_X_FORWARDED_FOR", "")).rpartition(",")[2].strip() or alamat
    return sha256(alamat.encode()).hexdigest()[:24]
