"""Drafting the annex of a decree from the waiting list, within every quota; throwing a draft away."""

from typing import Any

from django.db import connection
from django.db.models import Sum

from naungan.books.funds.models import Decree
from naungan.books.journal.catat import tindakan
from naungan.books.selection.models import Lampiran, Penerima, Penutupan, Program, Verifikasi
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.kunci import kunci
from naungan.desk.selection.antrean import urutan
from naungan.desk.selection.kapasitas import bernama, sisa_kuota
from naungan.desk.selection.nilai import nilai_calon
from naungan.desk.tolakan import BelumLengkap, BukanTahapnya, MasukanKeliru
from naungan.kit.jam import hari_ini

__all__ = ["batalkan_lampiran", "susun_lampiran"]

# Who was named before and is still there comes first, whatever the age. Then the best of each quota as far as it has
# places, and the best of all as far as the decree has. Rows go in by person, so that two drafts at once take hold of
# people in one order.
_LANJUT = "CASE c.status WHEN 'DITETAPKAN' THEN 0 ELSE 1 END"
_BARIS = """
INSERT INTO selection_penerima
       (lampiran_id, decree_id, calon_id, person_id, kuota_id, tempat, urut, nik_segel, nama, wilayah, mulai, sampai)
SELECT %(lampiran)s, %(decree)s, a.id, a.person_id, a.kuota_id, a.tempat, 1, a.nik_segel, a.nama, a.wilayah,
       %(mulai)s, %(sampai)s
  FROM (SELECT m.*, ROW_NUMBER() OVER (ORDER BY m.ke) AS tempat
          FROM (SELECT c.id, c.person_id, c.kuota_id, p.nik_segel, p.nama, p.wilayah,
                       ROW_NUMBER() OVER (ORDER BY {lanjut}, {urut}) AS ke,
                       ROW_NUMBER() OVER (PARTITION BY c.kuota_id ORDER BY {lanjut}, {urut}) AS ke_sel
                  FROM selection_calon c JOIN registry_person o ON o.id = c.person_id
                  JOIN registry_person p ON p.id = COALESCE(o.lebur_ke_id, o.id)
                 WHERE c.program_id = %(program)s AND p.meninggal IS NULL
                   AND (o.lebur_ke_id IS NULL OR NOT EXISTS (SELECT 1 FROM selection_calon k
                        WHERE k.program_id = c.program_id AND k.person_id = p.id AND k.status <> 'KELUAR'))
                   AND (c.status = 'ANTRE' OR (c.status = 'DITETAPKAN' AND c.sebab_keluar = ''))
                   AND NOT {bernama}
                   AND NOT EXISTS (SELECT 1 FROM selection_tawaran w
                        WHERE w.calon_id = c.id AND w.status IN ('DITAWARKAN', 'DITERIMA'))) m
          JOIN sisa_kuota s ON s.kuota_id = COALESCE(m.kuota_id, 0) AND m.ke_sel <= s.sisa) a
 WHERE a.tempat <= %(kuota)s ORDER BY a.person_id
"""


def susun_lampiran(decree: Decree, program: Program, *, by: Petugas) -> Lampiran:
    """Draft the annex of a drafted decree: judge the waiting list again, then name the first in line.

    Who was named by an earlier decree of the programme that has ended by then is named again, first.

    Drafting again writes the draft anew. Raises MasukanKeliru when the decree is not of the programme's fund, months
    or size, BelumLengkap ``antrean_kosong`` when nobody can be named.
    """
    wajib(by, "lampiran", kantor=("PEMDA",), peran=("PEMBUAT",), wilayah=program.wilayah)
    _periksa(decree, program)
    nilai_calon(program, by=by)
    with tindakan("susun_lampiran", by=by) as act:
        program, decree = kunci(program), kunci(decree)
        if decree.disetujui_oleh_id is not None:
            raise BukanTahapnya("sudah_disetujui")
        lama = Lampiran.objects.filter(decree=decree, ke=0).first()
        if lama:
            _buang(lama)
        lampiran = Lampiran.objects.create(
            program=program,
            decree=decree,
            ke=0,
            nomor=decree.nomor,
            tanggal=decree.tanggal,
            mulai=decree.mulai,
            dibuat_oleh=by,
        )
        banyak = _isi(lampiran, decree, program)
        if not banyak:
            raise BelumLengkap("antrean_kosong", nama=program.nama)
        act.subjek("lampiran", lampiran.pk, sesudah={"nomor": lampiran.nomor, "penerima": banyak})
        act.subjek("program", program.pk, sesudah={"lampiran": lampiran.nomor, "penerima": banyak})
    return lampiran


def _periksa(decree: Decree, program: Program) -> None:
    if program.status != Program.Status.BERJALAN:
        raise BukanTahapnya("bukan_tahapnya", aksi="lampiran", status=program.status)
    if decree.payer_id != program.payer_id:
        raise MasukanKeliru("bukan_dana_program", kolom="decree", nilai=decree.nomor)
    if decree.mulai < program.mulai or decree.sampai > program.sampai:
        raise MasukanKeliru("di_luar_masa_program", kolom="decree", nilai=decree.nomor)
    lain = Lampiran.objects.filter(program=program, ke=0).exclude(decree=decree)
    serentak = lain.filter(decree__mulai__lte=decree.sampai, decree__sampai__gte=decree.mulai)
    jumlah = decree.kuota + (serentak.aggregate(n=Sum("decree__kuota"))["n"] or 0)
    if jumlah > program.kuota:
        raise MasukanKeliru("melebihi_kuota", kolom="kuota", nilai=jumlah, kuota=program.kuota)


def _isi(lampiran: Lampiran, decree: Decree, program: Program) -> int:
    urut = urutan(program, hari_ini())
    isi: dict[str, Any] = urut.isi | {
        "lampiran": lampiran.pk,
        "decree": decree.pk,
        "program": program.pk,
        "mulai": decree.mulai,
        "sampai": decree.sampai,
        "kuota": decree.kuota,
    }
    sisa = sisa_kuota(program, decree.mulai)
    with connection.cursor() as kursor:
        kursor.execute("DROP TABLE IF EXISTS sisa_kuota")
        kursor.execute("CREATE TEMPORARY TABLE sisa_kuota (kuota_id bigint PRIMARY KEY, sisa bigint)")
        kursor.executemany("INSERT INTO sisa_kuota VALUES (%s, %s)", [(k or 0, n) for k, n in sisa.items()])
        kursor.execute(
            _BARIS.format(urut=urut.sql, lanjut=_LANJUT, bernama=bernama("%(mulai)s", "%(sampai)s")), isi
        )
        banyak = int(kursor.rowcount)
        if connection.vendor == "postgresql":  # the fences were planned while the table was small
            kursor.execute("ANALYZE selection_penerima")
        return banyak


def batalkan_lampiran(lampiran: Lampiran, *, by: Petugas, alasan: str) -> None:
    """Throw a draft annex away; its people are in line as before."""
    wajib(by, "lampiran", kantor=("PEMDA",), peran=("PEMBUAT", "PEMERIKSA"), wilayah=lampiran.program.wilayah)
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("batalkan_lampiran", by=by, alasan=alasan.strip()[:400]) as act:
        lampiran = kunci(lampiran)
        if lampiran.disetujui_oleh_id is not None:
            raise BukanTahapnya("sudah_disetujui")
        act.subjek("lampiran", lampiran.pk, sebelum={"nomor": lampiran.nomor}, sesudah={"dibatalkan": True})
        _buang(lampiran)


def _buang(lampiran: Lampiran) -> None:
    if lampiran.disetujui_oleh_id is not None:
        raise BukanTahapnya("sudah_disetujui")
    Verifikasi.objects.filter(lampiran=lampiran).delete()
    Penutupan.objects.filter(lampiran=lampiran).delete()
    Penerima.objects.filter(lampiran=lampiran).delete()
    Lampiran.objects.filter(pk=lampiran.pk).delete()
