"""A candidate is one person in one programme; a meeting's minutes and a year's list stay as they were closed."""

from datetime import date

import pytest

from naungan.books.selection.models import (
    BarisPeriksa,
    Calon,
    HasilMusyawarah,
    Musyawarah,
    PeriksaTahunan,
    PernyataanKerja,
)
from tests.books.penolakan import ditolak, jalankan
from tests.books.selection import baris
from tests.cast import Pemeran


def test_a_person_is_once_a_candidate_and_again_after_leaving(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    c = baris.calon(prog)
    with ditolak("calon_sekali_per_program"):
        baris.calon(prog, person=c.person)
    Calon.objects.filter(pk=c.pk).update(status="KELUAR")
    assert baris.calon(prog, person=c.person).pk


def test_a_candidate_begins_as_a_proposal(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    with ditolak("selection_calon_lahir_usul"):
        Calon.objects.create(
            program=prog, person=baris.warga(), asal="DAFTAR", diusulkan_pada=baris.HARI, status="ANTRE"
        )


def test_stages_and_origins_are_those_there_are(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    with ditolak("calon_asal_dikenal"):
        baris.calon(prog, asal="TITIPAN")
    c = baris.calon(prog)
    with ditolak("calon_status_dikenal"):
        Calon.objects.filter(pk=c.pk).update(status="SELESAI")


def test_a_reason_for_leaving_has_its_day(pemeran: Pemeran) -> None:
    c = baris.calon(baris.program(pemeran))
    with ditolak("calon_sebab_bertanggal"):
        Calon.objects.filter(pk=c.pk).update(sebab_keluar="PINDAH")
    with ditolak("calon_sebab_bertanggal"):
        Calon.objects.filter(pk=c.pk).update(sebab_keluar="BOSAN", keluar_pada=baris.HARI)


def test_a_candidate_does_not_become_somebody_else(pemeran: Pemeran) -> None:
    c = baris.calon(baris.program(pemeran))
    with ditolak("selection_calon_tetap"):
        Calon.objects.filter(pk=c.pk).update(person=pemeran.karno)


def test_who_has_left_stays_left(pemeran: Pemeran) -> None:
    c = baris.calon(baris.program(pemeran), status="KELUAR")
    with ditolak("selection_calon_tetap"):
        Calon.objects.filter(pk=c.pk).update(status="ANTRE")


def test_nobody_is_named_without_a_line(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    c = baris.calon(prog, status="ANTRE")
    with ditolak("selection_calon_ditetapkan_berdasar"):
        Calon.objects.filter(pk=c.pk).update(status="DITETAPKAN")
    isi = baris.lampiran(pemeran, prog)
    baris.penerima(isi, c)
    with ditolak("selection_calon_ditetapkan_berdasar"):
        Calon.objects.filter(pk=c.pk).update(status="DITETAPKAN")
    baris.verifikasi(pemeran, isi)
    baris.setujui(pemeran, isi)
    Calon.objects.filter(pk=c.pk).update(status="DITETAPKAN")


def test_nobody_named_leaves_without_an_amending_decree(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    nama = baris.berlaku(pemeran, prog)
    Calon.objects.filter(pk=nama.calon_id).update(status="DITETAPKAN")
    for status in ("KELUAR", "ANTRE"):
        with ditolak("selection_calon_keluar_berdasar"):
            Calon.objects.filter(pk=nama.calon_id).update(status=status)
    ubah = baris.perubahan(pemeran, nama)
    baris.penutupan(ubah, nama)
    with ditolak("selection_calon_keluar_berdasar"):
        Calon.objects.filter(pk=nama.calon_id).update(status="KELUAR")
    baris.setujui(pemeran, ubah)
    Calon.objects.filter(pk=nama.calon_id).update(status="KELUAR")


@pytest.mark.parametrize("jam", [0, 113])
def test_a_week_has_so_many_hours(pemeran: Pemeran, jam: int) -> None:
    with ditolak("pernyataan_jam_wajar"):
        PernyataanKerja.objects.create(
            person=pemeran.karno, uraian="Tani", tempat="Sawah", jam_seminggu=jam, mampu=True, tanggal=baris.HARI,
            sumber="uji", dicatat_oleh=pemeran.slamet,
        )  # fmt: skip


def test_minutes_are_numbered_attended_and_confirmed_by_another(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    rapat = baris.musyawarah(pemeran, prog)
    with ditolak("musyawarah_nomor_sekali"):
        baris.musyawarah(pemeran, prog, nomor=rapat.nomor)
    with ditolak("musyawarah_dihadiri"):
        baris.musyawarah(pemeran, prog, hadir=0)
    with ditolak("musyawarah_pembuat_bukan_pengesah"):
        Musyawarah.objects.filter(pk=rapat.pk).update(disahkan_oleh=pemeran.slamet)


@pytest.mark.parametrize("siapa", ["ratna", "joko", "rina"])
def test_only_village_and_regency_write_and_confirm_minutes(pemeran: Pemeran, siapa: str) -> None:
    prog = baris.program(pemeran)
    with ditolak("selection_musyawarah_kantor_insert"):
        baris.musyawarah(pemeran, prog, dibuat_oleh=pemeran.semua[siapa])
    rapat = baris.musyawarah(pemeran, prog)
    with ditolak("selection_musyawarah_kantor_update"):
        Musyawarah.objects.filter(pk=rapat.pk).update(disahkan_oleh=pemeran.semua[siapa])


def test_a_refusal_of_the_meeting_has_its_reason(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    rapat = baris.musyawarah(pemeran, prog)
    hasil = rapat.hasil.get()
    with ditolak("hasil_musyawarah_tolak_beralasan"):
        HasilMusyawarah.objects.create(musyawarah=rapat, calon=baris.calon(prog), putusan="DITOLAK")
    with ditolak("hasil_musyawarah_sekali"):
        HasilMusyawarah.objects.create(musyawarah=rapat, calon=hasil.calon, putusan="DITERIMA")


def test_confirmed_minutes_stay(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    rapat = baris.musyawarah(pemeran, prog, sah=True)
    with ditolak("selection_musyawarah_kantor_update"):
        Musyawarah.objects.filter(pk=rapat.pk).update(hadir=90)
    with ditolak("selection_hasilmusyawarah_beku_insert"):
        HasilMusyawarah.objects.create(musyawarah=rapat, calon=baris.calon(prog), putusan="DITERIMA")
    with ditolak("selection_hasilmusyawarah_beku_update"):
        HasilMusyawarah.objects.update(putusan="DIUSULKAN")
    with ditolak("selection_hasilmusyawarah_beku_delete"):
        jalankan("DELETE FROM selection_hasilmusyawarah WHERE musyawarah_id = %s", rapat.pk)
    with ditolak("selection_musyawarah_disahkan_tak_dihapus"):
        jalankan("DELETE FROM selection_musyawarah WHERE id = %s", rapat.pk)


def test_a_meeting_speaks_of_its_own_programme(pemeran: Pemeran) -> None:
    rapat = baris.musyawarah(pemeran, baris.program(pemeran))
    with ditolak("selection_hasilmusyawarah_beku_insert"):
        HasilMusyawarah.objects.create(
            musyawarah=rapat, calon=baris.calon(baris.program(pemeran)), putusan="DITERIMA"
        )


def test_a_year_has_one_list_per_village_with_everybody_once(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    nama = baris.berlaku(pemeran, prog)
    b = baris.periksa(prog, nama)
    with ditolak("periksa_sekali_setahun"):
        baris.periksa(prog, nama)
    with ditolak("baris_periksa_sekali"):
        BarisPeriksa.objects.create(periksa=b.periksa, penerima=nama)


def test_an_answer_is_somebodys(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    b = baris.periksa(prog, baris.berlaku(pemeran, prog))
    with ditolak("baris_periksa_dijawab_seseorang"):
        BarisPeriksa.objects.filter(pk=b.pk).update(jawaban="YA")
    with ditolak("periksa_ditutup_seseorang"):
        PeriksaTahunan.objects.filter(pk=b.periksa_id).update(ditutup_pada=baris.HARI)


def test_a_list_closes_when_all_are_answered_and_stays_closed(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    b = baris.periksa(prog, baris.berlaku(pemeran, prog))
    tutup = {"ditutup_oleh": pemeran.slamet, "ditutup_pada": baris.HARI}
    jawab = {"jawaban": "YA", "dijawab_oleh": pemeran.slamet, "dijawab_pada": date(2024, 6, 1)}
    with ditolak("selection_periksatahunan_tutup_lengkap"):
        PeriksaTahunan.objects.update(**tutup)
    BarisPeriksa.objects.filter(pk=b.pk).update(**jawab)
    PeriksaTahunan.objects.update(**tutup)
    with ditolak("selection_periksatahunan_tutup_lengkap"):
        PeriksaTahunan.objects.update(ditutup_oleh=pemeran.wahyu)
    with ditolak("selection_barisperiksa_beku"):
        BarisPeriksa.objects.filter(pk=b.pk).update(jawaban="PINDAH")
