"""The legal clock of a claim: how long BPJS still has to pay, counted in working days from complete papers."""

from datetime import date, timedelta
from typing import NamedTuple

from naungan.books.cases.models import Klaim
from naungan.kit.jam import hari_ini
from naungan.law.tenggat import bayar_jkk, bayar_jkm, hari_kerja

__all__ = ["Batas", "batas_bayar"]

BERHENTI = ("DIBAYAR", "DITOLAK")


class Batas(NamedTuple):
    """The last day, the article, and the working days left; below nought: days late."""

    tanggal: date
    dasar: str
    sisa: int

    @property
    def lewat(self) -> int:
        return max(0, -self.sisa)


def batas_bayar(klaim: Klaim) -> Batas | None:
    """None while papers are incomplete, and once the claim is over: then no clock runs."""
    if klaim.lengkap_pada is None or klaim.status in BERHENTI:
        return None
    tenggat = (bayar_jkm if klaim.program == "JKM" else bayar_jkk)(klaim.lengkap_pada)
    return Batas(tenggat.tanggal, tenggat.dasar, _hari_kerja_antara(hari_ini(), tenggat.tanggal))


def _hari_kerja_antara(dari: date, sampai: date) -> int:
    if dari > sampai:
        return -_hari_kerja_antara(sampai, dari)
    return sum(hari_kerja(dari + timedelta(days=n)) for n in range(1, (sampai - dari).days + 1))
