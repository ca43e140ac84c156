"""Lists of names for the pages: small, messy, carried by the verbs to the stage a test begins at."""

from datetime import date
from io import BytesIO

import pytest
from pytest_django import Settings

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.staff.models import Kantor, Petugas
from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import HARI, petugas_lain

__all__ = [
    "BERKAS",
    "KEPALA",
    "NIK_WARNI",
    "baris",
    "csv",
    "dibaca",
    "diajukan",
    "dikirim",
    "langsung",
    "penyetuju",
]

KEPALA = "Daftar calon peserta;;;;;\nNo;NIK;Nama Lengkap;Tgl Lahir;JK;Desa\n"
NIK_WARNI = "3516995503800011"
BERKAS = (
    f"1;{NIK_WARNI};Warni;15-03-1980;P;Sumberwuluh\n"
    "2;3516991202900012;Bambang Sutejo;12/02/1990;L;Sumberwuluh\n"
    "3;351699120290;Sutikno;12-02-1990;L;Sumberwuluh\n"
    "4;3516990107850014;Paimin;01-08-1985;L;Sumberwuluh\n"
    "5;3516991202300015;Mbah Sastro;12-02-1930;L;Sumberwuluh\n"
)
"""Warni and Bambang stand right; Sutikno's NIK is short; Paimin's birth date contradicts his NIK; Mbah Sastro is old."""


@pytest.fixture
def langsung(settings: Settings) -> None:
    """The job runs at once."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}


def csv(isi: str = BERKAS, kepala: str = KEPALA) -> BytesIO:
    berkas = BytesIO((kepala + isi).encode())
    berkas.name = "petani tembakau.csv"
    return berkas


def dikirim(p: Pemeran, isi: str = BERKAS, *, by: Petugas | None = None, kepala: str = KEPALA) -> Kiriman:
    """Sari's list of people the regency is to pay for, not read yet."""
    with pada(HARI):
        return roster.kirim(
            csv(isi, kepala),
            "petani tembakau.csv",
            by=by or p.sari,
            untuk="PESERTA",
            payer=p.pemkab,
            segmen="BPU",
            mulai=date(2024, 1, 1),
            upah=1_000_000,
        )


def dibaca(p: Pemeran, isi: str = BERKAS, *, by: Petugas | None = None, kepala: str = KEPALA) -> Kiriman:
    """The same list, read and checked."""
    by = by or p.sari
    with pada(HARI):
        return roster.olah(dikirim(p, isi, by=by, kepala=kepala), by=by)


def diajukan(p: Pemeran, *, by: Petugas | None = None) -> Kiriman:
    """Proposed by whoever sent it."""
    by = by or p.sari
    kiriman = dibaca(p, by=by)
    with pada(HARI):
        roster.ajukan(kiriman, by=by)
    kiriman.refresh_from_db()
    return kiriman


def baris(kiriman: Kiriman, nomor: int) -> Baris:
    """The row of that number in ``BERKAS``; the title and the header stand above it."""
    return Baris.objects.get(kiriman=kiriman, nomor=nomor + 2)


def penyetuju(p: Pemeran) -> Petugas:
    """Another head at BPJS, for lists of employers."""
    return petugas_lain(p.budi, "Tono", peran="PIMPINAN")


def kepala_desa_lain(p: Pemeran) -> Petugas:
    """The head of another village of the same regency."""
    kantor = Kantor.objects.create(jenis="DESA", nama="Desa Temuireng", wilayah="35.16.17.2004")
    petugas = Petugas(username="temu", nama="Temu", kantor=kantor, peran="PIMPINAN")
    petugas.set_unusable_password()
    petugas.save()
    return petugas
