"""Once a year each village answers for everybody it has named; the answers renew or free, a decree decides."""

from datetime import date

import pytest

from naungan.books.registry.models import Person
from naungan.books.selection.models import BarisPeriksa, Calon, Lampiran, PeriksaTahunan, PernyataanKerja
from naungan.desk import selection
from naungan.desk.selection import Jawaban, tempat_kosong
from naungan.kit.jam import pada
from tests.cast import DESA_SLAMET, Pemeran
from tests.desk.meja import catatan_terakhir
from tests.desk.selection import balai
from tests.desk.tolak import ditolak

JUNI = date(2024, 6, 10)


def buka(p: Pemeran, isi: Lampiran, potongan: int = 5_000) -> int:
    with pada(JUNI):
        return selection.buka_periksa(isi.program, 2024, by=p.sari, potongan=potongan)


def jawab(p: Pemeran, **per_tempat: Jawaban) -> PeriksaTahunan:
    """``t1=…`` answers for place 1."""
    lembar = PeriksaTahunan.objects.get()
    nomor = {f"t{b.penerima.tempat}": b.pk for b in lembar.baris.select_related("penerima")}
    with pada(JUNI):
        selection.jawab_periksa(lembar, by=p.slamet, jawaban={nomor[k]: j for k, j in per_tempat.items()})
    return lembar


def test_every_village_gets_its_list_once(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 5)
    Person.objects.filter(penerima__tempat=2).update(wilayah=balai.DESA_LAIN)
    assert buka(pemeran, isi, potongan=2) == 5
    assert buka(pemeran, isi) == 5
    assert list(PeriksaTahunan.objects.order_by("wilayah").values_list("wilayah", "dibuka_pada")) == [
        (DESA_SLAMET, JUNI), (balai.DESA_LAIN, JUNI),
    ]  # fmt: skip
    assert BarisPeriksa.objects.filter(periksa__wilayah=balai.DESA_LAIN).get().penerima.tempat == 2


def test_answers_renew_statements_and_free_places(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 3)
    satu = isi.penerima.get(tempat=1)
    with pada(balai.HARI):
        selection.catat_pernyataan(
            satu.person,
            by=pemeran.slamet,
            uraian="Tani",
            tempat="Sawah",
            jam_seminggu=40,
            mampu=True,
            tanggal=balai.HARI,
        )
    buka(pemeran, isi)
    lembar = jawab(
        pemeran, t1=Jawaban("YA"), t2=Jawaban("DAPAT_KERJA", date(2024, 5, 1)), t3=Jawaban("TIDAK")
    )
    with pada(JUNI):
        selection.tutup_periksa(lembar, by=pemeran.slamet)

    assert PernyataanKerja.objects.filter(person=satu.person).latest("pk").tanggal == JUNI
    assert PernyataanKerja.objects.count() == 2
    kosong = [(k.tempat, k.sebab, k.sejak) for k in tempat_kosong(isi.program, JUNI)]
    assert kosong == [(2, "DAPAT_KERJA", date(2024, 5, 1)), (3, "TIDAK_BEKERJA", JUNI)]
    assert {c.status for c in Calon.objects.all()} == {"DITETAPKAN"}
    assert catatan_terakhir("periksa", lembar.pk).sesudah == {"ditutup": True, "pernyataan": 1, "keluar": 2}


def test_a_list_closes_when_everybody_is_answered_for(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 2)
    buka(pemeran, isi)
    lembar = jawab(pemeran, t1=Jawaban("YA"))
    with pada(JUNI), ditolak("belum_dijawab"):
        selection.tutup_periksa(lembar, by=pemeran.slamet)
    jawab(pemeran, t1=Jawaban("PINDAH"), t2=Jawaban("YA"))  # mended
    with pada(JUNI):
        selection.tutup_periksa(lembar, by=pemeran.wahyu)
        with ditolak("periksa_ditutup"):
            selection.tutup_periksa(lembar, by=pemeran.wahyu)
        with ditolak("periksa_ditutup"):
            jawab(pemeran, t1=Jawaban("YA"))


def test_answers_are_known_dated_and_about_people_on_the_list(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 1)
    buka(pemeran, isi)
    with ditolak("pilihan_tak_dikenal", "jawaban"):
        jawab(pemeran, t1=Jawaban("MUNGKIN"))
    with ditolak("tanggal_di_depan", "sejak"):
        jawab(pemeran, t1=Jawaban("PINDAH", date(2024, 7, 1)))
    with pada(JUNI), ditolak("bukan_baris_daftar", "jawaban"):
        selection.jawab_periksa(
            PeriksaTahunan.objects.get(), by=pemeran.slamet, jawaban={999_999: Jawaban("YA")}
        )


@pytest.mark.parametrize("siapa", ["budi", "ratna", "rina", "joko"])
def test_others_neither_open_answer_nor_close(pemeran: Pemeran, siapa: str) -> None:
    isi = balai.ditetapkan(pemeran, 1)
    buka(pemeran, isi)
    lembar, by = PeriksaTahunan.objects.get(), pemeran.semua[siapa]
    with ditolak("bukan_wewenang"):
        selection.buka_periksa(isi.program, 2025, by=by)
    with ditolak("bukan_wewenang"):
        selection.jawab_periksa(lembar, by=by, jawaban={})
    with ditolak("bukan_wewenang"):
        selection.tutup_periksa(lembar, by=by)


def test_another_village_does_not_answer(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 1)
    buka(pemeran, isi)
    with ditolak("bukan_wilayahnya"):
        selection.jawab_periksa(PeriksaTahunan.objects.get(), by=pemeran.orang_asing, jawaban={})


def test_only_a_running_programme_is_checked(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 1)
    tutup = selection.tutup_program(isi.program, by=pemeran.wahyu, alasan="Habis")
    with ditolak("bukan_tahapnya"):
        selection.buka_periksa(tutup, 2024, by=pemeran.sari)
