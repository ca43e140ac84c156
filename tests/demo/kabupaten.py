"""Everything an invented regency hands over, read for the tests."""

from itertools import chain
from typing import NamedTuple

from naungan.demo.bentuk import DeathRow, PayerRow, PersonRow
from naungan.demo.invent import Kabupaten, invent


class Isi(NamedTuple):
    """Everything a regency hands over."""

    kabupaten: Kabupaten
    orang: list[PersonRow]
    pembayar: dict[str, PayerRow]
    kematian: dict[str, DeathRow]

    @property
    def wafat(self) -> set[str]:
        return {k.nik for k in self.kematian.values()}

    def aktif(self) -> list[PersonRow]:
        """The rule of the month: alive, no end; wage earners paid to November, others to December."""
        wafat = self.wafat
        return [
            o
            for o in self.orang
            if o.nik not in wafat
            and o.akhir is None
            and o.bayar_sampai >= (202312 if o.segmen == "BPU" else 202311)
        ]


def isi(seed: int = 3516, scale: float = 1.0) -> Isi:
    """Invent and read all of it."""
    k = invent(seed, scale)
    kematian = {d.kode: d for d in k.kematian()}
    return Isi(k, list(chain.from_iterable(k.orang())), {p.kunci: p for p in k.pembayar()}, kematian)
