"""What a programme would cost: the law's contribution for one person, month by month, times so many people."""

from typing import NamedTuple

from naungan import law
from naungan.books.selection.models import Program
from naungan.kit.bulan import Bulan

__all__ = ["BiayaBulan", "perkiraan_biaya"]


class BiayaBulan(NamedTuple):
    """One month, in whole rupiah."""

    bulan: Bulan
    per_orang: int
    jumlah: int


def perkiraan_biaya(
    program: Program, orang: int, *, mulai: Bulan | None = None, sampai: Bulan | None = None
) -> list[BiayaBulan]:
    """JKK and JKM for ``orang`` people on the programme's wage base, by the law of each month (reliefs included).

    The whole programme, or the months given.
    """
    bulan, akhir = mulai or Bulan.dari_kode(program.mulai), sampai or Bulan.dari_kode(program.sampai)
    hasil = []
    while bulan <= akhir:
        iuran = law.iuran_sebulan(
            bulan=bulan,
            segmen="BPU",
            upah=program.upah,
            dibayar_oleh=program.sumber,
            program=("jkk", "jkm"),
        )
        per_orang = sum(iuran.komponen.get(p, 0) for p in ("jkk", "jkm"))
        hasil.append(BiayaBulan(bulan, per_orang, per_orang * orang))
        bulan = bulan.maju(1)
    return hasil
