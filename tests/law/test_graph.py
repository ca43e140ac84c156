"""The law checked against itself: its shape, its citations, its graph, its dates."""

from collections.abc import Iterator
from datetime import date

import pytest

from naungan.law import graf, parameter
from naungan.law.kolom import KEJADIAN, KOLOM
from naungan.law.pemeriksaan import (
    periksa_aturan,
    periksa_bentuk,
    periksa_graf,
    periksa_rujukan,
)
from naungan.law.rujukan import peraturan, telusuri
from naungan.law.siap import siapkan
from naungan.law.tujuan import Tujuan, tujuan_iuran, tujuan_manfaat


def test_every_parameter_has_the_agreed_shape() -> None:
    assert periksa_bentuk() == []


def test_every_citation_resolves_to_an_article() -> None:
    assert periksa_rujukan() == []


def test_every_rule_is_of_the_closed_kind() -> None:
    assert periksa_aturan() == []


def test_the_graph_has_no_circle_no_missing_name_and_no_number_nobody_reads() -> None:
    assert periksa_graf() == []


def test_a_citation_of_an_unknown_article_is_found_out() -> None:
    with pytest.raises(LookupError):
        telusuri("PP 44/2015 Pasal 999")
    with pytest.raises(LookupError):
        telusuri("PP 999/2015 Pasal 1")


def test_every_regulation_file_is_named_by_its_own_id() -> None:
    assert all(berkas == p.id for berkas, p in peraturan().items())


@pytest.fixture
def melingkar(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def ayam(telur: int) -> int:
        """PP 44/2015 Pasal 25."""
        return telur

    def telur(ayam: int) -> int:
        """PP 44/2015 Pasal 25."""
        return ayam

    semua = {
        f.__name__: graf.Aturan(f.__name__, f, a, frozenset(), "")
        for f, a in ((ayam, ("telur",)), (telur, ("ayam",)))
    }
    monkeypatch.setattr(graf, "semua_aturan", lambda: semua)
    graf.rencana.cache_clear()
    yield
    graf.rencana.cache_clear()


@pytest.mark.usefixtures("melingkar")
def test_a_circle_of_rules_is_named() -> None:
    with pytest.raises(graf.GrafSalah, match="ayam → telur → ayam"):
        graf.rencana(("ayam",))


def test_a_missing_name_says_who_asked_for_it() -> None:
    with pytest.raises(graf.GrafSalah, match="gaji"):
        graf.rencana(("gaji",))


PERUBAHAN = [hari for hari in parameter.berlaku().perubahan if hari >= date(2015, 7, 1)]
PEKERJA_MIGRAN = date(2023, 2, 1)
"""Before it another regulation held, whose lump sums were not read."""


@pytest.mark.parametrize("tanggal", PERUBAHAN, ids=str)
@pytest.mark.parametrize("kejadian", [k for k in KEJADIAN if k != "iuran"])
def test_the_benefits_are_complete_on_every_date_of_change(kejadian: str, tanggal: date) -> None:
    lengkap(tujuan_manfaat(kejadian, frozenset(KOLOM)), tanggal)


@pytest.mark.parametrize("tanggal", PERUBAHAN, ids=str)
@pytest.mark.parametrize("segmen", ["PU", "BPU", "JAKON", "PMI"])
def test_the_contributions_are_complete_on_every_date_of_change(segmen: str, tanggal: date) -> None:
    if segmen == "PMI":
        tanggal = max(tanggal, PEKERJA_MIGRAN)
    lengkap(tujuan_iuran(segmen, frozenset(KOLOM)), tanggal)
    lengkap(tujuan_iuran(segmen, frozenset(KOLOM) - {"nilai_kontrak"}), tanggal)


def lengkap(tujuan: Tujuan, tanggal: date) -> None:
    edisi = parameter.berlaku()
    siap = siapkan(tujuan, edisi, edisi.urutan_zaman(tanggal))
    assert set(siap.rencana.parameter) == set(siap.nilai)
    assert {aturan for _, aturan in tujuan.komponen} <= {a.nama for a in siap.rencana.urut}


def test_values_follow_each_other_without_a_gap() -> None:
    for p in parameter.semua().values():
        for lama, baru in zip(p.nilai, p.nilai[1:], strict=False):
            assert lama.sampai is None or (baru.mulai - lama.sampai).days == 1, p.nama


def test_every_construction_slice_table_rises() -> None:
    for nama in ("lapisan_jkk_jakon", "lapisan_jkm_jakon", "pita_penghasilan_bpu", "tahap_stmb"):
        for n in parameter.semua()[nama].nilai:
            assert list(n.nilai) == sorted(n.nilai) and n.nilai[0][0] == 0
