"""Lists speak of Pak Karno; the believed word stands and the others are kept."""

from datetime import date
from typing import Any

import pytest

from naungan.books.journal.catat import tindakan
from naungan.books.kolom import segel
from naungan.books.registry.models import NilaiAsal, Person
from naungan.desk.registry import BarisAsal, bentrok, biarkan, buka_asal, catat_asal
from naungan.desk.registry.lembar import BIT, Ganti
from naungan.kit.jam import pada
from naungan.kit.nama import kunci_nama
from tests.cast import Pemeran
from tests.desk.meja import HARI, catatan_terakhir
from tests.desk.tolak import ditolak

LAMA, BARU = date(2022, 1, 1), date(2023, 6, 1)


def kata(
    p: Pemeran, jenis: str, tanggal: date | None, *, person: Person | None = None, **nilai: str
) -> list[Ganti]:
    """One list says this of Pak Karno."""
    with pada(HARI), tindakan("uji", by=p.sari) as act:
        asal = buka_asal(f"{jenis}:{tanggal}", jenis, f"Daftar {jenis}", tanggal, act=act)
        act.subjek("asal", asal.pk)
        return catat_asal(asal, [BarisAsal((person or p.karno).pk, nilai)], act=act)


def karno(p: Pemeran) -> Person:
    return Person.objects.get(pk=p.karno.pk)


def test_a_trusted_list_corrects_the_name_and_the_old_one_is_kept(pemeran: Pemeran) -> None:
    assert kata(pemeran, "BPJS", BARU, nama="Sukarno") == [
        Ganti(pemeran.karno.pk, "nama", "Karno", "Sukarno")
    ]

    assert (karno(pemeran).nama, karno(pemeran).kunci_nama) == ("Sukarno", kunci_nama("Sukarno"))
    semula = NilaiAsal.objects.get(asal__nama="uji")
    assert (semula.asal.tanggal, semula.isi, semula.beda) == (None, {"nama": "Karno"}, BIT["nama"])


def test_a_less_trusted_list_changes_nothing_and_its_word_is_kept(pemeran: Pemeran) -> None:
    kata(pemeran, "BPJS", LAMA, nama="Karno")
    assert kata(pemeran, "DESA", BARU, nama="Sukarno") == []

    assert karno(pemeran).nama == "Karno"
    assert NilaiAsal.objects.get(asal__jenis="DESA").isi == {"nama": "Sukarno"}


def test_a_list_that_comes_round_agrees_again(pemeran: Pemeran) -> None:
    kata(pemeran, "DESA", LAMA, nama="Sukarno", pekerjaan="Petani tembakau")
    kata(pemeran, "BPJS", LAMA, nama="Karno")
    assert NilaiAsal.objects.get(asal__jenis="DESA").beda == BIT["nama"]
    kata(pemeran, "BPJS", BARU, nama="Sukarno")

    desa = NilaiAsal.objects.get(asal__jenis="DESA")
    assert (desa.beda, desa.isi, desa.medan) == (0, {}, BIT["nama"] | BIT["pekerjaan"])
    assert NilaiAsal.objects.get(asal__tanggal=LAMA, asal__jenis="BPJS").isi == {"nama": "Karno"}


def test_the_same_list_again_changes_nothing(pemeran: Pemeran) -> None:
    for ke in range(2):
        assert bool(kata(pemeran, "BPJS", BARU, nama="Sukarno", hp="+628123456789")) == (ke == 0)
        assert NilaiAsal.objects.count() == 2
        assert karno(pemeran).nama == "Sukarno"


def test_capitals_are_no_disagreement(pemeran: Pemeran) -> None:
    assert kata(pemeran, "BPJS", BARU, nama="KARNO") == []
    assert not NilaiAsal.objects.filter(beda__gt=0).exists()


def test_a_telephone_is_compared_open_and_kept_sealed(pemeran: Pemeran) -> None:
    kata(pemeran, "DESA", LAMA, hp="+628111111111")
    kata(pemeran, "DESA", BARU, hp="+628222222222")

    assert segel().buka(bytes(karno(pemeran).hp_segel), "hp") == "+628222222222"
    lama = NilaiAsal.objects.get(asal__tanggal=LAMA)
    assert (lama.isi, lama.beda) == ({}, BIT["hp"])
    assert b"8111111111" not in bytes(lama.isi_segel)
    kata(pemeran, "BPJS", HARI, hp="+628111111111")
    assert bytes(NilaiAsal.objects.get(asal__tanggal=LAMA).isi_segel) == b""


def test_a_birth_date_is_a_date(pemeran: Pemeran) -> None:
    kata(pemeran, "DUKCAPIL", BARU, lahir="1978-12-02")
    assert karno(pemeran).lahir == date(1978, 12, 2)


def test_a_new_person_costs_one_row_that_differs_in_nothing(pemeran: Pemeran) -> None:
    with tindakan("uji", by=pemeran.sari) as act:
        asal = buka_asal("daftar:1", "DAFTAR", "e-RDKK", BARU, act=act)
        act.subjek("asal", asal.pk)
        baris = BarisAsal(pemeran.karno.pk, {"nama": "Karno", "lahir": "1978-02-12", "hp": ""}, baru=True)
        assert catat_asal(asal, [baris], act=act) == []
    catatan = NilaiAsal.objects.get()
    assert (catatan.medan, catatan.beda, catatan.isi) == (BIT["nama"] | BIT["lahir"], 0, {})


def test_a_list_of_tomorrow_is_refused(pemeran: Pemeran) -> None:
    with ditolak("tanggal_di_depan", "tanggal"):
        kata(pemeran, "DESA", date(2024, 1, 1), nama="X")
    with ditolak("pilihan_tak_dikenal", "jenis"):
        kata(pemeran, "KABAR", BARU, nama="X")


def test_disagreements_are_listed_to_who_sees_the_person(pemeran: Pemeran) -> None:
    kata(pemeran, "BPJS", LAMA, nama="Karno", hp="+628111111111")
    kata(pemeran, "DESA", BARU, nama="Sukarno", hp="+628222222222")

    hp, nama = bentrok(pemeran.slamet)
    assert (nama.person, nama.medan, nama.kini, nama.lain) == (pemeran.karno, "nama", "Karno", "Sukarno")
    assert (hp.medan, hp.kini, hp.lain, hp.asal.jenis) == ("hp", "", "", "BPJS")
    assert list(bentrok(pemeran.orang_asing)) == []
    assert len(list(bentrok(pemeran.ratna, pemeran.karno))) == 2


def test_who_decides_that_it_stays_ends_the_disagreement_until_the_list_says_something_new(
    pemeran: Pemeran,
) -> None:
    kata(pemeran, "BPJS", LAMA, nama="Karno")
    kata(pemeran, "DESA", BARU, nama="Sukarno")
    (b,) = bentrok(pemeran.sari)
    biarkan(b.catatan, by=pemeran.slamet, medan="nama", alasan="KTP dilihat")

    assert list(bentrok(pemeran.sari)) == []
    assert catatan_terakhir("person", pemeran.karno.pk).sesudah == {
        "dibiarkan": "nama",
        "daftar": "Daftar DESA",
    }
    kata(pemeran, "DESA", BARU, nama="Sukarno")
    assert list(bentrok(pemeran.sari)) == []
    kata(pemeran, "DESA", BARU, nama="Soekarno")
    assert [x.lain for x in bentrok(pemeran.sari)] == ["Soekarno"]


@pytest.mark.parametrize(
    ("siapa", "isi", "kode"),
    [
        ("ratna", {}, "bukan_wewenang"),
        ("orang_asing", {}, "bukan_wilayahnya"),
        ("sari", {"alasan": " "}, "kosong"),
        ("sari", {"medan": "agama"}, "pilihan_tak_dikenal"),
        ("sari", {"medan": "hp"}, "bukan_tahapnya"),
    ],
)
def test_nothing_is_decided_amiss(pemeran: Pemeran, siapa: str, isi: dict[str, Any], kode: str) -> None:
    kata(pemeran, "BPJS", LAMA, nama="Karno")
    kata(pemeran, "DESA", BARU, nama="Sukarno")
    (b,) = bentrok(pemeran.sari)
    with ditolak(kode):
        biarkan(b.catatan, by=pemeran.semua[siapa], **{"medan": "nama", "alasan": "Ya"} | isi)
