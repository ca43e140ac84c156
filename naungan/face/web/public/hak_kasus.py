"""Berapa haknya?, from the answers to a case of the law."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from naungan.face.web.public.hak_biaya import Biaya
from naungan.face.web.public.hak_cedera import Akibat, Bagian
from naungan.face.web.public.hak_keluarga import Anak, Keluarga
from naungan.face.web.public.hak_pertanyaan import Kejadian, Pekerja, Peserta, Upah
from naungan.face.web.public.lembar import Lembar

__all__ = ["ALUR", "susun_kasus"]

ALUR: Sequence[type[Lembar]] = (Kejadian, Pekerja, Peserta, Upah, Akibat, Bagian, Biaya, Anak, Keluarga)
"""The sheets in the order they are asked."""


def susun_kasus(lewat: Sequence[Lembar], hari: date) -> dict[str, Any]:
    """The case as told, claimed on ``hari`` with papers complete that day."""
    kasus: dict[str, Any] = {"tanggal_klaim": hari, "tanggal_berkas_lengkap": hari}
    for lembar in lewat:
        kasus |= lembar.kasus()
    return kasus
