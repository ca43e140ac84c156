"""The whole site speaks English too: no string is missing, none has lost a value it should show."""

import re

import polib
import pytest

from tests.repository.bahasa import KATALOG, kalimat_sumber

NILAI = re.compile(r"%\(\w+\)[sd]|%[sd]|%%")


@pytest.fixture(scope="module")
def katalog() -> polib.POFile:
    return polib.pofile(str(KATALOG))


def test_every_string_has_its_english(katalog: polib.POFile) -> None:
    diterjemahkan = {e.msgid for e in katalog if e.translated()}

    assert sorted(set(kalimat_sumber()) - diterjemahkan) == []


def test_no_translation_is_left_of_a_string_that_is_gone(katalog: polib.POFile) -> None:
    assert sorted({e.msgid for e in katalog} - set(kalimat_sumber())) == []


def test_a_translation_shows_the_same_values(katalog: polib.POFile) -> None:
    for entri in katalog:
        sumber = set(NILAI.findall(entri.msgid_plural or entri.msgid))
        assert set(NILAI.findall(entri.msgstr_plural.get(1, entri.msgstr))) == sumber, entri.msgid
        assert set(NILAI.findall(entri.msgstr_plural.get(0, ""))) <= sumber, entri.msgid


def test_the_compiled_catalogue_is_the_written_one(katalog: polib.POFile) -> None:
    tersusun = polib.mofile(str(KATALOG.with_suffix(".mo")))

    def isi(kata: polib.POEntry) -> tuple[str, dict[int, str]]:
        return kata.msgstr, kata.msgstr_plural

    assert {e.msgid: isi(e) for e in tersusun} == {e.msgid: isi(e) for e in katalog if e.translated()}
