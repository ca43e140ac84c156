"""That Pak Karno is a tobacco farmer, by which list and on what evidence."""

from datetime import date
from typing import Any

import pytest

from naungan.books.registry.models import KategoriOrang, Permintaan, Person
from naungan.demo.lajur import KATEGORI as KATEGORI_DEMO
from naungan.desk import registry
from naungan.desk.registry.kategori import KATEGORI
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import HARI
from tests.desk.tolak import ditolak


def ajukan(p: Pemeran, **lain: Any) -> Permintaan:
    isi: dict[str, Any] = {
        "by": p.slamet, "kategori": "PETANI_TEMBAKAU", "daftar": "e-RDKK 2023", "tanggal_daftar": date(2023, 6, 1),
        "bukti": "Kartu tani", "alasan": "Pendataan", "mulai": date(2023, 12, 1),
    }  # fmt: skip
    with pada(HARI):
        return registry.ajukan_kategori(p.karno, **isi | lain)


def setujui(x: Permintaan, p: Pemeran) -> None:
    with pada(HARI):
        registry.setujui_permintaan(x, by=p.wahyu)


def test_a_category_comes_from_a_list_with_evidence(pemeran: Pemeran) -> None:
    setujui(ajukan(pemeran), pemeran)

    k = KategoriOrang.objects.get()
    assert (k.kategori, k.bukti, k.mulai, k.akhir) == (
        "PETANI_TEMBAKAU",
        "Kartu tani",
        date(2023, 12, 1),
        None,
    )
    assert (k.asal.nama, k.asal.tanggal, k.asal.jenis) == ("e-RDKK 2023", date(2023, 6, 1), "DAFTAR")
    assert Person.objects.get(pk=pemeran.karno.pk).kategori == "PETANI_TEMBAKAU"


def test_a_second_category_leaves_the_main_one(pemeran: Pemeran) -> None:
    setujui(ajukan(pemeran), pemeran)
    setujui(ajukan(pemeran, kategori="NELAYAN", utama=False), pemeran)
    assert KategoriOrang.objects.filter(akhir=None).count() == 2
    assert Person.objects.get(pk=pemeran.karno.pk).kategori == "PETANI_TEMBAKAU"


def test_a_category_ends(pemeran: Pemeran) -> None:
    setujui(ajukan(pemeran), pemeran)
    with ditolak("akhir_sebelum_mulai", "akhir"):
        ajukan(pemeran, akhir=date(2023, 11, 30))
    setujui(ajukan(pemeran, akhir=date(2023, 12, 15)), pemeran)
    assert KategoriOrang.objects.get().akhir == date(2023, 12, 15)


def test_one_list_names_many(pemeran: Pemeran) -> None:
    setujui(ajukan(pemeran), pemeran)
    setujui(ajukan(pemeran, kategori="PETANI"), pemeran)
    assert KategoriOrang.objects.values("asal").distinct().count() == 1


def test_a_village_does_not_decide_who_the_regency_pays_for(pemeran: Pemeran) -> None:
    x = ajukan(pemeran, by=pemeran.sari)
    with ditolak("bukan_wewenang"):
        registry.setujui_permintaan(x, by=pemeran.slamet)


def test_a_category_entered_meanwhile_is_not_entered_twice(pemeran: Pemeran) -> None:
    setujui(ajukan(pemeran), pemeran)
    with ditolak("tak_berubah", "kategori"):
        ajukan(pemeran)
    y = ajukan(pemeran, akhir=HARI)
    KategoriOrang.objects.update(akhir=HARI)
    with ditolak("sudah_berubah"):
        setujui(y, pemeran)


@pytest.mark.parametrize(
    ("isi", "kode", "kolom"),
    [
        ({"kategori": "DUKUN"}, "pilihan_tak_dikenal", "kategori"),
        ({"daftar": " "}, "kosong", "daftar"),
        ({"bukti": " "}, "kosong", "bukti"),
        ({"tanggal_daftar": date(2031, 1, 1)}, "tanggal_di_depan", "tanggal_daftar"),
        ({"mulai": date(2031, 1, 1)}, "tanggal_di_depan", "mulai"),
        ({"akhir": HARI}, "tak_berubah", "kategori"),
    ],
    ids=str,
)
def test_a_category_that_cannot_be_is_refused(
    pemeran: Pemeran, isi: dict[str, Any], kode: str, kolom: str
) -> None:
    with ditolak(kode, kolom):
        ajukan(pemeran, **isi)


def test_the_demo_invents_nobody_of_an_unknown_category() -> None:
    assert set(KATEGORI_DEMO) <= set(KATEGORI)
