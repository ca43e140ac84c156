"""Is a proposed value of the same kind as the law's own: a number, a word, a day, yes or no, a table, bands?

The law's values, in force and past, and their other readings are the pattern; nothing is declared twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from naungan.law.bentuk import Bilangan, Pilihan, Tanggal, Teks, YaTidak
from naungan.law.kolom import RUPIAH_TERBESAR
from naungan.law.parameter import Bacaan, Parameter
from naungan.law.tolakan import MasukanSalah


def baca_nilai(kolom: str, nilai: Any, p: Parameter) -> Any:
    """A proposed value of a parameter. Raises :class:`MasukanSalah` where the law's is of another kind."""
    pola = [n.nilai for n in reversed(p.nilai)] + [b.nilai for n in p.nilai for b in n.bacaan]
    return _seperti(kolom, nilai, pola, p.satuan)


def baca_bacaan(kolom: str, bacaan: Any, p: Parameter) -> tuple[Bacaan, ...]:
    """The other readings of a proposed value, each in words and as a value."""
    if not isinstance(bacaan, list | tuple):
        raise MasukanSalah(kolom, bacaan, "isilah sebagai daftar, tiap baris dengan bunyi dan nilai")
    hasil = []
    for ke, satu in enumerate(bacaan, 1):
        tempat = f"{kolom}.{ke}"
        if not isinstance(satu, Mapping) or set(satu) != {"bunyi", "nilai"}:
            raise MasukanSalah(tempat, satu, "isilah tepat dengan bunyi dan nilai")
        bunyi = Teks().baca(f"{tempat}.bunyi", satu["bunyi"])
        hasil.append(Bacaan(bunyi, baca_nilai(f"{tempat}.nilai", satu["nilai"], p)))
    return tuple(hasil)


def _seperti(kolom: str, nilai: Any, pola: Sequence[Any], satuan: str) -> Any:
    match pola[0]:
        case bool():
            return YaTidak().baca(kolom, nilai)
        case int():
            return Bilangan(0, RUPIAH_TERBESAR, f"nilai ({satuan})").baca(kolom, nilai)
        case str():
            return Pilihan(tuple(dict.fromkeys(pola))).baca(kolom, nilai)
        case date():
            return Tanggal().baca(kolom, nilai)
        case Mapping():
            return _tabel(kolom, nilai, pola, satuan)
        case tuple():
            return _daftar(kolom, nilai, pola, satuan)
    raise MasukanSalah(kolom, nilai, "angka hukum ini belum dapat diusulkan lain")


def _tabel(kolom: str, nilai: Any, pola: Sequence[Mapping[Any, Any]], satuan: str) -> dict[Any, Any]:
    """A table with all rows of the law's; JSON and YAML may write a number as a row's name either way."""
    baris = {str(k): v for k, v in nilai.items()} if isinstance(nilai, Mapping) else {}
    for satu in pola:
        if baris.keys() == {str(k) for k in satu}:
            return {
                k: _seperti(f"{kolom}.{k}", baris[str(k)], [t[k] for t in pola if k in t], satuan)
                for k in satu
            }
    raise MasukanSalah(kolom, nilai, f"isilah sebagai kelompok lengkap {', '.join(map(str, pola[0]))}")


def _daftar(kolom: str, nilai: Any, pola: Sequence[tuple[Any, ...]], satuan: str) -> tuple[Any, ...]:
    """A list of words, or rows as the law's: bands from the same lower bound up, or all the law's names."""
    contoh = [satu for daftar in pola for satu in daftar]
    bentuk = list(contoh[0]) if isinstance(contoh[0], tuple) else contoh[0]
    if not isinstance(nilai, list | tuple) or not nilai:
        raise MasukanSalah(kolom, nilai, f"isilah sebagai daftar yang isinya seperti {bentuk}")
    if not isinstance(bentuk, list):
        return tuple(_seperti(f"{kolom}.{ke}", isi, contoh, satuan) for ke, isi in enumerate(nilai, 1))
    for ke, baris in enumerate(nilai, 1):
        if not isinstance(baris, list | tuple) or len(baris) != len(bentuk):
            raise MasukanSalah(f"{kolom}.{ke}", baris, f"isilah sebagai baris seperti {bentuk}")
    hasil = tuple(
        tuple(
            _seperti(f"{kolom}.{ke}.{i + 1}", isi, [b[i] for b in contoh], satuan)
            for i, isi in enumerate(baris)
        )
        for ke, baris in enumerate(nilai, 1)
    )
    awal = [baris[0] for baris in hasil]
    if isinstance(bentuk[0], str):
        if not any(awal == [baris[0] for baris in satu] for satu in pola):
            raise MasukanSalah(kolom, nilai, f"isilah baris {', '.join(b[0] for b in pola[0])} berurutan")
    elif awal[0] != bentuk[0] or any(b >= a for b, a in pairwise(awal)):
        raise MasukanSalah(
            kolom, nilai, f"isilah batas bawahnya mulai dari {bentuk[0]}, makin lama makin besar"
        )
    return hasil
