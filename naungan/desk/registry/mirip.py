"""Which of a list of names of businesses is most like what somebody calls theirs."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from math import hypot, log
from typing import Generic, NamedTuple, TypeVar

__all__ = ["Mirip", "kata_pokok", "paling_mirip"]

T = TypeVar("T")

_BUKAN_KATA = (
    "pt cv ud fa tbk pd dan yang untuk dari atau oleh dengan pada serta lain lainnya industri pabrik perusahaan usaha "
    "pembuatan jasa kegiatan ybdi ytdl bukan tidak termasuk segala macam jenis hasil barang"
)
_BUANG = frozenset(_BUKAN_KATA.split())
_AKHIRAN = re.compile(r"(?<=\w{4})(?:nya|kan|an|i)$")
_AWALAN = re.compile(r"^(?:ke|peng|peny|pem|pen|per|pe|meng|men|mem|me|ber|di|ter)(?=\w{4})")
_WAJAR = 5
"""Words alike in so many first letters are taken for one: tembakau, tembako."""


class Mirip(NamedTuple, Generic[T]):
    """One candidate and how alike, 0 to 100."""

    yang: T
    nama: str
    skor: int


@lru_cache(10_000)
def kata_pokok(teks: str) -> tuple[str, ...]:
    """The words of a text that carry meaning, without prefixes and suffixes, cut to their first letters."""
    kata = (k for k in re.findall(r"[a-z]{3,}", teks.casefold()) if k not in _BUANG)
    return tuple(_AWALAN.sub("", _AKHIRAN.sub("", k))[:_WAJAR] for k in kata)


def paling_mirip(
    teks: Sequence[tuple[str, float]], calon: Sequence[tuple[str, T]], banyak: int
) -> list[Mirip[T]]:
    """The ``banyak`` candidates most alike to the texts, each with its weight; rare words weigh more (cosine)."""
    kata_calon = [set(kata_pokok(nama)) for nama, _ in calon]
    jumlah = Counter(k for kata in kata_calon for k in kata)
    bobot = {k: log(1 + len(calon) / n) for k, n in jumlah.items()}
    dicari: dict[str, float] = {}
    for t, berat in teks:
        for k in set(kata_pokok(t)) & bobot.keys():
            dicari[k] = max(dicari.get(k, 0.0), berat * bobot[k])
    panjang = hypot(*dicari.values())
    hasil = []
    for (nama, yang), kata in zip(calon, kata_calon, strict=True):
        if kena := sum(dicari[k] * bobot[k] for k in kata & dicari.keys()):
            hasil.append(Mirip(yang, nama, round(100 * kena / (panjang * hypot(*(bobot[k] for k in kata))))))
    return sorted(hasil, key=lambda m: -m.skor)[:banyak]
