"""Reporting what happened to a worker."""

from datetime import date
from typing import NamedTuple

from django.db import IntegrityError

from naungan.books.cases.models import Event, Pendampingan
from naungan.books.journal.catat import tindakan
from naungan.books.registry.models import Person
from naungan.books.staff.models import Petugas
from naungan.desk.access import orang_terlihat, wajib
from naungan.desk.tolakan import MasukanKeliru, TidakBerwenang, Tolakan
from naungan.kit.jam import hari_ini
from naungan.kit.kode import kode_acak

__all__ = ["KerabatBaru", "laporkan"]


class KerabatBaru(NamedTuple):
    """A relative as the family names them; numbers are given plain and stored sealed."""

    nama: str
    hubungan: str
    kelamin: str
    hidup: bool = True
    lahir: date | None = None
    sekolah: str = ""
    nik: str = ""
    bank: str = ""
    rekening: str = ""


def laporkan(
    *,
    by: Petugas,
    person: Person,
    tanggal: date,
    tempat: str,
    kronologi: str,
    karena_kerja: bool,
    pelapor: str,
) -> Pendampingan:
    """Open the event of a death and the regency's file about it.

    A village reports its own people, the regency anyone in its territory. Raises MasukanKeliru, TidakBerwenang, and
    Tolakan ``sudah_dilaporkan`` when this death is already in the books.
    """
    wajib(by, "laporkan", kantor=("PEMDA", "DESA"), peran=("PEMBUAT", "PEMERIKSA", "PIMPINAN"))
    if not orang_terlihat(by).filter(pk=person.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    if tanggal > hari_ini():
        raise MasukanKeliru("tanggal_di_depan", kolom="tanggal", nilai=tanggal)
    if tanggal < person.lahir:
        raise MasukanKeliru("sebelum_lahir", kolom="tanggal", nilai=tanggal, lahir=person.lahir)
    for kolom, nilai in (("tempat", tempat), ("kronologi", kronologi), ("pelapor", pelapor)):
        if not nilai.strip():
            raise MasukanKeliru("kosong", kolom=kolom)
    try:
        with tindakan("laporkan", by=by) as act:
            peristiwa = Event.objects.create(
                kode=kode_acak(),
                jenis=Event.Jenis.MENINGGAL_KK if karena_kerja else Event.Jenis.MENINGGAL,
                person=person,
                tanggal=tanggal,
                tempat=tempat.strip()[:120],
                kronologi=kronologi.strip()[:2000],
                wilayah=person.wilayah,
                dilaporkan_pada=hari_ini(),
                pelapor=pelapor.strip()[:120],
            )
            pendampingan = Pendampingan.objects.create(peristiwa=peristiwa)
            Person.objects.filter(pk=person.pk).update(meninggal=tanggal)
            act.subjek(
                "pendampingan", pendampingan.pk, sesudah={"status": "SINYAL", "jenis": peristiwa.jenis}
            )
            act.subjek("person", person.pk, sebelum={"meninggal": None}, sesudah={"meninggal": str(tanggal)})
    except IntegrityError as galat:
        if Event.objects.filter(person=person).exists():
            raise Tolakan("sudah_dilaporkan", nama=person.nama) from galat
        raise
    person.meninggal = tanggal
    return pendampingan
