"""Looking at a row again: with other values, or because its neighbours changed."""

import json
from collections.abc import Mapping
from typing import Any

import polars as pl
from django.db.models import QuerySet

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.kolom import segel
from naungan.books.staff.models import Petugas
from naungan.desk.roster.bentuk import BIDANG
from naungan.desk.roster.catat_baris import Pencatat
from naungan.desk.roster.konteks import konteks
from naungan.desk.roster.periksa import periksa
from naungan.desk.roster.putuskan import ditambah
from naungan.desk.roster.rapikan import rapikan

__all__ = ["bebaskan", "bebaskan_kembar", "hitung_baris"]


def bebaskan_kembar(kiriman: Kiriman, *, by: Petugas) -> None:
    """After repairs: rows that shared a NIK with a row that has another one now are looked at again."""
    with tindakan("tinjau_kembar", by=by) as act:
        act.subjek(
            "kiriman", kiriman.pk, sesudah={"ditinjau": bebaskan(act, Baris.objects.filter(kiriman=kiriman))}
        )


def bebaskan(act: Tindakan, baris: QuerySet[Baris]) -> int:
    """Of these rows look again at those held back for a NIK used twice; returns how many are free now."""
    bebas = 0
    tertahan = (
        baris.filter(efek=Baris.Efek.BENTROK)
        .exclude(terap=Baris.Terap.SUDAH)
        .select_related("kiriman__payer")
    )
    for satu in tertahan.order_by("nomor"):
        if "nik_ganda_berkas" not in {t[0] for t in satu.temuan}:
            continue
        isi = json.loads(segel().buka(bytes(satu.isi_segel), "isi"))
        baru = hitung_baris(satu, satu.kiriman, isi)
        if baru.efek != Baris.Efek.BENTROK:
            baru.save()
            act.subjek("baris_daftar", baru.pk, sebelum={"efek": "BENTROK"}, sesudah={"efek": baru.efek})
            bebas += 1
    return bebas


def hitung_baris(baris: Baris, kiriman: Kiriman, nilai: Mapping[str, Any]) -> Baris:
    """The row with these values, checked as a sheet of one row."""
    bidang = [b for b in BIDANG if nilai.get(b) not in (None, "")]
    lembar = pl.DataFrame(
        {"baris": [baris.nomor], **{f"k{i}": [str(nilai[b])] for i, b in enumerate(bidang)}},
        schema={"baris": pl.Int32, **{f"k{i}": pl.String for i in range(len(bidang))}},
    )
    acuan = konteks(kiriman)
    rapi, temuan = rapikan(lembar, {b: i for i, b in enumerate(bidang)}, acuan)
    pencatat = Pencatat(kiriman, baris.putaran)
    (satu,) = pencatat.siapkan(rapi, pl.concat([temuan, periksa(rapi, acuan, upah_daftar=kiriman.upah)]))
    baru = pencatat.isikan(baris, satu)
    kembar = _nik_sama(baru)
    if kembar:
        baru.efek, baru.temuan = ditambah(
            Baris.Efek(baru.efek), baru.temuan, [("nik_ganda_berkas", "nik", "", str(kembar.nomor))]
        )
    return baru


def _nik_sama(baris: Baris) -> Baris | None:
    """Another row of the list that holds the same NIK and is to be applied or was."""
    if baris.nik_indeks is None:
        return None
    lain = Baris.objects.filter(kiriman=baris.kiriman_id, nik_indeks=baris.nik_indeks).exclude(pk=baris.pk)
    return lain.exclude(efek__in=("SAMA", "TOLAK", "USIA")).first()
