"""The statement as it was published: the frozen figures, who froze them and when, and who may look behind them."""

from datetime import date
from typing import Any, NamedTuple

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext_noop as N_

from naungan.books.staff.models import Petugas
from naungan.desk.access import dalam_wilayah
from naungan.desk.catatan import terbitan
from naungan.kit.bulan import Bulan
from naungan.kit.jam import WIB

__all__ = ["Laporan", "baca_laporan", "lihat_baris"]

_ATURAN = N_(
    "Orang hidup dengan sedikitnya satu kepesertaan aktif: penerima upah dan jasa konstruksi lunas sampai bulan"
    " terakhir yang jatuh tempo, bukan penerima upah lunas sampai bulan berjalan."
)
"""The numerator rule of ``lens.coverage``, here so that it is translated; a test compares the two."""


class Laporan(NamedTuple):
    """One month's statement as published on a day."""

    bulan: Bulan
    terbit: date
    isi: dict[str, Any]


def baca_laporan(bulan: str = "") -> Laporan | None:
    """The statement of a month, or the latest one; None where none was published."""
    cuplikan = terbitan("laporan", bulan)
    if cuplikan is None:
        return None
    return Laporan(Bulan.baca(cuplikan.kunci), cuplikan.act.saat.astimezone(WIB).date(), cuplikan.isi)


def lihat_baris(pembaca: Petugas | AnonymousUser, laporan: Laporan) -> bool:
    """Whether the numbers lead this reader to their rows, and families are named beside their amounts.

    Only an office of the insurer or the regency whose territory holds the whole statement's; never a village, for
    brokers prey on widows.
    """
    return (
        isinstance(pembaca, Petugas)
        and pembaca.kantor.jenis in ("PEMDA", "BPJS")
        and dalam_wilayah(pembaca, laporan.isi["wilayah"])
    )
