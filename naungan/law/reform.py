"""Tries a coming regulation before it is in force: the law with a proposal's numbers over it.

``baca`` reads a proposal, ``terapkan`` lays it over the law or over another proposal, and ``ulangi`` replays
cases under it. The law's own files are never touched; every number that comes from a proposal is cited as
one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from naungan.law import parameter
from naungan.law.baca_reform import Reform, baca
from naungan.law.parameter import SEHARI, Edisi, NilaiBertanggal, Parameter
from naungan.law.ringkasan import Ringkasan, ringkas
from naungan.law.ulangan import Selisih, bandingkan, ulangi

__all__ = ["Edisi", "Reform", "Ringkasan", "Selisih", "baca", "bandingkan", "ringkas", "terapkan", "ulangi"]


def terapkan(reform: Reform, atas: Edisi | None = None) -> Edisi:
    """The law as the proposal would make it; ``atas`` is what it is laid over, or else the law in force.

    A proposed value holds from its ``mulai``, whatever the law would have changed later, until its ``sampai``;
    where the proposal says nothing, the law stands.
    """
    atas = atas or parameter.berlaku()
    diubah = {nama: _timpa(atas.parameter[nama], nilai) for nama, nilai in reform.nilai.items()}
    return Edisi({**atas.parameter, **diubah}, f"{atas.nama} + {reform.nama}" if atas.nama else reform.nama)


def _timpa(lama: Parameter, baru: Sequence[NilaiBertanggal]) -> Parameter:
    usulan = lama._replace(nilai=tuple(baru))
    hasil = []
    for awal, berikut in pairwise([*Edisi({"lama": lama, "usulan": usulan}).perubahan, None]):
        if awal is not None and (nilai := usulan.pada(awal) or lama.pada(awal)):
            hasil.append(nilai._replace(mulai=awal, sampai=berikut - SEHARI if berikut else None))
    return lama._replace(nilai=tuple(hasil))
