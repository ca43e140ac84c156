"""The law read the other way wherever it is open, for tests of what per-case law would then say."""

from datetime import date

from naungan.law import per_kasus
from naungan.law.parameter import Edisi, NilaiBertanggal, semua


def nilai_bacaan_lain(nama: str, pada: date) -> NilaiBertanggal:
    """The value of a parameter on a day, under its first other reading if it has one."""
    nilai = per_kasus.nilai_pada(nama, pada)
    return nilai._replace(nilai=nilai.bacaan[0].nilai) if nilai.bacaan else nilai


def edisi_bacaan_lain(nama: str, ke: int = 0) -> Edisi:
    """The whole law with one parameter under its first (or ``ke``-th) other reading wherever it has one."""
    p = semua()[nama]
    nilai = tuple(n._replace(nilai=n.bacaan[ke].nilai) if n.bacaan else n for n in p.nilai)
    return Edisi({**semua(), nama: p._replace(nilai=nilai)}, f"bacaan lain {nama}")
