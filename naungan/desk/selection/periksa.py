"""The yearly check of the roll: every named person on the list of their village, each answered for."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Max

from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.selection.models import BarisPeriksa, Penerima, PeriksaTahunan, Program
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.jalan import Jalan, Lapor, bergantian, tanpa_laporan
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import BelumLengkap, BukanTahapnya, MasukanKeliru
from naungan.kit.bulan import Bulan
from naungan.kit.jam import hari_ini

__all__ = ["Jawaban", "buka_periksa", "jawab_periksa", "tutup_periksa"]


class Jawaban(NamedTuple):
    """One answer (a code of ``BarisPeriksa.Jawaban``) and, where it is no yes, since when."""

    kode: str
    sejak: date | None = None


# Everybody a decree in force names in the month the check is opened, on the list of the village they live in now.
_DESA = """
INSERT INTO selection_periksatahunan (program_id, tahun, wilayah, dibuka_pada)
SELECT DISTINCT %(program)s, %(tahun)s, s.wilayah, %(hari)s {dari}
   AND NOT EXISTS (SELECT 1 FROM selection_periksatahunan q
                    WHERE q.program_id = %(program)s AND q.tahun = %(tahun)s AND q.wilayah = s.wilayah)
"""
_BARIS = """
INSERT INTO selection_barisperiksa (periksa_id, penerima_id, jawaban)
SELECT q.id, p.id, '' {dari} ORDER BY p.id
"""
_DARI = """
  FROM selection_penerima p
  JOIN selection_lampiran l ON l.id = p.lampiran_id AND l.disetujui_oleh_id IS NOT NULL AND l.program_id = %(program)s
  JOIN registry_person o ON o.id = p.person_id
  JOIN registry_person s ON s.id = COALESCE(o.lebur_ke_id, o.id)
  {gabung}
 WHERE p.id > %(dari)s AND p.id <= %(sampai)s AND p.mulai <= %(bulan)s AND p.sampai >= %(bulan)s
   AND NOT EXISTS (SELECT 1 FROM selection_penutupan t JOIN selection_lampiran n ON n.id = t.lampiran_id
                    WHERE t.penerima_id = p.id AND t.terakhir < %(bulan)s AND n.disetujui_oleh_id IS NOT NULL)
"""
_LEMBAR = "JOIN selection_periksatahunan q ON q.program_id = %(program)s AND q.tahun = %(tahun)s AND q.wilayah = s.wilayah"


def buka_periksa(
    program: Program, tahun: int, *, by: Petugas, lapor: Lapor = tanpa_laporan, potongan: int = 5_000
) -> int:
    """Make the lists of a year; returns how many names stand on them. Killed and run again it goes on; once only."""
    wajib(by, "buka_periksa", kantor=("PEMDA",), peran=("PEMBUAT", "PEMERIKSA"), wilayah=program.wilayah)
    if program.status != Program.Status.BERJALAN:
        raise BukanTahapnya("bukan_tahapnya", aksi="buka_periksa", status=program.status)
    jalan = Jalan(f"periksa:{program.pk}:{tahun}", verb="buka_periksa", by=by)
    if not jalan.selesai:
        milik = Penerima.objects.filter(lampiran__program=program)
        terakhir = milik.aggregate(n=Max("pk"))["n"] or 0
        while jalan.kursor < terakhir:
            batas = milik.filter(pk__gt=jalan.kursor).order_by("pk").values_list("pk", flat=True)
            sampai = batas[potongan - 1 : potongan].first() or terakhir
            with bergantian():
                lapor(jalan.maju(sampai, partial(_tulis, program, tahun, sampai)) or 0)
        jalan.tutup()
    return BarisPeriksa.objects.filter(periksa__program=program, periksa__tahun=tahun).count()


def _tulis(program: Program, tahun: int, sampai: int, act: Tindakan, dari: int) -> int:
    kunci(program)
    isi: dict[str, Any] = {
        "program": program.pk,
        "tahun": tahun,
        "hari": hari_ini(),
        "bulan": Bulan.dari_tanggal(hari_ini()).kode,
        "dari": dari,
        "sampai": sampai,
    }
    with connection.cursor() as kursor:
        kursor.execute(_DESA.format(dari=_DARI.format(gabung="")), isi)
        kursor.execute(_BARIS.format(dari=_DARI.format(gabung=_LEMBAR)), isi)
        return int(kursor.rowcount)


def jawab_periksa(periksa: PeriksaTahunan, *, by: Petugas, jawaban: Mapping[int, Jawaban]) -> int:
    """Answer for these lines (by identity), a few or the whole list; an answer may be mended until the list closes."""
    _izinkan(periksa, by, "jawab_periksa", ("PEMBUAT", "PEMERIKSA", "PIMPINAN"))
    hari = hari_ini()
    for j in jawaban.values():
        if j.kode not in BarisPeriksa.Jawaban.values:
            raise MasukanKeliru("pilihan_tak_dikenal", kolom="jawaban", nilai=j.kode)
        if j.sejak and j.sejak > hari:
            raise MasukanKeliru("tanggal_di_depan", kolom="sejak", nilai=j.sejak)
    with tindakan("jawab_periksa", by=by) as act:
        periksa = kunci(periksa)
        if periksa.ditutup_oleh_id is not None:
            raise BukanTahapnya("periksa_ditutup", nilai=periksa.tahun)
        baris = list(BarisPeriksa.objects.filter(periksa=periksa, pk__in=jawaban))
        if len(baris) < len(jawaban):
            raise MasukanKeliru("bukan_baris_daftar", kolom="jawaban", nilai=len(jawaban) - len(baris))
        for b in baris:
            b.jawaban, b.sejak = jawaban[b.pk].kode, jawaban[b.pk].sejak
            b.dijawab_oleh, b.dijawab_pada = by, hari
        BarisPeriksa.objects.bulk_update(
            baris, ["jawaban", "sejak", "dijawab_oleh", "dijawab_pada"], batch_size=500
        )
        act.subjek("periksa", periksa.pk, sesudah={"dijawab": len(baris)})
    return len(baris)


# A yes renews the statement of work, with what the last one said; without one there is nothing to renew.
_PERBARUI = """
INSERT INTO selection_pernyataankerja
       (person_id, uraian, tempat, jam_seminggu, mampu, tanggal, sumber, dicatat_oleh_id)
SELECT s.person_id, s.uraian, s.tempat, s.jam_seminggu, s.mampu, b.dijawab_pada, %(sumber)s, b.dijawab_oleh_id
  FROM selection_barisperiksa b JOIN selection_penerima p ON p.id = b.penerima_id
  JOIN (SELECT w.*, ROW_NUMBER() OVER (PARTITION BY w.person_id ORDER BY w.tanggal DESC, w.id DESC) AS ke
          FROM selection_pernyataankerja w WHERE w.person_id IN (SELECT z.person_id FROM selection_barisperiksa y
               JOIN selection_penerima z ON z.id = y.penerima_id WHERE y.periksa_id = %(periksa)s)) s
    ON s.person_id = p.person_id AND s.ke = 1 AND s.mampu
 WHERE b.periksa_id = %(periksa)s AND b.jawaban = 'YA' ORDER BY p.id
"""
_KELUAR = """
UPDATE selection_calon SET (sebab_keluar, keluar_pada, alasan) = (
       SELECT CASE b.jawaban WHEN 'TIDAK' THEN 'TIDAK_BEKERJA' ELSE b.jawaban END, COALESCE(b.sejak, b.dijawab_pada),
              %(sumber)s
         FROM selection_barisperiksa b JOIN selection_penerima p ON p.id = b.penerima_id
        WHERE b.periksa_id = %(periksa)s AND p.calon_id = selection_calon.id)
 WHERE status = 'DITETAPKAN' AND sebab_keluar = '' AND id IN (
       SELECT p.calon_id FROM selection_barisperiksa b JOIN selection_penerima p ON p.id = b.penerima_id
        WHERE b.periksa_id = %(periksa)s AND b.jawaban <> 'YA')
"""


def tutup_periksa(periksa: PeriksaTahunan, *, by: Petugas) -> PeriksaTahunan:
    """Close a village's list: yes renews statements of work, any other answer frees the place for an offer.

    Nobody leaves by it alone: the line closes with the amending decree. Raises BelumLengkap ``belum_dijawab``.
    """
    peran = ("PIMPINAN",) if by.kantor.jenis == "DESA" else ("PEMERIKSA", "PIMPINAN")
    _izinkan(periksa, by, "tutup_periksa", peran)
    with tindakan("tutup_periksa", by=by) as act:
        kunci(periksa.program)
        periksa = kunci(periksa)
        if periksa.ditutup_oleh_id is not None:
            raise BukanTahapnya("periksa_ditutup", nilai=periksa.tahun)
        belum = BarisPeriksa.objects.filter(periksa=periksa, jawaban="").count()
        if belum:
            raise BelumLengkap("belum_dijawab", nilai=belum)
        isi: dict[str, Any] = {"periksa": periksa.pk, "sumber": f"Pemeriksaan tahunan {periksa.tahun}"}
        with connection.cursor() as kursor:
            kursor.execute(_PERBARUI, isi)
            diperbarui = int(kursor.rowcount)
            kursor.execute(_KELUAR, isi)
            keluar = int(kursor.rowcount)
        periksa.ditutup_oleh, periksa.ditutup_pada = by, hari_ini()
        periksa.save(update_fields=["ditutup_oleh", "ditutup_pada"])
        act.subjek(
            "periksa", periksa.pk, sesudah={"ditutup": True, "pernyataan": diperbarui, "keluar": keluar}
        )
    return periksa


def _izinkan(periksa: PeriksaTahunan, by: Petugas, aksi: str, peran: tuple[str, ...]) -> None:
    wajib(by, aksi, kantor=("DESA", "PEMDA"), peran=peran, wilayah=periksa.wilayah)
