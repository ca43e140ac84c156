"""A sheet: one question of a calculator, with rows where it may be answered more than once.

Sheets are asked by GET and their answers travel in the address, so the back button works and nothing is stored. No
sheet asks who anybody is: what a server's log keeps of an address are facts without a person.
"""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

__all__ = ["TIDAK_TAHU", "Baris", "Jawaban", "Lembar"]

Jawaban = Mapping[str, Any]
TERBANYAK = 10
"""Rows of one sheet."""
TIDAK_TAHU = ("entah", _("Tidak tahu"))
"""The last choice wherever the law can do without the answer."""


class Baris(forms.Form):
    """One row of a sheet: a child, an injury. A row in which nothing is chosen is nobody."""

    awalan: ClassVar[str]
    sebutan: ClassVar[Any]

    def __init__(self, kueri: QueryDict, ke: int, jawaban: Jawaban, *, periksa: bool) -> None:
        awalan = f"{self.awalan}-{ke}"
        super().__init__(
            kueri if periksa else None,
            prefix=awalan,
            initial=_awal(self.base_fields, kueri, f"{awalan}-"),
            empty_permitted=True,
            use_required_attribute=False,
            label_suffix="",
        )
        self.ke, self.nama = ke, self.sebutan % {"nomor": ke}
        self.susun(jawaban)
        if periksa:
            self.initial = {}

    def susun(self, jawaban: Jawaban) -> None:
        """Fit the fields to what is known already."""

    def kalimat(self) -> str:
        """The row as its author will recognise it."""
        raise NotImplementedError

    def kasus(self) -> dict[str, Any]:
        """The row as the law takes it."""
        raise NotImplementedError


class Lembar(forms.Form):
    """One sheet. ``kode`` names it in the address; ``jawaban`` are the answers of the sheets before it.

    ``lipat``: questions folded away under ``judul_lipat``. ``kolom``: a key of the law → the question it comes from,
    where they are called differently.
    """

    kode: ClassVar[str]
    judul: Any = ""
    pengantar: Any = ""
    baris: ClassVar[type[Baris] | None] = None
    tambah: ClassVar[Any] = ""
    lipat: ClassVar[tuple[str, ...]] = ()
    judul_lipat: ClassVar[Any] = ""
    kolom: ClassVar[Mapping[str, str]] = {}

    def __init__(self, kueri: QueryDict, jawaban: Jawaban, *, periksa: bool) -> None:
        super().__init__(
            kueri if periksa else None,
            initial=_awal(self.base_fields, kueri, ""),
            use_required_attribute=False,
            label_suffix="",
        )
        self.jawaban = jawaban
        self.daftar = (
            [self.baris(kueri, n, jawaban, periksa=periksa) for n in range(1, banyak(kueri, self.baris) + 1)]
            if self.baris
            else []
        )
        self.susun()

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        """Whether this sheet belongs to the case so far."""
        return True

    def susun(self) -> None:
        """Fit title and fields to what is known already."""

    def buang(self, *nama: str) -> None:
        """Leave out questions that do not belong to this case."""
        for satu in nama:
            del self.fields[satu]

    def kasus(self) -> dict[str, Any]:
        """The answers as keys of the law's case format; what was not told is left out."""
        return {k: v for k, v in self.cleaned_data.items() if v not in (None, "", [])}

    def is_valid(self) -> bool:
        return all([super().is_valid(), *(b.is_valid() for b in self.daftar)])

    @property
    def terisi(self) -> list[Baris]:
        """The rows that say something."""
        return [b for b in self.daftar if b.cleaned_data]

    @property
    def awalan(self) -> str:
        """What the rows' fields begin with."""
        return self.baris.awalan if self.baris else ""

    @property
    def penuh(self) -> bool:
        return len(self.daftar) >= TERBANYAK

    @property
    def ada_lipatan(self) -> bool:
        return any(nama in self.fields for nama in self.lipat)

    @property
    def lipatan_terisi(self) -> bool:
        return any(self[nama].value() or nama in self.errors for nama in self.lipat if nama in self.fields)

    @property
    def galat(self) -> "Galat":
        return Galat(self)


class Galat:
    """Everything wrong on a sheet and in its rows, in the shape the error summary shows."""

    def __init__(self, lembar: Lembar) -> None:
        self.formulir: list[forms.Form] = [lembar, *lembar.daftar]
        self.errors = {f"{i}-{k}": v for i, f in enumerate(self.formulir) for k, v in f.errors.items()}
        self.non_field_errors = [g for f in self.formulir for g in f.non_field_errors()]

    def __iter__(self) -> Iterator[BoundField]:
        return (bidang for f in self.formulir for bidang in f)


def banyak(kueri: QueryDict, baris: type[Baris]) -> int:
    """How many rows the sheet shows; one to begin with."""
    isi = kueri.get(f"banyak_{baris.awalan}", "")
    return min(max(int(isi), 1), TERBANYAK) if isi.isascii() and isi.isdigit() and len(isi) < 4 else 1


def _awal(bidang: Mapping[str, forms.Field], kueri: QueryDict, awalan: str) -> dict[str, Any]:
    """What earlier answers say, to be shown again; a sheet not yet sent is not yet wrong."""
    return {
        nama: kueri.getlist(awalan + nama)
        if isinstance(satu, forms.MultipleChoiceField)
        else kueri[awalan + nama]
        for nama, satu in bidang.items()
        if awalan + nama in kueri
    }
