"""Every action on a list at every stage by every named person: nobody does what the table does not give."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction

from naungan.books.intake.models import Kiriman
from naungan.books.staff.models import Petugas
from naungan.desk import roster
from naungan.desk.flow import KIRIMAN
from naungan.desk.tolakan import BukanTahapnya, TidakBerwenang, Tolakan
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.roster.daftar import HARI, SITI, csv, diajukan, dikirim, diperiksa, disetujui, diterapkan

pytestmark = pytest.mark.django_db


def dibatalkan(p: Pemeran, *baris: Any) -> Kiriman:
    with pada(HARI):
        return roster.batalkan(diperiksa(p, *baris), by=p.slamet, alasan="Salah berkas")


def tak_terbaca(p: Pemeran, *_: Any) -> Kiriman:
    with pada(HARI):
        kiriman = roster.kirim(csv([("a",)], ("%PDF",)), "surat.pdf", by=p.slamet)
        return roster.olah(kiriman, by=p.slamet)


TAHAP: dict[str, Callable[..., Kiriman]] = {
    "DITERIMA": dikirim,
    "DIPERIKSA": diperiksa,
    "DIAJUKAN": diajukan,
    "DISETUJUI": disetujui,
    "DITERAPKAN": diterapkan,
    "TAK_TERBACA": tak_terbaca,
    "DIBATALKAN": dibatalkan,
}
VERB: dict[str, Callable[[Kiriman, Petugas], Any]] = {
    "olah": lambda k, by: roster.olah(k, by=by),
    "petakan": lambda k, by: roster.petakan_kolom(k, by=by, peta={"nik": 0, "nama": 1}),
    "kirim_perbaikan": lambda k, by: roster.kirim_perbaikan(k, csv([SITI]), "lagi.csv", by=by),
    "ajukan": lambda k, by: roster.ajukan(k, by=by),
    "kembalikan": lambda k, by: roster.kembalikan(k, by=by, alasan="Tanyakan lagi"),
    "setujui": lambda k, by: roster.setujui(k, by=by),
    "terapkan": lambda k, by: roster.terapkan(k, by=by),
    "batalkan": lambda k, by: roster.batalkan(k, by=by, alasan="Salah berkas"),
}
SEHAKEKAT = {("terapkan", "DITERAPKAN")}
"""Asked again when it is done, applying does nothing and refuses nobody who sees the list."""


def test_the_verbs_are_those_of_the_table() -> None:
    assert {x.aksi for x in KIRIMAN.langkah} - {"gagal_dibaca", "perbaiki"} == set(VERB)
    assert set(TAHAP) == set(Kiriman.Status.values)


@pytest.mark.parametrize("status", TAHAP)
def test_nobody_does_what_the_table_does_not_give(pemeran: Pemeran, status: str) -> None:
    kiriman = TAHAP[status](pemeran, SITI)
    assert kiriman.status == status
    berhasil = set()
    for nama, by in pemeran.semua.items():
        boleh = {x.aksi for x in KIRIMAN.boleh(status, by)}
        for aksi, verb in VERB.items():
            if (aksi, status) in SEHAKEKAT:
                continue
            with transaction.atomic(), pada(HARI):
                try:
                    verb(Kiriman.objects.get(pk=kiriman.pk), by)
                except (TidakBerwenang, BukanTahapnya):
                    pass
                except Tolakan:  # permitted, and refused for what it asked
                    assert aksi in boleh, (nama, aksi)
                else:
                    assert aksi in boleh and nama not in ("orang_asing", "joko", "rina"), (nama, aksi)
                    berhasil.add(aksi)
                transaction.set_rollback(True)
    assert berhasil or status == "DIBATALKAN"
