"""Payers: each office sees its own, and from nobody's bill does the regency learn a company's wages."""

import pytest

from naungan.desk.funds import catat_ikrar, duduki
from naungan.kit.bulan import Bulan
from tests.cast import Pemeran
from tests.face.web.klien import masuk, teks
from tests.lens.kampung import TERBIT, hidupkan

PABRIK_SEBULAN = "Rp134.400"
"""Eight workers at Rp16.800."""


@pytest.fixture
def kampung(pemeran: Pemeran) -> Pemeran:
    hidupkan(pemeran)
    return pemeran


def test_the_regency_lists_institutions_and_asks_for_individuals(kampung: Pemeran) -> None:
    klien = masuk(kampung.sari, TERBIT)
    isi = teks(klien.get("/pembayar/"))

    assert all(p.nama in isi for p in (kampung.pemkab, kampung.pabrik, kampung.mitra))
    assert "Peserta 301" not in isi
    assert "Peserta 301" in teks(klien.get("/pembayar/?jenis=PERORANGAN"))


def test_payers_are_found_by_name_fund_and_arrears(kampung: Pemeran) -> None:
    klien = masuk(kampung.budi, TERBIT)

    assert "PT Alas Kaki" in teks(klien.get("/pembayar/?q=alas"))
    assert "PT Alas Kaki" not in teks(klien.get("/pembayar/?sumber=CSR"))
    tunggak = teks(klien.get("/pembayar/?tunggakan=ya"))
    assert "PT Alas Kaki" in tunggak and "1 bulan" in tunggak and kampung.pemkab.nama not in tunggak
    assert "Tidak ada pembayar yang cocok" in teks(klien.get("/pembayar/?q=zzz"))


@pytest.mark.parametrize(("nama", "milik"), [("rina", "pabrik"), ("joko", "mitra")])
def test_a_payer_sees_itself_only(kampung: Pemeran, nama: str, milik: str) -> None:
    klien = masuk(kampung.semua[nama], TERBIT)
    for p in (kampung.pemkab, kampung.pabrik, kampung.mitra):
        sendiri = p == getattr(kampung, milik)
        assert (p.nama in teks(klien.get("/pembayar/"))) == sendiri
        assert klien.get(f"/pembayar/{p.pk}/").status_code == (200 if sendiri else 404)


def test_a_stranger_finds_no_payer(kampung: Pemeran) -> None:
    klien = masuk(kampung.orang_asing, TERBIT)

    assert "Tidak ada pembayar yang cocok" in teks(klien.get("/pembayar/"))
    assert klien.get(f"/pembayar/{kampung.pemkab.pk}/").status_code == 404
    assert (
        masuk().get("/pembayar/").status_code
        == masuk().get(f"/pembayar/{kampung.pemkab.pk}/").status_code
        == 302
    )


@pytest.mark.parametrize(
    ("nama", "tampak"), [("rina", True), ("budi", True), ("sari", False), ("wahyu", False)]
)
def test_a_companys_bills_in_rupiah_are_its_own_and_bpjs_s(kampung: Pemeran, nama: str, tampak: bool) -> None:
    isi = teks(masuk(kampung.semua[nama], TERBIT).get(f"/pembayar/{kampung.pabrik.pk}/"))

    assert (PABRIK_SEBULAN in isi) == tampak
    assert "Lewat jatuh tempo" in isi and "Desember 2023" in isi


def test_public_money_is_open_to_the_regency_with_its_decree(kampung: Pemeran) -> None:
    isi = teks(masuk(kampung.sari, TERBIT).get(f"/pembayar/{kampung.pemkab.pk}/"))

    assert "Rp1.008.000" in isi and "UJI/1/2023" in isi and "Rp3.024.000" in isi
    assert f"/peserta/?pembayar={kampung.pemkab.pk}&keadaan=semua" in isi


def test_a_sponsor_reads_places_and_bills_but_no_way_to_names(kampung: Pemeran) -> None:
    ikrar = catat_ikrar(
        by=kampung.sari, payer=kampung.mitra, tempat=100, mulai=Bulan(2023, 10), sampai=Bulan(2024, 9)
    )
    duduki(ikrar, by=kampung.sari)
    isi = teks(masuk(kampung.joko, TERBIT).get(f"/pembayar/{kampung.mitra.pk}/"))

    assert "3 dari 100 tempat terisi" in isi and "Rp50.400" in isi and "/peserta/" not in isi
