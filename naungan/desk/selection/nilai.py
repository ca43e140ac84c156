"""Judging candidates by the rules in force, and putting the eligible in line."""

from collections import Counter

from django.db import connection

from naungan.books.journal.catat import tindakan
from naungan.books.selection.models import Program
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
  FROM selection_calon c JOIN registry_person o ON o.id = c.person_id
  JOIN registry_person p ON p.id = COALESCE(o.lebur_ke_id, o.id)
 WHERE c.program_id = %(program)s AND c.status IN ({status})
"""
_CATAT = """
UPDATE selection_calon SET aturan_id = %(aturan)s, dinilai_pada = %(pada)s,
       nilai = (SELECT n.nilai FROM dinilai n WHERE n.id = selection_calon.id),
       kuota_id = (SELECT n.kuota_id FROM dinilai n WHERE n.id = selection_calon.id)
 WHERE id IN (SELECT n.id FROM dinilai n JOIN selection_calon c ON c.id = n.id AND c.status IN ({status})
               WHERE n.id > %(dari)s AND n.id <= %(sampai)s AND (COALESCE(c.nilai, -1) <> n.nilai
                  OR COALESCE(c.kuota_id, 0) <> COALESCE(n.kuota_id, 0) OR COALESCE(c.aturan_id, 0) <> %(aturan)s))
"""
# a doubt moves nobody forward, and nobody back
_PUTUS = """
SELECT c.id, CASE WHEN n.nilai = 0 THEN 'nyatakan_layak' ELSE 'nyatakan_tidak_layak' END AS aksi, '' AS alasan
  FROM dinilai n JOIN selection_calon c ON c.id = n.id AND c.status IN ({status})
 WHERE n.id > %(dari)s AND n.id <= %(sampai)s
   AND ((n.nilai = 0 AND c.status NOT IN ('LAYAK', 'ANTRE')) OR ({tidak} AND c.status <> 'TIDAK_LAYAK'))
"""


def nilai_calon(
    program: Program, *, by: Petugas, lapor: Lapor = tanpa_laporan, potongan: int = 5_000
) -> Counter[str]:
    """Judge everybody who waits for a verdict, and those in line again; returns action → how many moved.

    A yes makes LAYAK, a no TIDAK_LAYAK; where a fact is missing the candidate stays, and ``Calon.nilai`` says which.
    Read in one pass, written in chunks; stopped and run again it judges the rest. Raises BelumLengkap
    ``belum_ada_aturan``.
    """
    wajib(by, "nilai_calon", kantor=("PEMDA",), peran=("PEMBUAT", "PEMERIKSA"), wilayah=program.wilayah)
    hari = hari_ini()
    aturan = aturan_pada(program, hari)
    if aturan is None:
        raise BelumLengkap("belum_ada_aturan", nama=program.nama)
    s = saring([*baku(hari), *ketentuan_dari(aturan)], Konteks(hari, program.payer_id))
    menunggu = ["DISETUJUI_MUSYAWARAH", "LAYAK", "TIDAK_LAYAK", "ANTRE"]
    if not program.perlu_musyawarah:
        menunggu.append("USUL")
    status = ", ".join(f"'{x}'" for x in menunggu)
    nomor = _timbang(s, program, status)
    # a digit 1 of base 3: that group says no
    tidak = " OR ".join(f"n.nilai / {3**n} - n.nilai / {3 ** (n + 1)} * 3 = 1" for n in range(len(s.bagian)))
    jumlah: Counter[str] = Counter()
    for awal in range(0, len(nomor), potongan):
        isi = {"dari": nomor[awal] - 1, "sampai": nomor[awal : awal + potongan][-1]}
        with bergantian(), tindakan("nilai_calon", by=by) as act:
            _berjalan(kunci(program), "nilai_calon")
            with connection.cursor() as kursor:
                kursor.execute(_CATAT.format(status=status), isi | {"aturan": aturan.pk, "pada": hari})
            pilih = _PUTUS.format(status=status, tidak=f"({tidak})")
            pindah = pindahkan_semua(act, by=by, pilih=pilih, isi=isi)
            act.subjek("program", program.pk, sesudah={"dinilai_sampai": isi["sampai"], **pindah})
        jumlah.update(pindah)
        lapor(sum(pindah.values()))
    return jumlah


def _timbang(s: Saringan, program: Program, status: str) -> list[int]:
    """Ask the rules about everybody at once, without holding anyone up; the candidates asked, ascending."""
    with connection.cursor() as kursor:
        kursor.execute("DROP TABLE IF EXISTS dinilai")
        kursor.execute(_NILAI.format(nilai=s.nilai, status=status), s.isi | {"program": program.pk})
        kursor.execute("CREATE UNIQUE INDEX dinilai_id ON dinilai (id)")
        if connection.vendor == "postgresql":  # nobody analyses temporary tables for us
            kursor.execute("ANALYZE dinilai")
        kursor.execute("SELECT id FROM dinilai ORDER BY id")
        return [n for (n,) in kursor.fetchall()]


def _berjalan(program: Program, aksi: str) -> None:
    if program.status != Program.Status.BERJALAN:
        raise BukanTahapnya("bukan_tahapnya", aksi=aksi, status=program.status)


def antrekan(program: Program, *, by: Petugas, lapor: Lapor = tanpa_laporan, potongan: int = 5_000) -> int:
    """Put all who are eligible in line; returns how many."""
    wajib(by, "antrekan", kantor=("PEMDA",), peran=("PEMBUAT", "PEMERIKSA"), wilayah=program.wilayah)
    pilih = (
        "SELECT id, 'antrekan' AS aksi, '' AS alasan FROM selection_calon"
        " WHERE program_id = %(program)s AND status = 'LAYAK' ORDER BY id LIMIT %(potongan)s"
    )
    isi = {"program": program.pk, "potongan": potongan}
    jumlah, banyak = 0, potongan
    while banyak == potongan:
        with bergantian(), tindakan("antrekan", by=by) as act:
            _berjalan(kunci(program), "antrekan")
            banyak = pindahkan_semua(act, by=by, pilih=pilih, isi=isi).get("antrekan", 0)
            act.subjek("program", program.pk, sesudah={"antre_baru": banyak})
        jumlah += banyak
        lapor(banyak)
    return jumlah
