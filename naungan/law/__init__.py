"""What the law says. Plain values in, a computation out; no clock, no database, no chance.

``hitung`` computes one case, ``iuran_sebulan`` one month's contribution. Nothing is loaded until one is
called.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from naungan.kit.bulan import Bulan
    from naungan.law.parameter import Edisi
    from naungan.law.perhitungan import Perhitungan
    from naungan.law.tolakan import BelumTersedia, MasukanSalah

__all__ = ["BelumTersedia", "MasukanSalah", "Perhitungan", "hitung", "iuran_sebulan"]


def hitung(diketahui: Mapping[str, Any], edisi: Edisi | None = None) -> Perhitungan:
    """What the law gives for one event, or asks for one month (``kejadian: iuran``).

    ``diketahui`` holds the keys of the case format: ``kejadian``, ``tanggal`` (``date`` or ``2023-11-20``),
    ``segmen``, ``upah`` (whole rupiah a month) and the optional facts. The answer is an estimate with every
    step and its article. Same facts, same answer: today's date plays no part. ``edisi`` is the law under a
    proposal (``naungan.law.reform``); without it, the law as it is.

    Raises :class:`MasukanSalah` (a ValueError: ``kolom``, ``nilai``, ``pesan`` in one Indonesian sentence)
    for a case that cannot be read, and :class:`BelumTersedia` where the law for it is not built yet.
    """
    from naungan.law.hitungan import hitung as hitung_kasus

    return hitung_kasus(diketahui, edisi)


def iuran_sebulan(
    *,
    bulan: Bulan | str,
    segmen: str,
    upah: int | None = None,
    kelompok_risiko: int | None = None,
    dibayar_oleh: str | None = None,
    program: Sequence[str] | None = None,
    sektor: str | None = None,
    peserta_jkp: bool | None = None,
    ukuran_usaha: str | None = None,
    nilai_kontrak: int | None = None,
    bulan_terlambat: int | None = None,
    bulan_bayar_di_muka: int | None = None,
) -> Perhitungan:
    """The contribution of one worker (or, by ``nilai_kontrak``, one project) for one month, as billed.

    ``komponen`` holds ``jkk``, ``jkm``, ``jht``, ``jp``, ``denda`` in whole rupiah, ``total`` their sum. A
    BPU without ``upah`` is on the lowest band. ``bulan_bayar_di_muka`` months beginning with ``bulan`` are
    billed at once. Raises as :func:`hitung`.
    """
    ada = {
        "upah": upah, "kelompok_risiko": kelompok_risiko, "dibayar_oleh": dibayar_oleh, "sektor": sektor,
        "program": None if program is None else list(program), "peserta_jkp": peserta_jkp,
        "ukuran_usaha": ukuran_usaha, "nilai_kontrak": nilai_kontrak, "bulan_terlambat": bulan_terlambat,
        "bulan_bayar_di_muka": bulan_bayar_di_muka,
    }  # fmt: skip
    return hitung({"kejadian": "iuran", "bulan": str(bulan), "segmen": segmen, **ada})


def __getattr__(nama: str) -> Any:
    if nama in ("BelumTersedia", "MasukanSalah"):
        from naungan.law import tolakan

        return getattr(tolakan, nama)
    if nama == "Perhitungan":
        from naungan.law.perhitungan import Perhitungan

        return Perhitungan
    raise AttributeError(f"module {__name__!r} has no attribute {nama!r}")
