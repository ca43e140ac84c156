"""Receiving and checking a claim."""

from collections.abc import Collection, Mapping

from django.conf import settings
from django.db import IntegrityError, transaction

from naungan.books.cases.models import Klaim, Pendampingan
from naungan.books.documents.models import Document
from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.staff.models import Petugas
from naungan.desk.access import dalam_wilayah, wajib
from naungan.desk.accompany.berkas import berkas_perlu
from naungan.desk.claims.fakta import kepesertaan_pada
from naungan.desk.flow import KLAIM
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import BelumLengkap, MasukanKeliru, TidakBerwenang, Tolakan
from naungan.kit.jam import hari_ini
from naungan.kit.kode import kode_acak

__all__ = ["cek_kasus", "izinkan", "kembalikan", "periksa_berkas", "pindah", "terima", "terima_lagi"]


def izinkan(klaim: Klaim, aksi: str, by: Petugas) -> str:
    """The stage this act would lead to. Raises TidakBerwenang or BukanTahapnya before anything of the file is told."""
    if not dalam_wilayah(by, klaim.peristiwa.wilayah):
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    return KLAIM.periksa(aksi, klaim.status, by)


def pindah(act: Tindakan, klaim: Klaim, aksi: str, by: Petugas, **isi: object) -> None:
    """Move the claim one stage; the caller holds it locked."""
    ke = izinkan(klaim, aksi, by)
    sebelum = {"status": klaim.status}
    klaim.status = ke
    klaim.save()
    act.subjek("klaim", klaim.pk, sebelum=sebelum, sesudah={"status": ke, **isi})


def terima(pendampingan: Pendampingan, *, by: Petugas) -> list[Klaim]:
    """Receive a submission: one claim for each membership with cover on the day, each with BPJS's own number.

    A membership whose cover the law leaves open (grace) is received too; the computation asks about it. Where none
    has cover the first is received all the same, so that the refusal can be put in writing.
    """
    kantor = ("BPJS",) if settings.NAUNGAN_PENYELENGGARA == "di_dalam" else ()
    peristiwa = pendampingan.peristiwa
    wajib(by, "terima", kantor=kantor, peran=("PEMBUAT",), wilayah=peristiwa.wilayah)
    milik = kepesertaan_pada(peristiwa)
    tercakup = [m for m, status in milik if status in ("AKTIF", "TENGGANG")] or [m for m, _ in milik][:1]
    if not tercakup:
        raise Tolakan("bukan_peserta", nama=peristiwa.person.nama)
    program = "JKK" if peristiwa.jenis == peristiwa.Jenis.MENINGGAL_KK else "JKM"
    try:
        with tindakan("terima_klaim", by=by) as act:
            if kunci(pendampingan).status != Pendampingan.Status.DIAJUKAN:
                raise BelumLengkap("belum_diajukan")
            hasil = []
            for m in tercakup:
                klaim = Klaim.objects.create(
                    peristiwa=peristiwa,
                    membership=m,
                    program=program,
                    nomor=kode_acak(),
                    pengajuan_ke=pendampingan.pengajuan_ke,
                    diterima_pada=hari_ini(),
                )
                act.subjek("klaim", klaim.pk, sesudah={"status": klaim.status, "program": program})
                hasil.append(klaim)
    except IntegrityError as galat:
        raise Tolakan("klaim_sudah_ada", nama=peristiwa.person.nama) from galat
    return hasil


def periksa_berkas(klaim: Klaim, *, by: Petugas, putusan: Mapping[str, str]) -> Klaim:
    """Give each paper its verdict (SAH or KURANG). All valid: the claim is complete and its payment clock starts.

    Raises BelumLengkap when a paper is missing, not judged, or judged KURANG (return the claim then).
    """
    with tindakan("periksa_berkas", by=by) as act:
        klaim = kunci(klaim)
        izinkan(klaim, "periksa", by)
        ada = {d.jenis: d for d in Document.objects.filter(peristiwa=klaim.peristiwa_id)}
        for jenis, nilai in putusan.items():
            if nilai not in (Document.Putusan.SAH, Document.Putusan.KURANG) or jenis not in ada:
                raise MasukanKeliru("pilihan_tak_dikenal", kolom=jenis, nilai=nilai)
        belum = [j for j in berkas_perlu(klaim.peristiwa) if putusan.get(j) != Document.Putusan.SAH]
        if belum:
            raise BelumLengkap("berkas_belum_sah", berkas=belum)
        for jenis, nilai in putusan.items():
            ada[jenis].putusan = nilai
            ada[jenis].diperiksa_oleh = by
            ada[jenis].save()
        klaim.lengkap_pada = hari_ini()
        pindah(act, klaim, "periksa", by, lengkap=str(klaim.lengkap_pada))
    return klaim


def cek_kasus(klaim: Klaim, *, by: Petugas, temuan: str) -> Klaim:
    """Send the claim to a field check, noting what is to be found out."""
    return _dengan_catatan(klaim, "cek_kasus", by, temuan, kolom="temuan")


def kembalikan(klaim: Klaim, *, by: Petugas, alasan: str, kurang: Collection[str] = ()) -> Klaim:
    """Return the claim for papers; BPJS's clock stops and the family's runs.

    The papers in ``kurang`` carry that verdict, so that the family knows which ones to bring again.
    """
    with transaction.atomic():
        klaim = _dengan_catatan(klaim, "kembalikan", by, alasan, kolom="alasan", kurang=sorted(kurang))
        Document.objects.filter(peristiwa=klaim.peristiwa_id, jenis__in=kurang).update(
            putusan=Document.Putusan.KURANG, diperiksa_oleh=by
        )
    return klaim


def _dengan_catatan(
    klaim: Klaim, aksi: str, by: Petugas, catatan: str, *, kolom: str, **isi: object
) -> Klaim:
    if not catatan.strip():
        raise MasukanKeliru("kosong", kolom=kolom)
    with tindakan(aksi, by=by, alasan=catatan[:400]) as act:
        klaim = kunci(klaim)
        klaim.catatan = catatan.strip()[:400]
        klaim.lengkap_pada = None
        pindah(act, klaim, aksi, by, **isi)
    return klaim


def terima_lagi(klaim: Klaim, *, by: Petugas) -> Klaim:
    """Take a returned claim up again once the regency has submitted it again."""
    with tindakan("terima_lagi", by=by) as act:
        klaim = kunci(klaim)
        izinkan(klaim, "terima_lagi", by)
        pendampingan = klaim.peristiwa.pendampingan
        diajukan = pendampingan.status == Pendampingan.Status.DIAJUKAN
        if not diajukan or pendampingan.pengajuan_ke <= klaim.pengajuan_ke:
            raise BelumLengkap("belum_diajukan_lagi")
        klaim.pengajuan_ke = pendampingan.pengajuan_ke
        klaim.catatan = ""
        pindah(act, klaim, "terima_lagi", by)
    return klaim
