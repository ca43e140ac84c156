"""Uglinesses inside the cells of a workbook."""

from datetime import datetime
from pathlib import Path

import xlsxwriter

from tests.desk.roster.baca.siksa.buku import NS, ganti_anggota, ods, xls, xlsx, xlsx_mentah
from tests.desk.roster.baca.siksa.daftar import siksa
from tests.desk.roster.baca.siksa.orang import JUDUL, ORANG, semua

_LEMBAR = "xl/worksheets/sheet1.xml"


@siksa
def nik_diketik_sebagai_angka(folder: Path) -> Path:
    """NIK and phone typed as numbers: Excel keeps 15 digits and no leading nought."""
    isi = semua()
    for sel, o in zip(isi, ORANG, strict=True):
        sel[1], sel[8] = int(o.nik[:15] + "0"), int(o.hp)
    isi[5][1] = ORANG[5].nik
    return xlsx(folder / "angka.xlsx", [JUDUL, *isi])


@siksa
def nik_berapostrof_dan_berspasi(folder: Path) -> Path:
    """The apostrophe that should force a text became part of it, in three kinds; blanks and dots between digits."""
    isi = semua()
    for sel, awal in zip(isi, ("'", "’", "`", "' ", "", ""), strict=True):
        sel[1] = f"{awal}{sel[1]}"
    isi[4][1] = "351699 650195 0005"
    isi[5][1] = "3516.9901.0758.0006"
    return xlsx(folder / "apostrof.xlsx", [JUDUL, *isi])


@siksa
def spasi_tak_terputus_dan_huruf_tak_tampak(folder: Path) -> Path:
    """Copied from a web page: blanks that do not break, signs without width, line breaks, blanks at the ends."""
    isi = semua()
    isi[0][1] = "\u00a0" + ORANG[0].nik + "\u00a0\u00a0"
    isi[1][2] = "\u200bSLAMET\u00a0RIYADI\u200b"
    isi[2][2] = "  JOKO\nSUSILO \t"
    isi[3][1] = "\ufeff" + ORANG[3].nik
    isi[4][2] = "NUR’AINI_x000D_"
    isi[5][3] = "   "
    return xlsx(folder / "web.xlsx", [JUDUL, *isi])


@siksa
def tanggal_sungguhan_dan_teks_bercampur(folder: Path) -> Path:
    """Real dates in three formats beside typed ones."""
    jalan = folder / "tanggal.xlsx"
    with xlsxwriter.Workbook(jalan) as buku:
        lembar = buku.add_worksheet()
        lembar.write_row(0, 0, JUDUL)
        for b, (sel, o) in enumerate(zip(semua(), ORANG, strict=True), 1):
            lembar.write_row(b, 0, sel)
            if b <= 3:
                bentuk = buku.add_format(
                    {"num_format": ("dd/mm/yyyy", "d mmmm yyyy", "yyyy-mm-dd hh:mm")[b - 1]}
                )
                lembar.write_datetime(b, 4, datetime.combine(o.lahir, datetime.min.time()), bentuk)
    return jalan


@siksa
def rumus_dengan_dan_tanpa_hasil(folder: Path) -> Path:
    """A name joined by a formula with its result kept, one whose result was never computed, one that is an error."""
    jalan = folder / "rumus.xlsx"
    with xlsxwriter.Workbook(jalan) as buku:
        lembar = buku.add_worksheet()
        for b, sel in enumerate([JUDUL, *semua()]):
            lembar.write_row(b, 0, sel)
        lembar.write_formula("C2", '=UPPER("sulastri")', None, "SULASTRI")
        lembar.write_formula("C3", '=HYPERLINK("http://contoh.invalid","x")', None, "KOSONGKAN")
        lembar.write_formula("H4", "=VLOOKUP(A1,Z:Z,1,0)", None, "#N/A")
        lembar.write_formula("H5", "=1/0", None, "#DIV/0!")
        lembar.write("H6", "#REF!")
    return ganti_anggota(jalan, _LEMBAR, b"<v>KOSONGKAN</v>", b"")


@siksa
def sel_digabung_ke_bawah(folder: Path) -> Path:
    """The family's number merged over its members, the hamlet over several families."""
    jalan = folder / "keluarga.xlsx"
    with xlsxwriter.Workbook(jalan) as buku:
        lembar = buku.add_worksheet()
        lembar.write_row(0, 0, ["No KK", "NIK", "Nama", "Tgl Lahir", "Dusun"])
        for b, o in enumerate(ORANG, 1):
            lembar.write_row(b, 1, [o.nik, o.nama, o.tanggal])
        for dari, sampai, kk in ((1, 2, 0), (4, 5, 3)):
            lembar.merge_range(dari, 0, sampai, 0, ORANG[kk].no_kk)
        lembar.write(3, 0, ORANG[2].no_kk)
        lembar.merge_range(1, 4, 2, 4, "Krajan")
        lembar.merge_range(3, 4, 4, 4, "Sawahan")
    return jalan


@siksa
def baris_disaring_tersembunyi(folder: Path) -> Path:
    """A filter left on: two rows are hidden, and people all the same."""
    jalan = folder / "saring.xlsx"
    with xlsxwriter.Workbook(jalan) as buku:
        lembar = buku.add_worksheet()
        for b, sel in enumerate([JUDUL, *semua()]):
            lembar.write_row(b, 0, sel)
        lembar.autofilter(0, 0, 6, 8)
        lembar.set_row(2, None, None, {"hidden": True})
        lembar.set_row(4, None, None, {"hidden": True})
    return jalan


@siksa
def sel_nyasar_di_baris_terakhir(folder: Path) -> Path:
    """A full stop in the millionth row and colour in the last column: a sheet that claims to be 16 thousand million cells."""
    jalan = folder / "nyasar.xlsx"
    with xlsxwriter.Workbook(jalan) as buku:
        lembar = buku.add_worksheet()
        kuning = buku.add_format({"bg_color": "yellow"})
        for b, sel in enumerate([JUDUL, *semua()]):
            lembar.write_row(b, 0, sel)
            lembar.write_blank(b, 16_383, None, kuning)
        lembar.write(1_048_575, 3, ".")
    return jalan


@siksa
def sebagian_huruf_berwarna(folder: Path) -> Path:
    """Part of a name in red and bold."""
    jalan = folder / "warna.xlsx"
    with xlsxwriter.Workbook(jalan) as buku:
        lembar = buku.add_worksheet()
        merah = buku.add_format({"color": "red", "bold": True})
        for b, sel in enumerate([JUDUL, *semua()]):
            lembar.write_row(b, 0, sel)
        lembar.write_rich_string("C3", "SLAMET ", merah, "RIYADI")
    return jalan


@siksa
def ditulis_program_dengan_awalan(folder: Path) -> Path:
    """A program that puts x: before every element and its texts straight into the cells."""

    def sel(nilai: object) -> str:
        if isinstance(nilai, int):
            return f"<x:c><x:v>{nilai}</x:v></x:c>"
        return f'<x:c t="inlineStr"><x:is><x:t>{nilai}</x:t></x:is></x:c>'

    isi = "".join(f"<x:row>{''.join(map(sel, b))}</x:row>" for b in [JUDUL, *semua()])
    ns = NS.replace("xmlns", "xmlns:x")
    return xlsx_mentah(
        folder / "awalan.xlsx", f"<x:worksheet {ns}><x:sheetData>{isi}</x:sheetData></x:worksheet>"
    )


@siksa
def ditulis_program_dengan_garis_miring_terbalik(folder: Path) -> Path:
    """A program that names the parts of the zip with backslashes, and shares texts in single quotes."""
    teks = [str(s) for b in [JUDUL, *semua()] for s in b]
    kamus = f"<sst {NS}>" + "".join(f"<si><t xml:space='preserve'>{t}</t></si>" for t in teks) + "</sst>"
    nomor = iter(range(len(teks)))
    isi = "".join(
        f"<row r='{r}'>"
        + "".join(f"<c r='{k}{r}' t='s'><v>{next(nomor)}</v></c>" for k in "ABCDEFGHI")
        + "</row>"
        for r in range(1, 8)
    )
    lembar = f"<worksheet {NS}><sheetData>{isi}</sheetData></worksheet>"
    return xlsx_mentah(folder / "miring.xlsx", lembar, kamus=kamus, awalan="\\")


@siksa
def benar_salah_dan_jam(folder: Path) -> Path:
    """TRUE and FALSE, an hour of the day, a wage with cents."""
    jalan = folder / "pernyataan.xlsx"
    with xlsxwriter.Workbook(jalan) as buku:
        lembar = buku.add_worksheet()
        jam = buku.add_format({"num_format": "hh:mm"})
        lembar.write_row(0, 0, ["NIK", "Nama", "Upah", "Masih Mampu Bekerja", "Jam Kerja"])
        for b, o in enumerate(ORANG, 1):
            lembar.write_row(b, 0, [o.nik, o.nama, 1_250_000.5 if b == 1 else 3_000_000, b % 2 == 1])
            lembar.write_number(b, 4, 7.5 / 24, jam)
    return jalan


@siksa
def xls_lama(folder: Path) -> Path:
    """Excel 97, the NIK of one typed as a number."""
    isi = semua()
    isi[1][1] = float(3516991708650000)
    return xls(folder / "lama.xls", [["DAFTAR WARGA"], [], JUDUL, *isi])


@siksa
def ods_libreoffice(folder: Path) -> Path:
    """LibreOffice, with repeated blank rows above."""
    kosong = '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>'
    return ods(folder / "libre.ods", [JUDUL, *semua()], sebelum=kosong)


@siksa
def ods_bernama_xls(folder: Path) -> Path:
    """The right content under another kind's name."""
    return ods(folder / "libre.xls", [JUDUL, *semua()])
