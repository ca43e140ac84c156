"""The regency's and the village's verbs: from the news of a death to the proof that the family was paid."""

from naungan.desk.accompany.hasil import (
    buktikan_bayar,
    catat_hasil_luar,
    ketahui_hasil,
    konfirmasi_hasil_luar,
    terima_kembali,
    tidak_diklaim,
    tutup,
)
from naungan.desk.accompany.langkah import ajukan, kunjungi, lengkapi
from naungan.desk.accompany.lapor import KerabatBaru, laporkan
from naungan.desk.accompany.penyerahan import undang

__all__ = [
    "KerabatBaru",
    "ajukan",
    "buktikan_bayar",
    "catat_hasil_luar",
    "ketahui_hasil",
    "konfirmasi_hasil_luar",
    "kunjungi",
    "laporkan",
    "lengkapi",
    "terima_kembali",
    "tidak_diklaim",
    "tutup",
    "undang",
]
