"""The cast: the people who sign in to the demo, and the offices they work for."""

from typing import NamedTuple

from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.demo.cast_tempat import DESA_SLAMET, MITRA_JOKO, PABRIK_RINA
from naungan.desk.kantor import buka_kantor, daftarkan_petugas

__all__ = ["PEMERAN", "Tokoh", "kumpulkan_pemeran"]


class Tokoh(NamedTuple):
    """One of the cast. ``pembayar`` is the code of the payer the office stands for."""

    username: str
    nama: str
    jenis_kantor: str
    kantor: str
    wilayah: str
    peran: str
    tugas: str
    pembayar: str = ""


_PEMKAB = ("PEMDA", "Disnaker Kabupaten Mojokerto", "35.16")
_BPJS = ("BPJS", "BPJS Ketenagakerjaan Cabang Mojokerto", "35.16")

PEMERAN = (
    Tokoh("sari", "Sari", *_PEMKAB, "PEMBUAT", "menyiapkan daftar dan mendampingi keluarga"),
    Tokoh("wahyu", "Wahyu", *_PEMKAB, "PEMERIKSA", "memeriksa dan menyetujui pekerjaan Sari"),
    Tokoh("budi", "Budi", *_BPJS, "PEMBUAT", "petugas klaim: memeriksa dan mengusulkan"),
    Tokoh("ratna", "Ratna", *_BPJS, "PIMPINAN", "kepala layanan: memutuskan dan merilis pembayaran"),
    Tokoh("slamet", "Pak Kades Slamet", "DESA", "Desa Sumberwuluh", DESA_SLAMET, "PIMPINAN", "melaporkan warganya"),
    Tokoh("rina", "Bu Rina", "PEMBERI_KERJA", "Personalia pabrik", DESA_SLAMET[:5], "PEMBUAT", "personalia", PABRIK_RINA),
    Tokoh("joko", "Pak Joko", "MITRA", "Mitra pelindung", DESA_SLAMET[:5], "PIMPINAN", "melindungi 100 pekerja", MITRA_JOKO),
)  # fmt: skip


def kumpulkan_pemeran(sistem: Petugas) -> dict[str, Petugas]:
    """The cast by user name, registered on first call."""
    hasil = {}
    for t in PEMERAN:
        ada = Petugas.objects.select_related("kantor").filter(username=t.username).first()
        if ada is None:
            pembayar = Payer.objects.filter(kode=t.pembayar).first() if t.pembayar else None
            kantor = buka_kantor(
                by=sistem, jenis=t.jenis_kantor, nama=t.kantor, wilayah=t.wilayah, pembayar=pembayar
            )
            ada = daftarkan_petugas(by=sistem, kantor=kantor, username=t.username, nama=t.nama, peran=t.peran)
        hasil[t.username] = ada
    return hasil
