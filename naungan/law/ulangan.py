"""Replays cases under a proposal: each under the law and under the proposal, and what it adds up to.

One case is held at a time, so a file of millions passes through.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from naungan.law.hitungan import hitung
from naungan.law.parameter import Edisi
from naungan.law.perhitungan import TANPA_BEASISWA, Beasiswa, Perhitungan
from naungan.law.tolakan import BelumTersedia, MasukanSalah


class Hasil(NamedTuple):
    """What one computation came to; ``perlu_tinjau`` names its open questions."""

    total: int = 0
    komponen: Mapping[str, int] = {}
    beasiswa: Beasiswa = TANPA_BEASISWA
    ditanggung_pemberi_kerja: int = 0
    tenggat: tuple[tuple[str, date], ...] = ()
    perlu_tinjau: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "total": self.total,
            "komponen": dict(self.komponen),
            "beasiswa": {"maksimum": self.beasiswa.maksimum, "tahun_ini": self.beasiswa.tahun_ini},
            "ditanggung_pemberi_kerja": self.ditanggung_pemberi_kerja,
            "tenggat": [{"nama": nama, "tanggal": hari.isoformat()} for nama, hari in self.tenggat],
            "perlu_tinjau": list(self.perlu_tinjau),
        }


class Selisih(NamedTuple):
    """One case before and after. ``kalimat`` says why a case could not be computed; both sides are then empty."""

    iuran: bool = False
    sebelum: Hasil = Hasil()
    sesudah: Hasil = Hasil()
    kalimat: str = ""

    @property
    def berubah(self) -> bool:
        """Whether anything differs, money or not."""
        return self.sebelum != self.sesudah

    @property
    def total(self) -> int:
        """The difference of the totals, in rupiah; negative where the proposal gives or asks less."""
        return self.sesudah.total - self.sebelum.total

    @property
    def komponen(self) -> dict[str, int]:
        """The difference of each component that changed."""
        nama = {**self.sebelum.komponen, **self.sesudah.komponen}
        beda = {n: self.sesudah.komponen.get(n, 0) - self.sebelum.komponen.get(n, 0) for n in nama}
        return {n: b for n, b in beda.items() if b}

    def as_json(self) -> dict[str, Any]:
        """Both sides and the difference, or the sentence of a case that could not be computed."""
        if self.kalimat:
            return {"kalimat": self.kalimat}
        return {
            "berubah": self.berubah,
            "sebelum": self.sebelum.as_json(),
            "sesudah": self.sesudah.as_json(),
            "selisih": self.total,
        }


def ulangi(kasus: Iterable[Mapping[str, Any]], edisi: Edisi, atas: Edisi | None = None) -> Iterator[Selisih]:
    """Each case under ``atas`` (the law in force) and under ``edisi``, in order, none left out."""
    return (bandingkan(satu, edisi, atas) for satu in kasus)


def bandingkan(diketahui: Mapping[str, Any], edisi: Edisi, atas: Edisi | None = None) -> Selisih:
    """One case under both."""
    try:
        sebelum, sesudah = _hasil(hitung(diketahui, atas)), _hasil(hitung(diketahui, edisi))
    except (MasukanSalah, BelumTersedia) as e:
        return Selisih(kalimat=e.pesan)
    return Selisih(diketahui["kejadian"] == "iuran", sebelum, sesudah)


def _hasil(p: Perhitungan) -> Hasil:
    return Hasil(
        p.total,
        p.komponen,
        p.beasiswa,
        p.ditanggung_pemberi_kerja,
        tuple((t.nama, t.tanggal) for t in p.tenggat),
        tuple(t.kode for t in p.perlu_tinjau),
    )
