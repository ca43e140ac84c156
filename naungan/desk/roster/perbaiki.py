"""Repairing one row of a list on a small screen, and taking in a row that was set aside."""

import json
from collections.abc import Mapping
from typing import Any

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.kolom import segel
from naungan.books.staff.models import Petugas
from naungan.desk.access import baris_terlihat
from naungan.desk.flow import KIRIMAN
from naungan.desk.kunci import kunci
from naungan.desk.roster.bentuk import BIDANG
from naungan.desk.roster.tinjau import bebaskan, hitung_baris
from naungan.desk.tolakan import BukanTahapnya, MasukanKeliru, TidakBerwenang

__all__ = ["dapat_diikutkan", "ikutkan", "isi_baris", "perbaiki_baris"]

DAPAT_DIIKUTKAN = (Baris.Efek.SUDAH, Baris.Efek.BENTROK)
_TIDAK_PERNAH = frozenset({"dua_anggaran", "nik_ganda_berkas"})
_TENTANG_ORANG_LAIN = frozenset({"mungkin_sama_berkas", "mungkin_sama_daftar", "nama_beda_daftar"})


def isi_baris(baris: Baris, *, by: Petugas) -> dict[str, Any]:
    """The values of a row the officer may repair, as text for a form. The NIK among them: shown only to repair it."""
    if not baris_terlihat(by).filter(pk=baris.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    return dict(json.loads(segel().buka(bytes(baris.isi_segel), "isi")))


def perbaiki_baris(baris: Baris, *, by: Petugas, nilai: Mapping[str, str]) -> Baris:
    """Put other values in a row, as text like a sheet's, and check it anew; fields not given stay as they are."""
    if asing := set(nilai) - set(BIDANG):
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="bidang", nilai=", ".join(sorted(asing)))
    with tindakan("perbaiki_baris", by=by) as act:
        baris, kiriman = _pegang(baris, by)
        lama = isi_baris(baris, by=by)
        indeks = bytes(baris.nik_indeks) if baris.nik_indeks else None
        baru = hitung_baris(baris, kiriman, {**lama, **nilai})
        baru.diperbaiki = True
        act.subjek(
            "baris_daftar",
            baris.pk,
            sebelum={"efek": baris.efek},
            sesudah={"efek": baru.efek, "bidang": sorted(k for k in nilai if lama.get(k) != nilai[k])},
        )
        baru.save()
        if indeks and indeks != baru.nik_indeks:
            bebaskan(act, Baris.objects.filter(kiriman=kiriman, nik_indeks=indeks))
        _kembali_diperiksa(act, kiriman, by)
    return baru


def dapat_diikutkan(baris: Baris) -> bool:
    """Whether an officer may take this row in at all, however good the reason."""
    return baris.efek in DAPAT_DIIKUTKAN and not {t[0] for t in baris.temuan} & _TIDAK_PERNAH


def ikutkan(baris: Baris, *, by: Petugas, alasan: str) -> Baris:
    """Take a row in that was set aside: cover that lawfully stands beside another, or two who look like one.

    Never where two public budgets would pay for one person. Raises MasukanKeliru, BukanTahapnya.
    """
    if len(alasan.strip()) < 5:
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("ikutkan_baris", by=by, alasan=alasan.strip()[:400]) as act:
        baris, kiriman = _pegang(baris, by)
        if not dapat_diikutkan(baris):
            raise BukanTahapnya("tidak_dapat_diikutkan")
        sebelum = baris.efek
        baris.temuan = [t for t in baris.temuan if t[0] not in _TENTANG_ORANG_LAIN]
        if baris.efek == Baris.Efek.BENTROK:
            baris.efek = Baris.Efek.LAMA if baris.person_id else Baris.Efek.BARU
        baris.ikut = True
        baris.save(update_fields=["efek", "ikut", "temuan"])
        act.subjek(
            "baris_daftar", baris.pk, sebelum={"efek": sebelum}, sesudah={"efek": baris.efek, "ikut": True}
        )
        _kembali_diperiksa(act, kiriman, by)
    return baris


def _pegang(baris: Baris, by: Petugas) -> tuple[Baris, Kiriman]:
    if not baris_terlihat(by).filter(pk=baris.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    kiriman = kunci(baris.kiriman)
    KIRIMAN.periksa("perbaiki", kiriman.status, by)
    baris = kunci(baris)
    if baris.terap == Baris.Terap.SUDAH:
        raise BukanTahapnya("sudah_diterapkan")
    return baris, kiriman


def _kembali_diperiksa(act: Tindakan, kiriman: Kiriman, by: Petugas) -> None:
    """A list already applied is open again once one of its rows was repaired."""
    sebelum, ke = kiriman.status, KIRIMAN.periksa("perbaiki", kiriman.status, by)
    if ke != sebelum:
        kiriman.status = ke
        kiriman.save(update_fields=["status"])
        act.subjek("kiriman", kiriman.pk, sebelum={"status": sebelum}, sesudah={"status": ke})
