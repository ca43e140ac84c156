"""What every page knows."""

from django.conf import settings
from django.http import HttpRequest

from naungan.face.web.menu import menu_untuk
from naungan.kit.jam import hari_ini

__all__ = ["halaman"]


def halaman(request: HttpRequest) -> dict[str, object]:
    """``demo``: the data are invented. ``penyelenggara``: whether BPJS decides here or in its own system."""
    return {
        "demo": settings.NAUNGAN_DEMO,
        "hari_ini": hari_ini(),
        "penyelenggara": settings.NAUNGAN_PENYELENGGARA,
        "menu": menu_untuk(request),
    }
