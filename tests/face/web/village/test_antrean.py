"""The cleaning queue: a village its own people across all lists, the regency by village."""

import pytest

from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import DESA_SLAMET, Pemeran
from tests.desk.meja import HARI, petugas_lain
from tests.face.web.desk.daftar_nama import baris, diajukan, dibaca, kepala_desa_lain
from tests.face.web.klien import masuk, teks

SENDIRI = "1;351699120291;Ngatini;12-02-1991;P;Sumberwuluh\n"
NIK_SUTIKNO = "3516991202900013"


def test_the_village_sees_its_people_on_every_list_and_how_many_are_left(pemeran: Pemeran) -> None:
    dibaca(pemeran)
    dibaca(pemeran, SENDIRI, by=pemeran.slamet)
    isi = teks(masuk(pemeran.slamet).get("/antrean/"))

    assert "Tinggal 3 dari 3" in isi and "Mulai dari Sutikno" in isi
    assert "Paimin" in isi and "Ngatini" in isi and "Dinas Tenaga Kerja" in isi


def test_what_was_repaired_counts_as_done(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    with pada(HARI):
        roster.perbaiki_baris(baris(kiriman, 3), by=pemeran.slamet, nilai={"nik": NIK_SUTIKNO})
    isi = teks(masuk(pemeran.slamet).get("/antrean/"))

    assert "Tinggal 1 dari 2" in isi and "50,00%" in isi and "Sutikno" not in isi


def test_lists_under_decision_wait_for_nobody_here(pemeran: Pemeran) -> None:
    diajukan(pemeran)

    assert "Tidak ada yang menunggu" in teks(masuk(pemeran.slamet).get("/antrean/"))


def test_the_regency_sees_which_village_has_how_many(pemeran: Pemeran) -> None:
    dibaca(pemeran)
    dibaca(pemeran, "1;3516991202900012;Bambang;12/02/1990;L;Entah Berantah\n")
    klien = masuk(pemeran.sari)
    isi = teks(klien.get("/antrean/"))

    assert "Sumberwuluh, Dawarblandong" in isi and f"/antrean/{DESA_SLAMET}/" in isi and "tanpa-desa" in isi
    assert "Sutikno" in teks(klien.get(f"/antrean/{DESA_SLAMET}/"))
    tanpa = teks(klien.get("/antrean/tanpa-desa/"))
    assert "Bambang" in tanpa and "Sutikno" not in tanpa


def test_nothing_waiting_is_said(pemeran: Pemeran) -> None:
    assert "Tidak ada yang menunggu" in teks(masuk(pemeran.slamet).get("/antrean/"))
    assert "Tidak ada yang menunggu" in teks(masuk(pemeran.sari).get("/antrean/"))


def test_whoever_only_watches_reads_but_repairs_nothing(pemeran: Pemeran) -> None:
    dibaca(pemeran)
    isi = teks(masuk(petugas_lain(pemeran.slamet, "Lia", peran="PEMANTAU")).get("/antrean/"))

    assert "Sutikno" in isi and "/perbaiki/" not in isi


def test_other_villages_do_not_see_them(pemeran: Pemeran) -> None:
    dibaca(pemeran)

    for petugas in (kepala_desa_lain(pemeran), pemeran.orang_asing):
        assert "Sutikno" not in teks(masuk(petugas).get("/antrean/"))
        assert masuk(petugas).get(f"/antrean/{DESA_SLAMET}/").status_code == 403


def test_the_regency_does_not_look_into_the_next_regency(pemeran: Pemeran) -> None:
    assert masuk(pemeran.sari).get("/antrean/35.17.01.2001/").status_code == 404


@pytest.mark.parametrize("nama", ["rina", "joko", "budi"])
def test_only_villages_and_the_regency_have_a_queue(pemeran: Pemeran, nama: str) -> None:
    assert masuk(pemeran.semua[nama]).get("/antrean/").status_code == 403
