"""Two rows become one human being by two people's decision, one step deep, and come apart again."""

from typing import Any

import pytest

from naungan.books.registry.models import Gabungan, Person
from tests.books.penolakan import ditolak, tanpa
from tests.books.registry.isi import HARI, gabungan, kembaran
from tests.cast import NIK_SULASTRI, Pemeran, orang


def putus(g: Gabungan, p: Pemeran, **lain: Any) -> Gabungan:
    isi: dict[str, Any] = {
        "status": "DIGABUNG",
        "pemutus": p.wahyu,
        "kantor_pemutus": "PEMDA",
        "diputus_pada": HARI,
    }
    Gabungan.objects.filter(pk=g.pk).update(**isi | lain)
    return g


def batal(g: Gabungan, p: Pemeran, **lain: Any) -> None:
    isi: dict[str, Any] = {
        "status": "DIBATALKAN",
        "pembatal": p.wahyu,
        "dibatalkan_pada": HARI,
        "alasan_batal": "Keliru",
    }
    Gabungan.objects.filter(pk=g.pk).update(**isi | lain)


def lebur(dilebur: Person, tetap: Person | None) -> None:
    Person.objects.filter(pk=dilebur.pk).update(lebur_ke=tetap)


def test_a_merge_is_made_and_undone(pemeran: Pemeran) -> None:
    g = putus(gabungan(pemeran), pemeran)
    lebur(g.dilebur, pemeran.karno)
    assert pemeran.karno.sosok == [pemeran.karno.pk, g.dilebur.pk]
    assert Person.objects.get(pk=g.dilebur.pk).sosok == [pemeran.karno.pk, g.dilebur.pk]
    batal(g, pemeran)
    lebur(g.dilebur, None)
    assert pemeran.karno.sosok == [pemeran.karno.pk]


def test_nobody_points_to_another_without_a_decision(pemeran: Pemeran) -> None:
    g = gabungan(pemeran)
    with ditolak("registry_person_lebur_beralasan"):
        lebur(g.dilebur, pemeran.karno)


def test_nobody_is_let_go_while_the_merge_stands(pemeran: Pemeran) -> None:
    g = putus(gabungan(pemeran), pemeran)
    lebur(g.dilebur, pemeran.karno)
    with ditolak("registry_person_lebur_beralasan"):
        lebur(g.dilebur, None)


def test_nobody_points_to_themselves(pemeran: Pemeran) -> None:
    tanpa("registry_person_lebur_beralasan")
    tanpa("registry_person_lebur_setingkat")
    with ditolak("person_tak_melebur_ke_diri"):
        lebur(pemeran.karno, pemeran.karno)


def test_a_row_that_took_another_in_is_not_merged_away(pemeran: Pemeran) -> None:
    g = putus(gabungan(pemeran), pemeran)
    lebur(g.dilebur, pemeran.karno)
    lain = orang("Karno S.", NIK_SULASTRI, lahir=HARI)
    putus(gabungan(pemeran, pemeran.karno, tetap=lain), pemeran)
    with ditolak("registry_person_lebur_setingkat"):
        lebur(pemeran.karno, lain)


def test_nobody_is_merged_into_a_row_that_was_merged_away(pemeran: Pemeran) -> None:
    g = putus(gabungan(pemeran), pemeran)
    lebur(g.dilebur, pemeran.karno)
    lain = orang("Karno S.", NIK_SULASTRI, lahir=HARI)
    putus(gabungan(pemeran, lain, tetap=g.dilebur), pemeran)
    with ditolak("registry_person_lebur_setingkat"):
        lebur(lain, g.dilebur)


def test_a_person_is_proposed_once_at_a_time(pemeran: Pemeran) -> None:
    g = gabungan(pemeran)
    with ditolak("gabungan_satu_per_orang"):
        gabungan(pemeran, g.dilebur)


def test_it_takes_two_rows(pemeran: Pemeran) -> None:
    with ditolak("gabungan_dua_orang_berbeda"):
        gabungan(pemeran, pemeran.karno)


def test_it_takes_a_reason(pemeran: Pemeran) -> None:
    with ditolak("gabungan_beralasan"):
        gabungan(pemeran, alasan="")


def test_sari_does_not_decide_what_she_proposed(pemeran: Pemeran) -> None:
    g = gabungan(pemeran)
    with ditolak("gabungan_pengaju_bukan_pemutus"):
        putus(g, pemeran, pemutus=pemeran.sari)


@pytest.mark.parametrize(
    "lain",
    [{"pengaju": "ratna", "kantor_pengaju": "BPJS"}, {"pengaju": "joko", "kantor_pengaju": "MITRA"}],
    ids=str,
)
def test_only_regency_and_village_propose(pemeran: Pemeran, lain: dict[str, Any]) -> None:
    with ditolak("gabungan_diputus_pemda"):
        gabungan(pemeran, **lain | {"pengaju": pemeran.semua[lain["pengaju"]]})


def test_a_village_does_not_decide(pemeran: Pemeran) -> None:
    g = gabungan(pemeran)
    with ditolak("gabungan_diputus_pemda"):
        putus(g, pemeran, pemutus=pemeran.slamet, kantor_pemutus="DESA")


@pytest.mark.parametrize("lain", [{"pemutus": None}, {"status": "DITOLAK"}, {"status": "ENTAH"}], ids=str)
def test_a_decision_has_somebody_behind_it(pemeran: Pemeran, lain: dict[str, Any]) -> None:
    g = gabungan(pemeran)
    with ditolak("gabungan_diputus_oleh_seseorang"):
        putus(g, pemeran, **lain)


def test_a_proposal_is_made_for_ones_own_office(pemeran: Pemeran) -> None:
    with ditolak("registry_gabungan_kantor_sendiri"):
        gabungan(pemeran, kembaran(), pengaju=pemeran.slamet)


def test_a_decision_is_made_for_ones_own_office(pemeran: Pemeran) -> None:
    g = gabungan(pemeran)
    with ditolak("registry_gabungan_tetap"):
        putus(g, pemeran, pemutus=pemeran.ratna)


def test_a_merge_does_not_change_its_people(pemeran: Pemeran) -> None:
    g = gabungan(pemeran)
    with ditolak("registry_gabungan_tetap"):
        putus(g, pemeran, tetap=orang("Lain", NIK_SULASTRI, lahir=HARI))


def test_an_undone_merge_stays_undone_and_only_the_regency_undoes(pemeran: Pemeran) -> None:
    g = putus(gabungan(pemeran), pemeran)
    with ditolak("registry_gabungan_tetap"):
        batal(g, pemeran, pembatal=pemeran.ratna)
    batal(g, pemeran)
    with ditolak("registry_gabungan_tetap"):
        putus(g, pemeran)
