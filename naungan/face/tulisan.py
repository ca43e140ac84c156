"""How dates are written in full, in the reader's language."""

from datetime import date

from django.utils.formats import date_format

__all__ = ["tanggal_panjang"]


def tanggal_panjang(tanggal: object) -> str:
    """22 November 2026."""
    return date_format(tanggal, "j F Y") if isinstance(tanggal, date) else str(tanggal)
