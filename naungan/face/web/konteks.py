"""What every page knows."""

from django.http import HttpRequest

__all__ = ["halaman"]


def halaman(request: HttpRequest) -> dict[str, object]:
    return {}
