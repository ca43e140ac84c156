"""A row of a list and the person of the registry it may be."""

from datetime import date, timedelta

import polars as pl
import pytest

from naungan.books.kolom import segel
from naungan.books.registry.models import Person
from naungan.desk.registry.gabung import gabungkan, setujui_gabungan
from naungan.desk.roster.cocok import MUNGKIN, SANGAT_MUNGKIN, Daftar, daftar, dengan_daftar
from naungan.desk.roster.cocok.nilai import DUA_NIK
from tests.cast import DESA_ASING, DESA_SLAMET, NIK_SULASTRI, Pemeran
from tests.desk.roster.cocok.rapi import DESA_LAIN, KECAMATAN_LAIN, LAHIR, baris, rapi, warga

pytestmark = pytest.mark.django_db


def cari(*semua: dict[str, object], wilayah: str = "35.16") -> list[tuple[int, int, int, str]]:
    return list(dengan_daftar(rapi(*semua), wilayah=wilayah).iter_rows())


def test_pak_kusno_is_found_without_his_nik() -> None:
    kusno = warga("Kusno Hadi")

    ((satu, lawan, skor, alasan),) = cari(baris("KOESNO HADI"))

    assert (satu, lawan) == (2, kusno.pk)
    assert skor >= SANGAT_MUNGKIN and alasan == "nama_sama lahir_sama desa_sama"


@pytest.mark.parametrize(
    ("lain", "alasan"),
    [
        (baris("Kusno Hadi", desa=DESA_LAIN), "nama_sama lahir_sama kecamatan_sama"),
        (baris("Kusno Hadi", desa=KECAMATAN_LAIN), "nama_sama lahir_sama desa_beda"),
        (baris("Kusno Hadi", desa=None), "nama_sama lahir_sama"),
        (baris("Kusno Hadi", date(1979, 2, 13)), "nama_sama lahir_setahun desa_sama"),
        (baris("Kusno Hadi", None), "nama_sama lahir_kosong desa_sama"),
        (baris("Kusno Hadii Siswanto"), "nama_sebagian lahir_sama desa_sama"),
        (baris("Kusno Hafi", desa=DESA_LAIN), "nama_ketik lahir_sama kecamatan_sama"),
        (baris("Kusno Hafi", date(1979, 2, 13)), "nama_ketik lahir_setahun desa_sama"),
        (baris("Kusno Hadi", kelamin="P"), "nama_sama lahir_sama desa_sama kelamin_beda"),
    ],
)
def test_one_slip_does_not_hide_pak_kusno(lain: dict[str, object], alasan: str) -> None:
    warga("Kusno Hadi")

    ((_, _, skor, kata),) = cari(lain)

    assert skor >= MUNGKIN and kata == alasan


def test_his_twin_his_son_and_his_neighbour_are_others() -> None:
    warga("Sumardi")

    assert cari(baris("Sumarno"), baris("Sumardi", date(2004, 11, 29)), baris("Kasdi", LAHIR)) == []


def test_the_dead_are_found_too() -> None:
    kusno = warga("Kusno Hadi")
    Person.objects.filter(pk=kusno.pk).update(meninggal=date(2023, 11, 1))

    assert [lawan for _, lawan, _, _ in cari(baris("Kusno Hadi"))] == [kusno.pk]


def test_of_two_rows_of_one_human_being_the_first_is_named(pemeran: Pemeran) -> None:
    tetap, dilebur = warga("Kusno Hadi"), warga("Kusno Hadi", desa=DESA_LAIN)
    setujui_gabungan(
        gabungkan(tetap, dilebur, by=pemeran.sari, alasan="orang yang sama, pindah desa"), by=pemeran.wahyu
    )

    assert [lawan for _, lawan, _, _ in cari(baris("Kusno Hadi", desa=DESA_LAIN))] == [tetap.pk]


def test_people_of_another_territory_are_not_looked_at() -> None:
    warga("Kusno Hadi", desa=DESA_ASING)
    warga("Kusno Hadi", desa=KECAMATAN_LAIN)

    assert cari(baris("Kusno Hadi"), wilayah=DESA_SLAMET) == []
    assert len(cari(baris("Kusno Hadi"))) == 1


def test_under_his_own_nik_he_is_known_already() -> None:
    nik = "3516991302787001"
    warga("Kusno Hadi", nik=nik)

    assert cari(baris("Kusno Hadi", nik=nik)) == []


def test_under_another_nik_he_is_shown_only_when_all_else_agrees() -> None:
    warga("Kusno Hadi")

    (sama,) = cari(baris("Kusno Hadi", nik=NIK_SULASTRI))

    assert MUNGKIN <= sama[2] <= DUA_NIK and sama[3].endswith("nik_beda")
    assert cari(baris("Kusno Hadi", nik=NIK_SULASTRI, desa=DESA_LAIN)) == []
    assert cari(baris("Kusno Hafi", nik=NIK_SULASTRI)) == []


def test_a_mistyped_nik_gives_him_away() -> None:
    warga("Kusno Hadi", nik="3516991302787001")

    ((_, _, skor, alasan),) = cari(baris("Kusno Hafi", nik="3516991302877001", desa=KECAMATAN_LAIN))

    assert skor >= SANGAT_MUNGKIN and alasan.endswith("nik_satu_angka")


def test_his_phone_settles_what_is_in_doubt() -> None:
    kusno = warga("Slamet")
    for ke in range(20):
        warga("Slamet", date(1960, 1, 1) + timedelta(days=311 * ke))
    Person.objects.filter(pk=kusno.pk).update(hp_segel=segel().tutup("+628009000001", "hp"))

    lahir = LAHIR.replace(year=LAHIR.year + 3)
    ((_, lawan, dengan, alasan),) = cari(baris("Slamet", lahir, hp="+628009000001"))
    tanpa = [skor for _, satu, skor, _ in cari(baris("Slamet", lahir)) if satu == kusno.pk]

    assert lawan == kusno.pk and alasan.endswith("hp_sama")
    assert all(skor < dengan for skor in tanpa)


def test_who_fits_best_outweighs_a_namesake() -> None:
    kusno = warga("Kusno")
    warga("Kusno", desa=KECAMATAN_LAIN)

    assert [lawan for _, lawan, _, _ in cari(baris("Kusno"))] == [kusno.pk]


def test_looking_up_and_reading_everybody_find_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    for ke, nama in enumerate(["Kusno Hadi", "Sumardi", "Siti Aminah", "Joko Santoso", "Muhammad Yusuf"]):
        warga(nama, LAHIR + timedelta(days=500 * ke))
    semua = rapi(
        baris("Koesno Hadi"),
        baris("Sumardi", LAHIR + timedelta(days=500), desa=DESA_LAIN),
        baris("Siti Aminah", None),
        baris("Joko Santosa", LAHIR + timedelta(days=1500)),
        baris("M. Yusup", LAHIR + timedelta(days=2001)),
    )
    sedikit = dengan_daftar(semua, wilayah="35.16")
    monkeypatch.setattr(daftar, "_SEMUA", 1)
    banyak = Daftar("35.16")

    assert sedikit.height >= 4
    for _ in range(2):  # read once, used twice
        assert (
            pl.concat(banyak.pasangan(b) for b in semua.iter_slices(2))
            .sort("baris")
            .equals(sedikit.sort("baris"))
        )


def test_an_empty_list_and_an_empty_registry_have_no_pairs() -> None:
    assert cari() == []
    assert cari(baris("Kusno Hadi"), baris("Kasno", None), baris("Kasno", desa=None)) == []
