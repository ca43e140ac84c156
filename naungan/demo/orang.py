"""From columns to people: the fictional NIK, the telephone number, the row.

A NIK is 351699 (a district that does not exist), the birth date with 40 added to a woman's day, and a serial
that counts up for each birth date and sex; so it is unique by construction, and nobody else's.
"""

from collections import Counter
from datetime import date
from itertools import repeat

import numpy as np
import numpy.typing as npt

from naungan.demo.acak import Bulat, alur
from naungan.demo.bentuk import PayerRow, PersonRow
from naungan.demo.lajur import KATEGORI, KELOMPOK, SEGMEN, Lajur
from naungan.demo.nama import Nama
from naungan.demo.pekerjaan import PEKERJAAN
from naungan.demo.waktu import Hari

__all__ = ["KECAMATAN_CONTOH", "Buku", "PembagiNik", "nomor_urut"]

KECAMATAN_CONTOH = 351699


class PembagiNik:
    """Gives NIK to the few who are named; the many are numbered after them."""

    def __init__(self) -> None:
        self.terpakai: Counter[tuple[date, str]] = Counter()

    def beri(self, lahir: date, kelamin: str) -> str:
        """The next NIK for that birth date and sex."""
        self.terpakai[lahir, kelamin] += 1
        hari = lahir.day + 40 * (kelamin == "P")
        return f"{KECAMATAN_CONTOH}{hari:02d}{lahir:%m%y}{self.terpakai[lahir, kelamin]:04d}"


def nomor_urut(lahir: Hari, perempuan: npt.NDArray[np.bool_], terpakai: Counter[tuple[date, str]]) -> Bulat:
    """For each person the serial within birth date and sex, after those already given."""
    kunci = lahir.astype(np.int64) * 2 + perempuan
    urut = np.argsort(kunci, kind="stable")
    tersusun = kunci[urut]
    awal = np.searchsorted(tersusun, tersusun, side="left")
    nomor = np.empty(len(kunci), dtype=np.int64)
    nomor[urut] = np.arange(len(kunci)) - awal + 1
    for (tanggal, kelamin), banyak in terpakai.items():
        k = int(np.datetime64(tanggal, "D").astype(np.int64)) * 2 + (kelamin == "P")
        nomor[urut[slice(*np.searchsorted(tersusun, (k, k + 1)))]] += banyak
    return nomor


class Buku:
    """All rosters, able to write out any stretch of people without the others."""

    def __init__(self, seed: int, lajur: Lajur, pembayar: list[PayerRow], desa: list[str],
                 terpakai: Counter[tuple[date, str]]) -> None:  # fmt: skip
        self._lajur = lajur
        self._nama = Nama(seed, lajur.perempuan, lajur.lahir)
        self._kunci = [*(p.kunci for p in pembayar), ""]  # index -1: pays for himself
        self._desa = desa
        bulan = lajur.lahir.astype("M8[M]")
        m = bulan.astype(np.int64)
        hari = (lajur.lahir - bulan.astype("M8[D]")).astype(np.int64) + 1 + 40 * lajur.perempuan
        tanggal = hari * 10_000 + (m % 12 + 1) * 100 + (m // 12 + 1970) % 100
        self._nik = (KECAMATAN_CONTOH * 1_000_000 + tanggal) * 10_000 + nomor_urut(
            lajur.lahir, lajur.perempuan, terpakai
        )
        telepon = alur(seed, "telepon").random((2, len(lajur)))
        self._hp = np.where(telepon[0] < 0.35, -1, (telepon[1] * 10_000_000).astype(np.int64))

    def __len__(self) -> int:
        return len(self._lajur)

    def nik(self, ke: int) -> str:
        """The NIK of one person."""
        return str(self._nik[ke])

    def tulis(self, dari: int, sampai: int) -> list[PersonRow]:
        """The people of a stretch as rows."""
        x, s = self._lajur, slice(dari, sampai)
        kelompok = x.kelompok[s].tolist()
        segmen = [SEGMEN[k] for k in KELOMPOK]
        kolom = (
            map(str, self._nik[s].tolist()),
            self._nama.tulis(dari, sampai),
            x.lahir[s].tolist(),
            ("P" if p else "L" for p in x.perempuan[s].tolist()),
            map(self._desa.__getitem__, x.desa[s].tolist()),
            ("" if n < 0 else f"08009{n:07d}" for n in self._hp[s].tolist()),
            map(PEKERJAAN.__getitem__, x.pekerjaan[s].tolist()),
            map(KATEGORI.__getitem__, x.kategori[s].tolist()),
            map(self._kunci.__getitem__, x.pembayar[s].tolist()),
            map(segmen.__getitem__, kelompok),
            x.risiko[s].tolist(),
            x.upah[s].tolist(),
            x.mulai[s].tolist(),
            x.akhir[s].tolist(),
            x.masa_awal[s].tolist(),
            x.lunas_awal[s].tolist(),
            x.bayar_sampai[s].tolist(),
            map(KELOMPOK.__getitem__, kelompok),
        )
        return list(map(tuple.__new__, repeat(PersonRow), zip(*kolom, strict=True)))
