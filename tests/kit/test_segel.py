"""Sealed numbers open for their own field with their own key, and for nothing else."""

import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naungan.kit.segel import Segel, SegelRusak

SATU = Segel({1: b"a" * 32}, b"i" * 32)
NIK = "3516991202780004"


@given(st.text(max_size=60), st.sampled_from(["nik", "hp", "rekening"]))
def test_what_is_sealed_opens_as_it_was(nilai: str, kolom: str) -> None:
    assert SATU.buka(SATU.tutup(nilai, kolom), kolom) == nilai


def test_the_same_number_is_sealed_differently_each_time() -> None:
    assert SATU.tutup(NIK, "nik") != SATU.tutup(NIK, "nik")


def test_a_nik_does_not_pass_for_an_account_number() -> None:
    with pytest.raises(SegelRusak, match="rekening"):
        SATU.buka(SATU.tutup(NIK, "nik"), "rekening")


@pytest.mark.parametrize("letak", [0, 1, 13, -1])
def test_one_changed_byte_is_noticed(letak: int) -> None:
    rusak = bytearray(SATU.tutup(NIK, "nik"))
    rusak[letak] ^= 1
    with pytest.raises(SegelRusak):
        SATU.buka(bytes(rusak), "nik")


@pytest.mark.parametrize(
    "potong",
    [0, 1, 12, 28],
)
def test_a_value_cut_short_is_noticed(potong: int) -> None:
    with pytest.raises(SegelRusak):
        SATU.buka(SATU.tutup(NIK, "nik")[:potong], "nik")


def test_a_new_key_seals_and_the_old_still_opens() -> None:
    dua = Segel({1: b"a" * 32, 2: b"b" * 32}, b"i" * 32)

    assert dua.buka(SATU.tutup(NIK, "nik"), "nik") == NIK
    assert dua.tutup(NIK, "nik")[0] == 2
    with pytest.raises(SegelRusak, match="kunci"):
        SATU.buka(dua.tutup(NIK, "nik"), "nik")


def test_the_blind_index_finds_the_same_number_of_the_same_field_only() -> None:
    assert SATU.indeks(NIK, "nik") == SATU.indeks(NIK, "nik")
    assert len({SATU.indeks(NIK, "nik"), SATU.indeks(NIK, "hp"), SATU.indeks(NIK[:-1] + "5", "nik")}) == 3
    assert SATU.indeks(NIK, "nik") != Segel({1: b"a" * 32}, b"j" * 32).indeks(NIK, "nik")


def test_a_key_file_is_the_owners_and_is_never_overwritten(tmp_path: Path) -> None:
    berkas = tmp_path / "kunci.json"
    Segel.buat_berkas(berkas)
    isi = berkas.read_text()

    assert stat.S_IMODE(berkas.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        Segel.buat_berkas(berkas)
    assert berkas.read_text() == isi
    assert set(json.loads(isi)) == {"segel", "indeks"}
    assert Segel.buka_berkas(berkas).buka(Segel.buka_berkas(berkas).tutup(NIK, "nik"), "nik") == NIK
