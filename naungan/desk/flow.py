"""Workflows as tables in data. From one table come the guard, the buttons, the diagram and the generated tests.

A row says: from these stages, by this action, an officer of this office in one of these roles, moves the file to the
next stage; in which mode of the insurer the action exists at all.
"""

from typing import NamedTuple

from django.conf import settings

from naungan.books.staff.models import Petugas
from naungan.desk.tolakan import BukanTahapnya, TidakBerwenang

__all__ = ["BATCH", "KIRIMAN", "KLAIM", "PENDAMPINGAN", "Alur", "Langkah"]

SEMUA = ("PEMBUAT", "PEMERIKSA", "PIMPINAN")


class Langkah(NamedTuple):
    """One permitted movement of a file."""

    aksi: str
    dari: tuple[str, ...]
    ke: str
    kantor: tuple[str, ...]
    peran: tuple[str, ...]
    mode: str = ""
    """``di_dalam`` or ``di_luar`` where the action exists in one mode only."""


class Alur(NamedTuple):
    """A workflow: its name and its table. A stage nobody leaves is an end, and must be named as one."""

    nama: str
    awal: str
    akhir: tuple[str, ...]
    langkah: tuple[Langkah, ...]

    def boleh(self, status: str, by: Petugas) -> list[Langkah]:
        """The actions open to this officer at this stage: the buttons of the page."""
        return [x for x in self.langkah if status in x.dari and _berhak(x, by)]

    def periksa(self, aksi: str, status: str, by: Petugas) -> str:
        """The stage the file moves to. Raises TidakBerwenang or BukanTahapnya."""
        sama = [x for x in self.langkah if x.aksi == aksi]
        berhak = [x for x in sama if _berhak(x, by)]
        if not berhak:
            raise TidakBerwenang("bukan_wewenang", aksi=aksi, kantor=by.kantor.nama)
        for x in berhak:
            if status in x.dari:
                return x.ke
        raise BukanTahapnya("bukan_tahapnya", aksi=aksi, status=status)


def _berhak(langkah: Langkah, by: Petugas) -> bool:
    return (
        by.is_active
        and by.kantor.jenis in langkah.kantor
        and by.peran in langkah.peran
        and langkah.mode in ("", settings.NAUNGAN_PENYELENGGARA)
    )


_PEMDA = ("PEMDA",)
_DAMPING = ("PEMDA", "DESA")
_BPJS = ("BPJS",)
_USUL = ("PEMBUAT",)
_PUTUS = ("PIMPINAN",)

PENDAMPINGAN = Alur(
    "pendampingan",
    "SINYAL",
    ("SELESAI", "TIDAK_DIKLAIM"),
    (
        Langkah("kunjungi", ("SINYAL", "DIKEMBALIKAN"), "DIKUNJUNGI", _DAMPING, SEMUA),
        Langkah("lengkapi", ("DIKUNJUNGI", "DIKEMBALIKAN"), "BERKAS_SIAP", _DAMPING, SEMUA),
        Langkah("ajukan", ("BERKAS_SIAP",), "DIAJUKAN", _PEMDA, ("PEMBUAT", "PEMERIKSA")),
        Langkah("terima_kembali", ("DIAJUKAN",), "DIKEMBALIKAN", _PEMDA, ("PEMBUAT", "PEMERIKSA")),
        Langkah("ketahui_hasil", ("DIAJUKAN",), "HASIL_DIKETAHUI", _PEMDA, ("PEMBUAT", "PEMERIKSA")),
        Langkah(
            "buktikan_bayar", ("HASIL_DIKETAHUI",), "PEMBAYARAN_TERBUKTI", _PEMDA, ("PEMBUAT", "PEMERIKSA")
        ),
        Langkah("tutup", ("PEMBAYARAN_TERBUKTI", "HASIL_DIKETAHUI"), "SELESAI", _PEMDA, SEMUA),
        Langkah(
            "tidak_diklaim",
            ("SINYAL", "DIKUNJUNGI", "BERKAS_SIAP", "DIKEMBALIKAN"),
            "TIDAK_DIKLAIM",
            _PEMDA,
            ("PEMERIKSA", "PIMPINAN"),
        ),
    ),
)

KLAIM = Alur(
    "klaim",
    "DITERIMA",
    ("DIBAYAR", "DITOLAK"),
    (
        Langkah("periksa", ("DITERIMA", "CEK_KASUS"), "DIPERIKSA", _BPJS, _USUL, "di_dalam"),
        Langkah("cek_kasus", ("DITERIMA", "DIPERIKSA"), "CEK_KASUS", _BPJS, _USUL, "di_dalam"),
        Langkah(
            "kembalikan", ("DITERIMA", "DIPERIKSA", "CEK_KASUS"), "DIKEMBALIKAN", _BPJS, _USUL, "di_dalam"
        ),
        Langkah("terima_lagi", ("DIKEMBALIKAN",), "DITERIMA", _BPJS, _USUL, "di_dalam"),
        Langkah("usulkan", ("DIPERIKSA",), "DIUSULKAN", _BPJS, _USUL, "di_dalam"),
        Langkah("usulkan_tolak", ("DIPERIKSA", "DIKEMBALIKAN"), "DIUSULKAN", _BPJS, _USUL, "di_dalam"),
        Langkah("minta_ulang", ("DIUSULKAN",), "DIPERIKSA", _BPJS, _PUTUS, "di_dalam"),
        Langkah("putuskan", ("DIUSULKAN",), "DIPUTUSKAN", _BPJS, _PUTUS, "di_dalam"),
        Langkah("putuskan_tolak", ("DIUSULKAN",), "DITOLAK", _BPJS, _PUTUS, "di_dalam"),
        Langkah("masukkan_batch", ("DIPUTUSKAN",), "DALAM_BATCH", _BPJS, _USUL, "di_dalam"),
        Langkah("gagal_bayar", ("DALAM_BATCH",), "DIPUTUSKAN", _BPJS, _USUL, "di_dalam"),
        Langkah("bayar", ("DALAM_BATCH",), "DIBAYAR", _BPJS, _USUL, "di_dalam"),
    ),
)

BATCH = Alur(
    "batch",
    "DISUSUN",
    ("SELESAI",),
    (
        Langkah("rilis", ("DISUSUN",), "DIRILIS", _BPJS, _PUTUS, "di_dalam"),
        Langkah("catat_hasil_bank", ("DIRILIS",), "SELESAI", _BPJS, _USUL, "di_dalam"),
    ),
)

_DAFTAR = ("PEMDA", "DESA", "PEMBERI_KERJA", "BPJS")
_SETUJU_DAFTAR = ("PEMDA", "BPJS")

KIRIMAN = Alur(
    "kiriman",
    "DITERIMA",
    ("DIBATALKAN",),
    (
        Langkah("olah", ("DITERIMA",), "DIPERIKSA", _DAFTAR, SEMUA),
        Langkah("gagal_dibaca", ("DITERIMA",), "TAK_TERBACA", _DAFTAR, SEMUA),
        Langkah("petakan", ("DIPERIKSA", "TAK_TERBACA"), "DITERIMA", _DAFTAR, SEMUA),
        Langkah("kirim_perbaikan", ("DIPERIKSA", "DITERAPKAN"), "DITERIMA", _DAFTAR, SEMUA),
        Langkah("perbaiki", ("DIPERIKSA", "DITERAPKAN"), "DIPERIKSA", _DAFTAR, SEMUA),
        Langkah("ajukan", ("DIPERIKSA",), "DIAJUKAN", _DAFTAR, SEMUA),
        Langkah("kembalikan", ("DIAJUKAN",), "DIPERIKSA", _SETUJU_DAFTAR, ("PEMERIKSA", "PIMPINAN")),
        Langkah("setujui", ("DIAJUKAN",), "DISETUJUI", _SETUJU_DAFTAR, ("PEMERIKSA", "PIMPINAN")),
        Langkah("terapkan", ("DISETUJUI",), "DITERAPKAN", _SETUJU_DAFTAR, ("PEMERIKSA", "PIMPINAN")),
        Langkah("batalkan", ("DITERIMA", "DIPERIKSA", "TAK_TERBACA"), "DIBATALKAN", _DAFTAR, SEMUA),
    ),
)
