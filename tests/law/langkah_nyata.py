"""What really happens in a tree, step by step, to be held against what was foreseen for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from naungan.law.pohon import Ambil, Jika, Kata, Konst, MenurutHari, Nama, Operasi, Pohon, lipat
from naungan.law.rentang import Rentang


class Nyata:
    """Computes a tree step by step on real values, keeping every step; only the branch taken is run."""

    def __init__(self, env: Mapping[str, Any]) -> None:
        self.env = env
        self.langkah: list[tuple[Pohon, int]] = []

    def hitung(self, p: Pohon) -> Any:
        nilai = self._hitung(p)
        if isinstance(nilai, date | int):
            self.langkah.append((p, bilangan(nilai)))
        return nilai

    def _hitung(self, p: Pohon) -> Any:
        match p:
            case Konst(nilai):
                return nilai
            case Nama(nama):
                return self.env[nama]
            case Jika(syarat, ya, tidak):
                return self.hitung(ya if self.hitung(syarat) else tidak)
            case MenurutHari(pilihan):
                berlaku = [isi for mulai, isi in pilihan if mulai <= self.env["tanggal"]]
                return self.hitung(berlaku[-1] if berlaku else pilihan[0][1])
            case Operasi("and" | "or" as op, isi):
                return next((n for satu in isi if bool(n := self.hitung(satu)) is (op == "or")), op == "and")
            case Operasi(nama, isi) | Kata(nama, isi):
                return hasil(type(p)(nama, tuple(Konst(self.hitung(satu)) for satu in isi)))
            case Ambil(tabel, kunci):
                return hasil(Ambil(tabel, Konst(self.hitung(kunci))))


def hasil(p: Pohon) -> Any:
    """The value of a tree without names."""
    terlipat = lipat(p, {})
    assert isinstance(terlipat, Konst)
    return terlipat.nilai


Langkah = dict[int, Rentang]
"""Each part of a tree, by identity, with how far it goes."""


def tercatat(langkah: Langkah, p: Pohon, r: Rentang) -> None:
    langkah[id(p)] = r.gabung(langkah.get(id(p)))


def semua_di_dalam(p: Pohon, env: Mapping[str, Any], langkah: Langkah) -> Any:
    """Compute ``p`` and hold every step against what was foreseen for it."""
    nyata = Nyata(env)
    nilai = nyata.hitung(p)
    for bagian, satu in nyata.langkah:
        r = langkah[id(bagian)]
        assert r.bawah <= satu <= r.atas, (bagian, satu, r)
    return nilai


def bilangan(nilai: Any) -> int:
    """A day as its ordinal, a yes or no as 1 or 0."""
    return nilai.toordinal() if isinstance(nilai, date) else int(nilai)
