"""Saying which column is which, where the names on the sheet did not tell; the sender's next file remembers."""

from collections.abc import Mapping

from naungan.books.intake.models import Baris, Kiriman, PetaKolom
from naungan.books.journal.catat import tindakan
from naungan.books.staff.models import Petugas
from naungan.desk.access import kiriman_terlihat
from naungan.desk.flow import KIRIMAN
from naungan.desk.kunci import kunci
from naungan.desk.roster.baca import sidik_judul
from naungan.desk.roster.bentuk import BIDANG
from naungan.desk.roster.olah import WAJIB
from naungan.desk.tolakan import BukanTahapnya, MasukanKeliru, TidakBerwenang

__all__ = ["petakan_kolom"]


def petakan_kolom(kiriman: Kiriman, *, by: Petugas, peta: Mapping[str, int]) -> Kiriman:
    """Set field → column (from 0) for the list's latest file and have it read again.

    Not once a row of the list was applied. Raises MasukanKeliru for an unknown field or column, or a missing one.
    """
    if not kiriman_terlihat(by).filter(pk=kiriman.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    with tindakan("petakan_kolom", by=by) as act:
        kiriman = kunci(kiriman)
        ke = KIRIMAN.periksa("petakan", kiriman.status, by)
        berkas = kiriman.berkas.latest("putaran")
        for bidang, kolom in peta.items():
            if bidang not in BIDANG or not 0 <= kolom < len(berkas.judul):
                raise MasukanKeliru("pilihan_tak_dikenal", kolom="peta", nilai=bidang)
        if kurang := [b for b in WAJIB if b not in peta]:
            raise MasukanKeliru("kolom_wajib_kurang", kolom="berkas", bidang=kurang)
        if berkas.putaran > 1 or Baris.objects.filter(kiriman=kiriman).exclude(terap="").exists():
            raise BukanTahapnya("bukan_tahapnya", aksi="petakan", status=kiriman.status)
        sebelum, kiriman.status = kiriman.status, ke
        kiriman.save(update_fields=["status"])
        Baris.objects.filter(kiriman=kiriman).delete()
        berkas.peta, berkas.dibaca, berkas.selesai = dict(peta), 0, False
        berkas.bacaan += 1
        berkas.save(update_fields=["peta", "dibaca", "selesai", "bacaan"])
        PetaKolom.objects.update_or_create(
            kantor=kiriman.kantor,
            sidik_judul=sidik_judul(berkas.judul),
            defaults={"peta": {berkas.judul[k]: b for b, k in peta.items()}},
        )
        act.subjek(
            "kiriman", kiriman.pk, sebelum={"status": sebelum}, sesudah={"status": ke, "peta": dict(peta)}
        )
    return kiriman
