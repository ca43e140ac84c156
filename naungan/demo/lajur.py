"""People as columns: a whole roster in numpy, 60 bytes a person, before a single row is made."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from naungan.demo.acak import Bulat
from naungan.demo.waktu import Hari, kode_bulan

__all__ = ["KATEGORI", "KELOMPOK", "SEGMEN", "Lajur", "gabung"]

KELOMPOK = ("NON_ASN", "DESA", "PERUSAHAAN", "JAKON", "DBHCHT", "MITRA", "MANDIRI")
SEGMEN = {"NON_ASN": "PU", "DESA": "PU", "PERUSAHAAN": "PU", "JAKON": "JAKON",
          "DBHCHT": "BPU", "MITRA": "BPU", "MANDIRI": "BPU"}  # fmt: skip
KATEGORI = ("PETANI_TEMBAKAU", "BURUH_TANI_TEMBAKAU", "RENTAN_LAIN", "PEKERJA_UPAH",
            "PERANGKAT_DESA", "NON_ASN", "MANDIRI", "JAKON")  # fmt: skip

_LUNAS_TERAKHIR = np.datetime64("2023-09", "M")
_KOSONG = np.datetime64("NaT", "D")


@dataclass(slots=True)
class Lajur:
    """Equal-length columns; indexes point into the tables of villages, occupations, payers and words."""

    kelompok: npt.NDArray[np.int8]
    kategori: npt.NDArray[np.int8]
    pekerjaan: npt.NDArray[np.int16]
    pembayar: npt.NDArray[np.int32]
    """Index of the payer, -1: pays for himself."""
    risiko: npt.NDArray[np.int8]
    desa: npt.NDArray[np.int16]
    perempuan: npt.NDArray[np.bool_]
    lahir: Hari
    upah: npt.NDArray[np.int32]
    mulai: Hari
    akhir: Hari
    masa_awal: npt.NDArray[np.int16]
    lunas_awal: npt.NDArray[np.int32]
    bayar_sampai: npt.NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.upah)

    @classmethod
    def susun(
        cls,
        kelompok: str,
        *,
        kategori: str | Bulat,
        pekerjaan: Bulat,
        desa: Bulat,
        perempuan: npt.NDArray[np.bool_],
        umur: Bulat,
        mulai: Hari,
        upah: Bulat,
        pembayar: Bulat | int = -1,
        risiko: Bulat | int = 0,
        akhir: Hari | None = None,
        lunas: Hari | None = None,
        bayar_sampai: Bulat | int = 0,
    ) -> Lajur:
        """One roster. ``umur``: days of age at the start; ``lunas``: last month paid, if known."""
        n = len(upah)
        terakhir = (
            np.full(n, _LUNAS_TERAKHIR)
            if lunas is None
            else np.minimum(lunas.astype("M8[M]"), _LUNAS_TERAKHIR)
        )
        masa = np.maximum((terakhir - mulai.astype("M8[M]")).astype(np.int64) + 1, 0)
        jenis = KATEGORI.index(kategori) if isinstance(kategori, str) else kategori
        return cls(
            kelompok=np.full(n, KELOMPOK.index(kelompok), np.int8),
            kategori=np.broadcast_to(jenis, n).astype(np.int8),
            pekerjaan=pekerjaan.astype(np.int16),
            pembayar=np.broadcast_to(pembayar, n).astype(np.int32),
            risiko=np.broadcast_to(risiko, n).astype(np.int8),
            desa=desa.astype(np.int16),
            perempuan=perempuan,
            lahir=(mulai - umur.astype("m8[D]")).astype("M8[D]"),
            upah=upah.astype(np.int32),
            mulai=mulai.astype("M8[D]"),
            akhir=np.full(n, _KOSONG) if akhir is None else akhir.astype("M8[D]"),
            masa_awal=masa.astype(np.int16),
            lunas_awal=np.where(masa > 0, kode_bulan(terakhir), 0).astype(np.int32),
            bayar_sampai=np.broadcast_to(bayar_sampai, n).astype(np.int32),
        )


def gabung(daftar: list[Lajur]) -> Lajur:
    """Rosters one after another."""
    return Lajur(*(np.concatenate([getattr(d, f.name) for d in daftar]) for f in fields(Lajur)))
