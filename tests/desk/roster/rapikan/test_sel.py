"""The other cells: sex, family, telephone, job, money, RT and RW, yes and no."""

from typing import Any

import pytest

from tests.desk.roster.rapikan.lembar import SULASTRI, konteks, lembar, satu


@pytest.mark.parametrize(
    "tertulis", ["L", "l", "Laki-laki", "LAKI - LAKI", "LK", "Laki2", "1", "1.0", "M", "PRIA", "LAKI-LAKI "]
)
def test_a_man_has_many_spellings(tertulis: str) -> None:
    assert satu(kelamin=tertulis)[0]["kelamin"] == "L"


@pytest.mark.parametrize("tertulis", ["P", "PR", "Perempuan", "WANITA", "2", "F", "prp"])
def test_so_has_a_woman(tertulis: str) -> None:
    assert satu(kelamin=tertulis)[0]["kelamin"] == "P"


def test_a_blank_sex_is_filled_from_the_nik_and_told() -> None:
    baris, temuan = satu(nik=SULASTRI, kelamin="-")

    assert baris["kelamin"] == "P"
    assert temuan["kelamin_dari_nik"] == ("kelamin", None, "P")


def test_an_unknown_sex_is_proposed_from_the_nik_and_not_taken() -> None:
    baris, temuan = satu(nik=SULASTRI, kelamin="Bukan")

    assert baris["kelamin"] is None
    assert temuan["kelamin_tak_dikenal"] == ("kelamin", "Bukan", "P")


def test_without_a_nik_a_blank_sex_stays_blank() -> None:
    assert "kelamin_kosong" in satu(nik=None, kelamin=None)[1]


@pytest.mark.parametrize(
    ("bidang", "tertulis", "jadi"),
    [
        ("kawin", "1", "BELUM KAWIN"), ("kawin", "Kawin Tercatat", "KAWIN"), ("kawin", "Y", "KAWIN"),
        ("kawin", "T", "BELUM KAWIN"), ("kawin", "CERAI MATI", "CERAI MATI"), ("kawin", "3", "CERAI HIDUP"),
        ("hubungan", "1", "KEPALA KELUARGA"), ("hubungan", "Isteri", "ISTRI"), ("hubungan", "11", "LAINNYA"),
        ("hubungan", "Orangtua", "ORANG TUA"), ("hubungan", "kepala keluarga", "KEPALA KELUARGA"),
        ("status", "1", "HIDUP"), ("status", "2", "MATI"), ("status", "Pindah", "PINDAH"), ("status", "Meninggal Dunia", "MATI"),
        ("mampu_bekerja", "Ya", True), ("mampu_bekerja", "√", True), ("mampu_bekerja", "v", True), ("mampu_bekerja", "1", True),
        ("mampu_bekerja", "tidak", False), ("mampu_bekerja", "0", False), ("mampu_bekerja", "TRUE", True),
    ],
)  # fmt: skip
def test_answers_take_the_words_of_the_identity_card(bidang: str, tertulis: str, jadi: object) -> None:
    sel: dict[str, Any] = {bidang: tertulis}
    baris, temuan = satu(**sel)

    assert baris[bidang] == jadi
    assert not any(kode.endswith("_tak_dikenal") for kode in temuan)


@pytest.mark.parametrize(
    ("bidang", "kode"),
    [
        ("kawin", "kawin_tak_dikenal"), ("hubungan", "hubungan_tak_dikenal"), ("status", "status_tak_dikenal"),
        ("mampu_bekerja", "jawaban_tak_dikenal"),
    ],
)  # fmt: skip
def test_an_unknown_answer_is_left_out_with_a_note(bidang: str, kode: str) -> None:
    sel: dict[str, Any] = {bidang: "entahlah"}
    baris, temuan = satu(**sel)

    assert baris[bidang] is None
    assert temuan[kode] == (bidang, "entahlah", None)


def test_a_cross_is_a_no_only_beside_ticks() -> None:
    berdua = lembar(*({"nik": None, "nama": "KARNO", "mampu_bekerja": t} for t in ("v", "x")))
    sendiri = lembar({"nik": None, "nama": "KARNO", "mampu_bekerja": "x"})

    assert [b["mampu_bekerja"] for b in berdua.baris] == [True, False]
    assert "jawaban_tak_dikenal" in sendiri.temuan[0]


@pytest.mark.parametrize(
    "tertulis",
    ["081234567890", "6281234567890", "+62 812-3456-7890", "81234567890", "0812 3456 7890", "(0812) 34567890", "+62081234567890",
     "081234567890.0"],
)  # fmt: skip
def test_a_mobile_number_is_written_for_the_whole_world(tertulis: str) -> None:
    baris, temuan = satu(hp=tertulis)

    assert baris["hp"] == "+6281234567890"
    assert not any(kode.startswith("hp") for kode in temuan)


@pytest.mark.parametrize(
    "tertulis",
    [
        "081234567890 / 085611112222",
        "081234567890, 0321-123456",
        "081234567890 085611112222",
        "081234567890 atau 0856",
    ],
)
def test_of_two_numbers_the_first_is_taken(tertulis: str) -> None:
    baris, temuan = satu(hp=tertulis)

    assert baris["hp"] == "+6281234567890"
    assert "hp_dua" in temuan
    assert "34567890" not in str(temuan)


@pytest.mark.parametrize(
    "tertulis", ["0321-123456", "12345", "8,12346E+10", "080000000000", "0888888888888", "lupa", "08123"]
)
def test_a_number_that_cannot_be_is_left_out_with_a_note(tertulis: str) -> None:
    baris, temuan = satu(hp=tertulis)

    assert baris["hp"] is None
    assert "hp_tak_masuk_akal" in temuan


def test_an_address_for_mail_is_lower_case_or_left_out() -> None:
    assert satu(email="Karno@Contoh.ID")[0]["email"] == "karno@contoh.id"
    assert satu(email="karno.contoh.id")[1]["email_keliru"] == ("email", "karno.contoh.id", None)


@pytest.mark.parametrize(
    ("tertulis", "jadi"),
    [
        ("9", "PETANI/PEKEBUN"), ("Petani/Pekebun", "PETANI/PEKEBUN"), ("PETANI / PEKEBUN", "PETANI/PEKEBUN"),
        ("tani", "PETANI/PEKEBUN"), ("SWASTA", "KARYAWAN SWASTA"), ("IRT", "MENGURUS RUMAH TANGGA"),
        ("Wiraswasta", "WIRASWASTA"), ("Kepala Dusun", "PERANGKAT DESA"), ("88", "WIRASWASTA"),
    ],
)  # fmt: skip
def test_a_job_takes_its_name_in_the_registrys_list(tertulis: str, jadi: str) -> None:
    baris, temuan = satu(pekerjaan=tertulis)

    assert baris["pekerjaan"] == jadi
    assert "pekerjaan_tak_dikenal" not in temuan


@pytest.mark.parametrize(
    ("tertulis", "saran"), [("Petni/Pekebun", "PETANI/PEKEBUN"), ("Pengarit rumput", None)]
)
def test_a_job_outside_the_list_stays_as_written(tertulis: str, saran: str | None) -> None:
    baris, temuan = satu(pekerjaan=tertulis)

    assert baris["pekerjaan"] == tertulis
    assert temuan["pekerjaan_tak_dikenal"] == ("pekerjaan", tertulis, saran)


@pytest.mark.parametrize(
    ("tertulis", "jadi"),
    [
        ("1500000", 1_500_000), ("1500000.0", 1_500_000), ("1500000.00", 1_500_000), ("Rp 1.500.000,-", 1_500_000),
        ("1.500.000,00", 1_500_000), ("1,500,000", 1_500_000), ("1,5 juta", 1_500_000), ("1.5jt", 1_500_000),
        ("750rb", 750_000), ("2 juta/bulan", 2_000_000), ("1.500.000,75", 1_500_000), ("Rp. 4.504.787", 4_504_787),
        ("1,500,000.00", 1_500_000), ("1.234 juta", 1_234_000), ("50.000", 50_000),
    ],
)  # fmt: skip
def test_money_is_read_to_the_rupiah(tertulis: str, jadi: int) -> None:
    baris, temuan = satu(upah=tertulis)

    assert baris["upah"] == jadi
    assert not temuan.keys() & {"upah_tak_terbaca", "penghasilan_tak_terbaca"}


@pytest.mark.parametrize("tertulis", ["1-2 juta", "cukup", "15.00.000", "-500000", "9" * 14, "1.500.00"])
def test_what_is_no_single_amount_is_left_out(tertulis: str) -> None:
    baris, temuan = satu(upah=tertulis)

    assert baris["upah"] is None
    assert temuan["penghasilan_tak_terbaca"] == ("upah", tertulis, None)
    assert "upah_tak_terbaca" in satu(upah=tertulis, acuan=konteks(untuk="PESERTA", segmen="PU"))[1]


@pytest.mark.parametrize(
    "sel",
    [
        {"rt": "1", "rw": "2"}, {"rt": "001", "rw": "002"}, {"rt": "RT 01 RW 02"}, {"rt": "001/002"}, {"rw": "RT.01/RW.02"},
        {"rt": "RT 1", "rw": "RW 2"}, {"alamat": "Dsn Krajan RT 01 RW 02"}, {"alamat": "Krajan RT.001/RW.002"},
        {"alamat": "Krajan RT 1/2"}, {"rt": "01 / 02"}, {"rt": "1.0", "rw": "2.0"}, {"rt": "RT01RW02"},
    ],
)  # fmt: skip
def test_rt_and_rw_are_found_apart_together_and_in_the_address(sel: dict[str, Any]) -> None:
    baris, temuan = satu(**sel)

    assert (baris["rt"], baris["rw"]) == ("001", "002")
    assert "rt_rw_tak_terbaca" not in temuan


def test_one_column_may_be_both() -> None:
    baris, temuan = satu(rt="003/004", bersama=("rt", "rw"))

    assert (baris["rt"], baris["rw"]) == ("003", "004")
    assert "rt_rw_tak_terbaca" not in temuan


def test_what_a_spreadsheet_made_a_date_is_told_with_what_it_was() -> None:
    baris, temuan = satu(rt="2023-02-01")

    assert (baris["rt"], baris["rw"]) == (None, None)
    assert temuan["rt_rw_tak_terbaca"] == ("rt", "2023-02-01", "001/002")
