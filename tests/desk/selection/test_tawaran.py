"""A place falls free and is offered to the next in line; accepted, it goes into an amending decree; nobody is seated by it."""

from datetime import date
from typing import Any

import pytest

from naungan.books.membership.models import Membership
from naungan.books.registry.models import Person
from naungan.books.selection.models import Tawaran
from naungan.desk import selection
from naungan.desk.selection import tempat_kosong
from naungan.kit.jam import pada
from tests.cast import DESA_SLAMET, Pemeran
from tests.desk.selection import balai
from tests.desk.selection.pergantian import MARET, jawab, tawarkan, wafat
from tests.desk.tolak import ditolak


def test_a_death_frees_a_place_for_the_next_in_line(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 3, cadangan=2)
    wafat(isi, 2)
    assert tawarkan(isi.program) == 1

    t = Tawaran.objects.get()
    assert (t.tempat, t.urut, t.sebab, t.status) == (2, 2, "MENINGGAL", "DITAWARKAN")
    assert (t.calon.person.lahir.year, t.calon.status) == (1973, "ANTRE")
    assert t.dijawab_sebelum == date(2024, 3, 25)
    assert tawarkan(isi.program) == 0
    assert Tawaran.objects.count() == 1


def test_a_refused_offer_goes_to_the_next_and_not_to_the_same(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 2, cadangan=2)
    wafat(isi, 1)
    tawarkan(isi.program)
    pertama = jawab(pemeran, Tawaran.objects.get(), terima=False)
    assert tawarkan(isi.program) == 1
    kedua = Tawaran.objects.latest("pk")
    assert kedua.calon_id != pertama.calon_id
    jawab(pemeran, kedua, terima=False)
    assert tawarkan(isi.program) == 0
    pertama.calon.refresh_from_db()
    assert pertama.calon.status == "ANTRE"


def test_an_offer_nobody_answers_lapses(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 2, cadangan=2)
    wafat(isi, 1)
    tawarkan(isi.program)
    t = Tawaran.objects.get()
    with ditolak("tawaran_lewat"):
        jawab(pemeran, t, hari=date(2024, 3, 26))
    assert tawarkan(isi.program, date(2024, 3, 26)) == 1
    assert sorted(Tawaran.objects.values_list("status", flat=True)) == ["DITAWARKAN", "KEDALUWARSA"]


def test_who_leaves_the_line_loses_the_offer(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 2, cadangan=2)
    wafat(isi, 1)
    tawarkan(isi.program)
    t = jawab(pemeran, Tawaran.objects.get())
    with pada(MARET):
        selection.undurkan(t.calon, by=pemeran.slamet, alasan="Pindah")
    assert tawarkan(isi.program) == 1
    t.refresh_from_db()
    assert t.status == "KEDALUWARSA"


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        ({"payer": "pemkab", "akhir": date(2024, 2, 29)}, "BERAKHIR"),
        ({"payer": "pemkab", "akhir": None}, None),
        ({"payer": "pabrik", "akhir": None}, "DAPAT_KERJA"),
        ({"payer": "pabrik", "akhir": date(2024, 2, 29)}, None),
    ],
    ids=["cover ended", "covered", "hired", "hired and left again"],
)
def test_what_frees_a_place_and_what_does_not(
    pemeran: Pemeran, isi: dict[str, Any], sebab: str | None
) -> None:
    lampiran = balai.ditetapkan(pemeran, 1)
    payer = getattr(pemeran, isi["payer"])
    Membership.objects.create(
        person=lampiran.penerima.get().person, payer=payer, segmen="PU" if isi["payer"] == "pabrik" else "BPU",
        kelompok="UJI", mulai=date(2024, 1, 1), akhir=isi["akhir"],
    )  # fmt: skip
    assert [k.sebab for k in tempat_kosong(lampiran.program, MARET)] == ([sebab] if sebab else [])


def test_age_bars_entry_but_ends_no_cover(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(2, lahir=date(1959, 3, 1)))
    isi = balai.terverifikasi(pemeran, balai.lampiran(pemeran, prog, kuota=2))
    with pada(balai.HARI):
        selection.setujui_lampiran(isi, by=pemeran.wahyu)
    peserta = isi.penerima.get(tempat=1)
    Membership.objects.create(
        person=peserta.person, payer=pemeran.pemkab, segmen="BPU", kelompok="DBHCHT", mulai=date(2024, 1, 1)
    )
    assert tempat_kosong(prog, date(2024, 2, 29)) == []
    assert [(k.tempat, k.sebab) for k in tempat_kosong(prog, date(2024, 3, 1))] == [(2, "UMUR_MASUK")]


def test_a_place_nobody_ever_held_is_offered_too(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 2, kuota=4)
    balai.antre(pemeran, isi.program, balai.petani(1, lahir=date(1985, 1, 1)))
    assert tawarkan(isi.program) == 1
    t = Tawaran.objects.get()
    assert (t.tempat, t.urut, t.sebab) == (3, 1, "BELUM_TERISI")


def test_a_place_kept_for_a_village_goes_to_that_village(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    selection.atur_kuota(prog, by=pemeran.sari, wilayah=DESA_SLAMET, banyak=1)
    balai.antre(pemeran, prog, balai.petani(3))
    isi = balai.terverifikasi(pemeran, balai.lampiran(pemeran, prog, kuota=10))
    assert isi.penerima.count() == 1
    with pada(balai.HARI):
        selection.setujui_lampiran(isi, by=pemeran.wahyu)
    assert tawarkan(prog) == 0  # nine places stand empty, but the village has its one
    wafat(isi, 1)
    assert tawarkan(prog) == 1


def test_who_is_no_longer_eligible_is_not_offered_anything(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 1, cadangan=2)
    wafat(isi, 1)
    Person.objects.filter(calon__status="ANTRE", lahir__year=1971).update(kategori="MANDIRI")
    tawarkan(isi.program)
    assert Tawaran.objects.get().calon.person.lahir.year == 1972


@pytest.mark.parametrize("siapa", ["budi", "ratna", "rina", "joko", "slamet", "orang_asing"])
def test_others_offer_nothing(pemeran: Pemeran, siapa: str) -> None:
    prog = balai.program(pemeran)
    with ditolak("bukan_wewenang"):
        selection.tawarkan_tempat_kosong(prog, by=pemeran.semua[siapa])


def test_an_offer_is_answered_once_with_a_reason_and_by_the_right_village(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 1, cadangan=1)
    wafat(isi, 1)
    tawarkan(isi.program)
    t = Tawaran.objects.get()
    with pada(MARET):
        with ditolak("kosong", "alasan"):
            selection.jawab_tawaran(t, by=pemeran.slamet, terima=False)
        with ditolak("bukan_wilayahnya"):
            selection.jawab_tawaran(t, by=pemeran.orang_asing, terima=True)
        with ditolak("bukan_wewenang"):
            selection.jawab_tawaran(t, by=pemeran.joko, terima=True)
    jawab(pemeran, t)
    with ditolak("bukan_tahapnya"):
        jawab(pemeran, t)
