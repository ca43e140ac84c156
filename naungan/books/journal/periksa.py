"""Verifying the journal: chains unbroken, money rows as their acts wrote them, seals still true."""

from collections.abc import Iterator
from hashlib import sha256
from itertools import islice

from django.db import connection
from django.db.models import Exists, OuterRef

from naungan.books.journal.catat import hash_entri
from naungan.books.journal.models import Act, Entry, Seal
from naungan.books.journal.sidik import KOLOM, Sidik

__all__ = ["kepala_rantai", "periksa_jurnal"]

_BERTAHAP = {
    "batch": "cases_batch",
    "kiriman": "intake_kiriman",
    "klaim": "cases_klaim",
    "pendampingan": "cases_pendampingan",
}


def periksa_jurnal() -> Iterator[str]:
    """Yield one sentence per fault; nothing when the journal is whole."""
    yield from _rantai()
    yield from _baris_uang()
    yield from _segel()


def _rantai() -> Iterator[str]:
    kepala: dict[tuple[str, int], tuple[int, str]] = {}
    tahap: dict[tuple[str, int], str] = {}
    for entri in Entry.objects.select_related("act").order_by("id").iterator(2_000):
        kunci = (entri.subjek, entri.subjek_id)
        urutan, hash_lalu = kepala.get(kunci, (0, ""))
        if entri.urutan != urutan + 1 or entri.hash_lalu != hash_lalu:
            yield f"Jurnal {entri.subjek} {entri.subjek_id}: rantai putus sebelum catatan ke-{entri.urutan}."
        if entri.hash != hash_entri(entri.act, entri):
            yield f"Jurnal {entri.subjek} {entri.subjek_id}: catatan ke-{entri.urutan} berubah."
        kepala[kunci] = (entri.urutan, entri.hash)
        if entri.subjek in _BERTAHAP and entri.sesudah:
            tahap[kunci] = entri.sesudah.get("status", tahap.get(kunci))
    yield from _tahap(tahap)
    yatim = Entry.objects.filter(~Exists(Act.objects.filter(pk=OuterRef("act_id")))).order_by("id")
    for subjek, nomor, urutan in yatim.values_list("subjek", "subjek_id", "urutan")[:20]:
        yield f"Jurnal {subjek} {nomor}: tindakan di balik catatan ke-{urutan} hilang."
    tanpa = Act.objects.filter(entry__isnull=True).order_by("id").values_list("id", "verb")
    for nomor, verb in islice(tanpa, 20):
        yield f"Tindakan {nomor} ({verb}): catatannya hilang."


def _tahap(tercatat: dict[tuple[str, int], str]) -> Iterator[str]:
    """A file stands where the last act on it left it."""
    for jenis, tabel in _BERTAHAP.items():
        with connection.cursor() as kursor:
            kursor.execute(f"SELECT id, status FROM {tabel} ORDER BY id")
            for nomor, status in kursor.fetchall():
                if (seharusnya := tercatat.get((jenis, nomor))) != status:
                    yield f"Berkas {jenis} {nomor}: tahapnya {status}, menurut jurnal {seharusnya or 'tidak pernah ada'}."


def _baris_uang() -> Iterator[str]:
    tercatat: dict[tuple[str, int], list[int | str]] = {}
    for act, baris in Entry.objects.exclude(baris={}).values_list("act_id", "baris").iterator(2_000):
        tercatat.update({(tabel, act): nilai for tabel, nilai in baris.items()})
    for tabel, kolom in KOLOM.items():
        sidik: dict[int, Sidik] = {}
        with connection.cursor() as kursor:
            kursor.execute(f"SELECT act_id, {', '.join(kolom)} FROM {tabel} ORDER BY id")
            while potongan := kursor.fetchmany(5_000):
                for act, *nilai in potongan:
                    if act not in sidik:
                        sidik[act] = Sidik(tabel)
                    sidik[act].tambah(nilai)
        for act in sorted(sidik.keys() | {a for t, a in tercatat if t == tabel}):
            if (sidik[act].hasil() if act in sidik else None) != tercatat.get((tabel, act)):
                yield f"Tabel {tabel}: baris tindakan {act} tidak sama dengan yang dicatat jurnal."


def _segel() -> Iterator[str]:
    for segel in Seal.objects.order_by("tanggal"):
        if kepala_rantai(segel.entri) != segel.hash:
            yield f"Segel {segel.tanggal:%d-%m-%Y}: isi jurnal sampai hari itu berubah."


def kepala_rantai(sampai_entri: int) -> str:
    """The hash over the head of every chain, looking only at entries up to ``sampai_entri``."""
    jumlah = sha256()
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT e.subjek, e.subjek_id, e.urutan, e.hash FROM journal_entry e JOIN (SELECT subjek, subjek_id,"
            " MAX(urutan) AS urutan FROM journal_entry WHERE id <= %s GROUP BY subjek, subjek_id) k ON"
            " k.subjek = e.subjek AND k.subjek_id = e.subjek_id AND k.urutan = e.urutan ORDER BY e.id",
            [sampai_entri],
        )
        while potongan := kursor.fetchmany(5_000):
            for baris in potongan:
                jumlah.update("|".join(map(str, baris)).encode() + b"\n")
    return jumlah.hexdigest()
