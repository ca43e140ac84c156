"""Repairing one row: only what was found stands open, one tap takes a proposal over, the next row follows."""

from typing import Any

import pytest

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.journal.models import Act
from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import HARI, petugas_lain
from tests.face.web.desk.daftar_nama import baris, diajukan, dibaca, kepala_desa_lain
from tests.face.web.klien import masuk, teks

NIK_SUTIKNO, NIK_PAIMIN = "3516991202900013", "3516990107850014"
SENAMA = (
    "1;3516991202780099;Karno;12-02-1978;L;Sumberwuluh\n2;351699120290;Sutikno;12-02-1990;L;Sumberwuluh\n"
)


def alamat(kiriman: Kiriman, nomor: int, akhir: str = "perbaiki") -> str:
    return f"/baris/{baris(kiriman, nomor).pk}/{akhir}/"


def test_only_what_was_found_stands_open(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    isi = teks(masuk(pemeran.slamet).get(alamat(kiriman, 3)))
    terbuka = isi.partition("<details")[2].partition("<details")[0]

    utama = isi[isi.index('class="peringatan') : isi.index('<details class="panel"')]
    assert 'name="nik"' in utama and 'name="lahir"' not in utama and 'name="lahir"' in isi
    assert "kurang dari 16 angka" in utama and "Tinggal 2 dari 2" in isi and terbuka


def test_saved_the_next_row_of_the_village_opens(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    jawaban = masuk(pemeran.slamet).post(alamat(kiriman, 3), {"nik": NIK_SUTIKNO}, follow=True)

    assert baris(kiriman, 3).efek == "BARU"
    isi = teks(jawaban)
    assert "Sutikno sudah beres." in isi and "Perbaiki Paimin" in isi and "Tinggal 1 dari 2" in isi


def test_one_tap_takes_the_proposal_over(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    isi = teks(masuk(pemeran.sari).get(alamat(kiriman, 4)))
    assert "Pakai 01-07-1985" in isi

    masuk(pemeran.sari).post(alamat(kiriman, 4), {"lahir": "01-08-1985", "pakai": "0"})
    b = baris(kiriman, 4)
    assert b.efek == "BARU" and roster.isi_baris(b, by=pemeran.sari)["lahir"] == "1985-07-01"


def test_the_last_row_leads_back_to_the_queue(pemeran: Pemeran) -> None:
    kiriman, klien = dibaca(pemeran), masuk(pemeran.slamet)
    klien.post(alamat(kiriman, 3), {"nik": NIK_SUTIKNO})
    jawaban = klien.post(alamat(kiriman, 4), {"pakai": "0"}, follow=True)

    assert jawaban.redirect_chain[-1][0] == "/antrean/" and "2 baris sudah dibereskan" in teks(jawaban)


def test_a_value_still_wrong_stays_with_the_row_and_says_so(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    isi = teks(masuk(pemeran.sari).post(alamat(kiriman, 4), {"lahir": "31-02-1985"}, follow=True))

    assert "Tersimpan, tetapi Paimin masih perlu diperbaiki." in isi and 'value="31-02-1985"' in isi
    assert "tidak ada dalam kalender" in isi


def test_nothing_changed_is_nothing_done(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    sebelum = Act.objects.count()
    isi = teks(masuk(pemeran.sari).post(alamat(kiriman, 4), {"lahir": "01-08-1985", "nik": ""}, follow=True))

    assert "Belum ada yang diubah." in isi and Act.objects.count() == sebelum


def test_a_blank_nik_keeps_the_one_that_was_read(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    masuk(pemeran.sari).post(alamat(kiriman, 4), {"lahir": "01-07-1985", "nik": ""})

    assert roster.isi_baris(baris(kiriman, 4), by=pemeran.sari)["nik"] == NIK_PAIMIN


def test_the_nik_is_masked_until_somebody_opens_it_and_that_is_written_down(pemeran: Pemeran) -> None:
    kiriman, klien = dibaca(pemeran), masuk(pemeran.slamet)
    isi = teks(klien.get(alamat(kiriman, 4)))
    assert NIK_PAIMIN not in isi and "351699••••••0014" in isi

    isi = teks(klien.post(alamat(kiriman, 4), {"buka": "1", "lahir": "02-07-1985"}))
    assert NIK_PAIMIN in isi and 'value="02-07-1985"' in isi
    act = Act.objects.latest("pk")
    assert (act.verb, act.petugas) == ("buka_nik_baris", pemeran.slamet)
    assert NIK_PAIMIN not in teks(klien.get(alamat(kiriman, 4)))


def test_the_village_is_chosen_from_the_list_of_villages(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran, "1;3516991202900012;Bambang Sutejo;12/02/1990;L;Entah Berantah\n")
    isi = teks(masuk(pemeran.sari).get(alamat(kiriman, 1)))
    assert 'value="35.16.17.2003">Sumberwuluh' in isi and "Tertulis: Entah Berantah" in isi

    masuk(pemeran.sari).post(alamat(kiriman, 1), {"desa": "35.16.17.2003"})
    assert (baris(kiriman, 1).wilayah, baris(kiriman, 1).efek) == ("35.16.17.2003", "BARU")


def test_two_who_look_like_one_are_told_apart_with_a_reason(pemeran: Pemeran) -> None:
    kiriman, klien = dibaca(pemeran, SENAMA), masuk(pemeran.slamet)
    isi = teks(klien.get(alamat(kiriman, 1)))
    assert "Bandingkan" in isi and "Sudah tercatat" in isi and "Dua orang yang berbeda?" in isi

    assert "perlu diperbaiki" in teks(klien.post(alamat(kiriman, 1, "ikutkan"), {"alasan": "ya"}))
    jawaban = klien.post(alamat(kiriman, 1, "ikutkan"), {"alasan": "Orang lain yang senama."})
    assert jawaban["Location"] == alamat(kiriman, 2)
    b = baris(kiriman, 1)
    assert (b.efek, b.ikut) == ("BARU", True)


def test_a_row_that_must_be_repaired_is_not_taken_in(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    isi = teks(masuk(pemeran.sari).post(alamat(kiriman, 3, "ikutkan"), {"alasan": "Ikut saja."}, follow=True))

    assert "tidak dapat diikutkan" in isi and baris(kiriman, 3).efek == "PERBAIKI"


# Refusals


def unjuk(klien: Any, kiriman: Kiriman, kode: int) -> None:
    sebelum = Act.objects.count()
    for isi in ({"nik": NIK_SUTIKNO}, {"buka": "1"}):
        assert klien.post(alamat(kiriman, 3), isi).status_code == kode
    assert klien.post(alamat(kiriman, 3, "ikutkan"), {"alasan": "Ikut saja."}).status_code == kode
    assert (
        klien.get(alamat(kiriman, 3)).status_code
        == klien.get(alamat(kiriman, 3, "ikutkan")).status_code
        == kode
    )
    assert baris(kiriman, 3).efek == "PERBAIKI" and Act.objects.count() == sebelum


@pytest.mark.parametrize("nama", ["orang_asing", "rina"])
def test_strangers_find_no_row(pemeran: Pemeran, nama: str) -> None:
    unjuk(masuk(pemeran.semua[nama]), dibaca(pemeran), 404)


def test_another_village_of_the_regency_finds_no_row(pemeran: Pemeran) -> None:
    unjuk(masuk(kepala_desa_lain(pemeran)), dibaca(pemeran), 404)


def test_a_sponsor_repairs_nothing(pemeran: Pemeran) -> None:
    unjuk(masuk(pemeran.joko), dibaca(pemeran), 403)


def test_whoever_only_watches_repairs_nothing(pemeran: Pemeran) -> None:
    unjuk(masuk(petugas_lain(pemeran.sari, "Lia", peran="PEMANTAU")), dibaca(pemeran), 403)


def test_a_list_under_decision_is_not_changed(pemeran: Pemeran) -> None:
    kiriman = diajukan(pemeran)
    isi = teks(masuk(pemeran.sari).post(alamat(kiriman, 3), {"nik": NIK_SUTIKNO}, follow=True))

    assert "sudah berpindah tahap" in isi and baris(kiriman, 3).efek == "PERBAIKI"


def test_a_row_that_was_applied_is_not_changed(pemeran: Pemeran) -> None:
    kiriman = diajukan(pemeran)
    with pada(HARI):
        roster.setujui(kiriman, by=pemeran.wahyu)
        roster.terapkan(kiriman, by=pemeran.wahyu)
    isi = teks(masuk(pemeran.sari).post(alamat(kiriman, 1), {"nama": "Lain"}, follow=True))

    assert "Baris ini sudah diterapkan" in isi and Baris.objects.filter(nama="Warni").exists()
