"""Names stay as they were written, but for blanks and titles."""

import pytest

from tests.desk.roster.rapikan.lembar import satu


@pytest.mark.parametrize(
    ("tertulis", "nama", "gelar"),
    [
        ("  SITI   NUR  AZIZAH ", "SITI NUR AZIZAH", None),
        ("Siti Nur Azizah", "Siti Nur Azizah", None),
        ("H. SUKARDI", "SUKARDI", "H."),
        ("H SUKARDI", "SUKARDI", "H"),
        ("HJ. SUMIATI, S.PD", "SUMIATI", "HJ. S.PD"),
        ("Drs. H. AHMAD FAUZI, M.Pd.I", "AHMAD FAUZI", "Drs. H. M.Pd.I"),
        ("dr. RATNA DEWI", "RATNA DEWI", "dr."),
        ("SUMIATI S.Pd", "SUMIATI", "S.Pd"),
        ("SUMIATI, SE, MM", "SUMIATI", "SE, MM"),
        ("RATNA, A.Md.Keb", "RATNA", "A.Md.Keb"),
        ("K.H. MASHURI", "MASHURI", "K.H."),
        ("M. YUSUF", "M. YUSUF", None),
        ("MA'RUF", "MA'RUF", None),
        ("MA’RUF", "MA'RUF", None),
        ("SUTIYO S.", "SUTIYO S.", None),
        ("HARIYANTO", "HARIYANTO", None),
        ("IRFAN", "IRFAN", None),
        ("DRAJAT", "DRAJAT", None),
        ("ABDUL S. WIJAYA", "ABDUL S. WIJAYA", None),
    ],
)
def test_titles_stand_apart_from_the_name(tertulis: str, nama: str, gelar: str | None) -> None:
    baris, temuan = satu(nama=tertulis)

    assert (baris["nama"], baris["gelar"]) == (nama, gelar)
    assert not any(kode.startswith("nama") for kode in temuan)


def test_a_title_in_its_own_column_is_kept_too() -> None:
    assert satu(nama="H. SUKARDI", gelar="S.Pd")[0]["gelar"] == "H. S.Pd"


@pytest.mark.parametrize("tertulis", [None, "-", "TIDAK ADA", "N/A", "   "])
def test_a_row_without_a_name_says_so(tertulis: str | None) -> None:
    baris, temuan = satu(nama=tertulis)

    assert baris["nama"] is None
    assert "nama_kosong" in temuan


@pytest.mark.parametrize("tertulis", ["xxxx", "TEST", "aaaa", "Contoh", "asdf", "SDA", "X"])
def test_a_placeholder_is_nobodys_name(tertulis: str) -> None:
    assert satu(nama=tertulis)[1]["nama_contoh"] == ("nama", tertulis, None)


@pytest.mark.parametrize(
    ("tertulis", "saran"),
    [
        ("SUKARD1", "SUKARDI"), ("SUK4RDI", None), ("J0KO", "JOKO"), ("1. SUKARDI", "SUKARDI"), ("SUKARDI 2", "SUKARDI"),
        ("08123456", None),
    ],
)  # fmt: skip
def test_a_name_with_digits_waits_with_a_proposal_where_it_is_clear(tertulis: str, saran: str | None) -> None:
    baris, temuan = satu(nama=tertulis)

    assert temuan["nama_angka"] == ("nama", tertulis, saran)
    assert baris["nama"] == tertulis


def test_a_fathers_name_may_be_part_of_the_name_and_is_noted() -> None:
    baris, temuan = satu(nama="SRI WAHYUNI BINTI KASIMAN")

    assert baris["nama"] == "SRI WAHYUNI BINTI KASIMAN"
    assert temuan["nama_bin"] == ("nama", "SRI WAHYUNI BINTI KASIMAN", "SRI WAHYUNI")


@pytest.mark.parametrize(("panjang", "ada"), [(120, False), (121, True)])
def test_a_name_the_books_cannot_hold_is_refused(panjang: int, ada: bool) -> None:
    assert ("nama_panjang" in satu(nama=("SUKARDI " * 20)[: panjang - 1] + "I")[1]) == ada


@pytest.mark.parametrize(
    "tertulis", ["SUKARDI (ALM)", "ALM. SUKARDI", "SUKARDI ALMARHUM", "Sukardi, alm", "ALMARHUM SUKARDI"]
)
def test_a_name_that_says_its_bearer_has_died_is_heard(tertulis: str) -> None:
    baris, _ = satu(nama=tertulis)

    assert (baris["nama"].upper(), baris["status"]) == ("SUKARDI", "MATI")


@pytest.mark.parametrize("tertulis", ["ALMIRA PUTRI", "SALMAH", "ALMANSYAH"])
def test_nobody_dies_of_a_name_that_only_begins_so(tertulis: str) -> None:
    baris, _ = satu(nama=tertulis)

    assert (baris["nama"], baris["status"]) == (tertulis, None)


def test_a_missing_mother_is_noted_only_where_the_list_asks_for_her() -> None:
    assert satu(ibu="HJ. SUMIATI")[0]["ibu"] == "SUMIATI"
    assert "ibu_kosong" in satu(ibu="-")[1]
    assert "ibu_kosong" in satu(ibu="xxx")[1]
    assert "ibu_kosong" not in satu()[1]
