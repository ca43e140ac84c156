"""Whose money an office reads. From a company's contribution its wages can be computed, so they go together."""

from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas

__all__ = ["SEDIKIT", "iuran_terlihat", "jumlah_terlihat", "upah_terlihat"]

_PUBLIK = ("DBHCHT", "APBD", "APBDES")
_TARIF_TETAP = (*_PUBLIK, "CSR")
SEDIKIT = 5
"""A sum over fewer payers than this would tell the regency what one of them pays."""


def upah_terlihat(by: Petugas, pembayar: Payer) -> bool:
    """Wages: the insurer, the payer itself, and the regency where the payer's money is public."""
    return _sendiri(by, pembayar) or (by.kantor.jenis == "PEMDA" and pembayar.sumber in _PUBLIK)


def iuran_terlihat(by: Petugas, pembayar: Payer) -> bool:
    """Rupiah of one payer's bills; beside wages also a sponsor's, which are places times one tariff."""
    return _sendiri(by, pembayar) or (by.kantor.jenis == "PEMDA" and pembayar.sumber in _TARIF_TETAP)


def jumlah_terlihat(by: Petugas, pembayar: int, *, sumber: str = "", bernama: bool = False) -> bool:
    """Rupiah summed over that many payers, of one source where ``sumber`` is given, found by name or not."""
    if by.kantor.jenis != "PEMDA" or sumber in _TARIF_TETAP or pembayar == 0:
        return True
    return pembayar >= SEDIKIT and not bernama


def _sendiri(by: Petugas, pembayar: Payer) -> bool:
    desa = by.kantor.jenis == "DESA" and pembayar.jenis == "DESA" and pembayar.wilayah == by.kantor.wilayah
    return by.kantor.jenis == "BPJS" or by.kantor.pembayar_id == pembayar.pk or desa
