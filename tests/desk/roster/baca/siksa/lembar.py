"""Uglinesses of workbooks with several sheets."""

from pathlib import Path

import xlsxwriter

from tests.desk.roster.baca.siksa.buku import xlsx
from tests.desk.roster.baca.siksa.daftar import siksa
from tests.desk.roster.baca.siksa.ekspor import kolom
from tests.desk.roster.baca.siksa.orang import JUDUL, ORANG, semua

SIPP = kolom(
    "NO_PEGAWAI|NAMA_LENGKAP|GELAR|TELEPON_AREA_RUMAH|TELEPON_RUMAH|TELEPON_AREA_KANTOR|TELEPON_KANTOR|"
    "TELEPON_EXT_KANTOR|HP|EMAIL|TEMPAT_LAHIR|TANGGAL_LAHIR|NAMA_IBU_KANDUNG|JENIS_IDENTITAS|NOMOR_IDENTITAS|"
    "MASA_LAKU_IDENTITAS|JENIS_KELAMIN|SURAT_MENYURAT_KE|TANGGAL_KEPESERTAAN|STATUS_KAWIN|GOLONGAN_DARAH|NPWP|KODE_NEGARA|"
    "UPAH|ALAMAT|KODE_POS|LOKASI_PEKERJAAN|STATUS_PEGAWAI|TGL_AWAL_BEKERJA|TGL_AKHIR_KONTRAK"
)


@siksa
def sipp_data_tk_baru(folder: Path) -> Path:
    """The template of SIPP: instructions first, then the list, then the codes of places."""
    isi = []
    for i, o in enumerate(ORANG, 1):
        tahu = {
            "NO_PEGAWAI": f"K-{i:03}", "NAMA_LENGKAP": o.nama, "HP": o.hp, "TEMPAT_LAHIR": o.tempat,
            "TANGGAL_LAHIR": o.tanggal, "NAMA_IBU_KANDUNG": o.ibu, "JENIS_IDENTITAS": "KTP", "NOMOR_IDENTITAS": o.nik,
            "JENIS_KELAMIN": o.kelamin, "SURAT_MENYURAT_KE": "S", "STATUS_KAWIN": "Y", "KODE_NEGARA": "ID",
            "UPAH": "4504787", "ALAMAT": o.dusun, "LOKASI_PEKERJAAN": "1234", "TGL_AWAL_BEKERJA": "02-01-2023",
        }  # fmt: skip
        isi.append([tahu.get(j) for j in SIPP])
    petunjuk: list[list[object]] = [
        ["No", "Kolom", "Petunjuk"],
        [1, "NOMOR_IDENTITAS", "NIK 16 digit"],
        [2, "NAMA_LENGKAP", "sesuai KTP"],
    ]
    lokasi = [["KODE", "NAMA", "KECAMATAN"], ["1234", "CONTOH", "CONTOH"]]
    return xlsx(
        folder / "template_tk_JJ000001.xlsx",
        {"Petunjuk Pengisian": petunjuk, "data_tk_baru": [SIPP, *isi], "LOKASI_PEKERJAAN": lokasi},
    )


@siksa
def daftar_lama_di_lembar_tersembunyi(folder: Path) -> Path:
    """A fuller list on a hidden sheet; the visible one counts."""
    jalan = folder / "tersembunyi.xlsx"
    with xlsxwriter.Workbook(jalan) as buku:
        lama, baru = buku.add_worksheet("Lama"), buku.add_worksheet("Baru")
        for b, sel in enumerate([[*JUDUL, "Nama Ibu", "Pekerjaan"], *semua()]):
            lama.write_row(b, 0, sel)
        for b, sel in enumerate([["NIK", "Nama"], *([o.nik, o.nama] for o in ORANG)]):
            baru.write_row(b, 0, sel)
        baru.activate()
        lama.hide()
    return jalan


@siksa
def satu_lembar_per_dusun(folder: Path) -> Path:
    """The same list three times over, a hamlet each: one is read, the others are named."""
    isi = semua()
    return xlsx(
        folder / "dusun.xlsx",
        {"Krajan": [JUDUL, *isi[:2]], "Sawahan": [JUDUL, *isi[2:4]], "Ngemplak": [JUDUL, *isi[4:]]},
    )


@siksa
def rekap_di_lembar_pertama(folder: Path) -> Path:
    """A summary on the first sheet, a blank one between, the list on the third."""
    rekap: list[list[object]] = [
        ["No", "Dusun", "Nama Ketua", "Jumlah"],
        [1, "Krajan", "A", 2],
        [2, "Sawahan", "B", 2],
    ]
    return xlsx(folder / "rekap lembar.xlsx", {"Rekap": rekap, "Sheet2": [], "Sheet3": [JUDUL, *semua()]})
