"""Accompanying the family: visit, papers, submission."""

from collections.abc import Mapping, Sequence

from naungan.books.cases.models import Pendampingan, Relative
from naungan.books.documents.models import Document
from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.kolom import segel
from naungan.books.staff.models import Petugas
from naungan.desk.access import dalam_wilayah
from naungan.desk.accompany.berkas import berkas_perlu
from naungan.desk.accompany.lapor import KerabatBaru
from naungan.desk.flow import PENDAMPINGAN
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import BelumLengkap, MasukanKeliru, TidakBerwenang
from naungan.kit.jam import hari_ini

__all__ = ["ajukan", "izinkan", "kunjungi", "lengkapi", "pindah"]

HUBUNGAN = ("istri", "suami", "anak", "ibu", "ayah", "cucu", "kakek", "nenek", "saudara", "mertua")
KELAMIN = ("L", "P")
SEKOLAH = ("", "BELUM", "TK", "SD", "SMP", "SMA", "PT")
"""The levels the law knows; empty: not at school, or not asked."""


def izinkan(pendampingan: Pendampingan, aksi: str, by: Petugas) -> str:
    """The stage this act would lead to. Raises TidakBerwenang or BukanTahapnya before anything of the file is told."""
    if not dalam_wilayah(by, pendampingan.peristiwa.wilayah):
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    return PENDAMPINGAN.periksa(aksi, pendampingan.status, by)


def pindah(act: Tindakan, pendampingan: Pendampingan, aksi: str, by: Petugas, **isi: object) -> None:
    """Move the file one stage; the caller holds it locked."""
    ke = izinkan(pendampingan, aksi, by)
    sebelum = {"status": pendampingan.status}
    pendampingan.status = ke
    pendampingan.save()
    act.subjek("pendampingan", pendampingan.pk, sebelum=sebelum, sesudah={"status": ke, **isi})


def kunjungi(pendampingan: Pendampingan, *, by: Petugas, kerabat: Sequence[KerabatBaru]) -> Pendampingan:
    """Note that the family was visited, and who they are. Raises MasukanKeliru when nobody is named.

    A file BPJS returned may be visited again to name those who were missed; nobody named before is changed.
    """
    if not kerabat:
        raise MasukanKeliru("kosong", kolom="nama")
    for orang in kerabat:
        if orang.hubungan not in HUBUNGAN:
            raise MasukanKeliru("hubungan_tak_dikenal", kolom="hubungan", nilai=orang.hubungan)
        if not orang.nama.strip():
            raise MasukanKeliru("kosong", kolom="nama")
        for kolom, nilai, boleh in (("kelamin", orang.kelamin, KELAMIN), ("sekolah", orang.sekolah, SEKOLAH)):
            if nilai not in boleh:
                raise MasukanKeliru("pilihan_tak_dikenal", kolom=kolom, nilai=nilai)
        if orang.lahir and orang.lahir > hari_ini():
            raise MasukanKeliru("tanggal_di_depan", kolom="lahir", nilai=orang.lahir)
    if len({(k.nama.strip(), k.hubungan) for k in kerabat}) < len(kerabat):
        raise MasukanKeliru("kerabat_dua_kali", kolom="nama")
    with tindakan("kunjungi", by=by) as act:
        pendampingan = kunci(pendampingan)
        pindah(act, pendampingan, "kunjungi", by, kerabat=len(kerabat))
        lama = set(pendampingan.peristiwa.kerabat.values_list("nama", "hubungan"))
        if lama & {(k.nama.strip(), k.hubungan) for k in kerabat}:
            raise MasukanKeliru("kerabat_dua_kali", kolom="nama")
        s = segel()
        Relative.objects.bulk_create(
            Relative(
                peristiwa=pendampingan.peristiwa,
                nama=k.nama.strip(),
                hubungan=k.hubungan,
                lahir=k.lahir,
                kelamin=k.kelamin,
                hidup=k.hidup,
                sekolah=k.sekolah,
                nik_segel=s.tutup(k.nik, "nik") if k.nik else b"",
                bank=k.bank,
                rekening_segel=s.tutup(k.rekening, "rekening") if k.rekening else b"",
            )
            for k in kerabat
        )
    return pendampingan


def lengkapi(pendampingan: Pendampingan, *, by: Petugas, nomor: Mapping[str, str]) -> Pendampingan:
    """Bring the papers: kind → number written on it. The file is ready when each paper the case needs is there.

    A paper BPJS found wanting must be brought again. Raises BelumLengkap with the missing papers.
    """
    with tindakan("lengkapi", by=by) as act:
        pendampingan = kunci(pendampingan)
        izinkan(pendampingan, "lengkapi", by)
        peristiwa = pendampingan.peristiwa
        perlu = berkas_perlu(peristiwa)
        dibawa = {jenis: n.strip() for jenis, n in nomor.items() if n.strip() and jenis in perlu}
        baik = Document.objects.filter(peristiwa=peristiwa).exclude(putusan=Document.Putusan.KURANG)
        ada = set(baik.values_list("jenis", flat=True))
        if kurang := [jenis for jenis in perlu if jenis not in dibawa and jenis not in ada]:
            raise BelumLengkap("berkas_kurang", berkas=kurang)
        pindah(act, pendampingan, "lengkapi", by, berkas=sorted(dibawa))
        Document.objects.bulk_create(
            [
                Document(
                    peristiwa=peristiwa, jenis=jenis, nomor_segel=segel().tutup(n, "berkas"), dibawa_oleh=by
                )
                for jenis, n in dibawa.items()
            ],
            update_conflicts=True,  # brought again: the new paper waits for its verdict
            unique_fields=["peristiwa", "jenis"],
            update_fields=["nomor_segel", "dibawa_oleh", "putusan", "diperiksa_oleh", "catatan"],
        )
    return pendampingan


def ajukan(pendampingan: Pendampingan, *, by: Petugas) -> Pendampingan:
    """Submit the papers to BPJS; from now on BPJS's clock runs."""
    with tindakan("ajukan", by=by) as act:
        pendampingan = kunci(pendampingan)
        pendampingan.diajukan_pada = hari_ini()
        pendampingan.pengajuan_ke += 1
        pindah(
            act,
            pendampingan,
            "ajukan",
            by,
            tanggal=str(pendampingan.diajukan_pada),
            ke=pendampingan.pengajuan_ke,
        )
    return pendampingan
