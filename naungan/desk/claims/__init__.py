"""BPJS's verbs about a claim: receive, check, propose, decide. No other office has any of them."""

from naungan.desk.claims.periksa import cek_kasus, kembalikan, periksa_berkas, terima, terima_lagi
from naungan.desk.claims.putus import minta_ulang, putuskan
from naungan.desk.claims.usul import hitung_klaim, usulkan, usulkan_tolak

__all__ = [
    "cek_kasus",
    "hitung_klaim",
    "kembalikan",
    "minta_ulang",
    "periksa_berkas",
    "putuskan",
    "terima",
    "terima_lagi",
    "usulkan",
    "usulkan_tolak",
]
