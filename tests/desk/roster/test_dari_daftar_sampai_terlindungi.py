"""A village sends names; two people of the regency look; the people are covered."""

from datetime import date
from typing import Any

import pytest

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Job, Payer, Person
from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import DESA_SLAMET, NIK_KARNO, Pemeran
from tests.desk.meja import petugas_lain
from tests.desk.roster.daftar import (
    HARI,
    KASTURI,
    SITI,
    diajukan,
    dikirim,
    diperiksa,
    disetujui,
    diterapkan,
    efek,
    kode,
)  # fmt: skip
from tests.desk.tolak import ditolak

pytestmark = pytest.mark.django_db
KARNO = (NIK_KARNO, "Karno", "12-02-1978", "L", "Sumberwuluh", "Petani tembakau")


def test_two_farmers_on_a_village_list_are_covered_from_january(pemeran: Pemeran) -> None:
    kiriman = diterapkan(pemeran, SITI, KASTURI)

    assert kiriman.status == Kiriman.Status.DITERAPKAN
    siti = Person.objects.get(nama="Siti Aminah")
    assert (siti.lahir, siti.kelamin, siti.wilayah) == (date(1985, 5, 12), "P", DESA_SLAMET)
    milik = Membership.objects.get(person=siti)
    assert (milik.payer, milik.segmen, milik.mulai, milik.akhir) == (
        pemeran.pemkab,
        "BPU",
        date(2024, 1, 1),
        None,
    )
    assert Job.objects.get(person=siti).upah == 1_000_000
    assert set(Baris.objects.filter(kiriman=kiriman).values_list("terap", flat=True)) == {"SUDAH"}


def test_before_the_approval_nothing_changes_for_anybody(pemeran: Pemeran) -> None:
    orang, milik = Person.objects.count(), Membership.objects.count()
    kiriman = diajukan(pemeran, SITI, KASTURI)

    assert efek(kiriman) == ["BARU", "BARU"]
    assert (Person.objects.count(), Membership.objects.count()) == (orang, milik)
    pengajuan = kiriman.pengajuan.get()
    assert (pengajuan.banyak, pengajuan.iuran) == (2, 2 * 16_800)


def test_the_same_file_again_is_the_list_already_there(pemeran: Pemeran) -> None:
    kiriman = diterapkan(pemeran, SITI)

    assert dikirim(pemeran, SITI) == kiriman
    assert Kiriman.objects.count() == 1


def test_the_same_people_in_another_file_change_nothing(pemeran: Pemeran) -> None:
    diterapkan(pemeran, SITI, KASTURI)
    lagi = diperiksa(pemeran, KASTURI, SITI)

    assert efek(lagi) == ["SAMA", "SAMA"]
    with ditolak("tidak_ada_yang_diterapkan"), pada(HARI):
        roster.ajukan(lagi, by=pemeran.sari)


def test_a_list_of_residents_adds_people_and_covers_nobody(pemeran: Pemeran) -> None:
    milik = Membership.objects.count()
    diterapkan(pemeran, SITI, untuk="WARGA")

    assert Person.objects.filter(nama="Siti Aminah").exists()
    assert Membership.objects.count() == milik


def test_who_moved_is_shown_as_moved_and_moves(pemeran: Pemeran) -> None:
    diterapkan(pemeran, SITI)
    Person.objects.filter(nama="Siti Aminah").update(wilayah="35.16.17.2001")
    kiriman = diterapkan(pemeran, KASTURI, SITI, untuk="WARGA")

    assert efek(kiriman) == ["BARU", "PINDAH"]
    assert Person.objects.get(nama="Siti Aminah").wilayah == DESA_SLAMET


def test_who_the_same_payer_covers_already_is_not_covered_twice(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, (*KARNO[:5], "Petani tembakau"))

    assert "sudah_dibayar_sama" in kode(kiriman, 2)
    assert efek(kiriman)[0] in ("SAMA", "BERUBAH")


def test_two_public_budgets_for_one_person_are_stopped_before_paying(pemeran: Pemeran) -> None:
    desa = _pembayar_desa(pemeran)
    kiriman = diperiksa(
        pemeran, KARNO, untuk="PESERTA", payer=desa, segmen="BPU", mulai=date(2024, 1, 1), upah=1_000_000
    )

    assert (efek(kiriman), "dua_anggaran" in kode(kiriman, 2)) == (["BENTROK"], True)
    with ditolak("tidak_dapat_diikutkan"), pada(HARI):
        roster.ikutkan(Baris.objects.get(kiriman=kiriman), by=pemeran.slamet, alasan="Tetap ingin")


def test_a_factory_worker_may_lawfully_farm_too_when_somebody_says_so(pemeran: Pemeran) -> None:
    _pekerja_pabrik(pemeran)
    kiriman = diperiksa(pemeran, SITI, KASTURI)

    assert efek(kiriman) == ["SUDAH", "BARU"]
    siti = Baris.objects.get(kiriman=kiriman, nomor=2)
    assert ["sudah_dilindungi", "", pemeran.pabrik.nama, ""] in siti.temuan
    with pada(HARI):
        roster.ikutkan(siti, by=pemeran.slamet, alasan="Juga buruh tani di sawah sendiri")
        roster.ajukan(kiriman, by=pemeran.sari)
        roster.setujui(kiriman, by=pemeran.wahyu)
        roster.terapkan(kiriman, by=pemeran.wahyu)
    assert Membership.objects.filter(person__nama="Siti Aminah").count() == 2


def test_the_dead_are_not_covered(pemeran: Pemeran) -> None:
    Person.objects.filter(pk=pemeran.karno.pk).update(meninggal=date(2023, 11, 4))
    kiriman = diperiksa(pemeran, KARNO)

    assert efek(kiriman) == ["TOLAK"] and "sudah_meninggal" in kode(kiriman, 2)


def test_the_proposer_never_approves(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI)
    with pada(HARI):
        roster.ajukan(kiriman, by=pemeran.wahyu)
    with ditolak("orang_yang_sama"), pada(HARI):
        roster.setujui(kiriman, by=pemeran.wahyu)


def test_a_village_does_not_approve_its_own_list(pemeran: Pemeran) -> None:
    kiriman = diajukan(pemeran, SITI)
    with ditolak("bukan_wewenang"), pada(HARI):
        roster.setujui(kiriman, by=pemeran.slamet)


def test_a_list_sent_back_says_why_and_may_be_proposed_again(pemeran: Pemeran) -> None:
    kiriman = diajukan(pemeran, SITI)
    with pada(HARI):
        roster.kembalikan(kiriman, by=pemeran.wahyu, alasan="Tanyakan lagi pekerjaannya")
        kedua = roster.ajukan(kiriman, by=pemeran.sari)

    assert kedua.ke == 2
    assert kiriman.pengajuan.get(ke=1).alasan == "Tanyakan lagi pekerjaannya"


def test_what_changed_since_it_was_proposed_is_not_approved(pemeran: Pemeran) -> None:
    kiriman = diajukan(pemeran, SITI, KASTURI)
    Baris.objects.filter(kiriman=kiriman, nomor=2).update(iuran=99)

    with ditolak("baris_berubah_sejak_diajukan"), pada(HARI):
        roster.setujui(kiriman, by=pemeran.wahyu)


def test_who_was_covered_between_check_and_approval_is_passed_over_and_said(pemeran: Pemeran) -> None:
    kiriman = disetujui(pemeran, SITI, KASTURI)
    diterapkan(pemeran, SITI, by=pemeran.sari, untuk="WARGA")
    siti = Person.objects.get(nama="Siti Aminah")
    Membership.objects.create(
        person=siti, payer=_pembayar_desa(pemeran), segmen="BPU", kelompok="DESA", mulai=date(2024, 1, 1)
    )
    with pada(HARI):
        roster.terapkan(kiriman, by=pemeran.wahyu)

    assert list(Baris.objects.filter(kiriman=kiriman).order_by("nomor").values_list("terap", flat=True)) == [
        "LEWAT",
        "SUDAH",
    ]
    assert Membership.objects.filter(person=siti).count() == 1


@pytest.mark.parametrize("siapa", ["orang_asing", "joko", "rina"])
def test_strangers_do_not_touch_the_list(pemeran: Pemeran, siapa: str) -> None:
    kiriman = diperiksa(pemeran, SITI)
    with ditolak("bukan_wilayahnya"), pada(HARI):
        roster.ajukan(kiriman, by=getattr(pemeran, siapa))


def test_the_regency_does_not_see_the_wages_on_a_factorys_list(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI, by=pemeran.rina, **_pabrik(pemeran))
    with ditolak("bukan_wilayahnya"), pada(HARI):
        roster.ajukan(kiriman, by=pemeran.sari)


def test_bpjs_approves_the_list_of_a_factory(pemeran: Pemeran) -> None:
    _pekerja_pabrik(pemeran)

    assert Membership.objects.get(person__nama="Siti Aminah").segmen == "PU"


def test_a_list_given_up_stays_readable_and_changes_nothing(pemeran: Pemeran) -> None:
    kiriman = diperiksa(pemeran, SITI)
    with pada(HARI):
        roster.batalkan(kiriman, by=pemeran.slamet, alasan="Salah berkas")

    assert Baris.objects.filter(kiriman=kiriman).count() == 1
    assert dikirim(pemeran, SITI) != kiriman
    with ditolak("bukan_tahapnya"), pada(HARI):
        roster.ajukan(kiriman, by=petugas_lain(pemeran.sari, "Tini"))


def _pabrik(p: Pemeran) -> dict[str, Any]:
    return {
        "untuk": "PESERTA",
        "payer": p.pabrik,
        "segmen": "PU",
        "mulai": date(2024, 1, 1),
        "upah": 4_000_000,
    }


def _pekerja_pabrik(p: Pemeran) -> None:
    """Siti works at the factory."""
    kiriman = diperiksa(p, SITI, by=p.rina, **_pabrik(p))
    with pada(HARI):
        roster.ajukan(kiriman, by=p.rina)
        roster.setujui(kiriman, by=p.ratna)
        roster.terapkan(kiriman, by=p.ratna)


def _pembayar_desa(p: Pemeran) -> Payer:
    return Payer.objects.create(
        kode=f"DESA-{DESA_SLAMET}",
        jenis="DESA",
        nama="Desa Sumberwuluh",
        wilayah=DESA_SLAMET,
        sumber="APBDES",
    )
