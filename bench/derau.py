"""How a person's data come out when a village clerk types them from memory, an old card or another list.

Written from what is seen in such lists, not from what the matcher folds: some of it nobody can undo.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

__all__ = ["ejaan_lain", "lahir_lain", "nama_lain"]

_MUHAMAD = (
    "MUHAMMAD", "MUHAMAD", "MOHAMMAD", "MOHAMAD", "MOCHAMMAD", "MOCHAMAD", "MUKHAMAD", "MUCHAMAD", "MOKHAMAD",
    "MOH.", "MOCH.", "MUH.", "M.", "M", "MOH", "MOCH",
)  # fmt: skip
_AHMAD = ["AHMAD", "ACHMAD", "AKHMAD", "AHMAT", "ACH.", "A."]
_HAJI = {"L": ["H. ", "H ", "HAJI ", "KH. "], "P": ["HJ. ", "HJ ", "HAJJAH "]}
_SARJANA = [", S.PD", ", SE", " S.PD.I", ", S.H.", ", ST", ", S. SOS", " AMD", ", S.AG"]
_EJAAN = (
    ("U", "OE"), ("J", "DJ"), ("C", "TJ"), ("Y", "J"), ("SY", "S"), ("S", "SY"), ("KH", "H"), ("KH", "K"), ("KH", "CH"),
    ("CH", "H"), ("H", "CH"), ("F", "P"), ("P", "F"), ("F", "V"), ("Z", "J"), ("Z", "S"), ("J", "Z"), ("Q", "K"),
    ("K", "Q"), ("IY", "I"), ("I", "Y"), ("Y", "I"), ("IA", "IYA"), ("IO", "IYO"), ("UW", "U"), ("UA", "UWA"),
    ("OH", "AH"), ("OF", "AF"), ("AH", "A"), ("A", "AH"), ("AE", "AI"), ("AI", "AE"), ("E", "I"), ("I", "E"), ("O", "U"),
    ("U", "O"), ("T", "TH"), ("D", "DH"), ("DH", "D"), ("SH", "S"), ("GH", "G"), ("D", "T"), ("TIK", "TI"), ("TI", "TIK"),
    ("L", "LL"), ("S", "SS"), ("M", "MM"), ("N", "NN"), ("LL", "L"), ("TULL", "TUL"),
)  # fmt: skip
_TETANGGA = {
    "Q": "WA", "W": "QES", "E": "WRD", "R": "ETF", "T": "RYG", "Y": "TUH", "U": "YIJ", "I": "UOK", "O": "IPL", "P":
    "OL", "A": "QSZ", "S": "ADWX", "D": "SFEC", "F": "DGRV", "G": "FHTB", "H": "GJYN", "J": "HKUM", "K": "JLI", "L":
    "KOP", "Z": "XAS", "X": "ZCD", "C": "XVF", "V": "CBG", "B": "VNH", "N": "BMJ", "M": "NJK",
}  # fmt: skip
"""Keys beside a key."""
_AWALAN = ("NUR", "SITI", "SRI", "ABDUL", "WAHYU", "SETYO", "DWI", "TRI")


def nama_lain(r: Random, nama: str, kelamin: str, usia: int, laki: Sequence[str]) -> str:
    """The name as another list has it. ``laki``: names of men, for a father or husband written behind."""
    kata = nama.upper().split()
    haji = kata[0] in ("H.", "HJ.")
    if haji:
        kata = kata[1:]
    kata = [_varian(r, k) for k in kata]
    kata = _susunan(r, kata)
    if r.random() < 0.1:
        ke = r.randrange(len(kata))
        kata[ke] = ejaan_lain(r, kata[ke])
    if r.random() < 0.04:
        ke = r.randrange(len(kata))
        kata[ke] = _salah_ketik(r, kata[ke])
    hasil = _spasi(r, kata)
    if r.random() < 0.03:
        hasil += f" {'BINTI' if kelamin == 'P' else 'BIN'} {r.choice(laki).upper()}"
    elif r.random() < 0.012:
        hasil += f" {r.choice(laki).upper()}"
    if r.random() < (0.6 if haji else 0.05 if usia > 45 else 0):
        hasil = r.choice(_HAJI[kelamin]) + hasil
    if usia < 60 and r.random() < 0.02:
        hasil += r.choice(_SARJANA)
    if r.random() < 0.02:
        hasil = hasil.replace(" ", "  ", 1)
    return hasil.title() if r.random() < 0.3 else hasil


def _varian(r: Random, kata: str) -> str:
    rapat = kata.replace(".", "")
    if rapat in ("M", "MOH", "MOCH", "MOHAMMAD", "MUHAMMAD") and r.random() < 0.5:
        return r.choice(_MUHAMAD)
    if rapat in ("AHMAD", "ACHMAD") and r.random() < 0.3:
        return r.choice(_AHMAD)
    if rapat == "ABDUL" and r.random() < 0.15:
        return r.choice(["ABD.", "ABD", "ABDOEL"])
    return "ST." if rapat == "SITI" and r.random() < 0.03 else kata


def _susunan(r: Random, kata: list[str]) -> list[str]:
    """Words left out, shortened to a letter, exchanged; now and then the name neighbours call the person by."""
    u = r.random()
    if len(kata) > 1:
        if u < 0.03:
            return kata[:-1]
        if u < 0.05:
            return kata[1:]
        if u < 0.08:
            ke = r.randrange(len(kata))
            return [k[0] + r.choice([".", ""]) if i == ke else k for i, k in enumerate(kata)]
        if u < 0.085:
            return kata[::-1]
    if u > 0.995:
        return [r.choice(["MBAH ", "PAK ", ""]) + kata[-1][-3:] + "O"]
    return kata


def ejaan_lain(r: Random, kata: str) -> str:
    """The word in another spelling, if it has a place for one."""
    for _ in range(12):
        lama, baru = r.choice(_EJAAN)
        tempat = [i for i in range(len(kata)) if kata.startswith(lama, i)]
        if tempat:
            i = r.choice(tempat)
            return kata[:i] + baru + kata[i + len(lama) :]
    return kata


def _salah_ketik(r: Random, kata: str) -> str:
    if len(kata) < 4:
        return kata
    i = r.randrange(len(kata) - 1)
    match r.randrange(4):
        case 0:
            return kata[:i] + kata[i + 1 :]
        case 1:
            return kata[:i] + kata[i + 1] + kata[i] + kata[i + 2 :]
        case 2:
            return kata[:i] + kata[i] + kata[i:]
        case _:
            return kata[:i] + r.choice(_TETANGGA.get(kata[i], kata[i])) + kata[i + 1 :]


def _spasi(r: Random, kata: list[str]) -> str:
    if r.random() < 0.05:
        if len(kata) > 1 and r.random() < 0.6:
            ke = r.randrange(len(kata) - 1)
            kata = [*kata[:ke], kata[ke] + kata[ke + 1], *kata[ke + 2 :]]
        else:
            kata = [
                f"{a} {k[len(a) :]}"
                if (a := next((a for a in _AWALAN if k.startswith(a)), "")) and len(k) > len(a) + 2
                else k
                for k in kata
            ]
    return " ".join(kata)


def lahir_lain(r: Random, lahir: date) -> date | None:
    """The birth date as another list has it; None where it was left blank."""
    u = r.random()
    if u < 0.02:
        return None
    if u < 0.04 and lahir.day <= 12:
        return lahir.replace(day=lahir.month, month=lahir.day)
    if u < 0.06:
        return _satu_angka(r, lahir)
    if u < 0.07:
        return _tahun(lahir, r.choice([-1, 1]))
    if u < 0.073:
        return _tahun(lahir, r.choice([-10, 10]))
    if u < 0.088:
        return lahir.replace(day=1, month=1) if r.random() < 0.6 else lahir.replace(day=31, month=12)
    if u < 0.094:
        return lahir + timedelta(days=r.choice([-2, -1, 1, 2]))
    return lahir + timedelta(days=r.randrange(-2_000, 2_000)) if u < 0.099 else lahir


def _satu_angka(r: Random, lahir: date) -> date:
    """One digit mistyped, as often as that gives a date at all."""
    teks = f"{lahir:%Y%m%d}"
    for _ in range(20):
        i = r.randrange(2, 8)
        coba = teks[:i] + r.choice("0123456789") + teks[i + 1 :]
        try:
            salah = date(int(coba[:4]), int(coba[4:6]), int(coba[6:]))
        except ValueError:
            continue
        if salah != lahir and salah.year < 2010:
            return salah
    return lahir


def _tahun(lahir: date, geser: int) -> date:
    return lahir.replace(year=lahir.year + geser, day=min(lahir.day, 28) if lahir.month == 2 else lahir.day)
