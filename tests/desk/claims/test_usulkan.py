"""Budi proposes what the law gives."""

from dataclasses import replace
from datetime import date

import pytest

from naungan.books.cases.models import Relative
from naungan.books.membership.models import Membership
from naungan.desk import accompany, claims
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from naungan.law.perhitungan import Tinjauan
from tests import fakta
from tests.cast import Pemeran
from tests.desk import meja
from tests.desk.meja import HARI, catatan_terakhir
from tests.desk.tolak import ditolak


def test_budi_proposes_forty_two_million_to_bu_sulastri(pemeran: Pemeran) -> None:
    usulan = meja.diusulkan(pemeran)

    assert usulan.penerima is not None
    assert (usulan.total, usulan.penerima.nama, usulan.putusan) == (42_000_000, "Sulastri", "KABUL")
    assert usulan.diketahui["tanggal"] == "2023-12-04"
    assert {langkah["nama"] for langkah in usulan.hasil["langkah"]} >= {"santunan_kematian_jkm"}
    catatan = catatan_terakhir("klaim", usulan.klaim_id)
    assert (catatan.act.verb, catatan.sesudah) == ("usulkan", {"status": "DIUSULKAN", "total": 42_000_000})
    assert catatan.baris["cases_usulan"][:2] == [1, 42_000_000]


def test_a_death_at_work_gives_more(pemeran: Pemeran) -> None:
    assert meja.diusulkan(pemeran, karena_kerja=True).total == 70_000_000


def test_budi_may_choose_among_the_first_in_law(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    with pada(HARI):
        usulan = claims.usulkan(
            klaim, by=pemeran.budi, penerima=Relative.objects.get(nama="Dwi"), jawaban="Kesepakatan keluarga."
        )
    assert usulan.penerima == Relative.objects.get(nama="Dwi")


def test_a_brother_in_law_of_the_first_class_is_not_the_heir(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    mertua = Relative.objects.create(peristiwa=klaim.peristiwa, nama="Karti", hubungan="mertua", kelamin="P")
    with pada(HARI), ditolak("bukan_ahli_waris", "penerima"):
        claims.usulkan(klaim, by=pemeran.budi, penerima=mertua, jawaban="Ya.")


def test_the_widow_of_another_man_is_not_the_heir(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    istri = Relative.objects.get(hubungan="istri")
    istri.pk += 100
    with pada(HARI), ditolak("bukan_ahli_waris", "penerima"):
        claims.usulkan(klaim, by=pemeran.budi, penerima=istri, jawaban="Ya.")


def test_without_a_living_heir_there_is_nobody_to_pay(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    Relative.objects.update(hidup=False)
    with pada(HARI), ditolak("tanpa_ahli_waris"):
        claims.usulkan(klaim, by=pemeran.budi, jawaban="Ya.")


def test_without_cover_only_a_refusal_can_be_proposed(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran, lunas=False)
    with pada(HARI), ditolak("tidak_tercakup"):
        claims.usulkan(klaim, by=pemeran.budi, jawaban="Ya.")


def test_a_month_paid_after_the_death_month_does_not_revive_a_lapsed_cover(pemeran: Pemeran) -> None:
    """Paid in July; then nothing; the family hurries to pay January after the death."""
    Membership.objects.update(mulai=date(2023, 1, 1), lunas_awal=202307)
    fakta.tagihan_lunas(pemeran.kepesertaan, Bulan(2024, 1), pemeran.budi)
    klaim = meja.diperiksa(pemeran, lunas=False)
    with pada(HARI), ditolak("tidak_tercakup"):
        claims.usulkan(klaim, by=pemeran.budi, jawaban="Ya.")


def test_an_open_question_of_the_law_is_answered_in_writing(
    pemeran: Pemeran, monkeypatch: pytest.MonkeyPatch
) -> None:
    klaim = meja.diperiksa(pemeran)
    diketahui, hasil = claims.hitung_klaim(klaim)
    tanya = Tinjauan("uji", "Apakah masa tunggu dihitung per hari?", "PP 44/2015", ())
    ragu = diketahui, replace(hasil, perlu_tinjau=(tanya,))
    monkeypatch.setattr("naungan.desk.claims.usul.hitung_klaim", lambda _: ragu)
    with pada(HARI), ditolak("perlu_jawaban"):
        claims.usulkan(klaim, by=pemeran.budi, jawaban="  ")
    with pada(HARI):
        assert claims.usulkan(klaim, by=pemeran.budi, jawaban=" Sudah. ").jawaban_tinjau == "Sudah."


@pytest.mark.parametrize("siapa", ["sari", "wahyu", "ratna", "slamet", "rina", "joko"])
def test_nobody_but_budi_proposes(pemeran: Pemeran, siapa: str) -> None:
    klaim = meja.diperiksa(pemeran)
    petugas = pemeran.semua[siapa]
    with ditolak("bukan_wewenang"):
        claims.usulkan(klaim, by=petugas, jawaban="Ya.")
    with ditolak("bukan_wewenang"):
        claims.usulkan_tolak(klaim, by=petugas, alasan="Tidak")


def test_the_stranger_does_not_propose(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    with ditolak("bukan_wilayahnya"):
        claims.usulkan(klaim, by=pemeran.orang_asing, jawaban="Ya.")


def test_a_proposal_is_made_once_per_check(pemeran: Pemeran) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    with ditolak("bukan_tahapnya"):
        claims.usulkan(klaim, by=pemeran.budi, jawaban="Ya.")


def test_a_refusal_is_proposed_with_its_reason(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran, lunas=False)
    usulan = claims.usulkan_tolak(klaim, by=pemeran.budi, alasan="Iuran tidak dibayar " * 40)

    assert (usulan.putusan, usulan.total, usulan.penerima) == ("TOLAK", 0, None)
    assert catatan_terakhir("klaim", klaim.pk).act.verb == "usulkan_tolak"


def test_a_returned_claim_the_family_gave_up_is_closed_by_a_refusal(pemeran: Pemeran) -> None:
    """The regency closes its file; BPJS's would wait for a second submission for ever."""
    klaim = claims.kembalikan(meja.diterima(pemeran), by=pemeran.budi, alasan="KK buram")
    berkas = accompany.terima_kembali(klaim.peristiwa.pendampingan, by=pemeran.sari, alasan="KK buram")
    accompany.tidak_diklaim(berkas, by=pemeran.wahyu, alasan="Keluarga tidak mau lagi")

    claims.usulkan_tolak(klaim, by=pemeran.budi, alasan="Berkas tidak dilengkapi keluarga")
    assert claims.putuskan(klaim, by=pemeran.ratna).klaim.status == "DITOLAK"


def test_a_refusal_without_a_reason_is_refused(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    with ditolak("kosong", "alasan"):
        claims.usulkan_tolak(klaim, by=pemeran.budi, alasan="")


def test_a_file_without_heirs_goes_back_and_comes_again(pemeran: Pemeran) -> None:
    """The way out that the refusal promises: return it, visit again, propose."""
    klaim = meja.diperiksa(pemeran)
    Relative.objects.update(hidup=False)
    with pada(HARI):
        claims.kembalikan(klaim, by=pemeran.budi, alasan="Ahli waris belum ada")
        berkas = accompany.terima_kembali(klaim.peristiwa.pendampingan, by=pemeran.sari, alasan="Ahli waris")
        tri = accompany.KerabatBaru("Tri", "anak", "L", lahir=date(2003, 7, 2))
        berkas = accompany.kunjungi(berkas, by=pemeran.slamet, kerabat=[tri])
        accompany.ajukan(accompany.lengkapi(berkas, by=pemeran.sari, nomor={}), by=pemeran.sari)
        klaim = claims.terima_lagi(klaim, by=pemeran.budi)
        klaim = claims.periksa_berkas(klaim, by=pemeran.budi, putusan=meja.sah(klaim))
        usulan = claims.usulkan(klaim, by=pemeran.budi, jawaban="Ya.")
    assert usulan.penerima is not None
    assert usulan.penerima.nama == "Tri"
