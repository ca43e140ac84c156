"""Amending decrees: what has changed since the last annex, collected into the next, for a second person to approve."""

from datetime import date

from django.db.models import Max

from naungan.books.funds.models import Decree
from naungan.books.journal.catat import tindakan
from naungan.books.selection.models import Lampiran, Penerima, Penutupan, Tawaran
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.kunci import kunci
from naungan.desk.selection.tempat import Kosong, tempat_kosong
from naungan.desk.tolakan import BelumLengkap, BukanTahapnya, MasukanKeliru
from naungan.kit.bulan import Bulan
from naungan.kit.jam import hari_ini

__all__ = ["susun_perubahan"]


def susun_perubahan(decree: Decree, *, by: Petugas, nomor: str, tanggal: date, mulai: Bulan) -> Lampiran:
    """Draft a decree amending ``decree`` from the month ``mulai``: close the lines of those who left, open the accepted.

    A death closes the line after the month of death, every other reason before ``mulai``. Raises BelumLengkap
    ``tidak_ada_perubahan`` when nothing has changed.
    """
    wajib(by, "lampiran", kantor=("PEMDA",), peran=("PEMBUAT",), wilayah=decree.payer.wilayah)
    if not nomor.strip():
        raise MasukanKeliru("kosong", kolom="nomor")
    if (
        Lampiran.objects.filter(nomor=nomor.strip()).exists()
        or Decree.objects.filter(nomor=nomor.strip()).exists()
    ):
        raise MasukanKeliru("nomor_sudah_dipakai", kolom="nomor", nilai=nomor.strip())
    if not decree.mulai <= mulai.kode <= decree.sampai:
        raise MasukanKeliru("di_luar_masa_program", kolom="mulai", nilai=decree.nomor)
    pertama = Lampiran.objects.filter(decree=decree, ke=0, disetujui_oleh__isnull=False).first()
    if pertama is None:
        raise BelumLengkap("belum_berlampiran", nomor=decree.nomor)
    with tindakan("susun_perubahan", by=by) as act:
        program = kunci(pertama.program)
        if program.status != program.Status.BERJALAN:
            raise BukanTahapnya("bukan_tahapnya", aksi="susun_perubahan", status=program.status)
        if Lampiran.objects.filter(decree=decree, disetujui_oleh__isnull=True).exists():
            raise BukanTahapnya("rancangan_sudah_ada", nomor=decree.nomor)
        kosong = [k for k in tempat_kosong(program, hari_ini()) if k.decree == decree.pk]
        ke = (Lampiran.objects.filter(decree=decree).aggregate(n=Max("ke"))["n"] or 0) + 1
        lampiran = Lampiran.objects.create(
            program=program,
            decree=decree,
            ke=ke,
            nomor=nomor.strip()[:60],
            tanggal=tanggal,
            mulai=mulai.kode,
            dibuat_oleh=by,
        )
        tutup = _tutup(lampiran, kosong, mulai)
        buka = _isi(lampiran, decree, kosong)
        if not tutup and not buka:
            raise BelumLengkap("tidak_ada_perubahan", nomor=decree.nomor)
        act.subjek("lampiran", lampiran.pk, sesudah={"nomor": lampiran.nomor, "tutup": tutup, "buka": buka})
    return lampiran


def _tutup(lampiran: Lampiran, kosong: list[Kosong], mulai: Bulan) -> int:
    sebelum = mulai.maju(-1).kode
    baris = []
    for k in kosong:
        if k.penerima is not None:
            meninggal = k.sebab == "MENINGGAL" and k.sejak is not None
            bulan = Bulan.dari_tanggal(k.sejak).kode if meninggal and k.sejak else sebelum
            baris.append(
                Penutupan(
                    lampiran=lampiran, penerima_id=k.penerima, terakhir=min(bulan, sebelum), sebab=k.sebab
                )
            )
    Penutupan.objects.bulk_create(baris)
    return len(baris)


def _isi(lampiran: Lampiran, decree: Decree, kosong: list[Kosong]) -> int:
    """Lines for those who accepted a place that is free now."""
    bebas = {(k.tempat, k.urut) for k in kosong}
    diterima = Tawaran.objects.filter(
        decree=decree, status=Tawaran.Status.DITERIMA, calon__status="ANTRE"
    ).select_related("calon__person")
    baris = [
        Penerima(
            lampiran=lampiran,
            decree=decree,
            calon=t.calon,
            person=t.calon.person,
            kuota_id=t.calon.kuota_id,
            tempat=t.tempat,
            urut=t.urut,
            nik_segel=t.calon.person.nik_segel,
            nama=t.calon.person.nama,
            wilayah=t.calon.person.wilayah,
            mulai=lampiran.mulai,
            sampai=decree.sampai,
        )
        for t in diterima.order_by("calon__person")
        if (t.tempat, t.urut) in bebas
    ]
    Penerima.objects.bulk_create(baris)
    return len(baris)
