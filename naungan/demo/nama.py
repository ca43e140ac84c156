"""Javanese names in columns: single words for the old, two or three for the young, true to sex.

The mix is judgement (no statistics of names exist); the words are the package's own list, of no real person.
"""

import csv
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from naungan.demo.acak import Bulat, Pecahan, alur, pilih
from naungan.demo.waktu import Hari

__all__ = ["Nama", "kata_nama"]

_HANYA_DEPAN = {"Achmad", "Ahmad", "Moch.", "Moh.", "Mohammad", "Muhammad", "M.", "Abdul", "Siti", "Binti"}
_SESUDAH_ABDUL = ("Rohman", "Rokhim", "Ghofur", "Wahid", "Rosyid", "Rofiq", "Kholil")
_TUNGGAL = ((1965, 0.55), (1980, 0.35), (1995, 0.15), (9999, 0.05))
"""Share with a single name among those born before that year."""


def kata_nama() -> dict[tuple[str, str], list[str]]:
    """The words by sex (L, P) and place (tunggal, depan, belakang)."""
    isi = (files("naungan.demo") / "acuan" / "nama_jawa_timur.csv").read_text(encoding="utf-8")
    hasil: dict[tuple[str, str], list[str]] = {}
    for b in csv.DictReader(isi.splitlines()):
        hasil.setdefault((b["jenis_kelamin"], b["posisi"]), []).append(b["nama"])
    return hasil


class Nama:
    """Each person's name as up to three words and a title, all indexes into one table of words."""

    def __init__(self, seed: int, perempuan: npt.NDArray[np.bool_], lahir: Hari) -> None:
        tabel = kata_nama()
        self._kata = ["", *sorted({k for daftar in tabel.values() for k in daftar})]
        self._ke = {k: i for i, k in enumerate(self._kata)}
        acak = alur(seed, "nama").random((6, len(lahir)))
        tahun = lahir.astype("M8[Y]").astype(np.int64) + 1970
        self._bagian = np.zeros((3, len(lahir)), dtype=np.int16)
        for kelamin, yang in (("L", ~perempuan), ("P", perempuan)):
            self._bagian[:, yang] = self._susun(acak[:, yang], tahun[yang], kelamin, tabel)
        haji = (tahun < 1973) & (acak[5] < 0.085)
        self._gelar = np.where(haji, np.where(perempuan, 2, 1), 0).astype(np.int8)

    def _susun(
        self, acak: Pecahan, tahun: Bulat, kelamin: str, tabel: dict[tuple[str, str], list[str]]
    ) -> Bulat:
        def indeks(kata: list[str]) -> Bulat:
            return np.array([self._ke[k] for k in kata])

        depan, belakang = indeks(tabel[kelamin, "depan"]), indeks(tabel[kelamin, "belakang"])
        tengah = indeks([k for k in tabel[kelamin, "depan"] if k not in _HANYA_DEPAN])
        a = depan[pilih(acak[1], [0.3 if k == "Abdul" else 1 for k in tabel[kelamin, "depan"]])]
        b = _lain(acak[2], tengah, a)
        c = _lain(acak[3], belakang, a, b)
        abdul = a == self._ke["Abdul"]
        c = np.where(abdul, indeks(list(_SESUDAH_ABDUL))[pilih(acak[3], np.ones(len(_SESUDAH_ABDUL)))], c)

        tiga = (acak[4] < 0.25) & ~abdul
        hasil = np.stack((a, np.where(tiga, b, c), np.where(tiga, c, 0)))
        tunggal = (
            acak[0]
            < np.array([p for _, p in _TUNGGAL])[
                np.searchsorted(np.array([t for t, _ in _TUNGGAL]), tahun, side="right")
            ]
        )
        satu = indeks(tabel[kelamin, "tunggal"])[pilih(acak[1], np.ones(len(tabel[kelamin, "tunggal"])))]
        return np.where(tunggal, np.stack((satu, 0 * satu, 0 * satu)), hasil)

    def tulis(self, dari: int, sampai: int) -> list[str]:
        """The names of a stretch of people, in title case."""
        kata, gelar = self._kata, ("", "H. ", "Hj. ")
        a, b, c = (kolom[dari:sampai].tolist() for kolom in self._bagian)
        return [
            gelar[g]
            + (kata[x] if not y else f"{kata[x]} {kata[y]} {kata[z]}" if z else f"{kata[x]} {kata[y]}")
            for g, x, y, z in zip(self._gelar[dari:sampai].tolist(), a, b, c, strict=True)
        ]


def _lain(u: Pecahan, pilihan: Bulat, *sudah: Bulat) -> Bulat:
    """A word that is none of those already there: the next in the list where it would be."""
    i = pilih(u, np.ones(len(pilihan)))
    for _ in range(len(sudah)):
        for s in sudah:
            i = np.where(pilihan[i] == s, (i + 1) % len(pilihan), i)
    return pilihan[i]
