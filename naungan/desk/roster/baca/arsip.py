"""A zip that strangers sent: its directory is judged before anything is expanded, its members read within bounds."""

import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import BinaryIO
from xml.parsers import expat

from naungan.desk.tolakan import MasukanKeliru

__all__ = ["BATAS_MEKAR", "Arsip"]

BATAS_DAFTAR = 2 << 20
"""Bytes of the directory itself: some 20,000 names."""
BATAS_MEKAR = 3 << 30
"""Bytes of all members together: more than the largest sheet there can be."""
BATAS_NISBAH = 300
"""How many times its size a member may become; a sheet of nothing but styled cells becomes about 100 times."""
WAJAR = 32 << 20
"""Below so many bytes the ratio says nothing."""
BATAS_KECIL = 8 << 20
"""Bytes of a member that is read at once."""
POTONGAN = 1 << 20
_AKHIR, _AKHIR64, _PENUNJUK64 = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
RUSAK = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
"""What reading a broken zip may end in; an encrypted member is a RuntimeError."""


class Arsip:
    """A zip by its path; opened anew for each reading, so that nothing stays open between."""

    def __init__(self, jalan: Path, nama: str) -> None:
        self.jalan = jalan
        self.nama = nama
        try:
            with jalan.open("rb") as berkas:
                if _besar_daftar(berkas) > BATAS_DAFTAR:
                    raise MasukanKeliru("berkas_mengembang", kolom="berkas", nama=nama)
            with zipfile.ZipFile(jalan) as zip_:
                anggota = zip_.infolist()
        except RUSAK:
            raise self.rusak() from None
        self.anggota: Mapping[str, zipfile.ZipInfo] = {_baku(a.filename): a for a in anggota}
        self._nilai(anggota)

    def _nilai(self, anggota: list[zipfile.ZipInfo]) -> None:
        isi = sum(a.file_size for a in anggota)
        padat = sum(a.compress_size for a in anggota)
        if (
            isi > BATAS_MEKAR
            or padat > 2 * self.jalan.stat().st_size
            or any(a.file_size > max(WAJAR, BATAS_NISBAH * a.compress_size) for a in anggota)
        ):
            raise MasukanKeliru("berkas_mengembang", kolom="berkas", nama=self.nama)

    def rusak(self) -> MasukanKeliru:
        return MasukanKeliru("berkas_rusak", kolom="berkas", nama=self.nama)

    def terlalu_besar(self) -> MasukanKeliru:
        return MasukanKeliru("berkas_terlalu_besar", kolom="berkas", nama=self.nama)

    def alir(self, nama: str) -> Iterator[bytes]:
        """A member in pieces; never more than the directory said, and refused when it is not what was packed."""
        try:
            with zipfile.ZipFile(self.jalan) as zip_, zip_.open(self.anggota[nama]) as masuk:
                while potongan := masuk.read(POTONGAN):
                    yield potongan
        except RUSAK:
            raise self.rusak() from None

    def baca(self, nama: str) -> bytes:
        """A small member whole."""
        if nama not in self.anggota or self.anggota[nama].file_size > BATAS_KECIL:
            raise self.rusak()
        return b"".join(self.alir(nama))

    def unsur(self, nama: str) -> list[tuple[str, dict[str, str]]]:
        """The elements of a small XML member in order, without namespaces: (name, attributes)."""
        semua: list[tuple[str, dict[str, str]]] = []
        pengurai = expat.ParserCreate()
        pengurai.StartElementHandler = lambda n, a: semua.append((_tanpa_awalan(n), _atribut(a)))
        pengurai.StartDoctypeDeclHandler = self._tolak_doctype
        try:
            pengurai.Parse(self.baca(nama), True)
        except (expat.ExpatError, LookupError, ValueError):  # not XML, or letters nobody knows
            raise self.rusak() from None
        return semua

    def _tolak_doctype(self, *_: object) -> None:
        raise self.rusak()  # no office program writes one; entities live there


def _besar_daftar(berkas: BinaryIO) -> int:
    """Bytes of the central directory as the zip says; zipfile itself would read all of it."""
    berkas.seek(0, 2)
    berkas.seek(max(0, berkas.tell() - (1 << 16) - 1024))
    ekor = berkas.read()
    akhir = ekor.rfind(_AKHIR)
    if akhir < 0 or len(ekor) < akhir + 22:
        raise zipfile.BadZipFile
    if ekor[akhir - 20 : akhir - 16] == _PENUNJUK64:
        berkas.seek(struct.unpack_from("<Q", ekor, akhir - 12)[0])
        catatan = berkas.read(56)
        if len(catatan) < 56 or catatan[:4] != _AKHIR64:
            raise zipfile.BadZipFile
        return int(struct.unpack_from("<Q", catatan, 40)[0])
    return int(struct.unpack_from("<I", ekor, akhir + 12)[0])


def _baku(nama: str) -> str:
    """Some programs write backslashes, a leading slash, other capitals."""
    return str(PurePosixPath(nama.replace("\\", "/"))).lstrip("/").lower()


def _tanpa_awalan(nama: str) -> str:
    return nama.rpartition(":")[2]


def _atribut(atribut: dict[str, str]) -> dict[str, str]:
    return {_tanpa_awalan(k): v for k, v in atribut.items()}
