"""The named cast. They serve the whole suite, and their namesakes serve the demo.

Everybody's office decides what they may do: Sari and Wahyu accompany, Budi proposes, Ratna decides, Pak Kades Slamet
reports, Bu Rina and Pak Joko pay, Bu Sulastri is owed, and the stranger is always refused.
"""

from dataclasses import dataclass
from datetime import date

from naungan.books.kolom import segel
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Job, Payer, Person
from naungan.books.staff.models import Kantor, Petugas
from naungan.books.wilayah.models import Wilayah
from naungan.kit.nama import kunci_nama

__all__ = ["DESA_ASING", "DESA_SLAMET", "NIK_KARNO", "NIK_SULASTRI", "Pemeran", "orang", "perkenalkan"]

DESA_SLAMET = "35.16.17.2003"
"""Sumberwuluh, Dawarblandong."""
DESA_ASING = "35.17.01.2001"
"""Jantiganggong, Perak, in the next regency."""
NIK_KARNO = "3516991202780004"
NIK_SULASTRI = "3516995503800002"
UPAH_KARNO = 1_000_000
"""The lowest BPU band: Rp10.000 for JKK and Rp6.800 for JKM a month."""

_WILAYAH = (
    ("35", "Jawa Timur", "provinsi", "provinsi", ""),
    ("35.16", "Kabupaten Mojokerto", "kabkota", "kabupaten", "35"),
    ("35.16.17", "Dawarblandong", "kecamatan", "kecamatan", "35.16"),
    (DESA_SLAMET, "Sumberwuluh", "desakel", "desa", "35.16.17"),
    ("35.17", "Kabupaten Jombang", "kabkota", "kabupaten", "35"),
    (DESA_ASING, "Jantiganggong", "desakel", "desa", "35.17.01"),
)


@dataclass(frozen=True)
class Pemeran:
    """Who is there. The officers carry their office; the payers and Pak Karno's cover stand ready."""

    sari: Petugas
    """The regency's maker."""
    wahyu: Petugas
    """The regency's checker."""
    budi: Petugas
    """BPJS, proposes."""
    ratna: Petugas
    """BPJS, decides and releases."""
    slamet: Petugas
    """Head of the village of Sumberwuluh."""
    rina: Petugas
    """Keeps the factory's staff list."""
    joko: Petugas
    """Of the sponsor company."""
    orang_asing: Petugas
    """Head of a village in another regency; must always be refused."""
    pemkab: Payer
    """The regency paying from its share of the tobacco excise (DBHCHT)."""
    pabrik: Payer
    mitra: Payer
    karno: Person
    """Tobacco farmer, husband of Bu Sulastri."""
    kepesertaan: Membership
    """Pak Karno's cover since 1 October 2023, paid by the regency."""

    @property
    def semua(self) -> dict[str, Petugas]:
        """Every officer by name, for tests that ask each of them."""
        return {nama: nilai for nama, nilai in vars(self).items() if isinstance(nilai, Petugas)}


def perkenalkan() -> Pemeran:
    """Write the cast into the books."""
    Wilayah.objects.bulk_create(
        Wilayah(kode=k, nama=n, tingkat=t, jenis=j, induk=i) for k, n, t, j, i in _WILAYAH
    )
    pemkab = _pembayar("PEMKAB-DBHCHT", "PEMDA", "Pemkab Mojokerto (DBHCHT)", "DBHCHT")
    pabrik = _pembayar("PU-0001", "PERUSAHAAN", "PT Alas Kaki Contoh", "PERUSAHAAN", kelompok_risiko=2)
    mitra = _pembayar("MITRA-01", "MITRA", "PT Sahabat Desa Contoh", "CSR")
    pemda = _kantor("PEMDA", "Dinas Tenaga Kerja Kabupaten Mojokerto", "35.16")
    bpjs = _kantor("BPJS", "BPJS Ketenagakerjaan Mojokerto", "35.16")
    karno = orang("Karno", NIK_KARNO, lahir=date(1978, 2, 12))
    Job.objects.create(
        person=karno, payer=pemkab, uraian="Petani tembakau", upah=UPAH_KARNO, mulai=date(2023, 10, 1)
    )
    return Pemeran(
        sari=_petugas("Sari", pemda, "PEMBUAT"),
        wahyu=_petugas("Wahyu", pemda, "PEMERIKSA"),
        budi=_petugas("Budi", bpjs, "PEMBUAT"),
        ratna=_petugas("Ratna", bpjs, "PIMPINAN"),
        slamet=_petugas("Slamet", _kantor("DESA", "Desa Sumberwuluh", DESA_SLAMET), "PIMPINAN"),
        rina=_petugas("Rina", _kantor("PEMBERI_KERJA", pabrik.nama, "35.16", pabrik), "PEMBUAT"),
        joko=_petugas("Joko", _kantor("MITRA", mitra.nama, "35.16", mitra), "PEMBUAT"),
        orang_asing=_petugas("Orang Asing", _kantor("DESA", "Desa Jantiganggong", DESA_ASING), "PIMPINAN"),
        pemkab=pemkab,
        pabrik=pabrik,
        mitra=mitra,
        karno=karno,
        kepesertaan=Membership.objects.create(
            person=karno, payer=pemkab, segmen="BPU", kelompok="DBHCHT", mulai=date(2023, 10, 1)
        ),
    )


def orang(nama: str, nik: str, *, lahir: date, kelamin: str = "L", wilayah: str = DESA_SLAMET) -> Person:
    """A person of the registry, the NIK sealed."""
    return Person.objects.create(
        nama=nama,
        kunci_nama=kunci_nama(nama),
        nik_segel=segel().tutup(nik, "nik"),
        nik_indeks=segel().indeks(nik, "nik"),
        lahir=lahir,
        kelamin=kelamin,
        wilayah=wilayah,
        pekerjaan="Petani tembakau",
        sumber="uji",
    )


def _pembayar(kode: str, jenis: str, nama: str, sumber: str, kelompok_risiko: int = 0) -> Payer:
    return Payer.objects.create(
        kode=kode, jenis=jenis, nama=nama, wilayah="35.16", sumber=sumber, kelompok_risiko=kelompok_risiko
    )


def _kantor(jenis: str, nama: str, wilayah: str, pembayar: Payer | None = None) -> Kantor:
    return Kantor.objects.create(jenis=jenis, nama=nama, wilayah=wilayah, pembayar=pembayar)


def _petugas(nama: str, kantor: Kantor, peran: str) -> Petugas:
    petugas = Petugas(username=nama.lower().replace(" ", "-"), nama=nama, kantor=kantor, peran=peran)
    petugas.set_unusable_password()
    petugas.save()
    return petugas
