"""Rows of a roster become persons, payers, jobs and memberships."""

from datetime import date
from typing import Any

import pytest

from naungan.books.journal.models import BulkRun
from naungan.books.kolom import segel
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Job, Payer, Person
from naungan.desk.billing import tagih_bulan
from naungan.desk.enrolment import BarisDaftar, BarisPembayar, daftarkan, daftarkan_pembayar
from naungan.kit.bulan import Bulan
from tests.cast import DESA_SLAMET, NIK_KARNO, NIK_SULASTRI, Pemeran
from tests.desk.meja import catatan_terakhir, petugas_lain
from tests.desk.tolak import ditolak

SULASTRI = BarisDaftar(
    nik=NIK_SULASTRI, nama="Sulastri", lahir=date(1980, 3, 15), kelamin="P", wilayah=DESA_SLAMET, hp="0800",
    pekerjaan="Pedagang", kategori="MANDIRI", pembayar="", segmen="BPU", kelompok_risiko=0, upah=1_000_000,
    mulai=date(2023, 10, 1), akhir=None, masa_iur_awal=0, lunas_awal=0, kelompok="MANDIRI",
)  # fmt: skip


def daftar(p: Pemeran, *baris: BarisDaftar, kunci: str = "daftar:1", **lain: Any) -> None:
    isi: dict[str, Any] = {"by": p.sari, "sumber": "uji"}
    daftarkan(kunci, [list(baris)], **isi | lain)


def test_sari_enrols_bu_sulastri_who_pays_for_herself(pemeran: Pemeran) -> None:
    dengar: list[int] = []
    daftar(pemeran, SULASTRI, lapor=dengar.append)

    m = Membership.objects.get(person__nama="Sulastri")
    assert segel().buka(bytes(m.person.nik_segel), "nik") == NIK_SULASTRI
    assert (m.payer.jenis, m.payer.sumber, m.payer.kode) == ("PERORANGAN", "SENDIRI", f"ORANG-{m.person_id}")
    assert m.person.kunci_nama == "SULASTRI"
    assert Job.objects.get(person=m.person).upah == 1_000_000
    assert dengar == [1]
    run = BulkRun.objects.get(kunci="daftar:1")
    assert (run.selesai, run.kursor) == (True, 1)
    assert catatan_terakhir("jalan", run.pk).act.petugas == pemeran.sari


def test_pak_karno_is_the_same_person_in_another_roster(pemeran: Pemeran) -> None:
    daftar(
        pemeran,
        SULASTRI._replace(nik=NIK_KARNO, nama="KARNO", pembayar="PU-0001", segmen="PU", kelompok_risiko=2),
    )
    assert Membership.objects.filter(person=pemeran.karno).count() == 2
    assert Person.objects.count() == 1


def test_the_same_roster_twice_changes_nothing(pemeran: Pemeran) -> None:
    daftar(pemeran, SULASTRI)
    daftar(pemeran, SULASTRI)
    assert Membership.objects.count() == 2


def test_who_paid_for_herself_before_and_stopped_may_come_back(pemeran: Pemeran) -> None:
    daftar(pemeran, SULASTRI._replace(akhir=date(2023, 11, 30)))
    daftar(pemeran, SULASTRI._replace(mulai=date(2024, 1, 1)), kunci="daftar:2")

    assert Payer.objects.filter(jenis="PERORANGAN").count() == 1
    assert Membership.objects.filter(person__nama="Sulastri").count() == 2


def test_a_roster_taken_up_again_in_other_chunks_enrols_only_the_rest(pemeran: Pemeran) -> None:
    baris = [SULASTRI._replace(nik=f"351699550380{n:04d}", nama=f"Warga {n}") for n in range(5)]

    def putus() -> Any:
        yield baris[:2]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        daftarkan("daftar:1", putus(), by=pemeran.sari, sumber="uji")
    daftar(pemeran, *baris)

    assert Person.objects.filter(sumber="uji", nama__startswith="Warga").count() == 5


@pytest.mark.parametrize(
    ("isi", "kode", "kolom"),
    [
        ({"kelamin": "X"}, "pilihan_tak_dikenal", "kelamin"),
        ({"segmen": "PMI"}, "pilihan_tak_dikenal", "segmen"),
        ({"segmen": "PU", "kelompok_risiko": 0}, "pilihan_tak_dikenal", "kelompok_risiko"),
        ({"pembayar": "TIDAK-ADA"}, "pilihan_tak_dikenal", "pembayar"),
        ({"upah": 0}, "jumlah_tak_positif", "upah"),
        ({"nama": " "}, "kosong", "nama"),
    ],
)
def test_a_row_that_could_never_be_billed_is_refused(
    pemeran: Pemeran, isi: dict[str, Any], kode: str, kolom: str
) -> None:
    with ditolak(kode, kolom):
        daftar(pemeran, SULASTRI._replace(**isi))
    assert not Person.objects.filter(nama="Sulastri").exists()


@pytest.mark.parametrize(("segmen", "kelompok"), [("PU", 1), ("PU", 5), ("JAKON", 5), ("BPU", 0), ("BPU", 3)])
def test_a_row_that_is_accepted_can_be_billed(pemeran: Pemeran, segmen: str, kelompok: int) -> None:
    daftar(pemeran, SULASTRI._replace(segmen=segmen, kelompok_risiko=kelompok, pembayar="PU-0001"))
    assert tagih_bulan(Bulan(2023, 10), by=pemeran.budi) == (1, 1)


def test_a_payer_of_another_regency_is_unknown_to_sari(pemeran: Pemeran) -> None:
    Payer.objects.filter(kode="PU-0001").update(wilayah="35.17")
    with ditolak("pilihan_tak_dikenal", "pembayar"):
        daftar(pemeran, SULASTRI._replace(pembayar="PU-0001", segmen="PU", kelompok_risiko=2))


@pytest.mark.parametrize("siapa", ["slamet", "rina", "joko", "orang_asing"])
def test_village_employer_and_sponsor_do_not_enrol(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("bukan_wewenang"):
        daftar(pemeran, SULASTRI, by=pemeran.semua[siapa])
    with ditolak("bukan_wewenang"):
        daftarkan_pembayar("p:1", [], by=pemeran.semua[siapa])


def test_an_onlooker_does_not_enrol(pemeran: Pemeran) -> None:
    with ditolak("bukan_wewenang"):
        daftar(pemeran, SULASTRI, by=petugas_lain(pemeran.sari, "Lia", peran="PEMANTAU"))


def test_payers_are_registered_once_in_chunks(pemeran: Pemeran) -> None:
    baris = [
        BarisPembayar(
            f"PU-1{n:03d}", "PERUSAHAAN", f"PT Contoh {n}", "35.16", "", "", 2, "KECIL", "", "PERUSAHAAN"
        )
        for n in range(5)
    ]
    for _ in range(2):
        daftarkan_pembayar("p:1", baris, by=pemeran.budi, potongan=2)
    assert Payer.objects.filter(kode__startswith="PU-1").count() == 5
    assert BulkRun.objects.get(kunci="p:1").selesai


def test_a_payer_of_the_next_regency_is_not_registered_here(pemeran: Pemeran) -> None:
    asing = BarisPembayar("PU-9", "PERUSAHAAN", "PT Jombang", "35.17", "", "", 2, "KECIL", "", "PERUSAHAAN")
    with ditolak("bukan_wilayahnya"):
        daftarkan_pembayar("p:1", [asing], by=pemeran.sari)
