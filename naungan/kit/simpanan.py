"""Files as they came in, sealed on disk piece by piece and named by the hash of what they hold."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, NamedTuple

from naungan.kit.segel import Segel, SegelRusak

__all__ = ["Simpanan", "Tersimpan"]

_POTONG = 1024 * 1024
_PANJANG = 4
_AKHIR = bytes(_PANJANG)


class Tersimpan(NamedTuple):
    sidik: str
    """SHA-256 of the file in hex."""
    ukuran: int
    """In bytes."""


class Simpanan:
    """A folder of sealed files. The same file twice lies there once."""

    def __init__(self, folder: Path, segel: Segel) -> None:
        self._folder, self._segel = folder, segel

    def simpan(self, isi: BinaryIO) -> Tersimpan:
        """Seal a file and put it in; memory stays at two pieces, and a kill leaves nothing half there."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        jumlah, ukuran = sha256(), 0
        nomor, sementara = tempfile.mkstemp(dir=self._folder, suffix=".baru")
        try:
            with os.fdopen(nomor, "wb") as keluar:
                ke = 0
                while potong := isi.read(_POTONG):
                    jumlah.update(potong)
                    ukuran += len(potong)
                    tertutup = self._segel.tutup_bita(potong, f"berkas:{ke}")
                    keluar.write(len(tertutup).to_bytes(_PANJANG, "big") + tertutup)
                    ke += 1
                keluar.write(_AKHIR + self._segel.tutup_bita(str(ke).encode(), "berkas:akhir"))
                keluar.flush()
                os.fsync(keluar.fileno())
            Path(sementara).replace(self._letak(jumlah.hexdigest()))
        except BaseException:
            Path(sementara).unlink(missing_ok=True)
            raise
        return Tersimpan(jumlah.hexdigest(), ukuran)

    def baca(self, sidik: str) -> Iterator[bytes]:
        """The file in pieces. Raises SegelRusak when a piece was changed, moved or lost."""
        with self._letak(sidik).open("rb") as masuk:
            ke = 0
            while (kepala := masuk.read(_PANJANG)) != _AKHIR:
                if len(kepala) < _PANJANG:
                    raise SegelRusak("berkas terpotong")
                yield self._segel.buka_bita(masuk.read(int.from_bytes(kepala, "big")), f"berkas:{ke}")
                ke += 1
            if self._segel.buka_bita(masuk.read(), "berkas:akhir") != str(ke).encode():
                raise SegelRusak("berkas kehilangan bagian")

    @contextmanager
    def terbuka(self, sidik: str) -> Iterator[Path]:
        """The file in the clear for as long as the block runs, readable by this user only."""
        with tempfile.NamedTemporaryFile(dir=self._folder, suffix=".buka") as jelas:
            for potong in self.baca(sidik):
                jelas.write(potong)
            jelas.flush()
            yield Path(jelas.name)

    def _letak(self, sidik: str) -> Path:
        return self._folder / f"{sidik}.segel"
