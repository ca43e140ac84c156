"""From a programme to the line of a decree that names a person, and what happens to that place afterwards."""

from naungan.books.selection.models.aturan import Aturan, Prioritas, Syarat
from naungan.books.selection.models.calon import Calon, Jejak, PernyataanKerja
from naungan.books.selection.models.lampiran import Lampiran, Penerima, Penutupan, Sebab, Verifikasi
from naungan.books.selection.models.musyawarah import HasilMusyawarah, Musyawarah
from naungan.books.selection.models.periksa import BarisPeriksa, PeriksaTahunan
from naungan.books.selection.models.program import Kuota, Program
from naungan.books.selection.models.tawaran import Tawaran

__all__ = [
    "Aturan",
    "BarisPeriksa",
    "Calon",
    "HasilMusyawarah",
    "Jejak",
    "Kuota",
    "Lampiran",
    "Musyawarah",
    "Penerima",
    "Penutupan",
    "PeriksaTahunan",
    "PernyataanKerja",
    "Prioritas",
    "Program",
    "Sebab",
    "Syarat",
    "Tawaran",
    "Verifikasi",
]
