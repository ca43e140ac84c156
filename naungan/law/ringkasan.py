"""What a replay adds up to: how many cases, how many changed, and every sum before and after."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from naungan.law.ulangan import Selisih


class Pasangan(NamedTuple):
    """A sum before and after, in rupiah."""

    sebelum: int = 0
    sesudah: int = 0

    @property
    def selisih(self) -> int:
        return self.sesudah - self.sebelum

    def tambah(self, sebelum: int, sesudah: int) -> Pasangan:
        return Pasangan(self.sebelum + sebelum, self.sesudah + sesudah)

    def as_json(self) -> dict[str, int]:
        return {"sebelum": self.sebelum, "sesudah": self.sesudah, "selisih": self.selisih}


NOL = Pasangan()


@dataclass(slots=True)
class Jumlah:
    """The sums of many cases of one kind; the scholarship is in no total, the open questions are counted."""

    kasus: int = 0
    berubah: int = 0
    total: Pasangan = NOL
    komponen: dict[str, Pasangan] = field(default_factory=dict)
    beasiswa: Pasangan = NOL
    ditanggung_pemberi_kerja: Pasangan = NOL
    perlu_tinjau: Pasangan = NOL

    def tambah(self, s: Selisih) -> None:
        awal, akhir = s.sebelum, s.sesudah
        self.kasus += 1
        self.berubah += s.berubah
        self.total = self.total.tambah(awal.total, akhir.total)
        for nama in {**awal.komponen, **akhir.komponen}:
            self.komponen[nama] = self.komponen.get(nama, NOL).tambah(
                awal.komponen.get(nama, 0), akhir.komponen.get(nama, 0)
            )
        self.beasiswa = self.beasiswa.tambah(awal.beasiswa.maksimum, akhir.beasiswa.maksimum)
        self.ditanggung_pemberi_kerja = self.ditanggung_pemberi_kerja.tambah(
            awal.ditanggung_pemberi_kerja, akhir.ditanggung_pemberi_kerja
        )
        self.perlu_tinjau = self.perlu_tinjau.tambah(bool(awal.perlu_tinjau), bool(akhir.perlu_tinjau))

    def as_json(self) -> dict[str, Any]:
        return {
            "kasus": self.kasus,
            "berubah": self.berubah,
            "total": self.total.as_json(),
            "komponen": {nama: p.as_json() for nama, p in self.komponen.items()},
            "beasiswa": self.beasiswa.as_json(),
            "ditanggung_pemberi_kerja": self.ditanggung_pemberi_kerja.as_json(),
            "perlu_tinjau": self.perlu_tinjau.as_json(),
        }


@dataclass(slots=True)
class Ringkasan:
    """What a replay adds up to: benefits apart from contributions, because one is paid and the other asked."""

    tidak_dihitung: int = 0
    manfaat: Jumlah = field(default_factory=Jumlah)
    iuran: Jumlah = field(default_factory=Jumlah)

    @property
    def kasus(self) -> int:
        """Every case that came, computed or not."""
        return self.manfaat.kasus + self.iuran.kasus + self.tidak_dihitung

    @property
    def berubah(self) -> int:
        return self.manfaat.berubah + self.iuran.berubah

    def tambah(self, s: Selisih) -> None:
        if s.kalimat:
            self.tidak_dihitung += 1
        else:
            (self.iuran if s.iuran else self.manfaat).tambah(s)

    def as_json(self) -> dict[str, Any]:
        return {
            "kasus": self.kasus,
            "berubah": self.berubah,
            "tidak_dihitung": self.tidak_dihitung,
            "manfaat": self.manfaat.as_json(),
            "iuran": self.iuran.as_json(),
        }


def ringkas(selisih: Iterable[Selisih]) -> Ringkasan:
    """Add up a replay as it streams by."""
    hasil = Ringkasan()
    for satu in selisih:
        hasil.tambah(satu)
    return hasil
