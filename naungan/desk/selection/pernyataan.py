"""Statements of work: the village's dated word that a person works and is fit."""

from datetime import date

from naungan.books.journal.catat import tindakan
from naungan.books.registry.models import Person
from naungan.books.selection.models import PernyataanKerja
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.tolakan import MasukanKeliru
from naungan.kit.jam import hari_ini

__all__ = ["catat_pernyataan"]


def catat_pernyataan(
    person: Person, *, by: Petugas, uraian: str, tempat: str, jam_seminggu: int, mampu: bool, tanggal: date
) -> PernyataanKerja:
    """Record what somebody works at, where, how many hours a week, and whether they are fit; good for a year."""
    wajib(
        by,
        "catat_pernyataan",
        kantor=("DESA", "PEMDA"),
        peran=("PEMBUAT", "PEMERIKSA", "PIMPINAN"),
        wilayah=person.wilayah,
    )
    for kolom, teks in (("uraian", uraian), ("tempat", tempat)):
        if not teks.strip():
            raise MasukanKeliru("kosong", kolom=kolom)
    if not 1 <= jam_seminggu <= 112:
        raise MasukanKeliru("jam_tak_wajar", kolom="jam_seminggu", nilai=jam_seminggu)
    if tanggal > hari_ini():
        raise MasukanKeliru("tanggal_di_depan", kolom="tanggal", nilai=tanggal)
    with tindakan("catat_pernyataan", by=by) as act:
        pernyataan = PernyataanKerja.objects.create(
            person=person,
            uraian=uraian.strip()[:120],
            tempat=tempat.strip()[:120],
            jam_seminggu=jam_seminggu,
            mampu=mampu,
            tanggal=tanggal,
            sumber=by.kantor.nama[:60],
            dicatat_oleh=by,
        )
        act.subjek("person", person.pk, sesudah={"pernyataan_kerja": str(tanggal), "mampu": mampu})
    return pernyataan
