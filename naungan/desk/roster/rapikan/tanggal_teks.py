"""One date as Indonesians type it: ``12 Peb 78``, ``12021978``, ``Jum'at, 12 Februari 1978``, ``28533``."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from rapidfuzz import fuzz, process

__all__ = ["BUKAN_TEMPAT", "Hari", "baca_hari"]

_NAMA_BULAN = (
    ("januari", "january", "jan"), ("februari", "pebruari", "february", "feb", "peb"), ("maret", "march", "mar", "mrt"),
    ("april", "apr"), ("mei", "may"), ("juni", "june", "jun"), ("juli", "july", "jul"),
    ("agustus", "august", "agu", "agt", "ags", "agust", "aug"), ("september", "sep", "sept"),
    ("oktober", "october", "okt", "oct"), ("november", "nopember", "nov", "nop"),
    ("desember", "december", "des", "dec"),
)  # fmt: skip
_ROMAWI = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_BULAN = {nama: ke for ke, daftar in enumerate(_NAMA_BULAN, 1) for nama in daftar} | {
    angka: ke for ke, angka in enumerate(_ROMAWI, 1)
}
_PANJANG = [nama for nama in _BULAN if len(nama) >= 5]
_MIRIP = 80
"""``agutus`` and ``desmber`` are months; ``jumi`` could be two of them."""
_KATA_HARI = "senin selasa rabu kamis jumat jum'at sabtu minggu ahad"
BUKAN_TEMPAT = frozenset(f"{_KATA_HARI} tgl tanggal th thn tahun lahir sekitar".split()) | _BULAN.keys()
"""Words before a date that are not the place of birth."""
_JAM = re.compile(r"[t ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?z?$")
_TITIK_NOL = re.compile(r"^(\d{5,8})[.,]\d+$")
_AWAL_SERI = date(1899, 12, 30)
_KURUN = range(1800, 2200)


class Hari(NamedTuple):
    """``sebab``: empty, or why there is no day (``mustahil``, ``tahun``, ``kosong``, ``tak_terbaca``), or that the day
    was written month first (``bulan_hari``). ``tahun``: the year where only that is known.
    """

    hari: date | None
    sebab: str = ""
    tahun: int | None = None


_TAK_TERBACA = Hari(None, "tak_terbaca")


def baca_hari(teks: str, terakhir: date) -> Hari:
    """Read one date. A year of two digits is the latest that does not pass ``terakhir``."""
    teks = _TITIK_NOL.sub(r"\1", _JAM.sub("", teks.casefold()))
    potongan = re.findall(r"\d+|[^\W\d_']+", teks)
    angka = [p for p in potongan if p.isdecimal()]
    bulan = _bulan([p for p in potongan if not p.isdecimal()])
    if bulan is not None:
        return _dengan_nama_bulan(angka, bulan, terakhir)
    match angka:
        case [a, b, c] if len(a) == 4:
            return _susun(int(a), b, c)
        case [a, b, c] if len(c) == 4:
            return _susun(int(c), b, a)
        case [a, b, c] if len(a) == len(c) == 2 and int(a) > 31:
            return _susun(_abad(int(a), b, c, terakhir), b, c)
        case [a, b, c] if len(c) == 2:
            return _susun(_abad(int(c), b, a, terakhir), b, a)
        case [a, b] if len(potongan) == 2 and len(b) == 4 and len(a) <= 2 and int(b) in _KURUN:
            return Hari(None, "tahun", int(b))
        case [a]:
            return _satu_angka(a, terakhir)
    return _TAK_TERBACA


def _bulan(kata: list[str]) -> int | None:
    for satu in kata:
        if satu in _BULAN:
            return _BULAN[satu]
    for satu in kata:
        if len(satu) > 4 and (
            mirip := process.extractOne(satu, _PANJANG, scorer=fuzz.ratio, score_cutoff=_MIRIP)
        ):
            return _BULAN[mirip[0]]
    return None


def _dengan_nama_bulan(angka: list[str], bulan: int, terakhir: date) -> Hari:
    match angka:
        case [a, b] if len(a) == 4:
            return _susun(int(a), str(bulan), b)
        case [a, b] if len(b) == 4:
            return _susun(int(b), str(bulan), a)
        case [a, b] if len(b) == 2:
            return _susun(_abad(int(b), str(bulan), a, terakhir), str(bulan), a)
        case [a] if len(a) == 4 and int(a) in _KURUN:
            return Hari(None, "tahun", int(a))
    return _TAK_TERBACA


def _satu_angka(a: str, terakhir: date) -> Hari:
    if not int(a):
        return Hari(None, "kosong")
    match len(a):
        case 8 if int(a[4:]) in _KURUN:
            return _susun(int(a[4:]), a[2:4], a[:2])
        case 8:
            return _susun(int(a[:4]), a[4:6], a[6:])
        case 7:
            return _susun(int(a[3:]), a[1:3], a[0])
        case 6:
            return _susun(_abad(int(a[4:]), a[2:4], a[:2], terakhir), a[2:4], a[:2])
        case 5 if (seri := _AWAL_SERI + timedelta(int(a))) <= terakhir:
            return Hari(seri)
        case 5:
            return _susun(_abad(int(a[3:]), a[1:3], a[0], terakhir), a[1:3], a[0])
        case 4 if int(a) in _KURUN:
            return Hari(None, "tahun", int(a))
    return _TAK_TERBACA


def _abad(dua_angka: int, bulan: str, hari: str, terakhir: date) -> int:
    """The full year. Where month and day make no date, the year alone decides."""
    tahun = terakhir.year - (terakhir.year - dua_angka) % 100
    lewat = tahun == terakhir.year and (int(bulan), int(hari)) > (terakhir.month, terakhir.day)
    return tahun - 100 if lewat else tahun


def _susun(tahun: int, bulan: str, hari: str) -> Hari:
    b, h = int(bulan), int(hari)
    if not tahun and not b and not h:
        return Hari(None, "kosong")
    if tahun not in _KURUN:
        return _TAK_TERBACA
    if not b or not h:
        return Hari(None, "tahun", tahun)
    if ada := _tanggal(tahun, b, h):
        return Hari(ada)
    if terbalik := _tanggal(tahun, h, b):  # month first: nothing else it could be
        return Hari(terbalik, "bulan_hari")
    return Hari(None, "mustahil")


def _tanggal(tahun: int, bulan: int, hari: int) -> date | None:
    try:
        return date(tahun, bulan, hari)
    except (ValueError, OverflowError):
        return None
