"""Moving candidates, one or a hundred thousand, by the table of ``alur`` and with a trace of every step."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import connection

from naungan.books.journal.catat import Tindakan
from naungan.books.staff.models import Petugas
from naungan.desk.selection.alur import CALON
from naungan.desk.tolakan import BukanTahapnya

__all__ = ["pindahkan", "pindahkan_semua"]

_JEJAK = """
INSERT INTO selection_jejak (act_id, calon_id, aksi, dari, ke, alasan)
SELECT %(act)s, c.id, t.aksi, c.status, t.ke, t.alasan FROM pindah t JOIN selection_calon c ON c.id = t.id
 WHERE c.status <> t.ke ORDER BY c.id
"""
_TAHAP = """
UPDATE selection_calon SET status = (SELECT t.ke FROM pindah t WHERE t.id = selection_calon.id)
 WHERE id IN (SELECT id FROM pindah)
"""


def pindahkan_semua(act: Tindakan, *, by: Petugas, pilih: str, isi: Mapping[str, Any]) -> dict[str, int]:
    """Move what ``pilih`` selects: a query of id, aksi, alasan. Returns action → how many.

    The caller holds the programme locked. Raises TidakBerwenang or BukanTahapnya before anybody is moved.
    """
    with connection.cursor() as kursor:
        kursor.execute("DROP TABLE IF EXISTS pindah")
        kursor.execute(
            "CREATE TEMPORARY TABLE pindah (id bigint PRIMARY KEY, aksi varchar(24), ke varchar(20),"
            " alasan varchar(200))"
        )
        kursor.execute(
            f"INSERT INTO pindah (id, aksi, ke, alasan) SELECT id, aksi, '', alasan FROM ({pilih}) q", isi
        )
        if connection.vendor == "postgresql":  # nobody analyses temporary tables for us
            kursor.execute("ANALYZE pindah")
        kursor.execute(
            "SELECT t.aksi, c.status, COUNT(*) FROM pindah t JOIN selection_calon c ON c.id = t.id"
            " GROUP BY t.aksi, c.status"
        )
        banyak: dict[str, int] = {}
        for aksi, status, n in kursor.fetchall():
            ke = CALON.periksa(aksi, status, by)
            kursor.execute("UPDATE pindah SET ke = %s WHERE aksi = %s", [ke, aksi])
            banyak[aksi] = banyak.get(aksi, 0) + n
        kursor.execute(_JEJAK, {"act": act.id})
        kursor.execute(_TAHAP)
    return banyak


def pindahkan(act: Tindakan, nomor: Sequence[int], aksi: str, *, by: Petugas, alasan: str = "") -> int:
    """Move these few candidates by one action."""
    if not nomor:
        raise BukanTahapnya("bukan_tahapnya", aksi=aksi, status="")
    tanda = ", ".join(f"%(c{n})s" for n in range(len(nomor)))
    isi: dict[str, Any] = {f"c{n}": ke for n, ke in enumerate(nomor)} | {
        "aksi": aksi,
        "alasan": alasan.strip()[:200],
    }
    pilih = (
        "SELECT id, CAST(%(aksi)s AS varchar(24)) AS aksi, CAST(%(alasan)s AS varchar(200)) AS alasan"
        f" FROM selection_calon WHERE id IN ({tanda})"
    )
    return sum(pindahkan_semua(act, by=by, pilih=pilih, isi=isi).values())
