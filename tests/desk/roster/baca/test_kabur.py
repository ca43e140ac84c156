"""Good files cut short and with bytes changed end in rows or in a plain refusal: nothing else, and bounded memory."""

import os
import random
import resource
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from naungan.desk.roster.baca import buka, petakan
from naungan.desk.tolakan import MasukanKeliru
from naungan.face.kata_berkas import KATA_BERKAS
from tests.desk.roster.baca.siksa import SIKSA
from tests.desk.roster.baca.siksa.buku import zip_isi

KALI = 30 if "NAUNGAN_SOAK" in os.environ else 1
BATAS = 700 << 10
"""Kilobytes, of this process above what it had, and of each process it starts."""


def potong(isi: bytes, acak: random.Random) -> bytes:
    return isi[: acak.randrange(len(isi))]


def balik(isi: bytes, acak: random.Random) -> bytes:
    rusak = bytearray(isi)
    for _ in range(acak.choice((1, 1, 2, 8, 40))):
        rusak[acak.randrange(len(rusak))] = acak.randrange(256)
    return bytes(rusak)


def tukar(isi: bytes, acak: random.Random) -> bytes:
    """A stretch of it somewhere else, again and again, or gone."""
    a, b, c = (acak.randrange(len(isi)) for _ in range(3))
    potongan = isi[min(a, b) : max(a, b)][: acak.choice((1, 30, 3000))]
    return isi[:c] + potongan * acak.choice((0, 1, 3)) + isi[c + acak.choice((0, len(potongan))) :]


CARA: tuple[Callable[[bytes, random.Random], bytes], ...] = (potong, balik, balik, tukar)


def di_dalam(jalan: Path, acak: random.Random) -> bytes:
    """A zip whose members are damaged and packed again, so that its checksums say all is well."""
    with zipfile.ZipFile(jalan) as zip_:
        isi = {n: zip_.read(n) for n in zip_.namelist()}
    sasaran = acak.choice([n for n in isi if n.endswith((".xml", ".rels")) and len(isi[n]) > 1])
    isi[sasaran] = acak.choice(CARA)(isi[sasaran], acak)
    return zip_isi(jalan.with_suffix(".kabur"), isi).read_bytes()


def di_luar(jalan: Path, acak: random.Random) -> bytes:
    return acak.choice(CARA)(jalan.read_bytes(), acak)


@pytest.mark.parametrize(
    ("nama", "cara", "banyak"),
    [
        ("judul_digabung_di_atas_tiga_baris", di_luar, 60),
        ("sel_digabung_ke_bawah", di_dalam, 90),
        ("rumus_dengan_dan_tanpa_hasil", di_dalam, 60),
        ("ditulis_program_dengan_awalan", di_dalam, 60),
        ("ditulis_program_dengan_garis_miring_terbalik", di_dalam, 60),
        ("xls_lama", di_luar, 25),
        ("ods_libreoffice", di_dalam, 25),
        ("csv_baris_baru_dalam_kutipan", di_luar, 120),
        ("csv_dua_kutipan_tak_ditutup", di_luar, 60),
        ("csv_utf16_teks_unicode", di_luar, 120),
        ("csv_seluruhnya_di_kolom_a", di_dalam, 30),
    ],
)
def test_a_damaged_file_ends_in_rows_or_a_refusal(
    nama: str, cara: Callable[[Path, random.Random], bytes], banyak: int, tmp_path: Path
) -> None:
    acak = random.Random(f"{nama} {KALI}")
    asal = SIKSA[nama](tmp_path)
    semula = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    terbaca, sebab = 0, set[str]()
    for ke in range(banyak * KALI):
        jalan = tmp_path / "rusak"
        jalan.write_bytes(cara(asal, acak))
        try:
            lembar = buka(jalan, asal.name)
            bagian = list(lembar.bagian())
        except MasukanKeliru as tolakan:
            sebab.add(tolakan.kode)
        else:
            assert all(b["baris"].is_sorted() for b in bagian), ke
            petakan(lembar.judul, bagian[0])
            assert lembar.dilewati().height >= 0
            terbaca += 1
    assert 0 < terbaca < banyak * KALI
    assert sebab <= KATA_BERKAS.keys()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - semula < BATAS
