"""Which list is believed: the rule by itself."""

from datetime import date

import pytest

from naungan.books.registry.models import MEDAN_ASAL, Asal
from naungan.desk.registry.pilih import BAWAAN, PERCAYA, Calon, pilih_nilai, sama

LAMA, BARU = date(2022, 1, 1), date(2023, 6, 1)


def test_every_kind_of_list_is_trusted_to_some_degree() -> None:
    assert set(PERCAYA) == set(Asal.Jenis.values)
    assert set(MEDAN_ASAL) > BAWAAN


@pytest.mark.parametrize(
    ("medan", "calon", "menang"),
    [
        ("nama", [("Karno", "BPJS", LAMA), ("Sukarno", "DESA", BARU)], "Karno"),
        ("nama", [("Karno", "DESA", LAMA), ("Sukarno", "DESA", BARU)], "Sukarno"),
        ("lahir", [("1978-02-12", "DUKCAPIL", None), ("1978-12-02", "BPJS", BARU)], "1978-02-12"),
        ("nama", [("Karno", "DUKCAPIL", LAMA), ("Sukarno", "PERBAIKAN", BARU)], "Sukarno"),
        ("nama", [("Sukarno", "PERBAIKAN", LAMA), ("Karno", "DUKCAPIL", BARU)], "Karno"),
        ("wilayah", [("A", "DUKCAPIL", LAMA), ("B", "DESA", BARU)], "B"),
        ("wilayah", [("A", "DESA", LAMA), ("B", "DAFTAR", BARU)], "A"),
        ("wilayah", [("A", "DESA", BARU), ("B", "BPJS", BARU)], "B"),
        ("hp", [("1", "DAFTAR", None), ("2", "DAFTAR", LAMA)], "2"),
        ("hp", [("1", "DESA", LAMA), ("", "DESA", BARU)], "1"),
        ("hp", [("1", "DESA", BARU), ("2", "DESA", BARU)], "2"),
    ],
    ids=[
        "a name: the trusted list although older", "equals: the newer", "undated Dukcapil still counts most",
        "a correction after Dukcapil", "Dukcapil after a correction", "a village: the newer of those who know",
        "a mere list moves nobody", "same day: the more trusted", "no date is older than any", "blank says nothing",
        "same day and trust: the later recorded",
    ],
)  # fmt: skip
def test_the_stated_rule(medan: str, calon: list[tuple[str, str, date | None]], menang: str) -> None:
    for urut in (calon, calon[::-1]):
        semua = [Calon(*c, urutan=calon.index(c)) for c in urut]
        assert pilih_nilai(medan, semua).nilai == menang


def test_nobody_said_anything() -> None:
    with pytest.raises(ValueError, match="empty"):
        pilih_nilai("nama", [Calon("", "DESA", BARU, 1)])


def test_capitals_and_blanks_are_no_difference_in_words() -> None:
    assert sama("nama", "SITI  Aminah", "Siti aminah")
    assert not sama("nama", "Siti Aminah", "Siti Amina")
    assert not sama("wilayah", "35.16", "35.16.01")
