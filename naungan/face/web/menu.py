"""The menu by office and role. Pages add their entries here, so one place says who is offered what."""

from typing import NamedTuple

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from naungan.books.staff.models import Petugas
from naungan.face.web.aksi import petugas
from naungan.face.web.menu_alur import menu_alur

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
    by = petugas(request)
    butir = [(_("Beranda"), "/"), *_daftar(by), *menu_alur(by)]
    return [_butir(request, label, url) for label, url in butir]


def _daftar(by: Petugas) -> list[tuple[str, str]]:
    """The lists. An employer, a village and a sponsor have one payer: themselves."""
    jenis, sendiri = by.kantor.jenis, by.kantor.pembayar_id
    butir = []
    if jenis != "MITRA":
        butir.append((_("Peserta"), reverse("peserta")))
        butir.append((_("Daftar nama"), reverse("kiriman")))
    if jenis == "DESA":
        butir.append((_("Antrean perbaikan"), reverse("antrean_desa")))
    if jenis in ("PEMDA", "BPJS"):
        butir.append((_("Pembayar"), reverse("pembayar")))
    elif sendiri:
        butir.append(
            (
                _("Perlindungan") if jenis == "MITRA" else _("Iuran kami"),
                reverse("pembayar_rinci", args=[sendiri]),
            )
        )
    butir.append((_("Tagihan"), reverse("tagihan")))
    return butir


def _butir(request: HttpRequest, label: str, url: str) -> ButirMenu:
    aktif = request.path == url if url == "/" else request.path.startswith(url)
    return ButirMenu(label, url, aktif)
