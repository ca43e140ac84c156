"""Places of decrees in force that are free, or will be as soon as an amending decree says so; and why."""

from datetime import date
from typing import Any, NamedTuple

from django.db import connection

from naungan.books.selection.models import Lampiran, Penerima, Program
from naungan.desk.selection.bidang import lahir_terakhir
from naungan.kit.bulan import Bulan
from naungan.law import parameter

__all__ = ["Kosong", "tempat_kosong"]

BELUM_TERISI = "BELUM_TERISI"


class Kosong(NamedTuple):
    """One free place. ``urut``: the order of the next to hold it; without ``penerima`` nobody ever did."""

    decree: int
    tempat: int
    urut: int
    sebab: str
    """A code of ``Sebab``, or BELUM_TERISI."""
    sejak: date | None
    penerima: int | None
    kuota: int | None


# Reaching the age of entry while covered ends no cover, so age frees a place only before the first membership.
_SEBAB = """
SELECT * FROM (
SELECT p.decree_id, p.tempat, p.urut + 1 AS urut,
       CASE WHEN s.meninggal <= %(pada)s THEN 'MENINGGAL'
            WHEN c.sebab_keluar <> '' THEN c.sebab_keluar
            WHEN u.mulai_upah IS NOT NULL THEN 'DAPAT_KERJA'
            WHEN m.banyak IS NULL AND s.lahir <= %(batas)s THEN 'UMUR_MASUK'
            WHEN m.terbuka = 0 THEN 'BERAKHIR' END AS sebab,
       CASE WHEN s.meninggal <= %(pada)s THEN s.meninggal
            WHEN c.sebab_keluar <> '' THEN c.keluar_pada
            WHEN u.mulai_upah IS NOT NULL THEN u.mulai_upah
            WHEN m.terbuka = 0 THEN m.akhir END AS sejak,
       p.id AS penerima_id, p.kuota_id
  FROM selection_penerima p
  JOIN selection_lampiran l ON l.id = p.lampiran_id AND l.disetujui_oleh_id IS NOT NULL
  JOIN funds_decree d ON d.id = p.decree_id AND d.disetujui_oleh_id IS NOT NULL
  JOIN selection_calon c ON c.id = p.calon_id
  JOIN registry_person o ON o.id = p.person_id
  JOIN registry_person s ON s.id = COALESCE(o.lebur_ke_id, o.id)
  LEFT JOIN (SELECT m.person_id, COUNT(*) AS banyak, MAX(m.akhir) AS akhir,
                    SUM(CASE WHEN m.akhir IS NULL OR m.akhir >= %(pada)s THEN 1 ELSE 0 END) AS terbuka
               FROM membership_membership m WHERE m.payer_id = %(payer)s GROUP BY m.person_id) m ON m.person_id = p.person_id
  LEFT JOIN (SELECT m.person_id, MAX(m.mulai) AS mulai_upah FROM membership_membership m
              WHERE m.segmen = 'PU' AND m.payer_id <> %(payer)s AND m.mulai <= %(pada)s
                AND (m.akhir IS NULL OR m.akhir >= %(pada)s) GROUP BY m.person_id) u
    ON u.person_id = p.person_id AND u.mulai_upah > l.tanggal
 WHERE l.program_id = %(program)s AND p.sampai >= %(bulan)s
   AND NOT EXISTS (SELECT 1 FROM selection_penutupan t WHERE t.penerima_id = p.id)) q
 WHERE sebab IS NOT NULL ORDER BY decree_id, tempat
"""


def tempat_kosong(program: Program, pada: date) -> list[Kosong]:
    """Free places on a day, by decree and place: their holder died, left, was hired, never could enter; or nobody came.

    A place an amending decree is already being drafted for is not among them.
    """
    isi: dict[str, Any] = {
        "pada": pada,
        "bulan": Bulan.dari_tanggal(pada).kode,
        "batas": lahir_terakhir(parameter.zaman(pada)["umur_daftar_bpu"].nilai, pada),
        "payer": program.payer_id,
        "program": program.pk,
    }
    with connection.cursor() as kursor:
        kursor.execute(_SEBAB, isi)
        kosong = [
            Kosong(decree, tempat, urut, sebab, _tanggal(sejak), penerima, kuota)
            for decree, tempat, urut, sebab, sejak, penerima, kuota in kursor.fetchall()
        ]
    return kosong + _tak_pernah_terisi(program, Bulan.dari_tanggal(pada).kode)


def _tak_pernah_terisi(program: Program, bulan: int) -> list[Kosong]:
    hasil = []
    berlaku = Lampiran.objects.filter(
        program=program, ke=0, disetujui_oleh__isnull=False, decree__disetujui_oleh__isnull=False
    )
    for ke, kuota in (
        berlaku.filter(decree__sampai__gte=bulan).order_by("decree").values_list("decree", "decree__kuota")
    ):
        terisi = set(Penerima.objects.filter(decree=ke).values_list("tempat", flat=True))
        hasil += [
            Kosong(ke, n, 1, BELUM_TERISI, None, None, None) for n in range(1, kuota + 1) if n not in terisi
        ]
    return hasil


def _tanggal(nilai: date | str | None) -> date | None:
    """SQLite gives the date of an expression as text."""
    return date.fromisoformat(nilai) if isinstance(nilai, str) else nilai
