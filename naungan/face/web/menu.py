"""The menu by office and role. Pages add their entries here, so one place says who is offered what."""

from typing import NamedTuple

from django.http import HttpRequest
from django.utils.translation import gettext as _

__all__ = ["ButirMenu", "menu_untuk"]


class ButirMenu(NamedTuple):
    """One entry of the menu; ``aktif`` when the page shown belongs to it."""

    label: str
    url: str
    aktif: bool


def menu_untuk(request: HttpRequest) -> list[ButirMenu]:
    """What the signed-in officer may open; nobody signed in, nothing offered."""
    if not request.user.is_authenticated:
        return []
    return [_butir(request, _("Beranda"), "/")]


def _butir(request: HttpRequest, label: str, url: str) -> ButirMenu:
    aktif = request.path == url if url == "/" else request.path.startswith(url)
    return ButirMenu(label, url, aktif)
