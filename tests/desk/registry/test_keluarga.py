"""Pak Karno's card, the heirs he names while he lives, and what the law would say."""

from datetime import date
from typing import Any

import pytest

from naungan.books.registry.models import Household, HouseholdMember, Permintaan, PernyataanKerabat, Person
from naungan.desk.registry import (
    AnggotaBaru,
    KerabatNyata,
    ahli_waris_menurut_keluarga,
    ajukan_ahli_waris,
    ajukan_keluarga,
    setujui_permintaan,
)
from naungan.desk.registry.ahli_waris import _MENURUT
from naungan.kit.jam import pada
from naungan.law.ahli_waris import KELAS
from tests.cast import NIK_SULASTRI, Pemeran, orang
from tests.desk.meja import HARI, catatan_terakhir
from tests.desk.tolak import ditolak

KK = "3516991201100001"
SULASTRI = AnggotaBaru("Sulastri", "ISTRI", "P", date(1980, 3, 15))
DWI = AnggotaBaru("Dwi", "ANAK", "P")
ISTRI = KerabatNyata("Sulastri", "istri", "P")


def kartu(p: Pemeran, person: Person | None = None, **lain: Any) -> Permintaan:
    isi: dict[str, Any] = {
        "by": p.slamet, "no_kk": KK, "hubungan": "KEPALA KELUARGA", "anggota": [SULASTRI, DWI], "alasan": "Pendataan",
        "bukti": "KK dilihat",
    }  # fmt: skip
    with pada(HARI):
        return ajukan_keluarga(person or p.karno, **isi | lain)


def nyatakan(p: Pemeran, *kerabat: KerabatNyata, **lain: Any) -> Permintaan:
    isi: dict[str, Any] = {
        "by": p.slamet,
        "dinyatakan_oleh": "Karno",
        "alasan": "Pendataan",
        "bukti": "Surat pernyataan",
    }
    with pada(HARI):
        return ajukan_ahli_waris(p.karno, kerabat=kerabat or (ISTRI,), **isi | lain)


def setujui(x: Permintaan, p: Pemeran) -> None:
    with pada(HARI):
        setujui_permintaan(x, by=p.wahyu)


def test_a_card_is_entered_with_those_known_by_name(pemeran: Pemeran) -> None:
    x = kartu(pemeran)
    setujui(x, pemeran)

    rumah = Household.objects.get()
    assert [(a.nama, a.hubungan) for a in rumah.anggota.order_by("id")] == [
        ("", "KEPALA KELUARGA"), ("Sulastri", "ISTRI"), ("Dwi", "ANAK"),
    ]  # fmt: skip
    semua = str([x.sebelum, x.sesudah, catatan_terakhir("person", pemeran.karno.pk).sesudah])
    assert KK not in semua and KK.encode() not in bytes(rumah.no_kk_segel) + bytes(x.isi_segel)


def test_who_moves_to_another_card_leaves_the_first(pemeran: Pemeran) -> None:
    setujui(kartu(pemeran, mulai=date(2023, 12, 1)), pemeran)
    setujui(kartu(pemeran, no_kk="3516991201100002", anggota=[]), pemeran)

    lama, baru = HouseholdMember.objects.filter(person=pemeran.karno).order_by("id")
    assert (lama.akhir, baru.mulai, baru.akhir) == (date(2023, 12, 19), HARI, None)


def test_a_wife_of_the_registry_joins_the_same_card(pemeran: Pemeran) -> None:
    setujui(kartu(pemeran, anggota=[]), pemeran)
    sulastri = orang("Sulastri", NIK_SULASTRI, lahir=date(1980, 3, 15), kelamin="P")
    setujui(kartu(pemeran, sulastri, hubungan="ISTRI", anggota=[DWI]), pemeran)

    assert Household.objects.get().anggota.count() == 3
    (dia, dwi) = ahli_waris_menurut_keluarga(sulastri).kerabat
    assert (dia.nama, dia.hubungan, dwi.hubungan, dia.asal) == ("Karno", "suami", "anak", "KK")


def test_a_second_head_is_refused(pemeran: Pemeran) -> None:
    setujui(kartu(pemeran), pemeran)
    sulastri = orang("Sulastri", NIK_SULASTRI, lahir=date(1980, 3, 15), kelamin="P")
    x = kartu(pemeran, sulastri, anggota=[])
    with ditolak("kepala_keluarga_sudah_ada"):
        setujui(x, pemeran)


def test_the_heirs_are_named_before_anything_happens(pemeran: Pemeran) -> None:
    setujui(nyatakan(pemeran, ISTRI, KerabatNyata("Sarip", "ayah", "L")), pemeran)

    waris = ahli_waris_menurut_keluarga(pemeran.karno)
    assert [(k.nama, k.asal) for k in waris.kerabat] == [("Sulastri", "PERNYATAAN"), ("Sarip", "PERNYATAAN")]
    assert waris.menurut_hukum is not None
    assert (waris.menurut_hukum.kelas, [a.nama for a in waris.menurut_hukum.penerima]) == (1, ["Sulastri"])
    nyata = PernyataanKerabat.objects.get(nama="Sulastri")
    assert (nyata.dinyatakan_oleh, nyata.bukti, nyata.mulai) == ("Karno", "Surat pernyataan", HARI)


def test_a_new_declaration_replaces_the_earlier_one(pemeran: Pemeran) -> None:
    setujui(nyatakan(pemeran), pemeran)
    setujui(nyatakan(pemeran, KerabatNyata("Sarip", "ayah", "L")), pemeran)
    waris = ahli_waris_menurut_keluarga(pemeran.karno)
    assert [k.nama for k in waris.kerabat] == ["Sarip"]
    assert PernyataanKerabat.objects.filter(akhir=HARI).count() == 1


def test_the_card_adds_who_was_not_named(pemeran: Pemeran) -> None:
    setujui(kartu(pemeran), pemeran)
    setujui(nyatakan(pemeran), pemeran)
    waris = ahli_waris_menurut_keluarga(pemeran.karno)
    assert [(k.nama, k.asal) for k in waris.kerabat] == [("Sulastri", "PERNYATAAN"), ("Dwi", "KK")]


def test_a_wife_who_died_is_no_heir(pemeran: Pemeran) -> None:
    sulastri = orang("Sulastri", NIK_SULASTRI, lahir=date(1980, 3, 15), kelamin="P")
    setujui(
        nyatakan(pemeran, ISTRI._replace(person=sulastri.pk), KerabatNyata("Sarip", "ayah", "L")), pemeran
    )
    Person.objects.filter(pk=sulastri.pk).update(meninggal=HARI)
    waris = ahli_waris_menurut_keluarga(pemeran.karno).menurut_hukum
    assert waris is not None and waris.kelas == 2


def test_of_whom_nothing_is_known_the_law_says_nothing(pemeran: Pemeran) -> None:
    assert ahli_waris_menurut_keluarga(pemeran.karno) == ((), None)


def test_the_card_and_the_declaration_speak_the_words_of_the_law() -> None:
    syarat = next(
        c for c in PernyataanKerabat._meta.constraints if c.name == "pernyataankerabat_hubungan_dikenal"
    )
    assert set(syarat.condition.children[0][1]) == set(KELAS)  # type: ignore[attr-defined]
    assert {h for peta in _MENURUT.values() for pasang in peta.values() for h in pasang} <= set(KELAS)
    assert {k for peta in _MENURUT.values() for k in peta} | set(_MENURUT) <= set(
        HouseholdMember.Hubungan.values
    )


@pytest.mark.parametrize(
    ("isi", "kode", "kolom"),
    [
        ({"no_kk": "123"}, "nomor_kk_salah", "no_kk"),
        ({"hubungan": "TETANGGA"}, "hubungan_tak_dikenal", "hubungan"),
        ({"mulai": date(2030, 1, 1)}, "tanggal_di_depan", "mulai"),
        ({"anggota": [SULASTRI, SULASTRI]}, "kerabat_dua_kali", "nama"),
        ({"anggota": [SULASTRI._replace(nama=" ")]}, "kosong", "nama"),
        ({"anggota": [SULASTRI._replace(kelamin="")]}, "pilihan_tak_dikenal", "kelamin"),
        ({"anggota": [SULASTRI._replace(lahir=date(2030, 1, 1))]}, "tanggal_di_depan", "lahir"),
        ({"anggota": [SULASTRI._replace(hubungan="istri")]}, "hubungan_tak_dikenal", "hubungan"),
    ],
    ids=str,
)
def test_a_card_that_cannot_be_is_refused(
    pemeran: Pemeran, isi: dict[str, Any], kode: str, kolom: str
) -> None:
    with ditolak(kode, kolom):
        kartu(pemeran, **isi)


def test_a_declaration_names_somebody_else_and_who_said_so(pemeran: Pemeran) -> None:
    with ditolak("kosong", "nama"):
        ajukan_ahli_waris(
            pemeran.karno, by=pemeran.slamet, kerabat=(), dinyatakan_oleh="Karno", alasan="Ya", bukti="Ya"
        )
    with ditolak("kosong", "dinyatakan_oleh"):
        nyatakan(pemeran, dinyatakan_oleh=" ")
    with ditolak("kerabat_dua_kali", "nama"):
        nyatakan(pemeran, ISTRI._replace(person=pemeran.karno.pk))


def test_a_relative_out_of_sight_is_not_linked(pemeran: Pemeran) -> None:
    jauh = orang("Jauh", NIK_SULASTRI, lahir=date(1980, 3, 15), wilayah="35.17.01.2001")
    with ditolak("bukan_wilayahnya"):
        nyatakan(pemeran, ISTRI._replace(person=jauh.pk))


def test_for_the_dead_nothing_is_declared_any_more(pemeran: Pemeran) -> None:
    x = nyatakan(pemeran)
    Person.objects.filter(pk=pemeran.karno.pk).update(meninggal=HARI)
    with ditolak("sudah_meninggal"):
        setujui(x, pemeran)
    pemeran.karno.refresh_from_db()
    with ditolak("sudah_meninggal"):
        nyatakan(pemeran)
