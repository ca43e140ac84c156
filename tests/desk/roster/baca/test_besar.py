"""Files of any length in the same little memory: each is read by a process of its own, which tells its peak."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.desk.roster.baca.siksa import JUDUL, ORANG
from tests.desk.roster.baca.siksa.buku import NS, csv_teks, xlsx_mentah

LAMA = "NAUNGAN_SOAK" in os.environ
MEGA = 200 if LAMA else 15
BARIS = 1_000_000 if LAMA else 30_000
BATAS = 700 if LAMA else 400
"""Megabytes at the peak, the product itself among them."""
_BACA = """
import sys
from pathlib import Path
import django
django.setup()
from naungan.desk.roster.baca import buka
lembar = buka(Path(sys.argv[1]), "besar")
banyak = sum(b.height for b in lembar.bagian())
# of this process alone: getrusage begins with the peak of the one that forked it
puncak = next(b.split()[1] for b in Path("/proc/self/status").read_text().splitlines() if b.startswith("VmHWM"))
print(banyak, int(puncak) // 1024)
"""


def terbaca(jalan: Path) -> tuple[int, int]:
    """Rows, and megabytes at the peak."""
    hasil = subprocess.run(
        [sys.executable, "-c", _BACA, str(jalan)], capture_output=True, text=True, check=True, timeout=600
    )
    banyak, puncak = map(int, hasil.stdout.split())
    return banyak, puncak


@pytest.mark.parametrize("kutip", [False, True], ids=["polos", "berkutip"])
def test_two_hundred_megabytes_of_text(tmp_path: Path, kutip: bool) -> None:
    judul, *baris = csv_teks(";").splitlines(keepends=True)
    blok = "".join(baris).replace("KARNO", '"KARNO"' if kutip else "KARNO") * 500
    kali = (MEGA << 20) // len(blok.encode())
    with (tmp_path / "besar.csv").open("w", encoding="utf-8") as keluar:
        keluar.write(judul)
        for _ in range(kali):
            keluar.write(blok)
    banyak, puncak = terbaca(tmp_path / "besar.csv")
    assert banyak == kali * 500 * 6
    assert puncak < BATAS


def test_a_workbook_of_a_million_rows(tmp_path: Path) -> None:
    jalan = xlsx_mentah(tmp_path / "kerangka.xlsx", "<x/>", kamus="<x/>")
    teks = [
        *JUDUL,
        *(s for o in ORANG for s in (o.nama, o.tempat, o.tanggal, o.kelamin, o.dusun, o.rt, o.hp)),
    ]
    with (
        zipfile.ZipFile(jalan) as asal,
        zipfile.ZipFile(tmp_path / "besar.xlsx", "w", zipfile.ZIP_DEFLATED) as zip_,
    ):
        zip_.compresslevel = 1
        for nama in asal.namelist():
            if nama not in ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"):
                zip_.writestr(nama, asal.read(nama))
        with zip_.open("xl/sharedStrings.xml", "w") as keluar:
            nik = (f"351699010180{n:07}" for n in range(BARIS))
            keluar.write(f"<sst {NS}>".encode())
            keluar.writelines(f"<si><t>{t}</t></si>".encode() for t in (*teks, *nik))
            keluar.write(b"</sst>")
        with zip_.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as keluar:
            keluar.write(f"<worksheet {NS}><sheetData>".encode())
            keluar.write(_baris(1, list(range(9))))
            for n in range(BARIS):
                a = len(JUDUL) + n % 6 * 7
                keluar.write(_baris(n + 2, [len(JUDUL), len(teks) + n, *range(a, a + 7)]))
            keluar.write(b"</sheetData></worksheet>")
    banyak, puncak = terbaca(tmp_path / "besar.xlsx")
    assert banyak == BARIS
    assert puncak < BATAS


def _baris(nomor: int, rujukan: list[int]) -> bytes:
    sel = zip("ABCDEFGHI", rujukan, strict=True)
    isi = "".join(f'<c r="{k}{nomor}" t="s"><v>{r}</v></c>' for k, r in sel)
    return f'<row r="{nomor}">{isi}</row>'.encode()
