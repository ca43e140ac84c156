"""Letting an approved request stand: what it found must still be there, then the person, the source, the journal."""

import json
from collections.abc import Callable, Mapping
from datetime import date

from naungan.books.journal.catat import Tindakan
from naungan.books.kolom import segel
from naungan.books.registry.models import Asal, Job, KategoriOrang, Permintaan, Person
from naungan.desk.kunci import kunci
from naungan.desk.registry.asal import BarisAsal, buka_asal, catat_asal
from naungan.desk.registry.keluarga import terapkan_ahli_waris, terapkan_keluarga
from naungan.desk.registry.medan import SEGEL, kini
from naungan.desk.tolakan import Tolakan
from naungan.kit.jam import hari_ini

__all__ = ["terapkan"]


def terapkan(permintaan: Permintaan, person: Person, act: Tindakan) -> None:
    """Apply it; the caller holds request and person locked. Raises Tolakan ``sudah_berubah``, ``nik_sudah_ada``."""
    subjek, nomor = ("person", person.pk)
    if permintaan.jenis == Permintaan.Jenis.PEKERJAAN:
        subjek, nomor = ("pekerjaan", int(permintaan.medan.partition(":")[2]))
    _CARA.get(permintaan.medan.partition(":")[0], _nilai)(permintaan, person, act)
    sesudah = {**permintaan.sesudah, "permintaan": permintaan.pk}
    act.subjek(subjek, nomor, sebelum=permintaan.sebelum or None, sesudah=sesudah)


def _rahasia(permintaan: Permintaan) -> dict[str, str]:
    isi: dict[str, str] = json.loads(segel().buka(bytes(permintaan.isi_segel), "permintaan"))
    return isi


def _nilai(permintaan: Permintaan, person: Person, act: Tindakan) -> None:
    medan = permintaan.medan
    if medan in SEGEL:
        isi = _rahasia(permintaan)
        lama, baru = isi["sebelum"], isi["sesudah"]
    else:
        lama, baru = permintaan.sebelum[medan], permintaan.sesudah[medan]
    if kini(person, medan) != lama:
        raise Tolakan("sudah_berubah")
    if medan == "nik":
        _nik(person, baru)
    else:
        catat_asal(_perbaikan(permintaan, act), [BarisAsal(person.pk, {medan: baru})], act=act)


def _nik(person: Person, nik: str) -> None:
    indeks = segel().indeks(nik, "nik")
    if Person.objects.filter(nik_indeks=indeks).exists():
        raise Tolakan("nik_sudah_ada")
    person.nik_segel, person.nik_indeks = segel().tutup(nik, "nik"), indeks
    person.save(update_fields=["nik_segel", "nik_indeks"])


def _perbaikan(permintaan: Permintaan, act: Tindakan) -> Asal:
    return buka_asal(
        f"permintaan:{permintaan.pk}", Asal.Jenis.PERBAIKAN, permintaan.bukti[:120], hari_ini(), act=act
    )


def _kategori(permintaan: Permintaan, person: Person, act: Tindakan) -> None:
    isi = permintaan.sesudah
    terbuka = KategoriOrang.objects.filter(person=person, kategori=isi["kategori"], akhir__isnull=True)
    if terbuka.exists() != bool(isi["akhir"]):
        raise Tolakan("sudah_berubah")
    if isi["akhir"]:
        terbuka.update(akhir=date.fromisoformat(isi["akhir"]))
        return
    tanggal = date.fromisoformat(isi["tanggal_daftar"])
    kunci_daftar = f"daftar:{isi['daftar'][:60]}:{tanggal}"
    KategoriOrang.objects.create(
        person=person,
        kategori=isi["kategori"],
        bukti=permintaan.bukti,
        asal=buka_asal(kunci_daftar, Asal.Jenis.DAFTAR, isi["daftar"], tanggal, act=act),
        mulai=date.fromisoformat(isi["mulai"]),
    )
    if isi["utama"] or not person.kategori:
        baris = BarisAsal(person.pk, {"kategori": isi["kategori"]})
        catat_asal(_perbaikan(permintaan, act), [baris], act=act)


def _upah(permintaan: Permintaan, person: Person, _: Tindakan) -> None:
    job = kunci(Job(pk=int(permintaan.medan.partition(":")[2])))
    if job.upah != permintaan.sebelum["upah"]:
        raise Tolakan("sudah_berubah")
    job.upah = permintaan.sesudah["upah"]
    job.save(update_fields=["upah"])


def _keluarga(permintaan: Permintaan, person: Person, _: Tindakan) -> None:
    terapkan_keluarga(person, permintaan.sesudah, _rahasia(permintaan)["no_kk"])


def _ahli_waris(permintaan: Permintaan, person: Person, _: Tindakan) -> None:
    terapkan_ahli_waris(person, permintaan.sesudah, permintaan.bukti)


_CARA: Mapping[str, Callable[[Permintaan, Person, Tindakan], None]] = {
    "kategori": _kategori,
    "upah": _upah,
    "keluarga": _keluarga,
    "ahli_waris": _ahli_waris,
}
"""How each part is changed; every other part is a plain value of the person."""
