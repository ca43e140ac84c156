"""A file through the rules: part by part, two at a time, resumable, with its progress told."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import polars as pl

from naungan.law.parameter import Edisi, berlaku
from naungan.lens.massal.bagian_polars import MesinPolars
from naungan.lens.massal.berkas import Keluaran
from naungan.lens.massal.rupa import kenali
from naungan.lens.massal.sumber import Masukan

__all__ = ["UKURAN", "Ringkasan", "hitung_berkas", "siapkan"]

UKURAN = 750_000
"""Rows of a part: large enough for the engine, small enough that three of them stay under 1.5 GB."""
BERSAMAAN = 2


class Ringkasan(NamedTuple):
    """``dilanjutkan``: rows already there from a run that was cut off."""

    baris: int
    dihitung: int
    ditolak: int
    dilanjutkan: int
    tolak: Path


def hitung_berkas(
    masuk: Path,
    keluar: Path,
    *,
    bawaan: Sequence[str] = (),
    edisi: Edisi | None = None,
    ukuran: int = UKURAN,
    lapor: Callable[[int, int], None] = lambda selesai, semua: None,
) -> Ringkasan:
    """Compute every row of ``masuk`` into ``keluar``; rows that cannot be computed go to a file of rejects.

    ``bawaan``: columns carried along untouched. ``lapor(selesai, semua)`` is told the rows done. Raises
    :class:`~naungan.law.tolakan.MasukanSalah` for a file that cannot be read or holds unknown columns.
    """
    edisi = edisi or berlaku()
    sumber, hasil, mesin = siapkan(masuk, keluar, bawaan, edisi)
    sidik = sumber.sidik()
    banyak = max(1, -(-sumber.baris // ukuran))
    with hasil.sendirian():
        hasil.mulai(
            {
                "masuk": sidik,
                "hukum": edisi.versi,
                "ukuran": ukuran,
                "bawaan": mesin.rupa.bawaan,
            }
        )
        ada = next((n for n in range(banyak) if not hasil.ada(n)), banyak)
        lapor(min(ada * ukuran, sumber.baris), sumber.baris)
        _kerjakan(sumber, hasil, mesin, ada, ukuran, lapor)
        sumber.pastikan_tetap(sidik)
        ditolak = hasil.selesaikan(range(banyak))
    return Ringkasan(
        sumber.baris, sumber.baris - ditolak, ditolak, min(ada * ukuran, sumber.baris), hasil.tolak
    )


def siapkan(
    masuk: Path, keluar: Path, bawaan: Sequence[str], edisi: Edisi
) -> tuple[Masukan, Keluaran, MesinPolars]:
    """All that is refused before a row is computed. ``id`` is always carried along."""
    sumber, hasil = Masukan(masuk), Keluaran(keluar)
    hasil.jauhi(sumber)
    diminta = sumber.cari(bawaan)
    mesin = MesinPolars(kenali(sumber.skema, {*diminta, "id"}), edisi)
    hasil.muat({n: sumber.skema[n] for n in mesin.rupa.bawaan})
    return sumber, hasil, mesin


def _kerjakan(
    sumber: Masukan,
    hasil: Keluaran,
    mesin: MesinPolars,
    ada: int,
    ukuran: int,
    lapor: Callable[[int, int], None],
) -> None:
    """The parts still missing: while one is computed the next is read and the one before is written."""

    def satu(nomor: int, mentah: pl.DataFrame) -> int:
        bagian = mesin.hitung(mentah)
        hasil.tulis(nomor, bagian.hasil, bagian.tolakan)
        return nomor

    berjalan: deque[Future[int]] = deque()
    with ThreadPoolExecutor(BERSAMAAN) as pekerja:
        try:
            for nomor, mentah in enumerate(sumber.bagian(ada * ukuran, ukuran), ada):
                berjalan.append(pekerja.submit(satu, nomor, mentah))
                if len(berjalan) >= BERSAMAAN:
                    lapor(min((berjalan.popleft().result() + 1) * ukuran, sumber.baris), sumber.baris)
            while berjalan:
                lapor(min((berjalan.popleft().result() + 1) * ukuran, sumber.baris), sumber.baris)
            if not sumber.baris:
                satu(0, pl.DataFrame(schema={**sumber.skema, "baris": pl.Int64}))
        finally:
            for sisa in berjalan:
                sisa.cancel()
