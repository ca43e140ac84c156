"""Why somebody is eligible or not: every condition, what was asked, what was found, what follows."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from naungan.books.registry.models import Person
from naungan.books.selection.models import Program
from naungan.desk.selection.aturan import ketentuan_pada
from naungan.desk.selection.bidang import Konteks
from naungan.desk.selection.fakta import Fakta, fakta_orang
from naungan.desk.selection.kosakata import Ketentuan
from naungan.desk.selection.saringan import baku, kelompokkan

__all__ = ["Hasil", "LangkahJelas", "Penjelasan", "jelaskan", "nilai_fakta"]


class Hasil(StrEnum):
    """The answer to a condition, or to all of them."""

    YA = "YA"
    TIDAK = "TIDAK"
    TIDAK_DIKETAHUI = "TIDAK_DIKETAHUI"


class LangkahJelas(NamedTuple):
    """One condition asked of one person."""

    ketentuan: Ketentuan
    ditemukan: Any
    """What the books say: a number, a code, a sorted list of codes, True or False; None: they do not say."""
    hasil: Hasil
    ke: int
    """Which group of alternatives it belongs to, from 0; one yes in a group is enough."""


class Penjelasan(NamedTuple):
    """The answer with every step towards it."""

    hasil: Hasil
    per_kelompok: tuple[Hasil, ...]
    langkah: tuple[LangkahJelas, ...]

    @property
    def nilai(self) -> int:
        """The groups in one number as ``Saringan.nilai`` writes them."""
        angka = {Hasil.YA: 0, Hasil.TIDAK: 1, Hasil.TIDAK_DIKETAHUI: 2}
        return sum(angka[h] * 3**n for n, h in enumerate(self.per_kelompok))


def jelaskan(program: Program, person: Person, pada: date) -> Penjelasan:
    """One person under the rules in force for the programme on a day.

    Raises BelumLengkap ``belum_ada_aturan`` where none is.
    """
    semua = [*baku(pada), *ketentuan_pada(program, pada)]
    return nilai_fakta(semua, fakta_orang([person], Konteks(pada, program.payer_id))[person.pk])


def nilai_fakta(semua: Sequence[Ketentuan], fakta: Fakta) -> Penjelasan:
    """Ask every condition. A doubt leaves the whole in doubt unless another group says no."""
    langkah: list[LangkahJelas] = []
    per_kelompok: list[Hasil] = []
    for ke, kelompok in enumerate(kelompokkan(semua)):
        jawab = [_satu(k, fakta, ke) for k in kelompok]
        langkah += jawab
        per_kelompok.append(_gabung([j.hasil for j in jawab], (Hasil.YA, Hasil.TIDAK_DIKETAHUI, Hasil.TIDAK)))
    urut = (Hasil.TIDAK, Hasil.TIDAK_DIKETAHUI, Hasil.YA)
    return Penjelasan(_gabung(per_kelompok, urut), tuple(per_kelompok), tuple(langkah))


def _gabung(semua: Sequence[Hasil], urut: Sequence[Hasil]) -> Hasil:
    """The first of ``urut`` that occurs."""
    return next(h for h in urut if h in semua)


def _satu(k: Ketentuan, fakta: Fakta, ke: int) -> LangkahJelas:
    ada = fakta.tentang(k.bidang)
    if ada is None:
        return LangkahJelas(k, None, Hasil.TIDAK_DIKETAHUI, ke)
    tampil = sorted(ada) if isinstance(ada, frozenset) else ada
    return LangkahJelas(k, tampil, Hasil.YA if _memenuhi(k, ada) else Hasil.TIDAK, ke)


def _memenuhi(k: Ketentuan, ada: Any) -> bool:
    a, b = k.nilai[0], k.nilai[-1]
    match k.operator:
        case "adalah":
            return bool(ada is a)
        case "paling_sedikit":
            return bool(ada >= a)
        case "paling_banyak":
            return bool(ada <= a)
        case "kurang_dari":
            return bool(ada < a)
        case "lebih_dari":
            return bool(ada > a)
        case "antara":
            return bool(a <= ada <= b)
        case "salah_satu" | "bukan_salah_satu":
            return _beririsan(k, ada) is (k.operator == "salah_satu")
        case "memuat" | "tidak_memuat":
            return (_kecil(a) in _kecil(ada)) is (k.operator == "memuat")
        case "di" | "bukan_di":
            di = any(ada == kode or ada.startswith(f"{kode}.") for kode in k.nilai)
            return di is (k.operator == "di")
    raise ValueError(f"operator tidak dikenal: {k.operator}")


def _beririsan(k: Ketentuan, ada: str | frozenset[str]) -> bool:
    if isinstance(ada, frozenset):
        return not ada.isdisjoint(k.nilai)
    return _kecil(ada) in {_kecil(n) for n in k.nilai}


def _kecil(teks: str) -> str:
    """A-Z in lower case, every other letter as it is."""
    return teks.translate({n: n + 32 for n in range(65, 91)})
