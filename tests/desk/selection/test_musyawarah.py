"""The village meets; what it said about each candidate is written by one person and confirmed by another."""

from datetime import date
from typing import Any

import pytest

from naungan.books.selection.models import Calon, Musyawarah, Program
from naungan.desk import selection
from naungan.desk.selection import Putusan
from naungan.kit.jam import pada
from tests.cast import DESA_SLAMET, Pemeran
from tests.desk.meja import petugas_lain
from tests.desk.selection import balai
from tests.desk.tolak import ditolak


def test_the_meeting_accepts_refuses_and_leaves_open(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    a, b, c = balai.calon(pemeran, prog, balai.petani(3))
    with pada(balai.HARI):
        rapat = catat(
            pemeran,
            prog,
            {a.pk: Putusan("DITERIMA"), b.pk: Putusan("DITOLAK", "Punya toko"), c.pk: Putusan("DIUSULKAN")},
        )
        selection.sahkan_musyawarah(rapat, by=pemeran.wahyu)
    assert [Calon.objects.get(pk=x.pk).status for x in (a, b, c)] == [
        "DISETUJUI_MUSYAWARAH",
        "DITOLAK_MUSYAWARAH",
        "USUL",
    ]
    assert b.jejak.latest("pk").alasan == "Punya toko"
    with pada(balai.HARI):
        assert (
            selection.usulkan_lagi(
                Calon.objects.get(pk=b.pk), by=pemeran.slamet, alasan="Tokonya tutup"
            ).status
            == "USUL"
        )


def catat(p: Pemeran, prog: Program, putusan: dict[int, Putusan], **lain: Any) -> Musyawarah:
    isi: dict[str, Any] = {
        "by": p.slamet, "wilayah": DESA_SLAMET, "nomor": "BA/1", "tanggal": balai.HARI, "tempat": "Balai desa",
        "pemimpin": "Slamet", "hadir": 40, "hasil": putusan,
    }  # fmt: skip
    return selection.catat_musyawarah(prog, **isi | lain)


def test_minutes_are_mended_until_confirmed_and_then_stay(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    (a,) = balai.calon(pemeran, prog, balai.petani(1))
    with pada(balai.HARI):
        catat(pemeran, prog, {a.pk: Putusan("DIUSULKAN")})
        rapat = catat(pemeran, prog, {a.pk: Putusan("DITERIMA")}, hadir=41)
        assert Musyawarah.objects.get() == rapat
        selection.sahkan_musyawarah(rapat, by=pemeran.wahyu)
        (b,) = balai.calon(pemeran, prog, balai.petani(1))
        with ditolak("sudah_disahkan"):
            catat(pemeran, prog, {b.pk: Putusan("DITERIMA")})
        with ditolak("sudah_disahkan"):
            selection.sahkan_musyawarah(rapat, by=petugas_lain(pemeran.wahyu, "Yuli"))


def test_pak_slamet_does_not_confirm_what_he_wrote(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    (a,) = balai.calon(pemeran, prog, balai.petani(1))
    with pada(balai.HARI):
        rapat = catat(pemeran, prog, {a.pk: Putusan("DITERIMA")})
        with ditolak("orang_yang_sama"):
            selection.sahkan_musyawarah(rapat, by=pemeran.slamet)
        for siapa in ("sari", "budi", "joko"):
            with ditolak("bukan_wewenang"):
                selection.sahkan_musyawarah(rapat, by=pemeran.semua[siapa])
        with ditolak("bukan_wilayahnya"):
            selection.sahkan_musyawarah(rapat, by=pemeran.orang_asing)


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"nomor": " "}, "kosong"),
        ({"hadir": 0}, "bilangan_tak_positif"),
        ({"tanggal": date(2023, 12, 21)}, "tanggal_di_depan"),
        ({"wilayah": "35.16.17"}, "wilayah_tak_dikenal"),
        ({"hasil": {}}, "kosong"),
        ({"hasil": {999_999: Putusan("DITERIMA")}}, "bukan_calon_desa"),
        ({"hasil": {1: Putusan("MUNGKIN")}}, "pilihan_tak_dikenal"),
        ({"hasil": {1: Putusan("DITOLAK", " ")}}, "kosong"),
    ],
    ids=lambda x: str(x),
)
def test_minutes_that_say_nothing_are_refused(pemeran: Pemeran, isi: dict[str, Any], kode: str) -> None:
    prog = balai.program(pemeran)
    (a,) = balai.calon(pemeran, prog, balai.petani(1))
    by = pemeran.sari
    with pada(balai.HARI), ditolak(kode):
        catat(pemeran, prog, {a.pk: Putusan("DITERIMA")}, **{"by": by} | isi)
