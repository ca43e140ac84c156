"""The computation: amounts by component, every step with its article, and what a person must still review.

A plain value. Computing the same facts under the same edition of the law gives an equal one. It is an
estimate (``perkiraan``) until two officers of BPJS Ketenagakerjaan make it a determination.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple


class Langkah(NamedTuple):
    """One named step: what came out, by which articles, from what."""

    nama: str
    nilai: Any
    dasar: str
    dengan: Mapping[str, Any]


class BacaanTotal(NamedTuple):
    """One reading of an open question, and the total it would pay, in rupiah."""

    bunyi: str
    total: int


class Tinjauan(NamedTuple):
    """A question a person must answer because the readings do not pay the same; the first was used."""

    kode: str
    pertanyaan: str
    dasar: str
    bacaan: tuple[BacaanTotal, ...]


class TahunBeasiswa(NamedTuple):
    """One school year of one child (numbered from one, in the order given); ``nilai`` in rupiah."""

    anak: int
    tahun_ajaran: str
    jenjang: str
    kelas: int
    nilai: int


class Beasiswa(NamedTuple):
    """``maksimum``: still possible by level. ``jadwal``: projected by school year, ending at the age limit."""

    maksimum: int = 0
    tahun_ini: int = 0
    jadwal: tuple[TahunBeasiswa, ...] = ()


TANPA_BEASISWA = Beasiswa()


class Penerima(NamedTuple):
    """Who is entitled, of which class of heirs (0: not an heir), and which proofs are missing."""

    siapa: str
    kelas: int
    syarat_kurang: tuple[str, ...] = ()


class Tenggat(NamedTuple):
    nama: str
    tanggal: date
    dasar: str


@dataclass(frozen=True, slots=True)
class Perhitungan:
    """The whole answer. Amounts are whole rupiah; components of nought are left out."""

    total: int
    komponen: Mapping[str, int]
    langkah: tuple[Langkah, ...]
    jenis: str = "perkiraan"
    beasiswa: Beasiswa = TANPA_BEASISWA
    ditanggung_pemberi_kerja: int = 0
    penerima: tuple[Penerima, ...] = ()
    tenggat: tuple[Tenggat, ...] = ()
    perlu_tinjau: tuple[Tinjauan, ...] = ()
    versi: str = ""

    def as_json(self) -> dict[str, Any]:
        """The answer in the agreed shape, dates as text. ``versi`` stays outside: it names the edition, not
        the case.
        """
        return {
            "jenis": self.jenis,
            "total": self.total,
            "komponen": dict(self.komponen),
            "beasiswa": {
                "maksimum": self.beasiswa.maksimum,
                "tahun_ini": self.beasiswa.tahun_ini,
                "jadwal": [
                    {
                        "anak": t.anak,
                        "tahun_ajaran": t.tahun_ajaran,
                        "jenjang": t.jenjang,
                        "kelas": t.kelas,
                        "nilai": t.nilai,
                    }
                    for t in self.beasiswa.jadwal
                ],
            },
            "ditanggung_pemberi_kerja": self.ditanggung_pemberi_kerja,
            "penerima": [
                {"siapa": p.siapa, "kelas": p.kelas, "syarat_kurang": list(p.syarat_kurang)}
                for p in self.penerima
            ],
            "tenggat": [
                {"nama": t.nama, "tanggal": t.tanggal.isoformat(), "dasar": t.dasar} for t in self.tenggat
            ],
            "perlu_tinjau": [
                {
                    "kode": t.kode,
                    "pertanyaan": t.pertanyaan,
                    "dasar": t.dasar,
                    "bacaan": [{"bunyi": b.bunyi, "total": b.total} for b in t.bacaan],
                }
                for t in self.perlu_tinjau
            ],
            "langkah": [
                {
                    "nama": s.nama,
                    "nilai": _polos(s.nilai),
                    "dasar": s.dasar,
                    "dengan": {k: _polos(v) for k, v in s.dengan.items()},
                }
                for s in self.langkah
            ],
        }


def _polos(nilai: Any) -> Any:
    if isinstance(nilai, date):
        return nilai.isoformat()
    return [_polos(satu) for satu in nilai] if isinstance(nilai, list | tuple) else nilai
