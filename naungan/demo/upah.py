"""What people are reported to earn: invented round the minimum wage, which many are not paid."""

import numpy as np
import numpy.typing as npt

from naungan.demo.acak import Bulat, Pecahan, pilih

__all__ = ["UMK_2023", "upah_harian", "upah_honor", "upah_mandiri", "upah_perangkat", "upah_usaha"]

UMK_2023 = 4_504_787
"""Minimum wage of Kabupaten Mojokerto in 2023, the whole rupiah of 4,504,787.17."""

# By size, micro to large: share at the minimum wage, share below it, least wage, lean to the least.
_TEPAT = np.array([0.02, 0.05, 0.20, 0.55])
_BAWAH = np.array([0.95, 0.88, 0.62, 0.12])
_DASAR = np.array([1_000_000, 1_500_000, 2_300_000, 3_200_000])
_CONDONG = np.array([2.2, 1.8, 1.2, 0.8])

_MANDIRI = {
    1_000_000: 640, 1_200_000: 140, 1_400_000: 70, 1_500_000: 30, 1_800_000: 20, 2_000_000: 24, 2_200_000: 10,
    2_500_000: 15, 2_700_000: 5, 3_000_000: 16, 3_300_000: 6, 4_000_000: 6, 4_500_000: 6, 5_000_000: 6,
    6_000_000: 3, 8_000_000: 2, 10_000_000: 1, 15_000_000: 0.4,
}  # fmt: skip


def upah_usaha(u: Pecahan, v: Pecahan, kelas: Bulat, ngoro: npt.NDArray[np.bool_]) -> Bulat:
    """In thousands but for the minimum wage itself; nobody in the industrial park is below it."""
    bawah = np.where(ngoro, 0.0, _BAWAH[kelas])
    di_bawah = _DASAR[kelas] + (4_400_000 - _DASAR[kelas]) * v ** _CONDONG[kelas]
    di_atas = 4_506_000 + 9_500_000 * v**6
    ribu = (np.where(u < bawah, di_bawah, di_atas) / 1000).astype(np.int64) * 1000
    return np.where((u >= bawah) & (u < bawah + _TEPAT[kelas]), UMK_2023, ribu)


def upah_honor(u: Pecahan) -> Bulat:
    """Honoraria of non-ASN staff: 1.0 to 3.5 million, most in the lower half."""
    return 1_000_000 + (u**1.4 * 51).astype(np.int64) * 50_000


def upah_perangkat(u: Pecahan, kepala: npt.NDArray[np.bool_]) -> Bulat:
    """Village officials: 2.0 to 2.4 million, heads 2.7 to 3.25."""
    return np.where(
        kepala, 2_700_000 + (u * 12).astype(np.int64) * 50_000, 2_000_000 + (u * 9).astype(np.int64) * 50_000
    )


def upah_harian(u: Pecahan) -> Bulat:
    """Building workers: 26 daily wages of 95,000 to 170,000."""
    return 26_000 * (95 + (u**1.3 * 76).astype(np.int64))


def upah_mandiri(u: Pecahan) -> Bulat:
    """Declared incomes over the bands of PP 44/2015 Annex II, most in the lowest three."""
    return np.array(list(_MANDIRI))[pilih(u, list(_MANDIRI.values()))]
