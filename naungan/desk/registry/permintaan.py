"""Asking for a change to a person, and deciding on it: one asks, another decides, then it is applied at once."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from django.db import IntegrityError

from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.kolom import segel
from naungan.books.registry.models import Permintaan, Person
from naungan.books.staff.models import Petugas
from naungan.desk.access import dalam_wilayah, orang_terlihat, wajib
from naungan.desk.flow import SEMUA
from naungan.desk.kunci import kunci
from naungan.desk.registry.alur import PERMINTAAN
from naungan.desk.registry.medan import PEMUTUS
from naungan.desk.registry.terapkan import terapkan
from naungan.desk.tolakan import MasukanKeliru, TidakBerwenang, Tolakan
from naungan.kit.jam import hari_ini

__all__ = ["Isi", "buat_permintaan", "setujui_permintaan", "tarik_permintaan", "tolak_permintaan"]


class Isi(NamedTuple):
    """What is asked. ``rahasia``: what holds personal numbers, sealed; the rest may be shown."""

    jenis: str
    medan: str
    sebelum: Mapping[str, Any]
    sesudah: Mapping[str, Any]
    rahasia: Mapping[str, Any] = {}


def buat_permintaan(
    person: Person,
    isi: Isi,
    *,
    by: Petugas,
    alasan: str,
    bukti: str,
    kantor: tuple[str, ...] = ("PEMDA", "DESA"),
) -> Permintaan:
    """File a request; the ``ajukan_…`` verbs say what may be asked. Raises Tolakan while one on the part is open."""
    wajib(by, "ajukan_permintaan", kantor=kantor, peran=SEMUA)
    if not orang_terlihat(by).filter(pk=person.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    for kolom, nilai in (("alasan", alasan), ("bukti", bukti)):
        if not nilai.strip():
            raise MasukanKeliru("kosong", kolom=kolom)
    if person.lebur_ke is not None:
        raise Tolakan("sudah_dilebur", nama=person.lebur_ke.nama)
    if isi.sebelum and isi.sebelum == isi.sesudah and not isi.rahasia:
        raise MasukanKeliru("tak_berubah", kolom=isi.medan.partition(":")[0])
    try:
        with tindakan("ajukan_permintaan", by=by, alasan=alasan.strip()[:400]) as act:
            permintaan = Permintaan.objects.create(
                person=person,
                jenis=isi.jenis,
                medan=isi.medan,
                sebelum=dict(isi.sebelum),
                sesudah=dict(isi.sesudah),
                isi_segel=segel().tutup(json.dumps(isi.rahasia), "permintaan") if isi.rahasia else b"",
                alasan=alasan.strip()[:400],
                bukti=bukti.strip()[:200],
                wilayah=person.wilayah,
                pengaju=by,
                kantor_pengaju=by.kantor.jenis,
                diajukan_pada=hari_ini(),
            )
            sesudah = {"status": permintaan.status, "jenis": isi.jenis, "medan": isi.medan}
            act.subjek("permintaan", permintaan.pk, sesudah=sesudah)
    except IntegrityError as galat:
        if Permintaan.objects.filter(person=person, medan=isi.medan, status="DIAJUKAN").exists():
            raise Tolakan("permintaan_masih_terbuka") from galat
        raise
    return permintaan


def setujui_permintaan(permintaan: Permintaan, *, by: Petugas) -> Permintaan:
    """Decide that it is right, and let it stand. Raises Tolakan ``sudah_berubah`` when the part has changed since."""
    with tindakan("setujui_permintaan", by=by) as act:
        permintaan = kunci(permintaan)
        ke = _izinkan(permintaan, "setujui", by)
        person = kunci(permintaan.person)
        if person.lebur_ke is not None:
            raise Tolakan("sudah_dilebur", nama=person.lebur_ke.nama)
        terapkan(permintaan, person, act)
        _putus(act, permintaan, ke, pemutus=by)
    return permintaan


def tolak_permintaan(permintaan: Permintaan, *, by: Petugas, alasan: str) -> Permintaan:
    """Decide that it is not, with the reason."""
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("tolak_permintaan", by=by, alasan=alasan.strip()[:400]) as act:
        permintaan = kunci(permintaan)
        ke = _izinkan(permintaan, "tolak", by)
        permintaan.catatan = alasan.strip()[:400]
        _putus(act, permintaan, ke, pemutus=by)
    return permintaan


def tarik_permintaan(permintaan: Permintaan, *, by: Petugas) -> Permintaan:
    """Take one's own request back."""
    with tindakan("tarik_permintaan", by=by) as act:
        permintaan = kunci(permintaan)
        _sewilayah(permintaan, by)
        ke = PERMINTAAN.periksa("tarik", permintaan.status, by)
        if permintaan.pengaju_id != by.pk:
            raise Tolakan("bukan_pengajunya")
        _putus(act, permintaan, ke, pemutus=None)
    return permintaan


def _izinkan(permintaan: Permintaan, aksi: str, by: Petugas) -> str:
    """The stage it moves to. A wage is decided where it was filed, a part of the person by the offices it is for."""
    _sewilayah(permintaan, by)
    ke = PERMINTAAN.periksa(aksi, permintaan.status, by)
    if permintaan.pengaju_id == by.pk:
        raise TidakBerwenang("orang_yang_sama")
    if permintaan.jenis != Permintaan.Jenis.PEKERJAAN and by.kantor.jenis not in PEMUTUS.get(
        permintaan.medan, ("PEMDA",)
    ):
        raise TidakBerwenang("bukan_wewenang", aksi=aksi, kantor=by.kantor.nama)
    return ke


def _sewilayah(permintaan: Permintaan, by: Petugas) -> None:
    if permintaan.jenis == Permintaan.Jenis.PEKERJAAN:
        di_sini = permintaan.pengaju.kantor_id == by.kantor_id
    else:
        di_sini = dalam_wilayah(by, permintaan.wilayah)
    if not di_sini:
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)


def _putus(act: Tindakan, permintaan: Permintaan, ke: str, *, pemutus: Petugas | None) -> None:
    sebelum = {"status": permintaan.status}
    permintaan.status = ke
    permintaan.pemutus = pemutus
    permintaan.kantor_pemutus = pemutus.kantor.jenis if pemutus else ""
    permintaan.diputus_pada = hari_ini()
    permintaan.save()
    act.subjek("permintaan", permintaan.pk, sebelum=sebelum, sesudah={"status": ke})
