"""Whom a payer may cover: alive, at home, at work, and with the village's word for it."""

from datetime import date
from typing import Any

import pytest

from tests.desk.roster.periksa.orang import BPU, PU, temuan
from tests.desk.roster.rapikan.lembar import konteks

PERNYATAAN: dict[str, Any] = {
    "uraian_kerja": None,
    "tempat_kerja": None,
    "jam_kerja": None,
    "mampu_bekerja": None,
    "tanggal_pernyataan": None,
}


def test_the_dead_are_not_taken_and_the_moved_must_come_back() -> None:
    assert set(temuan(konteks(), status="MATI")) == {"status_mati"}
    assert set(temuan(BPU, status="PINDAH")) == {"status_pindah"}
    assert temuan(BPU, status="HIDUP") == {}


def test_a_village_outside_the_senders_territory() -> None:
    ngoro, pungging = BPU._replace(wilayah="35.16.08"), BPU._replace(wilayah="35.16.12")

    assert temuan(ngoro) == {}
    assert temuan(pungging) == {"desa_luar_wilayah": ("desa", "Watesnegoro", None)}
    assert temuan(BPU._replace(wilayah="35.16.0")) != {}, "a code is a prefix by its parts"
    assert temuan(PU._replace(wilayah="35.16.12")) == {}, "a company's people live where they like"


@pytest.mark.parametrize("kerja", ["PELAJAR/MAHASISWA", "BELUM/TIDAK BEKERJA", "PENSIUNAN"])
def test_who_does_not_work_is_no_worker(kerja: str) -> None:
    assert temuan(BPU, pekerjaan=kerja) == {"bukan_pekerja": ("pekerjaan", kerja, None)}
    assert temuan(konteks(), pekerjaan=kerja) == {}


def test_who_keeps_house_is_asked_what_else_she_does() -> None:
    assert set(temuan(BPU, pekerjaan="MENGURUS RUMAH TANGGA")) == {"mengurus_rumah_tangga"}


@pytest.mark.parametrize(
    "kerja",
    [
        "PEGAWAI NEGERI SIPIL (PNS)",
        "TENTARA NASIONAL INDONESIA (TNI)",
        "KEPOLISIAN RI (POLRI)",
        "BUPATI",
        "PPPK",
        "P3K",
    ],
)
def test_servants_of_the_state_have_a_scheme_of_their_own(kerja: str) -> None:
    assert temuan(BPU, pekerjaan=kerja) == {"aparatur": ("pekerjaan", kerja, None)}


@pytest.mark.parametrize(
    "kerja", ["KARYAWAN HONORER", "PERANGKAT DESA", "KEPALA DESA", "GURU", "PPPK PARUH WAKTU", None]
)
def test_who_serves_without_that_scheme_is_covered(kerja: str | None) -> None:
    assert temuan(BPU, pekerjaan=kerja) == {}


def test_a_statement_that_lacks_something_says_what_and_stops_nobody() -> None:
    assert temuan(BPU, jam_kerja=None, tempat_kerja=None) == {
        "pernyataan_belum_ada": ("tanggal_pernyataan", "tempat_kerja jam_kerja", None)
    }
    assert temuan(BPU, **PERNYATAAN)["pernyataan_belum_ada"][1] == " ".join(PERNYATAAN)


@pytest.mark.parametrize("acuan", [PU, konteks()])
def test_only_non_wage_earners_need_the_statement(acuan: object) -> None:
    assert temuan(acuan, **PERNYATAAN) == {}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("hari", "kode"),
    [
        (date(2022, 11, 20), set()),
        (date(2022, 11, 19), {"pernyataan_lama"}),
        (date(2023, 11, 20), set()),
        (date(2023, 11, 21), {"pernyataan_di_depan"}),
    ],
)
def test_a_statement_holds_for_a_year(hari: date, kode: set[str]) -> None:
    assert set(temuan(BPU, tanggal_pernyataan=hari)) == kode


def test_who_the_village_says_cannot_work_waits() -> None:
    assert set(temuan(BPU, mampu_bekerja=False)) == {"tidak_mampu_bekerja"}


@pytest.mark.parametrize(("upah", "kode"), [(4_504_787, set()), (4_504_786, {"upah_di_bawah_minimum"})])
def test_a_wage_below_the_minimum_is_noted(upah: int, kode: set[str]) -> None:
    assert set(temuan(PU, upah=upah)) == kode


def test_what_a_farmer_earns_is_his_affair() -> None:
    assert temuan(BPU, upah=300_000) == temuan(BPU, upah=None) == {}


@pytest.mark.parametrize(
    ("upah", "kode", "saran"),
    [
        (99_999, "upah_janggal", "99999000"), (100_000, "upah_di_bawah_minimum", None), (2_500, "upah_janggal", "2500000"),
        (99, "upah_janggal", None), (500_000_001, "upah_janggal", None),
    ],
)  # fmt: skip
def test_a_wage_nobody_is_paid_is_asked_again(upah: int, kode: str, saran: str | None) -> None:
    assert temuan(PU, upah=upah) == {kode: ("upah", str(upah), saran)}


def test_half_a_billion_a_month_is_still_a_wage() -> None:
    assert temuan(PU, upah=500_000_000) == {}


def test_a_worker_without_a_wage_waits_unless_the_list_names_one_for_all() -> None:
    assert set(temuan(PU, upah=None)) == {"upah_kosong"}
    assert temuan(PU, upah=None, upah_daftar=4_600_000) == {}


@pytest.mark.parametrize(("akhir", "ada"), [(date(2023, 12, 1), False), (date(2023, 11, 30), True)])
def test_no_contract_ends_before_it_starts(akhir: date, ada: bool) -> None:
    assert ("akhir_sebelum_mulai" in temuan(PU, mulai=date(2023, 12, 1), akhir=akhir)) == ada
