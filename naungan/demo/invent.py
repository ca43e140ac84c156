"""Invent the regency: ``invent(seed=3516, scale=1.0)``, then payers, people by the ten thousand, deaths."""

from collections.abc import Iterator

import numpy as np

from naungan.demo import lembaga
from naungan.demo.bentuk import DeathRow, PayerRow, PenggantiRow, PersonRow
from naungan.demo.daftar import aktif
from naungan.demo.lajur import KELOMPOK, gabung
from naungan.demo.orang import Buku, PembagiNik
from naungan.demo.pemberi_kerja import Pembayar, perusahaan
from naungan.demo.peristiwa import Peristiwa, kursi
from naungan.demo.rencana import Rencana, rencana
from naungan.demo.tempat import peta
from naungan.demo.tidak_aktif import tidak_aktif
from naungan.demo.waktu import hari

__all__ = ["POTONGAN", "Kabupaten", "invent"]

POTONGAN = 10_000
"""People in one chunk of ``orang()``."""


class Kabupaten:
    """The invented regency of one seed and scale: computed once as columns, written as rows on demand."""

    def __init__(self, seed: int, r: Rencana) -> None:
        tempat = peta()
        pembayar: dict[str, list[Pembayar]] = {
            "OPD": lembaga.opd(seed, r, tempat),
            "DESA": lembaga.desa(seed, r, tempat),
            "PERUSAHAAN": perusahaan(seed, r, tempat),
            "PROYEK": lembaga.proyek(seed, r, tempat),
            "PEMDA": lembaga.dbhcht(r),
            "MITRA": lembaga.donatur(r, tempat),
        }
        self.rencana = r
        self._pembayar = [p.baris for daftar in pembayar.values() for p in daftar]
        ke = {p.kunci: i for i, p in enumerate(self._pembayar)}

        nik = PembagiNik()
        self._peristiwa = Peristiwa(pembayar, nik)
        berjalan = aktif(seed, r, tempat, pembayar, ke, kursi(tempat))
        lajur = gabung([*berjalan, *tidak_aktif(seed, r, tempat, pembayar, ke, berjalan)])
        self._buku = Buku(seed, lajur, self._pembayar, tempat.kode, nik.terpakai)
        tetap = (lajur.kelompok == KELOMPOK.index("DBHCHT")) | (lajur.kelompok == KELOMPOK.index("MITRA"))
        self._baru = np.flatnonzero(tetap & (lajur.mulai > hari("2023-10-01"))).tolist()

    @property
    def pengganti(self) -> list[PenggantiRow]:
        """Who took the place of a deceased member of DBHCHT or a pledge; they are among ``orang()`` too."""
        return self._peristiwa.pengganti(self._buku.tulis(i, i + 1)[0] for i in self._baru)

    def pembayar(self) -> list[PayerRow]:
        """All payers, also those in arrears and finished projects."""
        return list(self._pembayar)

    def orang(self) -> Iterator[list[PersonRow]]:
        """Everybody, always in the same order: active rosters, those without cover, and last the dead."""
        for i in range(self.jumlah_potongan):
            yield self.potongan(i)

    @property
    def jumlah_potongan(self) -> int:
        """Number of chunks; the last one holds the dead."""
        return -(-len(self._buku) // POTONGAN) + 1

    def potongan(self, ke: int) -> list[PersonRow]:
        """One chunk, without computing the others."""
        if ke == self.jumlah_potongan - 1:
            return list(self._peristiwa.orang)
        return self._buku.tulis(ke * POTONGAN, min((ke + 1) * POTONGAN, len(self._buku)))

    @property
    def jumlah_orang(self) -> int:
        """Rows that ``orang()`` gives in all."""
        return len(self._buku) + len(self._peristiwa.orang)

    def kematian(self) -> list[DeathRow]:
        """The twenty-five deaths, at every scale."""
        return list(self._peristiwa.kematian)


def invent(seed: int = 3516, scale: float = 1.0) -> Kabupaten:
    """The same regency for the same seed. Raises ValueError for a scale outside (0, 1]."""
    return Kabupaten(seed, rencana(scale))
