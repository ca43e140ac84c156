"""What makes a case impossible to compute: a fact its event needs, two facts that exclude each other.

Written as rules of the closed kind, true where the case is refused, so that one case and a column of a
million rows are refused by the same words.
"""

from naungan.law.wajib import baris, iuran, kecelakaan, umum
from naungan.law.wajib.syarat import Syarat

__all__ = ["SYARAT", "Syarat"]

SYARAT: tuple[Syarat, ...] = umum.SYARAT + kecelakaan.SYARAT + iuran.SYARAT + baris.SYARAT
"""In this order; the first that is true is said."""
