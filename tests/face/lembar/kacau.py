"""A list as an office makes it, and the workbook given back repaired as an office would."""

import io
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from naungan.books.intake.models import Kiriman
from naungan.books.staff.models import Petugas
from naungan.desk import roster
from naungan.face.lembar.kembalikan import tulis_lembar
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.roster.daftar import HARI

__all__ = ["BARIS", "KEPALA", "daftar_kacau", "diolah", "dikembalikan", "disimpan", "petani"]

KEPALA = 5
"""The row the header ends in."""
BARIS: Mapping[str, int] = {
    "siti": 7, "kasturi": 8, "angka": 9, "desa_salah": 11, "mundur": 12, "rumus": 13, "kurang": 14, "lama": 15,
}  # fmt: skip
"""Who stands where on the sheet."""
_ORANG: Mapping[int, tuple[Any, ...]] = {
    7: (1, "3516995205850011", "Siti Aminah", "Mojokerto", date(1985, 5, 12), None, "v", "Sumberwuluh", "Petani"),
    8: (2, "3516 9903 0170 0012", "Kasturi, S.Pd", "Mojokerto", "3 Januari 1970", "v", None, "Sumberwuluh", "Buruh tani"),
    9: (3, 3516990507900010, "Wagiyo", "Gresik", date(1990, 7, 5), "v", None, "Sumberwuluh", "Petani"),
    11: (4, "'3516994408770021", "Sumarni", "Mojokerto", "04/08/1977", None, "v", "Sumberwulu", "Petani"),
    12: (5, "3516991109680031", "Paidi", "Mojokerto", "09/11/1968", "v", None, "Sumberwuluh", "Petani"),
    13: (6, "3516992012810041", "=HYPERLINK(\"http://contoh.invalid\")", "Jombang", "20-12-1981", "v", None, "Sumberwuluh", "Petani"),
    14: (7, "351699150375", "Ngatemi", "Mojokerto", "15-03-1975", None, "v", "Sumberwuluh", "Petani"),
    15: (8, "3516992502820051", "Tukiran", "Mojokerto", "25-02-1982", "v", None, "Sumberwuluh", "Petani"),
}  # fmt: skip


def daftar_kacau() -> io.BytesIO:
    """Letterhead, a header of two rows, parts, a total, signatures; NIKs in four forms."""
    buku = Workbook()
    lembar = buku.active
    lembar.title = "Petani 2024"
    lembar["A1"] = "PEMERINTAH DESA SUMBERWULUH"
    lembar["A2"] = "DAFTAR PETANI TEMBAKAU TAHUN 2024"
    lembar.merge_cells("A1:I1")
    for k, (atas, bawah) in enumerate(
        (("No", None), ("NIK", None), ("Nama", None), ("Kelahiran", "Tempat"), (None, "Tanggal"),
         ("Jenis Kelamin", "L"), (None, "P"), ("Desa", None), ("Pekerjaan", None)), 1
    ):  # fmt: skip
        lembar.cell(4, k, atas)
        lembar.cell(5, k, bawah)
    lembar["A6"], lembar["A10"] = "DUSUN KRAJAN", "DUSUN SUKUN"
    for nomor, sel in _ORANG.items():
        for k, isi in enumerate(sel, 1):
            lembar.cell(nomor, k, isi)
    lembar["C13"].data_type = "s"  # a name, not a formula
    lembar["A17"], lembar["C17"] = "JUMLAH", "8 orang"
    lembar["H19"] = "Mengetahui, Kepala Desa"
    return disimpan(buku)


def disimpan(buku: Workbook) -> io.BytesIO:
    keluar = io.BytesIO()
    buku.save(keluar)
    keluar.seek(0)
    return keluar


def petani(p: Pemeran) -> Kiriman:
    """The list sent by Pak Slamet and checked."""
    with pada(HARI):
        kiriman = roster.kirim(
            daftar_kacau(), "petani.xlsx", by=p.slamet, untuk="PESERTA", payer=p.pemkab, segmen="BPU",
            mulai=date(2024, 1, 1), upah=1_000_000,
        )  # fmt: skip
        return roster.olah(kiriman, by=p.slamet)


def dikembalikan(kiriman: Kiriman, by: Petugas) -> Any:
    """The workbook given back, as openpyxl opens it."""
    keluar = io.BytesIO()
    with pada(HARI):
        tulis_lembar(kiriman, keluar, by=by)
    return load_workbook(io.BytesIO(keluar.getvalue()))


def diolah(kiriman: Kiriman, by: Petugas, perbaiki: Callable[[Worksheet], None]) -> Kiriman:
    """The workbook given back, repaired, saved by another program, sent in again and read."""
    buku = dikembalikan(kiriman, by)
    perbaiki(buku.worksheets[0])
    with pada(HARI):
        kiriman = roster.kirim_perbaikan(kiriman, disimpan(buku), "petani (1).xlsx", by=by)
        return roster.olah(kiriman, by=by)
