"""Reading and checking a list: its rows are put down with what was found and what they would do.

Nothing here changes a person. A run that was cut off reads the file again and goes on writing where it stopped.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

import polars as pl

from naungan.books.intake.models import Berkas, Kiriman, PetaKolom
from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.staff.models import Petugas
from naungan.desk.access import kiriman_terlihat
from naungan.desk.flow import KIRIMAN
from naungan.desk.jalan import Jalan, Lapor, bergantian, tanpa_laporan
from naungan.desk.kunci import kunci
from naungan.desk.roster.baca import buka, petakan, sidik_judul
from naungan.desk.roster.bentuk import Lembar, Peta
from naungan.desk.roster.catat_baris import BarisBaru, Pencatat
from naungan.desk.roster.konteks import konteks
from naungan.desk.roster.periksa import periksa
from naungan.desk.roster.rapikan import rapikan
from naungan.desk.roster.sebaris import Sebaris
from naungan.desk.roster.simpan import simpanan
from naungan.desk.roster.tinjau import bebaskan_kembar
from naungan.desk.tolakan import MasukanKeliru, TidakBerwenang

__all__ = ["WAJIB", "olah"]

T = TypeVar("T")
POTONGAN = 2_000
"""Rows put down in one transaction."""
CONTOH = 200
WAJIB = ("nik", "nama")
"""Without these columns a list says nothing about anybody."""


def olah(kiriman: Kiriman, *, by: Petugas, lapor: Lapor = tanpa_laporan) -> Kiriman:
    """Read the list's latest file; afterwards it is checked, or said to be unreadable with the reason.

    A file of repairs that cannot be read leaves the list as it was, with the reason beside.
    """
    if not kiriman_terlihat(by).filter(pk=kiriman.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    kiriman.refresh_from_db()
    KIRIMAN.periksa("olah", kiriman.status, by)
    berkas = kiriman.berkas.latest("putaran")
    try:
        with simpanan().terbuka(berkas.sidik) as jalan:
            lembar = buka(jalan, berkas.nama)
            peta = _kenali_kolom(kiriman, berkas, lembar)
            _catat_semua(kiriman, berkas, lembar, peta, by, lapor)
    except MasukanKeliru as sebab:
        return _pindah(kiriman, "olah" if berkas.putaran > 1 else "gagal_dibaca", by, sebab=sebab)
    return _pindah(kiriman, "olah", by, berkas=berkas)


def _kenali_kolom(kiriman: Kiriman, berkas: Berkas, lembar: Lembar) -> Peta:
    """The mapping somebody set for this file, else the sender's of an earlier one with this header, else by name."""
    peta: Peta = {b: int(k) for b, k in berkas.peta.items()} or _peta_sebelumnya(berkas, lembar)
    if not peta:
        ingatan = PetaKolom.objects.filter(
            kantor=kiriman.kantor_id, sidik_judul=sidik_judul(lembar.judul)
        ).first()
        contoh = next(lembar.bagian(), pl.DataFrame()).head(CONTOH)
        peta = petakan(lembar.judul, contoh, ingatan.peta if ingatan else {})
    Berkas.objects.filter(pk=berkas.pk).update(
        lembar=lembar.nama[:120],
        judul=list(lembar.judul),
        kepala=lembar.kepala,
        peta=dict(peta),
        perkiraan=lembar.baris,
    )
    if kurang := [b for b in WAJIB if b not in peta]:
        raise MasukanKeliru("kolom_wajib_kurang", kolom="berkas", bidang=kurang)
    return peta


def _peta_sebelumnya(berkas: Berkas, lembar: Lembar) -> Peta:
    """Of the file this one repairs, whose columns it begins with; none where it was made otherwise."""
    lama = Berkas.objects.filter(kiriman=berkas.kiriman_id, putaran=berkas.putaran - 1).first()
    if lama is None or list(lembar.judul[: len(lama.judul)]) != lama.judul:
        return {}
    return {b: int(k) for b, k in lama.peta.items()}


def _catat_semua(
    kiriman: Kiriman, berkas: Berkas, lembar: Lembar, peta: Peta, by: Petugas, lapor: Lapor
) -> None:
    jalan = Jalan(f"kiriman:{kiriman.kode}:{berkas.putaran}:{berkas.bacaan}", verb="olah_daftar", by=by)
    pencatat = Pencatat(kiriman, berkas.putaran)
    sebaris = Sebaris()
    lewat = 0
    for potongan in _teratur(kiriman, lembar, peta, pencatat, sebaris):
        lewat += len(potongan)
        with bergantian():
            jalan.maju(lewat, partial(_sisa, pencatat.tulis, potongan, lewat))
            Berkas.objects.filter(pk=berkas.pk).update(dibaca=lewat)
        lapor(len(potongan))
    for kembar in pencatat.bandingkan(sebaris, POTONGAN):
        lewat += len(kembar)
        with bergantian():
            jalan.maju(lewat, partial(_sisa, pencatat.ubah, kembar, lewat))
    jalan.tutup()
    if berkas.putaran > 1:
        bebaskan_kembar(kiriman, by=by)


def _sisa(
    tulis: Callable[[Sequence[T]], None], potongan: Sequence[T], sampai: int, _act: Tindakan, dari: int
) -> None:
    """Write what of this piece, which ends at ``sampai``, an earlier start has not written yet."""
    tulis(potongan[dari - sampai :])


def _teratur(
    kiriman: Kiriman, lembar: Lembar, peta: Peta, pencatat: Pencatat, sebaris: Sebaris
) -> Iterator[list[BarisBaru]]:
    """The rows read, put in order, checked and known, in pieces of one transaction each."""
    acuan = konteks(kiriman)
    for bagian in lembar.bagian():
        rapi, temuan = rapikan(bagian, peta, acuan)
        sebaris.tampung(rapi)
        baris = pencatat.siapkan(rapi, pl.concat([temuan, periksa(rapi, acuan, upah_daftar=kiriman.upah)]))
        for awal in range(0, len(baris), POTONGAN):
            yield baris[awal : awal + POTONGAN]


def _pindah(
    kiriman: Kiriman,
    aksi: str,
    by: Petugas,
    *,
    berkas: Berkas | None = None,
    sebab: MasukanKeliru | None = None,
) -> Kiriman:
    with tindakan(aksi, by=by) as act:
        kiriman = kunci(kiriman)
        sebelum = kiriman.status
        kiriman.status = KIRIMAN.periksa(aksi, sebelum, by)
        kiriman.sebab = f"{sebab.kode}" if sebab else ""
        kiriman.save(update_fields=["status", "sebab"])
        if berkas:
            Berkas.objects.filter(pk=berkas.pk).update(selesai=True)
        act.subjek("kiriman", kiriman.pk, sebelum={"status": sebelum}, sesudah={"status": kiriman.status})
    return kiriman
