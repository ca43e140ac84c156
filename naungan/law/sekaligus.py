"""Several months paid at once: their questions gathered, each reading with what all the months together cost."""

from __future__ import annotations

from collections.abc import Iterable

from naungan.law.perhitungan import BacaanTotal, Tinjauan


class Sekaligus:
    """Takes one month after another. A reading a month does not know costs that month as it was billed."""

    def __init__(self) -> None:
        self._total = 0
        self._tinjauan: dict[str, Tinjauan] = {}
        self._selisih: dict[str, dict[str, int]] = {}

    def tambah(self, total: int, tinjauan: Iterable[Tinjauan]) -> None:
        """One month's total in rupiah and its questions."""
        self._total += total
        for satu in tinjauan:
            self._tinjauan.setdefault(satu.kode, satu)
            selisih = self._selisih.setdefault(satu.kode, {})
            for bacaan in satu.bacaan[1:]:
                selisih[bacaan.bunyi] = selisih.get(bacaan.bunyi, 0) + bacaan.total - total

    def tinjauan(self) -> tuple[Tinjauan, ...]:
        """Each question once, the reading used first, over all the months."""
        return tuple(
            satu._replace(
                bacaan=(
                    BacaanTotal(satu.bacaan[0].bunyi, self._total),
                    *(
                        BacaanTotal(bunyi, self._total + beda)
                        for bunyi, beda in self._selisih[satu.kode].items()
                    ),
                )
            )
            for satu in self._tinjauan.values()
        )
