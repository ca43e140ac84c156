"""Every action at every stage by every officer, through the verbs: a candidate moves as the table says, or not at all."""

from collections.abc import Callable, Mapping
from itertools import product

import pytest
from django.db import transaction

from naungan.books.selection.models import Calon, Lampiran, Program
from naungan.books.staff.models import Petugas
from naungan.desk import selection
from naungan.desk.selection import Putusan
from naungan.desk.selection.alur import CALON
from naungan.desk.tolakan import Tolakan
from naungan.kit.jam import pada
from tests.cast import DESA_SLAMET, Pemeran
from tests.desk.meja import petugas_lain
from tests.desk.selection import balai


def _usul(p: Pemeran) -> Calon:
    return balai.calon(p, balai.program(p), balai.petani(1))[0]


def _rapat(p: Pemeran, tolak: bool) -> Calon:
    c = _usul(p)
    balai.musyawarah(p, c.program, [c], tolak=[c] if tolak else [])
    return c


def _dinilai(p: Pemeran, kategori: str) -> Calon:
    c = _rapat(p, tolak=False)
    c.person.kategori = kategori
    c.person.save()
    with pada(balai.HARI):
        selection.nilai_calon(c.program, by=p.sari)
    return c


def _keluar(p: Pemeran) -> Calon:
    c = _usul(p)
    with pada(balai.HARI):
        return selection.undurkan(c, by=p.sari, alasan="Mundur")


DI: Mapping[str, Callable[[Pemeran], Calon]] = {
    "USUL": _usul,
    "DISETUJUI_MUSYAWARAH": lambda p: _rapat(p, tolak=False),
    "DITOLAK_MUSYAWARAH": lambda p: _rapat(p, tolak=True),
    "LAYAK": lambda p: _dinilai(p, "PETANI_TEMBAKAU"),
    "TIDAK_LAYAK": lambda p: _dinilai(p, "MANDIRI"),
    "ANTRE": lambda p: balai.antre(p, balai.program(p), balai.petani(1))[0],
    "DITETAPKAN": lambda p: balai.ditetapkan(p, 1).penerima.get().calon,
    "KELUAR": _keluar,
}


def _musyawarah(c: Calon, by: Petugas, putusan: Putusan) -> None:
    carik = Petugas.objects.get(username="carik-alur")
    rapat = selection.catat_musyawarah(
        c.program, by=carik, wilayah=DESA_SLAMET, nomor="ALUR", tanggal=balai.HARI, tempat="Balai", pemimpin="Slamet",
        hadir=9, hasil={c.pk: putusan},
    )  # fmt: skip
    selection.sahkan_musyawarah(rapat, by=by)


def _nilai(c: Calon, by: Petugas, kategori: str) -> None:
    Program.objects.filter(pk=c.program_id).update(perlu_musyawarah=False)
    c.person.kategori = kategori
    c.person.save()
    selection.nilai_calon(c.program, by=by)


def _tetapkan(c: Calon, by: Petugas) -> None:
    p = _Cast
    dasar = balai.keputusan(p.ini)
    isi = selection.susun_lampiran(dasar, c.program, by=p.ini.sari)
    balai.terverifikasi(p.ini, isi)
    selection.setujui_lampiran(isi, by=by)


def _keluarkan(c: Calon, by: Petugas) -> None:
    p = _Cast
    selection.catat_sebab(c, by=p.ini.sari, sebab="PINDAH", sejak=balai.HARI, alasan="Pindah")
    dasar = Lampiran.objects.get(penerima__calon=c).decree
    isi = selection.susun_perubahan(
        dasar, by=p.ini.sari, nomor="P-ALUR", tanggal=balai.HARI, mulai=balai.JANUARI.maju(1)
    )
    selection.setujui_lampiran(isi, by=by)


class _Cast:
    """Those who do the halves of a verb that are not the officer's under test."""

    ini: Pemeran


VERB: Mapping[str, Callable[[Calon, Petugas], object]] = {
    "terima_musyawarah": lambda c, by: _musyawarah(c, by, Putusan("DITERIMA")),
    "tolak_musyawarah": lambda c, by: _musyawarah(c, by, Putusan("DITOLAK", "Bukan petani")),
    "usulkan_lagi": lambda c, by: selection.usulkan_lagi(c, by=by, alasan="Sudah jelas"),
    "nyatakan_layak": lambda c, by: _nilai(c, by, "PETANI_TEMBAKAU"),
    "nyatakan_tidak_layak": lambda c, by: _nilai(c, by, "MANDIRI"),
    "antrekan": lambda c, by: selection.antrekan(c.program, by=by),
    "tetapkan": _tetapkan,
    "keluarkan": _keluarkan,
    "undurkan": lambda c, by: selection.undurkan(c, by=by, alasan="Mundur"),
}


def test_every_action_of_the_table_has_its_verb() -> None:
    assert set(VERB) == {x.aksi for x in CALON.langkah}


@pytest.mark.parametrize("tahap", DI)
def test_the_verbs_move_a_candidate_as_the_table_says(pemeran: Pemeran, tahap: str) -> None:
    _Cast.ini = pemeran
    c = DI[tahap](pemeran)
    c.refresh_from_db()
    assert c.status == tahap
    petugas_lain(pemeran.slamet, "carik-alur", peran="PEMBUAT")
    siapa = {
        **pemeran.semua,
        "lama": petugas_lain(pemeran.sari, "Lama", aktif=False),
        "lia": petugas_lain(pemeran.sari, "Lia", peran="PEMANTAU"),
        "yuli": petugas_lain(pemeran.sari, "Yuli", peran="PIMPINAN"),
    }
    for (nama, by), (aksi, verb) in product(siapa.items(), VERB.items()):
        boleh = {x.aksi: x.ke for x in CALON.boleh(tahap, by)} if nama != "orang_asing" else {}
        assert _akibat(verb, c, by) == (boleh.get(aksi, tahap)), f"{nama} {aksi} pada {tahap}"


def _akibat(verb: Callable[[Calon, Petugas], object], c: Calon, by: Petugas) -> str:
    """The stage the verb leaves the candidate at; undone afterwards."""
    try:
        with pada(balai.HARI), transaction.atomic():
            try:
                with transaction.atomic():
                    verb(Calon.objects.get(pk=c.pk), by)
            except Tolakan:
                pass
            raise Mundur(Calon.objects.get(pk=c.pk).status)
    except Mundur as mundur:
        return str(mundur)


class Mundur(Exception):
    """Enough seen; take it back."""
