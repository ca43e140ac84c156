"""A holder of a place dies, the place is offered, answered for, and taken up by an amending decree."""

from datetime import date

from naungan.books.registry.models import Person
from naungan.books.selection.models import Lampiran, Program, Tawaran
from naungan.desk import selection
from naungan.desk.kantor import petugas_sistem
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.cast import Pemeran

__all__ = ["APRIL", "MARET", "jawab", "tawarkan", "ubah", "wafat"]

MARET, APRIL = date(2024, 3, 11), Bulan(2024, 4)


def wafat(isi: Lampiran, tempat: int, pada_hari: date = date(2024, 2, 20)) -> None:
    Person.objects.filter(penerima__lampiran=isi, penerima__tempat=tempat).update(meninggal=pada_hari)


def tawarkan(prog: Program, hari: date = MARET) -> int:
    with pada(hari):
        return selection.tawarkan_tempat_kosong(prog, by=petugas_sistem("35.16"))


def jawab(p: Pemeran, t: Tawaran, *, terima: bool = True, hari: date = MARET) -> Tawaran:
    with pada(hari):
        return selection.jawab_tawaran(t, by=p.slamet, terima=terima, alasan="" if terima else "Sudah tua")


def ubah(
    p: Pemeran, isi: Lampiran, hari: date = MARET, mulai: Bulan = APRIL, nomor: str = "188.45/P1"
) -> Lampiran:
    with pada(hari):
        return selection.susun_perubahan(isi.decree, by=p.sari, nomor=nomor, tanggal=hari, mulai=mulai)
