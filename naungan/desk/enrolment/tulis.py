"""Writing people and their cover in bulk, inside the transaction of whoever asks."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from naungan.books.kolom import segel
from naungan.books.membership.models import Membership
from naungan.books.pintu import nomor_baru, sisipkan
from naungan.books.registry.models import Job, Person
from naungan.kit.nama import kunci_nama

__all__ = ["OrangBaru", "PerlindunganBaru", "tulis_orang", "tulis_perlindungan"]

_PERSON = (
    "id", "nik_segel", "nik_indeks", "nama", "kunci_nama", "lahir", "kelamin", "wilayah", "hp_segel", "pekerjaan",
    "kategori", "sumber",
)  # fmt: skip
_JOB = ("id", "person_id", "payer_id", "uraian", "kelompok_risiko", "upah", "mulai", "akhir")
_MEMBERSHIP = (
    "id", "person_id", "payer_id", "segmen", "kelompok", "mulai", "akhir", "masa_iur_awal", "lunas_awal",
)  # fmt: skip


class OrangBaru(NamedTuple):
    """A person the registry does not hold. ``hp`` may be empty."""

    nik: str
    indeks: bytes
    nama: str
    lahir: date
    kelamin: str
    wilayah: str
    hp: str
    pekerjaan: str
    kategori: str


class PerlindunganBaru(NamedTuple):
    """A job and the cover that goes with it. ``upah``: rupiah a month; months as YYYYMM."""

    person: int
    payer: int
    segmen: str
    kelompok: str
    pekerjaan: str
    kelompok_risiko: int
    upah: int
    mulai: date
    akhir: date | None
    masa_iur_awal: int = 0
    lunas_awal: int = 0


def tulis_orang(orang: Sequence[OrangBaru], sumber: str) -> Sequence[int]:
    """Add persons; returns their identities in the same order. A NIK already there fails the transaction."""
    s = segel()
    nomor = nomor_baru(Person, len(orang))
    sisipkan(
        Person,
        _PERSON,
        (
            (
                n,
                s.tutup(o.nik, "nik"),
                o.indeks,
                o.nama,
                kunci_nama(o.nama),
                o.lahir.isoformat(),
                o.kelamin,
                o.wilayah,
                s.tutup(o.hp, "hp") if o.hp else b"",
                o.pekerjaan,
                o.kategori,
                sumber,
            )
            for n, o in zip(nomor, orang, strict=True)
        ),
    )
    return nomor


def tulis_perlindungan(perlindungan: Sequence[PerlindunganBaru]) -> None:
    """Add jobs and memberships."""
    sisipkan(
        Job,
        _JOB,
        (
            (n, p.person, p.payer, p.pekerjaan, p.kelompok_risiko, p.upah, p.mulai.isoformat(), _iso(p.akhir))
            for n, p in zip(nomor_baru(Job, len(perlindungan)), perlindungan, strict=True)
        ),
    )
    sisipkan(
        Membership,
        _MEMBERSHIP,
        (
            (
                n, p.person, p.payer, p.segmen, p.kelompok, p.mulai.isoformat(), _iso(p.akhir), p.masa_iur_awal,
                p.lunas_awal,
            )
            for n, p in zip(nomor_baru(Membership, len(perlindungan)), perlindungan, strict=True)
        ),
    )  # fmt: skip


def _iso(tanggal: date | None) -> str | None:
    return tanggal.isoformat() if tanggal else None
