"""How far a tree can go: from an interval for each name to the interval of the tree and of every step in it.

A condition narrows what the names in it can be, so that each branch is measured only for the values that reach
it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import reduce
from itertools import pairwise
from typing import TypeAlias

from naungan.law.pohon import Ambil, Jika, Kata, Konst, MenurutHari, Nama, Operasi, Pohon, ganti_nama
from naungan.law.rentang import (
    KALENDER,
    LAWAN,
    RAGU,
    TAK_TERBATAS,
    TIDAK,
    YA,
    Rentang,
    banding,
    gabungan,
    kata,
    operasi,
    tetap,
)

Env: TypeAlias = Mapping[str, Rentang]
Catat: TypeAlias = Callable[[Pohon, Rentang], None]
"""Told of every step and how far it goes."""
_BALIK = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}


def uraikan(p: Pohon) -> Pohon:
    """The tree with its roundings and slices written out, so that no step hides in a word."""

    def baru(p: Pohon) -> Pohon | None:
        match p:
            case Kata("setengah_ke_atas", (a, b)):
                a, b = uraikan(a), uraikan(b)
                return Kata("ke_bawah", (Operasi("+", (a, Kata("ke_bawah", (b, Konst(2))))), b))
            case Kata("ke_atas", (a, b)):
                return Operasi("neg", (Kata("ke_bawah", (Operasi("neg", (uraikan(a),)), uraikan(b))),))
            case Kata("bulatkan", (a, b, cara)):
                setengah, bawah, atas = (
                    uraikan(Kata(c, (a, b))) for c in ("setengah_ke_atas", "ke_bawah", "ke_atas")
                )
                lain = Jika(Operasi("==", (cara, Konst("ke_bawah"))), bawah, atas)
                return Jika(Operasi("==", (cara, Konst("setengah_ke_atas"))), setengah, lain)
            case Kata("berlapis", (Konst(tabel), n)):
                return reduce(lambda a, b: Operasi("+", (a, b)), _lapisan(tabel, uraikan(n)))
        return None

    return ganti_nama(p, baru)


def _lapisan(tabel: Sequence[tuple[int, int]], n: Pohon) -> Iterator[Pohon]:
    atas = [bawah for bawah, _ in tabel[1:]]
    for ke, (bawah, tarif) in enumerate(tabel):
        sampai = Operasi("min", (n, Konst(atas[ke]))) if ke < len(atas) else n
        selapis = Operasi("-", (Operasi("max", (sampai, Konst(bawah))), Konst(bawah)))
        yield Operasi("*", (selapis, Konst(tarif)))


class Pengukur:
    """Measures trees from :func:`uraikan`. ``baris``: of each name of a lower level, the most rows that rise."""

    def __init__(self, catat: Catat = lambda p, r: None, baris: Mapping[str, int] | None = None) -> None:
        self.catat, self.baris = catat, baris or {}

    def ukur(self, p: Pohon, env: Env) -> Rentang | None:
        """The interval of a tree; None for a word or a table."""
        r = self._ukur(p, env)
        if r is not None:
            self.catat(p, r)
        return r

    def angka(self, p: Pohon, env: Env) -> Rentang:
        """The interval of a tree that is a number, a day, or a yes or no."""
        r = self.ukur(p, env)
        assert r is not None, p
        return r

    def _ukur(self, p: Pohon, env: Env) -> Rentang | None:
        match p:
            case Konst(nilai):
                return tetap(nilai)
            case Nama(nama):
                return env.get(nama)
            case Jika(syarat, ya, tidak):
                return self._jika(syarat, ((YA, ya), (TIDAK, tidak)), env)
            case MenurutHari(pilihan):
                return gabungan([self.ukur(isi, e) for e, isi in _menurut_hari(pilihan, env)])
            case Ambil(Konst(tabel), kunci):
                letak = self.ukur(kunci, env)
                terbaca = [v for k, v in tabel.items() if letak is None or letak.bawah <= k <= letak.atas]
                return gabungan([tetap(v) for v in terbaca])
            case Operasi("-", (a, Operasi("*", (Kata("ke_bawah", (b, Konst(n))), Konst(m))))) if (
                a == b and n == m > 0
            ):
                self.angka(p.isi[0], env), self.angka(p.isi[1], env)
                return Rentang(0, n - 1)  # what a division leaves
            case Operasi("==" | "!=" | "<" | "<=" | ">" | ">=" as op, (kiri, kanan)):
                dua = self.ukur(kiri, env), self.ukur(kanan, env)
                return RAGU if dua[0] is None or dua[1] is None else banding(op, dua[0], dua[1])
            case Operasi("in", (kiri, _)):
                self.ukur(kiri, env)
                return RAGU
            case Operasi(op, isi):
                return operasi(op, [self.angka(satu, env) for satu in isi])
            case Kata("ada" | "jumlah" | "jumlah_terbesar" | "jumlah_pertama", _):
                return self._naik(p, env)
            case Kata("pita", (Konst(tabel), n)):
                return self._pita(tabel, self.angka(n, env))
            case Kata(nama, isi):
                return kata(nama, [self.angka(satu, env) for satu in isi])
        raise NotImplementedError(p)

    def _jika(self, syarat: Pohon, cabang: Sequence[tuple[Rentang, Pohon]], env: Env) -> Rentang | None:
        """Each branch that can be taken, for the values that lead to it."""
        uji, hasil = self.angka(syarat, env), []
        for jawab, isi in cabang:
            sempit = self.anggap(syarat, jawab is YA, env) if uji.iris(jawab) else None
            hasil.append(None if sempit is None else self.ukur(isi, sempit))
        return gabungan(hasil)

    def _naik(self, p: Kata, env: Env) -> Rentang:
        """None to all of the rows; so every sum on the way lies within as well."""
        satu = self.ukur(p.isi[-1], env)
        banyak = self.baris[p.isi[-1].nama] if isinstance(p.isi[-1], Nama) else 0
        if p.kata == "ada":
            return RAGU
        if len(p.isi) == 2:
            banyak = min(banyak, max(0, self.angka(p.isi[0], env).atas))
        return TIDAK if satu is None else Rentang(min(0, satu.bawah * banyak), max(0, satu.atas * banyak))

    def _pita(self, tabel: Sequence[tuple[int, int]], n: Rentang) -> Rentang:
        """Every band that can be reached; below the first the last is read."""
        batas = [bawah for bawah, _ in tabel] + [n.atas + 1]
        pita = zip(tabel, pairwise(batas), strict=True)
        isi = [v for (_, v), (awal, akhir) in pita if n.iris(Rentang(awal, akhir - 1))]
        if n.bawah < batas[0]:
            isi.append(tabel[-1][1])
        return Rentang(min(isi), max(isi))

    def anggap(self, p: Pohon, benar: bool, env: Env) -> Env | None:
        """What the names can be where a condition is true, or false; None where it never is."""
        match p:
            case Konst(nilai):
                return env if bool(nilai) is benar else None
            case Nama(nama):
                return _sempitkan(nama, YA if benar else TIDAK, env)
            case Operasi("not", (isi,)):
                return self.anggap(isi, not benar, env)
            case Operasi("and" | "or" as op, isi_semua):
                sisa: Sequence[Pohon] = isi_semua
                if (op == "and") is not benar:  # one of them decides; it is known where the others cannot
                    jawab = YA if benar else TIDAK
                    sisa = [satu for satu in isi_semua if self.angka(satu, env).iris(jawab)]
                    if len(sisa) != 1:
                        return env if sisa else None
                hasil: Env | None = env
                for satu in sisa:
                    hasil = None if hasil is None else self.anggap(satu, benar, hasil)
                return hasil
            case Operasi(op, (kiri, kanan)) if op in LAWAN:
                return self._anggap_banding(op if benar else LAWAN[op], kiri, kanan, env)
        return env

    def _anggap_banding(self, op: str, kiri: Pohon, kanan: Pohon, env: Env) -> Env | None:
        hasil: Env | None = env
        for nama, lain, tanda in ((kiri, kanan, op), (kanan, kiri, _BALIK[op])):
            r = self.ukur(lain, env)
            if hasil is None or r is None or not isinstance(nama, Nama):
                continue
            batas = {
                "<": Rentang(TAK_TERBATAS.bawah, r.atas - 1),
                "<=": Rentang(TAK_TERBATAS.bawah, r.atas),
                ">": Rentang(r.bawah + 1, TAK_TERBATAS.atas),
                ">=": Rentang(r.bawah, TAK_TERBATAS.atas),
                "==": r,
            }.get(tanda, TAK_TERBATAS)
            hasil = _sempitkan(nama.nama, batas, hasil)
        return hasil


def _sempitkan(nama: str, batas: Rentang, env: Env) -> Env | None:
    if nama not in env:
        return env
    sisa = env[nama].iris(batas)
    return None if sisa is None else {**env, nama: sisa}


def _menurut_hari(pilihan: Sequence[tuple[date, Pohon]], env: Env) -> Iterator[tuple[Env, Pohon]]:
    """Each choice with the days that lead to it; the first holds for all days before it too."""
    mulai = [KALENDER.bawah, *(hari.toordinal() for hari, _ in pilihan[1:]), KALENDER.atas + 1]
    for (_, isi), (awal, akhir) in zip(pilihan, pairwise(mulai), strict=True):
        if (sempit := _sempitkan("tanggal", Rentang(awal, akhir - 1), env)) is not None:
            yield sempit, isi
