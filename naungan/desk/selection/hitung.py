"""How many are eligible, before anything is decided: by district, and by what excludes the others."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from django.db import connection

from naungan.books.selection.models import Program
from naungan.desk.selection.bidang import Konteks
from naungan.desk.selection.kosakata import Ketentuan, periksa_ketentuan
from naungan.desk.selection.saringan import Saringan, baku, kelompokkan, saring
from naungan.kit.jam import hari_ini

__all__ = ["Halangan", "Layak", "hitung_layak", "urai_nilai"]


class Halangan(NamedTuple):
    """What one group of alternatives does to the count."""

    ketentuan: tuple[Ketentuan, ...]
    gagal: int
    """People it says no to."""
    tidak_diketahui: int
    hanya: int
    """People who meet everything else: so many more if it were dropped."""


class Layak(NamedTuple):
    """The count over everybody in the programme's territory."""

    diperiksa: int
    layak: int
    tidak_diketahui: int
    """Nobody said no, but some fact is missing."""
    per_kecamatan: dict[str, tuple[int, int]]
    """District code → (asked, eligible)."""
    halangan: tuple[Halangan, ...]


def hitung_layak(program: Program, ketentuan: Sequence[Ketentuan], *, pada: date | None = None) -> Layak:
    """Count under these conditions, saved or only being written; the law's own are added.

    One pass over the registry. Raises MasukanKeliru for a word the vocabulary does not have.
    """
    hari = pada or hari_ini()
    semua = [*baku(hari), *periksa_ketentuan(ketentuan, program.wilayah)]
    s = saring(semua, Konteks(hari, program.payer_id))
    return _rangkum(_hitung(s, program.wilayah), [tuple(k) for k in kelompokkan(semua)])


def urai_nilai(nilai: int, banyak: int) -> tuple[int, ...]:
    """The groups of one number, the first first: 0 yes, 1 no, 2 not known."""
    return tuple(nilai // 3**n % 3 for n in range(banyak))


def _hitung(s: Saringan, wilayah: str) -> list[tuple[str, int, int]]:
    """District, verdicts in one number, how many."""
    dari = (
        f"SELECT substr(p.wilayah, 1, 8) AS kecamatan, {s.nilai} AS nilai FROM registry_person p"
        f" WHERE p.lebur_ke_id IS NULL AND (p.wilayah = %(w)s OR substr(p.wilayah, 1, {len(wilayah) + 1}) = %(w_di)s)"
    )
    isi = s.isi | {"w": wilayah, "w_di": f"{wilayah}."}
    with connection.cursor() as kursor:
        if connection.vendor == "postgresql":
            kursor.execute(
                f"SELECT kecamatan, nilai, COUNT(*) FROM ({dari}) n GROUP BY kecamatan, nilai", isi
            )
            return [(kecamatan, nilai, n) for kecamatan, nilai, n in kursor.fetchall()]
        # SQLite would sort half a million rows to group them; counting as they come takes half the time
        banyak: Counter[tuple[str, int]] = Counter()
        kursor.execute(dari, isi)
        while potongan := kursor.fetchmany(10_000):
            banyak.update(potongan)
    return [(kecamatan, nilai, n) for (kecamatan, nilai), n in banyak.items()]


def _rangkum(baris: Sequence[tuple[str, int, int]], kelompok: Sequence[tuple[Ketentuan, ...]]) -> Layak:
    n = len(kelompok)
    diperiksa: Counter[str] = Counter()
    layak: Counter[str] = Counter()
    gagal, ragu, hanya = [0] * n, [0] * n, [0] * n
    tidak_diketahui = 0
    for kecamatan, nilai, banyak in baris:
        angka = urai_nilai(nilai, n)
        diperiksa[kecamatan] += banyak
        layak[kecamatan] += banyak if nilai == 0 else 0
        tidak_diketahui += banyak if 2 in angka and 1 not in angka else 0
        sendirian = n - angka.count(0) == 1
        for i, a in enumerate(angka):
            gagal[i] += banyak if a == 1 else 0
            ragu[i] += banyak if a == 2 else 0
            hanya[i] += banyak if a and sendirian else 0
    return Layak(
        diperiksa.total(),
        layak.total(),
        tidak_diketahui,
        {k: (diperiksa[k], layak[k]) for k in sorted(diperiksa)},
        tuple(Halangan(*x) for x in zip(kelompok, gagal, ragu, hanya, strict=True)),
    )
