"""A browser without a browser: somebody signed in, on a day of December 2023."""

import re
from datetime import date
from html import unescape
from typing import Any, Protocol

from django.test import Client

from naungan.books.staff.models import Petugas
from naungan.kit.jam import pada
from tests.desk.meja import HARI

__all__ = ["Klien", "masuk", "teks"]


class Klien(Client):
    """Every request happens on ``hari``."""

    hari: date = HARI

    def request(self, **permintaan: Any) -> Any:
        with pada(self.hari):
            return super().request(**permintaan)


def masuk(petugas: Petugas | None = None, hari: date = HARI) -> Klien:
    """Signed in as this officer, or nobody at all."""
    klien = Klien()
    klien.hari = hari
    if petugas is not None:
        klien.force_login(petugas)
    return klien


class _Jawaban(Protocol):
    @property
    def content(self) -> bytes: ...


def teks(jawaban: _Jawaban) -> str:
    """The page as it was sent; no component tag and no half-written template may be left in it."""
    isi = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", unescape(jawaban.content.decode()))
    assert "<c-" not in isi and "{{" not in isi and "{%" not in isi
    return isi
