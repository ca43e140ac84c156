"""What covering a row costs a month: the law is asked once for every wage and month that occurs."""

from datetime import date
from functools import lru_cache

from naungan import law
from naungan.books.intake.models import Kiriman
from naungan.kit.bulan import Bulan

__all__ = ["Tarif"]


class Tarif:
    """JKK and JKM for the rows of one list."""

    def __init__(self, kiriman: Kiriman) -> None:
        self._kiriman = kiriman
        self._tanya = lru_cache(100_000)(self._hitung)

    def sebulan(self, upah: int | None, mulai: date | None) -> int:
        """Rupiah of one month; nought where nobody would be covered, or no wage is known."""
        k = self._kiriman
        if k.payer_id is None or k.mulai is None:
            return 0
        dasar = upah or k.upah
        return self._tanya(dasar, Bulan.dari_tanggal(max(mulai or k.mulai, k.mulai))) if dasar > 0 else 0

    def _hitung(self, upah: int, bulan: Bulan) -> int:
        k = self._kiriman
        assert k.payer is not None
        iuran = law.iuran_sebulan(
            bulan=bulan,
            segmen=k.segmen,
            upah=upah,
            kelompok_risiko=k.payer.kelompok_risiko or None,
            dibayar_oleh=k.payer.sumber,
            program=("jkk", "jkm"),
        )
        return iuran.total
