"""Reads an old or open workbook (XLS, XLSB, ODS) in a process of its own, and writes its rows as lines of JSON.

These kinds can only be read whole, and a damaged one can ask for any amount of memory; here it gets so much and no
more. Run by path: nothing of the product is loaded. Given the file, it writes an object per sheet; given a sheet's
place too, a line per row of it that holds anything: its number and its cells.
"""

import datetime
import json
import resource
import sys

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetVisibleEnum

MEMORI = 480 << 20
"""Bytes."""
WAKTU = 120
"""Seconds of work."""
BERSANDI, RUSAK = 3, 4


def main(jalan: str, ke: str = "") -> int:
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORI, MEMORI))
    resource.setrlimit(resource.RLIMIT_CPU, (WAKTU, WAKTU))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        buku = CalamineWorkbook.from_path(jalan)
        if ke:
            tulis_baris(buku.get_sheet_by_index(int(ke)))
        else:
            for i, halaman in enumerate(buku.sheets_metadata):
                tulis_halaman(buku.get_sheet_by_index(i), halaman.visible is not SheetVisibleEnum.Visible)
    except PasswordError:
        return BERSANDI
    except (CalamineError, ValueError, OSError, MemoryError):
        return RUSAK
    return 0


def tulis_halaman(lembar: CalamineSheet, tersembunyi: bool) -> None:
    gabung = [(k, a + 1, b + 1) for (a, k), (b, _) in lembar.merged_cell_ranges or () if b > a]
    isi = {"nama": lembar.name, "tersembunyi": tersembunyi, "baris": lembar.height, "gabung": gabung}
    print(json.dumps(isi))


def tulis_baris(lembar: CalamineSheet) -> None:
    for nomor, sel in enumerate(lembar.iter_rows(), 1):
        isi = [polos(s) for s in sel]
        while isi and isi[-1] == "":
            isi.pop()
        if isi:
            print(json.dumps([nomor, isi]))


def polos(sel: object) -> object:
    """A cell as JSON knows it; the rest as the text it is meant to become."""
    if isinstance(sel, bool):
        return "Ya" if sel else "Tidak"
    if isinstance(sel, datetime.datetime | datetime.date):
        return sel.isoformat()[:10]
    if isinstance(sel, datetime.time):
        return sel.strftime("%H:%M")
    if isinstance(sel, datetime.timedelta):
        menit = round(sel.total_seconds() / 60)
        return f"{menit // 60:02}:{menit % 60:02}"
    return sel


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
