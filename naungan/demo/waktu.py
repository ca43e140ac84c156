"""Days, months and ages as columns."""

import numpy as np
import numpy.typing as npt

from naungan.demo.acak import Bulat, Pecahan

__all__ = ["Hari", "bulan_dari", "hari", "kode_bulan", "mulai_bulan", "mulai_hari", "umur"]

Hari = npt.NDArray[np.datetime64]


def hari(teks: str) -> np.datetime64:
    """A day from ISO text."""
    return np.datetime64(teks, "D")


def bulan_dari(kode: Bulat) -> Hari:
    """202309 → the month."""
    return ((kode // 100 - 1970) * 12 + kode % 100 - 1).astype("M8[M]")


def kode_bulan(bulan: Hari) -> Bulat:
    """The month → 202309."""
    m = bulan.astype("M8[M]").astype(np.int64)
    return (m // 12 + 1970) * 100 + m % 12 + 1


def umur(u: Pecahan, dari: float, sampai: float, condong: float = 1.0) -> Bulat:
    """Days of age between two ages in years; ``condong`` above 1 leans to the young."""
    return ((dari + (sampai - dari) * u**condong) * 365.2425).astype(np.int64)


def mulai_hari(u: Pecahan, dari: str, sampai: str, condong: float = 1.0) -> Hari:
    """A first day; ``condong`` below 1 leans to the recent."""
    awal = hari(dari)
    lama = int((hari(sampai) - awal).astype(np.int64))
    return awal + (lama * u**condong).astype(np.int64).astype("m8[D]")


def mulai_bulan(u: Pecahan, dari: str, sampai: str, condong: float = 1.0) -> Hari:
    """A first day of a month."""
    return mulai_hari(u, dari, sampai, condong).astype("M8[M]").astype("M8[D]")
