"""What no NIK can be."""

import pytest

from naungan.desk.roster.periksa.nik import provinsi
from tests.desk.roster.periksa.orang import BPU, temuan
from tests.desk.roster.rapikan.lembar import KARNO, konteks


@pytest.mark.parametrize("acuan", [BPU, konteks(), konteks(untuk="PESERTA", segmen="PU")])
def test_pak_karnos_row_has_nothing_to_repair(acuan: object) -> None:
    assert temuan(acuan) == {}  # type: ignore[arg-type]


def test_a_birthday_in_the_nik_that_is_none_is_told_masked() -> None:
    assert temuan(BPU, nik="3516993202780004")["nik_tanggal"] == ("nik", "351699••••••0004", None)
    assert "nik_tanggal" in temuan(BPU, nik="3516997202780004")
    assert "nik_tanggal" in temuan(BPU, nik="3516991213780004")


def test_a_serial_of_noughts_is_nobodys() -> None:
    assert "nik_urut" in temuan(BPU, nik="3516991202780000")
    assert "nik_urut" not in temuan(BPU, nik="3516991202780001")


@pytest.mark.parametrize("kode", ["10", "20", "54", "99"])
def test_a_province_there_is_not(kode: str) -> None:
    assert "nik_provinsi" in temuan(BPU, nik=kode + KARNO[2:])


def test_every_province_there_is() -> None:
    assert len(provinsi()) == 38
    assert not any("nik_provinsi" in temuan(BPU, nik=kode + KARNO[2:]) for kode in ("11", "35", "91", "96"))


def test_sixteen_times_the_same_digit_is_an_example_and_only_that() -> None:
    kode = {k for k in temuan(BPU, nik="1" * 16) if k.startswith("nik")}

    assert kode == {"nik_contoh"}


def test_a_nik_first_registered_elsewhere_is_a_note_where_districts_are_known() -> None:
    dekat = BPU._replace(kecamatan_nik=frozenset({"351699"}))
    jauh = BPU._replace(kecamatan_nik=frozenset({"351601"}))

    assert temuan(dekat) == {}
    assert temuan(jauh) == {"nik_luar_daerah": ("nik", "351699", None)}


def test_a_family_card_cannot_have_a_persons_number() -> None:
    assert temuan(BPU, no_kk=KARNO) == {"kk_sama_nik": ("no_kk", "351699••••••0004", None)}
    assert temuan(BPU, no_kk="3516990101100007") == {}


def test_without_a_nik_nothing_is_said_of_it() -> None:
    assert temuan(BPU, nik=None) == {}
