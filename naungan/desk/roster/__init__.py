"""From a spreadsheet to people who are covered: a list comes in, is read and checked, proposed, approved, applied."""

from naungan.desk.roster.ajukan import ajukan, batalkan, kembalikan, setujui
from naungan.desk.roster.kirim import kirim, kirim_perbaikan, pembayar_kiriman
from naungan.desk.roster.olah import olah
from naungan.desk.roster.perbaiki import ikutkan, isi_baris, perbaiki_baris
from naungan.desk.roster.petakan import petakan_kolom
from naungan.desk.roster.terapkan import terapkan

__all__ = [
    "ajukan",
    "batalkan",
    "ikutkan",
    "isi_baris",
    "kembalikan",
    "kirim",
    "kirim_perbaikan",
    "olah",
    "pembayar_kiriman",
    "perbaiki_baris",
    "petakan_kolom",
    "setujui",
    "terapkan",
]
