"""What can go wrong with a request, as ``application/problem+json`` (RFC 9457): one sentence, one kind, one field."""

import json
from typing import Any, NamedTuple

from django.http import HttpResponse
from django.utils.translation import gettext_noop as N_

from naungan.law.berkas import versi
from naungan.law.tolakan import BelumTersedia, MasukanSalah

__all__ = ["AKAR", "EDISI", "JENIS", "Jenis", "Masalah", "dari_hukum", "jawab", "jawab_masalah"]

AKAR = "/api/v1/"
EDISI = "Naungan-Edisi"
"""The response header that names the edition of the law: same facts and same edition, same answer."""


class Jenis(NamedTuple):
    """A kind of problem: its status, its title, and what the sender can do about it."""

    status: int
    judul: str
    uraian: str


JENIS: dict[str, Jenis] = {
    "bukan-json": Jenis(
        400, N_("Isi permintaan bukan JSON"), N_("Periksa tanda kutip, koma, dan kurung pada isi permintaan.")
    ),
    "tidak-ada": Jenis(404, N_("Alamat tidak ada"), N_("Periksa alamatnya.")),
    "metode-salah": Jenis(405, N_("Metode tidak dilayani"), N_("Lihat metode yang boleh di kepala Allow.")),
    "terlalu-besar": Jenis(413, N_("Terlalu besar"), N_("Bagi kasusnya ke dalam beberapa permintaan.")),
    "tipe-salah": Jenis(
        415, N_("Tipe isi tidak dilayani"), N_("Kirim dengan kepala Content-Type: application/json.")
    ),
    "masukan-salah": Jenis(
        422, N_("Kasus tidak dapat dibaca"), N_("Perbaiki kolom yang disebut di kolom, menurut detail.")
    ),
    "belum-tersedia": Jenis(
        422,
        N_("Belum dihitung oleh sistem ini"),
        N_("Kasusnya benar, tetapi aturannya belum ada di sini. Mengulang tidak menolong."),
    ),
    "terlalu-sering": Jenis(
        429, N_("Terlalu sering"), N_("Tunggu sebanyak detik di kepala Retry-After, lalu ulangi.")
    ),
    "galat": Jenis(
        500, N_("Kesalahan pada sistem ini"), N_("Bukan kesalahan Anda. Laporkan kepada pengelola.")
    ),
}


class Masalah(Exception):
    """A refusal of the API: a kind from ``JENIS``, one sentence, and the field where there is one."""

    def __init__(self, kode: str, detail: str, **tambahan: Any) -> None:
        self.status = JENIS[kode].status
        self.isi = {
            "type": f"{AKAR}#{kode}",
            "title": JENIS[kode].judul,
            "status": self.status,
            "detail": detail,
            **tambahan,
        }
        super().__init__(detail)


def dari_hukum(e: MasukanSalah | BelumTersedia) -> Masalah:
    """A refusal of the law in its own sentence.

    Law not built yet is 422, not 501: the request is what cannot be served, asking again does not help, and a 5xx
    would make clients retry and watchers cry.
    """
    if isinstance(e, MasukanSalah):
        return Masalah("masukan-salah", e.pesan, kolom=e.kolom, nilai=e.nilai)
    return Masalah("belum-tersedia", e.pesan, kolom=e.kolom)


def jawab_masalah(masalah: Masalah) -> HttpResponse:
    return jawab(masalah.isi, status=masalah.status, tipe="application/problem+json")


def jawab(isi: Any, *, status: int = 200, tipe: str = "application/json") -> HttpResponse:
    """As JSON in UTF-8. Half a surrogate pair, which JSON may carry and UTF-8 may not, goes back as it came: ``\\ud800``."""
    teks = json.dumps(isi, ensure_ascii=False, separators=(",", ":"), default=str, allow_nan=False)
    return HttpResponse(
        teks.encode(errors="backslashreplace"),
        status=status,
        content_type=tipe,
        headers={EDISI: versi(), "Content-Language": "id"},
    )
