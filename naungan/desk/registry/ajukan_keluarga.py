"""Asking to enter a family: the card somebody belongs to, and the heirs they name while they live."""

from collections.abc import Sequence
from datetime import date

from naungan.books.registry.models import HouseholdMember, Permintaan, Person
from naungan.books.staff.models import Petugas
from naungan.desk.access import orang_terlihat
from naungan.desk.registry.keluarga import (
    AnggotaBaru,
    KerabatNyata,
    periksa_anggota,
    periksa_kerabat,
    periksa_no_kk,
)
from naungan.desk.registry.permintaan import Isi, buat_permintaan
from naungan.desk.tolakan import MasukanKeliru, TidakBerwenang, Tolakan
from naungan.kit.jam import hari_ini

__all__ = ["ajukan_ahli_waris", "ajukan_keluarga"]


def ajukan_keluarga(
    person: Person,
    *,
    by: Petugas,
    no_kk: str,
    hubungan: str,
    anggota: Sequence[AnggotaBaru] = (),
    mulai: date | None = None,
    alasan: str,
    bukti: str,
) -> Permintaan:
    """Ask to put somebody on a family card as ``hubungan`` to its head, with others on it known by name only.

    The card's number is kept sealed. Who is on another card leaves it the day before.
    """
    if hubungan not in HouseholdMember.Hubungan.values:
        raise MasukanKeliru("hubungan_tak_dikenal", kolom="hubungan", nilai=hubungan)
    mulai = mulai or hari_ini()
    if mulai > hari_ini():
        raise MasukanKeliru("tanggal_di_depan", kolom="mulai", nilai=mulai)
    sesudah = {"hubungan": hubungan, "mulai": mulai.isoformat(), "anggota": periksa_anggota(anggota)}
    isi = Isi("KELUARGA", "keluarga", {}, sesudah, {"no_kk": periksa_no_kk(no_kk)})
    return buat_permintaan(person, isi, by=by, alasan=alasan, bukti=bukti)


def ajukan_ahli_waris(
    person: Person,
    *,
    by: Petugas,
    kerabat: Sequence[KerabatNyata],
    dinyatakan_oleh: str,
    alasan: str,
    bukti: str,
) -> Permintaan:
    """Ask to record whom a living person names as relatives: all of them, replacing an earlier declaration.

    Who inherits is the law's to say (``ahli_waris_menurut_keluarga``). Raises Tolakan for the dead.
    """
    if person.meninggal is not None:
        raise Tolakan("sudah_meninggal", nama=person.nama)
    if not dinyatakan_oleh.strip():
        raise MasukanKeliru("kosong", kolom="dinyatakan_oleh")
    baris = periksa_kerabat(kerabat)
    dikenal = {k.person for k in kerabat if k.person is not None}
    if person.pk in dikenal:
        raise MasukanKeliru("kerabat_dua_kali", kolom="nama")
    if orang_terlihat(by).filter(pk__in=dikenal).count() < len(dikenal):
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    sesudah = {"kerabat": baris, "dinyatakan_oleh": dinyatakan_oleh.strip()[:120]}
    return buat_permintaan(
        person, Isi("KELUARGA", "ahli_waris", {}, sesudah), by=by, alasan=alasan, bukti=bukti
    )
