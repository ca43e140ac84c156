"""Uglinesses around the list: letterheads, headers, sections, totals, signatures."""

from pathlib import Path

import xlsxwriter

from tests.desk.roster.baca.siksa.buku import xlsx
from tests.desk.roster.baca.siksa.daftar import siksa
from tests.desk.roster.baca.siksa.orang import JUDUL, ORANG, baris, semua

_LEBAR = len(JUDUL)


@siksa
def judul_digabung_di_atas_tiga_baris(folder: Path) -> Path:
    """Three titles merged over all columns, a blank row, then the header in row 5."""
    jalan = folder / "Daftar penerima.xlsx"
    with xlsxwriter.Workbook(jalan) as buku:
        lembar = buku.add_worksheet("Penerima")
        for b, teks in enumerate(
            ("DAFTAR NAMA CALON PENERIMA", "JAMINAN SOSIAL PEKERJA RENTAN", "TAHUN 2023")
        ):
            lembar.merge_range(b, 0, b, _LEBAR - 1, teks)
        for b, sel in enumerate([JUDUL, *semua()], 4):
            lembar.write_row(b, 0, sel)
    return jalan


@siksa
def kop_surat_desa_dengan_isian(folder: Path) -> Path:
    """A letterhead, and *Desa : …* and *Nama Kepala Desa : …* typed into cells that look like titles."""
    return xlsx(
        folder / "kop.xlsx",
        [
            ["PEMERINTAH KABUPATEN CONTOH"], ["KECAMATAN CONTOH"], ["DESA CONTOH"], ["Jl. Raya Contoh No. 1"], [],
            ["Nama Desa", None, ": Contoh"], ["Kecamatan", None, ": Contoh"], ["Nama Kepala Desa", None, ": Pak Contoh"],
            ["Jumlah KK", None, 250], [], JUDUL, *semua(),
        ],
    )  # fmt: skip


@siksa
def judul_dua_baris(folder: Path) -> Path:
    """*Alamat* merged over three columns, *Tempat/Tgl Lahir* over two, the rest merged downwards."""
    atas = ["No", "NIK", "Nama", "Tempat/Tgl Lahir", None, "Jenis Kelamin", "Alamat", None, None, "No. HP"]
    bawah = [None, None, None, "Tempat", "Tanggal", None, "Dusun", "RT", "RW", None]
    isi = [
        [i, o.nik, o.nama, o.tempat, o.tanggal, o.kelamin, o.dusun, o.rt, "001", o.hp]
        for i, o in enumerate(ORANG, 1)
    ]
    return xlsx(folder / "dua baris.xlsx", [["DAFTAR WARGA"], atas, bawah, *isi])


@siksa
def nomor_kolom_dalam_kurung_di_bawah_judul(folder: Path) -> Path:
    """(1) (2) (3) under the titles, as in every annex of a decree."""
    return xlsx(folder / "lampiran.xlsx", [JUDUL, [f"({k})" for k in range(1, _LEBAR + 1)], *semua()])


@siksa
def angka_kolom_di_bawah_judul(folder: Path) -> Path:
    """1 2 3 under the titles, typed as numbers."""
    return xlsx(folder / "lampiran2.xlsx", [JUDUL, list(range(1, _LEBAR + 1)), *semua()])


@siksa
def judul_berulang_tiap_halaman(folder: Path) -> Path:
    """The header again before every second person, once in capitals, for printing."""
    isi = semua()
    besar = [j.upper() for j in JUDUL]
    return xlsx(folder / "cetak.xlsx", [JUDUL, *isi[:2], JUDUL, *isi[2:4], besar, *isi[4:]])


@siksa
def kolom_kosong_di_kiri_dan_baris_kosong_di_sela(folder: Path) -> Path:
    """The list begins in C4, with a blank row after every person and a blank column amid the titles."""
    judul: list[object] = [None, None, *JUDUL[:3], None, *JUDUL[3:]]
    isi: list[list[object]] = [[], [], [], judul]
    for sel in semua():
        isi += [[None, None, *sel[:3], None, *sel[3:]], []]
    return xlsx(folder / "geser.xlsx", isi)


@siksa
def nama_dusun_di_antara_baris(folder: Path) -> Path:
    """DUSUN KRAJAN and *B. DUSUN SAWAHAN* as rows of their own; the last only the bare name, in column A."""
    isi = semua()
    return xlsx(
        folder / "per dusun.xlsx",
        [JUDUL, ["DUSUN KRAJAN"], *isi[:2], [None, "B. DUSUN SAWAHAN"], *isi[2:4], ["NGEMPLAK"], *isi[4:]],
    )


@siksa
def jumlah_dan_tanda_tangan_di_bawah(folder: Path) -> Path:
    """A subtotal amid the list, the total, place and date, two signatures with names under the column of names."""
    isi = semua()
    return xlsx(
        folder / "ttd.xlsx",
        [
            JUDUL, *isi[:3], ["Sub Jumlah", None, 3], *isi[3:], ["JUMLAH", None, "6 orang", None, None, 6], [],
            [None, None, None, None, None, None, "Contoh, 20 November 2023"], [None, None, "Mengetahui,"],
            [None, None, "Kepala Desa Contoh", None, None, None, "Pendata,"], [], [],
            [None, None, "PAK CONTOH", None, None, None, "BU CONTOH"], [None, None, "NIP. 19700101 199001 1 001"],
            ["*) coret yang tidak perlu"],
        ],
    )  # fmt: skip


@siksa
def nomor_urut_dan_desa_sudah_disiapkan(folder: Path) -> Path:
    """A form of fifty numbered lines with the hamlet filled down; people stand in six."""
    kosong: list[list[object]] = [[n, None, None, None, None, None, "Krajan"] for n in range(7, 51)]
    return xlsx(folder / "formulir.xlsx", [JUDUL, *semua(), *kosong])


@siksa
def orang_tanpa_nik(folder: Path) -> Path:
    """Two people of whom only the name is known: their rows must not be lost."""
    isi = semua()
    isi[2] = [3, None, "JOKO SUSILO"]
    isi[5] = [None, None, "KARNO"]
    return xlsx(folder / "belum lengkap.xlsx", [JUDUL, *isi])


@siksa
def perangkat_desa_dengan_jabatan(folder: Path) -> Path:
    """Jobs called *Kepala Desa* and *Ketua RT* beside people without NIK: no signatures."""
    isi: list[list[object]] = [
        [1, None, "SLAMET RIYADI", "Kepala Desa"],
        [2, ORANG[2].nik, "JOKO SUSILO", "Ketua RT 01"],
    ]
    return xlsx(
        folder / "perangkat.xlsx",
        [["No", "NIK", "Nama", "Jabatan"], *isi, [None, None, "KARNO", "Kepala Dusun"]],
    )


@siksa
def catatan_pengisian_di_atas(folder: Path) -> Path:
    """Instructions naming the columns, one a row, above the header that counts."""
    petunjuk = [
        ["Petunjuk:"],
        ["NIK", "diisi 16 angka"],
        ["Nama", "sesuai KTP"],
        ["Tanggal Lahir", "dd-mm-yyyy"],
        [],
    ]
    return xlsx(folder / "petunjuk.xlsx", [*petunjuk, JUDUL, *semua()])


@siksa
def tabel_kedua_di_bawah_daftar(folder: Path) -> Path:
    """A summary per hamlet below the list."""
    rekap: list[list[object]] = [
        [],
        ["REKAPITULASI"],
        [None, "Krajan", None, None, None, 2],
        ["TOTAL", None, None, None, None, 6],
    ]
    return xlsx(folder / "rekap.xlsx", [JUDUL, *semua(), *rekap])


@siksa
def tanpa_judul_sama_sekali(folder: Path) -> Path:
    """Six rows and no title, the family's number before the person's."""
    isi = [[o.no_kk, o.nik, o.nama, o.tanggal, o.kelamin, o.hp] for o in ORANG]
    return xlsx(folder / "polos.xlsx", isi)


@siksa
def hanya_baris_pertama_bernomor(folder: Path) -> Path:
    """*baris* of one person only, under the titles."""
    return xlsx(folder / "satu.xlsx", [JUDUL, baris(1, ORANG[0])])
