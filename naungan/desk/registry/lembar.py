"""One person and what every list says of them: the sheet on which the believed value is found."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from naungan.books.kolom import segel
from naungan.books.registry.models import MEDAN_ASAL, Asal, NilaiAsal, Person
from naungan.desk.registry.pilih import Calon, pilih_nilai, sama

__all__ = ["BIT", "RAHASIA", "Ganti", "Lembar", "lain", "nilai_kini"]

BIT: Mapping[str, int] = {medan: 1 << i for i, medan in enumerate(MEDAN_ASAL)}
RAHASIA = "hp"
"""The one of these fields that is sealed."""


class Ganti(NamedTuple):
    """A value of the registry that another list's word replaced."""

    person: int
    medan: str
    lama: str
    baru: str


class Lembar:
    """``asal_semula`` is asked for, when needed, for the source of what the registry held before sources were kept."""

    def __init__(
        self, orang: Person, catatan: Iterable[NilaiAsal], asal: Asal, asal_semula: Callable[[str], Asal]
    ) -> None:
        self._orang, self._asal, self._asal_semula = orang, asal, asal_semula
        self._catatan = {c.asal_id: c for c in catatan}
        self._semula = {n: _keadaan(c) for n, c in self._catatan.items()}
        self._kini = nilai_kini(orang)

    def dengar(self, medan: str, nilai: str) -> list[Ganti]:
        """Hear the list out on one field; what is believed now stands, each differing word beside it."""
        kini, bit = self._kini[medan], BIT[medan]
        perbaikan = self._asal.jenis == Asal.Jenis.PERBAIKAN
        if (
            not perbaikan
            and sama(medan, nilai, kini)
            and not any(c.beda & bit for c in self._catatan.values())
        ):
            self._milik(self._asal).medan |= bit  # one more who says the same
            return []
        if kini and not any(c.medan & bit for c in self._catatan.values()):
            self._milik(self._asal_semula(self._orang.sumber)).medan |= bit
        kata = {n: lain(c, medan) or kini for n, c in self._catatan.items() if c.medan & bit}
        self._milik(self._asal).medan |= bit
        kata[self._asal.pk] = nilai
        asal = {n: self._catatan[n].asal for n in kata}
        menang = pilih_nilai(
            medan, (Calon(k, asal[n].jenis, asal[n].tanggal, n) for n, k in kata.items())
        ).nilai
        if sama(medan, menang, kini) and not perbaikan:
            menang = kini  # written otherwise, meant the same
        for n, k in kata.items():
            _tandai(self._catatan[n], medan, "" if sama(medan, k, menang) else k, perbaikan)
        self._kini[medan] = menang
        return [] if menang == kini else [Ganti(self._orang.pk, medan, kini, menang)]

    def disentuh(self) -> list[NilaiAsal]:
        """The rows that are new or not as they were."""
        return [c for n, c in self._catatan.items() if self._semula.get(n) != _keadaan(c)]

    def _milik(self, asal: Asal) -> NilaiAsal:
        return self._catatan.setdefault(asal.pk, NilaiAsal(person=self._orang, asal=asal, medan=0))


def nilai_kini(orang: Person) -> dict[str, str]:
    """What the registry shows of a person, field by field, as text; the telephone opened."""
    hp = segel().buka(bytes(orang.hp_segel), "hp") if orang.hp_segel else ""
    biasa = {m: getattr(orang, m) for m in MEDAN_ASAL if m != RAHASIA}
    return {m: n.isoformat() if isinstance(n, date) else n for m, n in biasa.items()} | {RAHASIA: hp}


def lain(c: NilaiAsal, medan: str) -> str:
    """The differing value the row keeps for a field; blank when it agrees."""
    if not c.beda & BIT[medan]:
        return ""
    return str(_rahasia(c)[medan] if medan == RAHASIA else c.isi[medan])


def _rahasia(c: NilaiAsal) -> dict[str, str]:
    return json.loads(segel().buka(bytes(c.isi_segel), "asal")) if c.isi_segel else {}


def _tandai(c: NilaiAsal, medan: str, beda: str, diputus: bool) -> None:
    """Let the row keep a differing value for a field, or agree when blank; ``diputus``: a person has decided."""
    bit, tetap = BIT[medan], lain(c, medan) == beda
    pernah = tetap and bool(c.diputus & bit)
    c.diputus = c.diputus | bit if beda and (diputus or pernah) else c.diputus & ~bit
    if tetap:
        return
    c.beda = c.beda | bit if beda else c.beda & ~bit
    isi = {k: n for k, n in (_rahasia(c) if medan == RAHASIA else c.isi).items() if k != medan}
    isi |= {medan: beda} if beda else {}
    if medan == RAHASIA:
        c.isi_segel = segel().tutup(json.dumps(isi), "asal") if isi else b""
    else:
        c.isi = isi


def _keadaan(c: NilaiAsal) -> tuple[object, ...]:
    return (c.medan, c.beda, c.diputus, c.isi, c.isi_segel)
