"""What is sent in place of a list, and lists that cannot be had: each must be refused with its own reason."""

import struct
import zipfile
import zlib
from pathlib import Path

from tests.desk.roster.baca.siksa.buku import NS, csv_teks, ods, xls, xlsx, xlsx_mentah, zip_isi
from tests.desk.roster.baca.siksa.daftar import siksa
from tests.desk.roster.baca.siksa.orang import JUDUL, ORANG, semua

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _tulis(folder: Path, nama: str, isi: bytes) -> Path:
    (folder / nama).write_bytes(isi)
    return folder / nama


def _ole(aliran: str) -> bytes:
    """The container of Office 97 with a stream of this name."""
    return _OLE + bytes(504) + aliran.encode("utf-16-le").ljust(512, b"\0") + bytes(3072)


@siksa
def halaman_web_bernama_xls(folder: Path) -> Path:
    """What most *exports to Excel* are."""
    baris = "".join(f"<tr><td>{o.nik}</td><td>{o.nama}</td></tr>" for o in ORANG)
    isi = f"\r\n<html><head><meta charset=utf-8></head><body><table><tr><th>NIK</th><th>Nama</th></tr>{baris}</table>"
    return _tulis(folder, "export.xls", isi.encode())


@siksa
def xml_excel_2003(folder: Path) -> Path:
    """A spreadsheet as one XML file."""
    isi = b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'
    return _tulis(folder, "2003.xls", isi)


@siksa
def pdf_bernama_xlsx(folder: Path) -> Path:
    """A scan renamed."""
    return _tulis(folder, "scan.xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")


@siksa
def foto_bernama_xlsx(folder: Path) -> Path:
    """A photograph of the list."""
    return _tulis(folder, "foto.xlsx", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(200))


@siksa
def word_bernama_xlsx(folder: Path) -> Path:
    """A Word document renamed."""
    return zip_isi(
        folder / "surat.xlsx", {"[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>"}
    )


@siksa
def word_lama_bernama_xls(folder: Path) -> Path:
    """An old Word document renamed."""
    return _tulis(folder, "surat.xls", _ole("WordDocument"))


@siksa
def arsip_zip_bernama_xlsx(folder: Path) -> Path:
    """A zip with the workbook inside."""
    dalam = xlsx(folder / "dalam.xlsx", [JUDUL, *semua()]).read_bytes()
    return zip_isi(folder / "arsip.xlsx", {"daftar.xlsx": dalam})


@siksa
def arsip_rar_bernama_xlsx(folder: Path) -> Path:
    """A RAR renamed."""
    return _tulis(folder, "arsip2.xlsx", b"Rar!\x1a\x07\x01\x00" + bytes(64))


@siksa
def bersandi(folder: Path) -> Path:
    """A workbook locked with a password: Office hides it in the old container."""
    return _tulis(folder, "sandi.xlsx", _ole("EncryptedPackage"))


@siksa
def xls_bersandi(folder: Path) -> Path:
    """An old workbook locked with a password."""
    jalan = xls(folder / "sandi.xls", [JUDUL, *semua()])
    isi = bytearray(jalan.read_bytes())
    awal = isi.find(b"\x09\x08\x10\x00\x00\x06\x05\x00")
    struct.pack_into("<H", isi, awal + 20, 0x2F)  # the record after the first now says: encrypted
    return _tulis(folder, "sandi.xls", bytes(isi))


@siksa
def xls_terpotong(folder: Path) -> Path:
    """An old workbook that broke off."""
    isi = xls(folder / "utuh.xls", [JUDUL, *semua()]).read_bytes()
    return _tulis(folder, "potong.xls", isi[: len(isi) // 2])


@siksa
def ods_yang_diulang_sejuta_kali(folder: Path) -> Path:
    """A few hundred bytes that say: this cell sixteen thousand times, this row a million times."""
    sel = (
        '<table:table-row table:number-rows-repeated="1000000">'
        '<table:table-cell office:value-type="string" table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell>'
        "</table:table-row>"
    )
    return ods(folder / "ulang.ods", [JUDUL, *semua()], sebelum=sel)


@siksa
def salinan_gagal_berisi_nol(folder: Path) -> Path:
    """Two hundred million bytes of nothing: a copy to a full stick."""
    jalan = folder / "gagal.xlsx"
    with jalan.open("wb") as keluar:
        keluar.truncate(200_000_000)
    return jalan


@siksa
def ods_bersandi(folder: Path) -> Path:
    """The same by LibreOffice."""
    return ods(folder / "sandi.ods", [JUDUL, *semua()], sandi=True)


@siksa
def nol_byte(folder: Path) -> Path:
    """Nothing at all."""
    return _tulis(folder, "kosong.xlsx", b"")


@siksa
def buku_tanpa_isi(folder: Path) -> Path:
    """A workbook nobody wrote in."""
    return xlsx(folder / "kosong2.xlsx", [])


@siksa
def hanya_judul(folder: Path) -> Path:
    """The form sent back as it was."""
    return xlsx(folder / "formulir.xlsx", [["DAFTAR PENERIMA"], [], JUDUL])


@siksa
def surat_tanpa_daftar(folder: Path) -> Path:
    """A letter typed into a spreadsheet."""
    return xlsx(
        folder / "surat2.xlsx", [["Kepada Yth."], ["Bapak Kepala Dinas"], ["Bersama ini kami sampaikan …"]]
    )


@siksa
def pintasan_penyimpanan_awan(folder: Path) -> Path:
    """The shortcut to a sheet in the cloud instead of the sheet."""
    return _tulis(folder, "daftar.gsheet", b'{"url": "https://contoh.invalid/d/1", "doc_id": "1"}')


@siksa
def bom_zip(folder: Path) -> Path:
    """A hundred million blanks in a hundred kilobytes."""
    kosong = b" " * (1 << 20)
    jalan = xlsx(folder / "bom.xlsx", [JUDUL, *semua()])
    with (
        zipfile.ZipFile(jalan, "a", zipfile.ZIP_DEFLATED) as zip_,
        zip_.open("xl/worksheets/sheet9.xml", "w") as keluar,
    ):
        for _ in range(100):
            keluar.write(kosong)
    return jalan


@siksa
def bom_zip_yang_berbohong(folder: Path) -> Path:
    """A sheet of 40 million blanks whose directory says it holds a hundred bytes."""
    jalan = xlsx_mentah(folder / "bohong.xlsx", f"<worksheet {NS}><sheetData>".encode() + b" " * (40 << 20))
    isi = bytearray(jalan.read_bytes())
    for tanda, di in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        awal = (
            isi.find(b"xl/worksheets/sheet1.xml", isi.find(tanda))
            if tanda == b"PK\x03\x04"
            else isi.rfind(b"xl/worksheets")
        )
        kepala = isi.rfind(tanda, 0, awal)
        struct.pack_into("<I", isi, kepala + di, 100)
    jalan.write_bytes(isi)
    return jalan


@siksa
def daftar_isi_zip_raksasa(folder: Path) -> Path:
    """A directory of a hundred thousand names."""
    jalan = folder / "nama.xlsx"
    with zipfile.ZipFile(jalan, "w") as zip_:
        for n in range(60_000):
            zip_.writestr(f"xl/{n}", b"")
    return jalan


@siksa
def terpotong(folder: Path) -> Path:
    """A download that broke off."""
    isi = xlsx(folder / "utuh.xlsx", [JUDUL, *semua()]).read_bytes()
    return _tulis(folder, "terpotong.xlsx", isi[: len(isi) * 2 // 3])


@siksa
def isi_rusak(folder: Path) -> Path:
    """A workbook whole outside, its sheet cut off within."""
    return xlsx_mentah(
        folder / "rusak.xlsx", f'<worksheet {NS}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>NIK'
    )


@siksa
def entitas_bertingkat(folder: Path) -> Path:
    """Entities that expand into entities, in the list of sheets."""
    jalan = xlsx_mentah(folder / "entitas.xlsx", f"<worksheet {NS}><sheetData/></worksheet>")
    with zipfile.ZipFile(jalan) as zip_:
        isi = {n: zip_.read(n) for n in zip_.namelist()}
    isi["xl/workbook.xml"] = b'<!DOCTYPE w [<!ENTITY a "aaaa">]>' + isi["xl/workbook.xml"]
    return zip_isi(jalan, isi)


@siksa
def sel_di_kolom_terjauh(folder: Path) -> Path:
    """Text in the last of sixteen thousand columns."""
    return xlsx(folder / "lebar.xlsx", [[*JUDUL, *[None] * 400, "catatan"], *semua()])


@siksa
def satu_baris_tanpa_akhir(folder: Path) -> Path:
    """Four million letters without a line break."""
    return _tulis(folder, "panjang.csv", b"NIK,Nama\n" + b"a" * (4 << 20))


@siksa
def isi_acak(folder: Path) -> Path:
    """Bytes that mean nothing."""
    return _tulis(folder, "acak.xlsx", zlib.compress(csv_teks().encode() * 50))
