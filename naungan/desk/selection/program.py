"""Programmes: drafted by one person, opened by another; their places shared out; closed at the end."""

from django.db import IntegrityError
from django.db.models import Sum

from naungan.books.journal.catat import tindakan
from naungan.books.registry.models import Payer
from naungan.books.selection.models import Aturan, Kuota, Lampiran, Program
from naungan.books.staff.models import Petugas
from naungan.books.wilayah.models import Wilayah
from naungan.desk.access import wajib
from naungan.desk.kunci import kunci
from naungan.desk.selection.kosakata import kategori_benar
from naungan.desk.tolakan import BelumLengkap, BukanTahapnya, MasukanKeliru, TidakBerwenang
from naungan.kit.bulan import Bulan

__all__ = ["atur_kuota", "buka_program", "rancang_program", "tutup_program", "ubah_kuota_program"]


def rancang_program(
    *,
    by: Petugas,
    nama: str,
    payer: Payer,
    dasar: str,
    mulai: Bulan,
    sampai: Bulan,
    upah: int,
    kuota: int,
    perlu_musyawarah: bool = True,
    hari_tawaran: int = 14,
) -> Program:
    """Draft a programme: this fund pays for ``kuota`` people from month to month, on a wage base of ``upah``."""
    wajib(by, "program", kantor=("PEMDA",), peran=("PEMBUAT",), wilayah=payer.wilayah)
    for kolom, teks in (("nama", nama), ("dasar", dasar)):
        if not teks.strip():
            raise MasukanKeliru("kosong", kolom=kolom)
    for kolom, nilai in (("upah", upah), ("kuota", kuota), ("hari_tawaran", hari_tawaran)):
        if nilai <= 0:
            raise MasukanKeliru("bilangan_tak_positif", kolom=kolom)
    if sampai < mulai:
        raise MasukanKeliru("bulan_terbalik", kolom="sampai")
    if Program.objects.filter(payer=payer, nama=nama.strip(), mulai=mulai.kode).exists():
        raise MasukanKeliru("program_sudah_ada", kolom="nama", nilai=nama.strip())
    with tindakan("rancang_program", by=by) as act:
        program = Program.objects.create(
            payer=payer,
            sumber=payer.sumber,
            wilayah=payer.wilayah,
            nama=nama.strip()[:120],
            dasar=dasar.strip()[:200],
            mulai=mulai.kode,
            sampai=sampai.kode,
            upah=upah,
            kuota=kuota,
            perlu_musyawarah=perlu_musyawarah,
            hari_tawaran=hari_tawaran,
            dibuat_oleh=by,
        )
        act.subjek(
            "program",
            program.pk,
            sesudah={"status": program.status, "kuota": kuota, "upah": upah, "dasar": dasar},
        )
    return program


def buka_program(program: Program, *, by: Petugas) -> Program:
    """Start a programme someone else drafted. It needs approved rules."""
    wajib(by, "program", kantor=("PEMDA",), peran=("PEMERIKSA", "PIMPINAN"), wilayah=program.wilayah)
    with tindakan("buka_program", by=by) as act:
        program = kunci(program)
        if program.status != Program.Status.RANCANGAN:
            raise BukanTahapnya("bukan_tahapnya", aksi="buka_program", status=program.status)
        if program.dibuat_oleh_id == by.pk:
            raise TidakBerwenang("orang_yang_sama")
        if not Aturan.objects.filter(program=program, disetujui_oleh__isnull=False).exists():
            raise BelumLengkap("belum_ada_aturan", nama=program.nama)
        program.status, program.dibuka_oleh = Program.Status.BERJALAN, by
        program.save(update_fields=["status", "dibuka_oleh"])
        act.subjek("program", program.pk, sebelum={"status": "RANCANGAN"}, sesudah={"status": program.status})
    return program


def tutup_program(program: Program, *, by: Petugas, alasan: str) -> Program:
    """End a programme: nobody is named under it any more. Lines already named run to the end of their decree."""
    wajib(by, "program", kantor=("PEMDA",), peran=("PEMERIKSA", "PIMPINAN"), wilayah=program.wilayah)
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("tutup_program", by=by, alasan=alasan.strip()[:400]) as act:
        program = kunci(program)
        if program.status != Program.Status.BERJALAN:
            raise BukanTahapnya("bukan_tahapnya", aksi="tutup_program", status=program.status)
        program.status = Program.Status.DITUTUP
        program.save(update_fields=["status"])
        act.subjek("program", program.pk, sebelum={"status": "BERJALAN"}, sesudah={"status": program.status})
    return program


def atur_kuota(
    program: Program, *, by: Petugas, wilayah: str, banyak: int, kategori: str = ""
) -> Kuota | None:
    """Keep ``banyak`` places for a district or village (and a category); 0 gives them back.

    Raises MasukanKeliru when the programme has no more, when it overlaps another quota, or falls below those named.
    """
    wajib(by, "kuota", kantor=("PEMDA",), peran=("PEMBUAT", "PEMERIKSA"), wilayah=program.wilayah)
    if not Wilayah.objects.filter(kode=wilayah).exists():
        raise MasukanKeliru("wilayah_tak_dikenal", kolom="wilayah", nilai=wilayah)
    if kategori and not kategori_benar(kategori):
        raise MasukanKeliru("nilai_tak_cocok", kolom="kategori", nilai=kategori, bidang="kategori")
    try:
        with tindakan("atur_kuota", by=by) as act:
            program = kunci(program)
            if program.status == Program.Status.DITUTUP:
                raise BukanTahapnya("bukan_tahapnya", aksi="atur_kuota", status=program.status)
            lama = Kuota.objects.filter(program=program, wilayah=wilayah, kategori=kategori).first()
            _muat(program, lama, banyak)
            baru = _tulis(program, lama, wilayah, kategori, banyak)
            act.subjek(
                "program",
                program.pk,
                sebelum={"kuota": [wilayah, kategori, lama.banyak if lama else 0]},
                sesudah={"kuota": [wilayah, kategori, banyak]},
            )
    except IntegrityError as galat:
        raise MasukanKeliru("kuota_bertumpang", kolom="wilayah", nilai=wilayah) from galat
    return baru


def _tulis(program: Program, lama: Kuota | None, wilayah: str, kategori: str, banyak: int) -> Kuota | None:
    if banyak == 0:
        if lama:
            Kuota.objects.filter(pk=lama.pk).delete()
        return None
    if lama:
        Kuota.objects.filter(pk=lama.pk).update(banyak=banyak)
        return Kuota.objects.get(pk=lama.pk)
    return Kuota.objects.create(program=program, wilayah=wilayah, kategori=kategori, banyak=banyak)


def _muat(program: Program, lama: Kuota | None, banyak: int) -> None:
    dibagi = Kuota.objects.filter(program=program).aggregate(n=Sum("banyak"))["n"] or 0
    dibagi -= lama.banyak if lama else 0
    if banyak < 0:
        raise MasukanKeliru("bilangan_tak_positif", kolom="banyak")
    if dibagi + banyak > program.kuota:
        raise MasukanKeliru("melebihi_kuota", kolom="banyak", nilai=dibagi + banyak, kuota=program.kuota)
    if lama and (lama.calon_set.exists() and banyak == 0):
        raise MasukanKeliru("kuota_terpakai", kolom="banyak", nilai=lama.calon_set.count())
    if lama and banyak < (duduk := lama.penerima_set.filter(penutupan__isnull=True).count()):
        raise MasukanKeliru("kuota_terpakai", kolom="banyak", nilai=duduk)


def ubah_kuota_program(program: Program, *, by: Petugas, kuota: int, alasan: str) -> Program:
    """More or fewer places in all, never fewer than are shared out or decreed."""
    wajib(by, "kuota", kantor=("PEMDA",), peran=("PEMERIKSA", "PIMPINAN"), wilayah=program.wilayah)
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("ubah_kuota_program", by=by, alasan=alasan.strip()[:400]) as act:
        program = kunci(program)
        if program.status == Program.Status.DITUTUP:
            raise BukanTahapnya("bukan_tahapnya", aksi="ubah_kuota_program", status=program.status)
        dibagi = program.bagian.aggregate(n=Sum("banyak"))["n"] or 0
        diputus = Lampiran.objects.filter(program=program, ke=0).aggregate(n=Sum("decree__kuota"))["n"] or 0
        if kuota < max(dibagi, diputus, 1):
            raise MasukanKeliru("kuota_terpakai", kolom="kuota", nilai=max(dibagi, diputus))
        lama, program.kuota = program.kuota, kuota
        program.save(update_fields=["kuota"])
        act.subjek("program", program.pk, sebelum={"kuota": lama}, sesudah={"kuota": kuota})
    return program
