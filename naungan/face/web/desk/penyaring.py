"""A filter above a list: the question most asked stands open, the others are folded until one of them is used."""

from collections.abc import Iterable
from typing import Any

from django import forms

__all__ = ["Penyaring"]


class Penyaring(forms.Form):
    """``utama`` names the fields that stand open; ``baku`` what an absent field counts as, and shows."""

    utama: tuple[str, ...] = ("q",)

    def __init__(self, data: Any, *, baku: dict[str, str] | None = None) -> None:
        self._diisi = {nama: nilai for nama, nilai in data.items() if nilai}
        self._baku = baku or {}
        super().__init__(self._baku | self._diisi)

    def isi_pilihan(self, nama: str, isi: Iterable[tuple[str, str]]) -> None:
        """Set the choices of a field that are known only now."""
        bidang = self.fields[nama]
        assert isinstance(bidang, forms.ChoiceField)
        bidang.choices = list(isi)

    def bidang_utama(self) -> list[forms.BoundField]:
        return [isi for isi in self.visible_fields() if isi.name in self.utama]

    def bidang_lain(self) -> list[forms.BoundField]:
        return [isi for isi in self.visible_fields() if isi.name not in self.utama]

    def lain_terbuka(self) -> bool:
        """Whether a folded field is in use, or wrong."""
        return any(
            isi.errors or self._diisi.get(isi.name, "") not in ("", self._baku.get(isi.name, ""))
            for isi in self.bidang_lain()
        )
