"""Judging candidates by the rules in force, and putting the eligible in line."""

from collections import Counter
from datetime import date
from functools import partial
from typing import Any

from django.db import connection
from django.db.models import Max

from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.selection.models import Aturan, Calon, Program
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.jalan import Lapor, bergantian, tanpa_laporan
from naungan.desk.kunci import kunci
from naungan.desk.selection.aturan import aturan_pada, ketentuan_dari
from naungan.desk.selection.bidang import Konteks
from naungan.desk.selection.pindah import pindahkan_semua
from naungan.desk.selection.saringan import Saringan, baku, saring
from naungan.desk.tolakan import BelumLengkap, BukanTahapnya
from naungan.kit.jam import hari_ini

__all__ = ["antrekan", "nilai_calon"]

# The quota a person falls under: of the village, the district or the regency, by category or for all.
_NILAI = """
CREATE TEMPORARY TABLE dinilai AS
SELECT c.id, {nilai} AS nilai, (SELECT k.id FROM selection_kuota k WHERE k.program_id = %(program)s
          AND k.wilayah IN (p.wilayah, substr(p.wilayah, 1, 8), substr(p.wilayah, 1, 5))
          AND k.kategori IN ('', p.kategori)) AS kuota_id
  FROM selection_calon c JOIN registry_person p ON p.id = c.person_id
 WHERE c.program_id = %(program)s AND c.id > %(dari)s AND c.id <= %(sampai)s
   AND c.status IN ({status})
"""
_CATAT = """
UPDATE selection_calon SET aturan_id = %(aturan)s, dinilai_pada = %(pada)s,
       nilai = (SELECT n.nilai FROM dinilai n WHERE n.id = selection_calon.id),
       kuota_id = (SELECT n.kuota_id FROM dinilai n WHERE n.id = selection_calon.id)
 WHERE id IN (SELECT id FROM dinilai)
"""
# a doubt moves nobody forward, and nobody back
_PUTUS = """
SELECT c.id, CASE WHEN n.nilai = 0 THEN 'nyatakan_layak' ELSE 'nyatakan_tidak_layak' END AS aksi, '' AS alasan
  FROM dinilai n JOIN selection_calon c ON c.id = n.id
 WHERE (n.nilai = 0 AND c.status NOT IN ('LAYAK', 'ANTRE')) OR ({tidak} AND c.status <> 'TIDAK_LAYAK')
"""


def nilai_calon(
    program: Program, *, by: Petugas, lapor: Lapor = tanpa_laporan, potongan: int = 5_000
) -> Counter[str]:
    """Judge everybody who waits for a verdict, and those in line again; returns action → how many moved.

    A yes makes LAYAK, a no TIDAK_LAYAK; where a fact is missing the candidate stays, and ``Calon.nilai`` says which.
    Raises BelumLengkap ``belum_ada_aturan``.
    """
    wajib(by, "nilai_calon", kantor=("PEMDA",), peran=("PEMBUAT", "PEMERIKSA"), wilayah=program.wilayah)
    hari = hari_ini()
    aturan = aturan_pada(program, hari)
    if aturan is None:
        raise BelumLengkap("belum_ada_aturan", nama=program.nama)
    semua = [*baku(hari), *ketentuan_dari(aturan)]
    tulis = partial(_potong, aturan, hari, saring(semua, Konteks(hari, program.payer_id)))
    jumlah: Counter[str] = Counter()
    terakhir = Calon.objects.filter(program=program).aggregate(n=Max("pk"))["n"] or 0
    dari = 0
    while dari < terakhir:
        with bergantian(), tindakan("nilai_calon", by=by) as act:
            dikunci = kunci(program)
            if dikunci.status != Program.Status.BERJALAN:
                raise BukanTahapnya("bukan_tahapnya", aksi="nilai_calon", status=dikunci.status)
            batas = Calon.objects.filter(program=program, pk__gt=dari).order_by("pk")
            sampai = batas.values_list("pk", flat=True)[potongan - 1 : potongan].first() or terakhir
            pindah = tulis(dikunci, act, by, dari, sampai)
            act.subjek("program", program.pk, sesudah={"dinilai_sampai": sampai, **pindah})
        jumlah.update(pindah)
        lapor(sum(pindah.values()))
        dari = sampai
    return jumlah


def _potong(
    aturan: Aturan,
    hari: date,
    s: Saringan,
    program: Program,
    act: Tindakan,
    by: Petugas,
    dari: int,
    sampai: int,
) -> dict[str, int]:
    status = ["DISETUJUI_MUSYAWARAH", "LAYAK", "TIDAK_LAYAK", "ANTRE"]
    if not program.perlu_musyawarah:
        status.append("USUL")
    isi: dict[str, Any] = s.isi | {"program": program.pk, "dari": dari, "sampai": sampai, "aturan": aturan.pk}
    with connection.cursor() as kursor:
        kursor.execute("DROP TABLE IF EXISTS dinilai")
        kursor.execute(_NILAI.format(nilai=s.nilai, status=", ".join(f"'{x}'" for x in status)), isi)
        kursor.execute("CREATE UNIQUE INDEX dinilai_id ON dinilai (id)")
        kursor.execute(_CATAT, isi | {"pada": hari})
    # a digit 1 of base 3: that group says no
    tidak = " OR ".join(f"n.nilai / {3**n} - n.nilai / {3 ** (n + 1)} * 3 = 1" for n in range(len(s.bagian)))
    return pindahkan_semua(act, by=by, pilih=_PUTUS.format(tidak=f"({tidak})"), isi={})


def antrekan(program: Program, *, by: Petugas) -> int:
    """Put all who are eligible in line; returns how many."""
    wajib(by, "antrekan", kantor=("PEMDA",), peran=("PEMBUAT", "PEMERIKSA"), wilayah=program.wilayah)
    with tindakan("antrekan", by=by) as act:
        program = kunci(program)
        if program.status != Program.Status.BERJALAN:
            raise BukanTahapnya("bukan_tahapnya", aksi="antrekan", status=program.status)
        pilih = (
            "SELECT id, 'antrekan' AS aksi, '' AS alasan FROM selection_calon"
            " WHERE program_id = %(program)s AND status = 'LAYAK'"
        )
        banyak = pindahkan_semua(act, by=by, pilih=pilih, isi={"program": program.pk}).get("antrekan", 0)
        act.subjek("program", program.pk, sesudah={"antre_baru": banyak})
    return banyak
