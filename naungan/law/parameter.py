"""Dated parameters: this value on this day, by this authority, this sure.

The YAML files stand beside the rules. Each parameter has a name in Indonesian and English, a unit, the date
that chooses its value (``menurut``), and a list of values, each saying from when, by what authority and how
sure; a value may say only what changed since the one before. A value less than sure carries the question and
the other readings, and the graph is run again under each.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, timedelta
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from naungan.law.berkas import RUMAH, baca_yaml, versi
from naungan.law.rujukan import sebutkan

BERKAS = ("pelindungan.yaml", "kepesertaan.yaml", "tenggat.yaml", "iuran/iuran.yaml", "iuran/pita_bpu.yaml",
          "iuran/keringanan.yaml", "iuran/denda.yaml", "iuran/pekerja_migran.yaml", "jkk/jkk.yaml",
          "jkk/cacat.yaml", "jkm/jkm.yaml", "jkm/beasiswa.yaml", "pemberi_kerja.yaml",
          "kepatuhan.yaml")  # fmt: skip
MENURUT = ("kejadian", "bulan_iuran", "kejadian_atau_bulan")
"""The event's date (death, accident, diagnosis) or the first of the contribution month."""
SEHARI = timedelta(days=1)


class Bacaan(NamedTuple):
    """Another defensible value of a parameter, in words and as the value itself."""

    bunyi: str
    nilai: Any


class NilaiBertanggal(NamedTuple):
    """One value with its validity (both ends included), authority and confidence."""

    mulai: date
    sampai: date | None
    nilai: Any
    dasar: str
    alasan: str
    keyakinan: str
    bunyi: str
    pertanyaan: str
    bacaan: tuple[Bacaan, ...]

    @property
    def pasti(self) -> bool:
        return self.keyakinan == "tinggi"


class Parameter(NamedTuple):
    nama: str
    sebutan: str
    sebutan_inggris: str
    satuan: str
    menurut: str
    nilai: tuple[NilaiBertanggal, ...]

    def pada(self, tanggal: date) -> NilaiBertanggal | None:
        """The value valid on a date, or None where the law loaded here has none."""
        for satu in reversed(self.nilai):
            if satu.mulai <= tanggal:
                return satu if satu.sampai is None or tanggal <= satu.sampai else None
        return None


class Edisi:
    """One whole state of the law's numbers: the one in force, or the one in force with a reform over it.

    ``nama`` is the reform's; the law in force has none.
    """

    def __init__(self, parameter: Mapping[str, Parameter], nama: str = "") -> None:
        self.parameter, self.nama = parameter, nama
        self.perubahan = sorted(
            {n.mulai for p in parameter.values() for n in p.nilai}
            | {n.sampai + SEHARI for p in parameter.values() for n in p.nilai if n.sampai}
        )
        """Every date on which anything changes, ascending."""
        self._zaman: dict[int, Mapping[str, NilaiBertanggal]] = {}

    @cached_property
    def versi(self) -> str:
        """Twelve hex digits over the rules and, under a reform, over every number of it."""
        if not self.nama:
            return versi()
        return hashlib.sha256(f"{versi()}{self.nama}{dict(self.parameter)}".encode()).hexdigest()[:12]

    def urutan_zaman(self, tanggal: date) -> int:
        """Which stretch between two changes a date lies in; -1 before the first."""
        return bisect_right(self.perubahan, tanggal) - 1

    def zaman_ke(self, urutan: int) -> Mapping[str, NilaiBertanggal]:
        """All parameters valid in one stretch; one shared mapping for all its dates."""
        if urutan < 0:
            return {}
        if urutan not in self._zaman:
            awal = self.perubahan[urutan]
            berlaku = {n: nilai for n, p in self.parameter.items() if (nilai := p.pada(awal)) is not None}
            self._zaman[urutan] = berlaku
        return self._zaman[urutan]

    def zaman(self, tanggal: date) -> Mapping[str, NilaiBertanggal]:
        """All parameters valid on a date."""
        return self.zaman_ke(self.urutan_zaman(tanggal))


@cache
def semua() -> Mapping[str, Parameter]:
    """Every parameter of the law by name."""
    return {nama: baca(nama, isi) for berkas in BERKAS for nama, isi in baca_yaml(RUMAH / berkas).items()}


@cache
def berlaku() -> Edisi:
    """The law as it is."""
    return Edisi(semua())


_dipakai: ContextVar[Edisi | None] = ContextVar("edisi", default=None)


@contextmanager
def memakai(edisi: Edisi) -> Iterator[None]:
    """Inside, ``zaman`` reads this edition, so that a deadline follows the same numbers as the rules."""
    semula = _dipakai.set(edisi)
    try:
        yield
    finally:
        _dipakai.reset(semula)


def zaman(tanggal: date) -> Mapping[str, NilaiBertanggal]:
    """All parameters valid on a date: of the law as it is, or of the edition being computed."""
    return (_dipakai.get() or berlaku()).zaman(tanggal)


def baca(nama: str, isi: Mapping[str, Any]) -> Parameter:
    """One parameter as it stands in YAML."""
    nilai: list[NilaiBertanggal] = []
    sekarang: dict[str, Any] = {}
    for baris in isi["nilai"]:
        sekarang = {k: v for k, v in sekarang.items() if k in ("dasar", "keyakinan", "nilai")} | baris
        nilai.append(_baca_nilai(sekarang))
    return Parameter(nama, isi["nama"]["id"], isi["nama"]["en"], isi["satuan"], isi["menurut"], tuple(nilai))


def _baca_nilai(isi: dict[str, Any]) -> NilaiBertanggal:
    dasar = isi["dasar"]
    return NilaiBertanggal(
        mulai=isi["mulai"],
        sampai=isi.get("sampai"),
        nilai=beku(isi["nilai"]),
        dasar=sebutkan(dasar["sumber"], dasar["pasal"]) if dasar.get("sumber") else "",
        alasan=dasar.get("alasan", ""),
        keyakinan=isi["keyakinan"],
        bunyi=isi.get("bunyi", ""),
        pertanyaan=isi.get("pertanyaan", ""),
        bacaan=tuple(Bacaan(b["bunyi"], beku(b["nilai"])) for b in isi.get("bacaan", ())),
    )


def beku(nilai: Any) -> Any:
    """Lists become tuples, so that no rule can change the law."""
    return tuple(map(beku, nilai)) if isinstance(nilai, list) else nilai


def berkas_parameter() -> list[Path]:
    """The YAML files, in reading order."""
    return [RUMAH / b for b in BERKAS]
