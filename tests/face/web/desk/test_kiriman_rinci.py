"""The page of one list: progress, what it would do, who proposes and who decides."""

from collections.abc import Callable
from typing import Any

import pytest
from django_tasks_db.models import DBTaskResult

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.membership.models import Membership
from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import HARI, petugas_lain
from tests.face.web.desk.daftar_nama import csv, diajukan, dibaca, dikirim, langsung
from tests.face.web.klien import masuk, teks

__all__ = ["langsung"]
Tangkap = Callable[..., Any]


def alamat(kiriman: Kiriman, akhir: str = "") -> str:
    return f"/daftar-nama/{kiriman.kode}/{akhir}"


def tekan(p: Any, kiriman: Kiriman, aksi: str, tangkap: Tangkap) -> Any:
    with pada(HARI), tangkap(execute=True):
        return masuk(p).post(alamat(kiriman, f"{aksi}/"), follow=True)


# What it would do


def test_the_effect_is_shown_before_anything_is_written(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    isi = teks(masuk(pemeran.sari).get(alamat(kiriman)))

    assert "Akan diterapkan" in isi and "iuran Rp33.600 sebulan" in isi
    assert (
        f'{alamat(kiriman, "baris/")}?efek=BARU">2<' in isi
        and f'{alamat(kiriman, "baris/")}?efek=USIA">1<' in isi
    )
    assert f"{alamat(kiriman, 'baris/')}?temuan=nik_kurang_angka" in isi and "kurang dari 16 angka" in isi
    assert "Daftar nama dikirim" in isi and "Daftar dibaca dan diperiksa" in isi
    assert not Membership.objects.exclude(pk=pemeran.kepesertaan.pk).exists()


def test_every_number_leads_to_as_many_rows(pemeran: Pemeran) -> None:
    kiriman, klien = dibaca(pemeran), masuk(pemeran.sari)

    for saring, banyak in (
        ("", 5), ("terap=AKAN", 2), ("terap=TUNGGU", 2), ("terap=SISIH", 1), ("efek=BARU", 2), ("temuan=lahir_beda_nik", 1),
    ):  # fmt: skip
        assert f"<strong>{banyak}</strong>" in teks(klien.get(alamat(kiriman, f"baris/?{saring}"))), saring


def test_the_findings_of_a_long_list_come_after_the_page(
    pemeran: Pemeran, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("naungan.face.web.desk.kiriman_isi.BANYAK", 1)
    kiriman, klien = dibaca(pemeran), masuk(pemeran.sari)
    isi = teks(klien.get(alamat(kiriman)))
    assert f'hx-get="{alamat(kiriman, "temuan/")}" hx-trigger="load"' in isi and "kurang dari 16" not in isi

    bagian = teks(klien.get(alamat(kiriman, "temuan/"), headers={"HX-Request": "true"}))
    assert "kurang dari 16 angka" in bagian and "<html" not in bagian
    assert "kurang dari 16 angka" in teks(klien.get(alamat(kiriman, "temuan/")))


# Progress


def test_a_list_being_read_watches_itself_and_then_asks_for_the_whole_page(
    pemeran: Pemeran, django_capture_on_commit_callbacks: Tangkap
) -> None:
    kiriman = dikirim(pemeran)
    tekan(pemeran.sari, kiriman, "olah", django_capture_on_commit_callbacks)
    klien = masuk(pemeran.sari)
    isi = teks(klien.get(alamat(kiriman)))
    assert 'hx-trigger="every 2s"' in isi and "Sedang berjalan" in isi and "Muat ulang" in isi

    bagian = teks(klien.get(alamat(kiriman), headers={"HX-Request": "true"}))
    assert bagian.lstrip().startswith("<section") and "<html" not in bagian
    with pada(HARI):
        roster.olah(kiriman, by=pemeran.sari)
    assert klien.get(alamat(kiriman), headers={"HX-Request": "true"})["HX-Refresh"] == "true"


def test_work_that_stopped_is_said_to_have_stopped_and_goes_on(
    pemeran: Pemeran, langsung: None, django_capture_on_commit_callbacks: Tangkap
) -> None:
    kiriman = dikirim(pemeran)
    isi = teks(masuk(pemeran.sari).get(alamat(kiriman)))
    assert "Terhenti" in isi and "Lanjutkan" in isi and "hx-trigger" not in isi

    tekan(pemeran.sari, kiriman, "olah", django_capture_on_commit_callbacks)
    assert Kiriman.objects.get().status == "DIPERIKSA"


def test_two_presses_queue_the_work_once(
    pemeran: Pemeran, django_capture_on_commit_callbacks: Tangkap
) -> None:
    kiriman = dikirim(pemeran)
    for _ in range(2):
        tekan(pemeran.sari, kiriman, "olah", django_capture_on_commit_callbacks)

    assert DBTaskResult.objects.count() == 1


def test_a_file_nobody_can_read_says_why_and_what_to_do(pemeran: Pemeran) -> None:
    with pada(HARI):
        kiriman = roster.kirim(csv("%PDF-1.7 apa saja", ""), "daftar.pdf", by=pemeran.sari)
        roster.olah(kiriman, by=pemeran.sari)
    isi = teks(masuk(pemeran.sari).get(alamat(kiriman)))

    assert "Ini berkas PDF. Kirim berkas Excel atau CSV" in isi and "Kirim berkas lain" in isi
    assert "Atur kolom" not in isi


# Two people


def test_sari_proposes_and_wahyu_approves_and_they_are_covered(
    pemeran: Pemeran, langsung: None, django_capture_on_commit_callbacks: Tangkap
) -> None:
    kiriman = dibaca(pemeran)
    isi = teks(tekan(pemeran.sari, kiriman, "ajukan", django_capture_on_commit_callbacks))
    assert "Diajukan oleh Sari, menunggu orang kedua" in isi and "Setujui dan terapkan" not in isi

    assert "Setujui dan terapkan" in teks(masuk(pemeran.wahyu).get(alamat(kiriman)))
    isi = teks(tekan(pemeran.wahyu, kiriman, "setujui", django_capture_on_commit_callbacks))
    assert "Disetujui. Daftar sedang diterapkan." in isi
    isi = teks(masuk(pemeran.wahyu).get(alamat(kiriman)))
    assert "Sudah diterapkan" in isi and "Disetujui orang kedua" in isi
    assert Baris.objects.filter(terap="SUDAH").count() == 2
    assert {"Warni", "Bambang Sutejo"} <= set(Membership.objects.values_list("person__nama", flat=True))


def test_wahyu_sends_it_back_and_sari_reads_why(pemeran: Pemeran) -> None:
    kiriman = diajukan(pemeran)
    klien = masuk(pemeran.wahyu)
    assert "perlu diperbaiki" in teks(klien.post(alamat(kiriman, "kembalikan/"), {"alasan": " "}))
    klien.post(alamat(kiriman, "kembalikan/"), {"alasan": "Paimin belum diperbaiki"})

    isi = teks(masuk(pemeran.sari).get(alamat(kiriman)))
    assert (
        "Dikembalikan oleh Wahyu" in isi
        and "Paimin belum diperbaiki" in isi
        and "Ajukan untuk disetujui" in isi
    )


def test_a_list_given_up_says_why_and_moves_no_more(
    pemeran: Pemeran, django_capture_on_commit_callbacks: Tangkap
) -> None:
    kiriman = dibaca(pemeran)
    masuk(pemeran.sari).post(alamat(kiriman, "batalkan/"), {"alasan": "Salah kirim berkas"})
    isi = teks(tekan(pemeran.sari, kiriman, "ajukan", django_capture_on_commit_callbacks))

    assert "Salah kirim berkas" in isi and "sudah berpindah tahap" in isi
    assert Kiriman.objects.get().status == "DIBATALKAN"


def test_nobody_approves_what_they_proposed(
    pemeran: Pemeran, django_capture_on_commit_callbacks: Tangkap
) -> None:
    kiriman = diajukan(pemeran, by=pemeran.wahyu)

    assert "Setujui dan terapkan" not in teks(masuk(pemeran.wahyu).get(alamat(kiriman)))
    jawaban = tekan(pemeran.wahyu, kiriman, "setujui", django_capture_on_commit_callbacks)
    assert jawaban.status_code == 403 and "dua orang yang berbeda" in teks(jawaban)


@pytest.mark.parametrize("nama", ["sari", "slamet"])
def test_makers_and_villages_approve_nothing(
    pemeran: Pemeran, django_capture_on_commit_callbacks: Tangkap, nama: str
) -> None:
    kiriman = diajukan(pemeran, by=pemeran.slamet)

    jawaban = tekan(pemeran.semua[nama], kiriman, "setujui", django_capture_on_commit_callbacks)
    assert jawaban.status_code == 403 and "bukan wewenang" in teks(jawaban)
    assert masuk(pemeran.semua[nama]).get(alamat(kiriman, "kembalikan/")).status_code == 403


def test_whoever_only_watches_has_no_buttons(pemeran: Pemeran) -> None:
    isi = teks(masuk(petugas_lain(pemeran.sari, "Lia", peran="PEMANTAU")).get(alamat(dibaca(pemeran))))

    assert 'class="aksi"' not in isi and "Atur kolom" not in isi


@pytest.mark.parametrize("nama", ["orang_asing", "rina", "slamet"])
def test_strangers_find_nothing_and_move_nothing(pemeran: Pemeran, nama: str) -> None:
    kiriman = dibaca(pemeran)
    klien = masuk(pemeran.semua[nama])

    for akhir in ("", "baris/", "temuan/", "kolom/", "perbaikan/", "daftar.xlsx", "kembalikan/", "batalkan/"):
        assert klien.get(alamat(kiriman, akhir)).status_code == 404
    for aksi in ("ajukan", "setujui", "olah", "terapkan", "batalkan"):
        assert klien.post(alamat(kiriman, f"{aksi}/"), {"alasan": "ingin saja"}).status_code == 404
    assert Kiriman.objects.get().status == "DIPERIKSA"


def test_an_act_that_does_not_exist_is_not_found(pemeran: Pemeran) -> None:
    klien = masuk(pemeran.sari)
    kiriman = dibaca(pemeran)

    assert klien.post(alamat(kiriman, "gagal_dibaca/")).status_code == 404
    assert klien.get(alamat(kiriman, "ajukan/")).status_code == 405
