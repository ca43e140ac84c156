"""The QR on a letter: a few facts signed with the installation's key, checked without any network.

``NAUNGAN1.<base64url of canonical JSON>.<base64url of the Ed25519 signature>``; the signature covers
all before its point. The facts are few on purpose: a number, initials, an amount, a date; nothing worth
stealing.
"""

import json
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from contextlib import suppress
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import mkstemp

import segno
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

__all__ = ["SuratPalsu", "gambar_qr", "inisial", "kunci_publik_pem", "kunci_surat", "muatan", "periksa"]

AWALAN = "NAUNGAN1"
BERKAS = "kunci-surat.pem"


class SuratPalsu(ValueError):
    """Not a code of this installation, or an altered one; the message is for the person who scanned."""


def kunci_surat(data: Path) -> Ed25519PrivateKey:
    """The signing key in the data folder, made on first use and readable by its owner only."""
    berkas = data / BERKAS
    if not berkas.exists():
        _buat_kunci(berkas)
    kunci = load_pem_private_key(berkas.read_bytes(), password=None)
    if not isinstance(kunci, Ed25519PrivateKey):
        raise TypeError(f"{berkas} bukan kunci Ed25519")
    return kunci


def kunci_publik_pem(kunci: Ed25519PrivateKey) -> str:
    """The public half as text, to print, publish and check with."""
    return kunci.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def muatan(kunci: Ed25519PrivateKey, *, jenis: str, nomor: str, nama: str, jumlah: int, tanggal: date) -> str:
    """The text of the QR; of ``nama`` only the initials enter."""
    isi = {
        "jenis": jenis,
        "jumlah": jumlah,
        "nama": inisial(nama),
        "nomor": nomor,
        "tanggal": tanggal.isoformat(),
    }
    kanonik = json.dumps(isi, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    badan = f"{AWALAN}.{_b64(kanonik.encode())}"
    return f"{badan}.{_b64(kunci.sign(badan.encode()))}"


def periksa(teks: str, kunci_publik: Ed25519PublicKey | str) -> dict[str, str | int]:
    """The signed facts. Raises SuratPalsu when the text is not ours or was changed."""
    if isinstance(kunci_publik, str):
        dimuat = load_pem_public_key(kunci_publik.encode())
        if not isinstance(dimuat, Ed25519PublicKey):
            raise TypeError("kunci publik surat harus Ed25519")
        kunci_publik = dimuat
    badan, titik, tanda = teks.strip().rpartition(".")
    if not titik or not badan.startswith(f"{AWALAN}."):
        raise SuratPalsu("Kode ini bukan kode surat Naungan.")
    try:
        kunci_publik.verify(_dari_b64(tanda), badan.encode())
        isi: dict[str, str | int] = json.loads(_dari_b64(badan.partition(".")[2]))
    except (InvalidSignature, ValueError):
        raise SuratPalsu(
            "Kode ini sudah diubah atau tidak dibuat oleh kantor ini. Jangan dipercaya."
        ) from None
    return isi


def gambar_qr(teks: str) -> str:
    """The QR as SVG, error correction M: a folded letter still reads."""
    keluar = BytesIO()
    segno.make(teks, error="m", micro=False).save(keluar, kind="svg", border=0, dark="#14231e", xmldecl=False)
    return keluar.getvalue().decode()


def inisial(nama: str) -> str:
    """``Sulastri Wagiman`` → ``S.W.``"""
    return "".join(f"{kata[0].upper()}." for kata in nama.split() if kata[0].isalpha())


def _buat_kunci(berkas: Path) -> None:
    """Write the key whole under another name and link it, so a second process never reads half a key."""
    berkas.parent.mkdir(parents=True, exist_ok=True)
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    pegangan, sementara = mkstemp(dir=berkas.parent, prefix=".kunci-surat-")  # mkstemp: 0600 from the start
    try:
        with os.fdopen(pegangan, "wb") as keluar:
            keluar.write(pem)
            keluar.flush()
            os.fsync(keluar.fileno())
        with suppress(FileExistsError):  # another process was quicker; its key is the key
            os.link(sementara, berkas)
    finally:
        Path(sementara).unlink()


def _b64(isi: bytes) -> str:
    return urlsafe_b64encode(isi).decode().rstrip("=")


def _dari_b64(teks: str) -> bytes:
    """Strictly: Python skips foreign characters and spare bits, and a code must have one spelling only."""
    isi = urlsafe_b64decode(teks + "=" * (-len(teks) % 4))
    if _b64(isi) != teks:
        raise ValueError("bukan base64url yang baku")
    return isi
