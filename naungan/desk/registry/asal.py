"""Recording what lists say of persons, and letting the believed value stand in the registry."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial

from naungan.books.journal.catat import Tindakan
from naungan.books.kolom import segel
from naungan.books.pintu import nomor_baru, sisipkan, ubah_banyak
from naungan.books.registry.models import Asal, NilaiAsal, Person
from naungan.desk.registry.lembar import RAHASIA, Ganti, Lembar, nilai_kini
from naungan.desk.registry.sependapat import KOLOM_ORANG, BarisAsal, bit, pisahkan
from naungan.desk.tolakan import MasukanKeliru
from naungan.kit.jam import hari_ini
from naungan.kit.nama import kunci_nama

__all__ = ["BarisAsal", "buka_asal", "catat_asal"]

_KOLOM = ("id", "person_id", "asal_id", "medan", "beda", "diputus", "isi", "isi_segel")
_POTONGAN = 500


def buka_asal(kunci: str, jenis: str, nama: str, tanggal: date | None, *, act: Tindakan) -> Asal:
    """The source known by ``kunci``, recorded on first use."""
    if jenis not in Asal.Jenis.values:
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="jenis", nilai=jenis)
    if tanggal is not None and tanggal > hari_ini():
        raise MasukanKeliru("tanggal_di_depan", kolom="tanggal", nilai=tanggal)
    isi = {"jenis": jenis, "nama": nama[:120], "tanggal": tanggal, "act": act.act}
    return Asal.objects.get_or_create(kunci=kunci, defaults=isi)[0]


def catat_asal(asal: Asal, baris: Sequence[BarisAsal], *, act: Tindakan) -> list[Ganti]:
    """Record what ``asal`` says, each person once per call, inside the caller's transaction.

    Newly written persons cost one short row each. For those known before, the believed value goes into the registry
    and the others are kept beside it; what changed is returned. The same list again changes nothing.
    """
    _sisipkan(_setuju(asal, b) for b in baris if b.baru)
    # in one order, so that two lists never hold persons the other waits for
    lama = sorted((b for b in baris if not b.baru), key=lambda b: b.person)
    return [
        g
        for i in range(0, len(lama), _POTONGAN)
        for g in _bandingkan(asal, lama[i : i + _POTONGAN], partial(_asal_semula, act))
    ]


def _asal_semula(act: Tindakan, sumber: str) -> Asal:
    """What the registry held before sources were kept counts as an undated list."""
    return buka_asal(f"sumber:{sumber}", Asal.Jenis.DAFTAR, sumber, None, act=act)


def _setuju(asal: Asal, b: BarisAsal) -> NilaiAsal:
    return NilaiAsal(person_id=b.person, asal=asal, medan=bit(b))


def _bandingkan(asal: Asal, baris: Sequence[BarisAsal], asal_semula: "partial[Asal]") -> list[Ganti]:
    ulang, sisa = pisahkan(asal, baris)
    _sisipkan(_setuju(asal, b) for b in ulang)
    nomor = [b.person for b in sisa]
    orang = Person.objects.in_bulk(nomor)
    catatan: dict[int, list[NilaiAsal]] = {n: [] for n in nomor}
    semua = NilaiAsal.objects.filter(person__in=nomor).order_by("asal_id")
    daftar = Asal.objects.in_bulk(set(semua.order_by().values_list("asal_id", flat=True)))
    for c in semua:
        c.asal = daftar[c.asal_id]
        catatan[c.person_id].append(c)
    ganti: list[Ganti] = []
    disentuh: list[NilaiAsal] = []
    for b in sisa:
        lembar = Lembar(orang[b.person], catatan[b.person], asal, asal_semula)
        ganti += [g for medan, nilai in b.nilai.items() if nilai for g in lembar.dengar(medan, nilai)]
        disentuh += lembar.disentuh()
    _sisipkan(c for c in disentuh if c._state.adding)
    ubah_banyak(NilaiAsal, _KOLOM[3:], ((c.pk, *_nilai(c)) for c in disentuh if not c._state.adding))
    _ubah_orang(orang, ganti)
    return ganti


def _ubah_orang(orang: Mapping[int, Person], ganti: Iterable[Ganti]) -> None:
    berubah: dict[int, dict[str, str]] = {}
    for g in ganti:
        berubah.setdefault(g.person, nilai_kini(orang[g.person]))[g.medan] = g.baru
        if g.medan == RAHASIA:
            orang[g.person].hp_segel = segel().tutup(g.baru, RAHASIA)
    ubah_banyak(
        Person,
        (*KOLOM_ORANG, "hp_segel", "kunci_nama"),
        (
            (p, *(n[k] for k in KOLOM_ORANG), bytes(orang[p].hp_segel), kunci_nama(n["nama"]))
            for p, n in berubah.items()
        ),
    )


def _nilai(c: NilaiAsal) -> tuple[object, ...]:
    return (c.medan, c.beda, c.diputus, json.dumps(c.isi), bytes(c.isi_segel))


def _sisipkan(catatan: Iterable[NilaiAsal]) -> None:
    baris = [c for c in catatan if c.medan]
    if baris:
        nomor = nomor_baru(NilaiAsal, len(baris))
        isi = ((n, c.person_id, c.asal_id, *_nilai(c)) for n, c in zip(nomor, baris, strict=True))
        sisipkan(NilaiAsal, _KOLOM, isi)
