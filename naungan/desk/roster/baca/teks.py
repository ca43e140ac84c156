"""Text as it comes from any program: its letters, and the sign that parts its columns."""

import codecs
import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TextIO

__all__ = ["PEMISAH", "Ragam", "baca_ragam", "pilih_pemisah", "terbuka"]

PEMISAH = (";", ",", "\t", "|")
_CONTOH = 1 << 17
_SEP = re.compile(r"^\ufeff?\"?sep=(.)\"?\s*$", re.IGNORECASE)
_GANTI = "naungan-windows"


class Ragam(NamedTuple):
    """How a text file is written."""

    sandi: str
    pemisah: str
    lebar: int
    """How many columns most of its rows have."""
    lewati: int
    """Lines that only tell Excel about the separator."""


def baca_ragam(jalan: Path, hitung_judul: Callable[[Sequence[str]], float]) -> Ragam:
    """Find out from the beginning of the file; ``hitung_judul`` says how much a row looks like a header."""
    with jalan.open("rb") as berkas:
        sandi = _sandi(berkas.read(1 << 13))
    with terbuka(jalan, sandi) as isi:
        teks = isi.read(_CONTOH).replace("\0", "")
    baris = re.split(r"\r\n|\r|\n", teks)
    if len(baris) > 1 and len(teks) >= _CONTOH - 1:
        baris.pop()
    if baris and (cocok := _SEP.match(baris[0])):
        pemisah = cocok[1]
        return Ragam(sandi, pemisah, _selebar(baris[1:], pemisah)[0], 1)
    pemisah, lebar = pilih_pemisah(baris, hitung_judul)
    return Ragam(sandi, pemisah, lebar, 0)


def pilih_pemisah(baris: Sequence[str], hitung_judul: Callable[[Sequence[str]], float]) -> tuple[str, int]:
    """The separator under which some row looks most like a header and most rows are equally wide; and how wide."""
    nilai = []
    for pemisah in PEMISAH:
        lebar, rata = _selebar(baris, pemisah)
        judul = max((hitung_judul(b) for b in csv.reader(baris[:60], delimiter=pemisah)), default=0.0)
        nilai.append((lebar > 1, (1 + judul) * rata, pemisah, lebar))
    _, _, pemisah, lebar = max(nilai, key=lambda n: n[:2])
    return pemisah, lebar


def _selebar(baris: Sequence[str], pemisah: str) -> tuple[int, float]:
    """How wide most rows are, and what share of the rows is."""
    try:
        rekam = [len(b) for b in csv.reader((b + "\n" for b in baris), delimiter=pemisah) if any(b)]
    except csv.Error:
        rekam = [b.count(pemisah) + 1 for b in baris if b]
    lebih = Counter(n for n in rekam if n > 1)
    if not lebih:
        return 1, 0.0
    lebar, banyak = max(lebih.items(), key=lambda i: (i[1], i[0]))
    return lebar, banyak / len(rekam)


@contextmanager
def terbuka(jalan: Path, sandi: str) -> Iterator[TextIO]:
    """The text, every byte of it a letter: what is no UTF-8 is read as Windows wrote it."""
    with jalan.open(encoding=sandi, errors=_GANTI, newline="") as isi:
        yield isi


def _sandi(awal: bytes) -> str:
    if awal.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    genap, ganjil = awal[::2].count(0), awal[1::2].count(0)
    if max(genap, ganjil) * 6 > len(awal) and min(genap, ganjil) * 20 < len(awal):
        return "utf-16-be" if genap > ganjil else "utf-16-le"
    return "utf-8-sig"


def _seperti_windows(galat: UnicodeError) -> tuple[str, int]:
    assert isinstance(galat, UnicodeDecodeError)
    if galat.encoding.startswith("utf-16"):
        return "\ufffd", galat.end
    byte = galat.object[galat.start : galat.start + 1]
    try:
        return byte.decode("cp1252"), galat.start + 1
    except UnicodeDecodeError:
        return byte.decode("latin-1"), galat.start + 1


codecs.register_error(_GANTI, _seperti_windows)
