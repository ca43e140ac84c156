"""The twenty-five families: reported by the village, accompanied by the regency, decided and paid by BPJS."""

from dataclasses import dataclass
from datetime import date, timedelta

from naungan.books.cases.models import Batch, Event, Handover, Klaim, Pendampingan
from naungan.books.documents.models import Document
from naungan.books.kolom import segel
from naungan.books.registry.models import Person
from naungan.books.staff.models import Petugas
from naungan.demo.bentuk import DeathRow
from naungan.demo.cast_tempat import DESA_SLAMET
from naungan.demo.invent import Kabupaten
from naungan.desk import accompany, claims, disbursement
from naungan.desk.accompany.berkas import berkas_perlu
from naungan.desk.jalan import Lapor
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada

__all__ = ["Meja", "kode_bu_sulastri", "laporkan_semua", "selesaikan_semua", "undang_delapan"]


@dataclass
class Meja:
    """Who acts in the demo."""

    sistem: Petugas
    sari: Petugas
    wahyu: Petugas
    budi: Petugas
    ratna: Petugas
    slamet: Petugas
    rina: Petugas
    joko: Petugas


def _orang(kematian: DeathRow) -> Person:
    return Person.objects.get(nik_indeks=segel().indeks(kematian.nik, "nik"))


def laporkan_semua(kabupaten: Kabupaten, meja: Meja, bulan: Bulan) -> None:
    """The deaths of one month, each reported some days later; Pak Slamet's village reports its own."""
    for k in kabupaten.kematian():
        if Bulan.dari_tanggal(k.tanggal) != bulan:
            continue
        orang = _orang(k)
        if Event.objects.filter(person=orang).exists():
            continue
        with pada(k.tanggal + timedelta(days=2)):
            accompany.laporkan(
                by=meja.slamet if orang.wilayah == DESA_SLAMET else meja.sari,
                person=orang,
                tanggal=k.tanggal,
                tempat=k.tempat,
                kronologi=k.kronologi,
                karena_kerja=k.karena_kerja,
                pelapor=f"Keluarga {orang.nama}",
            )


def selesaikan_semua(kabupaten: Kabupaten, meja: Meja, lapor: Lapor) -> None:
    """Take every family from the visit to the proof of payment, in the first weeks of January 2024."""
    for k in kabupaten.kematian():
        _sampai_diputuskan(k, meja)
        lapor(1)
    _bayar(meja)
    with pada(date(2024, 1, 24)):
        for p in Pendampingan.objects.filter(status="DIAJUKAN").order_by("id"):
            accompany.ketahui_hasil(p, by=meja.sari)
        for p in Pendampingan.objects.filter(status="HASIL_DIKETAHUI").order_by("id"):
            accompany.buktikan_bayar(p, by=meja.sari)


def _sampai_diputuskan(k: DeathRow, meja: Meja) -> None:
    """Whatever stage the file is at, go on from there."""
    p = Pendampingan.objects.get(peristiwa__person=_orang(k))
    if p.status == "SINYAL":
        with pada(date(2024, 1, 8)):
            p = accompany.kunjungi(p, by=meja.sari, kerabat=_kerabat(k))
    if p.status == "DIKUNJUNGI":
        with pada(date(2024, 1, 12)):
            nomor = {
                jenis: f"CONTOH-{k.kode}-{i}" for i, jenis in enumerate(berkas_perlu(p.peristiwa), start=1)
            }
            p = accompany.lengkapi(p, by=meja.sari, nomor=nomor)
    if p.status == "BERKAS_SIAP":
        with pada(date(2024, 1, 15)):
            p = accompany.ajukan(p, by=meja.sari)
    with pada(date(2024, 1, 17)):
        klaim = Klaim.objects.filter(peristiwa=p.peristiwa).first() or claims.terima(p, by=meja.budi)[0]
        if klaim.status == "DITERIMA":
            sah = dict.fromkeys(berkas_perlu(p.peristiwa), Document.Putusan.SAH.value)
            klaim = claims.periksa_berkas(klaim, by=meja.budi, putusan=sah)
        if klaim.status == "DIPERIKSA":
            _, hasil = claims.hitung_klaim(klaim)
            jawaban = "Sudah diperiksa dengan berkas keluarga (contoh)." if hasil.perlu_tinjau else ""
            claims.usulkan(klaim, by=meja.budi, jawaban=jawaban)
            klaim.refresh_from_db()
    if klaim.status == "DIUSULKAN":
        with pada(date(2024, 1, 18)):
            claims.putuskan(klaim, by=meja.ratna)


def _kerabat(k: DeathRow) -> list[accompany.KerabatBaru]:
    return [
        accompany.KerabatBaru(
            nama=r.nama,
            hubungan=r.hubungan,
            kelamin=r.kelamin,
            hidup=r.hidup,
            lahir=r.lahir,
            sekolah=r.sekolah,
            nik=r.nik,
            bank=k.rekening.bank if r.nama == k.rekening.atas_nama else "",
            rekening=k.rekening.nomor if r.nama == k.rekening.atas_nama else "",
        )
        for r in k.kerabat
    ]


def _bayar(meja: Meja) -> None:
    with pada(date(2024, 1, 19)):
        siap = list(Klaim.objects.filter(status="DIPUTUSKAN").order_by("id"))
        if siap:
            disbursement.susun_batch(siap, by=meja.budi)
        for batch in Batch.objects.filter(status="DISUSUN").order_by("id"):
            disbursement.rilis(batch, by=meja.ratna)
    with pada(date(2024, 1, 22)):
        for batch in Batch.objects.filter(status="DIRILIS").order_by("id"):
            jawab = {
                i.pk: disbursement.HasilBank(dibayar=True, bukti=f"BANK-CONTOH-{urut:03d}")
                for urut, i in enumerate(batch.item.order_by("id"), start=1)
            }
            disbursement.catat_hasil_bank(batch, by=meja.budi, hasil=jawab)


def undang_delapan(kabupaten: Kabupaten, meja: Meja) -> None:
    """The ceremony of 31 January 2024: the eight vulnerable workers' families."""
    if Handover.objects.exists():
        return
    nik = [segel().indeks(k.nik, "nik") for k in kabupaten.kematian() if k.penyerahan]
    keluarga = list(
        Pendampingan.objects.filter(peristiwa__person__nik_indeks__in=nik).order_by("peristiwa__tanggal")
    )
    accompany.undang(
        by=meja.sari,
        nama="Penyerahan santunan pekerja rentan",
        tanggal=date(2024, 1, 31),
        lingkup="pekerja rentan",
        keluarga=keluarga,
    )


def kode_bu_sulastri() -> str:
    """The tracking code of Bu Sulastri's case: her husband's is the death reported from Pak Slamet's village."""
    return Event.objects.filter(wilayah=DESA_SLAMET, undangan__isnull=False).earliest("tanggal").kode
