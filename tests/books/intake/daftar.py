"""A list of names as it stands in the books, written past the desk: Bu Sari's, for the regency's programme."""

from datetime import date
from typing import Any

from naungan.books.intake.models import Baris, Berkas, Kiriman, Pengajuan
from naungan.books.kolom import segel
from naungan.kit.jam import sekarang
from naungan.kit.kode import kode_acak
from tests.cast import DESA_SLAMET, UPAH_KARNO, Pemeran

__all__ = ["ajuan", "baris", "berkas", "kiriman"]


def kiriman(p: Pemeran, **lain: Any) -> Kiriman:
    isi = {
        "kode": kode_acak(), "kantor": p.sari.kantor, "pengirim": p.sari, "wilayah": "35.16", "dicatat": sekarang(),
        "untuk": "PESERTA", "payer": p.pemkab, "segmen": "BPU", "mulai": date(2024, 1, 1), "upah": UPAH_KARNO,
        "status": "DIPERIKSA",
    }  # fmt: skip
    return Kiriman.objects.create(**isi | lain)


def berkas(k: Kiriman, **lain: Any) -> Berkas:
    isi = {"putaran": 1, "nama": "petani.xlsx", "sidik": "a" * 64, "ukuran": 12_000}
    return Berkas.objects.create(kiriman=k, **isi | lain)


def baris(k: Kiriman, **lain: Any) -> Baris:
    isi = {
        "nomor": 2,
        "efek": "BARU",
        "nama": "Karno",
        "wilayah": DESA_SLAMET,
        "isi_segel": segel().tutup("{}", "isi"),
    }
    return Baris.objects.create(kiriman=k, **isi | lain)


def ajuan(p: Pemeran, k: Kiriman, **lain: Any) -> Pengajuan:
    isi = {
        "ke": 1, "banyak": 1, "iuran": 16_800, "ringkasan": {"BARU": 1}, "sidik": "b" * 64, "diajukan_oleh": p.sari,
    }  # fmt: skip
    return Pengajuan.objects.create(kiriman=k, **isi | lain)
