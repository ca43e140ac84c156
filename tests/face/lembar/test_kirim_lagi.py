"""The list given back comes in again: what was repaired changes, nothing else does."""

import io
from datetime import date
from typing import Any

import pytest

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.registry.models import Person
from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.roster.daftar import HARI, KASTURI, KEPALA, SITI, csv, diterapkan, efek, warga
from tests.face.lembar.kacau import BARIS, dikembalikan, diolah, petani

pytestmark = pytest.mark.django_db
NGATEMI = "3516995503750061"


def keadaan(kiriman: Kiriman) -> dict[int, list[Any]]:
    kolom = ("putaran", "efek", "terap", "nama", "wilayah", "nik_indeks", "temuan", "person", "ubah", "iuran")
    return {n: nilai for n, *nilai in Baris.objects.filter(kiriman=kiriman).values_list("nomor", *kolom)}


def ganti(**sel: str) -> Any:
    """What an officer types: ``B14="…"``."""

    def lakukan(lembar: Any) -> None:
        for tempat, isi in sel.items():
            assert not lembar[tempat].protection.locked
            lembar[tempat] = isi

    return lakukan


def test_only_the_repaired_row_changes(pemeran: Pemeran) -> None:
    kiriman = petani(pemeran)
    semula = keadaan(kiriman)
    kiriman = diolah(kiriman, pemeran.slamet, ganti(B14=NGATEMI))
    kini = keadaan(kiriman)

    assert kiriman.status == Kiriman.Status.DIPERIKSA
    assert [n for n in kini if kini[n] != semula[n]] == [BARIS["kurang"]]
    assert kini[BARIS["kurang"]][:2] == [2, "BARU"]


def test_sent_back_untouched_it_changes_nothing(pemeran: Pemeran) -> None:
    """Not even a number without its last digit, which as text would look whole."""
    kiriman = petani(pemeran)
    semula = keadaan(kiriman)
    assert keadaan(diolah(kiriman, pemeran.slamet, ganti())) == semula


def test_the_three_columns_are_nobodys_field(pemeran: Pemeran) -> None:
    kiriman = petani(pemeran)
    semula = kiriman.berkas.get()
    kedua = diolah(kiriman, pemeran.slamet, ganti(B14=NGATEMI)).berkas.get(putaran=2)

    assert kedua.judul[: len(semula.judul)] == semula.judul and kedua.judul[-3:][0] == "Status Naungan"
    assert (kedua.peta, kedua.kepala, kedua.lembar) == (semula.peta, semula.kepala, semula.lembar)


def test_what_was_proposed_may_be_typed_as_it_stands(pemeran: Pemeran) -> None:
    kiriman = petani(pemeran)
    lembar = dikembalikan(kiriman, pemeran.slamet).worksheets[0]
    saran = {n: lembar.cell(BARIS[n], 12).value.partition(": ")[2] for n in ("desa_salah", "mundur")}
    kiriman = diolah(kiriman, pemeran.slamet, ganti(H11=saran["desa_salah"], E12=saran["mundur"]))

    assert {n: keadaan(kiriman)[BARIS[n]][1] for n in saran} == {"desa_salah": "BARU", "mundur": "BARU"}


def test_repaired_twice_and_given_back_each_time(pemeran: Pemeran) -> None:
    kiriman = diolah(petani(pemeran), pemeran.slamet, ganti(B14=NGATEMI))
    kiriman = diolah(kiriman, pemeran.slamet, ganti(B9="3516990507900011"))
    lembar = dikembalikan(kiriman, pemeran.slamet).worksheets[0]

    assert {n: lembar.cell(BARIS[n], 10).value for n in ("kurang", "angka", "mundur")} == {
        "kurang": "Orang baru", "angka": "Orang baru", "mundur": "Perlu diperbaiki",
    }  # fmt: skip
    assert lembar.max_column == 12  # the three columns are written anew, not beside the old ones


def test_a_column_empty_till_now_may_be_filled_without_touching_the_neighbours(pemeran: Pemeran) -> None:
    judul = (*KEPALA, "No HP")
    salah = (*KASTURI[:4], "Sumberwuluuh", KASTURI[5], "")
    with pada(HARI):
        kiriman = roster.kirim(
            csv([(*SITI, ""), salah], judul), "daftar.csv", by=pemeran.slamet, untuk="WARGA"
        )
        kiriman = roster.olah(kiriman, by=pemeran.slamet)
    semula = keadaan(kiriman)
    kiriman = diolah(kiriman, pemeran.slamet, ganti(E3="Sumberwuluh", G3="081234567890"))

    assert efek(kiriman) == ["BARU", "BARU"]
    assert keadaan(kiriman)[2] == semula[2]


def test_columns_somebody_named_by_hand_stay_named(pemeran: Pemeran) -> None:
    asing = [f"Kolom {k}" for k in ("satu", "dua", "tiga", "empat", "lima", "enam")]
    with pada(HARI):
        kiriman = roster.kirim(
            csv([SITI, ("35", *KASTURI[1:])], asing), "daftar.csv", by=pemeran.slamet, untuk="WARGA"
        )
        kiriman = roster.olah(kiriman, by=pemeran.slamet)
        peta = {"nik": 0, "nama": 1, "lahir": 2, "kelamin": 3, "desa": 4}
        kiriman = roster.olah(roster.petakan_kolom(kiriman, by=pemeran.slamet, peta=peta), by=pemeran.slamet)
    kiriman = diolah(kiriman, pemeran.slamet, ganti(A3=KASTURI[0]))

    assert kiriman.berkas.get(putaran=2).peta == peta
    assert efek(kiriman) == ["BARU", "BARU"]


def test_a_list_without_a_header_comes_back_too(pemeran: Pemeran) -> None:
    tanpa = io.BytesIO(
        "\n".join(";".join(b) for b in (SITI, ("35", *KASTURI[1:]), *map(warga, range(4)))).encode()
    )
    with pada(HARI):
        kiriman = roster.olah(roster.kirim(tanpa, "tanpa.csv", by=pemeran.slamet), by=pemeran.slamet)
    assert kiriman.berkas.get().kepala == 0
    kiriman = diolah(kiriman, pemeran.slamet, ganti(A2=KASTURI[0]))

    assert efek(kiriman) == ["BARU"] * 6
    assert dikembalikan(kiriman, pemeran.slamet).worksheets[0].max_column == 9


def test_rows_applied_before_stay_applied(pemeran: Pemeran) -> None:
    kiriman = diterapkan(pemeran, SITI, ("35", *KASTURI[1:]))
    lembar = dikembalikan(kiriman, pemeran.slamet).worksheets[0]
    assert lembar["G2"].value == "Sudah diterapkan" and lembar["A2"].protection.locked

    kiriman = diolah(kiriman, pemeran.slamet, ganti(A3=KASTURI[0]))
    with pada(date(2023, 12, 2)):
        roster.ajukan(kiriman, by=pemeran.sari)
        kiriman = roster.terapkan(roster.setujui(kiriman, by=pemeran.wahyu).kiriman, by=pemeran.wahyu)

    assert {b.nomor: (b.putaran, b.terap) for b in Baris.objects.filter(kiriman=kiriman)} == {
        2: (1, "SUDAH"), 3: (2, "SUDAH"),
    }  # fmt: skip
    assert Person.objects.filter(nama="Siti Aminah").count() == 1
