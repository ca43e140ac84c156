"""Uglinesses of lists in text: separators, letters, quotation marks, lines."""

import csv
import io
from pathlib import Path

from tests.desk.roster.baca.siksa.buku import csv_teks, xlsx
from tests.desk.roster.baca.siksa.daftar import siksa
from tests.desk.roster.baca.siksa.orang import JUDUL, ORANG, semua


def _tulis(folder: Path, nama: str, isi: str | bytes) -> Path:
    (folder / nama).write_bytes(isi.encode() if isinstance(isi, str) else isi)
    return folder / nama


@siksa
def csv_titik_koma_windows(folder: Path) -> Path:
    """Saved by Excel in Indonesia: semicolons, letters of Windows, addresses with commas."""
    teks = csv_teks(";", "\r\n").replace("Krajan", "Jl. Mawar, Gg. José").replace("JOMBANG", "JOMBANG – KOTA")
    return _tulis(folder, "windows.csv", teks.encode("cp1252"))


@siksa
def csv_utf16_teks_unicode(folder: Path) -> Path:
    """Excel's *Unicode Text*: UTF-16 with tabs, named .txt."""
    return _tulis(folder, "unicode.txt", csv_teks("\t", "\r\n").encode("utf-16"))


@siksa
def csv_utf16_tanpa_tanda(folder: Path) -> Path:
    """UTF-16, the other way round, without the mark that says so."""
    return _tulis(folder, "be.csv", csv_teks(";").encode("utf-16-be"))


@siksa
def csv_utf8_bertanda(folder: Path) -> Path:
    """UTF-8 with its mark, which must not become part of the first title."""
    isi = [["NIK", "Nama", "Tgl Lahir"], *([o.nik, o.nama, o.tanggal] for o in ORANG)]
    return _tulis(folder, "tanda.csv", b"\xef\xbb\xbf" + csv_teks(isi=isi).encode())


@siksa
def csv_garis_tegak(folder: Path) -> Path:
    """Pipes, as databases write them."""
    return _tulis(folder, "pipa.txt", csv_teks("|"))


@siksa
def csv_baris_baru_dalam_kutipan(folder: Path) -> Path:
    """An address over two lines within quotation marks; a row is what Excel calls a row."""
    keluar = io.StringIO()
    isi = semua()
    isi[1][6] = 'Dusun "Krajan"\nRT 001, RW 002'
    csv.writer(keluar).writerows([JUDUL, *isi])
    return _tulis(folder, "kutipan.csv", keluar.getvalue())


@siksa
def csv_kutipan_tak_ditutup(folder: Path) -> Path:
    """One quotation mark too many before a name: the rows after it are still there."""
    return _tulis(folder, "petik.csv", csv_teks().replace("JOKO SUSILO", '"JOKO SUSILO'))


@siksa
def csv_dua_kutipan_tak_ditutup(folder: Path) -> Path:
    """Two rows with one mark each in the same column, which a reader takes for one long text."""
    teks = csv_teks().replace("SLAMET RIYADI", '"SLAMET RIYADI').replace("NUR’AINI", '"NUR’AINI')
    return _tulis(folder, "petik2.csv", teks)


@siksa
def csv_baris_tak_sama_panjang(folder: Path) -> Path:
    """Rows cut short, rows with a comma too many, rows with commas at the end."""
    baris = csv_teks().splitlines()
    baris[2] = baris[2].rsplit(",", 3)[0]
    baris[3] += ",,,"
    baris[4] += ",catatan,lagi"
    return _tulis(folder, "compang.csv", "\n".join(baris))


@siksa
def csv_byte_nol(folder: Path) -> Path:
    """Nought bytes strewn in by a broken export."""
    return _tulis(folder, "nol.csv", csv_teks().replace("KARNO", "KAR\0NO").replace("\n", "\0\n", 2))


@siksa
def csv_baris_sep(folder: Path) -> Path:
    """``sep=;`` first, which Excel swallows: the header is its row 1."""
    return _tulis(folder, "sep.csv", "sep=;\r\n" + csv_teks(";", "\r\n"))


@siksa
def csv_mac_lama(folder: Path) -> Path:
    """Lines ended as on old Macs."""
    return _tulis(folder, "mac.csv", csv_teks(";", "\r"))


@siksa
def csv_tiap_baris_dikutip_utuh(folder: Path) -> Path:
    """Saved twice: each row became one quoted text."""
    baris = csv_teks().splitlines()
    return _tulis(folder, "dua kali.csv", "".join(f'"{b}"\r\n' for b in baris))


@siksa
def csv_seluruhnya_di_kolom_a(folder: Path) -> Path:
    """A CSV opened without cutting it and saved as a workbook: everything in column A."""
    return xlsx(folder / "kolom a.xlsx", [[b] for b in csv_teks(";").splitlines()])


@siksa
def csv_bernama_xlsx(folder: Path) -> Path:
    """Text renamed to look like a workbook."""
    return _tulis(folder, "ganti nama.xlsx", csv_teks(";"))


@siksa
def csv_tanpa_judul(folder: Path) -> Path:
    """No titles; what a column holds says what it is."""
    isi = [[i, o.nama, o.nik, o.no_kk, o.tempat, o.tanggal, o.kelamin] for i, o in enumerate(ORANG, 1)]
    return _tulis(folder, "polos.csv", csv_teks(";", isi=isi))


@siksa
def csv_huruf_bercampur(folder: Path) -> Path:
    """Two programs wrote into one file: most of it UTF-8, one row of Windows."""
    atas, bawah = csv_teks().split("JOMBANG")
    return _tulis(folder, "campur.csv", atas.encode() + "JOMBANGÉ".encode("cp1252") + bawah.encode())
