"""Candidates: proposed, judged by the rules, put in line, withdrawn."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import connection

from naungan.books.journal.catat import tindakan
from naungan.books.pintu import sisipkan_sementara
from naungan.books.selection.models import Calon, Program, Sebab
from naungan.books.staff.models import Petugas
from naungan.desk.access import dalam_wilayah, wajib
from naungan.desk.jalan import Lapor, bergantian, tanpa_laporan
from naungan.desk.kunci import kunci
from naungan.desk.selection.alur import CALON
from naungan.desk.selection.pindah import pindahkan
from naungan.desk.tolakan import BukanTahapnya, MasukanKeliru, TidakBerwenang
from naungan.kit.jam import hari_ini

__all__ = ["catat_sebab", "undurkan", "usulkan_calon", "usulkan_lagi"]

# People of the territory, alive in the registry under their own row, and not candidates already.
_BARU = """
INSERT INTO selection_calon (program_id, person_id, asal, status, diusulkan_pada, sebab_keluar, alasan)
SELECT %(program)s, p.id, %(asal)s, 'USUL', %(pada)s, '', ''
  FROM diusulkan u JOIN registry_person p ON p.id = u.id
 WHERE p.lebur_ke_id IS NULL AND (p.meninggal IS NULL OR p.meninggal > %(pada)s)
   AND (p.wilayah = %(w)s OR substr(p.wilayah, 1, %(panjang)s) = %(w_di)s)
   AND NOT EXISTS (SELECT 1 FROM selection_calon c
                    WHERE c.program_id = %(program)s AND c.person_id = p.id AND c.status <> 'KELUAR')
 ORDER BY p.id
"""
_JEJAK = """
INSERT INTO selection_jejak (act_id, calon_id, aksi, dari, ke, alasan)
SELECT %(act)s, id, 'usulkan', '', 'USUL', '' FROM selection_calon WHERE id > %(lalu)s AND program_id = %(program)s
 ORDER BY id
"""


def usulkan_calon(
    program: Program,
    *,
    by: Petugas,
    orang: Sequence[int],
    asal: str,
    pada: date | None = None,
    lapor: Lapor = tanpa_laporan,
    potongan: int = 5_000,
) -> int:
    """Propose these persons (their identities in the registry); returns how many are new.

    The regency proposes anyone in the programme's territory, a village its own people; who is a candidate already,
    has died or lives elsewhere is passed over. The same list again proposes nobody twice.
    """
    wajib(by, "usulkan_calon", kantor=("PEMDA", "DESA"), peran=("PEMBUAT", "PEMERIKSA", "PIMPINAN"))
    if asal not in Calon.Asal.values:
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="asal", nilai=asal)
    wilayah = _wilayah_bersama(program, by)
    hari = pada or hari_ini()
    if hari > hari_ini():
        raise MasukanKeliru("tanggal_di_depan", kolom="pada", nilai=hari)
    semua, baru = sorted(set(orang)), 0
    for awal in range(0, len(semua), potongan):
        with bergantian():
            n = _potong(program, by, wilayah, semua[awal : awal + potongan], asal, hari)
        baru += n
        lapor(n)
    return baru


def _potong(program: Program, by: Petugas, wilayah: str, orang: Sequence[int], asal: str, hari: date) -> int:
    with tindakan("usulkan_calon", by=by) as act:
        program = kunci(program)
        if program.status != Program.Status.BERJALAN:
            raise BukanTahapnya("bukan_tahapnya", aksi="usulkan_calon", status=program.status)
        isi: dict[str, Any] = {
            "program": program.pk,
            "asal": asal,
            "pada": hari,
            "w": wilayah,
            "panjang": len(wilayah) + 1,
            "w_di": f"{wilayah}.",
            "act": act.id,
            "lalu": Calon.objects.order_by("-pk").values_list("pk", flat=True).first() or 0,
        }
        with connection.cursor() as kursor:
            kursor.execute("DROP TABLE IF EXISTS diusulkan")
            kursor.execute("CREATE TEMPORARY TABLE diusulkan (id bigint PRIMARY KEY)")
        sisipkan_sementara("diusulkan", ("id",), ((n,) for n in orang))
        with connection.cursor() as kursor:
            kursor.execute(_BARU, isi)
            baru = int(kursor.rowcount)
            kursor.execute(_JEJAK, isi)
        act.subjek("program", program.pk, sesudah={"calon_baru": baru, "asal": asal})
    return baru


def _wilayah_bersama(program: Program, by: Petugas) -> str:
    """The narrower of the officer's territory and the programme's. Raises TidakBerwenang when they are apart."""
    if dalam_wilayah(by, program.wilayah):
        return program.wilayah
    sendiri = by.kantor.wilayah
    if sendiri.startswith(f"{program.wilayah}."):
        return sendiri
    raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)


def usulkan_lagi(calon: Calon, *, by: Petugas, alasan: str) -> Calon:
    """Bring a candidate the meeting refused before the next meeting."""
    return _satu(calon, "usulkan_lagi", by, alasan)


def undurkan(calon: Calon, *, by: Petugas, alasan: str) -> Calon:
    """Withdraw a candidate who is not named yet; who is named leaves by an amending decree (``catat_sebab``)."""
    return _satu(calon, "undurkan", by, alasan)


def _satu(calon: Calon, aksi: str, by: Petugas, alasan: str) -> Calon:
    _izinkan(calon, aksi, by)
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan(aksi, by=by, alasan=alasan.strip()[:400]) as act:
        calon = kunci(calon)
        sebelum = {"status": calon.status}
        pindahkan(act, [calon.pk], aksi, by=by, alasan=alasan)
        calon.refresh_from_db()
        act.subjek("calon", calon.pk, sebelum=sebelum, sesudah={"status": calon.status})
    return calon


def _izinkan(calon: Calon, aksi: str, by: Petugas) -> None:
    if not dalam_wilayah(by, calon.person.wilayah):
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    CALON.periksa(aksi, calon.status, by)


def catat_sebab(calon: Calon, *, by: Petugas, sebab: str, sejak: date, alasan: str) -> Calon:
    """Note why a named person will leave the place, and since when; the amending decree then closes the line."""
    wajib(by, "catat_sebab", kantor=("PEMDA", "DESA"), peran=("PEMBUAT", "PEMERIKSA", "PIMPINAN"))
    if not dalam_wilayah(by, calon.person.wilayah):
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    if sebab not in Sebab.values:
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="sebab", nilai=sebab)
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    if sejak > hari_ini():
        raise MasukanKeliru("tanggal_di_depan", kolom="sejak", nilai=sejak)
    with tindakan("catat_sebab", by=by, alasan=alasan.strip()[:400]) as act:
        calon = kunci(calon)
        if calon.status != Calon.Status.DITETAPKAN:
            raise BukanTahapnya("bukan_tahapnya", aksi="catat_sebab", status=calon.status)
        sebelum = {"sebab": calon.sebab_keluar}
        calon.sebab_keluar, calon.keluar_pada, calon.alasan = sebab, sejak, alasan.strip()[:200]
        calon.save(update_fields=["sebab_keluar", "keluar_pada", "alasan"])
        act.subjek("calon", calon.pk, sebelum=sebelum, sesudah={"sebab": sebab, "sejak": str(sejak)})
    return calon
