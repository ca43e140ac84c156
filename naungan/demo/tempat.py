"""The real villages, and how people, tobacco and firms spread over them (weights are judgement)."""

import csv
from functools import cache
from importlib.resources import files

import numpy as np

from naungan.demo.acak import Bulat, Pecahan, alur

__all__ = ["Peta", "peta"]

# District: people, tobacco, firms. Rough relative sizes from memory; tobacco is of the dry north.
_TIMBANGAN = {
    "01": (43, 0.3, 0.4), "02": (43, 0.3, 0.4), "03": (58, 0.2, 0.4),
    "04": (30, 0.1, 0.4), "05": (82, 0.5, 2.6), "06": (77, 0.4, 1.6),
    "07": (65, 1.4, 0.7), "08": (79, 0.3, 1.8), "09": (55, 0.4, 0.6),
    "10": (51, 0.4, 0.7), "11": (76, 0.3, 1.1), "12": (74, 0.4, 1.1),
    "13": (76, 0.2, 1.7), "14": (58, 2.2, 0.8), "15": (57, 3.6, 0.6),
    "16": (85, 2.6, 1.9), "17": (52, 6.5, 0.5), "18": (50, 0.3, 1.2),
}  # fmt: skip


class Peta:
    """Villages in code order; a village is its index here, a district its two digits as an index 0 to 17."""

    def __init__(self) -> None:
        sumber = files("naungan.books.wilayah") / "acuan" / "mojokerto_3516_wilayah.csv"
        baris = sorted(
            csv.DictReader(sumber.read_text(encoding="utf-8").splitlines()), key=lambda b: b["kode"]
        )
        desakel = [b for b in baris if b["tingkat"] == "desakel"]
        self.kode = [b["kode"] for b in desakel]
        self.nama = [b["nama"] for b in desakel]
        self.ke = {kode: i for i, kode in enumerate(self.kode)}
        self.desa = [i for i, b in enumerate(desakel) if b["jenis"] == "desa"]
        """Only these have a village head and a village budget; the five kelurahan do not."""
        kecamatan = [b for b in baris if b["tingkat"] == "kecamatan"]
        self.kecamatan = [b["kode"] for b in kecamatan]
        self.nama_kecamatan = [b["nama"] for b in kecamatan]
        self.dari_kecamatan: Bulat = np.array([self.kecamatan.index(k[:8]) for k in self.kode])
        self._awal: Bulat = np.searchsorted(self.dari_kecamatan, np.arange(len(kecamatan) + 1))

        besar = 0.7 + 0.6 * alur(3516, "besar desa").random(
            len(self.kode)
        )  # villages differ, whatever the seed
        for k in range(len(kecamatan)):
            isi = slice(self._awal[k], self._awal[k + 1])
            besar[isi] /= besar[isi].sum()
        timbangan = np.array([_TIMBANGAN[k[-2:]] for k in self.kecamatan])[self.dari_kecamatan]
        self.orang: Pecahan = timbangan[:, 0] * besar
        self.tembakau: Pecahan = self.orang * timbangan[:, 1]
        self.usaha: Pecahan = self.orang * timbangan[:, 2]

    def di_kecamatan(self, u: Pecahan, kecamatan: Bulat) -> Bulat:
        """For each uniform number a village of the given district, weighted by people."""
        batas = np.concatenate(([0.0], np.cumsum(self.orang)))
        bawah, atas = batas[self._awal[kecamatan]], batas[self._awal[kecamatan + 1]]
        letak = np.searchsorted(batas, bawah + u * (atas - bawah), side="right") - 1
        desa: Bulat = np.clip(letak, self._awal[kecamatan], self._awal[kecamatan + 1] - 1)
        return desa


@cache
def peta() -> Peta:
    """Read once from the package's own reference data."""
    return Peta()
