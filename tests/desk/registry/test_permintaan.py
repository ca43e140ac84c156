"""One asks for a change, another decides, and only then does the person change."""

from datetime import date
from typing import Any

import pytest

from naungan.books.kolom import segel
from naungan.books.registry.models import NilaiAsal, Permintaan, Person
from naungan.desk import registry
from naungan.kit.jam import pada
from tests.cast import DESA_ASING, NIK_SULASTRI, Pemeran, orang
from tests.desk.meja import HARI, catatan_terakhir, petugas_lain
from tests.desk.tolak import ditolak

NIK_BENAR = "3516991202780012"


def betulkan(p: Pemeran, medan: str = "nama", nilai: str | date = "Sukarno", **lain: Any) -> Permintaan:
    isi: dict[str, Any] = {"by": p.sari, "alasan": "Salah tulis", "bukti": "KTP dilihat"}
    with pada(HARI):
        return registry.ajukan_betulkan(p.karno, medan=medan, nilai=nilai, **isi | lain)


def setujui(x: Permintaan, p: Pemeran, siapa: str = "wahyu") -> Person:
    with pada(HARI):
        registry.setujui_permintaan(x, by=p.semua[siapa])
    return Person.objects.get(pk=x.person_id)


def test_a_name_changes_when_the_second_person_says_so(pemeran: Pemeran) -> None:
    x = betulkan(pemeran)
    assert Person.objects.get(pk=pemeran.karno.pk).nama == "Karno"

    karno = setujui(x, pemeran)
    assert (karno.nama, karno.kunci_nama) == ("Sukarno", "SUKARNO")
    catatan = catatan_terakhir("person", karno.pk)
    assert (catatan.act.petugas, catatan.sebelum) == (pemeran.wahyu, {"nama": "Karno"})
    assert catatan.sesudah == {"nama": "Sukarno", "permintaan": x.pk}
    sumber = NilaiAsal.objects.get(asal__jenis="PERBAIKAN")
    assert (sumber.asal.nama, sumber.asal.tanggal) == ("KTP dilihat", HARI)


def test_a_correction_of_capitals_is_a_correction(pemeran: Pemeran) -> None:
    assert setujui(betulkan(pemeran, nilai="KARNO"), pemeran).nama == "KARNO"


@pytest.mark.parametrize(
    ("medan", "nilai", "jadi"),
    [
        ("lahir", date(1978, 12, 2), date(1978, 12, 2)),
        ("kelamin", "P", "P"),
        ("pekerjaan", "  Petani   padi ", "Petani padi"),
    ],
)
def test_every_field_can_be_corrected(pemeran: Pemeran, medan: str, nilai: str | date, jadi: object) -> None:
    assert getattr(setujui(betulkan(pemeran, medan, nilai), pemeran), medan) == jadi


@pytest.mark.parametrize("hp", ["0812-3456-789", "+62 812 3456 789", "62812 3456789"])
def test_a_telephone_is_nowhere_in_the_clear(pemeran: Pemeran, hp: str) -> None:
    x = betulkan(pemeran, "hp", hp)
    assert (x.sebelum, x.sesudah) == ({"hp": ""}, {"hp": "••••789"})
    karno = setujui(x, pemeran, "slamet")
    assert segel().buka(bytes(karno.hp_segel), "hp") == "+628123456789"
    assert catatan_terakhir("person", karno.pk).sesudah == {"hp": "••••789", "permintaan": x.pk}


def test_a_mistyped_nik_is_corrected_and_never_shown_whole(pemeran: Pemeran) -> None:
    x = betulkan(pemeran, "nik", "3516 9912 0278 0012")
    assert x.sesudah == {"nik": "351699••••••0012"}
    karno = setujui(x, pemeran)
    assert segel().buka(bytes(karno.nik_segel), "nik") == NIK_BENAR
    assert bytes(karno.nik_indeks) == segel().indeks(NIK_BENAR, "nik")
    assert NIK_BENAR not in str(catatan_terakhir("person", karno.pk).sesudah)


def test_a_nik_of_somebody_else_is_refused_on_asking_and_on_deciding(pemeran: Pemeran) -> None:
    x = betulkan(pemeran, "nik", NIK_BENAR)
    orang("Lain", NIK_BENAR, lahir=date(1978, 2, 12))
    with ditolak("nik_sudah_ada"):
        setujui(x, pemeran)
    registry.tolak_permintaan(x, by=pemeran.wahyu, alasan="Milik orang lain")
    with ditolak("nik_sudah_ada"):
        betulkan(pemeran, "nik", NIK_BENAR)


def test_somebody_moves_to_another_regency(pemeran: Pemeran) -> None:
    with pada(HARI):
        x = registry.ajukan_pindah(
            pemeran.karno, by=pemeran.slamet, wilayah=DESA_ASING, alasan="Ikut anak", bukti="KTP"
        )
    assert setujui(x, pemeran).wilayah == DESA_ASING


@pytest.mark.parametrize(
    ("medan", "nilai", "kode", "kolom"),
    [
        ("agama", "x", "pilihan_tak_dikenal", "medan"),
        ("nama", "  ", "kosong", "nama"),
        ("nama", "Karno", "tak_berubah", "nama"),
        ("lahir", date(2031, 1, 1), "tanggal_di_depan", "lahir"),
        ("kelamin", "X", "pilihan_tak_dikenal", "kelamin"),
        ("nik", "351699120278001", "nik_salah", "nik"),
        ("hp", "12", "hp_salah", "hp"),
    ],
)
def test_what_cannot_be_right_is_not_asked(
    pemeran: Pemeran, medan: str, nilai: str | date, kode: str, kolom: str
) -> None:
    with ditolak(kode, kolom):
        betulkan(pemeran, medan, nilai)


@pytest.mark.parametrize("kolom", ["alasan", "bukti"])
def test_a_request_has_a_reason_and_evidence(pemeran: Pemeran, kolom: str) -> None:
    with ditolak("kosong", kolom):
        betulkan(pemeran, **{kolom: " "})


def test_a_village_nobody_knows_is_no_place_to_move_to(pemeran: Pemeran) -> None:
    with ditolak("pilihan_tak_dikenal", "wilayah"):
        registry.ajukan_pindah(pemeran.karno, by=pemeran.sari, wilayah="99.99", alasan="Ya", bukti="KTP")


def test_two_requests_on_one_field_do_not_stand_open(pemeran: Pemeran) -> None:
    betulkan(pemeran)
    with ditolak("permintaan_masih_terbuka"):
        betulkan(pemeran, nilai="Soekarno", by=pemeran.slamet)
    assert betulkan(pemeran, "pekerjaan", "Petani").pk


def test_what_changed_meanwhile_is_not_overwritten(pemeran: Pemeran) -> None:
    x = betulkan(pemeran)
    Person.objects.filter(pk=pemeran.karno.pk).update(nama="Karno bin Sarip")
    with ditolak("sudah_berubah"):
        setujui(x, pemeran)


@pytest.mark.parametrize(
    ("siapa", "kode"),
    [
        ("ratna", "bukan_wewenang"),
        ("budi", "bukan_wewenang"),
        ("rina", "bukan_wewenang"),
        ("joko", "bukan_wewenang"),
        ("orang_asing", "bukan_wilayahnya"),
    ],
)
def test_bpjs_reads_and_strangers_do_not_ask(pemeran: Pemeran, siapa: str, kode: str) -> None:
    with ditolak(kode):
        betulkan(pemeran, by=pemeran.semua[siapa])


def test_sari_promoted_does_not_decide_what_she_asked(pemeran: Pemeran) -> None:
    x = betulkan(pemeran)
    pemeran.sari.peran = "PIMPINAN"
    pemeran.sari.save()
    with ditolak("orang_yang_sama"):
        setujui(x, pemeran, "sari")


def test_a_village_decides_on_telephones_but_not_on_names(pemeran: Pemeran) -> None:
    x = betulkan(pemeran)
    with ditolak("bukan_wewenang"):
        setujui(x, pemeran, "slamet")
    with ditolak("bukan_wewenang"):
        registry.tolak_permintaan(x, by=pemeran.slamet, alasan="Tidak")


def test_a_decision_happens_once(pemeran: Pemeran) -> None:
    x = betulkan(pemeran)
    setujui(x, pemeran)
    with ditolak("bukan_tahapnya"):
        setujui(x, pemeran)


def test_a_refusal_has_its_reason(pemeran: Pemeran) -> None:
    x = betulkan(pemeran)
    with ditolak("kosong", "alasan"):
        registry.tolak_permintaan(x, by=pemeran.wahyu, alasan="")
    assert registry.tolak_permintaan(x, by=pemeran.wahyu, alasan="KTP lain").catatan == "KTP lain"
    assert Person.objects.get(pk=pemeran.karno.pk).nama == "Karno"


def test_only_who_asked_takes_it_back(pemeran: Pemeran) -> None:
    x = betulkan(pemeran)
    with ditolak("bukan_pengajunya"):
        registry.tarik_permintaan(x, by=petugas_lain(pemeran.sari, "Tono"))
    assert registry.tarik_permintaan(x, by=pemeran.sari).status == "DITARIK"


def test_requests_are_seen_by_territory(pemeran: Pemeran) -> None:
    x = betulkan(pemeran)
    terlihat = {n for n, by in pemeran.semua.items() if x in registry.permintaan_terlihat(by)}
    assert terlihat == {"sari", "wahyu", "budi", "ratna", "slamet"}


def test_an_unused_nik_of_the_cast_stays_hers(pemeran: Pemeran) -> None:
    sulastri = orang("Sulastri", NIK_SULASTRI, lahir=date(1980, 3, 15), kelamin="P")
    with ditolak("nik_sudah_ada"):
        betulkan(pemeran, "nik", NIK_SULASTRI)
    assert sulastri.nik_samar == "351699••••••0002"
