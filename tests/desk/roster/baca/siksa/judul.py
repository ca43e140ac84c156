"""Uglinesses of the titles themselves."""

from pathlib import Path

from tests.desk.roster.baca.siksa.buku import xlsx
from tests.desk.roster.baca.siksa.daftar import siksa
from tests.desk.roster.baca.siksa.orang import ORANG, semua


@siksa
def judul_salah_ketik(folder: Path) -> Path:
    """*Nomer KTP*, *Nama Lengakp*, *Tangal Lahir*, *Jenis Kelmin*."""
    judul = [
        "No",
        "Nomer KTP",
        "Nama Lengakp",
        "Tempat Lahr",
        "Tangal Lahir",
        "Jenis Kelmin",
        "Dsn.",
        "R T",
        "No.Hp",
    ]
    return xlsx(folder / "salah ketik.xlsx", [judul, *semua()])


@siksa
def judul_dengan_baris_baru_dan_keterangan(folder: Path) -> Path:
    """Line breaks, stars and notes in brackets inside the titles."""
    judul = [
        "No.\nUrut", "NIK *)\n(16 digit)", "Nama\nLengkap*\n(sesuai KTP)", "Tempat\nLahir", "Tanggal Lahir\n(dd-mm-yyyy)",
        "Jenis Kelamin\n(L/P)", "DUSUN", " R.T. ", "Nomor HP/WA (aktif)",
    ]  # fmt: skip
    return xlsx(folder / "keterangan.xlsx", [judul, *semua()])


@siksa
def tempat_dan_tanggal_lahir_satu_kolom(folder: Path) -> Path:
    """*Tempat, Tanggal Lahir* in one column."""
    isi = [[i, o.nik, o.nama, f"{o.tempat}, {o.tanggal}", o.kelamin] for i, o in enumerate(ORANG, 1)]
    return xlsx(folder / "ttl.xlsx", [["No", "N I K", "NAMA", "Tempat, Tanggal Lahir", "L/P"], *isi])


@siksa
def kelamin_dua_kolom_centang(folder: Path) -> Path:
    """The sex as a mark under L or under P."""
    isi = [
        [i, o.nik, o.nama, "v" if o.kelamin == "L" else None, "√" if o.kelamin == "P" else None, o.tanggal]
        for i, o in enumerate(ORANG, 1)
    ]
    atas = ["No", "NIK", "Nama", "Jenis Kelamin", None, "Tgl Lahir"]
    return xlsx(folder / "centang.xlsx", [atas, [None, None, None, "L", "P", None], *isi])


@siksa
def dua_kolom_nama_satu_kosong(folder: Path) -> Path:
    """*Nama* without a single entry, *Nama sesuai KTP* filled."""
    isi = [[None, o.nik, o.nama, o.tanggal] for o in ORANG]
    return xlsx(
        folder / "dua nama.xlsx", [["Nama", "NIK", "Nama Lengkap Pekerja (sesuai KTP)", "Tgl Lahir"], *isi]
    )


@siksa
def orang_tua_di_kolom_sebelah(folder: Path) -> Path:
    """NIK and name of father and mother beside the person's, the parents' first."""
    judul = [
        "NIK Ayah",
        "Nama Ayah",
        "NIK Ibu",
        "Nama Ibu",
        "NIK",
        "Nama",
        "Nama Kepala Keluarga",
        "Tgl Lahir",
        "Tgl Entri",
    ]
    isi = [
        [
            "3516990101400009",
            "BAPAK",
            "3516994101420009",
            o.ibu,
            o.nik,
            o.nama,
            "KEPALA",
            o.tanggal,
            "01-02-2023",
        ]
        for o in ORANG
    ]
    return xlsx(folder / "orang tua.xlsx", [judul, *isi])


@siksa
def status_kawin_disebut_status(folder: Path) -> Path:
    """A column called *Status* that holds KAWIN, and notes that say who died or moved."""
    ket = [None, "meninggal 2022", None, None, "pindah ke Gresik", None]
    isi = [[o.nik, o.nama, o.tanggal, "KAWIN", k] for o, k in zip(ORANG, ket, strict=True)]
    return xlsx(folder / "status.xlsx", [["NIK", "NAMA", "TGL LAHIR", "STATUS", "KET."], *isi])


@siksa
def judul_bahasa_lain(folder: Path) -> Path:
    """Titles nobody here uses, over columns that show what they are."""
    isi = [[o.nik, o.nama, o.tanggal, o.kelamin, o.hp] for o in ORANG]
    return xlsx(folder / "asing.xlsx", [["Kolom A", "Kolom B", "Kolom C", "Kolom D", "Kolom E"], *isi])
