"""Events and their two files, which never write each other, and BPJS's decisions and payments."""

from naungan.books.cases.models.klaim import Klaim, Penetapan, Usulan
from naungan.books.cases.models.pembayaran import Batch, BatchItem
from naungan.books.cases.models.pendampingan import Handover, HandoverItem, HasilLuar, Pendampingan
from naungan.books.cases.models.peristiwa import Event, Relative

__all__ = [
    "Batch",
    "BatchItem",
    "Event",
    "Handover",
    "HandoverItem",
    "HasilLuar",
    "Klaim",
    "Pendampingan",
    "Penetapan",
    "Relative",
    "Usulan",
]
