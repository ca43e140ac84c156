"""Who is entitled, and in what order."""

from typing import Any

import pytest

from naungan.law import hitung
from naungan.law.ahli_waris import tetapkan


@pytest.mark.parametrize(
    ("kerabat", "kelas", "siapa"),
    [
        (["istri", "anak", "ibu"], 1, ["istri", "anak"]),
        (["anak"], 1, ["anak"]),
        (["saudara", "ibu", "kakek"], 2, ["ibu", "kakek"]),
        (["mertua", "saudara"], 3, ["saudara"]),
        (["mertua"], 4, ["mertua"]),
    ],
)
def test_the_nearest_class_is_paid_together(kerabat: list[str], kelas: int, siapa: list[str]) -> None:
    putusan = tetapkan([{"hubungan": k} for k in kerabat])
    assert (putusan.kelas, [p.siapa for p in putusan.penerima]) == (kelas, siapa)


@pytest.mark.parametrize(
    ("hubungan", "kelas"),
    [
        ("istri", 1), ("suami", 1), ("anak", 1), ("ibu", 2), ("ayah", 2), ("cucu", 2), ("kakek", 2),
        ("nenek", 2), ("saudara", 3), ("mertua", 4),
    ],
)  # fmt: skip
def test_every_relation_has_its_class(hubungan: str, kelas: int) -> None:
    assert tetapkan([{"hubungan": hubungan}]).kelas == kelas


def test_the_dead_do_not_inherit() -> None:
    assert tetapkan([{"hubungan": "suami", "hidup": False}, {"hubungan": "saudara"}]).kelas == 3


def test_a_child_needs_a_guardian_to_receive() -> None:
    assert tetapkan([{"hubungan": "anak", "cakap": False}]).penerima[0].syarat_kurang == ("penetapan wali",)


def test_the_widow_is_told_which_papers_are_missing() -> None:
    bu_sulastri = tetapkan([{"hubungan": "istri", "nama": "Sulastri"}], bukti=["surat keterangan ahli waris"])
    assert bu_sulastri.penerima[0].syarat_kurang == ("buku nikah",)


@pytest.mark.parametrize(
    ("hubungan", "surat"),
    [
        ("istri", ("surat keterangan ahli waris", "buku nikah")),
        ("suami", ("surat keterangan ahli waris", "buku nikah")),
        ("anak", ("surat keterangan ahli waris", "akta kelahiran anak")),
        ("ibu", ("surat keterangan ahli waris",)),
    ],
)
def test_each_relation_is_proved_by_its_own_papers(hubungan: str, surat: tuple[str, ...]) -> None:
    assert tetapkan([{"hubungan": hubungan}], bukti=[]).penerima[0] == (hubungan, "", surat)
    assert tetapkan([{"hubungan": hubungan}], bukti=surat).penerima[0].syarat_kurang == ()


def test_an_heir_is_called_by_the_name_that_was_told() -> None:
    assert tetapkan([{"hubungan": "ibu", "nama": "Sulastri"}]).penerima == (("ibu", "Sulastri", ()),)


def test_a_will_is_proved_by_the_notary_and_names_somebody_or_nobody() -> None:
    akta = "wasiat dengan akta notaris"
    assert tetapkan([], wasiat=True).penerima == (("penerima wasiat", "", (akta,)),)
    assert tetapkan([], wasiat="Slamet", bukti=[]).penerima == (("penerima wasiat", "Slamet", (akta,)),)
    assert tetapkan([], wasiat="Slamet", bukti=[akta]).penerima == (("penerima wasiat", "Slamet", ()),)


def test_a_will_comes_after_the_family() -> None:
    assert tetapkan([{"hubungan": "mertua"}], wasiat="Slamet").kelas == 4
    putusan = tetapkan([], wasiat="Slamet")
    assert putusan.kelas == 5 and putusan.penerima[0].nama == "Slamet"


def test_nobody_left_means_the_funeral_is_paid_and_the_rest_goes_to_the_fund() -> None:
    assert [p.siapa for p in tetapkan([]).penerima] == ["pengurus pemakaman", "Dana Jaminan Sosial"]
    kasus: dict[str, Any] = {
        "kejadian": "meninggal",
        "tanggal": "2023-11-20",
        "segmen": "BPU",
        "ahli_waris": [],
    }
    hasil = hitung(kasus)
    assert hasil.komponen == {"biaya_pemakaman": 10_000_000}
    assert hitung(kasus | {"wasiat": True}).total == 42_000_000


@pytest.mark.parametrize("kejadian", ["meninggal", "meninggal_kk", "hilang"])
def test_when_every_relative_has_died_only_the_funeral_is_paid(kejadian: str) -> None:
    kasus: dict[str, Any] = {
        "kejadian": kejadian,
        "tanggal": "2023-11-20",
        "segmen": "PU",
        "upah": 3_000_000,
        "ahli_waris": [{"hubungan": "istri", "hidup": False}, {"hubungan": "ibu", "hidup": False}],
    }
    hasil = hitung(kasus)
    assert hasil.komponen == {"biaya_pemakaman": 10_000_000}
    assert [(p.siapa, p.kelas) for p in hasil.penerima] == [
        ("pengurus pemakaman", 0),
        ("Dana Jaminan Sosial", 0),
    ]


def test_a_living_child_inherits_although_only_the_scholarship_names_it() -> None:
    kasus: dict[str, Any] = {
        "kejadian": "meninggal_kk",
        "tanggal": "2023-11-20",
        "segmen": "PU",
        "upah": 3_000_000,
        "ahli_waris": [{"hubungan": "saudara"}],
        "anak": [{"jenjang": "SD"}],
    }
    assert [p.siapa for p in hitung(kasus).penerima] == ["anak"]
    assert [p.siapa for p in hitung(kasus | {"anak": []}).penerima] == ["saudara"]


def test_the_disabled_worker_is_paid_and_has_no_heirs_yet() -> None:
    kasus = {"kejadian": "cacat_total_tetap", "tanggal": "2023-11-20", "segmen": "PU", "upah": 3_000_000}
    assert [(p.siapa, p.kelas) for p in hitung(kasus | {"ahli_waris": []}).penerima] == [("peserta", 0)]
    assert hitung(kasus | {"ahli_waris": []}).total == 180_000_000


def test_a_relation_the_law_does_not_list_is_an_error() -> None:
    with pytest.raises(KeyError):
        tetapkan([{"hubungan": "tetangga"}])
