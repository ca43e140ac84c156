"""Names: one key for every spelling, one for every name; how alike two names are, and why."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naungan.demo.nama import kata_nama as daftar_kata
from naungan.kit.ejaan import lebur_kata, lebur_tegas
from naungan.kit.gelar import kata_nama
from naungan.kit.nama import MUNGKIN, SAMA, banding_nama, kunci_banyak, kunci_nama, serupa

NAMA = sorted({nama.upper() for daftar in daftar_kata().values() for nama in daftar})

SAMA_ORANG = [
    ("MOCH. KHOIRUL ANAM", "MOHAMMAD KHOIRUL ANAM"),
    ("M. YUSUF", "MUHAMMAD YUSUF"),
    ("ACHMAD FAUZI", "AHMAD FAUZI"),
    ("SOEPARNO", "SUPARNO"),
    ("DJUMADI", "JUMADI"),
    ("TJIPTO", "CIPTO"),
    ("NURHAYATI", "NUR HAYATI"),
    ("SITI NUR JANAH", "SITI NURJANAH"),
    ("MA'RUF", "MARUF"),
    ("H. SUKARDI", "SUKARDI"),
    ("HJ. SUMIATI, S.PD", "SUMIATI"),
    ("SRI WAHYUNI BINTI KASIMAN", "SRI WAHYUNI"),
    ("SULISTYOWATI", "SULISTIYOWATI"),
]
BEDA_ORANG = [
    ("SUTIKNO", "SUTRISNO"),
    ("SUPARMAN", "SUPARMIN"),
    ("WAGIMAN", "WAGIMIN"),
    ("NGATINI", "NGATINAH"),
    ("SRI WAHYUNI", "TRI WAHYUNI"),
    ("SITI AMINAH", "SITI ROMLAH"),
    ("MUHAMMAD ALI", "MUHAMMAD ADI"),
]


@pytest.mark.parametrize(("a", "b"), SAMA_ORANG)
def test_one_name_in_two_spellings_has_one_key(a: str, b: str) -> None:
    assert kunci_nama(a) == kunci_nama(b)
    assert serupa(a, b) >= SAMA


@pytest.mark.parametrize(("a", "b"), BEDA_ORANG)
def test_two_names_that_look_alike_stay_two(a: str, b: str) -> None:
    assert kunci_nama(a) != kunci_nama(b)
    assert serupa(a, b) < MUNGKIN


@pytest.mark.parametrize(
    ("a", "b", "alasan"),
    [
        ("SUGIYONO", "SUGIONO", "nama_ejaan"),
        ("SYARIF", "SARIP", "nama_ejaan"),
        ("SUPRMAN", "SUPARMAN", "nama_ketik"),
        ("SUAPRDI", "SUPARDI", "nama_ketik"),
        ("MOHAMMAD RIDI SAPUTRA", "MOHAMMAD RUDI SAPUTRA", "nama_ketik"),
        ("M. K. ANAM", "MOCH. KHOIRUL ANAM", "nama_singkat"),
        ("SLAMET", "SLAMET RIYADI", "nama_sebagian"),
        ("AMINAH", "SITI AMINAH", "nama_sebagian"),
        ("FAUZI ACHMAD", "ACHMAD FAUZI", "nama_urutan"),
    ],
)
def test_what_may_be_one_name_says_why(a: str, b: str, alasan: str) -> None:
    hasil = banding_nama(a, b)

    assert MUNGKIN <= hasil.nilai < SAMA and alasan in hasil.alasan


@pytest.mark.parametrize(
    ("tertulis", "nama"),
    [
        ("drs. H. moch.Yusuf, S.Pd., M.Si", "M. YUSUF"),
        ("KH. M. Yusuf", "M. YUSUF"),
        ("HM. SUKARDI", "M. SUKARDI"),
        ("MUHAMMADYUSUF", "M. YUSUF"),
        ("Prof. Dr. Ir. Bambang", "BAMBANG"),
        ("SUMIATI S PD", "SUMIATI"),
        ("ALM. KASNO", "KASNO"),
        ("Kasno (alm)", "KASNO"),
        ("R.A. KARTINI", "KARTINI"),
        ("SLAMET ALIAS KASNO", "SLAMET"),
        ("SLAMET / KASNO", "SLAMET"),
        ("ST. AMINAH", "SITI AMINAH"),
        ("ABD. ROHMAN", "ABDUL ROHMAN"),
        ("SUPARN0", "SUPARNO"),
        ("BINTI MASRUROH", "BINTI MASRUROH"),
        ("MOH", "M."),
        ("H.", "H"),
        ("Émile", "EMILE"),
    ],
)
def test_titles_fall_away_and_the_name_stays(tertulis: str, nama: str) -> None:
    assert " ".join(kata_nama(tertulis)) == nama


@pytest.mark.parametrize(
    "baru", ["JANAH", "HARJO", "PAIJO", "TUMIJAN", "WIJAYA", "MARJUKI", "PANJI", "JAMILAH"]
)
def test_a_modern_j_is_no_y(baru: str) -> None:
    assert lebur_kata(baru) != lebur_kata(baru.replace("J", "Y"))


@pytest.mark.parametrize(
    ("lama", "baru"),
    [("SLAMET RIJADI", "SLAMET RIYADI"), ("SOERJONO", "SURYONO"), ("MULJADI", "MULYADI"), ("JUSUF", "YUSUF"),
     ("ABDOEL RACHMAN", "ABDURROHMAN"), ("TJOKRO SOEDJARWO", "COKRO SUJARWO"), ("CHOERUL", "KHOIRUL")],
)  # fmt: skip
def test_spelling_from_before_1972_is_read(lama: str, baru: str) -> None:
    assert kunci_nama(lama) == kunci_nama(baru)


def test_of_all_common_names_only_spellings_of_one_share_a_key() -> None:
    menurut: dict[str, set[str]] = {}
    for nama in NAMA:
        menurut.setdefault(kunci_nama(nama), set()).add(nama)

    assert sorted(map(sorted, (n for n in menurut.values() if len(n) > 1))) == [
        ["ACHMAD", "AHMAD"],
        ["DJUMADI", "JUMADI"],
        ["HARIYANTO", "HARYANTO"],
        ["MOCH.", "MOH.", "MOHAMMAD", "MUHAMMAD"],
        ["SUGIANTO", "SUGIYANTO"],
        ["SUMIATI", "SUMIYATI"],
        ["ZAENAL", "ZAINAL"],
    ]


def test_a_blank_more_or_less_never_changes_the_key() -> None:
    kata = [n for n in NAMA if n.isalpha() and n not in ("M", "ANI", "ANA", "NUR")][::7]

    beda = [(a, b) for a, b in permutations(kata, 2) if kunci_nama(f"{a} {b}") != kunci_nama(a + b)]

    assert beda == []


@given(st.text(max_size=200))
def test_whatever_is_typed_has_a_key(nama: str) -> None:
    kunci = kunci_nama(nama)

    assert len(kunci) <= 60
    assert bool(kunci) == bool(nama.strip())
    assert kunci_banyak([nama, nama]) == [kunci, kunci]


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_does_not_ask_who_comes_first(a: str, b: str) -> None:
    assert banding_nama(a, b) == banding_nama(b, a)
    assert 0 <= serupa(a, b) <= 100


@given(st.lists(st.sampled_from(NAMA), min_size=1, max_size=3).map(" ".join))
def test_every_name_is_its_own(nama: str) -> None:
    assert serupa(nama, nama.lower()) == 100


def test_the_firm_fold_keeps_what_the_wide_one_joins() -> None:
    assert lebur_tegas("SUGIYONO") != lebur_tegas("SUGIONO")
    assert lebur_kata("SUGIYONO") == lebur_kata("SUGIONO")
