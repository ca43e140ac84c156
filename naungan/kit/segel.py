"""Sealed personal numbers: encrypted at rest, findable only by their exact value.

AES-256-GCM with the field's name as associated data, so a sealed NIK cannot be passed off as a sealed account
number; an HMAC-SHA-256 *blind index* beside it answers "is this the same number?" and carries the unique constraint.
Keys live in a file outside the database; each sealed value begins with the id of its key, so keys can be rotated.
"""

import hmac
import json
import os
import secrets
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

__all__ = ["Segel", "SegelRusak"]

_NONCE = 12


class SegelRusak(ValueError):
    """The sealed value was altered, or was sealed for another field or with a lost key."""


class Segel:
    """Seals and opens values with the newest key; opens with any key in the file."""

    def __init__(self, kunci: dict[int, bytes], kunci_indeks: bytes) -> None:
        self._sandi = {nomor: AESGCM(k) for nomor, k in kunci.items()}
        self._terbaru = max(kunci)
        self._awalan = self._terbaru.to_bytes(1, "big")
        self._indeks = kunci_indeks

    @classmethod
    def buka_berkas(cls, berkas: Path) -> "Segel":
        """Read the key file; raises FileNotFoundError when there is none."""
        isi = json.loads(berkas.read_text())
        return cls({int(n): bytes.fromhex(k) for n, k in isi["segel"].items()}, bytes.fromhex(isi["indeks"]))

    @staticmethod
    def buat_berkas(berkas: Path) -> None:
        """Write fresh keys, readable by the owner only; refuses to overwrite."""
        isi = {"segel": {"1": secrets.token_hex(32)}, "indeks": secrets.token_hex(32)}
        with os.fdopen(os.open(berkas, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as keluar:
            json.dump(isi, keluar)
            keluar.flush()
            os.fsync(keluar.fileno())

    def tutup(self, nilai: str, kolom: str) -> bytes:
        """Seal ``nilai`` for the field ``kolom``: key id, nonce, ciphertext with tag."""
        return self.tutup_bita(nilai.encode(), kolom)

    def buka(self, tertutup: bytes, kolom: str) -> str:
        """Open a sealed value. Raises SegelRusak."""
        return self.buka_bita(tertutup, kolom).decode()

    def tutup_bita(self, isi: bytes, kolom: str) -> bytes:
        """The same for bytes."""
        nonce = os.urandom(_NONCE)
        return self._awalan + nonce + self._sandi[self._terbaru].encrypt(nonce, isi, kolom.encode())

    def buka_bita(self, tertutup: bytes, kolom: str) -> bytes:
        """The same for bytes. Raises SegelRusak."""
        sandi = self._sandi.get(tertutup[0]) if tertutup else None
        if sandi is None:
            raise SegelRusak(f"kunci untuk {kolom} tidak ada")
        try:
            return sandi.decrypt(tertutup[1 : 1 + _NONCE], tertutup[1 + _NONCE :], kolom.encode())
        except (InvalidTag, ValueError):
            raise SegelRusak(f"{kolom} berubah atau disegel untuk kolom lain") from None

    def indeks(self, nilai: str, kolom: str) -> bytes:
        """The blind index: 16 bytes, equal for equal values of one field, telling nothing else."""
        return hmac.digest(self._indeks, f"{kolom}:{nilai}".encode(), sha256)[:16]
