"""The parts of a person that may be asked to change: which values are right, who decides, what stands there now."""

import re
from collections.abc import Mapping
from datetime import date

from naungan.books.kolom import segel
from naungan.books.registry.models import Person
from naungan.books.wilayah.models import Wilayah
from naungan.desk.registry.lembar import nilai_kini
from naungan.desk.tolakan import MasukanKeliru
from naungan.kit.jam import hari_ini
from naungan.kit.nik import NikSalah, baca_nik, samarkan

__all__ = ["BETULKAN", "PEMUTUS", "SEGEL", "kini", "rapikan", "tampak"]

BETULKAN = ("nik", "nama", "lahir", "kelamin", "hp", "pekerjaan")
SEGEL = frozenset({"nik", "hp", "keluarga"})
"""Parts that hold a personal number; they stand sealed in a request and masked in the journal."""

_BERSAMA = ("PEMDA", "DESA")
PEMUTUS: Mapping[str, tuple[str, ...]] = {
    "hp": _BERSAMA,
    "pekerjaan": _BERSAMA,
    "keluarga": _BERSAMA,
    "ahli_waris": _BERSAMA,
}
"""Which offices' second person may decide on a part; on every part not named here the regency's alone."""

_PANJANG = {"nama": 120, "pekerjaan": 80}


def rapikan(medan: str, nilai: str | date) -> str:
    """The value as the registry keeps it, as text. ``lahir`` is given as a date. Raises MasukanKeliru."""
    if isinstance(nilai, date):
        if nilai > hari_ini():
            raise MasukanKeliru("tanggal_di_depan", kolom=medan, nilai=nilai)
        return nilai.isoformat()
    nilai = " ".join(nilai.split())
    if not nilai:
        raise MasukanKeliru("kosong", kolom=medan)
    if medan == "nik":
        nilai = re.sub(r"[\s.'-]", "", nilai)
        try:
            baca_nik(nilai, sampai_tahun=hari_ini().year)
        except NikSalah as galat:
            raise MasukanKeliru("nik_salah", kolom="nik", sebab=str(galat)) from None
    elif medan == "hp":
        return _hp(nilai)
    elif not _dikenal(medan, nilai):
        raise MasukanKeliru("pilihan_tak_dikenal", kolom=medan, nilai=nilai)
    return nilai[: _PANJANG.get(medan)]


def _dikenal(medan: str, nilai: str) -> bool:
    if medan == "wilayah":
        return Wilayah.objects.filter(kode=nilai, tingkat="desakel").exists()
    return medan != "kelamin" or nilai in ("L", "P")


def _hp(nilai: str) -> str:
    angka = re.sub(r"\D", "", nilai)
    angka = angka.removeprefix("62") if nilai.startswith(("+", "62")) else angka.removeprefix("0")
    if not re.fullmatch(r"[2-9]\d{7,11}", angka):
        raise MasukanKeliru("hp_salah", kolom="hp")
    return f"+62{angka}"


def kini(person: Person, medan: str) -> str:
    """What stands there now, as text, personal numbers opened."""
    return segel().buka(bytes(person.nik_segel), "nik") if medan == "nik" else nilai_kini(person)[medan]


def tampak(medan: str, nilai: str) -> str:
    """The value as a list and the journal may show it."""
    if medan == "nik":
        return samarkan(nilai)
    return f"••••{nilai[-3:]}" if medan == "hp" and nilai else nilai
