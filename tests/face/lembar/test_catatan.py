"""What is said beside a row: what it will do, why, what to write instead; who may still repair it."""

import json
from typing import Any

import pytest

from naungan.books.intake.models import Baris
from naungan.books.kolom import segel
from naungan.face.lembar.catatan import Catatan, Pencatat
from naungan.face.lembar.rupa import WARNA
from naungan.kit.nik import samarkan
from tests.cast import NIK_KARNO

pytestmark = pytest.mark.django_db
PETA = {"nik": 0, "nama": 1, "lahir": 2, "desa": 3}


def catat(
    efek: str, *temuan: tuple[str, str, str, str], isi: dict[str, Any] | None = None, **lain: Any
) -> Catatan:
    tertutup = segel().tutup(json.dumps(isi or {}), "isi")
    return Pencatat(PETA).catat(
        Baris(nomor=2, efek=efek, temuan=[list(t) for t in temuan], isi_segel=tertutup, **lain)
    )


def test_a_row_without_fault_says_only_what_it_will_do() -> None:
    c = catat("BARU")
    assert (c.status, c.alasan, c.saran, c.terbuka, c.nada) == ("Orang baru", "", "", False, "SIAP")


def test_what_must_be_repaired_is_said_before_what_is_worth_knowing() -> None:
    c = catat("PERBAIKI", ("ibu_kosong", "ibu", "", ""), ("nama_kosong", "nama", "", ""))
    assert [a.split()[0] + a.split()[1] for a in c.alasan.split("\n")] == ["Namabelum", "Namaibu"]
    assert c.sel == {"nama"}


def test_a_proposal_stands_in_its_own_column_as_it_may_be_typed() -> None:
    c = catat("PERBAIKI", ("lahir_beda_nik", "lahir", "1978-12-02", "1978-02-12"))
    assert c.saran == "Tanggal lahir: 12-02-1978"


def test_a_number_proposed_is_whole_for_the_sheet_is_its_senders_own() -> None:
    c = catat("PERBAIKI", ("nik_huruf", "nik", "x", samarkan(NIK_KARNO)), isi={"nik": NIK_KARNO})
    assert c.saran == f"NIK: {NIK_KARNO}"
    assert NIK_KARNO not in c.alasan


def test_a_field_without_a_column_is_filled_in_elsewhere() -> None:
    c = catat("PERBAIKI", ("kelamin_kosong", "kelamin", "", ""))
    assert c.saran == "Lembar ini tidak mempunyai kolom Jenis kelamin; isilah di Naungan."
    assert c.terbuka


@pytest.mark.parametrize("terap", ["SUDAH", "LEWAT"])
def test_what_was_applied_or_passed_over_is_locked(terap: str) -> None:
    assert not catat("PERBAIKI", ("nama_kosong", "nama", "", ""), terap=terap).terbuka


@pytest.mark.parametrize(
    ("efek", "temuan"),
    [
        ("TOLAK", ("umur_lewat", "lahir", "1940-01-01", "")),
        ("TOLAK", ("nama_kosong", "nama", "", "")),
        ("USIA", ("umur_lewat", "lahir", "1940-01-01", "")),
        ("BENTROK", ("dua_anggaran", "", "Pemkab", "")),
        ("SUDAH", ("sudah_dilindungi", "", "PT Alas Kaki Contoh", "2024-01")),
    ],
)
def test_what_the_sender_cannot_repair_is_locked(efek: str, temuan: tuple[str, str, str, str]) -> None:
    c = catat(efek, temuan)
    assert not c.terbuka and not c.sel and c.saran == "" and c.alasan


@pytest.mark.parametrize(
    ("efek", "temuan"),
    [
        ("USIA", ("umur_belum_cukup", "lahir", "2015-01-01", "")),
        ("BENTROK", ("nik_ganda_berkas", "nik", "", "7")),
        ("BENTROK", ("mungkin_sama_berkas", "nama", "7", "nama_sama desa_sama")),
    ],
)
def test_what_may_be_a_slip_of_the_hand_is_unlocked(efek: str, temuan: tuple[str, str, str, str]) -> None:
    c = catat(efek, temuan)
    assert c.terbuka and c.saran


def test_two_who_may_be_one_are_told_apart_by_reasons_in_words() -> None:
    c = catat("BENTROK", ("mungkin_sama_berkas", "nama", "7", "nama_sama desa_sama"))
    assert "baris 7" in c.alasan and c.alasan.endswith("(nama sama, desa sama)")
    assert "petugas memutuskannya" in c.saran


def test_a_row_taken_in_by_somebody_says_so() -> None:
    assert catat("SUDAH", ikut=True).status == "Diikutkan: sudah dilindungi"


def test_every_effect_has_its_word_and_its_colour() -> None:
    semua = [catat(efek) for efek in Baris.Efek.values]
    assert all(c.status for c in semua)
    assert {c.nada for c in semua} | {"SELESAI"} == WARNA.keys()
