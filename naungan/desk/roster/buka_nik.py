"""Opening the NIK of a row to compare it with a card. Like opening a person's, it is an act."""

import json

from naungan.books.intake.models import Baris
from naungan.books.journal.catat import tindakan
from naungan.books.kolom import segel
from naungan.books.staff.models import Petugas
from naungan.desk.access import baris_terlihat
from naungan.desk.flow import KIRIMAN
from naungan.desk.tolakan import TidakBerwenang

__all__ = ["buka_nik_baris"]


def buka_nik_baris(baris: Baris, *, by: Petugas) -> str:
    """The NIK as it was read, for an officer who may repair the row now; empty where none was understood.

    Raises TidakBerwenang, BukanTahapnya.
    """
    if not baris_terlihat(by).filter(pk=baris.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    KIRIMAN.periksa("perbaiki", baris.kiriman.status, by)
    with tindakan("buka_nik_baris", by=by) as act:
        act.subjek("baris_daftar", baris.pk, sesudah={"dibuka": "nik"})
        isi = json.loads(segel().buka(bytes(baris.isi_segel), "isi"))
    return str(isi.get("nik") or "")
