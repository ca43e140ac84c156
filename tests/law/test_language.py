"""A rule may use the closed kind of Python; everything else is refused, with the rule and the line."""

import pytest

from naungan.law.language import BukanBahasaHukum, baca_naskah


def aturan(tubuh: str, argumen: str = "upah: int, hari: int") -> str:
    return f'def santunan({argumen}):\n    """PP 44/2015 Pasal 25."""\n' + "".join(
        f"    {b}\n" for b in tubuh.splitlines()
    )


@pytest.mark.parametrize(
    "tubuh",
    [
        "return max(upah * 48, 20000000)",
        "if hari == 0:\n    return 0\nelif hari > 30 and not upah:\n    return 1\nelse:\n    return setengah_ke_atas(upah * hari, 30)",
        "penuh = min(hari, 360)\nreturn penuh * upah",
        "if hari > 1:\n    a = 1\nelse:\n    a = 2\nreturn a",
        "return upah if 0 < hari <= 30 else -upah",
        "return hari in (1, 2)",
        "return upah[hari]",
    ],
)
def test_ordinary_sentences_of_law_are_read(tubuh: str) -> None:
    assert baca_naskah(aturan(tubuh)).argumen == ("upah", "hari")


@pytest.mark.parametrize(
    ("tubuh", "sebab"),
    [
        ("for h in upah:\n    return h", "For"),
        ("while True:\n    return 1", "While"),
        ("return upah / 30", "pembagian"),
        ("return upah // 30", "pembagian"),
        ("return upah % 30", "pembagian"),
        ("return upah * 0.6", "pecahan"),
        ("return open(upah)", "kosakata"),
        ("return upah.bit_length()", "kosakata"),
        ("return round(upah)", "kosakata"),
        ("return min(upah, hari, default=0)", "kosakata"),
        ("upah = 0\nreturn upah", "satu kali"),
        ("a = 1\na = 2\nreturn a", "satu kali"),
        ("upah += 1\nreturn upah", "AugAssign"),
        ("return gaji", "gaji"),
        ("if hari:\n    return 1", "tanpa return"),
        ("if hari:\n    a = 1\nreturn a", "bukan masukan"),
        ("return 1\nreturn 2", "tidak pernah"),
        ("return [h for h in upah]", "ListComp"),
        ("return lambda: 1", "Lambda"),
        ("return f'{upah}'", "JoinedStr"),
        ("return upah is None", "perbandingan"),
        ("return None", "Constant"),
        ("import os\nreturn 1", "Import"),
        ("return (a := 1)", "NamedExpr"),
    ],
)
def test_everything_else_is_refused_with_the_rule_and_the_line(tubuh: str, sebab: str) -> None:
    with pytest.raises(BukanBahasaHukum, match=sebab) as e:
        baca_naskah(aturan(tubuh), awal=100)
    assert "aturan santunan, baris 10" in str(e.value)


@pytest.mark.parametrize("argumen", ["upah=0", "*upah", "**upah", "*, upah", "upah, /"])
def test_arguments_are_plain_names(argumen: str) -> None:
    with pytest.raises(BukanBahasaHukum):
        baca_naskah(aturan("return 1", argumen))


def test_a_rule_without_an_article_is_refused() -> None:
    with pytest.raises(BukanBahasaHukum, match="pasal"):
        baca_naskah("def santunan(upah):\n    return upah\n")


def test_whole_rows_must_rise_before_they_are_used() -> None:
    assert baca_naskah(aturan("return jumlah(beasiswa)", "beasiswa: Baris")).argumen == ("beasiswa",)
    with pytest.raises(BukanBahasaHukum, match="naikkan"):
        baca_naskah(aturan("return beasiswa", "beasiswa: Baris"))
