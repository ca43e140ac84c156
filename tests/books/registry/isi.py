"""A row of every kind the registry keeps about Pak Karno, written past the desk."""

from datetime import date
from typing import Any

from naungan.books.registry.models import (
    Asal,
    Gabungan,
    Household,
    HouseholdMember,
    KategoriOrang,
    NilaiAsal,
    PenetapanRisiko,
    Permintaan,
    PernyataanKerabat,
    Person,
)
from tests import fakta
from tests.cast import DESA_SLAMET, Pemeran, orang

__all__ = [
    "HARI",
    "anggota",
    "daftar",
    "gabungan",
    "isi_registry",
    "kartu",
    "kategori",
    "kembaran",
    "kerabat",
    "nilai",
    "permintaan",
    "risiko",
]

HARI = date(2023, 11, 1)
NIK_KEMBARAN = "3516991202780009"


def kartu(nomor: bytes = b"1") -> Household:
    return Household.objects.create(no_kk_segel=b"x", no_kk_indeks=nomor, wilayah=DESA_SLAMET)


def anggota(p: Pemeran, rumah: Household, **lain: Any) -> HouseholdMember:
    isi: dict[str, Any] = {"person": p.karno, "hubungan": "KEPALA KELUARGA", "mulai": HARI}
    return HouseholdMember.objects.create(household=rumah, **isi | lain)


def kerabat(p: Pemeran, **lain: Any) -> PernyataanKerabat:
    isi: dict[str, Any] = {
        "person": p.karno, "nama": "Sulastri", "hubungan": "istri", "kelamin": "P", "dinyatakan_oleh": "Karno",
        "bukti": "Buku nikah", "mulai": HARI,
    }  # fmt: skip
    return PernyataanKerabat.objects.create(**isi | lain)


def daftar(p: Pemeran, kunci: str = "daftar:1", **lain: Any) -> Asal:
    isi: dict[str, Any] = {
        "jenis": "DAFTAR",
        "nama": "e-RDKK 2023",
        "tanggal": HARI,
        "act": fakta.act(p.sari),
    }
    return Asal.objects.create(kunci=kunci, **isi | lain)


def nilai(p: Pemeran, asal: Asal, **lain: Any) -> NilaiAsal:
    return NilaiAsal.objects.create(**{"person": p.karno, "asal": asal, "medan": 1} | lain)


def kategori(p: Pemeran, asal: Asal, **lain: Any) -> KategoriOrang:
    isi: dict[str, Any] = {
        "person": p.karno,
        "kategori": "PETANI_TEMBAKAU",
        "bukti": "Kartu tani",
        "asal": asal,
        "mulai": HARI,
    }
    return KategoriOrang.objects.create(**isi | lain)


def permintaan(p: Pemeran, **lain: Any) -> Permintaan:
    isi: dict[str, Any] = {
        "person": p.karno, "jenis": "BETULKAN", "medan": "nama", "sebelum": {"nama": "Karno"},
        "sesudah": {"nama": "Sukarno"}, "alasan": "Salah tulis", "bukti": "KTP", "wilayah": DESA_SLAMET,
        "pengaju": p.sari, "kantor_pengaju": "PEMDA", "diajukan_pada": HARI,
    }  # fmt: skip
    return Permintaan.objects.create(**isi | lain)


def kembaran() -> Person:
    """Pak Karno once more, under a NIK somebody mistyped."""
    return orang("KARNO", NIK_KEMBARAN, lahir=date(1978, 2, 12))


def gabungan(p: Pemeran, dilebur: Person | None = None, **lain: Any) -> Gabungan:
    isi: dict[str, Any] = {
        "tetap": p.karno, "dilebur": dilebur or kembaran(), "wilayah": DESA_SLAMET, "alasan": "Orang yang sama",
        "pengaju": p.sari, "kantor_pengaju": "PEMDA", "diusulkan_pada": HARI,
    }  # fmt: skip
    return Gabungan.objects.create(**isi | lain)


def risiko(p: Pemeran, **lain: Any) -> PenetapanRisiko:
    isi: dict[str, Any] = {
        "act": fakta.act(p.ratna),
        "payer": p.pabrik,
        "kelompok": 2,
        "mulai": HARI,
        "alasan": "Pabrik",
        "oleh": p.ratna,
    }
    return PenetapanRisiko.objects.create(**isi | lain)


def isi_registry(p: Pemeran) -> None:
    """At least one row in every table whose rows stay for ever."""
    asal = daftar(p)
    anggota(p, kartu())
    kerabat(p)
    nilai(p, asal)
    kategori(p, asal)
    permintaan(p)
    gabungan(p)
    risiko(p)
