"""Village meetings: the village writes the minutes, a second person confirms them, and the candidates move."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from naungan.books.journal.catat import tindakan
from naungan.books.selection.models import Calon, HasilMusyawarah, Musyawarah, Program
from naungan.books.staff.models import Petugas
from naungan.books.wilayah.models import Wilayah
from naungan.desk.access import wajib
from naungan.desk.kunci import kunci
from naungan.desk.selection.pindah import pindahkan_semua
from naungan.desk.tolakan import BukanTahapnya, MasukanKeliru, TidakBerwenang
from naungan.kit.jam import hari_ini

__all__ = ["Putusan", "catat_musyawarah", "sahkan_musyawarah"]


class Putusan(NamedTuple):
    """What the meeting said: DIUSULKAN (not decided), DITERIMA, or DITOLAK with the reason."""

    putusan: str
    alasan: str = ""


def catat_musyawarah(
    program: Program,
    *,
    by: Petugas,
    wilayah: str,
    nomor: str,
    tanggal: date,
    tempat: str,
    pemimpin: str,
    hadir: int,
    hasil: Mapping[int, Putusan],
) -> Musyawarah:
    """Write the minutes: candidate's identity → what was said. The same number again writes the draft anew.

    Village or regency. Raises MasukanKeliru for somebody who is no candidate of this village waiting for a meeting.
    """
    _izinkan(by, wilayah, "catat_musyawarah", ("PEMBUAT", "PEMERIKSA", "PIMPINAN"))
    for kolom, teks in (("nomor", nomor), ("tempat", tempat), ("pemimpin", pemimpin)):
        if not teks.strip():
            raise MasukanKeliru("kosong", kolom=kolom)
    if tanggal > hari_ini():
        raise MasukanKeliru("tanggal_di_depan", kolom="tanggal", nilai=tanggal)
    if hadir <= 0:
        raise MasukanKeliru("bilangan_tak_positif", kolom="hadir")
    if not Wilayah.objects.filter(kode=wilayah, tingkat="desakel").exists():
        raise MasukanKeliru("wilayah_tak_dikenal", kolom="wilayah", nilai=wilayah)
    _periksa(program, wilayah, hasil)
    with tindakan("catat_musyawarah", by=by) as act:
        program = kunci(program)
        if program.status != Program.Status.BERJALAN:
            raise BukanTahapnya("bukan_tahapnya", aksi="catat_musyawarah", status=program.status)
        lama = Musyawarah.objects.filter(program=program, wilayah=wilayah, nomor=nomor.strip()).first()
        if lama:
            if lama.disahkan_oleh_id is not None:
                raise BukanTahapnya("sudah_disahkan")
            lama.hasil.all().delete()
            Musyawarah.objects.filter(pk=lama.pk).delete()
        rapat = Musyawarah.objects.create(
            program=program,
            wilayah=wilayah,
            nomor=nomor.strip()[:60],
            tanggal=tanggal,
            tempat=tempat.strip()[:120],
            pemimpin=pemimpin.strip()[:120],
            hadir=hadir,
            dibuat_oleh=by,
        )
        HasilMusyawarah.objects.bulk_create(
            HasilMusyawarah(musyawarah=rapat, calon_id=ke, putusan=p.putusan, alasan=p.alasan.strip()[:200])
            for ke, p in sorted(hasil.items())
        )
        act.subjek(
            "musyawarah", rapat.pk, sesudah={"nomor": rapat.nomor, "hadir": hadir, "calon": len(hasil)}
        )
    return rapat


def sahkan_musyawarah(rapat: Musyawarah, *, by: Petugas) -> Musyawarah:
    """Confirm the minutes someone else wrote: the accepted and the refused move on, the undecided stay."""
    peran = ("PIMPINAN",) if by.kantor.jenis == "DESA" else ("PEMERIKSA", "PIMPINAN")
    _izinkan(by, rapat.wilayah, "sahkan_musyawarah", peran)
    with tindakan("sahkan_musyawarah", by=by) as act:
        kunci(rapat.program)
        rapat = kunci(rapat)
        if rapat.disahkan_oleh_id is not None:
            raise BukanTahapnya("sudah_disahkan")
        if rapat.dibuat_oleh_id == by.pk:
            raise TidakBerwenang("orang_yang_sama")
        pindah = pindahkan_semua(
            act,
            by=by,
            pilih=(
                "SELECT h.calon_id AS id, CASE h.putusan WHEN 'DITERIMA' THEN 'terima_musyawarah'"
                " ELSE 'tolak_musyawarah' END AS aksi, h.alasan FROM selection_hasilmusyawarah h"
                " WHERE h.musyawarah_id = %(rapat)s AND h.putusan <> 'DIUSULKAN'"
            ),
            isi={"rapat": rapat.pk},
        )
        rapat.disahkan_oleh = by
        rapat.save(update_fields=["disahkan_oleh"])
        act.subjek("musyawarah", rapat.pk, sebelum={"disahkan": None}, sesudah={"disahkan": by.pk, **pindah})
    return rapat


def _izinkan(by: Petugas, wilayah: str, aksi: str, peran: tuple[str, ...]) -> None:
    wajib(by, aksi, kantor=("DESA", "PEMDA"), peran=peran, wilayah=wilayah)


def _periksa(program: Program, wilayah: str, hasil: Mapping[int, Putusan]) -> None:
    if not hasil:
        raise MasukanKeliru("kosong", kolom="hasil")
    for p in hasil.values():
        if p.putusan not in HasilMusyawarah.Putusan.values:
            raise MasukanKeliru("pilihan_tak_dikenal", kolom="putusan", nilai=p.putusan)
        if p.putusan == HasilMusyawarah.Putusan.DITOLAK and not p.alasan.strip():
            raise MasukanKeliru("kosong", kolom="alasan")
    menunggu = Calon.objects.filter(program=program, status=Calon.Status.USUL, person__wilayah=wilayah)
    dikenal = set(menunggu.values_list("pk", flat=True))
    if asing := set(hasil) - dikenal:
        raise MasukanKeliru("bukan_calon_desa", kolom="hasil", nilai=len(asing))
