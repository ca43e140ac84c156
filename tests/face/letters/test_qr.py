"""Whoever holds the letter can tell it from a forgery, without a network."""

import json
import stat
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from naungan.face.letters.qr import (
    SuratPalsu,
    gambar_qr,
    inisial,
    kunci_publik_pem,
    kunci_surat,
    muatan,
    periksa,
)

KUNCI = Ed25519PrivateKey.generate()
TEKS = muatan(
    KUNCI,
    jenis="penetapan",
    nomor="7K2M-9QXD-4T",
    nama="Sulastri Wagiman",
    jumlah=42_000_000,
    tanggal=date(2024, 1, 15),
)


def test_a_true_letter_gives_back_its_facts_with_initials_only() -> None:
    assert periksa(TEKS, kunci_publik_pem(KUNCI)) == {
        "jenis": "penetapan",
        "jumlah": 42_000_000,
        "nama": "S.W.",
        "nomor": "7K2M-9QXD-4T",
        "tanggal": "2024-01-15",
    }
    assert TEKS.startswith("NAUNGAN1.") and "Sulastri" not in TEKS


def test_a_raised_amount_is_refused() -> None:
    awalan, badan, tanda = TEKS.split(".")
    isi = json.loads(urlsafe_b64decode(badan + "=="))
    isi["jumlah"] = 420_000_000
    palsu = urlsafe_b64encode(json.dumps(isi).encode()).decode().rstrip("=")

    with pytest.raises(SuratPalsu, match="sudah diubah"):
        periksa(f"{awalan}.{palsu}.{tanda}", KUNCI.public_key())


def test_one_changed_character_anywhere_is_refused() -> None:
    for letak, huruf in enumerate(TEKS):
        for ganti in {chr(ord(huruf) ^ 1), "A", "!"} - {huruf}:
            with pytest.raises(SuratPalsu):
                periksa(TEKS[:letak] + ganti + TEKS[letak + 1 :], KUNCI.public_key())


@pytest.mark.parametrize(
    "teks", ["", "https://contoh.id", "NAUNGAN1.", "NAUNGAN1.e30", "NAUNGAN1.e30.é", "NAUNGAN2.e30.e30"]
)
def test_anything_else_is_refused_in_words(teks: str) -> None:
    with pytest.raises(SuratPalsu, match="Kode ini"):
        periksa(teks, KUNCI.public_key())


def test_another_offices_key_is_refused() -> None:
    with pytest.raises(SuratPalsu):
        periksa(TEKS, Ed25519PrivateKey.generate().public_key())


def test_the_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    pertama = kunci_surat(tmp_path)

    assert kunci_publik_pem(kunci_surat(tmp_path)) == kunci_publik_pem(pertama)
    assert stat.S_IMODE((tmp_path / "kunci-surat.pem").stat().st_mode) == 0o600
    assert [b.name for b in tmp_path.iterdir()] == ["kunci-surat.pem"]


def test_the_picture_is_one_small_drawing() -> None:
    assert gambar_qr(TEKS).startswith("<svg") and len(gambar_qr(TEKS)) < 12_000


def test_initials() -> None:
    assert inisial("Siti  Aminah binti Karso") == "S.A.B.K."
