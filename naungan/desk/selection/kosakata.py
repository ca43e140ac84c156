"""The closed vocabulary of eligibility: which fields there are, which questions each can be asked, which values fit.

What is not in here cannot be saved as a rule: an unknown word is refused when the rule is written, never passed over
when it is used.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from naungan.books.wilayah.models import Wilayah
from naungan.desk.tolakan import MasukanKeliru

__all__ = [
    "KOSAKATA",
    "KRITERIA_NILAI",
    "Kedudukan",
    "Ketentuan",
    "kategori_benar",
    "periksa_ketentuan",
    "periksa_kedudukan",
]

_ANGKA = ("paling_sedikit", "paling_banyak", "kurang_dari", "lebih_dari", "antara")
_PILIHAN = ("salah_satu", "bukan_salah_satu")
_TEKS = ("salah_satu", "bukan_salah_satu", "memuat", "tidak_memuat")


class Ketentuan(NamedTuple):
    """One condition. ``kelompok`` above 0: an alternative of the others with that number; 0: it must hold itself."""

    bidang: str
    operator: str
    nilai: tuple[Any, ...]
    dasar: str = ""
    """The article that asks for it."""
    kelompok: int = 0


class Kedudukan(NamedTuple):
    """One criterion of the waiting list, in order."""

    kriteria: str
    nilai: tuple[str, ...]
    """kategori, kelamin: the values, first served first; the others: one word of ``KRITERIA_NILAI``."""


KOSAKATA: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "hidup": ("ya_tidak", ("adalah",)),
    "umur": ("angka", _ANGKA),
    "kelamin": ("pilihan", _PILIHAN),
    "wilayah": ("wilayah", ("di", "bukan_di")),
    "kategori": ("pilihan", _PILIHAN),
    "pekerjaan": ("teks", _TEKS),
    "penghasilan": ("angka", _ANGKA),
    "terlindungi_sekarang": ("ya_tidak", ("adalah",)),
    "punya_pemberi_kerja": ("ya_tidak", ("adalah",)),
    "punya_pernyataan_kerja": ("ya_tidak", ("adalah",)),
    "aparatur": ("ya_tidak", ("adalah",)),
}
"""Field → kind of value, operators.

``umur``: full years on the day. ``penghasilan``: rupiah a month, all jobs in force together. ``pekerjaan``: as
written, letter case of A-Z ignored. ``kategori``: any of the person's on the day. ``terlindungi_sekarang``: active
cover through another payer than the programme's. ``punya_pemberi_kerja``: a wage earner's membership not ended.
``punya_pernyataan_kerja``: the latest statement of work is at most a year old and says fit. ``aparatur``: serves
the State or the village as an official.
"""

KRITERIA_NILAI: Mapping[str, tuple[str, ...]] = {
    "umur": ("tertua", "termuda"),
    "penghasilan": ("terendah",),
    "tanggal_usul": ("terdahulu",),
}
_KATA = re.compile(r"[A-Z][A-Z0-9_]{0,23}")
_TERBESAR = {"umur": 120, "penghasilan": 10**12}


def periksa_ketentuan(semua: Sequence[Ketentuan], wilayah: str) -> list[Ketentuan]:
    """The conditions, put in order, for a programme of the territory ``wilayah``.

    Raises MasukanKeliru naming the field (``syarat.3``: the third condition).
    """
    if not semua:
        raise MasukanKeliru("kosong", kolom="syarat")
    if len(semua) > 24:
        raise MasukanKeliru("terlalu_banyak", kolom="syarat", nilai=24)
    return [_satu(k, f"syarat.{n}", wilayah) for n, k in enumerate(semua, start=1)]


def _satu(k: Ketentuan, kolom: str, wilayah: str) -> Ketentuan:
    if k.bidang not in KOSAKATA:
        raise MasukanKeliru("bidang_tak_dikenal", kolom=kolom, nilai=k.bidang)
    jenis, operator = KOSAKATA[k.bidang]
    if k.operator not in operator:
        raise MasukanKeliru("operator_tak_dikenal", kolom=kolom, nilai=k.operator, bidang=k.bidang)
    nilai = tuple(k.nilai)
    banyak_benar = {"antara": len(nilai) == 2}.get(k.operator, len(nilai) == 1)
    if k.operator in ("salah_satu", "bukan_salah_satu", "di", "bukan_di"):
        banyak_benar = 1 <= len(nilai) <= 500 and len(set(map(str, nilai))) == len(nilai)
    if not banyak_benar or not all(_cocok(jenis, k.bidang, n) for n in nilai):
        raise MasukanKeliru("nilai_tak_cocok", kolom=kolom, nilai=", ".join(map(str, nilai)), bidang=k.bidang)
    if k.operator == "antara" and nilai[0] > nilai[1]:
        raise MasukanKeliru("nilai_tak_cocok", kolom=kolom, nilai=f"{nilai[0]}, {nilai[1]}", bidang=k.bidang)
    if jenis == "wilayah":
        _wilayah_dikenal(nilai, kolom, wilayah)
    if jenis == "teks":
        nilai = tuple(n.strip() for n in nilai)
    if not 0 <= k.kelompok <= 99:
        raise MasukanKeliru("nilai_tak_cocok", kolom=kolom, nilai=k.kelompok, bidang="kelompok")
    return Ketentuan(k.bidang, k.operator, nilai, k.dasar.strip()[:200], k.kelompok)


def _cocok(jenis: str, bidang: str, nilai: object) -> bool:
    if jenis == "ya_tidak":
        return isinstance(nilai, bool)
    if jenis == "angka":
        return isinstance(nilai, int) and not isinstance(nilai, bool) and 0 <= nilai <= _TERBESAR[bidang]
    if not isinstance(nilai, str):
        return False
    if bidang == "kelamin":
        return nilai in ("L", "P")
    if jenis == "teks":
        return nilai.isprintable() and 2 <= len(nilai.strip()) <= 80
    return jenis == "wilayah" or kategori_benar(nilai)


def kategori_benar(kode: str) -> bool:
    """Whether a code has the shape of a category: capitals, digits and underscores."""
    return bool(_KATA.fullmatch(kode))


def _wilayah_dikenal(nilai: Sequence[str], kolom: str, wilayah: str) -> None:
    dikenal = set(Wilayah.objects.filter(kode__in=nilai).values_list("kode", flat=True))
    for kode in nilai:
        if kode not in dikenal or not (kode == wilayah or kode.startswith(f"{wilayah}.")):
            raise MasukanKeliru("wilayah_tak_dikenal", kolom=kolom, nilai=kode)


def periksa_kedudukan(semua: Sequence[Kedudukan]) -> list[Kedudukan]:
    """The criteria of the waiting list. Raises MasukanKeliru naming the field (``prioritas.1``)."""
    for n, k in enumerate(semua, start=1):
        kolom = f"prioritas.{n}"
        if [x.kriteria for x in semua].count(k.kriteria) > 1:
            raise MasukanKeliru("kriteria_dua_kali", kolom=kolom, nilai=k.kriteria)
        if k.kriteria in KRITERIA_NILAI:
            benar = len(k.nilai) == 1 and k.nilai[0] in KRITERIA_NILAI[k.kriteria]
        elif k.kriteria in ("kategori", "kelamin"):
            benar = 1 <= len(set(k.nilai)) == len(k.nilai) <= 50
            benar = benar and all(_cocok("pilihan", k.kriteria, v) for v in k.nilai)
        else:
            raise MasukanKeliru("bidang_tak_dikenal", kolom=kolom, nilai=k.kriteria)
        if not benar:
            raise MasukanKeliru("nilai_tak_cocok", kolom=kolom, nilai=", ".join(k.nilai), bidang=k.kriteria)
    return [Kedudukan(k.kriteria, tuple(k.nilai)) for k in semua]
