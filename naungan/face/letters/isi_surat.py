"""What a letter needs to know. Plain values; whoever asks for a letter gathers them and answers for them."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

__all__ = [
    "BarisBayar",
    "BarisSantunan",
    "DaftarBayar",
    "Kop",
    "Langkah",
    "Pejabat",
    "Penerima",
    "SuratKeluarga",
]


@dataclass(frozen=True, slots=True)
class Kop:
    """The letterhead of the office that writes."""

    instansi: str
    unit: str
    alamat: str
    kontak: str


@dataclass(frozen=True, slots=True)
class Pejabat:
    """Somebody who signs."""

    nama: str
    jabatan: str


@dataclass(frozen=True, slots=True)
class Penerima:
    """Who is paid. ``rekening`` arrives masked (``•••• 4821``); letters never carry the whole number."""

    nama: str
    hubungan: str
    bank: str
    rekening: str


@dataclass(frozen=True, slots=True)
class BarisSantunan:
    """One component of the benefit, in rupiah, with the article that grants it."""

    nama: str
    nilai: int
    dasar: str


@dataclass(frozen=True, slots=True)
class Langkah:
    """One step of the computation; ``nilai`` already written out: ``Rp20.000.000``, ``24 bulan``, ``ya``."""

    nama: str
    nilai: str
    dasar: str
    uraian: str = ""


@dataclass(frozen=True, slots=True)
class SuratKeluarga:
    """The letter to a family: BPJS's ``penetapan``, or a ``perkiraan`` by anybody, which says so.

    ``hubungan`` continues "berpulangnya …": "suami Ibu". ``program`` in full: "santunan Jaminan Kematian
    (JKM)". ``pembayaran``: when it is due or was made, one sentence. ``penetap``: the office that decides,
    always BPJS.
    """

    jenis: Literal["penetapan", "perkiraan"]
    kop: Kop
    nomor: str
    tempat: str
    tanggal: date
    kepada: str
    alamat: str
    sapaan: str
    hubungan: str
    almarhum: str
    sebutan: Literal["Almarhum", "Almarhumah"]
    meninggal: date
    program: str
    total: int
    komponen: tuple[BarisSantunan, ...]
    langkah: tuple[Langkah, ...]
    penerima: Penerima
    pembayaran: str
    penetap: str
    tanya: str
    penanda_tangan: Pejabat | None = None
    hak_lain: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.total != sum(k.nilai for k in self.komponen):
            raise ValueError(f"surat {self.nomor}: jumlah bagian santunan tidak sama dengan total")
        if self.jenis == "perkiraan" and self.penanda_tangan is not None:
            raise ValueError(f"surat {self.nomor}: perkiraan tidak ditandatangani, karena bukan penetapan")


@dataclass(frozen=True, slots=True)
class BarisBayar:
    """One payment of a batch. ``keterangan``: whose death, whose heir ("istri alm. Wagiman")."""

    klaim: str
    penerima: str
    keterangan: str
    bank: str
    rekening: str
    program: str
    jumlah: int


@dataclass(frozen=True, slots=True)
class DaftarBayar:
    """A batch as its releaser signs it. ``sidik_isi``: the fingerprint frozen when made, 64 hex digits."""

    kop: Kop
    kode: str
    tanggal: date
    sumber_dana: str
    baris: tuple[BarisBayar, ...]
    total: int
    sidik_isi: str
    pembuat: Pejabat
    perilis: Pejabat | None = None
    dirilis: date | None = None

    def __post_init__(self) -> None:
        if self.total != sum(b.jumlah for b in self.baris):
            raise ValueError(f"daftar {self.kode}: jumlah baris tidak sama dengan total")
        if self.perilis is not None and self.perilis == self.pembuat:
            raise ValueError(f"daftar {self.kode}: penyusun tidak boleh merilis daftarnya sendiri")
        if (self.perilis is None) != (self.dirilis is None):
            raise ValueError(f"daftar {self.kode}: perilis dan tanggal rilis harus ada bersama-sama")
