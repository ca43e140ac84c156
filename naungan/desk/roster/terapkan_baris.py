"""One chunk of an approved list written into the books, after a last look at them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.pintu import ubah_banyak
from naungan.books.registry.models import Payer, Person
from naungan.desk.enrolment.tulis import OrangBaru, PerlindunganBaru, tulis_orang, tulis_perlindungan
from naungan.desk.roster.kenali import ANGGARAN, Perlindungan, orang_menurut_nik, perlindungan
from naungan.kit.jam import WIB
from naungan.kit.nama import kunci_nama

__all__ = ["Siap", "terapkan_baris"]

_KELOMPOK = {"PERUSAHAAN": "PERUSAHAAN", "OPD": "NON_ASN", "DESA": "DESA", "MITRA": "MITRA"}


class Siap(NamedTuple):
    """A row opened: ``isi`` holds its values as JSON kept them."""

    baris: int
    nomor: int
    ubah: str
    indeks: bytes
    isi: Mapping[str, Any]


def terapkan_baris(kiriman: Kiriman, potongan: Sequence[Siap]) -> None:
    """Write these rows: who is new, what changed, who is covered from now on."""
    dikenal = {k: d.id for k, d in orang_menurut_nik([p.indeks for p in potongan]).items()}
    # held until the chunk is written, so that no other list covers the same people meanwhile
    list(Person.objects.select_for_update().filter(pk__in=dikenal.values()).order_by("pk").values("pk"))
    # in the order of their NIK, so that two lists adding the same people wait for each other, never in a circle
    baru = dict(sorted({p.indeks: p for p in reversed(potongan) if p.indeks not in dikenal}.items()))
    nomor = tulis_orang([_orang(kiriman, p) for p in baru.values()], sumber=_sumber(kiriman))
    orang = {**dikenal, **dict(zip(baru, nomor, strict=True))}
    _perbarui((orang[p.indeks], p) for p in potongan if p.ubah and p.indeks in dikenal)
    lewat = _lindungi(kiriman, potongan, orang, set(dikenal.values()))
    ubah_banyak(
        Baris,
        ("terap", "person_id"),
        ((p.baris, "LEWAT" if p.baris in lewat else "SUDAH", orang[p.indeks]) for p in potongan),
    )


def _sumber(kiriman: Kiriman) -> str:
    """Where what is known of a person comes from: whose list, of which day."""
    return f"{kiriman.dicatat.astimezone(WIB):%d-%m-%Y} {kiriman.kantor.nama}"[:60]


def _orang(kiriman: Kiriman, p: Siap) -> OrangBaru:
    isi = p.isi
    return OrangBaru(
        isi["nik"],
        p.indeks,
        isi["nama"],
        date.fromisoformat(isi["lahir"]),
        isi["kelamin"],
        isi.get("wilayah") or kiriman.wilayah,  # a factory need not know its workers' villages
        isi.get("hp") or "",
        isi.get("pekerjaan") or "",
        (isi.get("kategori") or "")[:24],
    )


def _perbarui(berubah: Iterable[tuple[int, Siap]]) -> None:
    """What changed about people the registry holds."""
    menurut: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for orang, p in berubah:
        kolom = tuple(p.ubah.split())
        nilai = {k: p.isi[k] for k in kolom}
        if "nama" in nilai:
            nilai["kunci_nama"] = kunci_nama(nilai["nama"])
        menurut.setdefault(tuple(nilai), []).append((orang, *nilai.values()))
    for kolom, baris in menurut.items():
        ubah_banyak(Person, kolom, baris)


def _lindungi(
    kiriman: Kiriman, potongan: Sequence[Siap], orang: Mapping[bytes, int], lama: set[int]
) -> set[int]:
    """Open jobs and memberships; returns the rows passed over, for somebody pays for that person already."""
    if kiriman.payer is None or kiriman.mulai is None:
        return set()
    payer = kiriman.payer
    pelindung = perlindungan(lama, kiriman.mulai, kiriman.akhir, payer=payer.pk)
    terbuka: set[int] = set()
    lewat: set[int] = set()
    baru = []
    for p in potongan:
        siapa = orang[p.indeks]
        if siapa in terbuka or _tertutup(pelindung.get(siapa, ()), payer):
            lewat.add(p.baris)
            continue
        terbuka.add(siapa)
        baru.append(_perlindungan(kiriman, payer, kiriman.mulai, siapa, p.isi))
    tulis_perlindungan(baru)
    return lewat


def _tertutup(pelindung: Sequence[Perlindungan], payer: Payer) -> bool:
    """Whether this payer may not take the person on: it has already, or another public budget has."""
    return any(p.payer == payer.pk or (p.sumber in ANGGARAN and payer.sumber in ANGGARAN) for p in pelindung)


def _perlindungan(
    kiriman: Kiriman, payer: Payer, mulai: date, orang: int, isi: Mapping[str, Any]
) -> PerlindunganBaru:
    akhir = isi.get("akhir")
    mulai_sendiri = isi.get("mulai")
    return PerlindunganBaru(
        person=orang,
        payer=payer.pk,
        segmen=kiriman.segmen,
        kelompok=_KELOMPOK.get(payer.jenis, payer.sumber),
        pekerjaan=(isi.get("uraian_kerja") or isi.get("pekerjaan") or "")[:80],
        kelompok_risiko=payer.kelompok_risiko if kiriman.segmen == "PU" else 0,
        upah=isi.get("upah") or kiriman.upah,
        mulai=max(mulai, date.fromisoformat(mulai_sendiri)) if mulai_sendiri else mulai,
        akhir=kiriman.akhir or (date.fromisoformat(akhir) if akhir else None),
    )
