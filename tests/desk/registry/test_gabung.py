"""Pak Karno stands in the registry twice; two people make him one, and can take it back without loss."""

from datetime import date
from typing import Any

import pytest
from django.apps import apps

from naungan.books.cases.models import Event
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Gabungan, Job, Person
from naungan.desk import registry
from naungan.desk.registry.gabung import rujukan
from naungan.desk.registry.ganda import Ganda
from naungan.kit.jam import pada
from tests import fakta
from tests.cast import Pemeran, orang
from tests.desk.meja import HARI, catatan_terakhir, petugas_lain
from tests.desk.tolak import ditolak


@pytest.fixture
def kembar(pemeran: Pemeran) -> Person:
    """Pak Karno under a mistyped NIK, with a job and cover of his own."""
    dia = orang("KARNO", "3516991202780009", lahir=date(1978, 2, 12))
    Job.objects.create(
        person=dia, payer=pemeran.pabrik, uraian="Satpam", upah=2_000_000, mulai=date(2023, 10, 1)
    )
    Membership.objects.create(
        person=dia, payer=pemeran.pabrik, segmen="PU", kelompok="PERUSAHAAN", mulai=date(2023, 10, 1)
    )
    return dia


def usul(p: Pemeran, kembar: Person, **lain: Any) -> Gabungan:
    isi: dict[str, Any] = {"by": p.slamet, "alasan": "Lahir dan alamat sama"}
    with pada(HARI):
        return registry.gabungkan(p.karno, kembar, **isi | lain)


def gabung(p: Pemeran, kembar: Person) -> Gabungan:
    with pada(HARI):
        return registry.setujui_gabungan(usul(p, kembar), by=p.wahyu)


def keadaan() -> dict[str, list[Any]]:
    """Every row of the registry, the memberships and the cases, as it stands."""
    return {
        m._meta.db_table: list(m._default_manager.order_by("pk").values())
        for ruang in ("registry", "membership", "cases")
        for m in apps.get_app_config(ruang).get_models()
        if m is not Gabungan
    }


def test_nothing_moves_and_the_second_row_points_to_the_first(pemeran: Pemeran, kembar: Person) -> None:
    sebelum = keadaan()
    g = gabung(pemeran, kembar)

    assert pemeran.karno.sosok == [pemeran.karno.pk, kembar.pk]
    sesudah = keadaan()
    for baris in sesudah["registry_person"]:
        baris["lebur_ke_id"] = None
    assert sesudah == sebelum
    assert g.rujukan == {
        "membership_membership": [Membership.objects.get(person=kembar).pk],
        "registry_job": [Job.objects.get(person=kembar).pk],
    }
    assert catatan_terakhir("person", kembar.pk).sesudah == {"lebur_ke": pemeran.karno.pk}


def test_taking_it_back_restores_everything_and_keeps_what_came_since(
    pemeran: Pemeran, kembar: Person
) -> None:
    sebelum = keadaan()
    g = gabung(pemeran, kembar)
    baru = Job.objects.create(
        person=pemeran.karno, payer=pemeran.mitra, uraian="Ketua RT", upah=500_000, mulai=HARI
    )
    with pada(HARI):
        g = registry.batalkan_gabungan(g, by=pemeran.wahyu, alasan="Ternyata dua orang")

    sesudah = keadaan()
    assert sesudah["registry_job"].pop()["id"] == baru.pk
    assert sesudah == sebelum
    assert (g.status, g.alasan_batal) == ("DIBATALKAN", "Ternyata dua orang")
    assert usul(pemeran, kembar).pk != g.pk


def test_every_table_that_names_a_person_is_found(pemeran: Pemeran, kembar: Person) -> None:
    fakta.dibayar(pemeran)
    nama = {
        m._meta.db_table
        for m in apps.get_models()
        for f in m._meta.local_concrete_fields
        if f.related_model is Person and m not in (Person, Gabungan)
    }
    assert {"cases_event", "membership_membership", "registry_job"} <= set(rujukan(pemeran.karno.pk)) <= nama
    dicari = {r.related_model._meta.db_table for r in Person._meta.related_objects}
    assert dicari - {"registry_person", "registry_gabungan"} == nama


def test_cover_that_runs_twice_is_found(pemeran: Pemeran, kembar: Person) -> None:
    assert list(registry.pertanggungan_ganda(pemeran.sari, HARI)) == []
    gabung(pemeran, kembar)
    berdua = tuple(Membership.objects.order_by("id").values_list("id", flat=True))
    assert list(registry.pertanggungan_ganda(pemeran.sari, HARI)) == [
        Ganda(pemeran.karno, "DUA_PEMBAYAR", berdua)
    ]
    sama = Membership.objects.create(
        person=kembar, payer=pemeran.pemkab, segmen="BPU", kelompok="DBHCHT", mulai=date(2023, 10, 1)
    )
    ganda = {g.sebab: g.baris for g in registry.pertanggungan_ganda(pemeran.ratna, HARI)}
    assert ganda["PEMBAYAR_SAMA"] == (pemeran.kepesertaan.pk, sama.pk)
    assert list(registry.pertanggungan_ganda(pemeran.orang_asing, HARI)) == []


def test_cover_of_the_dead_under_the_other_row_is_found(pemeran: Pemeran, kembar: Person) -> None:
    gabung(pemeran, kembar)
    fakta.kematian(pemeran)
    Person.objects.filter(pk=pemeran.karno.pk).update(meninggal=date(2023, 12, 4))
    ganda = {g.sebab: g.baris for g in registry.pertanggungan_ganda(pemeran.sari, HARI)}
    assert ganda["MENINGGAL"] == (Membership.objects.get(person=kembar).pk,)
    Event.objects.create(
        kode="X", jenis="meninggal", person=kembar, tanggal=date(2023, 12, 4), tempat="Rumah", kronologi="Sakit",
        wilayah=kembar.wilayah, dilaporkan_pada=HARI, pelapor="Tetangga",
    )  # fmt: skip
    ganda = {g.sebab: g.baris for g in registry.pertanggungan_ganda(pemeran.sari, HARI)}
    assert len(ganda["DUA_PERISTIWA"]) == 2


def test_a_merged_row_takes_no_requests(pemeran: Pemeran, kembar: Person) -> None:
    with pada(HARI):
        x = registry.ajukan_betulkan(
            kembar, by=pemeran.sari, medan="nama", nilai="Karno", alasan="Ya", bukti="KTP"
        )
    gabung(pemeran, kembar)
    kembar.refresh_from_db()
    with ditolak("sudah_dilebur"):
        registry.ajukan_betulkan(
            kembar, by=pemeran.sari, medan="hp", nilai="08123456789", alasan="Ya", bukti="KTP"
        )
    with ditolak("sudah_dilebur"):
        registry.setujui_permintaan(x, by=pemeran.wahyu)
    with ditolak("sudah_dilebur"):
        usul(pemeran, kembar)


def test_who_took_another_in_is_not_merged_away(pemeran: Pemeran, kembar: Person) -> None:
    gabung(pemeran, kembar)
    lain = orang("Karno S.", "3516991202780010", lahir=date(1978, 2, 12))
    with ditolak("masih_menampung"):
        registry.gabungkan(lain, pemeran.karno, by=pemeran.sari, alasan="Sama")


def test_one_row_is_not_two_people(pemeran: Pemeran) -> None:
    with ditolak("kerabat_dua_kali", "dilebur"):
        usul(pemeran, pemeran.karno)


def test_a_proposal_stands_open_once(pemeran: Pemeran, kembar: Person) -> None:
    usul(pemeran, kembar)
    with ditolak("permintaan_masih_terbuka"):
        usul(pemeran, kembar)


@pytest.mark.parametrize("siapa", ["budi", "ratna", "rina", "joko"])
def test_only_regency_and_village_propose(pemeran: Pemeran, kembar: Person, siapa: str) -> None:
    with ditolak("bukan_wewenang"):
        usul(pemeran, kembar, by=pemeran.semua[siapa])


def test_a_stranger_neither_proposes_nor_sees(pemeran: Pemeran, kembar: Person) -> None:
    with ditolak("bukan_wilayahnya"):
        usul(pemeran, kembar, by=pemeran.orang_asing)
    g = usul(pemeran, kembar)
    terlihat = {n for n, by in pemeran.semua.items() if g in registry.gabungan_terlihat(by)}
    assert terlihat == {"sari", "wahyu", "budi", "ratna", "slamet"}


def test_wahyu_does_not_decide_what_he_proposed(pemeran: Pemeran, kembar: Person) -> None:
    g = usul(pemeran, kembar, by=pemeran.wahyu)
    with ditolak("orang_yang_sama"):
        registry.setujui_gabungan(g, by=pemeran.wahyu)
    assert registry.setujui_gabungan(g, by=petugas_lain(pemeran.wahyu, "Yuli")).status == "DIGABUNG"


def test_two_people_who_are_two_are_refused_with_the_reason(pemeran: Pemeran, kembar: Person) -> None:
    g = usul(pemeran, kembar)
    with ditolak("kosong", "alasan"):
        registry.tolak_gabungan(g, by=pemeran.wahyu, alasan=" ")
    assert registry.tolak_gabungan(g, by=pemeran.wahyu, alasan="Anak kembar").catatan == "Anak kembar"
    assert pemeran.karno.sosok == [pemeran.karno.pk]


def test_reasons_are_asked_for(pemeran: Pemeran, kembar: Person) -> None:
    with ditolak("kosong", "alasan"):
        usul(pemeran, kembar, alasan="")
    g = gabung(pemeran, kembar)
    with ditolak("kosong", "alasan"):
        registry.batalkan_gabungan(g, by=pemeran.wahyu, alasan="")
