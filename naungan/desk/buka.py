"""Opening a sealed number to read it. Each opening is an act: who, for which person, to what purpose."""

from naungan.books.journal.catat import tindakan
from naungan.books.kolom import segel
from naungan.books.registry.models import Person
from naungan.books.staff.models import Petugas
from naungan.desk.access import orang_terlihat, wajib
from naungan.desk.tolakan import MasukanKeliru, TidakBerwenang

__all__ = ["buka_nik"]


def buka_nik(person: Person, *, by: Petugas, tujuan: str) -> str:
    """The full NIK, for a stated purpose. Raises TidakBerwenang for people outside the officer's territory."""
    wajib(by, "buka_nik", kantor=("PEMDA", "BPJS", "DESA"), peran=("PEMBUAT", "PEMERIKSA", "PIMPINAN"))
    if not orang_terlihat(by).filter(pk=person.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    if len(tujuan.strip()) < 5:
        raise MasukanKeliru("kosong", kolom="tujuan")
    with tindakan("buka_nik", by=by, alasan=tujuan.strip()[:400]) as act:
        act.subjek("person", person.pk, sesudah={"dibuka": "nik"})
        return segel().buka(bytes(person.nik_segel), "nik")
