"""Registering those who pay."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from naungan.books.journal.catat import Tindakan
from naungan.books.pintu import nomor_baru, sisipkan
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.desk.access import dalam_wilayah, wajib
from naungan.desk.jalan import Jalan, Lapor, tanpa_laporan
from naungan.desk.tolakan import TidakBerwenang

__all__ = ["BOLEH", "BarisPembayar", "KOLOM_PEMBAYAR", "daftarkan_pembayar"]

BOLEH = ("PEMBUAT", "PEMERIKSA", "PIMPINAN", "SISTEM")

KOLOM_PEMBAYAR = (
    "id", "kode", "jenis", "nama", "wilayah", "npp", "kbli", "kelompok_risiko", "ukuran", "kawasan", "sumber",
)  # fmt: skip


class BarisPembayar(NamedTuple):
    """One payer of a list; ``kode`` is its key and registering it twice changes nothing."""

    kode: str
    jenis: str
    nama: str
    wilayah: str
    npp: str
    kbli: str
    kelompok_risiko: int
    ukuran: str
    kawasan: str
    sumber: str


def daftarkan_pembayar(
    kunci: str,
    baris: Sequence[BarisPembayar],
    *,
    by: Petugas,
    lapor: Lapor = tanpa_laporan,
    potongan: int = 5_000,
) -> None:
    """Register payers in bulk. BPJS and the regency may, in their own territory."""
    wajib(by, "daftarkan_pembayar", kantor=("BPJS", "PEMDA"), peran=BOLEH)
    if not all(dalam_wilayah(by, b.wilayah) for b in baris):
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    jalan = Jalan(kunci, verb="daftarkan_pembayar", by=by)
    while jalan.kursor < len(baris):
        sampai = min(jalan.kursor + potongan, len(baris))
        lapor(jalan.maju(sampai, partial(_tulis, baris, sampai)) or 0)
    jalan.tutup()


def _tulis(baris: Sequence[BarisPembayar], sampai: int, _act: Tindakan, dari: int) -> int:
    bagian = baris[dari:sampai]
    nomor = nomor_baru(Payer, len(bagian))
    sisipkan(Payer, KOLOM_PEMBAYAR, ((n, *b) for n, b in zip(nomor, bagian, strict=True)))
    return len(bagian)
