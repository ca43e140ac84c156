"""The twenty-five deaths: inside paid months, with families, and eight of them at the ceremony."""

from collections import Counter
from datetime import date

import pytest

from naungan.demo.cast_tempat import DESA_SLAMET, KEMATIAN_SUAMI_SULASTRI
from naungan.demo.tempat import peta
from tests.demo.kabupaten import Isi, isi


def test_23_jkm_and_two_jkk(penuh: Isi) -> None:
    assert Counter(d.karena_kerja for d in penuh.kematian.values()) == {False: 23, True: 2}


def test_the_ceremony_has_eight_vulnerable_families_six_jkm_and_two_jkk(penuh: Isi) -> None:
    orang = {o.nik: o for o in penuh.orang}
    delapan = [d for d in penuh.kematian.values() if d.penyerahan]
    assert Counter(d.karena_kerja for d in delapan) == {False: 6, True: 2}
    assert Counter(orang[d.nik].kelompok for d in delapan) == {"DBHCHT": 4, "MITRA": 2, "MANDIRI": 2}
    assert {(orang[d.nik].segmen, orang[d.nik].upah) for d in delapan} == {("BPU", 1_000_000)}


def test_pak_karno_leaves_bu_sulastri_in_pak_slamets_village(penuh: Isi) -> None:
    mati = penuh.kematian[KEMATIAN_SUAMI_SULASTRI]
    assert mati.pelapor == DESA_SLAMET
    assert (mati.kerabat[0].nama, mati.kerabat[0].hubungan) == ("Sulastri", "istri")
    assert mati.rekening.atas_nama == "Sulastri"


@pytest.mark.parametrize("scale", [0.001, 0.01, 0.1, 1.0])
def test_each_died_between_october_and_december_in_a_paid_month(scale: float) -> None:
    k = isi(scale=scale)
    orang = {o.nik: o for o in k.orang}
    assert len(k.kematian) == 25
    for d in k.kematian.values():
        o = orang[d.nik]
        assert date(2023, 10, 1) <= d.tanggal <= date(2023, 12, 31), d
        assert o.mulai <= d.tanggal, d
        assert o.bayar_sampai == d.tanggal.year * 100 + d.tanggal.month, d
        assert o.akhir is None, d
        assert o.masa_iur_awal < 24, d
        assert d.pelapor == o.wilayah
        assert o.wilayah in peta().ke
        assert (o.pembayar == "") == (o.kelompok == "MANDIRI")
        assert o.pembayar == "" or o.pembayar in k.pembayar


def test_the_payer_of_a_wage_earner_paid_the_month_of_death(penuh: Isi) -> None:
    sampai = {o.pembayar: o.bayar_sampai for o in penuh.aktif()}
    for o in penuh.orang:
        if o.nik in penuh.wafat and o.segmen != "BPU":
            assert sampai[o.pembayar] >= o.bayar_sampai, o


@pytest.mark.parametrize("scale", [0.001, 0.01, 1.0])
def test_each_place_paid_by_dbhcht_or_a_sponsor_is_taken_on_the_first_of_the_next_month(scale: float) -> None:
    k = isi(scale=scale)
    orang = {o.nik: o for o in k.orang}
    pengganti = k.kabupaten.pengganti
    assert [p.kode for p in pengganti] == ["A1", "A2", "A3", "A4", "A5", "A6"]
    assert len({p.nik_baru for p in pengganti}) == 6
    for p in pengganti:
        mati, baru = k.kematian[p.kode], orang[p.nik_baru]
        assert baru.pembayar == orang[p.nik_lama].pembayar
        assert baru.mulai == p.mulai == date(2023, mati.tanggal.month + 1, 1)
        assert baru.bayar_sampai == 202312


def test_neither_jkk_family_has_a_child_who_could_still_study(penuh: Isi) -> None:
    for d in penuh.kematian.values():
        if d.karena_kerja:
            assert all(d.tanggal.year - r.lahir.year > 23 for r in d.kerabat if r.hubungan == "anak")


def test_the_account_belongs_to_a_living_relative_and_is_fictional(penuh: Isi) -> None:
    for d in penuh.kematian.values():
        assert d.rekening.atas_nama in [r.nama for r in d.kerabat if r.hidup]
        assert d.rekening.bank == "Bank Contoh"
    assert len({d.rekening.nomor for d in penuh.kematian.values()}) == 25


def test_families_are_of_many_kinds(penuh: Isi) -> None:
    hubungan = {r.hubungan for d in penuh.kematian.values() for r in d.kerabat}
    assert hubungan == {"istri", "suami", "anak", "ibu", "ayah", "saudara", "mertua"}
    for d in penuh.kematian.values():
        for r in d.kerabat:
            assert r.nik[:6] == "351699"
            assert (
                r.hubungan != "anak"
                or r.lahir.year - next(o.lahir.year for o in penuh.orang[-25:] if o.nik == d.nik) >= 17
            ), r
