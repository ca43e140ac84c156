"""The rows of one list beside each other: the same NIK twice, the same row twice, likely the same person twice."""

import polars as pl

from naungan.desk.roster.cocok import dalam_berkas
from naungan.desk.roster.putuskan import ORANG_LAIN, Temuan
from naungan.kit.nama import serupa
from naungan.kit.nik import samarkan

__all__ = ["Sebaris"]

_DIPAKAI = ("baris", "nik", "nama", "lahir", "kelamin", "wilayah", "ibu", "hp")


class Sebaris:
    """Of every row the little that tells people apart, gathered while the file is read."""

    def __init__(self) -> None:
        self._bagian: list[pl.DataFrame] = []

    def tampung(self, rapi: pl.DataFrame) -> None:
        self._bagian.append(rapi.select(_DIPAKAI))

    def temuan(self) -> dict[int, list[Temuan]]:
        """Row → what it shares with other rows of the list."""
        if not self._bagian:
            return {}
        semua = pl.concat(self._bagian)
        hasil: dict[int, list[Temuan]] = {}
        self._nik_sama(semua, hasil)
        for baris, lawan, _skor, alasan in dalam_berkas(semua).iter_rows():
            hasil.setdefault(baris, []).append(("mungkin_sama_berkas", "nama", str(lawan), alasan))
        return hasil

    @staticmethod
    def _nik_sama(semua: pl.DataFrame, hasil: dict[int, list[Temuan]]) -> None:
        """A NIK that comes again under the same name is the same row; under another name both must be looked at."""
        ganda = semua.filter(pl.col("nik").is_not_null() & pl.col("nik").is_duplicated()).sort("nik", "baris")
        for (nik,), kelompok in ganda.group_by("nik", maintain_order=True):
            pertama, *lain = kelompok.select("baris", "nama").iter_rows()
            for baris, nama in lain:
                if serupa(nama or "", pertama[1] or "") >= ORANG_LAIN:
                    hasil.setdefault(baris, []).append(
                        ("baris_sama", "nik", samarkan(str(nik)), str(pertama[0]))
                    )
                    continue
                for satu, lawan in ((baris, pertama[0]), (pertama[0], baris)):
                    temuan = ("nik_ganda_berkas", "nik", samarkan(str(nik)), str(lawan))
                    if temuan not in hasil.setdefault(satu, []):
                        hasil[satu].append(temuan)
