"""Cells: what was typed is kept, what nobody sees is not, and what was a number says so."""

from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from tests.desk.roster.baca.baca_siksa import baca, baca_siksa
from tests.desk.roster.baca.siksa import JUDUL, ORANG
from tests.desk.roster.baca.siksa.buku import NS, xlsx, xlsx_mentah
from tests.desk.roster.baca.siksa.orang import semua


def test_a_nik_typed_as_a_number_is_told_from_a_text(tmp_path: Path) -> None:
    hasil = baca_siksa("nik_diketik_sebagai_angka", tmp_path)
    assert hasil.df["k1_angka"].to_list() == [True] * 5 + [False]
    assert hasil.kolom("hp") == [o.hp[1:] for o in ORANG]
    assert "k2_angka" not in hasil.df.columns


def test_in_an_old_workbook_too(tmp_path: Path) -> None:
    hasil = baca_siksa("xls_lama", tmp_path)
    assert hasil.df["k1_angka"].to_list() == [False, True, False, False, False, False]


@pytest.mark.parametrize(
    ("angka", "teks"),
    [(7, "7"), (3516991708650002, "3516991708650002"), (1e22, "1" + "0" * 22), (-12, "-12"), (0.5, "0.5"), (1e-7, "0.0000001"),
     (1_250_000.5, "1250000.5"), (35169917086500021, "35169917086500020")],
)  # fmt: skip
def test_numbers_are_written_out(tmp_path: Path, angka: float, teks: str) -> None:
    hasil = baca(xlsx(tmp_path / "a.xlsx", [["NIK", "Nama", "Upah"], [ORANG[0].nik, "SULASTRI", angka]]))
    assert hasil.kolom("upah") == [teks]
    assert hasil.df["k2_angka"].to_list() == [True]


def test_dates_stand_as_iso_and_typed_ones_as_typed(tmp_path: Path) -> None:
    hasil = baca_siksa("tanggal_sungguhan_dan_teks_bercampur", tmp_path)
    assert hasil.kolom("lahir") == [o.lahir.isoformat() for o in ORANG[:3]] + [o.tanggal for o in ORANG[3:]]
    assert f"k{hasil.peta['lahir']}_angka" not in hasil.df.columns


def test_the_day_count_of_old_macs_is_known(tmp_path: Path) -> None:
    jalan = tmp_path / "mac.xlsx"
    with xlsxwriter.Workbook(jalan, {"date_1904": True}) as buku:
        lembar = buku.add_worksheet()
        lembar.write_row(0, 0, ["NIK", "Nama", "Tanggal Lahir"])
        lembar.write_row(1, 0, [ORANG[0].nik, "SULASTRI"])
        lembar.write_datetime(1, 2, datetime(1980, 3, 15), buku.add_format({"num_format": "dd/mm/yyyy"}))
    assert baca(jalan).kolom("lahir") == ["1980-03-15"]


def test_yes_no_hours_and_cents(tmp_path: Path) -> None:
    hasil = baca_siksa("benar_salah_dan_jam", tmp_path)
    assert hasil.kolom("mampu_bekerja") == ["Ya", "Tidak"] * 3
    assert hasil.kolom("jam_kerja") == ["07:30"] * 6
    assert hasil.kolom("upah")[:2] == ["1250000.5", "3000000"]


def test_a_formula_is_never_computed(tmp_path: Path) -> None:
    """Its kept result is read; without one the cell is blank and says why; an error is blank."""
    hasil = baca_siksa("rumus_dengan_dan_tanpa_hasil", tmp_path)
    assert hasil.kolom("nama")[:2] == ["SULASTRI", None]
    assert hasil.df["k2_rumus"].to_list() == [False, True, False, False, False, False]
    assert hasil.kolom("rt") == ["001", "001", None, None, None, "003"]


def test_nobody_sees_these_signs(tmp_path: Path) -> None:
    hasil = baca_siksa("spasi_tak_terputus_dan_huruf_tak_tampak", tmp_path)
    assert hasil.kolom("tempat_lahir")[5] is None
    assert hasil.kolom("nik") == [o.nik for o in ORANG]


def test_an_apostrophe_inside_a_name_stays(tmp_path: Path) -> None:
    isi = [["NIK", "Nama"], ["'" + ORANG[4].nik, "Nur'aini"], ["’" + ORANG[0].nik + "’", "'Aisyah"]]
    hasil = baca(xlsx(tmp_path / "a.xlsx", isi))
    assert hasil.kolom("nama") == ["Nur'aini", "Aisyah"]
    assert hasil.kolom("nik") == [ORANG[4].nik, ORANG[0].nik]


def test_merged_cells_mean_the_same_in_every_row_and_no_row_more(tmp_path: Path) -> None:
    hasil = baca_siksa("sel_digabung_ke_bawah", tmp_path)
    kk = [o.no_kk for o in ORANG]
    assert hasil.kolom("no_kk") == [kk[0], kk[0], kk[2], kk[3], kk[3], None]
    assert hasil.kolom("dusun") == ["Krajan", "Krajan", "Sawahan", "Sawahan", None, None]


def test_the_sex_marked_in_one_of_two_columns(tmp_path: Path) -> None:
    hasil = baca_siksa("kelamin_dua_kolom_centang", tmp_path)
    assert hasil.kolom("kelamin") == [o.kelamin for o in ORANG]


def test_cells_far_apart_cost_nothing(tmp_path: Path) -> None:
    """A cell that claims a far row other than its own would make the reader ask for gigabytes."""
    bohong = f'<worksheet {NS}><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="IV1048576"><v>2</v></c></row></sheetData>'
    with pytest.raises(Exception, match="berkas_rusak"):
        baca(xlsx_mentah(tmp_path / "bohong.xlsx", bohong + "</worksheet>"))


def test_letters_of_every_program(tmp_path: Path) -> None:
    assert baca_siksa("csv_titik_koma_windows", tmp_path).kolom("dusun")[0] == "Jl. Mawar, Gg. José"
    assert baca_siksa("csv_titik_koma_windows", tmp_path).kolom("tempat_lahir")[3] == "JOMBANG – KOTA"
    assert baca_siksa("csv_huruf_bercampur", tmp_path).kolom("tempat_lahir")[3] == "JOMBANGÉ"
    assert baca_siksa("csv_huruf_bercampur", tmp_path).kolom("nama")[4] == "NUR’AINI"


def test_a_text_over_two_lines_is_one_cell_of_one_row(tmp_path: Path) -> None:
    hasil = baca_siksa("csv_baris_baru_dalam_kutipan", tmp_path)
    assert hasil.kolom("dusun")[1] == 'Dusun "Krajan" RT 001, RW 002'


def test_what_stands_beyond_the_last_column_is_kept_apart(tmp_path: Path) -> None:
    hasil = baca_siksa("csv_baris_tak_sama_panjang", tmp_path)
    assert hasil.df["lebih"].to_list() == [None, None, None, "catatan | lagi", None, None]
    assert hasil.kolom("hp")[1] is None


def test_thousands_of_rows_across_slices_keep_their_numbers(tmp_path: Path) -> None:
    isi = [[n, *semua([ORANG[n % 6]])[0][1:]] for n in range(1, 30_001)]
    hasil = baca(xlsx(tmp_path / "besar.xlsx", [JUDUL, *isi]))
    assert hasil.df["baris"].to_list() == list(range(2, 30_002))
    assert hasil.df["k0"].to_list() == [str(n) for n in range(1, 30_001)]
    assert hasil.lembar.baris == 30_000
