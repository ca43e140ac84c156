"""The law read the other way wherever it is open, for tests of what per-case law would then say."""

from datetime import date

from naungan.law import per_kasus
from naungan.law.parameter import NilaiBertanggal


def nilai_bacaan_lain(nama: str, pada: date) -> NilaiBertanggal:
    """The value of a parameter on a day, under its first other reading if it has one."""
    nilai = per_kasus.nilai_pada(nama, pada)
    return nilai._replace(nilai=nilai.bacaan[0].nilai) if nilai.bacaan else nilai
